//! Findings and their sources -> what is told of them: words, lines and columns; `human`, `json`, `sarif`, `github`
//! and `notices` write it down.
mod github;
mod human;
mod json;
mod notices;
mod sarif;

pub(super) use github::github;
pub(super) use human::{failure, human};
pub(super) use json::json;
pub(super) use notices::notices;
pub(super) use sarif::sarif;

use super::words::ToolWords;
use crate::diagnostic::{Diagnostic, Severity, Value};
use crate::load::Inputs;
use crate::render::Argument;
use crate::source::{SourceId, Span};
use std::collections::BTreeMap;

/// A finding in words.
pub(super) struct Told<'t> {
    /// The name of the fault.
    code: &'static str,
    severity: Severity,
    finding: &'t Diagnostic,
    /// One sentence.
    message: String,
    /// What to do; empty if nobody wrote it.
    help: String,
    /// Where.
    at: Location<'t>,
    /// Other places, each with what is there.
    related: Vec<(Location<'t>, String)>,
}

/// A span as people count: lines and columns from 1, columns in characters, a byte order mark not counted.
struct Location<'t> {
    file: &'t SourceId,
    start: Place,
    /// After the last character.
    end: Place,
    /// The line of the start, and the bytes in it that are meant; `None` if the text is not at hand, or the line was shown
    /// so often that nobody looks at it once more.
    line: Option<(&'t str, std::ops::Range<usize>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
}

/// How many findings there are of each severity.
pub(super) struct Counts {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

impl Counts {
    /// Counts findings.
    pub(super) fn of(findings: &[Diagnostic]) -> Counts {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        Counts { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.errors + self.warnings + self.notes == 0
    }

    /// Returns the counts in words, without those that are zero: `2 errors, 1 note`.
    pub(super) fn text(&self, words: &ToolWords) -> String {
        let counts = [("count-errors", self.errors), ("count-warnings", self.warnings), ("count-notes", self.notes)];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| {
            words.with(id, &[("count", Argument::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
        });
        words.list(&counts.collect::<Vec<_>>())
    }
}

/// Returns the files that findings point into, repetitions among them.
pub(super) fn sources(findings: &[Diagnostic]) -> impl Iterator<Item = &SourceId> {
    findings.iter().flat_map(|finding| {
        let related = finding.related.iter().map(|label| &label.span);
        std::iter::once(&finding.primary).chain(related).map(|span| &span.source)
    })
}

/// Finds words and place of each finding; the order stays.
pub(super) fn tell<'t>(findings: &'t [Diagnostic], inputs: &'t Inputs, words: &ToolWords) -> Vec<Told<'t>> {
    let mut texts = Texts { inputs, known: BTreeMap::new() };
    let tell = |finding: &'t Diagnostic| {
        let name = finding.code.name;
        let values = Values::of(finding);
        let [message, help] = say(finding, words);
        let related = finding.related.iter().map(|label| {
            let words = words.find(&format!("{name}.{}", label.label), &values.arguments()).unwrap_or_default();
            (texts.locate(&label.span), words)
        });
        let related = related.collect();
        Told {
            code: name,
            severity: finding.severity,
            finding,
            message,
            help,
            at: texts.locate(&finding.primary),
            related,
        }
    };
    findings.iter().map(tell).collect()
}

/// Says a finding, and what to do; that is empty if nobody wrote it.
pub(super) fn say(finding: &Diagnostic, words: &ToolWords) -> [String; 2] {
    let (name, values) = (finding.code.name, Values::of(finding));
    let help = words.find(&format!("{name}.help"), &values.arguments());
    [words.with(name, &values.arguments()), help.unwrap_or_default()]
}

/// The values of a finding, made fit for one sentence.
///
/// Fluent cannot choose by an empty text, so each text `NAME` comes with `NAME-known`, `yes` or `no`; and with `NAME-key`, as
/// TOML writes it as a key.
struct Values(Vec<(String, Value)>);

/// Values longer than this, in characters, are cut: a picture written into its link has thousands.
const LONGEST_VALUE: usize = 160;

/// A name as a key of TOML: what has other characters than Latin letters, digits, `-` and `_` stands in quotes.
fn toml_key(name: &str) -> String {
    let is_bare =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_bare { name.to_owned() } else { format!("{name:?}") }
}

impl Values {
    fn of(finding: &Diagnostic) -> Values {
        let mut values = Vec::new();
        for (name, value) in &finding.values {
            if let Value::Text(text) = value {
                let known = if text.is_empty() { "no" } else { "yes" };
                values.push((format!("{name}-known"), Value::from(known)));
                values.push((format!("{name}-key"), Value::from(toml_key(&fit(text)))));
                // The TOML is there to be copied, so it keeps its lines.
                let lines: Vec<String> = if name == "toml" { text.lines().map(fit).collect() } else { vec![fit(text)] };
                values.push((name.to_string(), Value::from(lines.join("\n"))));
            } else {
                values.push((name.to_string(), value.clone()));
            }
        }
        Values(values)
    }

    fn arguments(&self) -> Vec<(&str, Argument<'_>)> {
        let argument = |value| match value {
            &Value::Number(number) => Argument::Number(number),
            Value::Text(text) => Argument::Text(text),
        };
        self.0.iter().map(|(name, value)| (name.as_str(), argument(value))).collect()
    }
}

/// Returns the text in one line, short, without characters that a terminal would obey.
fn fit(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut characters = line.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c });
    let mut fitting: String = characters.by_ref().take(LONGEST_VALUE).collect();
    if characters.next().is_some() {
        fitting.push('…');
    }
    fitting
}

/// How many bytes of one line are shown before places in it, all together: each excerpt is drawn from the start of its line,
/// and a line with thousands of findings would be drawn thousands of times.
const MOST_HEADS: usize = 400_000;

/// The texts that findings point into, with the places of their lines.
struct Texts<'t> {
    inputs: &'t Inputs,
    known: BTreeMap<&'t SourceId, Text<'t>>,
}

