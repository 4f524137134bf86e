//! A file that no page shows or links to: it is not published.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::note("unused-media");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for source in &index.files.unused {
        findings.push(Diagnostic::new(CODE, Span::whole(source)).with("name", source.file_name()));
    }
}
