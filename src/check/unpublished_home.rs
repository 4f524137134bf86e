//! A home page that may not be shown: every page links to it.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;
use crate::url::PageKey;

/// The fault.
pub(super) const CODE: Code = Code::error("unpublished-home");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let home = index.entry(&PageKey::home()).map(|id| &index.entries[id]);
    for entry in home.into_iter().filter(|entry| !entry.published) {
        let authoritative =
            entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
        let source = authoritative.unwrap_or_else(|| entry.shown[0].document());
        findings.push(Diagnostic::new(CODE, Span::whole(&source.source)));
    }
}
