//! A file that was meant to be the text of a page.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Misnamed;
use crate::resolve::{Index, Shown, Stray};
use crate::source::Span;
use crate::url::PageKey;

/// The fault.
pub(super) const CODE: Code = Code::error("misnamed-text");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // It may be named after a language that could not be read.
    let is_doubtful = |stray: &&Stray| stray.reason == Misnamed::Language && !index.site.has_all_languages;
    for stray in index.strays.iter().filter(|stray| !is_doubtful(stray)) {
        let name = stray.source.file_name();
        let tags: Vec<&str> = index.site.languages.iter().map(|language| language.locale.as_str()).collect();
        let meant = meant(index, stray);
        let reason = match (&stray.reason, &meant) {
            (Misnamed::Language, Some(_)) => "language",
            (Misnamed::Language, None) => "copy",
            (Misnamed::Lock, _) => "word-lock",
            (Misnamed::Extension(_), _) => "extension",
            (Misnamed::Facts, _) => "facts",
        };
        let finding = Diagnostic::new(CODE, Span::whole(&stray.source)).with("name", name).with("reason", reason);
        let suggestion = meant.unwrap_or_default();
        findings.push(finding.with("suggestion", suggestion).with("languages", tags.join(", ")));
    }
}

/// Returns the name that a file should have; `None` if the page has a text in every language already, or it is no text.
pub(super) fn meant(index: &Index, stray: &Stray) -> Option<String> {
    match &stray.reason {
        Misnamed::Extension(name) => Some(name.clone()),
        Misnamed::Facts => Some("facts.toml".to_owned()),
        Misnamed::Lock => None,
        Misnamed::Language => {
            let directory = stray.source.directory().strip_prefix("content").unwrap_or_default();
            let entry = index.entry(&PageKey::new(directory.trim_start_matches('/')));
            let shown = entry.map_or(&[][..], |entry| &index.entries[entry].shown);
            let has =
                |tag: &&str| shown.iter().any(|it| matches!(it, Shown::Own(text) if text.locale.as_str() == *tag));
            let tags = index.site.languages.iter().map(|language| language.locale.as_str());
            let missing: Vec<&str> = tags.filter(|tag| !has(tag)).collect();
            let stem = stray.source.file_name().rsplit_once('.').map_or("", |(stem, _)| stem);
            let near = nearest(stem, missing.iter().copied()).or(missing.first().copied());
            near.map(|tag| format!("{tag}.md"))
        }
    }
}
