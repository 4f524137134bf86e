//! A text that must be there in every language and is not.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::FallbackPolicy;
use crate::resolve::Index;
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("missing-translation");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.published) {
        let must = entry.fields.fallback.as_ref().is_some_and(|policy| policy.value == FallbackPolicy::Fail);
        for language in index.made_languages().filter(|language| must && !entry.shown[*language].is_own()) {
            let tag = &index.site.languages[language].locale;
            let span = Span::whole(&entry.shown[language].document().source);
            let finding = Diagnostic::new(CODE, span).with("page", entry.key.name()).with("language", tag.as_str());
            let file = format!("content/{}/{tag}.md", entry.key.as_str()).replace("//", "/");
            findings.push(finding.with("file", file));
        }
    }
}
