//! A calendar date, Gregorian, without zone: a day, or a month or year where no more is known.
use super::hours::Weekday;
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
        match PartialDate::parse(text)? {
            PartialDate::Day(date) => Some(date),
            PartialDate::Month(..) | PartialDate::Year(_) => None,
        }
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

    /// Returns the day before; itself on the first day the calendar knows.
    #[must_use]
    pub fn previous(self) -> Date {
        Date(self.0.yesterday().unwrap_or(self.0))
    }

    /// Returns the day `days` later (earlier if negative); the last or first the calendar knows if it ends before.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        let end = if days < 0 { jiff::civil::Date::MIN } else { jiff::civil::Date::MAX };
        let later = jiff::Span::new().try_days(days).and_then(|span| self.0.checked_add(span));
        Date(later.unwrap_or(end))
    }

    /// Returns the day of the week.
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            jiff::civil::Weekday::Monday => Weekday::Monday,
            jiff::civil::Weekday::Tuesday => Weekday::Tuesday,
            jiff::civil::Weekday::Wednesday => Weekday::Wednesday,
            jiff::civil::Weekday::Thursday => Weekday::Thursday,
            jiff::civil::Weekday::Friday => Weekday::Friday,
            jiff::civil::Weekday::Saturday => Weekday::Saturday,
            jiff::civil::Weekday::Sunday => Weekday::Sunday,
        }
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

/// A date as far as it is known (ISO 8601, reduced precision).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// The day.
    Day(Date),
    /// Year and month, from 1.
    Month(i16, i8),
    /// The year.
    Year(i16),
}

impl PartialDate {
    /// Reads `2018-07-05`, `2018-07` or `2018`.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())?
        };
        let small = |part: &str| i8::try_from(number(part, 2)?).ok();
        match parts[..] {
            [year] => Some(PartialDate::Year(number(year, 4)?)),
            [year, month] => {
                let (year, month) = (number(year, 4)?, small(month)?);
                Date::new(year, month, 1).map(|_| PartialDate::Month(year, month))
            }
            [year, month, day] => Date::new(number(year, 4)?, small(month)?, small(day)?).map(PartialDate::Day),
            _ => None,
        }
    }

    /// Returns the first day it can mean; as a start that is what counts.
    pub fn first_day(self) -> Date {
        let day = match self {
            PartialDate::Day(date) => return date,
            PartialDate::Month(year, month) => Date::new(year, month, 1),
            PartialDate::Year(year) => Date::new(year, 1, 1),
        };
        day.expect("every month and year of the calendar has a first day")
    }

    /// Returns the last day it can mean; as an end that is what counts.
    pub fn last_day(self) -> Date {
        match self {
            PartialDate::Day(date) => date,
            PartialDate::Month(year, 12) | PartialDate::Year(year) => {
                Date::new(year, 12, 31).expect("every year of the calendar has a last day")
            }
            PartialDate::Month(year, month) => PartialDate::Month(year, month + 1).first_day().previous(),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Day(date) => write!(f, "{date}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Year(year) => write!(f, "{year:04}"),
        }
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_beyond_the_calendar_end_at_its_last_day() {
        let day = Date::new(2020, 2, 28).expect("the calendar has this day");
        assert_eq!(day.plus_days(2).to_string(), "2020-03-01");
        assert_eq!(day.plus_days(i32::MAX).to_string(), "9999-12-31");
        assert_eq!(day.plus_days(i32::MIN).parts().0, -9999);
    }
}
