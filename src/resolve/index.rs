//! The whole site at a glance: addresses, titles, what each page shows in each language, in what order.
use super::files::Files;
use super::history::{History, history};
use super::order::{self, Listed};
use super::outline::Outline;
use super::site::Site;
use super::status::{self, Course, Holds, Stage, Succession};
use super::translations::{Shown, shown};
use super::tree::{Publication, Stray, Tree};
use crate::facts::{Date, Kind};
use crate::load::Media;
use crate::locale::Locale;
use crate::parse::{Captions, Document, FactFields, Term, Terms};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A page's place in [`Index::entries`].
pub type EntryId = usize;

/// A language's place in the site's languages.
pub type LanguageId = usize;

/// The whole site.
#[derive(Debug)]
pub struct Index {
    /// Settings and request.
    pub site: Site,
    /// All pages, also those that are not made; sorted by key, so the home page is first.
    pub entries: Vec<Entry>,
    /// The tree's duplicates: a second text in one language, and the first.
    pub duplicates: Vec<(Arc<Document>, Arc<Document>)>,
    /// Pages without their authoritative text.
    pub without_text: Vec<(PageKey, crate::source::Span, Locale)>,
    /// Files that were meant to be texts.
    pub strays: Vec<Stray>,
    /// The audiences that have pages, in the order of the closed set, then the site's own; each with its pages, by
    /// language, in order.
    pub audiences: Vec<(String, Vec<Listed>)>,
    /// Whether a message names the audience: the closed set and what the site added.
    pub known_audiences: Vec<String>,
    /// The units of figures that a message names: the closed set and what the site added.
    pub known_units: Vec<String>,
    /// The captions of recordings, by the path of the recording without its ending, and by language.
    pub captions: BTreeMap<(PageKey, Locale), Arc<Captions>>,
    /// Words that tell of an end, in lower case, by language; a language without any is not there.
    pub endings: BTreeMap<Locale, Vec<String>>,
    /// The files beside texts of which something is to be told.
    pub files: Files,
    /// The changes that pages tell of.
    pub history: History,
    /// The term base.
    pub terms: Arc<Terms>,
    /// The pages whose term is the key, in their order.
    term_pages: HashMap<String, Vec<EntryId>>,
    by_key: HashMap<PageKey, EntryId>,
    by_last_part: HashMap<String, Vec<EntryId>>,
    media: HashMap<String, (SourceId, Media)>,
}

/// One page, in all its languages.
#[derive(Debug)]
pub struct Entry {
    /// Its key.
    pub key: PageKey,
    /// What it is about.
    pub kind: Kind,
    /// Its facts, inherited ones included.
    pub fields: FactFields,
    /// The language whose text prevails here.
    pub authoritative: Locale,
    /// Whether it is made.
    pub published: bool,
    /// The day from which it is made, if it is made later for no other reason than that.
    pub publishes_on: Option<Date>,
    /// What replaces it.
    pub succession: Option<Succession>,
    /// The next day on which a page that replaces it is published.
    pub successor_publishes_on: Option<Date>,
    /// What holds of it on the day of the build, and each later day on which something else does.
    pub stages: Vec<Stage>,
    /// The nearest page above it; `None` for the home page.
    pub parent: Option<EntryId>,
    /// What it shows, by language.
    pub shown: Vec<Shown>,
    /// The pages it lists, by language, in order: its children, then what names it as a topic.
    pub listed: Vec<Listed>,
    /// Where it stands, by language; every page links to dozens.
    paths: Vec<UrlPath>,
    /// The section ids of its texts.
    pub outlines: BTreeMap<Locale, Arc<Outline>>,
}

impl Entry {
    /// Returns the section ids of the text the page shows in a language.
    pub fn outline(&self, language: LanguageId) -> &Arc<Outline> {
        let locale = &self.shown[language].document().locale;
        self.outlines.get(locale).expect("every text has an outline")
    }

    /// Returns whether a place lies in the facts of the page itself, not in what it inherits.
    pub fn states(&self, place: &crate::source::Span) -> bool {
        let directory = format!("content/{}", self.key.as_str());
        place.source.directory().nfc().eq(directory.trim_end_matches('/').chars())
    }

    /// Returns whether the page is made in a language.
    pub fn is_made(&self, language: LanguageId) -> bool {
        self.published && self.shown[language].is_page()
    }

    /// Returns what holds of it on the day of the build.
    pub fn holds(&self) -> Option<Holds> {
        self.stages.first().and_then(|stage| stage.holds)
    }

    /// Returns whether nothing is to be had any more of what it is about.
    pub fn is_ended(&self) -> bool {
        self.stages.first().is_some_and(Stage::is_ended)
    }
}

/// What a key that an author wrote names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// This page.
    Entry(EntryId),
    /// More than one page ends so; their keys.
    Several(Vec<PageKey>),
    /// None.
    Nothing,
}

