//! A file that no page shows or links to: it is not published.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Files;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::note("unused-media");

pub(super) fn rule(files: &Files, findings: &mut Vec<Diagnostic>) {
    for source in &files.unused {
        findings.push(Diagnostic::new(CODE, Span::whole(source)).with("name", source.file_name()));
    }
}
