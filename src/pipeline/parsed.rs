//! Sources -> parse's values, each through its memo; what other values are made of them.
use super::Memos;
use super::places::Places;
use crate::check::MessagesByLanguage;
use crate::diagnostic::Diagnostic;
use crate::facts::{AUDIENCES, COUNTS};
use crate::load::{Asset, EMBEDDED, Inputs, TERMS};
use crate::locale::Locale;
use crate::memo::{Digest, Mapped};
use crate::parse;
use crate::parse::{Captions, Document, Facts, Messages, Place, Terms};
use crate::resolve::{Language, ROLES, RoleNames, Site};
use crate::source::{Source, SourceId};
use crate::url::PageKey;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What stands for a file in a memo: its name, its bytes, and what it is read as.
pub(super) type FileKey = (SourceId, Digest, Option<(Locale, Locale)>);

/// What parsing made of all sources.
pub(super) struct Sources {
    pub(super) places: Arc<Places>,
    /// In the order of the places, as the next two.
    pub(super) documents: Mapped<Document>,
    pub(super) facts: Mapped<Facts>,
    pub(super) captions: Mapped<Captions>,
    pub(super) said: Arc<Said>,
    /// Empty if the site has none.
    pub(super) terms: Arc<Terms>,
    /// Whether nothing but texts differs from what was parsed before.
    pub(super) only_texts: bool,
}

/// What the messages of a site say beside what pages show.
#[derive(Default)]
pub(super) struct Said {
    locales: Vec<Locale>,
    pub(super) messages: MessagesByLanguage,
    pub(super) roles: Arc<RoleNames>,
    /// Words that tell of an end, in lower case, by language.
    pub(super) endings: BTreeMap<Locale, Vec<String>>,
    /// The audiences that a message names: the closed set, then the site's own.
    pub(super) audiences: Vec<String>,
    /// The units of figures, likewise.
    pub(super) units: Vec<String>,
}

/// The messages of a page language with what stands in for them, best first.
pub(super) struct Chain {
    pub(super) locale: Locale,
    pub(super) files: Vec<(Locale, Vec<Arc<Messages>>)>,
    /// Stands for all of the above.
    pub(super) digests: Vec<(Locale, Vec<Digest>)>,
}

/// The files of a theme, the site's own going before the tool's.
pub(super) struct ThemeFiles<'i> {
    pub(super) templates: BTreeMap<String, &'i Source>,
    pub(super) assets: BTreeMap<String, &'i Asset>,
    pub(super) settings: Option<&'i Source>,
    pub(super) is_unknown: bool,
    pub(super) findings: Vec<Diagnostic>,
}

impl Sources {
    /// How many sources were parsed now, if `others` is how many of messages and terms.
    fn runs(&self) -> usize {
        self.documents.runs + self.facts.runs + self.captions.runs
    }

    /// The pages of the texts, in their order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &PageKey> {
        self.places.texts.iter().filter_map(|(_, place)| match place {
            Place::Text(key, _) => Some(key),
            _ => None,
        })
    }

    /// The texts, each with its page.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&PageKey, &Arc<Document>)> {
        self.keys().zip(self.documents.values.iter())
    }

    /// What is wrong with files, but for texts.
    pub(super) fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        let facts = self.facts.values.iter().flat_map(|facts| &facts.findings);
        let captions = self.captions.values.iter().flat_map(|captions| &captions.findings);
        let messages = self.said.messages.values().flatten().flat_map(|messages| &messages.findings);
        self.terms.findings.iter().chain(facts).chain(captions).chain(messages)
    }
}

