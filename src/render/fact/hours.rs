//! Opening hours -> rows of a table, or one line.
use super::super::words::{Fault, Phrase, Words};
use super::date::{period, time_range};
use super::label::weekday;
use super::list::sequence;
use super::{Said, said};
use crate::facts::{Date, Days, HoursRule, OpenRange, PartialDate, Period, Weekday};
use std::collections::BTreeMap;

/// Days with the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursRow<'w> {
    /// Which days: "Mon–Fri", "1 to 7 October 2026".
    pub days: Phrase<'w>,
    /// When it is open on them: "9:00–11:30, 13:30–17:00", or that it is closed.
    pub open: Phrase<'w>,
    /// First and last day, where the row is an exception, which goes before the weekly ones.
    pub exception: Option<(Date, Date)>,
}

/// Says opening hours: days of the week that have the same hours in one row, then the exceptions by date.
///
/// A day of the week that no rule names has no row: nobody stated that it is closed.
pub fn hours<'w>(words: &'w Words, rules: &[HoursRule]) -> Result<Vec<HoursRow<'w>>, Fault> {
    let mut rows = Vec::new();
    for (days, open) in weekly(rules) {
        rows.push(HoursRow { days: week(words, &days)?, open: ranges(words, &open)?, exception: None });
    }
    for (from, to, open) in exceptions(rules) {
        let time = Period { from: Some(PartialDate::Day(from)), to: Some(PartialDate::Day(to)) };
        let exception = Some((from, to));
        rows.push(HoursRow { days: period(words, &time)?, open: ranges(words, open)?, exception });
    }
    Ok(rows)
}

/// Says opening hours in one line: "Mon–Fri 9:00–11:30, 13:30–17:00; 1 to 7 October 2026 closed".
pub fn hours_line<'w>(words: &'w Words, rules: &[HoursRule]) -> Said<'w> {
    let mut line: Option<Phrase> = None;
    for row in hours(words, rules)? {
        let next = words.running("hours-row", &[("days", said(&row.days)), ("open", said(&row.open))])?;
        line = Some(match line {
            Some(line) => words.running("hours-rows", &[("first", said(&line)), ("next", said(&next))])?,
            None => next,
        });
    }
    line.map_or_else(|| super::unknown(words), Ok)
}

/// The days of the week by their hours, both in order; the first rows begin earliest in the week.
fn weekly(rules: &[HoursRule]) -> Vec<(Vec<Weekday>, Vec<OpenRange>)> {
    let mut by_day: BTreeMap<Weekday, Vec<OpenRange>> = BTreeMap::new();
    for rule in rules {
        let Days::Weekly(days) = &rule.days else { continue };
        for day in days {
            let open = by_day.entry(*day).or_default();
            open.extend(&rule.open);
            open.sort_unstable();
            open.dedup();
        }
    }
    let mut rows: Vec<(Vec<Weekday>, Vec<OpenRange>)> = Vec::new();
    for (day, open) in by_day {
        match rows.iter_mut().find(|(_, other)| *other == open) {
            Some((days, _)) => days.push(day),
            None => rows.push((vec![day], open)),
        }
    }
    rows
}

fn exceptions(rules: &[HoursRule]) -> Vec<(Date, Date, &[OpenRange])> {
    let mut found: Vec<(Date, Date, &[OpenRange])> = rules
        .iter()
        .filter_map(|rule| match rule.days {
            Days::Range(from, to) => Some((from, to, rule.open.as_slice())),
            Days::Weekly(_) => None,
        })
        .collect();
    found.sort_unstable();
    found
}

/// Days of the week in order: "Mon–Wed, Fri". Two days are named, three and more in a row are a range.
fn week<'w>(words: &'w Words, days: &[Weekday]) -> Said<'w> {
    if days.len() == Weekday::WORDS.len() {
        return words.running("weekday-all", &[]);
    }
    let mut parts = Vec::new();
    for run in days.chunk_by(|a, b| *a as u8 + 1 == *b as u8) {
        match run {
            [first, _, .., last] => {
                let (from, to) = (weekday(words, *first)?, weekday(words, *last)?);
                parts.push(words.running("weekday-range", &[("from", said(&from)), ("to", said(&to))])?);
            }
            few => {
                for day in few {
                    parts.push(weekday(words, *day)?);
                }
            }
        }
    }
    sequence(words, &parts)
}

fn ranges<'w>(words: &'w Words, open: &[OpenRange]) -> Said<'w> {
    if open.is_empty() {
        return words.running("hours-closed", &[]);
    }
    let said: Result<Vec<Phrase>, Fault> = open.iter().map(|range| time_range(words, *range)).collect();
    sequence(words, &said?)
}
