//! A heading without words: the list of contents has an empty line, and nobody knows what follows.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::warning("empty-heading");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    // A heading with the id of a role takes its words from the messages.
    let headings = text.document.body.headings.iter().zip(&text.outline.roles);
    for (heading, _) in headings.filter(|(heading, role)| heading.plain.is_empty() && role.is_none()) {
        findings.push(Diagnostic::new(CODE, heading.span.clone()));
    }
}
