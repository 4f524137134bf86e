//! A step that needs a paper which is not on the page's list.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::{FactFields, Mention};
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-document");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let is_missing = |fields: &FactFields, id: &str| {
        fields.documents.get(id).is_none() && !fields.unread.may_hold("documents", Some(id))
    };
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for fields in index.entries.iter().map(|entry| &entry.fields) {
        let papers = fields.mentions.iter().filter(|(mention, _)| *mention == Mention::Paper).map(|(_, id)| id);
        for paper in papers.filter(|paper| is_missing(fields, &paper.value)) {
            if told.insert(&paper.span) {
                let ids = fields.documents.iter().map(|item| item.id.as_str());
                let near = nearest(&paper.value, ids).unwrap_or_default();
                let finding = Diagnostic::new(CODE, paper.span.clone()).with("id", paper.value.as_str());
                findings.push(finding.with("nearest", near));
            }
        }
    }
}
