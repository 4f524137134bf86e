//! What a page states of its time, and a day -> what holds of it on that day; and every later day on which something
//! else does.
//!
//! Pure: the day is an argument. The first rule that applies wins. A date known by month or year counts as a start from
//! its first day, as an end to its last.
use super::index::{EntryId, Index, Named};
use crate::facts::{Date, Kind, PartialDate, Period, Standing, Status};
use crate::parse::{FactFields, Moment, Placed};

/// For so many days before its last one a rule is ending soon: half a year, after which Shanghai evaluates its rules.
const ENDING_SOON: i32 = 180;

/// What the status of a page depends on.
#[derive(Clone, Copy, Debug)]
pub struct Course<'f> {
    /// What it is about.
    pub kind: Kind,
    /// What it states.
    pub fields: &'f FactFields,
    /// What replaces it.
    pub succession: Option<Succession>,
}

/// That another page replaces this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Succession {
    /// Which.
    pub by: EntryId,
    /// The day from which it counts; `None`: nothing is said of it, so from ever.
    pub from: Option<PartialDate>,
    /// Whether that day is stated as the one on which it comes into force, which readers are told.
    pub is_stated: bool,
}

/// What holds of a page on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Holds {
    /// The word for it.
    pub status: Status,
    /// With the dates its sentence names; `None` where nothing is to be told: an office that is open.
    pub standing: Option<Standing>,
}

/// What holds of a page from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stage {
    /// The first day; `None`: the day of the build is in it.
    pub from: Option<Date>,
    /// What holds; `None` while nothing does that has a word.
    pub holds: Option<Holds>,
}

impl Stage {
    /// Returns whether nothing is to be had any more of what the page is about.
    pub fn is_ended(&self) -> bool {
        self.holds.is_some_and(|holds| holds.status.is_ended())
    }
}

/// Returns what holds of a page on a day; `None` for kinds without status, and where its dates give none.
pub fn holds_on(course: &Course, day: Date) -> Option<Holds> {
    let unknown = holds(Status::Unknown, Standing::Unknown);
    match course.kind {
        Kind::Policy => Some(rule(course, day).unwrap_or(unknown)),
        // A service is on offer without anybody setting a date to it.
        Kind::Service => rule(course, day).or_else(|| course.fields.effective.is_some().then_some(unknown)),
        Kind::Office => office(course.fields, day),
        Kind::Event => event(course.fields, day),
        Kind::Series | Kind::Faq | Kind::News | Kind::Topic | Kind::Page => None,
    }
}

/// Returns what holds of a page on a day, and each later day on which something else does; never empty.
pub fn stages(course: &Course, today: Date) -> Vec<Stage> {
    let mut days: Vec<Date> = boundaries(course).into_iter().filter(|day| *day > today).collect();
    days.sort_unstable();
    let mut stages = vec![Stage { from: None, holds: holds_on(course, today) }];
    for day in days {
        let holds = holds_on(course, day);
        if stages.last().is_some_and(|stage| stage.holds != holds) {
            stages.push(Stage { from: Some(day), holds });
        }
    }
    stages
}

/// Returns what replaces each page, by entry, and the next day on which a page that replaces it is published. Until then
/// that page does not count.
pub(super) fn successions(index: &Index) -> Vec<(Option<Succession>, Option<Date>)> {
    let mut all: Vec<(Option<Succession>, Option<Date>)> = vec![(None, None); index.entries.len()];
    for (by, entry) in index.entries.iter().enumerate() {
        let (from, is_stated) = begins(&entry.fields);
        let found = Succession { by, from, is_stated };
        for old in entry.fields.supersedes.iter().flatten() {
            let Named::Entry(old) = index.named(&old.value) else { continue };
            let first_day = |it: Succession| it.from.map(PartialDate::first_day);
            let (known, to_come) = &mut all[old];
            // Of several the first to be in force.
            if entry.published
                && comes_to_hold(&entry.fields, found.from)
                && known.is_none_or(|known| first_day(found) < first_day(known))
            {
                *known = Some(found);
            }
            *to_come = to_come.iter().copied().chain(entry.publishes_on).min();
        }
    }
    all
}

/// Whether what a page is about was not taken back before it began.
fn comes_to_hold(fields: &FactFields, from: Option<PartialDate>) -> bool {
    let ends = [&fields.withdrawn_on, &fields.repealed_on].into_iter().flatten().map(|end| end.value).min();
    !matches!((from, ends), (Some(from), Some(end)) if end <= from.first_day())
}

/// The day from which what a page is about holds, as well as that is known, and whether it is stated as such: the day on
/// which something was issued or published is not the day on which it comes into force.
fn begins(fields: &FactFields) -> (Option<PartialDate>, bool) {
    let effective = fields.effective.as_ref().and_then(|effective| effective.value?.from);
    let issued = || fields.issued.as_ref().map(|issued| issued.value);
    let published = || fields.published.as_ref().map(|published| PartialDate::Day(published.value));
    (effective.or_else(issued).or_else(published), effective.is_some())
}

