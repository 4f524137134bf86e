//! TOML text -> values with their places; one bad line hides no other.
use super::content::unreadable;
use super::half_width::{Slip, Sort, mended};
use super::meant::meant;
use super::prose::stray_bidi_control;
use super::shape::home_of;
use super::toml_fault::fault;
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::facts::Date;
use crate::source::{Source, Span};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

pub(super) const TOML_SYNTAX: Code = Code::error("toml-syntax").whatever_the_settings();
const WRONG_TYPE: Code = Code::error("wrong-type").whatever_the_settings();
const UNKNOWN_KEY: Code = Code::warning("unknown-key");
pub(super) const UNKNOWN_VALUE: Code = Code::error("unknown-value").whatever_the_settings();
/// Here, and where front matter begins and ends.
pub(super) const FULL_WIDTH_PUNCTUATION: Code = Code::error("full-width-punctuation");
pub(super) const FULL_WIDTH_DIGIT: Code = Code::error("full-width-digit");
pub(super) const FULL_WIDTH_BLANK: Code = Code::error("full-width-blank");

/// The faults told of here.
pub(super) const CODES: &[Code] =
    &[TOML_SYNTAX, WRONG_TYPE, UNKNOWN_KEY, UNKNOWN_VALUE, FULL_WIDTH_PUNCTUATION, FULL_WIDTH_DIGIT, FULL_WIDTH_BLANK];

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// A table being read.
pub(super) type Table<'t> = DeTable<'t>;

/// Reads typed values from tables and keeps what was wrong with them.
pub(super) struct Reader<'s> {
    pub(super) source: &'s Source,
    /// Where the TOML begins in its file: front matter does not begin at byte 0.
    pub(super) offset: usize,
    /// What was typed otherwise than TOML takes it, in order.
    slips: Vec<Slip>,
    /// Where such slips moved bytes of the TOML text.
    shifted: Vec<Range<usize>>,
    /// Where the text could not be read as TOML.
    unread: Vec<Span>,
    /// What was wrong so far.
    pub(super) findings: Vec<Diagnostic>,
    /// The ids of sources that tables name, in the order they were read.
    pub(super) citations: Vec<Placed<String>>,
    /// What else tables name that stands elsewhere, in the order it was read.
    pub(super) mentions: Vec<(Mention, Placed<String>)>,
    /// The ids of things that have been read, each with its first place.
    pub(super) ids: BTreeMap<String, Span>,
}

/// What a name inside a table names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mention {
    /// An office, by its key.
    Office,
    /// A paper of the page, by its id.
    Paper,
    /// What is counted, by the end of a message `count-…`.
    Unit,
}

impl<'s> Reader<'s> {
    /// Starts to read TOML that stands at these bytes of `source`, and returns it as it was meant.
    pub(super) fn of_part(source: &'s Source, range: Range<usize>) -> (Reader<'s>, Cow<'s, str>) {
        let offset = range.start;
        let meant = mended(&source.text()[range.clone()]);
        let reader = Reader {
            source,
            offset,
            slips: meant.slips,
            shifted: meant.shifted,
            unread: Vec::new(),
            findings: stray_bidi_control::in_settings(&source.id, offset, &source.text()[range]),
            citations: Vec::new(),
            mentions: Vec::new(),
            ids: BTreeMap::new(),
        };
        (reader, meant.text)
    }

    /// Starts to read a file that is all TOML, and returns its text: without a byte order mark, which is no TOML.
    pub(super) fn of_file(source: &'s Source) -> (Reader<'s>, Cow<'s, str>) {
        let text = source.text();
        let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        let (mut reader, text) = Reader::of_part(source, start..text.len());
        let unreadable = unreadable(source);
        reader.unread.extend(unreadable.iter().map(|finding| finding.primary.clone()));
        reader.findings.extend(unreadable);
        (reader, text)
    }

