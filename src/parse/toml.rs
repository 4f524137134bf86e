//! TOML text -> values with their places; one bad line hides no other.
use super::content::unreadable;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::facts::Date;
use crate::source::{Source, SourceId, Span};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

const TOML_SYNTAX: Code = Code::error("toml-syntax").whatever_the_settings();
const WRONG_TYPE: Code = Code::error("wrong-type");
const UNKNOWN_KEY: Code = Code::warning("unknown-key");
const UNKNOWN_VALUE: Code = Code::error("unknown-value");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[TOML_SYNTAX, WRONG_TYPE, UNKNOWN_KEY, UNKNOWN_VALUE];

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
    source: &'s SourceId,
    /// Where the TOML begins in its file: front matter does not begin at byte 0.
    offset: usize,
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
    /// Starts to read TOML that begins at byte `offset` of `source`.
    pub(super) fn new(source: &'s SourceId, offset: usize) -> Reader<'s> {
        Reader::starting(source, offset, Vec::new())
    }

    fn starting(source: &'s SourceId, offset: usize, findings: Vec<Diagnostic>) -> Reader<'s> {
        Reader { source, offset, findings, citations: Vec::new(), mentions: Vec::new(), ids: BTreeMap::new() }
    }

    /// Starts to read a file that is all TOML, and returns its text: without a byte order mark, which is no TOML.
    pub(super) fn of_file(source: &'s Source) -> (Reader<'s>, &'s str) {
        let text = source.text();
        let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        let findings = unreadable(source).into_iter().collect();
        (Reader::starting(&source.id, start, findings), &text[start..])
    }

    /// Parses the text; what a syntax error leaves readable is returned.
    pub(super) fn table<'t>(&mut self, text: &'t str) -> Table<'t> {
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let span = self.span(error.span().unwrap_or(0..0));
            self.findings.push(Diagnostic::new(TOML_SYNTAX, span).with("detail", error.message()));
        }
        table.into_inner()
    }

    /// Returns whether something could not be read as TOML: what seems to be missing may then be there.
    pub(super) fn has_syntax_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.code == TOML_SYNTAX)
    }

    /// Returns the place of bytes of the TOML text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start + self.offset..range.end + self.offset)
    }

    /// Returns the place of a key.
    pub(super) fn key_span(&self, table: &Table, key: &str) -> Option<Span> {
        table.get_key_value(key).map(|(key, _)| self.span(key.span()))
    }

    /// Tells of every key that is not in `known`, with the nearest that is.
    pub(super) fn reject_unknown(&mut self, table: &Table, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let near = nearest(key.get_ref(), known.iter().copied()).unwrap_or_default();
            let finding = Diagnostic::new(UNKNOWN_KEY, self.span(key.span()));
            self.findings.push(finding.with("key", key.get_ref().as_ref()).with("nearest", near));
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
        let span = self.span(range);
        if self.is_guessed(&span) {
            return;
        }
        let finding = Diagnostic::new(WRONG_TYPE, span).with("key", key).with("expected", expected);
        let found = match found.as_datetime() {
            Some(moment) if moment.time.is_none() => "date",
            None if found.as_integer().is_some_and(|integer| integer.as_str().starts_with('-')) => "negative",
            _ => found.type_str(),
        };
        self.findings.push(finding.with("found", found));
    }

    /// Tells whether a value is what the parser made of a place that it could not read: its syntax is the fault.
    fn is_guessed(&self, value: &Span) -> bool {
        let inside = |place: &Span| (value.start..=value.end).contains(&place.start);
        self.findings.iter().any(|finding| finding.code == TOML_SYNTAX && inside(&finding.primary))
    }
}

/// A text without control characters and code points that are no characters: TOML can write them, HTML and XML cannot.
fn visible(text: &str) -> String {
    let is_none = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
    };
    text.chars().filter(|c| !is_none(*c)).collect()
}
