//! A page that facts name and that is not there.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::resolve::{Index, Named};
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault. Topics have one of their own.
pub(super) const CODE: Code = Code::error("unknown-page");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // What is inherited by many pages is told of once.
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    let references = index.entries.iter().flat_map(|entry| entry.fields.page_references());
    for reference in references.filter(|reference| reference.field != "topics") {
        let key = &reference.key.value;
        if index.named(key) == Named::Nothing && told.insert(&reference.key.span) {
            let keys = index.entries.iter().flat_map(|entry| [entry.key.as_str(), entry.key.last_part()]);
            let near = nearest(key, keys.filter(|key| !key.is_empty())).unwrap_or_default();
            let finding = Diagnostic::new(CODE, reference.key.span.clone()).with("key", key.as_str());
            findings.push(finding.with("nearest", near));
        }
    }
}
