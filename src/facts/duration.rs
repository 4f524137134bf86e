//! How long something takes.
use super::{Decimal, Qualifier};

/// "12 working days".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub value: Decimal,
    /// How exactly it is meant.
    pub qualifier: Qualifier,
    /// Of what.
    pub unit: DurationUnit,
}

impl Duration {
    /// Returns how long both take, one after the other; `None` if the units differ or nothing can be said of the sum.
    ///
    /// Units are not converted: an hour more is no part of a working day.
    pub fn then(&self, next: &Duration) -> Option<Duration> {
        let qualifier = self.qualifier.of_sum(next.qualifier)?;
        let value = (self.unit == next.unit).then(|| self.value.plus(&next.value))??;
        Some(Duration { value, qualifier, unit: self.unit })
    }
}

super::kind::closed_set! {
    /// What a duration is counted in. A working day is not a weekday: Saturdays and public holidays are none.
    DurationUnit {
        /// Sixty seconds.
        Minute = "minute",
        /// Sixty minutes.
        Hour = "hour",
        /// A calendar day.
        Day = "day",
        /// A day on which offices work.
        WorkingDay = "working_day",
        /// A calendar month.
        Month = "month",
        /// A calendar year.
        Year = "year",
    }
}

super::kind::closed_set! {
    /// Who says how long it takes: the ids of `[time]`. A target is never shown as a promise.
    DurationKind {
        /// The longest that the law allows.
        Statutory = "statutory",
        /// What the office binds itself to.
        Promised = "promised",
        /// What applicants see.
        Typical = "typical",
        /// What the office works towards.
        Target = "target",
    }
}
