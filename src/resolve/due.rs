//! The index and a last day -> what comes due until then: each day on which the site would change, and why.
use super::index::{Entry, Index};
use super::validity::check_due;
use crate::facts::{Date, Kind, Status, Timed};
use crate::parse::Item;
use crate::url::PageKey;

/// What comes due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// What copies know the site by.
    pub site: String,
    /// The day for which it was computed.
    pub as_of: Date,
    /// Sorted by day, then page; checks that are overdue stand first, with the day on which they fell due.
    pub entries: Vec<Due>,
}

/// That something comes due.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The day on which the page reads differently, or the event takes place.
    pub day: Date,
    /// Which page.
    pub page: PageKey,
    /// Why.
    pub what: What,
}

/// Why a page comes due.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// From this day on it is published.
    Published,
    /// Its status is another; `None`: it has none.
    Status(Option<Status>),
    /// It was not checked again since this day.
    Unchecked(Date),
    /// A fee or a time is another; its id.
    Fact(String),
    /// A notice appears or goes; its id.
    Notice(String),
    /// The event begins.
    Event,
}

/// Lists what comes due after the day of the build, up to and with `last`; also the checks that are overdue.
pub fn due(index: &Index, last: Date) -> Agenda {
    let today = index.site.as_of;
    let mut entries: Vec<Due> = Vec::new();
    for entry in &index.entries {
        let overdue = |what: &What| matches!(what, What::Unchecked(_));
        let found = of_entry(entry, today).into_iter();
        let found = found.filter(|(day, what)| *day <= last && (*day > today || overdue(what)));
        entries.extend(found.map(|(day, what)| Due { day, page: entry.key.clone(), what }));
    }
    entries.sort();
    entries.dedup();
    Agenda { site: index.site.id.clone(), as_of: today, entries }
}

fn of_entry(entry: &Entry, today: Date) -> Vec<(Date, What)> {
    if !entry.published {
        return entry.publishes_on.map(|day| (day, What::Published)).into_iter().collect();
    }
    let fields = &entry.fields;
    let status = |holds: super::status::Holds| holds.status;
    let stages = entry.stages.iter().filter_map(|stage| Some((stage.from?, What::Status(stage.holds.map(status)))));
    let mut found: Vec<(Date, What)> = stages.collect();
    found.extend(check_due(entry).map(|(since, day)| (day, What::Unchecked(since))));
    fields.time.iter().for_each(|item| changes(item, today, &mut found));
    fields.fees.iter().for_each(|item| changes(item, today, &mut found));
    for alert in fields.alerts.iter().flatten() {
        let days = [alert.from, alert.to.map(Date::next)].into_iter().flatten();
        found.extend(days.map(|day| (day, What::Notice(alert.id.clone()))));
    }
    let cancelled = fields.cancelled.as_ref().is_some_and(|cancelled| cancelled.value);
    let start = fields.start.as_ref().filter(|_| !cancelled && entry.kind == Kind::Event);
    found.extend(start.map(|start| (start.value.date.first_day(), What::Event)));
    found
}

/// Every day to come on which another entry of a value holds.
fn changes<T>(item: &Item<Timed<T>>, today: Date, found: &mut Vec<(Date, What)>) {
    let mut day = today;
    while let Some(next) = item.fact.changes_after(day) {
        found.push((next, What::Fact(item.id.clone())));
        day = next;
    }
}
