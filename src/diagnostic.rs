//! Findings: what is wrong in an author's file, where, and with which values; no words, those are Fluent messages.
use crate::source::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// One problem in an author's file.
///
/// Its sentence, help and explanation are the messages `CODE`, `CODE.help` and `CODE.explain` of `tool.ftl`,
/// with `values` as their arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where; the first field, so that findings sort by file and place.
    pub primary: Span,
    /// What is wrong.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Other places that explain it, each with the attribute of the message that labels it.
    pub related: Vec<Label>,
    /// What the message shows; the names are constants, or read back from what a build remembered.
    pub values: Vec<(Cow<'static, str>, Value)>,
}

impl Diagnostic {
    /// Makes a finding with the severity its code has by default.
    pub fn new(code: Code, primary: Span) -> Diagnostic {
        Diagnostic { primary, code, severity: code.severity, related: Vec::new(), values: Vec::new() }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Diagnostic {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Adds another place; `label` names an attribute of the finding's message.
    #[must_use]
    pub fn and_at(mut self, span: Span, label: &'static str) -> Diagnostic {
        self.related.push(Label { span, label: label.into() });
        self
    }
}

/// A place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// The attribute of the finding's message that says what is there.
    pub label: Cow<'static, str>,
}

/// The name of a fault, in kebab case, and how bad it is unless a site says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// The name: what is wrong, as in `broken-link`.
    pub name: &'static str,
    /// The severity by default.
    pub severity: Severity,
    /// What settings may make of it.
    pub leeway: Leeway,
}

impl Code {
    /// A fault without whose mending a page cannot be made, or would say or link something false.
    pub const fn error(name: &'static str) -> Code {
        Code { name, severity: Severity::Error, leeway: Leeway::Any }
    }

    /// A fault that makes a reader miss something.
    pub const fn warning(name: &'static str) -> Code {
        Code { name, severity: Severity::Warning, leeway: Leeway::Any }
    }

    /// A hint.
    pub const fn note(name: &'static str) -> Code {
        Code { name, severity: Severity::Note, leeway: Leeway::Any }
    }

    /// The same fault, told of only where a profile or the site asks for it.
    #[must_use]
    pub const fn on_request(self) -> Code {
        Code { leeway: Leeway::OnRequest, ..self }
    }

    /// The same fault, an error whatever the settings say: what it leaves cannot be built.
    #[must_use]
    pub const fn whatever_the_settings(self) -> Code {
        Code { leeway: Leeway::None, ..self }
    }
}

/// What a profile or `[rules]` of `site.toml` may make of a fault's severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leeway {
    /// Another severity, or nothing at all.
    Any,
    /// The same, and unless one of them names it, it is not told of.
    OnRequest,
    /// Nothing.
    None,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// A reader misses something.
    Warning,
    /// A hint; counted by `build`, listed by `check`.
    Note,
}

impl Severity {
    /// Returns the word machines read: `error`, `warning`, `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// What a message shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A name or an excerpt, shown as it is.
    Text(Arc<str>),
    /// A number, written as the language writes numbers.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Sorts findings by file, place and code, and drops repetitions: a text that several pages show is told of once.
pub fn sort(findings: &mut Vec<Diagnostic>) {
    findings.sort_by(|a, b| {
        let by_place = (&a.primary, a.code).cmp(&(&b.primary, b.code));
        by_place.then_with(|| shown(a).cmp(&shown(b)))
    });
    findings.dedup();
}

/// The values as one comparable text, so that the order of findings at one place never depends on threads.
fn shown(finding: &Diagnostic) -> String {
    format!("{:?}", finding.values)
}

/// Returns the candidate most like `word`, if one is near enough to be a slip of the pen.
///
/// Near is a distance of at most a third of the word (optimal string alignment: a wrong, missing or needless character, or
/// two that changed places, count one), counted in characters without regard to case.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = Word::new(word);
    let length = word.characters.len();
    let limit = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| (word.distance(candidate), candidate))
        // Of a word of which every character is another nothing is left to be like.
        .filter(|(distance, _)| *distance <= limit && *distance < length)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A word to which many are compared.
