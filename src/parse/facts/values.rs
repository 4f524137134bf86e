//! Tables of `facts.toml` -> value types; what cannot be true is told of at its place.
use super::currency::currency;
use super::group::{Group, Item};
use super::shapes;
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{
    Decimal, DocItem, Duration, DurationUnit, Fee, Form, Giver, Necessity, PartialDate, Period, Phone, Qualifier,
    Quantity, Source, SourceKind, Stated, Step, Timed,
};
use crate::locale::Locale;
use crate::parse::Placed;
use crate::parse::config::locale;
use crate::parse::meant::meant;
use crate::parse::shape::{Key, STATED, names};
use crate::parse::toml::{Mention, Reader, Table};
use crate::source::Span;

pub(super) const PERIOD_REVERSED: Code = Code::error("period-reversed");
const OVERLAPPING_PERIODS: Code = Code::error("overlapping-periods");
const AMBIGUOUS_DATE: Code = Code::error("ambiguous-date");
const FEE_WITHOUT_PRICE: Code = Code::error("fee-without-price");
const INVALID_PHONE: Code = Code::error("invalid-phone");
const RESERVED_FACT_ID: Code = Code::error("reserved-fact-id");
const DUPLICATE_FACT_ID: Code = Code::error("duplicate-fact-id");
const MISSING_VALUE: Code = Code::error("missing-value");
const INVALID_URL: Code = Code::error("invalid-url");
const REPEATED_FACT: Code = Code::error("repeated-fact");
const NAMELESS_SOURCE: Code = Code::error("nameless-source");
const CONTRADICTORY_FACT: Code = Code::error("contradictory-fact");

/// What no id may be: these name the parts of a fact.
pub(super) const RESERVED: &[&str] = &["value", "from", "to"];

/// The faults told of here.
pub(in crate::parse) const CODES: &[Code] = &[
    PERIOD_REVERSED,
    OVERLAPPING_PERIODS,
    AMBIGUOUS_DATE,
    FEE_WITHOUT_PRICE,
    INVALID_PHONE,
    RESERVED_FACT_ID,
    DUPLICATE_FACT_ID,
    MISSING_VALUE,
    INVALID_URL,
    REPEATED_FACT,
    NAMELESS_SOURCE,
    CONTRADICTORY_FACT,
];

/// Tells of every key of a fact that is none of its own, nor what any fact may say beside.
pub(super) fn reject_others(reader: &mut Reader, table: &Table, keys: &[Key]) {
    reader.reject_unknown(table, &[names(STATED), names(keys)].concat());
}

/// Reads a group of tables with ids.
pub(super) fn group<T>(
    reader: &mut Reader,
    table: &Table,
    key: &str,
    read: impl Fn(&mut Reader, &Table, &Span) -> T,
) -> Group<T> {
    let mut items = Vec::new();
    for (id, span, tables) in entries(reader, table, key) {
        if tables.len() > 1 {
            reader
                .findings
                .push(Diagnostic::new(REPEATED_FACT, span.clone()).with("id", id.as_str()).with("group", key));
        }
        if let Some(entry) = tables.first() {
            items.push(Item { fact: read(reader, entry, &span), id, span });
        }
    }
    Group::new(items)
}

/// The entries of a group: id, its place, and its table, or its tables where it changes on a date.
pub(super) fn entries<'t, 'i>(
    reader: &mut Reader,
    table: &'t Table<'i>,
    key: &str,
) -> Vec<(String, Span, Vec<&'t Table<'i>>)> {
    let Some(inner) = reader.sub_table(table, key) else { return Vec::new() };
    let ids: Vec<String> = inner.keys().map(|id| id.get_ref().to_string()).collect();
    let mut entries = Vec::new();
    for id in ids {
        let span = reader.key_span(inner, &id).expect("the id is a key of the table");
        if RESERVED.contains(&id.as_str()) {
            reader.findings.push(Diagnostic::new(RESERVED_FACT_ID, span.clone()).with("id", id.as_str()));
            continue;
        }
        claim_id(reader, &id, &span);
        let tables = reader.one_or_more(inner, &id);
        entries.push((id, span, tables));
    }
    entries
}

/// Tells of an id that something else on the page has: words and links could not tell which is meant.
pub(super) fn claim_id(reader: &mut Reader, id: &str, span: &Span) {
    match reader.ids.get(id) {
        Some(other) => {
            // Groups are not read in the order of the file.
            let (first, second) = if other < span { (other, span) } else { (span, other) };
            let finding = Diagnostic::new(DUPLICATE_FACT_ID, second.clone()).with("id", id);
            reader.findings.push(finding.and_at(first.clone(), "first"));
        }
        None => drop(reader.ids.insert(id.to_owned(), span.clone())),
    }
}

