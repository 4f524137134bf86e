//! Dates, periods and times of day -> text.
use super::super::words::{Argument, Phrase, Words};
use super::{Said, said, tied, unknown};
use crate::facts::{Date, Kind, OpenRange, PartialDate, Period};
use crate::parse::Moment;

/// Says a date as far as it is known: "5 July 2018", "July 2018", "2018".
pub fn date(words: &Words, date: PartialDate) -> Said<'_> {
    let id = match date {
        PartialDate::Day(_) => "date-day",
        PartialDate::Month(..) => "date-month",
        PartialDate::Year(_) => "date-year",
    };
    let first = date.first_day();
    let day = Argument::Number(first.parts().2.into());
    let phrase = words.running(id, &[("date", Argument::Date(first)), ("day", day)])?;
    Ok(Phrase { text: phrase.text.replace(' ', "\u{A0}"), ..phrase })
}

/// Says a period: "2017–2021", "5 to 9 July 2018", "from 1 January 2027"; that it is not stated if it has no end at all.
pub fn period<'w>(words: &'w Words, period: &Period) -> Said<'w> {
    match (period.from, period.to) {
        (None, None) => unknown(words),
        (Some(from), None) => dated(words, "period-from", from),
        (None, Some(to)) => dated(words, "period-to", to),
        (Some(from), Some(to)) if from == to => date(words, from),
        (Some(from), Some(to)) => between(words, from, to),
    }
}

fn between(words: &Words, from: PartialDate, to: PartialDate) -> Said<'_> {
    let (first, last) = (from.first_day().parts(), to.last_day().parts());
    let id = match (from, to) {
        (PartialDate::Year(_), PartialDate::Year(_)) => "period-years",
        (PartialDate::Day(_), PartialDate::Day(_)) if (first.0, first.1) == (last.0, last.1) => "period-same-month",
        (PartialDate::Day(_), PartialDate::Day(_)) if first.0 == last.0 => "period-same-year",
        (PartialDate::Day(_), PartialDate::Day(_)) => "period-days",
        _ => "period-dates",
    };
    let (from, to) = (date(words, from)?, date(words, to)?);
    let args = [
        ("from", said(&from)),
        ("to", said(&to)),
        ("from-year", Argument::Number(first.0.into())),
        ("to-year", Argument::Number(last.0.into())),
        ("from-day", Argument::Number(first.2.into())),
        ("to-day", Argument::Number(last.2.into())),
        ("to-month", Argument::Number(last.1.into())),
    ];
    let phrase = words.running(id, &args)?;
    // Days of one month are one date: "5 to 9 July 2018". Longer ones may break between their ends.
    Ok(if id == "period-same-month" { tied(phrase) } else { phrase })
}

/// What a period is said of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodUse {
    /// A rule or a service is in force.
    InForce(Kind),
    /// A rule or a service is suspended.
    Suspended(Kind),
    /// An office is closed for a time.
    Closed,
}

/// Says a period with what it is said of, as a line without a full stop: "in force from 1 January 2017".
pub fn period_as<'w>(words: &'w Words, of: PeriodUse, value: &Period) -> Said<'w> {
    let (kind, from, until, between) = match of {
        PeriodUse::InForce(kind) => (kind, "in-force-from", "in-force-until", "in-force-between"),
        PeriodUse::Suspended(kind) => (kind, "suspended-from", "suspended-until", "suspended-between"),
        PeriodUse::Closed => (Kind::Office, "closed-from", "closed-until", "closed-between"),
    };
    let kind = kind.as_str();
    match (value.from, value.to) {
        (None, None) => unknown(words),
        (Some(start), None) => dated_of(words, from, start, kind),
        (None, Some(end)) => dated_of(words, until, end, kind),
        (Some(_), Some(_)) => {
            words.running(between, &[("period", said(&period(words, value)?)), ("kind", Argument::Text(kind))])
        }
    }
}

/// Says when a page was last held against its sources.
pub fn checked_on(words: &Words, day: Date) -> Said<'_> {
    dated(words, "checked-on", PartialDate::Day(day))
}

/// Says that a page was due to be checked again and was not.
pub fn not_confirmed_since(words: &Words, day: Date) -> Said<'_> {
    dated(words, "not-confirmed-since", PartialDate::Day(day))
}

