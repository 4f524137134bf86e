//! A page whose directory has a dot in its name: dots part a page from its companions.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("dotted-directory");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.key.as_str().contains('.')) {
        let dotted = entry.key.as_str().split('/').find(|part| part.contains('.')).unwrap_or_default();
        let source = &entry.shown[0].document().source;
        findings.push(Diagnostic::new(CODE, Span::whole(source)).with("name", dotted));
    }
}
