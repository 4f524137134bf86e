//! A link without words to an address outside: who listens to the page hears it spelt.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Link, Page};

/// The fault.
pub(super) const CODE: Code = Code::warning("empty-link");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body().links.iter().zip(&text.links) {
        // Without anything between its brackets a link takes the title of a page, the name of a file or the words of a
        // heading; only an address outside has nothing but itself. A picture without words is told of as such.
        let is_address = written.empty && matches!(link, Link::Outside(_));
        let is_blank = is_address || (!written.plain.is_empty() && written.plain.trim().is_empty());
        if is_blank {
            findings.push(Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str()));
        }
    }
}