/// Policies and services.
fn rule(course: &Course, day: Date) -> Option<Holds> {
    let fields = course.fields;
    if let Some(day) = since(fields.withdrawn_on.as_ref(), day) {
        return Some(holds(Status::Withdrawn, Standing::Withdrawn(day)));
    }
    if let Some(day) = since(fields.repealed_on.as_ref(), day) {
        return Some(holds(Status::Repealed, Standing::Repealed(day)));
    }
    let begun = |it: &Succession| it.from.is_none_or(|from| from.first_day() <= day);
    if let Some(succession) = course.succession.filter(begun) {
        return Some(holds(Status::Superseded, Standing::Superseded(succession.from.filter(|_| succession.is_stated))));
    }
    let effective = fields.effective.as_ref().and_then(|effective| effective.value);
    if let Some(last) = effective.filter(|period| period.is_before(day)).and_then(|period| period.to) {
        return Some(holds(Status::Expired, Standing::Expired(last)));
    }
    if let Some(suspended) = within(fields.suspended.as_ref(), day) {
        return Some(holds(Status::Suspended, Standing::Suspended(suspended)));
    }
    let period = effective?;
    if let Some(from) = period.from.filter(|_| period.is_after(day)) {
        return Some(holds(Status::Upcoming, Standing::Upcoming(from)));
    }
    let ending = period.to.is_some_and(|to| to.last_day() <= day.plus_days(ENDING_SOON));
    let period = Period { to: last_day_of_force(course, period), ..period };
    Some(holds(if ending { Status::EndingSoon } else { Status::InForce }, Standing::InForce(period)))
}

/// The last day on which a rule is in force, as far as its end is known: its period's, or the day before it is taken back,
/// repealed or replaced. A page is read on later days than it was made on, and must not say more than holds on them.
fn last_day_of_force(course: &Course, period: Period) -> Option<PartialDate> {
    let taken_back =
        [&course.fields.withdrawn_on, &course.fields.repealed_on].into_iter().flatten().map(|day| day.value);
    let replaced = course.succession.filter(|it| it.is_stated).and_then(|it| it.from).map(PartialDate::first_day);
    let end = taken_back.chain(replaced).min().map(|day| PartialDate::Day(day.previous()));
    match (period.to, end) {
        (Some(to), Some(end)) if to.last_day() <= end.last_day() => Some(to),
        (to, end) => end.or(to),
    }
}

fn office(fields: &FactFields, day: Date) -> Option<Holds> {
    let moved = since(fields.moved_on.as_ref(), day);
    // `closed_on` is the last day it was open.
    let closed = fields.closed_on.as_ref().map(|closed| closed.value).filter(|closed| *closed < day);
    match (closed, moved) {
        // An office that leaves a place closes there the day before: readers need to know where it is.
        (closed, Some(moved)) if closed.is_none_or(|closed| closed <= moved) => {
            Some(holds(Status::Moved, Standing::Moved(moved)))
        }
        (Some(closed), _) => Some(holds(Status::Closed, Standing::Closed(closed))),
        _ if fields.opened.as_ref().is_some_and(|opened| opened.value.first_day() > day) => None,
        _ => Some(match within(fields.temporarily_closed.as_ref(), day) {
            Some(period) => holds(Status::TemporarilyClosed, Standing::TemporarilyClosed(period)),
            None => Holds { status: Status::Open, standing: None },
        }),
    }
}

fn event(fields: &FactFields, day: Date) -> Option<Holds> {
    if fields.cancelled.as_ref().is_some_and(|cancelled| cancelled.value) {
        return Some(holds(Status::Cancelled, Standing::Cancelled));
    }
    let moment = |moment: &Option<Placed<Moment>>| moment.as_ref().map(|moment| moment.value.date);
    let date = moment(&fields.start).or_else(|| moment(&fields.end));
    if let Some(date) = date.filter(|_| last_day(fields).is_some_and(|last| last < day)) {
        return Some(holds(Status::Held, Standing::On(date)));
    }
    match moment(&fields.previous_start) {
        Some(planned) => Some(holds(Status::Rescheduled, Standing::Rescheduled(planned))),
        None => Some(holds(Status::Scheduled, Standing::On(date?))),
    }
}

/// Returns the last day of an event. The site is built for a whole day, so on this one the event is still to come: its readers
/// may be on their way. An end at midnight belongs to the day before.
pub fn last_day(fields: &FactFields) -> Option<Date> {
    let start = fields.start.as_ref().map(|start| start.value.date);
    match fields.end.as_ref().map(|end| end.value) {
        Some(Moment { date: PartialDate::Day(day), minute: Some(0) }) if start != Some(PartialDate::Day(day)) => {
            Some(day.previous())
        }
        Some(end) => Some(end.date.last_day()),
        None => start.map(PartialDate::last_day),
    }
}

/// Every day on which the rules above could say something else than on the day before.
fn boundaries(course: &Course) -> Vec<Date> {
    let fields = course.fields;
    let dates = [&fields.withdrawn_on, &fields.repealed_on, &fields.moved_on];
    let mut days: Vec<Date> = dates.into_iter().flatten().map(|date| date.value).collect();
    days.extend(course.succession.and_then(|succession| succession.from).map(PartialDate::first_day));
    days.extend(fields.closed_on.as_ref().map(|closed| closed.value.next()));
    days.extend(fields.opened.as_ref().map(|opened| opened.value.first_day()));
    days.extend(last_day(fields).map(Date::next));
    let effective = fields.effective.as_ref().and_then(|effective| effective.value);
    days.extend(effective.and_then(|period| period.to).map(|to| to.last_day().plus_days(-ENDING_SOON)));
    let breaks = [&fields.suspended, &fields.temporarily_closed].into_iter().flatten().flatten();
    for period in breaks.copied().chain(effective) {
        days.extend(period.from.map(PartialDate::first_day));
        days.extend(period.to.map(|to| to.last_day().next()));
    }
    days
}

/// The date, if it has come.
fn since(date: Option<&Placed<Date>>, day: Date) -> Option<Date> {
    date.map(|date| date.value).filter(|date| *date <= day)
}

/// The period in which the day lies.
fn within(periods: Option<&Vec<Period>>, day: Date) -> Option<Period> {
    periods.into_iter().flatten().find(|period| period.contains(day)).copied()
}

fn holds(status: Status, standing: Standing) -> Holds {
    Holds { status, standing: Some(standing) }
}
