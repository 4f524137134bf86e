//! The target of a link, as written -> what it names.
use super::glossary;
use super::index::{Entry, EntryId, Index, LanguageId};
use super::media::{attachment_path, find_media};
use super::naming;
use super::page::Phrase;
use super::text::decoded;
use super::translations::Shown;
use crate::diagnostic::nearest;
use crate::facts::Date;
use crate::locale::Locale;
use crate::parse::{self, Document, Part};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// To a page.
    Page {
        /// Where it stands.
        path: UrlPath,
        /// A section of it.
        anchor: Option<String>,
        /// Its title, if the author left the text empty.
        title: Option<Phrase>,
        /// The language of its text and that language's name, if it is not the reader's.
        language: Option<(Locale, String)>,
    },
    /// To a term: to the page about it, else to its place in the glossary.
    Term {
        /// Where that stands.
        path: UrlPath,
        /// The place on the page.
        anchor: Option<String>,
        /// Its name, if the author left the text empty.
        name: Option<Phrase>,
        /// The next day on which another page is about it.
        until: Option<Date>,
    },
    /// To a section of this page.
    Here(String),
    /// To a file that keeps its name.
    Attachment(UrlPath, SourceId),
    /// Out of the site.
    Outside(String),
    /// To a page that may not be shown yet: plain text; its title, if the author left the text empty.
    Unpublished(PageKey, Option<Phrase>),
    /// Nowhere.
    Broken(Broken),
}

/// Why a link leads nowhere. `nearest` is empty if nothing is like it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Broken {
    /// No page has this key.
    Page {
        /// The nearest key.
        nearest: String,
    },
    /// The page has no such section.
    Anchor {
        /// The section asked for.
        anchor: String,
        /// The nearest id.
        nearest: String,
    },
    /// No file of this name is there.
    Attachment {
        /// The nearest name.
        nearest: String,
    },
    /// The term base has no such term.
    Term {
        /// The nearest id.
        nearest: String,
    },
    /// Not a scheme that a page may link to.
    Scheme(String),
    /// It leads out of `content/`.
    Escapes,
}

/// Schemes that leave the site or the device in a way a reader expects.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel", "sms", "geo"];

/// Before the id of a term in a link.
pub const TERM: &str = "term:";

/// Resolves a link in a text that page `from` shows in `language`.
pub(super) fn link(index: &Index, from: EntryId, language: LanguageId, written: &parse::markdown::Link) -> Link {
    let target = written.target.trim();
    if let Some(term) = target.strip_prefix(TERM) {
        return term_link(index, (from, language), &decoded(term), written.empty);
    }
    if let Some(scheme) = scheme(target) {
        return match SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
            true => Link::Outside(target.to_owned()),
            false => Link::Broken(Broken::Scheme(scheme.to_owned())),
        };
    }
    if let Some(host) = target.strip_prefix("//") {
        return Link::Outside(format!("https://{host}"));
    }
    let (path, anchor) = match target.split_once('#') {
        Some((path, anchor)) => (decoded(path), Some(decoded(anchor).into_owned()).filter(|anchor| !anchor.is_empty())),
        None => (decoded(target), None),
    };
    if path.is_empty() {
        return match anchor {
            Some(anchor) => here(index, from, language, anchor),
            None => Link::Broken(Broken::Page { nearest: String::new() }),
        };
    }
    let Some(key) = index.entries[from].key.join(&path) else {
        return Link::Broken(meant(index, target).map_or(Broken::Escapes, |nearest| Broken::Page { nearest }));
    };
    match entry_of(index, &key) {
        Some(id) => page_link(index, id, language, anchor, written.empty),
        None => {
            let file = key.last_part().contains('.').then(|| attachment(index, from, language, &key));
            if let Some(link @ Link::Attachment(..)) = file {
                return link;
            }
            if let Some(nearest) = meant(index, target) {
                return Link::Broken(Broken::Page { nearest });
            }
            file.unwrap_or_else(|| no_page(index, &key))
        }
    }
}

fn no_page(index: &Index, key: &PageKey) -> Link {
    let keys = index.entries.iter().map(|entry| entry.key.as_str());
    let near = nearest(key.as_str(), keys).map(|key| format!("/{key}"));
    Link::Broken(Broken::Page { nearest: near.or_else(|| same_end(index, key)).unwrap_or_default() })
}

