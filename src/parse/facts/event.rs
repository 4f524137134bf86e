//! What only events have: moments and registration.
use super::shapes;
use super::values::{partial, url};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Date, PartialDate};
use crate::parse::Placed;
use crate::parse::shape::names;
use crate::parse::toml::{Reader, Table};

const DEADLINE_AFTER_START: Code = Code::error("deadline-after-start");
const EVENT_ENDS_BEFORE_START: Code = Code::error("event-ends-before-start");

/// The faults told of here.
pub(in crate::parse) const CODES: &[Code] = &[DEADLINE_AFTER_START, EVENT_ENDS_BEFORE_START];

/// A local time of an event, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day, month or year.
    pub date: PartialDate,
    /// Minutes since midnight, where the day and the time are known.
    pub minute: Option<u16>,
}

impl Moment {
    /// Returns the first day and minute it can mean.
    fn earliest(self) -> (Date, u16) {
        (self.date.first_day(), self.minute.unwrap_or_default())
    }

    /// Returns the last day and minute it can mean.
    fn latest(self) -> (Date, u16) {
        (self.date.last_day(), self.minute.unwrap_or(u16::MAX))
    }
}

/// How to take part in an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// The last day.
    pub deadline: Option<Placed<Date>>,
    /// How many can come.
    pub capacity: Option<u32>,
    /// Where to register.
    pub url: Option<String>,
}

/// Reads a moment: a TOML local date-time or date, or `"2018-03"`, `"2018"`.
pub(super) fn moment(reader: &mut Reader, table: &Table, key: &str) -> Option<Placed<Moment>> {
    let value = table.get(key)?;
    let with_time = value.get_ref().as_datetime().filter(|it| it.time.is_some());
    if with_time.is_none() {
        let date = partial(reader, table, key)?;
        return Some(Placed { value: Moment { date: date.value, minute: None }, span: date.span });
    }
    reader.read(table, key, "local-time", |value| {
        let moment = value.as_datetime().filter(|moment| moment.offset.is_none())?;
        let (date, time) = (moment.date?, moment.time?);
        let day =
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)?;
        Some(Moment { date: PartialDate::Day(day), minute: Some(u16::from(time.hour) * 60 + u16::from(time.minute)) })
    })
}

/// Reads `[registration]`.
pub(super) fn registration(reader: &mut Reader, table: &Table, key: &str) -> Option<Registration> {
    let inner = reader.sub_table(table, key)?;
    reader.reject_unknown(inner, &names(shapes::REGISTRATION_KEYS));
    Some(Registration {
        deadline: reader.date(inner, "deadline"),
        capacity: reader.count(inner, "capacity"),
        url: url(reader, inner, "url"),
    })
}

/// Tells of an event whose times cannot be.
pub(super) fn check(
    start: Option<&Placed<Moment>>,
    end: Option<&Placed<Moment>>,
    registration: Option<&Registration>,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(start) = start else { return };
    if let Some(end) = end.filter(|end| end.value.latest() < start.value.earliest()) {
        findings.push(Diagnostic::new(EVENT_ENDS_BEFORE_START, end.span.clone()));
    }
    let deadline = registration.and_then(|registration| registration.deadline.as_ref());
    if let Some(deadline) = deadline.filter(|deadline| deadline.value > start.value.date.last_day()) {
        findings.push(Diagnostic::new(DEADLINE_AFTER_START, deadline.span.clone()));
    }
}
