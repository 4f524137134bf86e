//! Files -> `Tree`: one entry per directory with a text, with the facts that hold for it.
use super::site::Site;
use crate::facts::{Date, State};
use crate::locale::Locale;
use crate::parse::{Document, FactFields, Facts, Misnamed};
use crate::source::{SourceId, Span};
use crate::url::PageKey;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What parsing made of the files of `content/`.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The texts with the page and the language their names say, in the order of their files.
    pub texts: Vec<(PageKey, Arc<Document>)>,
    /// The facts, with the file they stand in.
    pub facts: BTreeMap<PageKey, (SourceId, Arc<Facts>)>,
    /// Files that were meant to be texts.
    pub strays: Vec<Stray>,
}

/// A file that was meant to be a text of a page and is none.
#[derive(Clone, Debug)]
pub struct Stray {
    /// Which file.
    pub source: SourceId,
    /// Why it is none.
    pub reason: Misnamed,
}

impl Stray {
    /// Whether it was meant to say the facts of a page.
    fn means_facts(&self, key: &PageKey) -> bool {
        let is_facts = match &self.reason {
            Misnamed::Facts => true,
            Misnamed::Extension(name) => name == "facts.toml",
            Misnamed::Language | Misnamed::Lock => false,
        };
        let directory = self.source.directory().strip_prefix("content").unwrap_or_default();
        is_facts && PageKey::new(directory.trim_start_matches('/')) == *key
    }
}

/// The pages of a site, before anything is decided about languages.
#[derive(Debug)]
pub struct Tree {
    /// Sorted by key; the home page first.
    pub branches: Vec<Branch>,
    /// A second text of a page in one language, and the first.
    pub duplicates: Vec<(Arc<Document>, Arc<Document>)>,
    /// Pages without their authoritative text: where their first text or their facts stand, and the language.
    pub without_text: Vec<(PageKey, Span, Locale)>,
}

/// One page of the tree.
#[derive(Debug)]
pub struct Branch {
    /// Its key.
    pub key: PageKey,
    /// Its facts, inherited ones included.
    pub fields: FactFields,
    /// The language whose text prevails here.
    pub authoritative: Locale,
    /// Its texts by language.
    pub texts: BTreeMap<Locale, Arc<Document>>,
    /// Whether it may be shown: neither it nor a page above it is a draft or to come.
    pub publication: Publication,
    /// The nearest page above it, an index; `None` for a page at the top.
    pub parent: Option<usize>,
}

/// Whether a page may be shown. Ordered: of a page and what is above it the greater counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Publication {
    /// It may.
    Now,
    /// From a day to come on.
    From(Date),
    /// It is a draft.
    Draft,
}

/// Grows the tree.
pub fn tree(parsed: &Parsed, site: &Site) -> Tree {
    let mut texts: BTreeMap<&PageKey, BTreeMap<Locale, Arc<Document>>> = BTreeMap::new();
    let mut duplicates = Vec::new();
    for (key, document) in &parsed.texts {
        let of_page = texts.entry(key).or_default();
        match of_page.get(&document.locale) {
            Some(first) => duplicates.push((Arc::clone(document), Arc::clone(first))),
            None => drop(of_page.insert(document.locale.clone(), Arc::clone(document))),
        }
    }
    let mut tree = Tree { branches: Vec::with_capacity(texts.len()), duplicates, without_text: Vec::new() };
    let mut indices: BTreeMap<PageKey, usize> = BTreeMap::new();
    let mut defaults = Defaults::default();
    for (key, texts) in texts {
        let parent =
            std::iter::successors(key.parent(), PageKey::parent).find_map(|above| indices.get(&above).copied());
        let fields = fields(parsed, key, &mut defaults);
        let authoritative = fields.authoritative.as_ref().map_or(&site.authoritative, |it| &it.value).clone();
        if !texts.contains_key(&authoritative) {
            let first = texts.values().next().expect("a page has a text");
            tree.without_text.push((key.clone(), Span::whole(&first.source), authoritative.clone()));
        }
        let above = parent.map_or(Publication::Now, |parent| tree.branches[parent].publication);
        let publication = above.max(publication(&fields, texts.get(&authoritative), site));
        indices.insert(key.clone(), tree.branches.len());
        tree.branches.push(Branch { key: key.clone(), fields, authoritative, texts, publication, parent });
    }
    for (key, (source, facts)) in &parsed.facts {
        if facts.own.kind.is_some() && !indices.contains_key(key) {
            let authoritative = fields(parsed, key, &mut defaults).authoritative;
            let authoritative = authoritative.map_or_else(|| site.authoritative.clone(), |it| it.value);
            tree.without_text.push((key.clone(), Span::whole(source), authoritative));
        }
    }
    let home = PageKey::home();
    if !indices.contains_key(&home) && tree.without_text.iter().all(|(key, _, _)| *key != home) {
        // The chooser and every page lead there.
        let source = SourceId::new(&format!("content/{}.md", site.authoritative));
        tree.without_text.push((home, Span::whole(&source), site.authoritative.clone()));
    }
    tree
}

fn publication(fields: &FactFields, text: Option<&Arc<Document>>, site: &Site) -> Publication {
    let draft = text.is_some_and(|text| text.front.state.as_ref().is_some_and(|state| state.value == State::Draft));
    match fields.published.as_ref().map(|published| published.value) {
        _ if site.drafts => Publication::Now,
        _ if draft => Publication::Draft,
        Some(day) if day > site.as_of => Publication::From(day),
        _ => Publication::Now,
    }
}

/// The defaults that hold in a directory, remembered for the directories below it.
type Defaults = BTreeMap<PageKey, Arc<FactFields>>;

fn fields(parsed: &Parsed, key: &PageKey, known: &mut Defaults) -> FactFields {
    let inherited = key.parent().map(|parent| defaults_below(parsed, &parent, known)).unwrap_or_default();
    match parsed.facts.get(key) {
        Some((_, facts)) => facts.own.or(&inherited),
        None => unread(parsed, key).or(&inherited),
    }
}

/// The facts of a directory that has no file of them: whatever is missed may stand in one with another name.
fn unread(parsed: &Parsed, key: &PageKey) -> FactFields {
    let mut fields = FactFields::default();
    fields.unread.anything = parsed.strays.iter().any(|stray| stray.means_facts(key));
    fields
}

/// The defaults that hold for what is below the directory `key`.
fn defaults_below(parsed: &Parsed, key: &PageKey, known: &mut Defaults) -> Arc<FactFields> {
    if let Some(defaults) = known.get(key) {
        return Arc::clone(defaults);
    }
    let above = key.parent().map(|parent| defaults_below(parsed, &parent, known)).unwrap_or_default();
    let here = match parsed.facts.get(key) {
        Some((_, facts)) => Arc::new(facts.defaults.or(&above)),
        None => match unread(parsed, key) {
            unread if unread.unread.anything => Arc::new(unread.or(&above)),
            _ => above,
        },
    };
    known.insert(key.clone(), Arc::clone(&here));
    here
}

impl Tree {
    /// Returns where a page's texts were written, for findings about the page as a whole.
    pub fn span(&self, branch: usize) -> Span {
        let branch = &self.branches[branch];
        let document = branch.texts.get(&branch.authoritative).or_else(|| branch.texts.values().next());
        Span::whole(&document.expect("a page has a text").source)
    }
}
