//! A page that facts name and that is about something else than they say.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Index, Named};
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::warning("wrong-kind");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for reference in index.entries.iter().flat_map(|entry| entry.fields.page_references()) {
        let Named::Entry(page) = index.named(&reference.key.value) else { continue };
        let (kind, fields) = (index.entries[page].kind, &index.entries[page].fields);
        // What could not be read may be its kind.
        if fields.kind.is_none() && fields.may_hold("kind", None) {
            continue;
        }
        if !reference.kinds.is_empty() && !reference.kinds.contains(&kind) && told.insert(&reference.key.span) {
            let kinds: Vec<&str> = reference.kinds.iter().map(|kind| kind.as_str()).collect();
            let finding = Diagnostic::new(CODE, reference.key.span.clone()).with("field", reference.field);
            let finding = finding.with("page", index.entries[page].key.name()).with("kind", kind.as_str());
            findings.push(finding.with("kinds", kinds.join(", ")));
        }
    }
}
