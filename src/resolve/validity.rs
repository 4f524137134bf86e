//! A page of the index -> the next days on which it would read differently.
//!
//! Every part that a page shows of itself or of its neighbours by the day is here; each is linear in what is shown.
use super::banner::places;
use super::index::{Entry, EntryId, Index, LanguageId, Named};
use super::links::Link;
use super::page::Unconfirmed;
use super::status::{Holds, Stage};
use super::text::Text;
use crate::facts::{Date, Days, Kind, Status};
use crate::parse::{FactFields, Where};
use crate::url::PageKey;

/// A text is held against its sources again after so many days, unless its facts say otherwise.
const REVIEW_DAYS: u32 = 365;

/// Returns the next day on which a list of these pages would read differently: one is published, something else holds of
/// one, or one is no longer confirmed.
pub(super) fn listing_changes(
    index: &Index,
    language: LanguageId,
    entries: impl Iterator<Item = EntryId>,
) -> Option<Date> {
    let shown = entries.map(|id| &index.entries[id]).filter(|entry| entry.shown[language].is_page());
    let today = index.site.as_of;
    let changes = |entry: &Entry| {
        let status = entry.stages.get(1).and_then(|stage| stage.from);
        [status, unconfirmed(entry, today).and_then(|it| it.from)].into_iter().flatten().min()
    };
    shown.filter_map(|entry| if entry.published { changes(entry) } else { entry.publishes_on }).min()
}

/// The next day on which a neighbour says something else of a page, if it tells only statuses of this kind.
fn next_told(stages: &[Stage], is_told: fn(Status) -> bool) -> Option<Date> {
    let told = |stage: &Stage| stage.holds.filter(|holds| is_told(holds.status));
    let now: Option<Holds> = stages.first().and_then(told);
    stages.iter().find(|stage| told(stage) != now).and_then(|stage| stage.from)
}

/// Returns the next day on which another page appears among all pages of a language.
pub(super) fn next_publication(index: &Index, language: LanguageId) -> Option<Date> {
    next_publication_of(index, language, |_| true)
}

/// Returns the next day on which another page of some sort appears.
pub(super) fn next_publication_of(
    index: &Index,
    language: LanguageId,
    is_of_sort: impl Fn(&Entry) -> bool,
) -> Option<Date> {
    let to_come = index.entries.iter().filter(|entry| entry.shown[language].is_page() && is_of_sort(entry));
    to_come.filter_map(|entry| entry.publishes_on).min()
}

/// Returns the next day on which the menu, or the pages before and after this one, would be others.
pub(super) fn frame_changes(index: &Index, id: Option<EntryId>, language: LanguageId) -> Option<Date> {
    let home = index.entry(&PageKey::home());
    let menu = home.and_then(|home| index.entries[home].listed[language].changes_on);
    let parent = id.and_then(|id| index.entries[id].parent).filter(|parent| Some(*parent) != home);
    let beside = parent.and_then(|parent| index.entries[parent].listed[language].beside_changes_on.get(&id?).copied());
    [menu, beside].into_iter().flatten().min()
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
    // An event was where its office was.
    let others = fields.topics.iter().flatten().chain(&fields.moved_to).chain(place);
    let others = others.chain(fields.covers.iter().flatten()).chain(fields.needs_first.iter().flatten());
    let others = others.chain(fields.see_also.iter().flatten()).chain(&fields.contact).map(|key| key.value.as_str());
    let of_steps = fields.steps.iter().filter_map(|item| item.fact.value.as_ref()?.office.as_deref());
    let offered = fields.offered_at.iter().flatten().map(|key| key.value.as_str());
    let offices = offered.chain(of_steps).filter_map(|key| office_changes(index, key));
    let others = others.filter_map(|key| named(index, key)?.publishes_on);
    let links = text.into_iter().flat_map(|text| &text.links).filter_map(|link| match link {
        Link::Unpublished(key, _) => index.entries[index.entry(key)?].publishes_on,
        Link::Term { until, .. } => *until,
        _ => None,
    });
    let successor = index.entries[id].successor_publishes_on;
    let rows = rows_change(fields).into_iter().filter(|day| *day > today);
    times.chain(fees).chain(offices).chain(others).chain(links).chain(successor).chain(rows).min()
}

/// Every day on which a row says that something has begun, or is left out since it is over.
fn rows_change(fields: &FactFields) -> Vec<Date> {
    let begun = [fields.moved_on.as_ref().map(|it| it.value), fields.opened.as_ref().map(|it| it.value.first_day())];
    let breaks = [&fields.suspended, &fields.temporarily_closed].into_iter().flatten().flatten();
    let over = breaks.filter_map(|period| period.to).map(|to| to.last_day().next());
    let exceptions = fields.hours.iter().flatten().filter_map(|rule| match rule.value.as_ref()?.days {
        Days::Range(_, last) => Some(last.next()),
        Days::Weekly(_) => None,
    });
    begun.into_iter().flatten().chain(over).chain(exceptions).collect()
}

/// The next day on which a service that names this office shows another in its place, or says that it is gone.
fn office_changes(index: &Index, key: &str) -> Option<Date> {
    let Named::Entry(office) = index.named(key) else { return None };
    let is_gone = |status| matches!(status, Status::Moved | Status::Closed);
    let places = places(index, office).into_iter().map(|id| &*index.entries[id]);
    let of_place = |place: &Entry| {
        let new = place.fields.moved_to.as_ref().and_then(|key| named(index, &key.value)?.publishes_on);
        [place.publishes_on, next_told(&place.stages, is_gone), new].into_iter().flatten().min()
    };
    places.filter_map(of_place).min()
}

fn named<'i>(index: &'i Index, key: &str) -> Option<&'i Entry> {
    match index.named(key) {
        Named::Entry(id) => Some(&index.entries[id]),
        Named::Several(_) | Named::Nothing => None,
    }
}

/// Returns since when a page is not confirmed, and from which day on that is to be told; `None` where nobody promised to
/// check it.
pub(super) fn unconfirmed(entry: &Entry, today: Date) -> Option<Unconfirmed> {
    let (since, from) = check_due(entry)?;
    Some(Unconfirmed { since, from: Some(from).filter(|from| *from > today) })
}

/// Returns the day of a page's last check, and the first day on which the next is overdue.
pub fn check_due(entry: &Entry) -> Option<(Date, Date)> {
    let since = entry.fields.checked.as_ref().filter(|_| is_checked(entry.kind))?.value;
    let days = entry.fields.review_every.as_ref().map_or(REVIEW_DAYS, |days| days.value);
    Some((since, since.plus_days(i32::try_from(days).unwrap_or(i32::MAX)).next()))
}

fn is_checked(kind: Kind) -> bool {
    matches!(kind, Kind::Policy | Kind::Service | Kind::Office)
}
