//! A span of time whose last day is included.
use super::{Date, PartialDate};

/// From the first day of `from` to the last day of `to`; an end that is not stated is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The first day, as far as it is known.
    pub from: Option<PartialDate>,
    /// The last day, as far as it is known. It belongs to the period: a policy "to 2021" ends with 31 December 2021.
    pub to: Option<PartialDate>,
}

impl Period {
    /// Returns whether a day lies in the period.
    pub fn contains(&self, day: Date) -> bool {
        !self.is_before(day) && !self.is_after(day)
    }

    /// Returns whether the period ended before the day.
    pub fn is_before(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to.last_day() < day)
    }

    /// Returns whether the period begins after the day.
    pub fn is_after(&self, day: Date) -> bool {
        self.from.is_some_and(|from| from.first_day() > day)
    }

    /// Returns whether it ends before it begins, which no period does.
    pub fn is_reversed(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to.last_day() < from.first_day())
    }
}
