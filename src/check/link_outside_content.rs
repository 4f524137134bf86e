//! A link that leads out of the folder of texts.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Broken, Link, Page};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("link-outside-content");

/// Tells of a path that no page of the site can have.
pub fn link_outside_content(target: &str, span: Span) -> Diagnostic {
    Diagnostic::new(CODE, span).with("target", target)
}

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body().links.iter().zip(&text.links) {
        if let Link::Broken(Broken::Escapes) = link {
            findings.push(link_outside_content(&written.target, written.span.clone()));
        }
    }
}
