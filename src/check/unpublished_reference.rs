//! A draft or a page to come that facts name: left out until then.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Index, Named};
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::note("unpublished-reference");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    let shown = index.entries.iter().filter(|entry| entry.published);
    for reference in shown.flat_map(|entry| entry.fields.page_references()) {
        let Named::Entry(page) = index.named(&reference.key.value) else { continue };
        let page = &index.entries[page];
        if !page.published && told.insert(&reference.key.span) {
            let finding = Diagnostic::new(CODE, reference.key.span.clone()).with("field", reference.field);
            findings.push(finding.with("page", page.key.name()));
        }
    }
}
