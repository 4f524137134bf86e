//! What a change did -> a line for whoever looks at the terminal.
use super::super::Session;
use super::super::report::{self, Counts};
use super::super::words::ToolWords;
use super::change::Change;
use crate::diagnostic::{Code, Diagnostic, Severity, Value};
use crate::locale::Locale;
use crate::pipeline::{DeskKit, Plan};
use crate::preview::{Staff, Words};
use crate::render::Argument;
use crate::source::SourceId;
use crate::url::UrlPath;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The messages that pages of the preview show.
const SHOWN: [&str; 16] = [
    "preview-language",
    "preview-wrong-host",
    "preview-nothing",
    "preview-lost",
    "preview-gone",
    "preview-kept",
    "preview-unchanged",
    "preview-found",
    "preview-own",
    "preview-others",
    "preview-more",
    "level-error",
    "level-warning",
    "preview-copy",
    "preview-copied",
    "preview-hide",
];

/// So many pages are named.
const NAMED: usize = 3;

/// What findings say, each with how often it is said; not where in a file: what only moves when lines are added above it
/// is no news.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gist(BTreeMap<Said, usize>);

type Said = (SourceId, Code, Severity, Vec<(Cow<'static, str>, Value)>);

impl Gist {
    /// Takes these findings to be told, all there are; returns whether that is something else. Where there is no site, nobody
    /// knows of most of what is wrong: it is no news when there is one again.
    pub(super) fn become_that_of(&mut self, findings: &[Diagnostic], has_site: bool) -> bool {
        let gist = Gist::of(findings);
        let is_other = *self != gist;
        let told = std::mem::take(self);
        *self = if has_site { gist } else { told.or(gist) };
        is_other
    }

    /// Returns what these findings say.
    fn of(findings: &[Diagnostic]) -> Gist {
        let mut gist = Gist::default();
        for finding in findings {
            *gist.0.entry(said(finding)).or_default() += 1;
        }
        gist
    }

    /// Returns what is said here or there, each as often as where it is said more.
    fn or(mut self, other: Gist) -> Gist {
        for (said, count) in other.0 {
            let known = self.0.entry(said).or_default();
            *known = count.max(*known);
        }
        self
    }

    /// Returns those findings that are more than was said here, in their order.
    pub(super) fn news(&self, findings: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut known = self.0.clone();
        let is_new = |finding: &&Diagnostic| match known.get_mut(&said(finding)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        };
        findings.iter().filter(is_new).cloned().collect()
    }
}

fn said(finding: &Diagnostic) -> Said {
    (finding.primary.source.clone(), finding.code, finding.severity, finding.values.clone())
}

/// Returns the words that pages of the preview show.
pub(super) fn preview_words(words: &ToolWords) -> Words {
    SHOWN.iter().map(|id| (*id, words.text(id))).collect()
}

/// Returns what the desk is made with, in the tool's languages, that of the session first.
pub(super) fn staff(session: &Session, editor: &str) -> Staff {
    let languages = session.words.and_others();
    let words: Vec<_> = languages.iter().map(|words| (words.locale(), words.shared())).collect();
    let kit = DeskKit::new(&words);
    let say = move |finding: &Diagnostic, locale: &Locale| {
        let words = languages.iter().find(|words| words.locale() == *locale).unwrap_or(&languages[0]);
        report::say(finding, words)
    };
    let folder = std::path::absolute(&session.root).unwrap_or_else(|_| session.root.clone());
    Staff { kit, say: Box::new(say), editor: editor.to_owned(), folder }
}

/// Says what a change did: `1 page in 6 ms: en/policies/card.html`. Where no site can be made, or none could before, it is
/// that which counts.
pub(super) fn change(session: &Session, change: &Change, plan: &Plan) -> String {
    let words = session.words;
    let is_page = |path: &&UrlPath| path.as_str().ends_with(".html");
    let took = i64::try_from(change.took.as_millis()).unwrap_or(i64::MAX);
    if !plan.has_site() {
        return words.text(if change.is_shown { "watch-as-it-was" } else { "watch-no-site" });
    }
    let files = change.files.as_ref().filter(|_| !change.is_mended);
    let Some(files) = files else {
        let pages = plan.pages();
        let languages = pages.iter().map(|(locale, pages)| {
            words.with("pages-of-language", &[("language", Argument::Text(locale.as_str())), ("pages", number(*pages))])
        });
        let languages = words.list(&languages.collect::<Vec<_>>());
        let values = [
            ("pages", number(pages.iter().map(|(_, pages)| pages).sum())),
            ("languages", Argument::Text(&languages)),
            ("took", Argument::Number(took)),
        ];
        return words.with(if change.is_mended { "watch-mended" } else { "watch-begun" }, &values);
    };
    let changed: Vec<String> = change.changed.iter().filter(is_page).map(ToString::to_string).collect();
    let gone: Vec<String> = change.gone.iter().filter(is_page).map(ToString::to_string).collect();
    if changed.is_empty() && gone.is_empty() {
        let files: Vec<String> = files.iter().take(NAMED).map(ToString::to_string).collect();
        return words.with("watch-unchanged", &[("files", Argument::Text(&words.list(&files)))]);
    }
    let mut lines = Vec::new();
    for (id, pages) in
        [("watch-changed", changed), ("watch-gone", gone)].into_iter().filter(|(_, pages)| !pages.is_empty())
    {
        let named = words.list(&pages[..pages.len().min(NAMED)]);
        let values = [
            ("pages", number(pages.len())),
            ("took", Argument::Number(took)),
            ("named", Argument::Text(&named)),
            ("others", number(pages.len().saturating_sub(NAMED))),
        ];
        lines.push(words.with(id, &values));
    }
    lines.join("\n")
}

/// Says how much is wrong.
pub(super) fn findings(session: &Session, counts: &Counts) -> String {
    if counts.is_empty() {
        return session.words.text("nothing-found");
    }
    let found = counts.text(session.words);
    session.words.with("found", &[("found", Argument::Text(&found))])
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::Gist;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::source::{SourceId, Span};

    #[test]
    fn what_only_moves_is_no_news_and_one_more_of_the_same_is() {
        let file = SourceId::new("content/en.md");
        let finding = |start: u32, page: &str| {
            let span = Span { source: file.clone(), start, end: start + 1 };
            Diagnostic::new(Code::error("broken-link"), span).with("page", page)
        };
        let before = [finding(3, "a"), finding(9, "a"), finding(9, "b")];
        let moved = [finding(4, "a"), finding(10, "a"), finding(10, "b")];
        assert_eq!(Gist::of(&before), Gist::of(&moved));
        assert_eq!(Gist::of(&before).news(&moved), []);
        let more = [finding(4, "a"), finding(10, "a"), finding(12, "a"), finding(12, "c")];
        assert_eq!(Gist::of(&before).news(&more), more[2..]);
    }
}