    /// Parses the text; what a syntax error leaves readable is returned.
    ///
    /// A line with a full-width sign has that one fault: what else cannot be read in it most likely follows from it.
    pub(super) fn table<'t>(&mut self, text: &'t str) -> Table<'t> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let places: Vec<Range<usize>> = errors.iter().map(|error| error.span().unwrap_or(0..0)).collect();
        let slips = std::mem::take(&mut self.slips);
        let of_line = |place: &Range<usize>| {
            let before = slips.partition_point(|slip| slip.line.start <= place.start);
            before.checked_sub(1).filter(|index| place.start <= slips[*index].line.end)
        };
        let spoilt: BTreeSet<usize> = places.iter().filter_map(of_line).collect();
        for (index, slip) in slips.iter().enumerate().filter(|(_, slip)| slip.sort != Sort::Control) {
            self.tell_slip(slip, if spoilt.contains(&index) { "" } else { &slip.meant });
        }
        let (mut told, mut repeated) = (BTreeSet::new(), None);
        for (error, place) in errors.iter().zip(places) {
            let span = self.span(place.clone());
            self.unread.push(span.clone());
            let line = text.as_bytes()[..place.start.min(text.len())].iter().rposition(|byte| *byte == b'\n');
            // One slip may keep the rest of its line from being read too.
            if of_line(&place).is_none() && !told.contains(&line) {
                let fault = fault(error.message(), text, place.start);
                // What stands below a line in square brackets that is there already is there already too.
                if fault.slip == "twice" {
                    let header = text[..place.start].rfind("\n[").map(|line| line + 1);
                    if repeated.is_some() && repeated == header {
                        continue;
                    }
                    repeated = header.filter(|header| *header == line.map_or(0, |line| line + 1));
                }
                let finding = Diagnostic::new(TOML_SYNTAX, span).with("slip", fault.slip).with("meant", fault.meant);
                self.findings.push(finding.with("detail", error.message()));
                told.insert(line);
            }
        }
        table.into_inner()
    }

    /// Returns whether something could not be read as TOML, or the file as text: what seems to be missing may then be there.
    pub(super) fn has_syntax_errors(&self) -> bool {
        !self.unread.is_empty()
    }

    /// Returns the place of bytes of the TOML text.
    pub(super) fn span(&self, mut range: Range<usize>) -> Span {
        for shifted in &self.shifted {
            if shifted.contains(&range.start) {
                range.start = shifted.start;
            }
            if shifted.start < range.end && range.end < shifted.end {
                range.end = shifted.end;
            }
        }
        Span::new(&self.source.id, range.start + self.offset..range.end + self.offset)
    }

    /// Returns the place of a key.
    pub(super) fn key_span(&self, table: &Table, key: &str) -> Option<Span> {
        table.get_key_value(key).map(|(key, _)| self.span(key.span()))
    }

    /// Tells of every key that is not in `known`, with the nearest that is.
    pub(super) fn reject_unknown(&mut self, table: &Table, known: &[&str]) {
        let is_unknown = |name: &str| !name.is_empty() && !known.contains(&name);
        for key in table.keys().filter(|key| is_unknown(key.get_ref())) {
            if self.is_behind_unread(&self.span(key.span())) {
                continue;
            }
            let near = nearest(key.get_ref(), known.iter().copied()).unwrap_or_default();
            let home = home_of(&self.source.id, key.get_ref()).unwrap_or("none");
            // What was meant for a key that there is would be missing, and nothing else tells of it.
            let is_meant = !near.is_empty() || home != "none";
            let severity = if is_meant { Severity::Error } else { UNKNOWN_KEY.severity };
            let finding = Diagnostic::new(UNKNOWN_KEY, self.span(key.span())).with("key", key.get_ref().as_ref());
            self.findings.push(Diagnostic { severity, ..finding.with("nearest", near).with("home", home) });
        }
    }

    /// Reads a text.
    pub(super) fn string(&mut self, table: &Table, key: &str) -> Option<Placed<String>> {
        self.read(table, key, "string", |value| value.as_str().map(visible))
    }

    /// Reads a whole number.
    pub(super) fn integer(&mut self, table: &Table, key: &str) -> Option<Placed<i64>> {
        self.read(table, key, "integer", |value| {
            value.as_integer().and_then(|integer| i64::from_str_radix(integer.as_str(), integer.radix()).ok())
        })
    }

    /// Reads how many there are of something.
    pub(super) fn count(&mut self, table: &Table, key: &str) -> Option<u32> {
        let count = self.read(table, key, "count", |value| {
            value.as_integer().and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok())
        });
        count.map(|count| count.value)
    }

    /// Reads `true` or `false`.
    pub(super) fn boolean(&mut self, table: &Table, key: &str) -> Option<Placed<bool>> {
        self.read(table, key, "boolean", |value| value.as_bool())
    }

    /// Reads a TOML date without time.
    pub(super) fn date(&mut self, table: &Table, key: &str) -> Option<Placed<Date>> {
        self.read(table, key, "date", |value| {
            let moment = value.as_datetime().filter(|moment| moment.time.is_none() && moment.offset.is_none())?;
            let date = moment.date?;
            Date::new(i16::try_from(date.year).ok()?, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?)
        })
    }

    /// Reads a list of texts; what is no text in it is told of and left out.
    pub(super) fn strings(&mut self, table: &Table, key: &str) -> Option<Vec<Placed<String>>> {
        let (_, value) = table.get_key_value(key)?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value.span(), "list", value.get_ref());
            return None;
        };
        let mut strings = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(_) if self.is_guessed(&self.span(item.span())) => {}
                Some(text) => strings.push(Placed { value: visible(text), span: self.span(item.span()) }),
                None => self.wrong_type(key, item.span(), "string", item.get_ref()),
            }
        }
        Some(strings)
    }

    /// Reads a table inside the table.
    pub(super) fn sub_table<'t, 'i>(&mut self, table: &'t Table<'i>, key: &str) -> Option<&'t Table<'i>> {
        let value = table.get(key)?;
        let inner = value.get_ref().as_table();
        if inner.is_none() {
            self.wrong_type(key, value.span(), "table", value.get_ref());
        }
        inner
    }

    /// Reads a list of tables, each with its place in the TOML text; what is no table in it is told of and left out.
    pub(super) fn tables<'t, 'i>(&mut self, table: &'t Table<'i>, key: &str) -> Vec<(Range<usize>, &'t Table<'i>)> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value.span(), "list", value.get_ref());
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_table() {
                Some(inner) => tables.push((item.span(), inner)),
                None => self.wrong_type(key, item.span(), "table", item.get_ref()),
            }
        }
        tables
    }

    /// Reads a table of texts, in file order.
    pub(super) fn texts(&mut self, table: &Table, key: &str) -> Vec<(String, Placed<String>)> {
        let Some(inner) = self.sub_table(table, key) else { return Vec::new() };
        let keys: Vec<String> = inner.keys().map(|key| key.get_ref().to_string()).collect();
        keys.into_iter().filter_map(|id| self.string(inner, &id).map(|text| (id, text))).collect()
    }

    /// Reads a word of a closed set.
    pub(super) fn word<T>(
        &mut self,
        table: &Table,
        key: &str,
        words: &[&str],
        parse: fn(&str) -> Option<T>,
    ) -> Option<Placed<T>> {
        let text = self.string(table, key)?;
        match parse(&text.value) {
            Some(value) => Some(Placed { value, span: text.span }),
            None if self.is_guessed(&text.span) => None,
            None => {
                self.unknown_word(key, &text.value, text.span, words);
                None
            }
        }
    }

    /// Reads the table under a key, or the tables of a list under it.
    pub(super) fn one_or_more<'t, 'i>(&mut self, table: &'t Table<'i>, key: &str) -> Vec<&'t Table<'i>> {
        match table.get(key).map(|value| value.get_ref()) {
            Some(DeValue::Array(_)) => self.tables(table, key).into_iter().map(|(_, inner)| inner).collect(),
            _ => self.sub_table(table, key).into_iter().collect(),
        }
    }

    /// Tells of a word that is not in a closed set.
    pub(super) fn unknown_word(&mut self, key: &str, word: &str, span: Span, words: &[&str]) {
        let near = nearest(word, words.iter().copied()).unwrap_or_default();
        let finding = Diagnostic::new(UNKNOWN_VALUE, span).with("key", key).with("value", word);
        self.findings.push(finding.with("nearest", near).with("choices", words.join(", ")));
    }

    /// Reads a value as `convert` takes it; `expected` names what it takes.
    pub(super) fn read<T>(
        &mut self,
        table: &Table,
        key: &str,
        expected: &'static str,
        convert: impl Fn(&DeValue) -> Option<T>,
    ) -> Option<Placed<T>> {
        let value = table.get(key)?;
        match convert(value.get_ref()) {
            Some(read) => Some(Placed { value: read, span: self.span(value.span()) }),
            None => {
                self.wrong_type(key, value.span(), expected, value.get_ref());
                None
            }
        }
    }

    /// Tells of a value that is not what its key takes.
    fn wrong_type(&mut self, key: &str, range: Range<usize>, expected: &'static str, found: &DeValue) {
        let span = self.span(range.clone());
        let typed = self.source.text().get(span.start as usize..span.end as usize).unwrap_or_default();
        let meant = meant(expected, typed).unwrap_or_default();
        self.other_type(key, range, (expected, &meant), found);
    }

    /// Tells of a value that is not what its key takes; with what is expected stands the value that was meant.
    pub(super) fn other_type(&mut self, key: &str, range: Range<usize>, expected: (&str, &str), found: &DeValue) {
        let span = self.span(range);
        if self.is_guessed(&span) {
            return;
        }
        let finding = Diagnostic::new(WRONG_TYPE, span).with("key", key).with("expected", expected.0);
        let found = match found.as_datetime() {
            Some(moment) if moment.time.is_none() => "date",
            None if found.as_integer().is_some_and(|integer| integer.as_str().starts_with('-')) => "negative",
            _ => found.type_str(),
        };
        self.findings.push(finding.with("found", found).with("meant", expected.1));
    }

    /// Tells whether the parser could not read something before a place in the same line, or the line in square brackets
    /// that the place stands below.
    fn is_behind_unread(&self, place: &Span) -> bool {
        let text = self.source.text().as_bytes();
        let before = self.unread.partition_point(|unread| unread.start <= place.start);
        let Some(unread) = before.checked_sub(1).map(|last| self.unread[last].start as usize) else { return false };
        let start = text[..unread].iter().rposition(|byte| *byte == b'\n').map_or(0, |line| line + 1);
        let is_header = text[start..].starts_with(b"[");
        let mut lines = text[unread..place.start as usize].split(|byte| *byte == b'\n').skip(1);
        lines.all(|line| is_header && !line.starts_with(b"["))
    }

    /// Tells whether a value is what the parser made of a place that it could not read: its syntax is the fault.
    pub(super) fn is_guessed(&self, value: &Span) -> bool {
        let inside = |place: &Span| (value.start..=value.end).contains(&place.start);
        // What the parser puts in for a value that is not there has no place.
        value.start == value.end || self.unread.iter().any(inside)
    }
}

/// A text without control characters and code points that are no characters: TOML can write them, HTML and XML cannot.
fn visible(text: &str) -> String {
    let is_none = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
    };
    text.chars().filter(|c| !is_none(*c)).collect()
}
