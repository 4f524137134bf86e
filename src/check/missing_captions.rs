//! A recording whose words nobody can read who cannot hear them (WCAG 2.2, 1.2.1 and 1.2.2).
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Page, Picture, Recording};

/// The fault.
pub(super) const CODE: Code = Code::warning("missing-captions");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, picture) in text.document.body().images.iter().zip(&text.pictures) {
        if let Picture::Recording(Recording { captions: None, captions_name, .. }) = picture {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding.with("name", captions_name.as_str()));
        }
    }
}
