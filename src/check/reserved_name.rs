//! A page at the address of one that the tool makes (DESIGN, the tree that is published).
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("reserved-name");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    const RESERVED: &[&str] = &["index", "search", "a-z", "changes", "calendar", "glossary", "audience"];
    for entry in index.entries.iter().filter(|entry| RESERVED.contains(&entry.key.as_str())) {
        let source = &entry.shown[0].document().source;
        findings.push(Diagnostic::new(CODE, Span::whole(source)).with("name", entry.key.as_str()));
    }
}
