//! A link to a file in which there is nothing.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Files;

/// The fault.
pub(super) const CODE: Code = Code::warning("empty-attachment");

pub(super) fn rule(files: &Files, findings: &mut Vec<Diagnostic>) {
    for attached in files.attached.iter().filter(|attached| attached.size == 0) {
        findings.push(Diagnostic::new(CODE, attached.span.clone()).with("file", attached.source.file_name()));
    }
}
