//! When something is open.
use super::Date;

/// One rule. A rule for a range of days goes before the weekly ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HoursRule {
    /// On which days.
    pub days: Days,
    /// From when to when, in order; empty: closed.
    pub open: Vec<OpenRange>,
}

/// The days of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Days {
    /// Every week.
    Weekly(Vec<Weekday>),
    /// From the first to the last of these, both included.
    Range(Date, Date),
}

impl Days {
    /// Returns whether both are exceptions with a day in common. Rules for the week add to each other.
    pub fn overlap(&self, other: &Days) -> bool {
        matches!((self, other), (Days::Range(from, to), Days::Range(first, last)) if from <= last && first <= to)
    }
}

/// Minutes since midnight: first and last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenRange {
    /// When it opens.
    pub from: u16,
    /// When it closes; at most 1440, midnight at the end of the day.
    pub to: u16,
}

impl OpenRange {
    /// Reads `09:00-11:30`; `None` for anything else and for a range that ends before it begins.
    pub fn parse(text: &str) -> Option<OpenRange> {
        let (from, to) = text.split_once('-')?;
        let minutes = |time: &str| {
            let (hours, minutes) = time.trim().split_once(':')?;
            let digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            let (hours, minutes) = (
                digits(hours).then(|| hours.parse::<u16>().ok())??,
                digits(minutes).then(|| minutes.parse::<u16>().ok())??,
            );
            (minutes < 60 && hours * 60 + minutes <= 1440).then_some(hours * 60 + minutes)
        };
        let range = OpenRange { from: minutes(from)?, to: minutes(to)? };
        (range.from < range.to).then_some(range)
    }

    /// Returns whether both have a minute in common.
    pub fn overlaps(self, other: OpenRange) -> bool {
        self.from < other.to && other.from < self.to
    }
}

super::kind::closed_set! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}
