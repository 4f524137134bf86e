//! A notice without words.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-notice");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    for (id, span) in &page.wordless_alerts {
        findings.push(Diagnostic::new(CODE, span.clone()).with("id", id.as_str()));
    }
}
