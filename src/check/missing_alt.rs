//! A picture or recording without words for those who cannot see it (WCAG 2.2, 1.1.1).
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Page, Sentence};

/// The fault.
pub(super) const CODE: Code = Code::warning("missing-alt");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    let is_described = |alt: &Sentence| alt.locale != text.document.locale;
    let images = text.document.body().images.iter().zip(&text.alts);
    for (image, _) in images.filter(|(image, alt)| image.alt.is_empty() && !is_described(alt)) {
        findings.push(Diagnostic::new(CODE, image.span.clone()).with("target", image.target.as_str()));
    }
}
