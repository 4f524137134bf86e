//! Every type of fact in every language of the tool, in one table: what readers see.
use std::fmt::Write;
use std::sync::Arc;
use yulan::facts::{
    Date, Days, Decimal, DocItem, Duration, DurationKind, DurationUnit, Fee, Form, Giver, HoursRule, Kind, Necessity,
    OpenRange, PartialDate, Period, Phone, Qualifier, Quantity, SourceKind, Standing, Stated, Step, Timed, Weekday,
};
use yulan::locale::Locale;
use yulan::memo::Digest;
use yulan::parse::{Messages, Moment, messages};
use yulan::render::fact::{self, PeriodUse, Said};
use yulan::render::{Fault, Phrase, Words};
use yulan::source::{Content, Source, SourceId};

const LANGUAGES: [(&str, &str); 6] = [
    ("zh-Hans", include_str!("../../i18n/zh-Hans/site.ftl")),
    ("en", include_str!("../../i18n/en/site.ftl")),
    ("ja", include_str!("../../i18n/ja/site.ftl")),
    ("ko", include_str!("../../i18n/ko/site.ftl")),
    ("fr", include_str!("../../i18n/fr/site.ftl")),
    ("ar", include_str!("../../i18n/ar/site.ftl")),
];

#[test]
fn every_fact_reads_right_in_every_language() {
    let mut table = String::new();
    let columns: Vec<Vec<(String, String)>> = LANGUAGES.iter().map(|(tag, _)| rows(&words(tag))).collect();
    for (index, (case, _)) in columns[0].iter().enumerate() {
        writeln!(table, "{case}").expect("writing to a String does not fail");
        for ((tag, _), column) in LANGUAGES.iter().zip(&columns) {
            writeln!(table, "    {tag:<8}{}", column[index].1).expect("writing to a String does not fail");
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn running_text_isolates_and_plain_text_does_not() {
    let words = words("ar");
    let fee = Fee::Amount { amount: decimal("400"), currency: "CNY".to_owned() };
    let until = Period { from: None, to: day(2026, 12, 31) };
    let said = fact::fee_in(&words, &stated(Some(fee)), &until).expect("it is said");
    assert!(said.text.contains('\u{2068}'));
    // The mark at its start says which way it runs, as all its words stand in isolation and say nothing.
    assert_eq!(shown(&fact::plain(said)), "\u{200f}400_يوان، حتى نهاية يوم 31_ديسمبر_2026");
}

#[test]
fn items_of_a_list_are_isolated_once() {
    let words = words("en");
    let items = ["A", "B", "C"].map(|text| Phrase { text: text.to_owned(), locale: words.locale() });
    let said = fact::list(&words, &items).expect("it is said").text;
    assert_eq!(said.replace('\u{2068}', "<").replace('\u{2069}', ">"), "<A>, <B> and <C>");
}

#[test]
fn french_puts_no_break_spaces_before_its_signs() {
    let (_, text) = LANGUAGES[4];
    let words = text.lines().filter(|line| !line.starts_with('#'));
    let torn: Vec<&str> =
        words.filter(|line| [" :", " ;", " ?", " !", " %", "« "].iter().any(|it| line.contains(it))).collect();
    assert!(torn.is_empty(), "{torn:#?}");
}

#[test]
fn what_no_language_can_say_is_a_fault() {
    let quantity = Quantity {
        value: decimal("3"),
        qualifier: Qualifier::Exact,
        unit: "magnolia".to_owned(),
        on: None,
        period: None,
    };
    let fault = fact::quantity(&words("en"), &quantity).expect_err("nobody counts magnolias");
    assert_eq!(fault, Fault::Missing { id: "count-magnolia".to_owned() });
}

/// All cases in one language: what is said, and how.
fn rows(words: &Words) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    dates(words, &mut rows);
    quantities(words, &mut rows);
    durations(words, &mut rows);
    fees(words, &mut rows);
    hours(words, &mut rows);
    papers(words, &mut rows);
    banners(words, &mut rows);
    labels(words, &mut rows);
    rows
}

type Rows = Vec<(String, String)>;

fn add(rows: &mut Rows, case: impl Into<String>, said: Said) {
    let said = said.map_or_else(|fault| format!("{fault:?}"), |phrase| shown(&fact::plain(phrase)));
    rows.push((case.into(), said));
}

/// No-break spaces are shown: `_`, and `'` for the narrow one.
fn shown(phrase: &Phrase) -> String {
    phrase.text.replace('\u{A0}', "_").replace('\u{202F}', "'")
}

fn dates(words: &Words, rows: &mut Rows) {
    for date in ["2018-07-05", "2027-01-01", "2018-07", "2018"] {
        add(rows, format!("date {date}"), fact::date(words, partial(date).expect("a date")));
    }
    let ends = [
        ("2017", "2021"),
        ("2018-07-05", "2018-07-09"),
        ("2018-07-01", "2018-07-09"),
        ("2026-10-01", "2026-12-31"),
        ("2018-07-05", "2019-08-09"),
        ("2018-01", "2018-07-05"),
        ("2018-07-05", "2018-07-05"),
        ("2018-07-05", ""),
        ("2018-04", ""),
        ("2018", ""),
        ("", "2026-12-31"),
        ("", "2021"),
        ("", ""),
    ];
    for (from, to) in ends {
        let period = Period { from: partial(from), to: partial(to) };
        add(rows, format!("period {from}/{to}"), fact::period(words, &period));
    }
    for (name, of) in [
        ("in force", PeriodUse::InForce(Kind::Policy)),
        ("suspended", PeriodUse::Suspended(Kind::Service)),
        ("closed", PeriodUse::Closed),
    ] {
        for (from, to) in [
            ("2017-01-01", ""),
            ("2018-04", ""),
            ("", "2026-12-31"),
            ("", "2021"),
            ("2017", "2021"),
            ("2026-10-01", "2026-10-07"),
        ] {
            let period = Period { from: partial(from), to: partial(to) };
            add(rows, format!("{name} {from}/{to}"), fact::period_as(words, of, &period));
        }
    }
    add(rows, "checked", fact::checked_on(words, date(2026, 11, 3)));
    add(rows, "not confirmed", fact::not_confirmed_since(words, date(2018, 7, 5)));
    add(rows, "time 09:00", fact::time(words, 540));
    add(rows, "time 13:30", fact::time(words, 810));
    add(rows, "moment", fact::moment(words, date(2018, 3, 20), 840, Some(960)));
    add(rows, "moment, end unknown", fact::moment(words, date(2018, 3, 20), 845, None));
}

fn quantities(words: &Words, rows: &mut Rows) {
    add(rows, "value 3444", fact::value(words, &decimal("3444")));
    add(rows, "percent 10.29", fact::percent(words, &decimal("10.29")));
    let quantity = |value: &str, qualifier, unit: &str| Quantity {
        value: decimal(value),
        qualifier,
        unit: unit.to_owned(),
        on: None,
        period: None,
    };
    for unit in yulan::facts::COUNTS {
        for number in ["0", "1", "2", "3", "12", "100", "3444"] {
            let case = format!("{number} {unit}");
            add(rows, case, fact::quantity(words, &quantity(number, Qualifier::Exact, unit)));
        }
        for word in Qualifier::WORDS {
            let qualifier = Qualifier::parse(word).expect("a word of the set");
            add(rows, format!("{word} 500 {unit}"), fact::quantity(words, &quantity("500", qualifier, unit)));
        }
    }
    add(rows, "over 2 organisation", fact::quantity(words, &quantity("2", Qualifier::Over, "organisation")));
    let on = Quantity { on: Some(date(2018, 7, 5)), ..quantity("500", Qualifier::Over, "attendance") };
    add(rows, "on a day", fact::quantity(words, &on));
    let period = Some(Period { from: partial("2018-01"), to: partial("2018-07-05") });
    add(rows, "in a period", fact::quantity(words, &Quantity { period, ..quantity("3444", Qualifier::Exact, "case") }));
}

fn durations(words: &Words, rows: &mut Rows) {
    let duration = |value: &str, qualifier, unit| Duration { value: decimal(value), qualifier, unit };
    for word in DurationUnit::WORDS {
        let unit = DurationUnit::parse(word).expect("a word of the set");
        for number in ["1", "2", "7", "12", "100", "1.5"] {
            add(rows, format!("{number} {word}"), fact::duration(words, &duration(number, Qualifier::Exact, unit)));
        }
    }
    for word in Qualifier::WORDS {
        let qualifier = Qualifier::parse(word).expect("a word of the set");
        for number in ["2", "30"] {
            let case = format!("{word} {number} working_day");
            add(rows, case, fact::duration(words, &duration(number, qualifier, DurationUnit::WorkingDay)));
        }
    }
    for word in DurationKind::WORDS {
        let kind = DurationKind::parse(word).expect("a word of the set");
        let mut say = |case: &str, value| add(rows, format!("{word} {case}"), fact::duration_as(words, kind, &value));
        say("7 working_day", duration("7", Qualifier::Exact, DurationUnit::WorkingDay));
        say("at_most 30 minute", duration("30", Qualifier::AtMost, DurationUnit::Minute));
        add(rows, format!("name of {word}"), fact::kind_of_duration(words, kind));
    }
    let sum = duration("12", Qualifier::Exact, DurationUnit::WorkingDay);
    add(rows, "so far", fact::so_far(words, &sum));
    add(rows, "in total", fact::in_total(words, &sum));
}

fn fees(words: &Words, rows: &mut Rows) {
    let amount = |amount: &str, currency: &str| Fee::Amount { amount: decimal(amount), currency: currency.to_owned() };
    add(rows, "fee free", fact::fee(words, &Fee::Free));
    for (number, currency) in [("400", "CNY"), ("1", "CNY"), ("12.50", "CNY"), ("12000", "CNY"), ("50", "USD")] {
        add(rows, format!("fee {number} {currency}"), fact::fee(words, &amount(number, currency)));
    }
    let none = Period { from: None, to: None };
    add(rows, "fee unknown", fact::fee_in(words, &stated(None), &none));
    let fees = Timed {
        entries: vec![
            (Period { from: None, to: day(2026, 12, 31) }, stated(Some(amount("400", "CNY")))),
            (Period { from: day(2027, 1, 1), to: None }, stated(Some(amount("600", "CNY")))),
        ],
    };
    add(rows, "fee until", fact::timed_fee(words, &fees, date(2026, 11, 3)));
    add(rows, "fee from", fact::timed_fee(words, &fees, date(2027, 11, 3)));
    add(rows, "unknown", fact::unknown(words));
    let phone = Phone { number: "+862112345678".to_owned(), languages: Vec::new() };
    add(rows, fact::phone_href(&phone), Ok(fact::phone(&phone, words.locale())));
    let locales = ["zh-Hans", "en", "ar"].map(|tag| Locale::parse(tag).expect("a language tag"));
    add(rows, "languages", fact::languages(words, &locales));
}

fn hours(words: &Words, rows: &mut Rows) {
    let week = [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
    let rule = |days: Days, open: &[&str]| HoursRule {
        days,
        open: open.iter().map(|range| OpenRange::parse(range).expect("a range")).collect(),
    };
    let rules = [
        rule(Days::Weekly(week.to_vec()), &["09:00-11:30", "13:30-17:00"]),
        rule(Days::Weekly(vec![Weekday::Saturday, Weekday::Sunday]), &[]),
        rule(Days::Range(date(2026, 10, 1), date(2026, 10, 7)), &[]),
        rule(Days::Range(date(2026, 10, 10), date(2026, 10, 10)), &["09:00-11:30"]),
    ];
    add(rows, "hours in a line", fact::hours_line(words, &rules));
    for (index, row) in fact::hours(words, &rules).expect("they are said").into_iter().enumerate() {
        add(rows, format!("hours {index} days"), Ok(row.days));
        add(rows, format!("hours {index} open"), Ok(row.open));
    }
    let mixed = [rule(
        Days::Weekly(vec![Weekday::Friday, Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday]),
        &["08:00-24:00"],
    )];
    add(rows, "hours with a gap", fact::hours_line(words, &mixed));
    let all = Weekday::WORDS.iter().filter_map(|word| Weekday::parse(word)).collect();
    add(rows, "hours of all days", fact::hours_line(words, &[rule(Days::Weekly(all), &["09:00-18:00"])]));
    add(rows, "no hours", fact::hours_line(words, &[]));
}

fn papers(words: &Words, rows: &mut Rows) {
    for form in [None, Some(Form::Original), Some(Form::Copy), Some(Form::Electronic)] {
        for copies in [0, 1, 2, 3, 12] {
            if let Some(said) = fact::form(words, form, copies).transpose() {
                let form = form.map_or("", Form::as_str);
                add(rows, format!("paper {form} {copies}"), said);
            }
        }
    }
    for word in Giver::WORDS {
        let giver = Giver::parse(word);
        let paper = DocItem {
            form: Some(Form::Original),
            copies: 1,
            from: giver,
            necessity: Necessity::Conditional,
            translation: true,
            seal: true,
        };
        let parts = fact::document_parts(words, &paper).expect("they are said");
        add(rows, format!("paper from {word}"), fact::sequence(words, &parts));
        let duration = Duration { value: decimal("30"), qualifier: Qualifier::AtMost, unit: DurationUnit::Minute };
        let step = Step {
            who: giver,
            office: None,
            duration: Some(duration),
            needs: Vec::new(),
            necessity: Necessity::Optional,
        };
        let parts = fact::step_parts(words, &step).expect("they are said");
        add(rows, format!("step by {word}"), fact::sequence(words, &parts));
        add(rows, format!("name of {word}"), fact::giver(words, giver.expect("a word of the set")));
    }
    for word in Necessity::WORDS {
        add(rows, *word, fact::necessity(words, Necessity::parse(word).expect("a word of the set")));
    }
    let items = ["A", "B", "C", "D"].map(|text| Phrase { text: text.to_owned(), locale: words.locale() });
    add(rows, "list of two", fact::list(words, &items[..2]));
    add(rows, "list of four", fact::list(words, &items));
    add(rows, "sequence", fact::sequence(words, &items));
}

fn banners(words: &Words, rows: &mut Rows) {
    let [last, spring, year] = ["2021-12-31", "2027-04", "2021"].map(|text| partial(text).expect("a date"));
    let years = Period { from: partial("2017"), to: Some(year) };
    for kind in [Kind::Policy, Kind::Service] {
        let banners = [
            Standing::Withdrawn(date(2021, 12, 31)),
            Standing::Repealed(date(2021, 12, 31)),
            Standing::Superseded(None),
            Standing::Superseded(Some(last)),
            Standing::Superseded(Some(spring)),
            Standing::Expired(last),
            Standing::Expired(year),
            Standing::Suspended(Period { from: Some(last), to: None }),
            Standing::Upcoming(last),
            Standing::Upcoming(spring),
            Standing::InForce(Period { from: Some(last), to: None }),
            Standing::InForce(years),
            Standing::Unknown,
        ];
        for banner in banners {
            add(rows, format!("{} {banner:?}", kind.as_str()), fact::banner(words, kind, &banner));
        }
    }
    let banners = [
        Standing::Closed(date(2024, 4, 16)),
        Standing::TemporarilyClosed(Period { from: day(2026, 10, 1), to: day(2026, 10, 7) }),
        Standing::Moved(date(2024, 4, 16)),
        Standing::Cancelled,
        Standing::Rescheduled(last),
        Standing::Rescheduled(spring),
        Standing::On(last),
        Standing::On(spring),
    ];
    for banner in banners {
        add(rows, format!("{banner:?}"), fact::banner(words, Kind::Office, &banner));
    }
}

fn labels(words: &Words, rows: &mut Rows) {
    for word in SourceKind::WORDS {
        add(
            rows,
            format!("source {word}"),
            fact::source_kind(words, SourceKind::parse(word).expect("a word of the set")),
        );
    }
    for word in Weekday::WORDS {
        add(rows, *word, fact::weekday(words, Weekday::parse(word).expect("a word of the set")));
    }
    add(rows, "plan", fact::document_type(words, "plan"));
    add(rows, "complaint", fact::phone_kind(words, "complaint"));
    add(rows, "change of the fees", fact::change_about(words, "fees", None));
    add(rows, "change of a section", fact::change_about(words, "benefits", None));
    add(rows, "change of a paper", fact::change_about(words, "passport", Some("…")));
    for number in [1, 2, 3, 12] {
        add(rows, format!("{number} papers"), fact::papers(words, number));
    }
    add(rows, "room for 60", fact::capacity(words, 60));
    let lectures = |value: &str, on| Quantity {
        value: decimal(value),
        qualifier: Qualifier::Exact,
        unit: "lecture".to_owned(),
        on,
        period: None,
    };
    let held = lectures("12", Date::new(2018, 7, 5));
    add(rows, "12 of 30 lectures", fact::progress(words, &held, &lectures("30", None)));
    let moment = |text: &str, minute| Moment { date: partial(text).expect("a date"), minute };
    let (start, end) = (moment("2018-03-20", Some(840)), moment("2018-03-20", Some(960)));
    add(rows, "event on a day", fact::event_time(words, &start, Some(&end), None));
    let later = moment("2018-03-21", Some(960));
    add(rows, "event of two days", fact::event_time(words, &start, Some(&later), Some("Asia/Tokyo")));
    add(rows, "event in a month", fact::event_time(words, &moment("2018-03", None), None, None));
    add(
        rows,
        "event of days",
        fact::event_time(words, &moment("2018-03-20", None), Some(&moment("2018-03-22", None)), None),
    );
    for id in ["example-page", "map-amap", "map-baidu", "map-tencent", "map-osm", "map-device"] {
        add(rows, id, words.running(id, &[]));
    }
    // Messages without arguments are read here, those with are said above.
    let file = messages(&source("en", LANGUAGES[1].1));
    let constant = |id: &str| {
        ["fact-", "status-", "document-type-", "phone-", "duration-kind-"].iter().any(|it| id.starts_with(it))
    };
    for message in file.messages.iter().filter(|message| constant(&message.id)) {
        add(rows, &message.id, words.running(&message.id, &[]));
    }
}

fn words(tag: &str) -> Words {
    let locale = Locale::parse(tag).expect("a language tag");
    let (_, text) = LANGUAGES.iter().find(|(it, _)| *it == tag).expect("a language of the tool");
    let file: Messages = messages(&source(tag, text));
    assert!(file.findings.is_empty(), "{tag}: {:?}", file.findings);
    Words::new(&locale, &[(locale.clone(), vec![Arc::new(file)])])
}

fn source(tag: &str, text: &str) -> Source {
    let content = Content::Text(text.into());
    Source { id: SourceId::new(&format!("i18n/{tag}/site.ftl")), content, digest: Digest::of(text.as_bytes()) }
}

fn stated<T>(value: Option<T>) -> Stated<T> {
    Stated { value, source: None, example: false }
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a decimal")
}

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a day")
}

fn day(year: i16, month: i8, number: i8) -> Option<PartialDate> {
    Some(PartialDate::Day(date(year, month, number)))
}

fn partial(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text)
}
