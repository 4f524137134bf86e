//! The whole site at a glance: addresses, titles, what each page shows in each language, in what order.
use super::history::{History, history};
use super::links::has_intro;
use super::order::{self, Listed};
use super::outline::{LazyOutline, Outline, RoleNames, lazy_outline};
use super::site::Site;
use super::status::{self, Course, Holds, Stage, Succession};
use super::translations::{Shown, shown};
use super::tree::{Branch, Publication, Stray, Tree};
use crate::facts::{Date, Kind};
use crate::load::Media;
use crate::locale::Locale;
use crate::parse::{Captions, Document, FactFields, Part, Term, Terms};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A page's place in [`Index::entries`].
pub type EntryId = usize;

/// A language's place in the site's languages.
pub type LanguageId = usize;

/// The whole site: its pages, and what is found beside them.
#[derive(Clone, Debug)]
pub struct Index {
    /// All pages, also those that are not made; sorted by key, so the home page is first.
    pub entries: Vec<Arc<Entry>>,
    structure: Arc<Structure>,
}

/// What a change of a text behind its front matter leaves as it is.
#[derive(Debug)]
pub struct Structure {
    /// Settings and request.
    pub site: Site,
    /// The headings that carry meaning.
    roles: Arc<RoleNames>,
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

/// What an index is made of beside the tree.
pub struct Beside<'b> {
    /// The outline of each text of the tree, in the order of its branches and their languages.
    pub outlines: Vec<Arc<LazyOutline>>,
    /// The headings that carry meaning.
    pub roles: Arc<RoleNames>,
    /// The files of `content/` that are no texts.
    pub media: &'b BTreeMap<SourceId, Media>,
    /// See [`Structure::strays`].
    pub strays: Vec<Stray>,
    /// See [`Structure::known_audiences`].
    pub audiences: Vec<String>,
    /// See [`Structure::known_units`].
    pub units: Vec<String>,
    /// See [`Structure::captions`].
    pub captions: BTreeMap<(PageKey, Locale), Arc<Captions>>,
    /// See [`Structure::endings`].
    pub endings: BTreeMap<Locale, Vec<String>>,
    /// The term base.
    pub terms: Arc<Terms>,
}

/// One page, in all its languages.
#[derive(Clone, Debug)]
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
    /// Its texts, also those that it does not show.
    texts: BTreeMap<Locale, Arc<Document>>,
    /// The section ids of its texts.
    pub outlines: BTreeMap<Locale, Arc<LazyOutline>>,
}

impl Entry {
    /// Returns the section ids of the text the page shows in a language.
    pub fn outline(&self, language: LanguageId) -> &Arc<Outline> {
        let locale = &self.shown[language].document().locale;
        self.outlines.get(locale).expect("every text has an outline")
    }

    /// Returns whether other pages read the same of its texts behind their front matter, their sections, as of those of
    /// another state of it.
    pub fn reads_alike(&self, other: &Entry) -> bool {
        let are_alike = |ours: &Document, theirs: &Document| {
            let headings = |text| Document::body(text).headings.iter().map(|heading| heading.plain.as_str());
            headings(ours).eq(headings(theirs))
                && ours.may_hold(Part::Headings) == theirs.may_hold(Part::Headings)
                && has_intro(ours) == has_intro(theirs)
        };
        let ids = |entry| Entry::outlines(entry).map(|outline| &outline.ids);
        self.texts.keys().eq(other.texts.keys())
            && self.texts.values().zip(other.texts.values()).all(|(ours, theirs)| are_alike(ours, theirs))
            && ids(self).eq(ids(other))
    }

    fn replace(&mut self, text: &Arc<Document>, roles: &Arc<RoleNames>) {
        self.texts.insert(text.locale.clone(), Arc::clone(text));
        for shown in self.shown.iter_mut().filter(|shown| shown.document().source == text.source) {
            *shown.document_mut() = Arc::clone(text);
        }
        let source = self.texts.get(&self.authoritative);
        let outline = |text| {
            let source = source.filter(|source| !Arc::ptr_eq(source, text));
            Arc::new(lazy_outline(text, source, roles))
        };
        self.outlines = self.texts.iter().map(|(locale, text)| (locale.clone(), outline(text))).collect();
    }

    fn outlines(&self) -> impl Iterator<Item = &Outline> {
        self.outlines.values().map(|outline| &****outline)
    }