/// Parses everything that is not remembered; returns how many sources that were too.
pub(super) fn parse(inputs: &Inputs, site: &Site, memos: &mut Memos) -> (Sources, usize) {
    let locales: Vec<Locale> = site.languages.iter().map(|language| language.locale.clone()).collect();
    let (places, are_placed) = super::places::places(inputs, &locales, &mut memos.places);
    let (mut texts, mut facts, mut captions) = (Vec::new(), Vec::new(), Vec::new());
    for (source, (_, place)) in inputs.below("content/").zip(&places.texts) {
        match place {
            Place::Text(_, locale) => texts.push((source, Some((locale, &site.han)))),
            Place::Captions(_, locale) => captions.push((source, Some((locale, locale)))),
            Place::Facts(_) => facts.push((source, None)),
            Place::Misnamed(_) | Place::Media(_) => {}
        }
    }
    // Every text and all captions have a language.
    let otherwise = (&site.authoritative, &site.han);
    let documents = memos.documents.map(&texts, is_of, key_of, |(source, read_as)| {
        let (locale, han) = read_as.unwrap_or(otherwise);
        parse::document(source, locale, han)
    });
    let facts = memos.facts.map(&facts, is_of, key_of, |(source, _)| parse::facts(source));
    let captions = memos
        .captions
        .map(&captions, is_of, key_of, |(source, read_as)| parse::captions(source, read_as.unwrap_or(otherwise).0));
    let files = message_files(inputs, &locales);
    let of_file = |(_, source): &(Locale, &Source)| (source.id.clone(), source.digest, None);
    let messages = memos.messages.map(
        &files,
        |key, (_, source)| key.0 == source.id && key.1 == source.digest,
        of_file,
        |(_, source)| parse::messages(source),
    );
    let terms: Vec<File> = inputs.texts.get(&SourceId::new(TERMS)).into_iter().map(|source| (source, None)).collect();
    let terms = memos.terms.map(&terms, is_of, key_of, |(source, _)| parse::terms(source));
    let is_said = messages.change.is_none() && memos.said.locales == locales;
    if !is_said {
        memos.said = Arc::new(said(&locales, &files, &messages.values));
    }
    let only_texts =
        are_placed && is_said && facts.change.is_none() && captions.change.is_none() && terms.change.is_none();
    let others = messages.runs + terms.runs;
    let sources = Sources {
        places,
        documents,
        facts,
        captions,
        said: Arc::clone(&memos.said),
        terms: terms.values.first().cloned().unwrap_or_default(),
        only_texts,
    };
    let runs = sources.runs() + others;
    (sources, runs)
}

/// A file with what it is read as: its language, and that of Han in it.
type File<'f> = (&'f Source, Option<(&'f Locale, &'f Locale)>);

fn is_of(key: &FileKey, (source, read_as): &File) -> bool {
    let is_same = |known: &(Locale, Locale), (locale, han): (&Locale, &Locale)| known.0 == *locale && known.1 == *han;
    key.1 == source.digest
        && key.0 == source.id
        && match (&key.2, read_as) {
            (Some(known), Some(read_as)) => is_same(known, *read_as),
            (known, read_as) => known.is_none() && read_as.is_none(),
        }
}

fn key_of((source, read_as): &File) -> FileKey {
    (source.id.clone(), source.digest, read_as.map(|(locale, han)| (locale.clone(), han.clone())))
}

/// Gathers the message files by language.
fn said(locales: &[Locale], files: &[(Locale, &Source)], read: &[Arc<Messages>]) -> Said {
    let mut messages: MessagesByLanguage = locales.iter().map(|locale| (locale.clone(), Vec::new())).collect();
    for ((locale, _), file) in files.iter().zip(read) {
        messages.entry(locale.clone()).or_default().push(Arc::clone(file));
    }
    Said {
        roles: Arc::new(roles(&messages)),
        endings: endings(&messages),
        audiences: closed_set(&messages, "audience-", AUDIENCES),
        units: closed_set(&messages, "count-", COUNTS),
        locales: locales.to_vec(),
        messages,
    }
}

/// The message files for readers of the site's languages and of English; the tool's own before the site's.
fn message_files<'i>(inputs: &'i Inputs, locales: &[Locale]) -> Vec<(Locale, &'i Source)> {
    let mut files: Vec<(Locale, &Source)> = Vec::new();
    for start in [&format!("{EMBEDDED}i18n/"), "i18n/"] {
        for source in inputs.below(start) {
            let Some((language, name)) = source.id.as_str()[start.len()..].split_once('/') else { continue };
            let Some(locale) = Locale::parse(language) else { continue };
            if name != "tool.ftl" && (locales.contains(&locale) || locale.as_str() == "en") {
                files.push((locale, source));
            }
        }
    }
    files
}