/// Says that an office moved to a place that is not known.
pub fn moved_away(words: &Words, day: Date) -> Said<'_> {
    dated(words, "moved-away", PartialDate::Day(day))
}

/// Says that a page may read differently from a day on.
pub fn may_have_changed(words: &Words, day: Date) -> Said<'_> {
    dated(words, "may-have-changed", PartialDate::Day(day))
}

/// Says a message about a date: `$date` its text; `$form` is `day`, `month` or `year`, and `$month` the number of its
/// month, for languages in which the word before a date depends on them (`on`, `in`; `de`, `d’`).
pub(super) fn dated<'w>(words: &'w Words, id: &str, value: PartialDate) -> Said<'w> {
    dated_of(words, id, value, "")
}

/// As [`dated`], with the word for what it is about in `$kind`.
pub(super) fn dated_of<'w>(words: &'w Words, id: &str, value: PartialDate, kind: &str) -> Said<'w> {
    let form = match value {
        PartialDate::Day(_) => "day",
        PartialDate::Month(..) => "month",
        PartialDate::Year(_) => "year",
    };
    let text = date(words, value)?;
    let month = Argument::Number(value.first_day().parts().1.into());
    let args =
        [("date", said(&text)), ("form", Argument::Text(form)), ("month", month), ("kind", Argument::Text(kind))];
    words.running(id, &args)
}

/// Says a time of day, given in minutes since midnight: "9:00".
pub fn time(words: &Words, minutes: u16) -> Said<'_> {
    let (hours, rest) = (minutes / 60, minutes % 60);
    // One argument: two numbers with a colon between would change places in right-to-left text.
    let clock = format!("{hours}:{rest:02}");
    let digits = format!("{rest:02}");
    let args = [
        ("clock", Argument::Text(&clock)),
        ("hours", Argument::Number(hours.into())),
        ("minutes", Argument::Text(&digits)),
        ("minute", Argument::Number(rest.into())),
    ];
    words.running("time", &args).map(tied)
}

/// Says from when to when something is open: "9:00–11:30".
pub fn time_range(words: &Words, range: OpenRange) -> Said<'_> {
    let (from, to) = (time(words, range.from)?, time(words, range.to)?);
    words.running("time-range", &[("from", said(&from)), ("to", said(&to))])
}

/// Says when an event is, its end if that is known: "20 March 2018, 14:00–16:00". Times are minutes since midnight.
pub fn moment(words: &Words, day: Date, from: u16, to: Option<u16>) -> Said<'_> {
    let day = date(words, PartialDate::Day(day))?;
    let time = match to {
        Some(to) => time_range(words, OpenRange { from, to })?,
        None => time(words, from)?,
    };
    words.running("moment", &[("date", said(&day)), ("time", said(&time))])
}

/// Says when an event is, as far as that is known: "20 March 2018, 14:00–16:00", "March 2018", "5 to 9 July 2018".
pub fn event_time<'w>(words: &'w Words, start: &Moment, end: Option<&Moment>, zone: Option<&str>) -> Said<'w> {
    let when = match (start, end) {
        (Moment { date: PartialDate::Day(day), minute: Some(from) }, None) => moment(words, *day, *from, None)?,
        (Moment { date: PartialDate::Day(day), minute: Some(from) }, Some(Moment { date, minute: Some(to) }))
            if *date == start.date =>
        {
            moment(words, *day, *from, Some(*to))?
        }
        (Moment { minute: None, .. }, None) => date(words, start.date)?,
        (Moment { minute: None, .. }, Some(Moment { date: end, minute: None })) => {
            period(words, &Period { from: Some(start.date), to: Some(*end) })?
        }
        (start, Some(end)) => {
            let (from, to) = (event_time(words, start, None, None)?, event_time(words, end, None, None)?);
            words.running("moment-range", &[("from", said(&from)), ("to", said(&to))])?
        }
        (start, None) => date(words, start.date)?,
    };
    // Of a day or a month nobody asks in which zone it is.
    match zone.filter(|_| start.minute.is_some()) {
        Some(zone) => words.running("moment-in-zone", &[("moment", said(&when)), ("zone", Argument::Text(zone))]),
        None => Ok(when),
    }
}
