//! A picture or recording that only the authoritative text describes.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Page;

/// The fault.
pub(super) const CODE: Code = Code::warning("untranslated-alt");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = &page.text else { return };
    for (written, alt) in text.document.body().images.iter().zip(&text.alts) {
        if alt.locale != text.document.locale {
            let finding = Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str());
            findings.push(finding.with("language", alt.locale.as_str()));
        }
    }
}