struct Word {
    /// In lower case.
    characters: Vec<char>,
    /// Where each character stands, a bit for each place; of a word of more than 64 those of the first.
    places: BTreeMap<char, u64>,
}

impl Word {
    fn new(word: &str) -> Word {
        let characters: Vec<char> = lower(word).collect();
        let mut places: BTreeMap<char, u64> = BTreeMap::new();
        for (at, character) in characters.iter().take(64).enumerate() {
            *places.entry(*character).or_default() |= 1 << at;
        }
        Word { characters, places }
    }

    fn distance(&self, candidate: &str) -> usize {
        match self.characters.len() {
            0 => candidate.chars().count(),
            1..=64 => self.distance_by_bits(candidate),
            _ => self.distance_by_rows(candidate),
        }
    }

    /// A row of the table below at a time, its differences held as bits (Hyyrö, A Bit-Vector Algorithm for Computing
    /// Levenshtein and Damerau Edit Distances, 2003): a site has thousands of pages, and each broken link is compared to all.
    fn distance_by_bits(&self, candidate: &str) -> usize {
        let length = self.characters.len();
        let (mut more, mut less, mut diagonal, mut before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
        let mut distance = length;
        for character in lower(candidate) {
            let same = self.places.get(&character).copied().unwrap_or_default();
            let swapped = ((!diagonal & same) << 1) & before;
            diagonal = ((same & more).wrapping_add(more) ^ more) | same | less | swapped;
            let (right_more, right_less) = (less | !(diagonal | more), diagonal & more);
            distance += usize::from(right_more >> (length - 1) & 1 == 1);
            distance -= usize::from(right_less >> (length - 1) & 1 == 1);
            let (right_more, right_less) = (right_more << 1 | 1, right_less << 1);
            more = right_less | !(diagonal | right_more);
            less = right_more & diagonal;
            before = same;
        }
        distance
    }

    fn distance_by_rows(&self, candidate: &str) -> usize {
        let candidate: Vec<char> = lower(candidate).collect();
        let mut before: Vec<usize> = Vec::new();
        let mut last: Vec<usize> = (0..=candidate.len()).collect();
        for (i, a) in self.characters.iter().enumerate() {
            let mut row = vec![i + 1];
            for (j, b) in candidate.iter().enumerate() {
                let mut cost = (last[j] + usize::from(a != b)).min(row[j] + 1).min(last[j + 1] + 1);
                if i > 0 && j > 0 && *a == candidate[j - 1] && self.characters[i - 1] == *b {
                    cost = cost.min(before[j - 1] + 1);
                }
                row.push(cost);
            }
            (before, last) = (last, row);
        }
        last[candidate.len()]
    }
}

fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{Word, nearest};

    #[test]
    fn both_ways_count_the_same() {
        // All words of up to five letters, of which there are two: whatever can be next to each other is.
        let letters = |length: u32| {
            (0..1_u32 << length)
                .map(move |bits| (0..length).map(|at| if bits >> at & 1 == 1 { 'a' } else { '策' }).collect())
        };
        let words: Vec<String> = (1..=5).flat_map(letters).collect();
        for word in &words {
            let known = Word::new(word);
            for other in &words {
                assert_eq!(known.distance_by_bits(other), known.distance_by_rows(other), "{word} {other}");
            }
        }
        let long = Word::new(&"policies/cards-".repeat(5)[..64]);
        for other in ["", "policies/cards", &"policeis/cards-".repeat(5), &"x".repeat(70)] {
            assert_eq!(long.distance_by_bits(other), long.distance_by_rows(other), "{other}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_the_word_however_long_it_is() {
        assert_eq!(nearest("polciy", ["place", "policy"]), Some("policy"));
        let long = "a/rather/long/name".repeat(5);
        assert_eq!(nearest(&long.replace("long", "lnog"), ["other", &long]), Some(long.as_str()));
        assert_eq!(nearest("", ["a"]), None);
    }
}
