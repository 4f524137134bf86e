//! A picture as iPhones make it, which most browsers do not show.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Page, Picture};

/// The fault.
pub(super) const CODE: Code = Code::error("heic-picture");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, picture) in text.document.body().images.iter().zip(&text.pictures) {
        if let Picture::Heic = picture {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding);
        }
    }
}
