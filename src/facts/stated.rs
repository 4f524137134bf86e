//! What an author states: a value or that it is not known, with its source; and how that changes with the date.
use super::{Date, Period};

/// A value as stated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Stated<T> {
    /// The value; `None`: stated to be unknown, which a page says.
    pub value: Option<T>,
    /// The id of its source in `[sources]`.
    pub source: Option<String>,
    /// Whether it is made up to show how a page looks, which a page says too.
    pub example: bool,
}

/// A value that may change on a date: one entry per range, which do not overlap, in file order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timed<T> {
    /// What holds, and when.
    pub entries: Vec<(Period, Stated<T>)>,
}

impl<T> Timed<T> {
    /// Returns what holds on a day; else the next entry to come; else the last that held.
    ///
    /// The period tells the reader which of them it is.
    pub fn on(&self, day: Date) -> Option<&(Period, Stated<T>)> {
        let holds = self.entries.iter().find(|(period, _)| period.contains(day));
        let next = || {
            let to_come = self.entries.iter().filter(|(period, _)| period.is_after(day));
            to_come.min_by_key(|(period, _)| period.from.map(|from| from.first_day()))
        };
        let last = || self.entries.iter().max_by_key(|(period, _)| period.to.map(|to| to.last_day()));
        holds.or_else(next).or_else(last)
    }

    /// Returns the next day after `day` on which another entry holds.
    pub fn changes_after(&self, day: Date) -> Option<Date> {
        let starts = self.entries.iter().filter_map(|(period, _)| period.from).map(|from| from.first_day());
        let ends = self.entries.iter().filter_map(|(period, _)| period.to).map(|to| to.last_day().next());
        starts.chain(ends).filter(|change| *change > day).min()
    }
}
