//! `[place]` and `[[hours]]` -> where something is and when it is open.
use super::fields::Where;
use super::shapes;
use super::values::{PERIOD_REVERSED, reject_others, stated};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Datum, Days, Degrees, HoursRule, OpenRange, Place, Point, Stated, Weekday};
use crate::parse::Placed;
use crate::parse::toml::{Reader, Table};
use crate::source::Span;

const MISSING_DATUM: Code = Code::error("missing-datum");
const COORDINATE_OUT_OF_RANGE: Code = Code::error("coordinate-out-of-range");
const SWAPPED_COORDINATES: Code = Code::error("swapped-coordinates");
const INVALID_HOURS: Code = Code::error("invalid-hours");
const INCOMPLETE_HOURS: Code = Code::error("incomplete-hours");
const OVERLAPPING_HOURS: Code = Code::error("overlapping-hours");

/// The faults told of here.
pub(in crate::parse) const CODES: &[Code] =
    &[MISSING_DATUM, COORDINATE_OUT_OF_RANGE, SWAPPED_COORDINATES, INVALID_HOURS, INCOMPLETE_HOURS, OVERLAPPING_HOURS];

/// Reads a place, or the key of the office that is the place.
pub(super) fn place(reader: &mut Reader, table: &Table, key: &str) -> Option<Where> {
    match table.get(key)?.get_ref().as_str() {
        Some(_) => reader.string(table, key).map(Where::Office),
        None => {
            let inner = reader.sub_table(table, key)?;
            let place = reader.key_span(table, key)?;
            Some(Where::Place(stated(reader, inner, &place, "address = \"…\"", read_place)))
        }
    }
}

fn read_place(reader: &mut Reader, table: &Table) -> Option<Place> {
    reject_others(reader, table, shapes::PLACE_KEYS);
    let address = reader.string(table, "address").map(|address| address.value);
    let point = point(reader, table);
    (address.is_some() || point.is_some()).then_some(Place { address, point })
}

/// Reads longitude, latitude and datum: together or not at all.
fn point(reader: &mut Reader, table: &Table) -> Option<Point> {
    let (east, north) = (reader.string(table, "lon"), reader.string(table, "lat"));
    let datum = reader.word(table, "datum", Datum::WORDS, Datum::parse);
    if let (Some(east), Some(north)) = (&east, &north)
        && are_swapped(&east.value, &north.value, datum.as_ref().map(|datum| datum.value))
    {
        let finding = Diagnostic::new(SWAPPED_COORDINATES, north.span.clone()).with("lon", north.value.as_str());
        reader.findings.push(finding.with("lat", east.value.as_str()));
        return None;
    }
    let longitude = degrees(reader, east, "lon", 180.0);
    let latitude = degrees(reader, north, "lat", 90.0);
    let place = ["lon", "lat", "datum"].into_iter().find_map(|key| reader.key_span(table, key))?;
    if ["lon", "lat", "datum"].iter().any(|key| !table.contains_key(*key)) {
        reader.findings.push(Diagnostic::new(MISSING_DATUM, place));
        return None;
    }
    Some(Point { longitude: longitude?, latitude: latitude?, datum: datum?.value })
}

/// Whether two numbers are a place in China whose longitude and latitude changed places. North of 73 degrees there are
/// places as well, but none that China measures.
fn are_swapped(east: &str, north: &str, datum: Option<Datum>) -> bool {
    let number = |text: &str| Degrees::parse(text, 180.0).map(|degrees| degrees.to_f64());
    let (Some(east), Some(north)) = (number(east), number(north)) else { return false };
    let is_china = (18.0..54.0).contains(&east) && (73.0..136.0).contains(&north);
    is_china && (north > 90.0 || matches!(datum, Some(Datum::Gcj02 | Datum::Bd09)))
}

fn degrees(reader: &mut Reader, text: Option<Placed<String>>, key: &'static str, most: f64) -> Option<Degrees> {
    let text = text?;
    let degrees = Degrees::parse(&text.value, most);
    if degrees.is_none() {
        let finding = Diagnostic::new(COORDINATE_OUT_OF_RANGE, text.span).with("key", key);
        reader.findings.push(finding.with("value", text.value).with("most", most as usize));
    }
    degrees
}

/// Reads the rules of opening. Of exceptions that overlap, nobody could tell which holds.
pub(super) fn hours(reader: &mut Reader, table: &Table, key: &str) -> Option<Vec<Stated<HoursRule>>> {
    table.get(key)?;
    let least = "days = [\"mon\"], open = [\"09:00-17:00\"]";
    let mut rules: Vec<Stated<HoursRule>> = Vec::new();
    for (range, rule) in reader.tables(table, key) {
        let place = reader.span(range);
        let read = stated(reader, rule, &place, least, |reader, table| read_rule(reader, table, &place));
        let is_over = |other: &Stated<HoursRule>| match (&other.value, &read.value) {
            (Some(other), Some(rule)) => other.days.overlap(&rule.days),
            _ => false,
        };
        if rules.iter().any(is_over) {
            reader.findings.push(Diagnostic::new(OVERLAPPING_HOURS, place));
        }
        rules.push(read);
    }
    Some(rules)
}

fn read_rule(reader: &mut Reader, table: &Table, place: &Span) -> Option<HoursRule> {
    reject_others(reader, table, shapes::HOURS_KEYS);
    let mut lacks = |key: &'static str| {
        reader.findings.push(Diagnostic::new(INCOMPLETE_HOURS, place.clone()).with("key", key));
    };
    // Silence is not "closed", and half a range is no range.
    match (table.contains_key("from"), table.contains_key("to")) {
        (true, false) => lacks("to"),
        (false, true) => lacks("from"),
        (true, true) if table.contains_key("days") => lacks("days"),
        _ if !table.contains_key("open") => lacks("open"),
        _ => {}
    }
    let open = open_ranges(reader, table);
    let days = match (reader.date(table, "from"), reader.date(table, "to")) {
        (Some(from), Some(to)) => {
            if from.value > to.value {
                let finding = Diagnostic::new(PERIOD_REVERSED, to.span).with("from", from.value.to_string());
                reader.findings.push(finding.with("to", to.value.to_string()));
            }
            Days::Range(from.value, to.value)
        }
        _ => Days::Weekly(Some(weekdays(reader, table)).filter(|days| !days.is_empty())?),
    };
    Some(HoursRule { days, open })
}

fn open_ranges(reader: &mut Reader, table: &Table) -> Vec<OpenRange> {
    let mut open: Vec<OpenRange> = Vec::new();
    for Placed { value, span } in reader.strings(table, "open").unwrap_or_default() {
        match OpenRange::parse(&value) {
            Some(range) if open.iter().any(|other| other.overlaps(range)) => {
                reader.findings.push(Diagnostic::new(OVERLAPPING_HOURS, span));
            }
            Some(range) => open.push(range),
            None => reader.findings.push(Diagnostic::new(INVALID_HOURS, span).with("value", value)),
        }
    }
    open
}

fn weekdays(reader: &mut Reader, table: &Table) -> Vec<Weekday> {
    let words = reader.strings(table, "days").unwrap_or_default();
    let mut days: Vec<Weekday> = Vec::new();
    for Placed { value, span } in words {
        match Weekday::parse(&value) {
            Some(day) => days.push(day),
            None => reader.unknown_word("days", &value, span, Weekday::WORDS),
        }
    }
    days.sort();
    days
}
