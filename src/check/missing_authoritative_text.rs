//! A page without the text that prevails.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-authoritative-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for (key, span, language) in &index.without_text {
        let file = format!("content/{}/{language}.md", key.as_str()).replace("//", "/");
        let finding = Diagnostic::new(CODE, span.clone()).with("page", key.name()).with("language", language.as_str());
        findings.push(finding.with("file", file));
    }
}
