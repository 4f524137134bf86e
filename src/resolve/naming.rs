//! A page, a term or an id -> the words that name it to a reader.
use super::index::{Entry, EntryId, Index, LanguageId, Named};
use super::page::Phrase;
use crate::locale::Locale;
use crate::parse::{Document, Name, Term};
use std::sync::Arc;

/// Returns the title of a page for readers of a language: where the text is not in it, the name of the page's term, if it
/// has one; else the title of the text that is shown, empty where that has none, which parsing has told of.
pub(super) fn title(index: &Index, id: EntryId, language: LanguageId) -> Phrase {
    match title_name(index, id, language) {
        Some((term, name)) => phrase(term, name, &index.site.languages[language].locale),
        None => own_title_of(index, id, index.entries[id].shown[language].document()),
    }
}

/// Returns the title of the text that prevails, for readers who see another under it; `None` where the page is titled in
/// that language.
pub(super) fn official_title(index: &Index, id: EntryId, language: LanguageId) -> Option<Phrase> {
    let entry = &index.entries[id];
    let official = own_title_of(index, id, text_in(entry, &entry.authoritative)?);
    (title(index, id, language).locale != official.locale && !official.text.is_empty()).then_some(official)
}

/// The title of a text; where it is the name of the page's term, a line may break where that says so.
fn own_title_of(index: &Index, id: EntryId, document: &Document) -> Phrase {
    let title = Phrase::new(own_title(document), &document.locale);
    let name = index.term_of(id).and_then(|(_, term)| term.name(&document.locale));
    match name.filter(|name| name.text == title.text) {
        Some(name) => Phrase { breaks: name.breaks.clone(), ..title },
        None => title,
    }
}

/// Returns the words of [`title`], to sort by.
pub(super) fn title_text(index: &Index, id: EntryId, language: LanguageId) -> &str {
    match title_name(index, id, language) {
        Some((_, name)) => &name.text,
        None => own_title(index.entries[id].shown[language].document()),
    }
}

/// Returns the words of an id on a page: the heading with that id in the text, the label, the name of the term, the title
/// of the page with that key; the same in the languages that stand in for the reader's; `None` if nothing names it.
pub(super) fn words_of(index: &Index, id: EntryId, language: LanguageId, wanted: &str) -> Option<Phrase> {
    let entry = &index.entries[id];
    chain(index, entry, language).find_map(|locale| {
        let text = text_in(entry, locale);
        let words = || Some(Phrase::new(words_in(entry, text?, wanted)?, locale));
        words().or_else(|| index.name(wanted, locale))
    })
}

/// Returns the name of a term in the first of the languages in which it has one, else in any.
pub(super) fn term_name<'l>(term: &Term, mut locales: impl Iterator<Item = &'l Locale>) -> Option<Phrase> {
    locales.find_map(|locale| Some(phrase(term, term.name(locale)?, locale))).or_else(|| {
        let (locale, name) = term.names.keys().find_map(|locale| Some((locale, term.name(locale)?)))?;
        Some(phrase(term, name, locale))
    })
}

/// Returns the languages in which words are looked for, the best first; one may come twice.
pub(super) fn chain<'i>(
    index: &'i Index,
    entry: &'i Entry,
    language: LanguageId,
) -> impl Iterator<Item = &'i Locale> + use<'i> {
    let settings = &index.site.languages[language];
    let shown = &entry.shown[language].document().locale;
    let stand_ins = [&entry.authoritative, &index.site.authoritative, shown];
    std::iter::once(&settings.locale).chain(&settings.fallback).chain(stand_ins)
}

impl Index {
    /// Returns what names an id in a language beside the texts of the page: the term base, else the title of the page with
    /// that key.
    pub fn name(&self, wanted: &str, locale: &Locale) -> Option<Phrase> {
        if let Some(term) = self.terms.all.get(wanted)
            && let Some(name) = term.name(locale)
        {
            return Some(phrase(term, name, locale));
        }
        let Named::Entry(page) = self.named(wanted) else { return None };
        let entry = Some(&self.entries[page]).filter(|entry| entry.published)?;
        let title = own_title(text_in(entry, locale)?);
        (!title.is_empty()).then(|| Phrase::new(title, locale))
    }
}

/// The name that a page without a text of its own is titled by.
fn title_name(index: &Index, id: EntryId, language: LanguageId) -> Option<(&Term, &Name)> {
    if index.entries[id].shown[language].is_own() {
        return None;
    }
    let (_, term) = index.term_of(id)?;
    Some((term, term.name(&index.site.languages[language].locale)?))
}

fn own_title(document: &Document) -> &str {
    document.front.title.as_ref().map_or("", |title| &title.value)
}

/// The text of a page in a language, if it is shown anywhere.
fn text_in<'i>(entry: &'i Entry, locale: &Locale) -> Option<&'i Document> {
    entry.shown.iter().map(|shown| &**shown.document()).find(|text| text.locale == *locale)
}

/// The heading with that id, else the label.
fn words_in<'i>(entry: &Entry, text: &'i Document, wanted: &str) -> Option<&'i str> {
    let outline = entry.outlines.get(&text.locale)?;
    let heading = outline.ids.iter().position(|heading| heading == wanted);
    let heading = heading.map(|at| text.body().headings[at].plain.as_str()).filter(|it| !it.is_empty());
    let label = || text.front.labels.iter().find(|(label, _)| label == wanted).map(|(_, it)| &*it.value);
    heading.or_else(label)
}

fn phrase(term: &Term, name: &Name, locale: &Locale) -> Phrase {
    Phrase {
        text: Arc::clone(&name.text),
        locale: locale.clone(),
        breaks: name.breaks.clone(),
        is_unverified: !term.is_verified(locale),
    }
}
