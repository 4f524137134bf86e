//! A page or an id -> the words that name it to a reader.
use super::index::{EntryId, Index, LanguageId};
use super::page::Phrase;

/// Returns the title of a page for readers of a language; empty where it has none, which parsing has told of.
pub(super) fn title(index: &Index, id: EntryId, language: LanguageId) -> Phrase {
    Phrase::new(title_text(index, id, language), &index.entries[id].shown[language].document().locale)
}

/// Returns the words of [`title`], to sort by.
pub(super) fn title_text(index: &Index, id: EntryId, language: LanguageId) -> &str {
    index.entries[id].shown[language].document().front.title.as_ref().map_or("", |title| &title.value)
}

/// Returns the words of an id on a page: the heading with that id, the label, in this text, then in the authoritative
/// one; `None` if neither names it.
pub(super) fn words_of(index: &Index, id: EntryId, language: LanguageId, wanted: &str) -> Option<Phrase> {
    let entry = &index.entries[id];
    let shown = entry.shown[language].document();
    let authoritative = entry.shown.iter().map(|it| it.document()).find(|it| it.locale == entry.authoritative);
    [Some(shown), authoritative].into_iter().flatten().find_map(|document| {
        let outline = entry.outlines.get(&document.locale)?;
        let heading = outline.ids.iter().position(|heading| heading == wanted);
        let heading = heading.map(|at| document.body.headings[at].plain.as_str()).filter(|it| !it.is_empty());
        let label = || document.front.labels.iter().find(|(label, _)| label == wanted).map(|(_, it)| &*it.value);
        heading.or_else(label).map(|words| Phrase::new(words, &document.locale))
    })
}
