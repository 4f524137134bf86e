//! Dates in messages: `DATETIME` and what Fluent writes for a date.
use super::formats::{fault, icu};
use crate::facts::Date;
use fluent::types::FluentType;
use fluent::{FluentArgs, FluentValue};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, Y, YM, YMD};
use icu_datetime::options::YearStyle;
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use intl_memoizer::concurrent::IntlLangMemoizer;
use intl_memoizer::{IntlLangMemoizer as LocalMemoizer, Memoizable};
use std::borrow::Cow;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Returns a date as Fluent keeps it.
pub(super) fn value(date: Date) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(Day { date, form: Form::Long }))
}

/// `DATETIME($date, ..)`, with the options of [`Form::of`].
pub(super) fn call<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let day = match positional {
        [FluentValue::Custom(value)] => (**value).as_any().downcast_ref::<Day>(),
        _ => None,
    };
    let Some(day) = day else {
        return fault("`DATETIME` takes a date");
    };
    let mut options = Vec::new();
    for (name, value) in named.iter() {
        match value {
            FluentValue::String(value) => options.push((name, &**value)),
            _ => return fault(&format!("`DATETIME` does not know this `{name}`")),
        }
    }
    options.sort_unstable();
    match Form::of(&options) {
        Some(form) => FluentValue::Custom(Box::new(Day { date: day.date, form })),
        None => fault(&format!("`DATETIME` does not know these options: {}", listed(&options))),
    }
}

fn listed(options: &[(&str, &str)]) -> String {
    options.iter().map(|(name, value)| format!("`{name}: \"{value}\"`")).collect::<Vec<_>>().join(", ")
}

/// How a date is written. There is no form of digits only: `07/05/2018` is July to one reader and May to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    Long,
    Medium,
    Month,
    ShortMonth,
    MonthAlone,
    Year,
}

impl Form {
    /// Returns the form that options ask for, which are sorted by name; `None` if there is no such form.
    fn of(options: &[(&str, &str)]) -> Option<Form> {
        Some(match options {
            [] | [("dateStyle", "long")] => Form::Long,
            [("dateStyle", "medium")] => Form::Medium,
            [("day", "numeric"), ("month", "long"), ("year", "numeric")] => Form::Long,
            [("day", "numeric"), ("month", "short"), ("year", "numeric")] => Form::Medium,
            [("month", "long"), ("year", "numeric")] => Form::Month,
            [("month", "short"), ("year", "numeric")] => Form::ShortMonth,
            [("month", "short")] => Form::MonthAlone,
            [("year", "numeric")] => Form::Year,
            _ => return None,
        })
    }
}

/// A date on its way through Fluent.
#[derive(Clone, Debug, PartialEq)]
struct Day {
    date: Date,
    form: Form,
}

impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &LocalMemoizer) -> Cow<'static, str> {
        unreachable!("only concurrent bundles are made")
    }

    fn as_string_threadsafe(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let formatter = intls.with_try_get::<DateForm, _, _>((self.form,), Clone::clone);
        let written = formatter.ok().and_then(|formatter| formatter.write(self.date));
        written.unwrap_or_else(|| self.date.to_string()).into()
    }
}

/// A formatter of dates. Gregorian, whatever calendar the language's readers use otherwise: the dates are official ones.
#[derive(Clone)]
enum DateForm {
    Day(Arc<FixedCalendarDateTimeFormatter<Gregorian, YMD>>),
    Month(Arc<FixedCalendarDateTimeFormatter<Gregorian, YM>>),
    MonthAlone(Arc<FixedCalendarDateTimeFormatter<Gregorian, M>>),
    Year(Arc<FixedCalendarDateTimeFormatter<Gregorian, Y>>),
}

impl Memoizable for DateForm {
    type Args = (Form,);
    type Error = ();

    fn construct(language: LanguageIdentifier, (form,): (Form,)) -> Result<DateForm, ()> {
        let locale = icu(&language)?;
        let long = match form {
            Form::Medium => Form::Long,
            Form::ShortMonth => Form::Month,
            Form::Long | Form::Month | Form::MonthAlone | Form::Year => return DateForm::new(&locale, form),
        };
        // Where a language abbreviates by writing the month as a number (`05/07/2018`), it is not abbreviated.
        let (short, long) = (DateForm::new(&locale, form)?, DateForm::new(&locale, long)?);
        let sample = Date::new(2018, 7, 5).expect("July has a fifth day");
        let numbers = |form: &DateForm| form.write(sample).map_or(0, |text| numbers_in(&text));
        Ok(if numbers(&short) > numbers(&long) { long } else { short })
    }
}

/// How many numbers stand in a text; one more if it has a slash, for between digits that makes them a date of digits.
fn numbers_in(text: &str) -> usize {
    let numbers = text.split(|c: char| !c.is_numeric()).filter(|number| !number.is_empty()).count();
    numbers + usize::from(text.contains('/'))
}

impl DateForm {
    fn new(locale: &icu_locale_core::Locale, form: Form) -> Result<DateForm, ()> {
        match form {
            Form::Long => DateForm::day(locale, YMD::long()),
            Form::Medium => DateForm::day(locale, YMD::medium()),
            Form::Month => DateForm::month(locale, YM::long()),
            Form::ShortMonth => DateForm::month(locale, YM::medium()),
            Form::MonthAlone => FixedCalendarDateTimeFormatter::try_new(locale.into(), M::medium())
                .map(|formatter| DateForm::MonthAlone(Arc::new(formatter)))
                .map_err(drop),
            Form::Year => {
                let made =
                    FixedCalendarDateTimeFormatter::try_new(locale.into(), Y::long().with_year_style(YearStyle::Full));
                made.map(|formatter| DateForm::Year(Arc::new(formatter))).map_err(drop)
            }
        }
    }

    fn day(locale: &icu_locale_core::Locale, fields: YMD) -> Result<DateForm, ()> {
        let made = FixedCalendarDateTimeFormatter::try_new(locale.into(), fields.with_year_style(YearStyle::Full));
        made.map(|formatter| DateForm::Day(Arc::new(formatter))).map_err(drop)
    }

    fn month(locale: &icu_locale_core::Locale, fields: YM) -> Result<DateForm, ()> {
        let fields = fields.with_year_style(YearStyle::Full);
        let made = FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).map_err(drop)?;
        // icu_datetime 2.4 forgets the form of numbers in `julho de 2018` (pt) and panics in debug builds. It may go
        // when `a_month_in_portuguese_has_a_year` passes without it.
        let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), made);
        names.include_decimal_formatter().map_err(drop)?;
        names.try_into_formatter(fields).map(|formatter| DateForm::Month(Arc::new(formatter))).map_err(drop)
    }

    /// Writes a date; `None` if ICU does not know the language's months.
    fn write(&self, date: Date) -> Option<String> {
        let (year, month, day) = date.parts();
        let date = icu_calendar::Date::try_new_gregorian(year.into(), month.unsigned_abs(), day.unsigned_abs()).ok()?;
        let written = match self {
            DateForm::Day(formatter) => formatter.format(&date).to_string(),
            DateForm::Month(formatter) => formatter.format(&date).to_string(),
            DateForm::MonthAlone(formatter) => formatter.format(&date).to_string(),
            DateForm::Year(formatter) => formatter.format(&date).to_string(),
        };
        // The root of CLDR, which unknown languages get, calls July `M07`.
        (!written.contains(&format!("M{month:02}"))).then_some(written)
    }
}
