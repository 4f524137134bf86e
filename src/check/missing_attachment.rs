//! A link to a file that is not there.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Broken, Link, Page};

/// The fault.
pub(super) const CODE: Code = Code::error("missing-attachment");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body().links.iter().zip(&text.links) {
        if let Link::Broken(Broken::Attachment { nearest }) = link {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding.with("nearest", nearest.as_str()));
        }
    }
}
