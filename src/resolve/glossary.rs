//! The term base -> the glossary of a language, as a value.
use super::chrome::{self, Crumb};
use super::index::{EntryId, Index, LanguageId};
use super::naming::term_name;
use super::order::collator;
use super::page::Phrase;
use crate::locale::Locale;
use crate::parse::Term;
use crate::url::{PageKey, UrlPath, fragment};

/// A term in the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GlossaryEntry {
    /// The id of its place on the page.
    pub anchor: String,
    /// Its name in the language of the page, else in one that stands in.
    pub name: Phrase,
    /// How that is spoken.
    pub reading: Option<Phrase>,
    /// Its official name, if that is in another language.
    pub official: Option<Phrase>,
    /// How that is spoken.
    pub official_reading: Option<Phrase>,
    /// Other forms in the language of the page.
    pub allowed: Vec<Phrase>,
    /// What it means.
    pub definition: Option<Phrase>,
    /// Where its names are taken from.
    pub source: Option<Phrase>,
    /// The pages that are about it.
    pub pages: Vec<Crumb>,
}

/// Returns whether the site has a glossary.
pub fn has_glossary(index: &Index) -> bool {
    !index.terms.all.is_empty()
}

/// The key of the glossary.
pub(super) fn key() -> PageKey {
    PageKey::new("glossary")
}

/// Where a term stands in the glossary of a language.
pub(super) fn place(index: &Index, term: &str, language: LanguageId) -> (UrlPath, String) {
    (index.path(&key(), language, None), anchor(term))
}

/// Gathers the glossary of a language in the order of its names. A term without any name is left out, which a rule tells of.
pub(super) fn glossary(index: &Index, language: LanguageId) -> Vec<GlossaryEntry> {
    let terms = index.terms.all.iter();
    let mut entries: Vec<GlossaryEntry> = terms.filter_map(|(id, term)| entry(index, id, term, language)).collect();
    let collator = collator(index, language);
    entries.sort_by(|a, b| collator.compare(&a.name.text, &b.name.text).then_with(|| a.anchor.cmp(&b.anchor)));
    entries
}

fn entry(index: &Index, id: &str, term: &Term, language: LanguageId) -> Option<GlossaryEntry> {
    let settings = &index.site.languages[language];
    let official_locale = &index.site.authoritative;
    let chain = || std::iter::once(&settings.locale).chain(&settings.fallback).chain([official_locale]);
    let name = term_name(term, chain())?;
    let official = term_name(term, [official_locale].into_iter())
        .filter(|official| official.locale == *official_locale && name.locale != official.locale);
    let own = term.names.get(&settings.locale);
    let allowed = own.map(|own| own.allowed.iter().map(|form| Phrase::new(&form.value, &settings.locale)).collect());
    let definition = |locale: &Locale| Some(Phrase::new(term.names.get(locale)?.definition.as_ref()?, locale));
    let pages: Vec<EntryId> = index.pages_of_term(id).to_vec();
    Some(GlossaryEntry {
        anchor: anchor(id),
        reading: reading(term, &name.locale),
        official_reading: official.as_ref().and_then(|official| reading(term, &official.locale)),
        official,
        allowed: allowed.unwrap_or_default(),
        definition: chain().find_map(definition),
        source: term.source.as_ref().map(|source| Phrase::new(source, official_locale)),
        pages: pages
            .into_iter()
            .filter(|page| index.entries[*page].is_made(language))
            .map(|page| chrome::crumb(index, page, language))
            .collect(),
        name,
    })
}

/// How a name is spoken; what is in Latin letters is told to be so, or a voice would read pinyin as if it were Chinese.
fn reading(term: &Term, locale: &Locale) -> Option<Phrase> {
    let reading = term.names.get(locale)?.reading.as_ref()?;
    let is_latin = |c: char| !c.is_alphabetic() || matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    let latin = Locale::parse(&format!("{}-Latn", locale.language())).filter(|_| reading.chars().all(is_latin));
    Some(Phrase::new(reading, latin.as_ref().unwrap_or(locale)))
}

/// The id of a term's place.
fn anchor(term: &str) -> String {
    format!("y-term-{}", fragment(term))
}
