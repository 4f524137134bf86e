//! A picture without words for those who cannot see it (WCAG 2.2, 1.1.1).
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::warning("missing-alt");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let images = page.text.iter().flat_map(|text| &text.document.body.images);
    for image in images.filter(|image| image.alt.is_empty()) {
        findings.push(Diagnostic::new(CODE, image.span.clone()).with("target", image.target.as_str()));
    }
}
