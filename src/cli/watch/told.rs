//! What a change did -> a line for whoever looks at the terminal.
use super::super::Session;
use super::super::report::Counts;
use super::super::words::ToolWords;
use super::studio::Change;
use crate::pipeline::Plan;
use crate::preview::Words;
use crate::render::Argument;
use crate::url::UrlPath;

/// The messages that pages of the preview show.
const SHOWN: [&str; 15] = [
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
    "level-error",
    "level-warning",
    "preview-copy",
    "preview-copied",
    "preview-hide",
];

/// So many pages are named.
const NAMED: usize = 3;

/// Returns the words that pages of the preview show.
pub(super) fn preview_words(words: &ToolWords) -> Words {
    SHOWN.iter().map(|id| (*id, words.text(id))).collect()
}

/// Says what a change did: `1 page in 6 ms: en/policies/card.html`.
pub(super) fn change(session: &Session, change: &Change, plan: &Plan) -> String {
    let words = session.words;
    let is_page = |path: &&UrlPath| path.as_str().ends_with(".html");
    let took = i64::try_from(change.took.as_millis()).unwrap_or(i64::MAX);
    let Some(files) = &change.files else {
        let pages = plan.addresses().filter(is_page).count();
        return words.with("watch-begun", &[("pages", number(pages)), ("took", Argument::Number(took))]);
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
