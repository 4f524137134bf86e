//! A heading without words: the list of contents has an empty line, and nobody knows what follows.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::markdown::{Heading, Piece};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::warning("empty-heading");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    // A heading with the id of a role takes its words from the messages.
    let headings = text.document.body().headings.iter().zip(&text.outline.roles);
    for (heading, _) in headings.filter(|(heading, role)| has_no_words(heading) && role.is_none()) {
        findings.push(Diagnostic::new(CODE, heading.span.clone()));
    }
}

/// Whether nothing will stand there; a link may take its words from where it leads.
fn has_no_words(heading: &Heading) -> bool {
    let is_blank = |piece: &Piece| matches!(piece, Piece::Html(html) if html.trim().is_empty());
    heading.plain.is_empty() && heading.flow.iter().all(is_blank)
}
