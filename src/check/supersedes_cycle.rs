//! Pages that replace each other in a ring, so that none of them stands.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{EntryId, Index, Named};

/// The fault.
pub(super) const CODE: Code = Code::error("supersedes-cycle");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut replaced: Vec<Vec<EntryId>> = vec![Vec::new(); index.entries.len()];
    let mut replacing: Vec<Vec<EntryId>> = vec![Vec::new(); index.entries.len()];
    for (by, entry) in index.entries.iter().enumerate() {
        for old in entry.fields.supersedes.iter().flatten() {
            if let Named::Entry(old) = index.named(&old.value) {
                replaced[by].push(old);
                replacing[old].push(by);
            }
        }
    }
    // What replaces nothing that is left, or is replaced by nothing that is left, lies in no ring.
    let mut left = vec![true; index.entries.len()];
    take_ends(&mut left, &replaced, &replacing);
    take_ends(&mut left, &replacing, &replaced);
    for (by, entry) in index.entries.iter().enumerate().filter(|(by, _)| left[*by]) {
        for old in entry.fields.supersedes.iter().flatten() {
            if matches!(index.named(&old.value), Named::Entry(id) if left[id]) {
                let finding = Diagnostic::new(CODE, old.span.clone()).with("page", index.entries[by].key.name());
                findings.push(finding.with("key", old.value.as_str()));
            }
        }
    }
}

/// Takes away the pages from which `next` leads nowhere, and those from which it leads only to such, and so on.
fn take_ends(left: &mut [bool], next: &[Vec<EntryId>], back: &[Vec<EntryId>]) {
    let mut count: Vec<usize> = next.iter().map(|ids| ids.iter().filter(|id| left[**id]).count()).collect();
    let mut ends: Vec<EntryId> = (0..left.len()).filter(|id| left[*id] && count[*id] == 0).collect();
    while let Some(end) = ends.pop() {
        left[end] = false;
        for before in &back[end] {
            count[*before] -= 1;
            if left[*before] && count[*before] == 0 {
                ends.push(*before);
            }
        }
    }
}
