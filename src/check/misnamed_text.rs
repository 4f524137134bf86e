//! A file that was meant to be the text of a page.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Misnamed;
use crate::resolve::{Index, Stray};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::error("misnamed-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // It may be named after a language that could not be read.
    let is_doubtful = |stray: &&Stray| stray.reason == Misnamed::Language && !index.site.has_all_languages;
    for stray in index.strays.iter().filter(|stray| !is_doubtful(stray)) {
        let name = stray.source.file_name();
        let tags: Vec<&str> = index.site.languages.iter().map(|language| language.locale.as_str()).collect();
        let (reason, suggestion) = match &stray.reason {
            Misnamed::Language => {
                let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
                let near = nearest(stem, tags.iter().copied()).unwrap_or(tags[0]);
                ("language", format!("{near}.md"))
            }
            Misnamed::Lock => ("word-lock", String::new()),
            Misnamed::Extension(name) => ("extension", name.clone()),
        };
        let finding = Diagnostic::new(CODE, Span::whole(&stray.source)).with("name", name).with("reason", reason);
        findings.push(finding.with("suggestion", suggestion).with("languages", tags.join(", ")));
    }
}