/// Reads a table as a value that is stated, perhaps as unknown. One that says neither is told of: silence is no value.
///
/// `place` is where its name stands, `least` what it states at least.
pub(super) fn stated<T>(
    reader: &mut Reader,
    table: &Table,
    place: &Span,
    least: &str,
    read: impl Fn(&mut Reader, &Table) -> Option<T>,
) -> Stated<T> {
    let source = reader.string(table, "source");
    reader.citations.extend(source.clone());
    let unknown = reader.boolean(table, "unknown").filter(|unknown| unknown.value);
    let told = reader.findings.len();
    // What is written beside `unknown` is read too: its slips are told of, and what it states is contradicted.
    let value = if unknown.is_none() || states_more(table) { read(reader, table) } else { None };
    if let Some(unknown) = unknown.as_ref().filter(|_| value.is_some()) {
        reader.findings.push(Diagnostic::new(CONTRADICTORY_FACT, unknown.span.clone()).with("key", "unknown"));
    }
    let unknown = unknown.is_some();
    let value = value.filter(|_| !unknown);
    if value.is_none() && !unknown && reader.findings.len() == told && !reader.has_syntax_errors() {
        reader.findings.push(Diagnostic::new(MISSING_VALUE, place.clone()).with("lines", least));
    }
    let example = reader.boolean(table, "example").is_some_and(|example| example.value);
    Stated { value, source: source.map(|source| source.value), example }
}

/// Returns whether a table says more than where its fact comes from and that it is not known.
fn states_more(table: &Table) -> bool {
    table.keys().any(|key| {
        STATED.iter().all(|stated| stated.name != key.get_ref().as_ref())
            && !matches!(key.get_ref().as_ref(), "from" | "to")
    })
}

/// Reads the entries of a value that changes on a date; ranges that overlap would state two values for one day.
///
/// `id` is the place of its id.
pub(super) fn timed<T>(
    reader: &mut Reader,
    tables: &[&Table],
    id: &Span,
    read: impl Fn(&mut Reader, &Table, &Span) -> Option<T>,
) -> Timed<T> {
    let mut entries = Vec::new();
    let mut periods: Vec<Period> = Vec::new();
    for table in tables {
        let range = span_of(reader, table, id);
        let when = from_to(reader, table);
        // An end that could not be read is no open end.
        if table.contains_key("from") == when.from.is_some() && table.contains_key("to") == when.to.is_some() {
            if let Some(other) = periods.iter().find(|other| overlap(other, &when)) {
                let finding = Diagnostic::new(OVERLAPPING_PERIODS, range.clone()).with("from", shown(other.from));
                reader.findings.push(finding.with("to", shown(other.to)));
            }
            periods.push(when);
        }
        let least = "value = 12, unit = \"working_day\"";
        entries.push((when, stated(reader, table, &range, least, |reader, table| read(reader, table, &range))));
    }
    Timed { entries }
}

/// Reads `from` and `to`, and tells if it ends before it begins.
pub(super) fn from_to(reader: &mut Reader, table: &Table) -> Period {
    let (from, to) = (partial(reader, table, "from"), partial(reader, table, "to"));
    let period = Period { from: from.map(|from| from.value), to: to.as_ref().map(|to| to.value) };
    if let Some(to) = to.filter(|_| period.is_reversed()) {
        let finding = Diagnostic::new(PERIOD_REVERSED, to.span).with("from", shown(period.from));
        reader.findings.push(finding.with("to", shown(period.to)));
    }
    period
}

/// Reads a period; one without either end says nothing.
pub(super) fn period(reader: &mut Reader, table: &Table) -> Option<Period> {
    reject_others(reader, table, shapes::FROM_TO);
    let period = from_to(reader, table);
    (period.from.is_some() || period.to.is_some()).then_some(period)
}

/// Reads a list of periods.
pub(super) fn periods(reader: &mut Reader, table: &Table, key: &str) -> Option<Vec<Period>> {
    table.get(key)?;
    Some(reader.tables(table, key).into_iter().filter_map(|(_, entry)| period(reader, entry)).collect())
}

