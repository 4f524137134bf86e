//! A calendar date, Gregorian, without time and zone.
use std::fmt;

/// A day. Ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// Returns the day, or `None` if the calendar has none such.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        jiff::civil::Date::new(year, month, day).ok().map(Date)
    }

    /// Reads the ISO 8601 form `2018-07-05`, and no other: `07/05/2018` is July to one reader and May to another.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(part)
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// Returns the day on which a moment falls in a time zone (IANA name); `None` if no such zone or moment is known.
    pub fn of_moment(seconds_since_1970: i64, time_zone: &str) -> Option<Date> {
        let zone = jiff::tz::TimeZone::get(time_zone).ok()?;
        let moment = jiff::Timestamp::from_second(seconds_since_1970).ok()?;
        Some(Date(zone.to_datetime(moment).date()))
    }

    /// Returns the next day; itself on the last day the calendar knows.
    #[must_use]
    pub fn next(self) -> Date {
        Date(self.0.tomorrow().unwrap_or(self.0))
    }

    /// Returns year, month from 1 and day from 1.
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
