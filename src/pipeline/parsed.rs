//! Sources -> parse's values, each through its memo; what other values are made of them.
use super::Memos;
use crate::check::MessagesByLanguage;
use crate::diagnostic::Diagnostic;
use crate::facts::{AUDIENCES, COUNTS};
use crate::load::{Asset, EMBEDDED, Inputs, TERMS};
use crate::locale::Locale;
use crate::memo::Digest;
use crate::parse::{Captions, Messages, Place, Terms, captions_digest, document_digest, place};
use crate::resolve::{Language, Outline, Parsed, ROLES, RoleNames, Site, Stray, Tree};
use crate::source::{Source, SourceId};
use crate::url::PageKey;
use crate::{parse, resolve};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What parsing made of all sources.
pub(super) struct Sources {
    pub(super) parsed: Parsed,
    /// By the path of the recording without its ending, and by language.
    pub(super) captions: BTreeMap<(PageKey, Locale), Arc<Captions>>,
    /// Words that tell of an end, in lower case, by language.
    pub(super) endings: BTreeMap<Locale, Vec<String>>,
    pub(super) messages: MessagesByLanguage,
    pub(super) roles: RoleNames,
    /// The audiences that a message names: the closed set, then the site's own.
    pub(super) audiences: Vec<String>,
    /// The units of figures, likewise.
    pub(super) units: Vec<String>,
    /// Empty if the site has none.
    pub(super) terms: Arc<Terms>,
    pub(super) findings: Vec<Diagnostic>,
    /// How many sources were parsed now.
    pub(super) runs: usize,
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

/// Parses everything that is not remembered.
pub(super) fn parse(inputs: &Inputs, site: &Site, memos: &mut Memos) -> Sources {
    let locales: Vec<Locale> = site.languages.iter().map(|language| language.locale.clone()).collect();
    let (mut texts, mut facts, mut captions, mut strays) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let named = inputs.texts.values().filter(|source| source.id.as_str().starts_with("content/"));
    for source in named {
        match place(&source.id, &locales) {
            Place::Text(key, locale) => texts.push((key, locale, source)),
            Place::Facts(key) => facts.push((key, source)),
            Place::Misnamed(reason) => strays.push(Stray { source: source.id.clone(), reason }),
            Place::Captions(recording, locale) => captions.push((recording, locale, source)),
            Place::Media(_) => {}
        }
    }
    strays.extend(inputs.media.keys().filter_map(|id| match place(id, &locales) {
        Place::Misnamed(reason) => Some(Stray { source: id.clone(), reason }),
        _ => None,
    }));
    let (documents, parsed_texts) = memos.documents.map(
        &texts,
        |(_, locale, source)| document_digest(source, locale, &site.han),
        |(_, locale, source)| parse::document(source, locale, &site.han),
    );
    let by_id_and_bytes = |source: &Source| Digest::of_value(&(&source.id, source.digest));
    let (read_facts, parsed_facts) =
        memos.facts.map(&facts, |(_, source)| by_id_and_bytes(source), |(_, source)| parse::facts(source));
    let (read_captions, parsed_captions) = memos.captions.map(
        &captions,
        |(_, locale, source)| captions_digest(source, locale),
        |(_, locale, source)| parse::captions(source, locale),
    );
    let message_files = message_files(inputs, &locales);
    let (read_messages, parsed_messages) = memos.messages.map(
        &message_files,
        |(_, source)| by_id_and_bytes(source),
        |(_, source)| parse::messages(source),
    );
    let terms: Vec<&Source> = inputs.texts.get(&SourceId::new(TERMS)).into_iter().collect();
    let (terms, parsed_terms) =
        memos.terms.map(&terms, |source| by_id_and_bytes(source), |source| parse::terms(source));
    let terms = terms.into_iter().next().unwrap_or_default();
    let mut findings: Vec<Diagnostic> = terms.findings.clone();
    findings.extend(documents.iter().flat_map(|document| document.findings.iter().cloned()));
    findings.extend(read_facts.iter().flat_map(|facts| facts.findings.iter().cloned()));
    findings.extend(read_captions.iter().flat_map(|captions| captions.findings.iter().cloned()));
    findings.extend(read_messages.iter().flat_map(|messages| messages.findings.iter().cloned()));
    let mut messages: MessagesByLanguage = locales.iter().map(|locale| (locale.clone(), Vec::new())).collect();
    for ((locale, _), file) in message_files.iter().zip(&read_messages) {
        messages.entry(locale.clone()).or_default().push(Arc::clone(file));
    }
    let facts = facts.iter().zip(read_facts);
    Sources {
        parsed: Parsed {
            texts: texts.into_iter().map(|(key, _, _)| key).zip(documents).collect(),
            facts: facts.map(|((key, source), facts)| (key.clone(), (source.id.clone(), facts))).collect(),
            strays,
        },
        captions: captions.into_iter().zip(read_captions).map(|((key, locale, _), it)| ((key, locale), it)).collect(),
        roles: roles(&messages),
        endings: endings(&messages),
        audiences: closed_set(&messages, "audience-", AUDIENCES),
        units: closed_set(&messages, "count-", COUNTS),
        messages,
        terms,
        findings,
        runs: parsed_texts + parsed_facts + parsed_captions + parsed_messages + parsed_terms,
    }
}

/// The message files for readers of the site's languages and of English; the tool's own before the site's.
fn message_files<'i>(inputs: &'i Inputs, locales: &[Locale]) -> Vec<(Locale, &'i Source)> {
    let mut files: Vec<(Locale, &Source)> = Vec::new();
    for (id, source) in &inputs.texts {
        let path = id.as_str().strip_prefix(EMBEDDED).unwrap_or(id.as_str());
        let Some(below) = path.strip_prefix("i18n/") else { continue };
        let Some((language, name)) = below.split_once('/') else { continue };
        let Some(locale) = Locale::parse(language) else { continue };
        if name != "tool.ftl" && (locales.contains(&locale) || locale.as_str() == "en") {
            files.push((locale, source));
        }
    }
    // `(` sorts before letters: the tool's own files come first, so that the site's go over them.
    files.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
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

/// The section ids of every text. A translation's depend on the authoritative headings, so both texts are its key.
pub(super) fn outlines(tree: &Tree, roles: &RoleNames, memos: &mut Memos) -> BTreeMap<SourceId, Arc<Outline>> {
    let roles_digest = Digest::of_value(roles);
    let mut all = Vec::new();
    for branch in &tree.branches {
        let authoritative = branch.texts.get(&branch.authoritative);
        all.extend(branch.texts.values().map(|text| (text, authoritative.filter(|it| it.locale != text.locale))));
    }
    let (outlines, _) = memos.outlines.map(
        &all,
        |(text, source)| Digest::of_value(&(text.digest, source.map(|source| source.digest), roles_digest)),
        |(text, source)| {
            let outline = source.map(|source| resolve::outline(source, None, roles));
            resolve::outline(text, source.map(|it| &**it).zip(outline.as_ref()), roles)
        },
    );
    all.iter().zip(outlines).map(|((text, _), outline)| (text.source.clone(), outline)).collect()
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
        for (id, source) in &inputs.texts {
            if let Some(name) = id.as_str().strip_prefix(layer.as_str()) {
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
