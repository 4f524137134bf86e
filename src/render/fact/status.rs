//! What holds of a policy, service, office or event -> a sentence that is right on any day.
//!
//! A page is read long after it was made: no sentence says "now", "still" or "soon", each names its date.
use super::super::words::{Argument, Words};
use super::date::{PeriodUse, dated, dated_of, period_as};
use super::{Said, said};
use crate::facts::{Kind, PartialDate, Period, Standing};

/// Says what holds, with a full stop. `kind` tells a service from a policy.
pub fn banner<'w>(words: &'w Words, kind: Kind, banner: &Standing) -> Said<'w> {
    let of = |id: &str, date: PartialDate| dated_of(words, id, date, kind.as_str());
    let without_date = |id: &str| words.running(id, &[("kind", Argument::Text(kind.as_str()))]);
    let line = |of: PeriodUse, period: &Period| match period {
        Period { from: None, to: None } => without_date("banner-unknown"),
        _ => words.running("sentence", &[("text", said(&period_as(words, of, period)?))]),
    };
    match banner {
        Standing::Withdrawn(day) => of("banner-withdrawn", PartialDate::Day(*day)),
        Standing::Repealed(day) => of("banner-repealed", PartialDate::Day(*day)),
        Standing::Superseded(Some(date)) => of("banner-superseded-on", *date),
        Standing::Superseded(None) => without_date("banner-superseded"),
        Standing::Expired(date) => of("banner-expired", *date),
        Standing::Suspended(period) => line(PeriodUse::Suspended(kind), period),
        Standing::Upcoming(date) => of("banner-upcoming", *date),
        Standing::InForce(period) => line(PeriodUse::InForce(kind), period),
        Standing::Unknown => without_date("banner-unknown"),
        Standing::Closed(day) => dated(words, "banner-closed", PartialDate::Day(*day)),
        Standing::TemporarilyClosed(period) => line(PeriodUse::Closed, period),
        Standing::Moved(day) => dated(words, "banner-moved", PartialDate::Day(*day)),
        Standing::Cancelled => words.running("banner-cancelled", &[]),
        Standing::Rescheduled(date) => dated(words, "banner-rescheduled", *date),
        Standing::On(date) => dated(words, "banner-on", *date),
    }
}
