//! The index -> what those who write the site look at: every page in every language, and two languages of a page beside
//! each other.
use super::index::{Entry, EntryId, Index, LanguageId};
use super::naming;
use super::page::Phrase;
use super::placeable::{Sentence, sentence};
use super::text::{Text, text};
use crate::facts::{Date, State};
use crate::locale::Locale;
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};

/// All pages in all languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The site's title for whoever looks at the desk.
    pub site_title: Phrase,
    /// The day for which the site was planned.
    pub as_of: Date,
    /// Its languages that are made, in display order.
    pub languages: Vec<DeskLanguage>,
    /// Its pages, sorted by key, so that what lies below a page follows it.
    pub rows: Vec<Row>,
}

/// A language on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLanguage {
    /// Which.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
}

/// A page on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its key.
    pub key: PageKey,
    /// Its title for whoever looks at the desk.
    pub title: Phrase,
    /// The title of the text that prevails.
    pub official: Phrase,
    /// What there is of it, by language.
    pub cells: Vec<Cell>,
}

/// A page in one language, on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What there is.
    pub standing: Written,
    /// Where the page stands; `None` if it has none.
    pub path: Option<UrlPath>,
}

/// What there is of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The text that prevails.
    Source,
    /// A translation that has come so far; or a draft, of the text that prevails too.
    So(State),
    /// None that counts: another language stands in for it.
    Missing,
}

impl Written {
    /// Returns the word for it in addresses and names of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Written::Source => "source",
            Written::So(state) => state.as_str(),
            Written::Missing => "missing",
        }
    }
}

/// Two languages of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Which page.
    pub key: PageKey,
    /// The languages there are to choose from, with what there is of the page in each.
    pub languages: Vec<(DeskLanguage, Written)>,
    /// The text at the start.
    pub left: Side,
    /// The text beside it.
    pub right: Side,
    /// The ids of the text sections of both, in an order that is that of either.
    pub sections: Vec<String>,
}

/// One language of a page that is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The language.
    pub language: DeskLanguage,
    /// What there is.
    pub standing: Written,
    /// Where the page stands; `None` if it has none.
    pub path: Option<UrlPath>,
    /// Its words; `None` if there are none in this language.
    pub words: Option<SideWords>,
}

/// The words of one language of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct SideWords {
    /// The file they stand in.
    pub file: SourceId,
    /// The title.
    pub title: Phrase,
    /// A sentence or two.
    pub summary: Option<Sentence>,
    /// The text.
    pub text: Text,
}

/// Returns the title of the site for whoever looks at the desk.
pub fn desk_title(index: &Index, reader: &Locale) -> Phrase {
    match index.entries.is_empty() {
        true => Phrase::new(&index.site.id, &index.site.authoritative),
        false => title(index, 0, reader),
    }
}

/// Gathers what there is of all pages, for somebody who reads this language.
pub fn desk(index: &Index, reader: &Locale) -> Desk {
    let languages: Vec<LanguageId> = index.made_languages().collect();
    let rows = index.entries.iter().enumerate().map(|(id, entry)| Row {
        key: entry.key.clone(),
        title: title(index, id, reader),
        official: title(index, id, &entry.authoritative),
        cells: languages.iter().map(|language| cell(index, entry, *language)).collect(),
    });
    Desk {
        site_title: desk_title(index, reader),
        as_of: index.site.as_of,
        languages: languages.iter().map(|language| desk_language(index, *language)).collect(),
        rows: rows.collect(),
    }
}

/// Sets two languages of a page beside each other; a language that is not asked for, or not there, is the one whose text
/// prevails at the start, and the first other one beside it. `None` if there is no such page.
pub fn compare(index: &Index, key: &PageKey, left: Option<&Locale>, right: Option<&Locale>) -> Option<Comparison> {
    let id = index.entry(key)?;
    let entry = &index.entries[id];
    let made: Vec<LanguageId> = index.made_languages().collect();
    let known = |locale: Option<&Locale>| index.language(locale?).filter(|language| made.contains(language));
    let left = known(left).or_else(|| known(Some(&entry.authoritative))).or(made.first().copied())?;
    let right = known(right).or_else(|| made.iter().copied().find(|language| *language != left)).unwrap_or(left);
    let (left, right) = (side(index, id, left), side(index, id, right));
    Some(Comparison {
        key: key.clone(),
        languages: made.iter().map(|it| (desk_language(index, *it), written(entry, *it))).collect(),
        sections: aligned(&section_ids(&left), &section_ids(&right)),
        left,
        right,
    })
}

fn side(index: &Index, id: EntryId, language: LanguageId) -> Side {
    let entry = &index.entries[id];
    let document = entry.shown[language].document();
    let words = entry.shown[language].is_own().then(|| SideWords {
        file: document.source.clone(),
        title: naming::title(index, id, language),
        summary: document
            .front
            .summary
            .as_ref()
            .map(|summary| sentence(index, id, &Phrase::new(&summary.value, &document.locale))),
        text: text(index, id, language),
    });
    let Cell { standing, path } = cell(index, entry, language);
    Side { language: desk_language(index, language), standing, path, words }
}

fn cell(index: &Index, entry: &Entry, language: LanguageId) -> Cell {
    let path = entry.is_made(language).then(|| index.path(&entry.key, language, None));
    Cell { standing: written(entry, language), path }
}

fn written(entry: &Entry, language: LanguageId) -> Written {
    let shown = &entry.shown[language];
    if !shown.is_own() {
        return Written::Missing;
    }
    let state = shown.document().front.state.as_ref().map_or(State::Translated, |state| state.value);
    match state {
        State::Draft => Written::So(State::Draft),
        _ if shown.document().locale == entry.authoritative => Written::Source,
        state => Written::So(state),
    }
}

fn desk_language(index: &Index, language: LanguageId) -> DeskLanguage {
    let language = &index.site.languages[language];
    DeskLanguage { locale: language.locale.clone(), name: language.name.clone() }
}

/// The title of a page in a language, else that of the text that prevails; a page without a title is called by its key.
fn title(index: &Index, id: EntryId, locale: &Locale) -> Phrase {
    let entry = &index.entries[id];
    let language = index.language(locale).or_else(|| index.language(&entry.authoritative));
    let title = naming::title(index, id, language.unwrap_or(0));
    if title.text.is_empty() { Phrase::new(entry.key.name(), &title.locale) } else { title }
}

/// The ids of the text sections that are not empty, in their order.
fn section_ids(side: &Side) -> Vec<&str> {
    let Some(words) = &side.words else { return Vec::new() };
    let sections = words.text.document.body().sections.iter();
    let told = sections.filter(|section| section.heading.is_some() || !section.flow.is_empty());
    told.map(|section| section.heading.map_or("intro", |heading| words.text.outline.ids[heading].as_str())).collect()
}

/// Joins two lists: the first, with what only the second has put behind what it stands behind there.
fn aligned(left: &[&str], right: &[&str]) -> Vec<String> {
    let mut joined: Vec<&str> = left.to_vec();
    let mut at = 0;
    for id in right {
        match joined.iter().position(|known| known == id) {
            Some(found) => at = found + 1,
            None => {
                joined.insert(at, id);
                at += 1;
            }
        }
    }
    joined.into_iter().map(str::to_owned).collect()
}