/// Reads a date as far as it is known: a TOML date, or `"2018-03"`, `"2018"`.
pub(super) fn partial(reader: &mut Reader, table: &Table, key: &str) -> Option<Placed<PartialDate>> {
    let value = table.get(key)?;
    let Some(text) = value.get_ref().as_str() else {
        return reader.date(table, key).map(|date| Placed { value: PartialDate::Day(date.value), span: date.span });
    };
    let span = reader.span(value.span());
    match PartialDate::parse(text) {
        Some(value) => Some(Placed { value, span }),
        None if reader.is_guessed(&span) => None,
        None => {
            let finding = Diagnostic::new(AMBIGUOUS_DATE, span).with("key", key).with("value", text);
            reader.findings.push(finding.with("meant", meant("partial-date", text).unwrap_or_default()));
            None
        }
    }
}

/// Reads a decimal: a whole number, or a string.
pub(super) fn decimal(reader: &mut Reader, table: &Table, key: &str) -> Option<Decimal> {
    reader
        .read(table, key, "decimal", |value| match value.as_integer() {
            Some(number) => Decimal::parse(number.as_str()).filter(|_| number.radix() == 10),
            None => Decimal::parse(value.as_str()?),
        })
        .map(|decimal| decimal.value)
}

/// Reads `"180d"`: a number of days.
pub(super) fn days(reader: &mut Reader, table: &Table, key: &str) -> Option<Placed<u32>> {
    reader.read(table, key, "days", |value| value.as_str()?.strip_suffix('d')?.parse().ok())
}

/// Reads a list of language tags.
pub(super) fn locales(reader: &mut Reader, table: &Table, key: &str) -> Option<Vec<Placed<Locale>>> {
    let tags = reader.strings(table, key)?;
    let read = |tag: Placed<String>| Some(Placed { value: locale(reader, &tag)?, span: tag.span });
    Some(tags.into_iter().filter_map(read).collect())
}

fn qualifier(reader: &mut Reader, table: &Table) -> Qualifier {
    let word = reader.word(table, "qualifier", Qualifier::WORDS, Qualifier::parse);
    word.map_or(Qualifier::Exact, |word| word.value)
}

pub(super) fn quantity(reader: &mut Reader, table: &Table) -> Option<Quantity> {
    reject_others(reader, table, shapes::QUANTITY_KEYS);
    let period = reader.sub_table(table, "period").map(|inner| from_to(reader, inner));
    let on = reader.date(table, "on").map(|on| on.value);
    // A site adds units of its own by messages: which are known is the whole site's business.
    let unit = reader.string(table, "unit");
    reader.mentions.extend(unit.clone().map(|unit| (Mention::Unit, unit)));
    let (value, qualifier) = (decimal(reader, table, "value"), qualifier(reader, table));
    Some(Quantity { value: value?, qualifier, unit: unit?.value, on, period })
}

pub(super) fn duration(reader: &mut Reader, table: &Table) -> Option<Duration> {
    reject_others(reader, table, shapes::DURATION_KEYS);
    let unit = reader.word(table, "unit", DurationUnit::WORDS, DurationUnit::parse);
    let (value, qualifier) = (decimal(reader, table, "value"), qualifier(reader, table));
    Some(Duration { value: value?, qualifier, unit: unit?.value })
}

/// Reads a price that stands at `place`. Silence is no price: neither amount nor `free` nor `unknown` is told of.
pub(super) fn fee(reader: &mut Reader, table: &Table, place: &Span) -> Option<Fee> {
    reject_others(reader, table, shapes::FEE_KEYS);
    if let Some(free) = reader.boolean(table, "free").filter(|free| free.value) {
        if table.contains_key("amount") {
            reader.findings.push(Diagnostic::new(CONTRADICTORY_FACT, free.span).with("key", "free"));
        }
        return Some(Fee::Free);
    }
    let currency = currency(reader, table);
    match (decimal(reader, table, "amount"), currency) {
        (Some(amount), Some(currency)) => Some(Fee::Amount { amount, currency }),
        // Of what is there in another type is told already.
        (None, _) if table.contains_key("amount") => None,
        (_, None) if table.contains_key("currency") => None,
        // It may be there and could not be read.
        _ if reader.has_syntax_errors() => None,
        _ => {
            reader.findings.push(Diagnostic::new(FEE_WITHOUT_PRICE, place.clone()));
            None
        }
    }
}

pub(super) fn phone(reader: &mut Reader, table: &Table) -> Option<Phone> {
    reject_others(reader, table, shapes::PHONE_KEYS);
    let languages = locales(reader, table, "languages").unwrap_or_default();
    let number = reader.string(table, "number")?;
    if !Phone::is_number(&number.value) {
        reader.findings.push(Diagnostic::new(INVALID_PHONE, number.span).with("value", number.value));
        return None;
    }
    Some(Phone { number: number.value, languages: languages.into_iter().map(|language| language.value).collect() })
}

