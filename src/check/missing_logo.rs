//! A logo that is no picture in `content/`.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-logo");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let Some(logo) = &index.site.logo else { return };
    if index.site.languages.iter().any(|language| index.logo(&language.locale).is_none()) {
        findings.push(Diagnostic::new(CODE, logo.span.clone()).with("target", logo.value.as_str()));
    }
}
