//! A long list -> pages of fifty.
use super::index::{EntryId, Index, LanguageId};
use super::naming::title;
use super::page::Phrase;
use super::placeable::{Sentence, sentence};
use super::status::Holds;
use super::validity;
use crate::facts::{Date, Kind, State, Status};
use crate::parse::Moment;
use crate::url::{PageKey, UrlPath};
use std::ops::Range;

/// How many pages a list shows at once.
pub const LIST_LENGTH: usize = 50;

/// A page in a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// Its title.
    pub title: Phrase,
    /// Where it stands.
    pub path: UrlPath,
    /// A sentence or two.
    pub summary: Option<Sentence>,
    /// What it is about.
    pub kind: Kind,
    /// The day it was published.
    pub published: Option<Date>,
    /// Whether its text is in another language than the page.
    pub is_fallback: bool,
    /// What holds of it.
    pub holds: Option<Holds>,
    /// Since when it is not confirmed, if that is overdue.
    pub unconfirmed: Option<Date>,
    /// When the event is, from and to.
    pub time: Option<(Moment, Option<Moment>)>,
    /// Whether nobody has read its translation.
    pub is_machine: bool,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List {
    /// What stands on it, in order.
    pub items: Vec<Item>,
    /// Its number for readers, from 1: 1 is where the list begins.
    pub number: usize,
    /// How many pages the list has.
    pub pages: usize,
    /// The page of the list before this one.
    pub previous: Option<UrlPath>,
    /// The page after it.
    pub next: Option<UrlPath>,
}

/// How a list is cut into pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The entries, in order.
    pub entries: Vec<EntryId>,
    /// Which of them stand on each page, and the number in its address (`None`: the page itself).
    pub pages: Vec<(Option<usize>, Range<usize>)>,
}

/// Cuts a list of `length` into pages.
///
/// Of dated lists, newest first, page 1 in the addresses holds the oldest and never changes again; the first page
/// holds 50 to 99. Others are counted from the front, the second page being page 2.
pub fn pages_of(length: usize, dated: bool) -> Vec<(Option<usize>, Range<usize>)> {
    if !dated {
        let pages = length.div_ceil(LIST_LENGTH).max(1);
        let range = |page: usize| page * LIST_LENGTH..((page + 1) * LIST_LENGTH).min(length);
        return (0..pages).map(|page| ((page > 0).then_some(page + 1), range(page))).collect();
    }
    let archived = (length / LIST_LENGTH).saturating_sub(1);
    let first = length - archived * LIST_LENGTH;
    let older = (0..archived).map(|page| {
        let start = first + page * LIST_LENGTH;
        (Some(archived - page), start..start + LIST_LENGTH)
    });
    std::iter::once((None, 0..first)).chain(older).collect()
}

/// Cuts a list of entries into pages; it is dated if all of them are events and news.
pub fn pages_of_entries(index: &Index, entries: &[EntryId]) -> Vec<(Option<usize>, Range<usize>)> {
    let dated = entries.iter().all(|id| matches!(index.entries[*id].kind, Kind::Event | Kind::News));
    pages_of(entries.len(), dated && !entries.is_empty())
}

/// Cuts the list of a page, in a language.
pub(super) fn listing(index: &Index, entries: &[EntryId]) -> Listing {
    Listing { entries: entries.to_vec(), pages: pages_of_entries(index, entries) }
}

impl Listing {
    /// Returns the page of the list with this number in its address.
    pub(super) fn list(&self, index: &Index, language: LanguageId, key: &PageKey, number: Option<usize>) -> List {
        let at = self.pages.iter().position(|(page, _)| *page == number).unwrap_or_default();
        let path = |at: usize| self.pages.get(at).map(|(number, _)| index.path(key, language, *number));
        let range = self.pages[at].1.clone();
        List {
            items: self.entries[range].iter().map(|id| item(index, *id, language)).collect(),
            number: at + 1,
            pages: self.pages.len(),
            previous: at.checked_sub(1).and_then(path),
            next: path(at + 1),
        }
    }
}

pub(super) fn item(index: &Index, id: EntryId, language: LanguageId) -> Item {
    let entry = &index.entries[id];
    let document = entry.shown[language].document();
    let summary = document.front.summary.as_ref();
    Item {
        title: title(index, id, language),
        path: index.path(&entry.key, language, None),
        summary: summary.map(|summary| sentence(index, id, &Phrase::new(&summary.value, &document.locale))),
        kind: entry.kind,
        published: entry.fields.published.as_ref().map(|published| published.value),
        is_fallback: !entry.shown[language].is_own(),
        holds: entry.holds(),
        unconfirmed: validity::unconfirmed(entry, index.site.as_of).filter(|it| it.from.is_none()).map(|it| it.since),
        time: entry
            .fields
            .start
            .as_ref()
            .filter(|_| entry.kind == Kind::Event)
            .map(|start| (start.value, entry.fields.end.as_ref().map(|end| end.value))),
        is_machine: document.front.state.as_ref().is_some_and(|state| state.value == State::Machine),
    }
}

/// Gathers the next events of a language, at most `most`, the nearest first; and the next day on which they would be others
/// but for new ones.
pub(super) fn coming(index: &Index, language: LanguageId, most: usize) -> (Vec<Item>, Option<Date>) {
    let is_coming = |holds: Holds| matches!(holds.status, Status::Scheduled | Status::Rescheduled);
    let made =
        index.entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::Event && entry.is_made(language));
    let coming = made.filter(|(_, entry)| entry.holds().is_some_and(is_coming));
    let mut coming: Vec<(Date, EntryId)> =
        coming.filter_map(|(id, entry)| Some((entry.fields.start.as_ref()?.value.date.first_day(), id))).collect();
    coming.sort_unstable();
    coming.truncate(most);
    let until = coming.iter().filter_map(|(_, id)| index.entries[*id].stages.get(1)?.from).min();
    (coming.into_iter().map(|(_, id)| item(index, id, language)).collect(), until)
}
