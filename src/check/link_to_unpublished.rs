//! A link to a draft or a page to come: plain text until then.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Link, Page};

/// The fault.
pub(super) const CODE: Code = Code::note("link-to-unpublished");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, link) in text.document.body().links.iter().zip(&text.links) {
        if let Link::Unpublished(key, _) = link {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding.with("page", key.name()));
        }
    }
}
