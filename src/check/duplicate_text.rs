//! Two texts of one page in one language.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("duplicate-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for (second, first) in &index.duplicates {
        let finding = Diagnostic::new(CODE, Span::whole(&second.source));
        findings.push(finding.with("language", second.locale.as_str()).with("other", first.source.as_str()));
    }
}
