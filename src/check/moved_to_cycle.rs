//! Offices that moved to each other in a ring, so that no reader finds the way.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{EntryId, Index, Named};
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("moved-to-cycle");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for (id, entry) in index.entries.iter().enumerate() {
        let Some(moved_to) = entry.fields.moved_to.as_ref().filter(|_| leads_back(index, id)) else { continue };
        let finding = Diagnostic::new(CODE, moved_to.span.clone()).with("page", entry.key.name());
        findings.push(finding.with("key", moved_to.value.as_str()));
    }
}

/// Whether the way from an office to its new place, and on, comes back to it.
fn leads_back(index: &Index, from: EntryId) -> bool {
    let mut seen = BTreeSet::new();
    let mut here = from;
    while seen.insert(here) {
        let Some(moved_to) = &index.entries[here].fields.moved_to else { return false };
        let Named::Entry(next) = index.named(&moved_to.value) else { return false };
        if next == from {
            return true;
        }
        here = next;
    }
    false
}
