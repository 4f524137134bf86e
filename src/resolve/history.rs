//! The changes that pages tell of -> one list for the whole site, the newest first.
//!
//! The home page shows the newest, with the next events.
//!
//! It is found once for the index; a page of it takes what its language has. What has no date, or one after the day of the
//! build, is in no such list.
use super::chrome::{self, Crumb};
use super::glance::{ChangeItem, change};
use super::index::{Entry, EntryId, Index, LanguageId};
use super::listing::coming;
use super::page::Page;
use super::validity;
use crate::facts::{Date, Kind, PartialDate};
use crate::url::PageKey;
use std::cmp::Reverse;
use std::sync::Arc;

/// How many changes the page of changes shows. It has no further pages: who looks for more looks at the page that changed,
/// which lists all of its own.
pub(super) const HISTORY_LENGTH: usize = 200;

/// How many of the changes and the events of all pages the home page shows.
const NEWS_LENGTH: usize = 4;

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
pub(super) fn history(entries: &[Arc<Entry>], today: Date) -> History {
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

/// Returns whether a page tells of changes.
pub(super) fn tells_of_changes(entry: &Entry) -> bool {
    !entry.fields.changes.is_empty()
}

/// The home page with what is new on all pages, and the next day on which that changes.
pub(super) fn with_news(index: &Index, language: LanguageId, page: Page) -> (Page, Option<Date>) {
    let (coming, until) = coming(index, language, NEWS_LENGTH);
    let site_changes = newest(index, language, NEWS_LENGTH);
    let doors = index.audiences.iter().filter(|(_, listed)| !listed[language].entries.is_empty());
    let key = |name: &str| PageKey::new(&format!("audience/{name}"));
    let doors = doors.map(|(name, _)| (name.clone(), index.path(&key(name), language, None))).collect();
    let has_door = |audience: &str| {
        let listed = index.audiences.iter().find(|(name, _)| name == audience).map(|(_, listed)| &listed[language]);
        listed.is_some_and(|listed| !listed.entries.is_empty())
    };
    let opens_door = |entry: &Entry| entry.fields.audience.iter().flatten().any(|it| !has_door(&it.value));
    let is_news = |entry: &Entry| entry.kind == Kind::Event || tells_of_changes(entry) || opens_door(entry);
    let days = [until, index.history.changes_on, validity::next_publication_of(index, language, is_news)];
    (Page { site_changes, coming, doors, ..page }, days.into_iter().flatten().min())
}
