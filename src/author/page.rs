//! `new KIND KEY`: a page with the fields and headings of its kind, for an author to fill in.
//!
//! What it begins with stands whole in `src/author/pages`, by the language of the comments: `KIND.toml` and `KIND.md`.
use super::keys::{KeyFault, Pages};
use super::roles::Roles;
use crate::artifact::Edit;
use crate::facts::{Date, Kind};
use crate::load::{Inputs, TERMS};
use crate::locale::Locale;
use crate::parse::{self, Config};
use crate::source::SourceId;
use crate::url::PageKey;
use include_dir::{Dir, include_dir};

static PAGES: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/author/pages");

/// The day that the files name, for the day on which a page is made.
const DAY: &str = "2026-01-01";

/// What a new page asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPage {
    /// Its facts, unless its directory has some, and its text in the language that prevails.
    pub edits: Vec<Edit>,
    /// The directories above it without a text, which are no pages.
    pub textless: Vec<PageKey>,
}

/// Makes a page; `comments` is the language in which the author is told what to write.
///
/// # Errors
/// If there can be no new page of that key.
pub fn new_page(
    inputs: &Inputs,
    (kind, written): (Kind, &str),
    comments: &Locale,
    today: Date,
) -> Result<NewPage, KeyFault> {
    let config = parse::config(&inputs.config);
    let pages = Pages::new(inputs, &config);
    let key = pages.new_key(written)?;
    let locale = authoritative(inputs, &config, &pages, &key).ok_or(KeyFault::NoLanguage)?;
    let directory = directory_of(&pages, &key);
    let (facts, text) = (template(comments, kind, "toml"), template(comments, kind, "md"));
    let mut edits = Vec::new();
    if !pages.facts.contains_key(&key) {
        let facts = facts.replace(DAY, &today.to_string());
        edits.push(Edit::Create(SourceId::new(&format!("{directory}/facts.toml")), facts));
    }
    let text = with_headings(text, &locale, &Roles::new(inputs));
    let text = text.replace("TITLE", &quoted_inside(&title(inputs, &key, &locale)));
    edits.push(Edit::Create(SourceId::new(&format!("{directory}/{locale}.md")), text));
    let above = std::iter::successors(key.parent(), PageKey::parent);
    let mut textless: Vec<PageKey> = above.filter(|key| !pages.texts.contains_key(key)).collect();
    textless.reverse();
    Ok(NewPage { edits, textless })
}

/// The language whose text prevails on a page that is not there yet; `None` if the site names no language.
pub(super) fn authoritative(inputs: &Inputs, config: &Config, pages: &Pages, key: &PageKey) -> Option<Locale> {
    let own = pages.facts.get(key).and_then(|id| parse::facts(&inputs.texts[id]).own.authoritative);
    let mut above = std::iter::successors(key.parent(), PageKey::parent);
    let inherited = || above.find_map(|key| parse::facts(&inputs.texts[pages.facts.get(&key)?]).defaults.authoritative);
    let first = || config.languages.first().map(|language| language.locale.clone());
    own.or_else(inherited).map(|it| it.value).or_else(|| config.authoritative.clone()).or_else(first)
}

/// The directory of a key: below the nearest that is there, as that is written on disk.
pub(super) fn directory_of(pages: &Pages, key: &PageKey) -> String {
    match (pages.directories.get(key), key.parent()) {
        (Some(directory), _) => directory.clone(),
        (None, Some(parent)) => format!("{}/{}", directory_of(pages, &parent), key.last_part()),
        (None, None) => "content".to_owned(),
    }
}

fn template(comments: &Locale, kind: Kind, ending: &str) -> String {
    let file = |tag: &str| PAGES.get_file(format!("{tag}/{}.{ending}", kind.as_str()));
    let file = file(comments.as_str()).or_else(|| file("en")).expect("every kind has its files");
    file.contents_utf8().expect("the files are text").replace("\r\n", "\n")
}

/// The text with the headings that its roles have in its language; `## {#documents}` stays where there is none.
fn with_headings(text: String, locale: &Locale, roles: &Roles) -> String {
    let line = |line: &str| {
        let role = line.strip_prefix("## {#").and_then(|rest| rest.strip_suffix('}'));
        let heading = role.and_then(|role| roles.heading(locale, role));
        heading.map_or_else(|| line.to_owned(), |heading| format!("## {heading}")) + "\n"
    };
    text.lines().map(line).collect()
}

/// What a page is called before its author says so: its term, else the last part of its key.
fn title(inputs: &Inputs, key: &PageKey, locale: &Locale) -> String {
    let terms = inputs.texts.get(&SourceId::new(TERMS)).map(parse::terms);
    let term = terms.as_ref().and_then(|terms| terms.all.get(key.last_part())?.name(locale));
    term.map_or_else(|| key.last_part().replace(['-', '_'], " "), |name| name.text.to_string())
}

/// A text as it stands between the quotes of TOML.
pub(super) fn quoted_inside(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    escaped.replace('\n', "\\n").replace('\t', "\\t").replace('\r', "")
}
