//! A file whose name is not Unicode.
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Fault, Reason};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("name-not-unicode");

pub(super) fn rule(faults: &[Fault], findings: &mut Vec<Diagnostic>) {
    for fault in faults.iter().filter(|fault| fault.reason == Reason::Name) {
        findings.push(Diagnostic::new(CODE, Span::whole(&fault.path)).with("path", fault.path.as_str()));
    }
}