    /// Returns its texts, also those that it does not show.
    pub fn texts(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.texts.values()
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

/// Makes the index.
pub fn index(tree: Tree, site: Site, beside: Beside) -> Index {
    let mut outlines = beside.outlines.into_iter();
    let with_outlines = |branch: Branch| {
        let of_branch = branch.texts.keys().cloned().zip(outlines.by_ref()).collect();
        (branch, of_branch)
    };
    let branches: Vec<(Branch, BTreeMap<Locale, Arc<LazyOutline>>)> =
        tree.branches.into_iter().map(with_outlines).collect();
    let entries: Vec<Arc<Entry>> =
        branches.into_par_iter().map(|(branch, outlines)| Arc::new(entry(branch, outlines, &site))).collect();
    let mut by_last_part: HashMap<String, Vec<EntryId>> = HashMap::new();
    for (id, entry) in entries.iter().enumerate() {
        by_last_part.entry(entry.key.last_part().to_owned()).or_default().push(id);
    }
    let structure = Structure {
        by_key: entries.iter().enumerate().map(|(id, entry)| (entry.key.clone(), id)).collect(),
        by_last_part,
        media: beside.media.iter().map(|(id, media)| (id.as_str().nfc().collect(), (id.clone(), *media))).collect(),
        roles: beside.roles,
        duplicates: tree.duplicates,
        without_text: tree.without_text,
        strays: beside.strays,
        audiences: Vec::new(),
        known_audiences: beside.audiences,
        known_units: beside.units,
        captions: beside.captions,
        endings: beside.endings,
        history: History::default(),
        terms: beside.terms,
        term_pages: HashMap::new(),
        site,
    };
    let mut index = Index { entries, structure: Arc::new(structure) };
    let (successions, today) = (status::successions(&index), index.site.as_of);
    for (entry, (succession, to_come)) in index.entries.iter_mut().map(Arc::make_mut).zip(successions) {
        (entry.succession, entry.successor_publishes_on) = (succession, to_come);
        entry.stages = status::stages(&Course { kind: entry.kind, fields: &entry.fields, succession }, today);
    }
    for id in 0..index.entries.len() {
        if let Some((term, _)) = index.term_of(id) {
            let term = term.to_owned();
            index.structure().term_pages.entry(term).or_default().push(id);
        }
    }
    let listed = order::listed(&index);
    for (entry, listed) in index.entries.iter_mut().map(Arc::make_mut).zip(listed) {
        entry.listed = listed;
    }
    index.structure().audiences = order::audiences(&index);
    index.structure().history = history(&index.entries, today);
    index
}

fn entry(branch: Branch, outlines: BTreeMap<Locale, Arc<LazyOutline>>, site: &Site) -> Entry {
    Entry {
        shown: site.languages.iter().map(|language| shown(&branch, language, site)).collect(),
        paths: site.languages.iter().map(|language| path(&branch.key, &language.locale, None)).collect(),
        outlines,
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
        texts: branch.texts,
        fields: branch.fields,
        key: branch.key,
    }
}

impl Deref for Index {
    type Target = Structure;

    fn deref(&self) -> &Structure {
        &self.structure
    }
}

impl Index {
    /// The part that is being made.
    fn structure(&mut self) -> &mut Structure {
        Arc::get_mut(&mut self.structure).expect("nobody else has it before it is made")
    }

    /// Returns the same site with other texts, whose heads are those of the texts that they replace; and the pages that
    /// have them.
    pub fn with_texts<'d>(
        &self,
        texts: impl Iterator<Item = (&'d PageKey, &'d Arc<Document>)>,
    ) -> (Index, Vec<EntryId>) {
        let mut index = self.clone();
        let mut changed = Vec::new();
        for (key, text) in texts {
            let Some(id) = self.entry(key) else { continue };
            Arc::make_mut(&mut index.entries[id]).replace(text, &self.roles);
            changed.push(id);
        }
        (index, changed)
    }

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

    /// Returns a media file.
    pub fn media_file(&self, source: &SourceId) -> Option<&(SourceId, Media)> {
        self.media.get(&source.as_str().nfc().collect::<String>())
    }

    /// Returns all media files, unsorted.
    pub fn all_media(&self) -> impl Iterator<Item = &(SourceId, Media)> {
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
