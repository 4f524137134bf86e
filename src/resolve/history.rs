//! The changes that pages tell of -> one list for the whole site, the newest first.
//!
//! It is found once for the index; a page of it takes what its language has. What has no date, or one after the day of the
//! build, is in no such list.
use super::chrome::{self, Crumb};
use super::glance::{ChangeItem, change};
use super::index::{Entry, EntryId, Index, LanguageId};
use crate::facts::{Date, PartialDate};
use crate::url::PageKey;
use std::cmp::Reverse;

/// How many changes the page of changes shows. It has no further pages: who looks for more looks at the page that changed,
/// which lists all of its own.
pub(super) const HISTORY_LENGTH: usize = 200;

/// A change, and the page it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SiteChange {
    /// The page.
    pub page: Crumb,
    /// What has changed on it.
    pub change: ChangeItem,
}

/// The changes of all pages.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Date, page, and place among the changes of the page; the newest first.
    changes: Vec<(PartialDate, EntryId, usize)>,
    /// The next day on which there is another.
    pub(super) changes_on: Option<Date>,
}

/// Returns whether the site has a page of changes.
pub fn has_changes(index: &Index) -> bool {
    !index.history.changes.is_empty()
}

/// The key of the page of changes.
pub(super) fn key() -> PageKey {
    PageKey::new("changes")
}

/// Finds the dated changes of all pages; of one day they stand in the order of the keys of their pages.
pub(super) fn history(entries: &[Entry], today: Date) -> History {
    let mut history = History::default();
    for (id, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.published) {
        for (at, item) in entry.fields.changes.iter().enumerate() {
            let is_told = item.fact.about.is_some()
                || entry.shown.iter().any(|it| it.document().front.notes.iter().any(|(id, _)| *id == item.id));
            match item.fact.date.filter(|_| is_told && entry.states(&item.span)) {
                Some(date) if date.first_day() <= today => history.changes.push((date, id, at)),
                Some(date) => {
                    history.changes_on = history.changes_on.into_iter().chain([date.first_day()]).min();
                }
                None => {}
            }
        }
    }
    history.changes.sort_by_key(|(date, id, at)| (Reverse(date.last_day()), *id, *at));
    history
}

/// Gathers the newest changes of a language, at most `most`.
pub(super) fn newest(index: &Index, language: LanguageId, most: usize) -> Vec<SiteChange> {
    let made = index.history.changes.iter().filter(|(_, id, _)| index.entries[*id].is_made(language));
    let told = made.filter_map(|(_, id, at)| {
        Some(SiteChange { change: change(index, *id, language, *at)?, page: chrome::crumb(index, *id, language) })
    });
    told.take(most).collect()
}