fn roles(messages: &MessagesByLanguage) -> RoleNames {
    let mut names = Vec::new();
    for (locale, files) in messages {
        for message in files.iter().flat_map(|file| &file.messages) {
            let role = message.id.strip_prefix("role-").and_then(|id| ROLES.iter().copied().find(|role| *role == id));
            if let (Some(role), Some(text)) = (role, &message.constant) {
                names.push((locale.clone(), role, text.clone()));
            }
        }
    }
    RoleNames::new(names)
}

/// The words of the message `words-of-ending`; of two files of a language the later holds.
fn endings(messages: &MessagesByLanguage) -> BTreeMap<Locale, Vec<String>> {
    let mut all = BTreeMap::new();
    for (locale, files) in messages {
        let named = files.iter().flat_map(|file| &file.messages).filter(|message| message.id == "words-of-ending");
        if let Some(text) = named.filter_map(|message| message.constant.as_ref()).next_back() {
            let words = text.split([',', '，', '、', '،']).map(|word| word.trim().to_lowercase());
            all.insert(locale.clone(), words.filter(|word| !word.is_empty()).collect());
        }
    }
    all
}

/// A closed set, and what a site adds to it by messages that begin so.
fn closed_set(messages: &MessagesByLanguage, start: &str, closed: &[&str]) -> Vec<String> {
    let mut all_named: Vec<String> = closed.iter().map(|name| (*name).to_owned()).collect();
    let all = messages.values().flatten().flat_map(|file| &file.messages);
    for name in all.filter_map(|message| message.id.strip_prefix(start)) {
        if !all_named.iter().any(|known| known == name) {
            all_named.push(name.to_owned());
        }
    }
    all_named
}

/// The messages of a language, then of its fallback chain, then the authoritative ones, then English.
pub(super) fn chain(language: &Language, site: &Site, messages: &MessagesByLanguage) -> Chain {
    let english = Locale::parse("en").expect("the tag is well formed");
    let mut locales = vec![language.locale.clone()];
    for next in language.fallback.iter().chain([&site.authoritative, &english]) {
        if !locales.contains(next) {
            locales.push(next.clone());
        }
    }
    let files: Vec<(Locale, Vec<Arc<Messages>>)> =
        locales.into_iter().filter_map(|locale| Some((locale.clone(), messages.get(&locale)?.clone()))).collect();
    let digests = files.iter().map(|(locale, files)| (locale.clone(), files.iter().map(|it| it.digest).collect()));
    Chain { locale: language.locale.clone(), digests: digests.collect(), files }
}

/// Gathers the files of a theme: the tool's own `magnolia` below, the site's theme over it, file by file.
pub(super) fn theme_files<'i>(inputs: &'i Inputs, theme: &str) -> ThemeFiles<'i> {
    let layers = [format!("{EMBEDDED}themes/magnolia/"), format!("themes/{theme}/")];
    let mut files = ThemeFiles {
        templates: BTreeMap::new(),
        assets: BTreeMap::new(),
        settings: inputs.texts.get(&SourceId::new(&format!("{}theme.toml", layers[1]))),
        is_unknown: theme != "magnolia",
        findings: Vec::new(),
    };
    for layer in &layers {
        for source in inputs.below(layer) {
            if let Some(name) = source.id.as_str().strip_prefix(layer.as_str()) {
                files.is_unknown &= !layer.starts_with("themes/");
                match (name.strip_prefix("templates/"), parse::unreadable(source)) {
                    (Some(_), Some(finding)) => files.findings.push(finding),
                    (Some(name), None) => drop(files.templates.insert(name.to_owned(), source)),
                    (None, _) => {}
                }
            }
        }
        for (id, asset) in &inputs.assets {
            if let Some(name) = id.as_str().strip_prefix(layer.as_str()).and_then(|it| it.strip_prefix("assets/")) {
                files.is_unknown &= !layer.starts_with("themes/");
                files.assets.insert(name.to_owned(), asset);
            }
        }
    }
    files
}
