//! A term that is not in the term base: an error in a link, which would lead nowhere; a warning as the term of a page.
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::resolve::{Broken, Index, Link, Page, TERM};

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-term");

/// Looks at the links of a text.
pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body().links.iter().zip(&text.links) {
        if let Link::Broken(Broken::Term { nearest }) = link {
            let target = written.target.trim();
            let finding = Diagnostic::new(CODE, written.span.clone());
            let finding = finding.with("term", target.strip_prefix(TERM).unwrap_or(target));
            findings.push(finding.with("nearest", nearest.as_str()));
        }
    }
}

/// Looks at the field `term` of pages.
pub(super) fn field_rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    if index.terms.is_torn {
        return;
    }
    for term in index.entries.iter().filter_map(|entry| entry.fields.term.as_ref()) {
        if !index.terms.all.contains_key(&term.value) {
            let near = nearest(&term.value, index.terms.all.keys().map(String::as_str)).unwrap_or_default();
            let finding = Diagnostic::new(CODE, term.span.clone()).with("term", term.value.as_str());
            findings.push(Diagnostic { severity: Severity::Warning, ..finding.with("nearest", near) });
        }
    }
}
