//! What those who write the site look at -> its HTML, in a language of the tool.
//!
//! Its templates are part of the binary and of no theme, so nothing of it can come into a published tree.
mod compare;
mod day;
mod home;

pub use compare::{compare, no_comparison};
pub use day::day;
pub use home::{DeskFinding, Filter, Known, desk};

use super::theme::{Parts, Theme, theme};
use super::words::{Argument, Words};
use crate::locale::Locale;
use crate::memo::Digest;
use crate::parse::markdown::escape_into;
use crate::resolve::{Phrase, What};
use crate::source::{Content, Source, SourceId};
use crate::url::UrlPath;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::Context;

/// The templates by their names.
const TEMPLATES: [(&str, &str); 5] = [
    ("frame.html", include_str!("frame.html")),
    ("desk.html", include_str!("desk.html")),
    ("compare.html", include_str!("compare.html")),
    ("missing.html", include_str!("missing.html")),
    ("day.html", include_str!("day.html")),
];

/// Whom a page of the desk is for.
#[derive(Clone, Debug)]
pub struct Audience {
    /// A language of the tool.
    pub locale: Locale,
    /// Whether the address names it, and further addresses must too.
    pub is_asked: bool,
}

/// Compiles the desk's templates with the words of the tool's languages.
pub fn desk_theme(words: &[(Locale, Arc<Words>)]) -> Theme {
    let source = |name: &str, text: &str| Source {
        id: SourceId::new(&format!("(yulan)/desk/{name}")),
        content: Content::Text(text.into()),
        digest: Digest::of(text.as_bytes()),
    };
    theme(&Parts {
        templates: TEMPLATES.iter().map(|(name, text)| ((*name).to_owned(), source(name, text))).collect(),
        assets: BTreeMap::new(),
        words: words
            .iter()
            .map(|(locale, words)| (locale.clone(), (Digest::of(locale.as_str().as_bytes()), Arc::clone(words))))
            .collect(),
        han: Locale::parse("zh-Hans").expect("the tag is well formed"),
    })
}

/// Says why a page comes due.
pub fn reason(words: &Words, what: &What) -> String {
    let say = |id: &str, values: &[(&str, Argument)]| words.plain(id, values).map_or(id.to_owned(), |it| it.text);
    match what {
        What::Published => say("due-published", &[]),
        What::Status(None) => say("due-no-status", &[]),
        What::Status(Some(status)) => say("due-status", &[("status", Argument::Text(status.as_str()))]),
        What::Unchecked(since) => say("due-check", &[("date", Argument::Text(&since.to_string()))]),
        What::Fact(id) => say("due-fact", &[("id", Argument::Text(id))]),
        What::Notice(id) => say("due-notice", &[("id", Argument::Text(id))]),
        What::Event => say("due-event", &[]),
    }
}

/// What all pages of the desk have.
#[derive(Serialize)]
struct Frame {
    lang: String,
    /// The way to the root of the server.
    root: String,
    /// What addresses end in so that the language stays.
    ui: String,
    /// This page in the tool's languages.
    switch: Vec<ChoiceView>,
    site_title: String,
    site_title_plain: String,
}

#[derive(Serialize)]
struct ChoiceView {
    lang: String,
    name: String,
    href: String,
    is_current: bool,
    standing: &'static str,
}

impl Frame {
    /// `query` is what the address has beside the language: `left=en&`, or nothing.
    fn new(kit: &Theme, audience: &Audience, path: &UrlPath, query: &str, site_title: &Phrase, han: &Locale) -> Frame {
        let lang = audience.locale.to_string();
        let choice = |locale: &Locale| ChoiceView {
            lang: locale.to_string(),
            name: kit.words(locale).plain("desk-language-name", &[]).map_or(locale.to_string(), |name| name.text),
            href: format!("?{query}ui={locale}"),
            is_current: *locale == audience.locale,
            standing: "",
        };
        Frame {
            root: "../".repeat(path.as_str().matches('/').count()),
            ui: if audience.is_asked { format!("ui={lang}") } else { String::new() },
            switch: kit.words.keys().map(choice).collect(),
            site_title: phrase(site_title, &audience.locale, han),
            site_title_plain: site_title.text.to_string(),
            lang,
        }
    }

    /// An address on the desk, in the language of this page.
    fn address(&self, path: &str, query: &str) -> String {
        let query: Vec<&str> = [query, &self.ui].into_iter().filter(|part| !part.is_empty()).collect();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
    }
}

/// What the tool says, as HTML: what stands between backticks is as it is typed.
fn typed(text: &str) -> String {
    let mut html = String::new();
    for (at, part) in text.split('`').enumerate() {
        let [begin, end] = if at % 2 == 1 { ["<code>", "</code>"] } else { ["", ""] };
        html.push_str(begin);
        escape_into(&mut html, part);
        html.push_str(end);
    }
    html
}

fn phrase(phrase: &Phrase, around: &Locale, han: &Locale) -> String {
    let mut html = String::new();
    super::text::words_into(&mut html, phrase, around, han);
    html
}

fn written(kit: &Theme, template: &str, view: &impl Serialize) -> Vec<u8> {
    let context = Context::from_serialize(view).expect("views are plain structs");
    let page = kit.render(template, &context);
    page.unwrap_or_else(|fault| panic!("the desk's templates are part of the tool: {fault:?}"))
}
