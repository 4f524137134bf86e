//! A page at the address of one that the tool makes (DESIGN, the tree that is published).
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;
use crate::url::RESERVED;

/// The fault.
pub(super) const CODE: Code = Code::error("reserved-name");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in &index.entries {
        // What lies below such a name is at risk too: `audience/student` is a page of the tool.
        let top = entry.key.as_str().split('/').next().unwrap_or_default();
        if RESERVED.contains(&top) {
            let source = &entry.shown[0].document().source;
            findings.push(Diagnostic::new(CODE, Span::whole(source)).with("name", top));
        }
    }
}
