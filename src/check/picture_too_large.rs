//! A picture of more pixels than any camera takes: it could use up the memory of a phone.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Page, Picture};

/// The fault.
pub(super) const CODE: Code = Code::error("picture-too-large");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, picture) in text.document.body().images.iter().zip(&text.pictures) {
        if let Picture::TooLarge(width, height) = picture {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding.with("width", *width as usize).with("height", *height as usize));
        }
    }
}
