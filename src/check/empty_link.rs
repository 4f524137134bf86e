//! A link without words to something that has no title: there is nothing to click on, or to hear.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Link, Page};

/// The fault.
pub(super) const CODE: Code = Code::warning("empty-link");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body.links.iter().zip(&text.links) {
        // A picture without words is told of as such.
        let is_blank = written.empty || (!written.plain.is_empty() && written.plain.trim().is_empty());
        let has_title = match link {
            Link::Page { title, .. } => title.is_some(),
            Link::Term { name, .. } => name.is_some(),
            Link::Outside(_) | Link::Attachment(..) | Link::Here(_) => false,
            Link::Unpublished(..) | Link::Broken(_) => true,
        };
        if is_blank && !has_title {
            findings.push(Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str()));
        }
    }
}