/// What is meant by a target that is an address on the web, of a mailbox or of a page that was built, or has full-width
/// signs.
fn meant(index: &Index, target: &str) -> Option<String> {
    let narrow = |c: char| match c {
        '：' => ':',
        '＠' => '@',
        '．' => '.',
        '／' => '/',
        '＃' => '#',
        c => c,
    };
    let half: String = target.chars().map(narrow).collect();
    let is_known = scheme(&half).is_some_and(|scheme| SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()));
    if is_known || half.starts_with(TERM) {
        return Some(half);
    }
    if half.contains('@') && !half.contains(['/', ' ']) {
        return Some(format!("mailto:{half}"));
    }
    if is_host(half.split(['/', '?', '#', ':']).next().unwrap_or_default()) {
        return Some(format!("https://{half}"));
    }
    let (path, anchor) = half.find('#').map_or((half.as_str(), ""), |at| half.split_at(at));
    let (tag, key) = path.trim_start_matches(['.', '/']).split_once('/')?;
    index.language(&Locale::parse(tag)?)?;
    let key = key.strip_suffix(".html").unwrap_or(key);
    let key = if key == "index" { "" } else { key };
    index.entry(&PageKey::new(key)).map(|_| format!("/{key}{anchor}"))
}

/// Whether it reads as the name of a server.
fn is_host(name: &str) -> bool {
    const ENDINGS: &[&str] = &["cn", "com", "edu", "gov", "hk", "int", "net", "org", "tw"];
    let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_ending = |ending: &str| ENDINGS.contains(&ending) || name.starts_with("www.");
    is_plain && !name.starts_with('.') && ending.is_some_and(|ending| is_ending(&ending))
}

/// Returns the page that a target in a text of page `from` names, if it names one.
pub(super) fn page_of(index: &Index, from: EntryId, target: &str) -> Option<EntryId> {
    let target = target.trim();
    if scheme(target).is_some() || target.starts_with("//") {
        return None;
    }
    let path = decoded(target.split('#').next().unwrap_or_default());
    entry_of(index, &index.entries[from].key.join(&path).filter(|_| !path.is_empty())?)
}

/// The page a path names: its directory, or a text in it (`work-permit/en.md`), or its directory with `.md`.
fn entry_of(index: &Index, key: &PageKey) -> Option<EntryId> {
    index.entry(key).or_else(|| {
        let stem = key.as_str().strip_suffix(".md")?;
        let directory = PageKey::new(stem);
        let is_language = Locale::parse(directory.last_part()).and_then(|locale| index.language(&locale)).is_some();
        index.entry(&directory).or_else(|| index.entry(&directory.parent()?).filter(|_| is_language))
    })
}

/// The only page with the same last part, as a target.
fn same_end(index: &Index, key: &PageKey) -> Option<String> {
    match index.named(key.last_part()) {
        super::index::Named::Entry(id) => Some(format!("/{}", index.entries[id].key.as_str())),
        _ => None,
    }
}

fn page_link(index: &Index, id: EntryId, language: LanguageId, anchor: Option<String>, empty: bool) -> Link {
    let entry = &index.entries[id];
    let shown = &entry.shown[language];
    let document = shown.document();
    if !entry.published {
        return Link::Unpublished(entry.key.clone(), empty.then(|| naming::title(index, id, language)));
    }
    let ids = &entry.outline(language).ids;
    // A heading that could not be read may be the one: the page is there all the same.
    let anchor = anchor.filter(|anchor| is_section(ids, anchor) || !may_hold_section(entry));
    if let Some(anchor) = &anchor
        && !is_section(ids, anchor)
    {
        let nearest = nearest(anchor, ids.iter().map(String::as_str)).unwrap_or_default().to_owned();
        return Link::Broken(Broken::Anchor { anchor: anchor.clone(), nearest });
    }
    // A hidden page has no address in the reader's language: the link leads to the language that stands in.
    let there = if shown.is_page() { Some(language) } else { index.language(&document.locale) };
    let Some(there) = there.filter(|there| index.site.languages[*there].made) else {
        // This build leaves that language out, so the page is nowhere in the tree.
        return Link::Unpublished(entry.key.clone(), empty.then(|| naming::title(index, id, language)));
    };
    // Where no text is shown, or no words stand before its first heading, the page itself is what is meant.
    let is_there =
        |anchor: &String| !matches!(shown, Shown::FactsOnly(_)) && (anchor != "intro" || has_intro(document));
    let name = index.language(&document.locale).map(|id| index.site.languages[id].name.clone());
    Link::Page {
        path: index.path(&entry.key, there, None),
        anchor: anchor.filter(is_there),
        title: empty.then(|| naming::title(index, id, language)),
        language: (!shown.is_own()).then(|| (document.locale.clone(), name.unwrap_or_default())),
    }
}

