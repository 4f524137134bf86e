//! What the facts of a page are taken from, and what has changed on it.
use super::super::page::Phrase;
use super::super::placeable::Sentence;
use super::Place;
use crate::facts::{PartialDate, Source};
use crate::parse::{Change, Item};
use std::cmp::Reverse;

/// A source as a page lists it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// Its id; it stands at `y-source-ID`.
    pub id: String,
    /// Its title, in its own language.
    pub title: Phrase,
    /// Who issued it.
    pub issuer: Option<Sentence>,
    /// Its number, in the official language.
    pub number: Option<Phrase>,
    /// What else is known of it.
    pub source: Source,
}

/// A change that readers are told of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChangeItem {
    /// When.
    pub date: Option<PartialDate>,
    /// The author's words.
    pub note: Option<Sentence>,
    /// Else what has changed: a field, a group or a section, and its words if it has some.
    pub about: Option<(String, Option<Sentence>)>,
}

/// Gathers the sources: the page's own all, inherited ones only where a fact of the page cites them. They are numbered as
/// readers meet them, in the order of `cited`; what no fact cites comes last.
pub(super) fn references(page: &Place, cited: &[&str]) -> Vec<Reference> {
    let entry = &page.index.entries[page.id];
    let sources = entry.fields.sources.iter();
    let shown = sources.filter(|it| cited.contains(&it.id.as_str()) || entry.states(&it.span));
    let mut shown: Vec<&Item<Source>> = shown.collect();
    shown.sort_by_key(|it| cited.iter().position(|id| *id == it.id).unwrap_or(cited.len()));
    let own_language = |item: &Item<Source>| item.fact.language.as_ref().unwrap_or(&entry.authoritative).clone();
    let reference = |item: &Item<Source>| Reference {
        id: item.id.clone(),
        title: Phrase::new(&item.fact.title, &own_language(item)),
        issuer: item.fact.issuer.as_ref().map(|issuer| page.words_or(issuer, &own_language(item))),
        number: item.fact.number.as_ref().map(|number| page.official(number)),
        source: item.fact.clone(),
    };
    shown.into_iter().map(reference).collect()
}

/// Gathers the changes, the newest first; those without a date last.
pub(super) fn changes(page: &Place) -> Vec<ChangeItem> {
    let entry = &page.index.entries[page.id];
    let mut changes: Vec<ChangeItem> = entry.fields.changes.iter().filter_map(|item| change(page, item)).collect();
    changes.sort_by_key(|change| Reverse(change.date.map(PartialDate::last_day)));
    changes
}

/// One change; `None` if nothing says what has changed.
pub(super) fn change(page: &Place, item: &Item<Change>) -> Option<ChangeItem> {
    let note = page.note(&item.id);
    let about = item.fact.about.as_ref().map(|about| (about.value.clone(), page.words(&about.value)));
    (note.is_some() || about.is_some()).then_some(ChangeItem { date: item.fact.date, note, about })
}
