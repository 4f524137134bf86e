//! A fact that cites a source which the page does not have.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::FactFields;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-source");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let is_missing = |fields: &FactFields, id: &str| {
        fields.sources.get(id).is_none() && !fields.unread.may_hold("sources", Some(id))
    };
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for fields in index.entries.iter().map(|entry| &entry.fields) {
        for citation in fields.citations.iter().filter(|it| is_missing(fields, &it.value)) {
            if told.insert(&citation.span) {
                let ids = fields.sources.iter().map(|source| source.id.as_str());
                let near = nearest(&citation.value, ids).unwrap_or_default();
                let finding = Diagnostic::new(CODE, citation.span.clone()).with("id", citation.value.as_str());
                findings.push(finding.with("nearest", near));
            }
        }
    }
}