struct Text<'t> {
    text: &'t str,
    /// The byte with which each line begins; the first line begins after a byte order mark.
    lines: Vec<usize>,
    /// The last byte whose place was asked for, with the place: findings come in order, and a line with thousands of them
    /// must not be counted from its start for each.
    last: (usize, Place),
    /// How many bytes of that line stand before the places in it that were asked for, all together.
    heads: usize,
}

impl<'t> Texts<'t> {
    fn locate(&mut self, span: &'t Span) -> Location<'t> {
        let inputs = self.inputs;
        let text = self.known.entry(&span.source).or_insert_with(|| {
            let text = inputs.source(&span.source).map_or("", |source| source.text());
            let first = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
            let others = text.match_indices('\n').map(|(at, _)| at + 1);
            let last = (first, Place { line: 1, column: 1 });
            Text { text, lines: std::iter::once(first).chain(others).collect(), last, heads: 0 }
        });
        text.locate(span)
    }
}

impl<'t> Text<'t> {
    fn locate(&mut self, span: &'t Span) -> Location<'t> {
        let start = self.boundary(span.start as usize);
        let end = self.boundary(span.end as usize).max(start);
        // A heading ends with its line; people do not count the line break.
        let end = start + self.text[start..end].trim_end_matches(['\n', '\r']).len();
        let from = self.place(start);
        let begin = self.lines[from.line - 1];
        let before = if from.line == self.last.1.line { self.heads } else { 0 };
        self.heads = before + start - begin;
        self.last = (start, from);
        let to = self.place(end);
        let line = (!self.text.is_empty() && self.heads <= MOST_HEADS).then(|| {
            let next = self.lines.get(from.line).map_or(self.text.len(), |next| next - 1);
            let line = self.text[begin..next].trim_end_matches('\r');
            (line, (start - begin).min(line.len())..(end - begin).min(line.len()))
        });
        Location { file: &span.source, start: from, end: to, line }
    }

    fn place(&self, byte: usize) -> Place {
        let line = self.lines.partition_point(|begin| *begin <= byte).max(1);
        let (at, last) = self.last;
        let (from, column) =
            if last.line == line && at <= byte { (at, last.column) } else { (self.lines[line - 1], 1) };
        Place { line, column: self.text[from..byte].chars().count() + column }
    }

    /// Returns the nearest place at or before `byte` where a character begins, a byte order mark not being one.
    fn boundary(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let start = (0..=byte).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
        start.max(self.lines[0])
    }
}
