//! A link to a directory above itself.
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Fault, Reason};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("directory-loop");

pub(super) fn rule(faults: &[Fault], findings: &mut Vec<Diagnostic>) {
    for fault in faults.iter().filter(|fault| fault.reason == Reason::Loop) {
        findings.push(Diagnostic::new(CODE, Span::whole(&fault.path)).with("path", fault.path.as_str()));
    }
}
