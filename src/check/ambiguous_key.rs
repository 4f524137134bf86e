//! A key that more than one page ends with.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{FactFault, Index, Named, Page};
use crate::source::Span;
use crate::url::PageKey;
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
            findings.push(finding(&named.span, &named.value, &keys));
        }
    }
}

/// The same of a `{{ … }}` that takes the fact of another page.
pub(super) fn fact_rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    for broken in &page.broken_facts {
        if let (FactFault::Ambiguous(keys), Some(key)) = (&broken.fault, &broken.path.page) {
            findings.push(finding(&broken.span, key, keys));
        }
    }
}

fn finding(span: &Span, key: &str, candidates: &[PageKey]) -> Diagnostic {
    let keys: Vec<&str> = candidates.iter().map(|key| key.as_str()).collect();
    Diagnostic::new(CODE, span.clone()).with("key", key).with("candidates", keys.join(", "))
}
