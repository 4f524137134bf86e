//! A link to a file that takes long to load on a telephone.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Files;

/// The fault.
pub(super) const CODE: Code = Code::warning("large-attachment");

pub(super) fn rule(files: &Files, findings: &mut Vec<Diagnostic>) {
    for attached in files.attached.iter().filter(|attached| attached.size > 0) {
        // Rounded up: what is a little over the limit must not be told to be at it.
        let megabytes = usize::try_from(attached.size.div_ceil(1_000_000)).unwrap_or(usize::MAX);
        let finding = Diagnostic::new(CODE, attached.span.clone()).with("file", attached.source.file_name());
        findings.push(finding.with("megabytes", megabytes));
    }
}