pub(super) fn doc_item(reader: &mut Reader, table: &Table) -> Option<DocItem> {
    reject_others(reader, table, shapes::DOCUMENT_KEYS);
    let necessity = reader.word(table, "necessity", Necessity::WORDS, Necessity::parse);
    Some(DocItem {
        form: reader.word(table, "form", Form::WORDS, Form::parse).map(|form| form.value),
        copies: reader.count(table, "copies").unwrap_or_default(),
        from: reader.word(table, "from", Giver::WORDS, Giver::parse).map(|from| from.value),
        necessity: necessity.map_or(Necessity::Required, |necessity| necessity.value),
        translation: reader.boolean(table, "translation").is_some_and(|it| it.value),
        seal: reader.boolean(table, "seal").is_some_and(|it| it.value),
    })
}

pub(super) fn step(reader: &mut Reader, table: &Table) -> Option<Step> {
    reject_others(reader, table, shapes::STEP_KEYS);
    let duration = reader.sub_table(table, "duration").and_then(|inner| duration(reader, inner));
    let necessity = reader.word(table, "necessity", Necessity::WORDS, Necessity::parse);
    let needs = reader.strings(table, "needs").unwrap_or_default();
    let office = reader.string(table, "where");
    reader.mentions.extend(needs.iter().map(|id| (Mention::Paper, id.clone())));
    reader.mentions.extend(office.clone().map(|key| (Mention::Office, key)));
    Some(Step {
        who: reader.word(table, "who", Giver::WORDS, Giver::parse).map(|who| who.value),
        office: office.map(|office| office.value),
        duration,
        needs: needs.into_iter().map(|id| id.value).collect(),
        necessity: necessity.map_or(Necessity::Required, |necessity| necessity.value),
    })
}

pub(super) fn source(reader: &mut Reader, table: &Table, place: &Span) -> Source {
    reader.reject_unknown(table, &names(shapes::SOURCE_KEYS));
    let text = |reader: &mut Reader, key| reader.string(table, key).map(|text| text.value);
    let language = reader.string(table, "language").and_then(|tag| locale(reader, &tag));
    if !table.contains_key("title") && !reader.has_syntax_errors() {
        reader.findings.push(Diagnostic::new(NAMELESS_SOURCE, place.clone()));
    }
    Source {
        title: text(reader, "title").unwrap_or_default(),
        language,
        issuer: text(reader, "issuer"),
        number: text(reader, "number"),
        date: partial(reader, table, "date").map(|date| date.value),
        url: url(reader, table, "url"),
        kind: reader.word(table, "kind", SourceKind::WORDS, SourceKind::parse).map(|kind| kind.value),
        checked: reader.date(table, "checked").map(|date| date.value),
    }
}

/// Reads the address of a page on the web.
pub(super) fn url(reader: &mut Reader, table: &Table, key: &str) -> Option<String> {
    let url = reader.string(table, key)?;
    is_web(reader, &url).then_some(url.value)
}

/// Reads whom to ask: the key of a page, a telephone number, an address of mail or on the web.
pub(super) fn contact(reader: &mut Reader, table: &Table, key: &str) -> Option<Placed<String>> {
    let contact = reader.string(table, key)?;
    let is_fine = !contact.value.contains("://") || is_web(reader, &contact);
    is_fine.then_some(contact)
}

/// Tells of a text that is no address on the web: links to anything else could run a script, or lead nowhere.
fn is_web(reader: &mut Reader, url: &Placed<String>) -> bool {
    let rest = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    let is_web = rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace));
    if !is_web {
        reader.findings.push(Diagnostic::new(INVALID_URL, url.span.clone()).with("value", url.value.as_str()));
    }
    is_web
}

/// Where a table stands: from its first key to the end of its last value; where its id stands if it is empty.
fn span_of(reader: &Reader, table: &Table, id: &Span) -> Span {
    let Some(start) = table.keys().map(|key| key.span().start).min() else { return id.clone() };
    let end = table.values().map(|value| value.span().end).max().unwrap_or_default();
    reader.span(start..end.max(start))
}

fn overlap(a: &Period, b: &Period) -> bool {
    let ends_before = |first: &Period, second: &Period| matches!((first.to, second.from), (Some(to), Some(from)) if to.last_day() < from.first_day());
    !ends_before(a, b) && !ends_before(b, a)
}

fn shown(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}
