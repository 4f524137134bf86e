//! A page without the text that prevails.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::Misnamed;
use crate::resolve::Index;
use crate::source::SourceId;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-authoritative-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for (key, span, language) in &index.without_text {
        let file = format!("content/{}/{language}.md", key.as_str()).replace("//", "/");
        let finding = Diagnostic::new(CODE, span.clone()).with("page", key.name()).with("language", language.as_str());
        let stray = index.strays.iter().find(|stray| meant(&stray.reason, &stray.source, &file));
        let stray = stray.map(|stray| stray.source.file_name()).unwrap_or_default();
        findings.push(finding.with("file", file).with("stray", stray));
    }
}

/// Whether a file that is no text was meant to be the one that is missing.
fn meant(reason: &Misnamed, source: &SourceId, file: &str) -> bool {
    matches!(reason, Misnamed::Extension(name) if format!("{}/{name}", source.directory()) == file)
}
