//! A page of the index -> the next days on which it would read differently.
//!
//! Every part that a page shows of itself or of its neighbours by the day is here; each is linear in what is shown.
use super::index::{Entry, EntryId, Index, LanguageId, Named};
use super::links::Link;
use super::status::{Holds, Stage};
use super::text::Text;
use crate::facts::{Date, Kind};
use crate::parse::Where;
use crate::url::PageKey;

/// A text is held against its sources again after so many days, unless its facts say otherwise.
const REVIEW_DAYS: u32 = 365;

/// Returns the next day on which a list of these pages would read differently: one is published, or has ended.
pub(super) fn listing_changes(
    index: &Index,
    language: LanguageId,
    entries: impl Iterator<Item = EntryId>,
) -> Option<Date> {
    let shown = entries.map(|id| &index.entries[id]).filter(|entry| entry.shown[language].is_page());
    shown.filter_map(|entry| if entry.published { next_end(&entry.stages) } else { entry.publishes_on }).min()
}

/// The next day on which a list says something else of a page: lists tell only what has ended.
fn next_end(stages: &[Stage]) -> Option<Date> {
    let told = |stage: &Stage| stage.holds.filter(|holds| holds.status.is_ended());
    let now: Option<Holds> = stages.first().and_then(told);
    stages.iter().find(|stage| told(stage) != now).and_then(|stage| stage.from)
}

/// Returns the next day on which another page appears among all pages of a language.
pub(super) fn next_publication(index: &Index, language: LanguageId) -> Option<Date> {
    let to_come = index.entries.iter().filter(|entry| entry.shown[language].is_page());
    to_come.filter_map(|entry| entry.publishes_on).min()
}

/// Returns the next day on which the menu, or the pages before and after this one, would be others.
pub(super) fn frame_changes(index: &Index, id: Option<EntryId>, language: LanguageId) -> Option<Date> {
    let home = index.entry(&PageKey::home());
    let around = [home, id.and_then(|id| index.entries[id].parent)];
    around.into_iter().flatten().filter_map(|id| index.entries[id].listed[language].changes_on).min()
}

/// Returns the next day on which the facts of a page, or what they and its text refer to, would be others.
pub(super) fn content_changes(index: &Index, id: EntryId, text: Option<&Text>) -> Option<Date> {
    let fields = &index.entries[id].fields;
    let today = index.site.as_of;
    let times = fields.time.iter().filter_map(|item| item.fact.changes_after(today));
    let fees = fields.fees.iter().filter_map(|item| item.fact.changes_after(today));
    let place = match &fields.place {
        Some(Where::Office(key)) => Some(key),
        Some(Where::Place(_)) | None => None,
    };
    let offices = fields.offered_at.iter().flatten().chain(place);
    let others = fields.topics.iter().flatten().chain(&fields.moved_to);
    let offices = offices.filter_map(|key| office_changes(index, &key.value));
    let others = others.filter_map(|key| named(index, &key.value)?.publishes_on);
    let links = text.into_iter().flat_map(|text| &text.links).filter_map(|link| match link {
        Link::Unpublished(key, _) => index.entries[index.entry(key)?].publishes_on,
        Link::Term { until, .. } => *until,
        _ => None,
    });
    let successor = index.entries[id].successor_publishes_on;
    times.chain(fees).chain(offices).chain(others).chain(links).chain(successor).min()
}

/// The next day on which a page that names this office shows another in its place, or says that it moved.
fn office_changes(index: &Index, key: &str) -> Option<Date> {
    let office = named(index, key)?;
    let moves = office.fields.moved_on.as_ref().map(|moved| moved.value).filter(|day| *day > index.site.as_of);
    let new = office.fields.moved_to.as_ref().and_then(|key| named(index, &key.value)?.publishes_on);
    [office.publishes_on, moves, new].into_iter().flatten().min()
}

fn named<'i>(index: &'i Index, key: &str) -> Option<&'i Entry> {
    match index.named(key) {
        Named::Entry(id) => Some(&index.entries[id]),
        Named::Several(_) | Named::Nothing => None,
    }
}

/// Returns the day from which readers are told that a page was not confirmed since it was last checked; `None` where
/// nobody promised to check it.
pub(super) fn unconfirmed_from(entry: &Entry) -> Option<Date> {
    let checked = entry.fields.checked.as_ref().filter(|_| is_checked(entry.kind))?;
    let days = entry.fields.review_every.as_ref().map_or(REVIEW_DAYS, |days| days.value);
    Some(checked.value.plus_days(i32::try_from(days).unwrap_or(i32::MAX)).next())
}

fn is_checked(kind: Kind) -> bool {
    matches!(kind, Kind::Policy | Kind::Service | Kind::Office)
}
