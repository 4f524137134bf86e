//! A page without the text that prevails.
use super::misnamed_text::meant;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-authoritative-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for (key, span, language) in &index.without_text {
        let name = format!("{language}.md");
        let directory = format!("content/{}", key.as_str());
        // What is told of as misnamed may be this text.
        let is_there = |source: &str| source == directory.trim_end_matches('/');
        if index.strays.iter().any(|it| is_there(it.source.directory()) && meant(index, it).as_ref() == Some(&name)) {
            continue;
        }
        let file = format!("{directory}/{name}").replace("//", "/");
        let finding = Diagnostic::new(CODE, span.clone()).with("page", key.name()).with("language", language.as_str());
        findings.push(finding.with("file", file));
    }
}
