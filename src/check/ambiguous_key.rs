//! A key that more than one page ends with.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Index, Named};
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("ambiguous-key");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // What is inherited by many pages is told of once.
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for named in index.entries.iter().flat_map(|entry| entry.fields.page_references()).map(|reference| reference.key) {
        if let Named::Several(keys) = index.named(&named.value)
            && told.insert(&named.span)
        {
            let keys: Vec<&str> = keys.iter().map(|key| key.as_str()).collect();
            let finding = Diagnostic::new(CODE, named.span.clone()).with("key", named.value.as_str());
            findings.push(finding.with("candidates", keys.join(", ")));
        }
    }
}
