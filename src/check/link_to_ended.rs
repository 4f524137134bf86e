//! A link to a rule that has ended or an office that has moved, where readers are not told so.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::warning("link-to-ended");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for ended in &text.ended {
        let written = &text.document.body().links[ended.link];
        let finding = Diagnostic::new(CODE, written.span.clone()).with("page", ended.page.name());
        findings.push(finding.with("status", ended.status.as_str()));
    }
}
