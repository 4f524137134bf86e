//! A step that needs a paper which is not on the page's list.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Mention;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-document");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for fields in index.entries.iter().map(|entry| &entry.fields) {
        let papers = fields.mentions.iter().filter(|(mention, _)| *mention == Mention::Paper).map(|(_, id)| id);
        for paper in papers.filter(|paper| fields.documents.get(&paper.value).is_none()) {
            if told.insert(&paper.span) {
                let ids = fields.documents.iter().map(|item| item.id.as_str());
                let near = nearest(&paper.value, ids).unwrap_or_default();
                let finding = Diagnostic::new(CODE, paper.span.clone()).with("id", paper.value.as_str());
                findings.push(finding.with("nearest", near));
            }
        }
    }
}