/// A link to a term. Its name is in the language of the text around it, whatever that of the page is.
fn term_link(index: &Index, (from, language): (EntryId, LanguageId), id: &str, empty: bool) -> Link {
    let Some((id, term)) = index.terms.all.get_key_value(id) else {
        let nearest = nearest(id, index.terms.all.keys().map(String::as_str)).unwrap_or_default().to_owned();
        return Link::Broken(Broken::Term { nearest });
    };
    let entry = &index.entries[from];
    let around = &entry.shown[language].document().locale;
    let chain = || std::iter::once(around).chain(naming::chain(index, entry, language));
    let name = empty.then(|| naming::term_name(term, chain()).unwrap_or_else(|| Phrase::new(id, around)));
    // The page about a term says more than the glossary, but nothing more to somebody who reads it.
    let about = index.pages_of_term(id).iter().copied().filter(|page| *page != from);
    let until = about.clone().filter_map(|page| index.entries[page].publishes_on).min();
    let (path, anchor) = match about.clone().find(|page| index.entries[*page].is_made(language)) {
        Some(page) => (index.path(&index.entries[page].key, language, None), None),
        None => {
            let (path, anchor) = glossary::place(index, id, language);
            (path, Some(anchor))
        }
    };
    Link::Term { path, anchor, name, until }
}

fn here(index: &Index, from: EntryId, language: LanguageId, anchor: String) -> Link {
    let ids = &index.entries[from].outline(language).ids;
    if anchor == "intro" && !has_intro(index.entries[from].shown[language].document()) {
        return Link::Here("main".to_owned());
    }
    if is_section(ids, &anchor) {
        return Link::Here(anchor);
    }
    if may_hold_section(&index.entries[from]) {
        return Link::Here("main".to_owned());
    }
    let nearest = nearest(&anchor, ids.iter().map(String::as_str)).unwrap_or_default().to_owned();
    Link::Broken(Broken::Anchor { anchor, nearest })
}

/// Whether words stand before the first heading.
pub(super) fn has_intro(document: &Document) -> bool {
    document.body().sections.first().is_some_and(|intro| !intro.flow.is_empty())
}

/// Whether a text of the page may hold a section that could not be read; translations are named after it too.
fn may_hold_section(entry: &Entry) -> bool {
    entry.shown.iter().any(|shown| shown.document().may_hold(Part::Headings))
}

fn is_section(ids: &[String], anchor: &str) -> bool {
    matches!(anchor, "intro" | "main") || ids.iter().any(|id| id == anchor)
}

fn attachment(index: &Index, from: EntryId, language: LanguageId, key: &PageKey) -> Link {
    let locale = &index.entries[from].shown[language].document().locale;
    match find_media(index, key, locale) {
        Some((source, _)) => Link::Attachment(attachment_path(source), source.clone()),
        None => {
            let directory = format!("content/{}", key.parent().unwrap_or_else(PageKey::home).as_str());
            let near = nearest(key.last_part(), index.media_beside(directory.trim_end_matches('/')));
            Link::Broken(Broken::Attachment { nearest: near.unwrap_or_default().to_owned() })
        }
    }
}

/// The scheme of an absolute address (RFC 3986 section 3.1); a Windows drive letter counts as one.
fn scheme(target: &str) -> Option<&str> {
    let (scheme, _) = target.split_once(':')?;
    let mut characters = scheme.chars();
    let starts = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
    (starts && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))).then_some(scheme)
}