/// Makes the index; `outlines` holds the section ids of every text of the tree.
pub fn index(
    tree: Tree,
    outlines: &BTreeMap<SourceId, Arc<Outline>>,
    site: Site,
    media: &BTreeMap<SourceId, Media>,
    known_audiences: Vec<String>,
    terms: Arc<Terms>,
) -> Index {
    let entries: Vec<Entry> = tree
        .branches
        .into_par_iter()
        .map(|branch| Entry {
            shown: site.languages.iter().map(|language| shown(&branch, language, &site)).collect(),
            paths: site.languages.iter().map(|language| path(&branch.key, &language.locale, None)).collect(),
            outlines: branch
                .texts
                .iter()
                .filter_map(|(locale, text)| Some((locale.clone(), Arc::clone(outlines.get(&text.source)?))))
                .collect(),
            kind: branch.fields.kind.as_ref().map_or(Kind::Page, |kind| kind.value),
            published: branch.publication == Publication::Now,
            publishes_on: match branch.publication {
                Publication::From(day) => Some(day),
                Publication::Now | Publication::Draft => None,
            },
            succession: None,
            successor_publishes_on: None,
            stages: Vec::new(),
            listed: Vec::new(),
            parent: branch.parent,
            authoritative: branch.authoritative,
            fields: branch.fields,
            key: branch.key,
        })
        .collect();
    let mut by_last_part: HashMap<String, Vec<EntryId>> = HashMap::new();
    for (id, entry) in entries.iter().enumerate() {
        by_last_part.entry(entry.key.last_part().to_owned()).or_default().push(id);
    }
    let mut index = Index {
        by_key: entries.iter().enumerate().map(|(id, entry)| (entry.key.clone(), id)).collect(),
        by_last_part,
        media: media.iter().map(|(id, media)| (id.as_str().nfc().collect(), (id.clone(), *media))).collect(),
        entries,
        duplicates: tree.duplicates,
        without_text: tree.without_text,
        strays: Vec::new(),
        audiences: Vec::new(),
        known_audiences,
        known_units: Vec::new(),
        captions: BTreeMap::new(),
        endings: BTreeMap::new(),
        files: Files::default(),
        history: History::default(),
        terms,
        term_pages: HashMap::new(),
        site,
    };
    let (successions, today) = (status::successions(&index), index.site.as_of);
    for (entry, (succession, to_come)) in index.entries.iter_mut().zip(successions) {
        (entry.succession, entry.successor_publishes_on) = (succession, to_come);
        entry.stages = status::stages(&Course { kind: entry.kind, fields: &entry.fields, succession }, today);
    }
    for id in 0..index.entries.len() {
        if let Some((term, _)) = index.term_of(id) {
            let term = term.to_owned();
            index.term_pages.entry(term).or_default().push(id);
        }
    }
    let listed = order::listed(&index);
    for (entry, listed) in index.entries.iter_mut().zip(listed) {
        entry.listed = listed;
    }
    index.audiences = order::audiences(&index);
    index.history = history(&index.entries, today);
    index
}

impl Index {
    /// Returns the page with exactly this key.
    pub fn entry(&self, key: &PageKey) -> Option<EntryId> {
        self.by_key.get(key).copied()
    }

    /// Returns what a key in `facts.toml` names: the whole key, or its last part if only one page ends so.
    pub fn named(&self, key: &str) -> Named {
        let key = key.trim_matches('/');
        if let Some(id) = self.entry(&PageKey::new(key)) {
            return Named::Entry(id);
        }
        match self.by_last_part.get(key).map(Vec::as_slice) {
            Some([id]) => Named::Entry(*id),
            Some(several) if several.len() > 1 => {
                Named::Several(several.iter().map(|id| self.entries[*id].key.clone()).collect())
            }
            _ => Named::Nothing,
        }
    }

    /// Returns the term of a page with its id: what the field `term` names, else the last part of its key.
    pub fn term_of(&self, id: EntryId) -> Option<(&str, &Term)> {
        let entry = &self.entries[id];
        let named = entry.fields.term.as_ref().map_or(entry.key.last_part(), |term| &term.value);
        self.terms.all.get_key_value(named).map(|(id, term)| (id.as_str(), term))
    }

    /// Returns the pages that have this term, also those that are not made, in the order of their keys.
    pub fn pages_of_term(&self, term: &str) -> &[EntryId] {
        self.term_pages.get(term).map_or(&[], Vec::as_slice)
    }

    /// Returns a media file by its path below the site's root, in NFC.
    pub fn media(&self, path: &str) -> Option<&(SourceId, Media)> {
        self.media.get(path)
    }

    /// Returns all media files, unsorted.
    pub(super) fn all_media(&self) -> impl Iterator<Item = &(SourceId, Media)> {
        self.media.values()
    }

    /// Returns the paths of the media in the directory of a page, unsorted, for suggestions.
    pub fn media_beside<'i>(&'i self, directory: &'i str) -> impl Iterator<Item = &'i str> {
        self.media.values().map(|(id, _)| id).filter(move |id| id.directory() == directory).map(SourceId::file_name)
    }

    /// Returns where a page stands in a language; `number` is that of its list, from 1, the first being the page itself.
    pub fn path(&self, key: &PageKey, language: LanguageId, number: Option<usize>) -> UrlPath {
        match self.by_key.get(key).filter(|_| number.is_none()) {
            Some(id) => self.entries[*id].paths[language].clone(),
            None => path(key, &self.site.languages[language].locale, number),
        }
    }

    /// Returns the languages this build makes.
    pub fn made_languages(&self) -> impl Iterator<Item = LanguageId> {
        (0..self.site.languages.len()).filter(|language| self.site.languages[*language].made)
    }

    /// Returns a language by its tag.
    pub fn language(&self, locale: &Locale) -> Option<LanguageId> {
        self.site.languages.iter().position(|language| language.locale == *locale)
    }
}

fn path(key: &PageKey, locale: &Locale, number: Option<usize>) -> UrlPath {
    let path = match number {
        None => format!("{locale}/{}.html", key.name()),
        Some(number) => format!("{locale}/{}.page-{number}.html", key.name()),
    };
    UrlPath::new(&path).expect("keys are made of the names of directories")
}
