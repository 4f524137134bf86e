//! The TOML between `+++` lines -> `FrontMatter`: words, and the state of this text; nothing neutral.
use super::facts;
use super::placeable::{MALFORMED_PLACEABLE, PLACEABLE_IN_TITLE, Segment, segments};
use super::toml::{FULL_WIDTH_PUNCTUATION, Placed, Reader};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::State;
use crate::source::{Source, Span};
use std::ops::Range;

const MISSING_TITLE: Code = Code::error("missing-title").whatever_the_settings();
const YAML_FRONT_MATTER: Code = Code::error("yaml-front-matter");
const UNCLOSED_FRONT_MATTER: Code = Code::error("unclosed-front-matter");
const NEUTRAL_FIELD: Code = Code::error("neutral-field");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[MISSING_TITLE, YAML_FRONT_MATTER, UNCLOSED_FRONT_MATTER, NEUTRAL_FIELD];

pub(super) const KEYS: &[&str] =
    &["title", "summary", "search_words", "state", "translator", "reviewer", "labels", "notes"];

/// Names that authors know from elsewhere for things that stand once per page, in `facts.toml`.
const NEUTRAL_KEYS: &[&str] = &[
    "date",
    "lastmod",
    "tags",
    "categories",
    "time",
    "fees",
    "documents",
    "steps",
    "sources",
    "place",
    "phones",
    "hours",
    "effective",
    "start",
    "end",
    "figures",
    "owner",
    "contact",
    "offered_at",
    "authority",
    "term",
    "example",
    "aliases",
    "draft",
    "slug",
    "url",
];

/// The words of a text that stand beside it, and how far it has come.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// The page's title in this language; `None` is reported.
    pub title: Option<Placed<String>>,
    /// One or two sentences for lists.
    pub summary: Option<Placed<String>>,
    /// Other words a reader might search for.
    pub search_words: Vec<Placed<String>>,
    /// How far the text has come, if stated.
    pub state: Option<Placed<State>>,
    /// Who translated it.
    pub translator: Option<Placed<String>>,
    /// Who read it.
    pub reviewer: Option<Placed<String>>,
    /// Words for ids of `facts.toml`, in file order.
    pub labels: Vec<(String, Placed<String>)>,
    /// Sentences for ids of `facts.toml`, in file order.
    pub notes: Vec<(String, Placed<String>)>,
}

/// Reads the front matter of a text, and returns where the text itself begins.
pub(super) fn front_matter(source: &Source, findings: &mut Vec<Diagnostic>) -> (FrontMatter, usize) {
    let text = source.text();
    let opening = |end: usize| Span::new(&source.id, 0..end);
    let (toml, body) = match fences(text) {
        Fences::Toml { toml, body } => {
            check_fence(source, 0..toml.start, findings);
            check_fence(source, toml.end..body, findings);
            (toml, body)
        }
        Fences::Unclosed { toml } => {
            check_fence(source, 0..toml.start, findings);
            findings.push(Diagnostic::new(UNCLOSED_FRONT_MATTER, opening(toml.start)));
            // The text behind it is read as TOML too; what that finds wrong is no fault of the author's.
            let (mut reader, text) = Reader::of_part(source, toml.clone());
            return (read(&mut reader, &text, opening(toml.start)), toml.end);
        }
        Fences::Yaml { yaml, body } => {
            let toml = toml_of_yaml(&text[yaml.clone()]);
            findings.push(Diagnostic::new(YAML_FRONT_MATTER, Span::new(&source.id, yaml)).with("toml", toml));
            return (FrontMatter::default(), body);
        }
        Fences::None { body } => {
            findings.push(Diagnostic::new(MISSING_TITLE, Span::new(&source.id, body..body)));
            return (FrontMatter::default(), body);
        }
    };
    let start = toml.start;
    let (mut reader, toml) = Reader::of_part(source, toml);
    let front = read(&mut reader, &toml, opening(start));
    findings.append(&mut reader.done());
    (front, body)
}

/// Reads the TOML; `opening` is where a title is missed.
fn read(reader: &mut Reader, text: &str, opening: Span) -> FrontMatter {
    let table = reader.table(text);
    let title = reader.string(&table, "title");
    let missing = match &title {
        Some(title) if title.value.trim().is_empty() => Some(title.span.clone()),
        // A title that is there and cannot be read is told of as such.
        None if !reader.has_syntax_errors() && !table.contains_key("title") => Some(opening),
        _ => None,
    };
    reader.findings.extend(missing.map(|span| Diagnostic::new(MISSING_TITLE, span)));
    let neutral = |key: &str| facts::KEYS.contains(&key) || NEUTRAL_KEYS.contains(&key);
    for key in table.keys().filter(|key| neutral(key.get_ref())) {
        let finding = Diagnostic::new(NEUTRAL_FIELD, reader.span(key.span()));
        reader.findings.push(finding.with("key", key.get_ref().as_ref()));
    }
    let known: Vec<&str> = KEYS.iter().chain(facts::KEYS).chain(NEUTRAL_KEYS).copied().collect();
    reader.reject_unknown(&table, &known);
    let front = FrontMatter {
        title,
        summary: reader.string(&table, "summary"),
        search_words: reader.strings(&table, "search_words").unwrap_or_default(),
        state: reader.word(&table, "state", State::WORDS, State::parse),
        translator: reader.string(&table, "translator"),
        reviewer: reader.string(&table, "reviewer"),
        labels: reader.texts(&table, "labels"),
        notes: reader.texts(&table, "notes"),
    };
    check_placeables(&front, &mut reader.findings);
    front
}

/// Tells of placeables that name no fact, and of those in a title: it stands where only words can.
fn check_placeables(front: &FrontMatter, findings: &mut Vec<Diagnostic>) {
    let is_placeable = |segment: &Segment| matches!(segment, Segment::Inner(_));
    if let Some(title) = front.title.as_ref().filter(|it| segments(&it.value, '\\').iter().any(is_placeable)) {
        findings.push(Diagnostic::new(PLACEABLE_IN_TITLE, title.span.clone()));
    }
    let named = front.labels.iter().chain(&front.notes).map(|(_, words)| words);
    for words in front.summary.iter().chain(named) {
        let malformed = segments(&words.value, '\\').into_iter().filter(|it| matches!(it, Segment::Malformed(_)));
        findings.extend(malformed.map(|_| Diagnostic::new(MALFORMED_PLACEABLE, words.span.clone())));
    }
}

/// How a text begins; all places in bytes.
enum Fences {
    Toml { toml: Range<usize>, body: usize },
    Unclosed { toml: Range<usize> },
    Yaml { yaml: Range<usize>, body: usize },
    None { body: usize },
}

fn fences(text: &str) -> Fences {
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let Some(opening) = fence(first) else { return Fences::None { body: start } };
    let inner = start + first.len();
    let mut at = inner;
    for line in lines {
        let end = at + line.len();
        if fence(line) == Some(opening) {
            return match opening {
                "+++" => Fences::Toml { toml: inner..at, body: end },
                _ => Fences::Yaml { yaml: inner..at, body: end },
            };
        }
        at = end;
    }
    // A text may begin with a thematic break; only `+++` can be meant for nothing else.
    if opening == "+++" { Fences::Unclosed { toml: inner..text.len() } } else { Fences::None { body: start } }
}

/// The fence that a line is, or is meant to be: input methods write `＋＋＋` and `———`.
fn fence(line: &str) -> Option<&'static str> {
    match line.trim_end() {
        "+++" => Some("+++"),
        "---" => Some("---"),
        line if line.is_ascii() => None,
        line if line.chars().count() == 3 && line.chars().all(|c| matches!(c, '+' | '＋')) => Some("+++"),
        line if line.chars().count() > 1 && line.chars().all(|c| matches!(c, '-' | '－' | '—' | '–')) => {
            Some("---")
        }
        _ => None,
    }
}

/// Tells of a `+++` line in full-width signs; `line` is where it stands.
fn check_fence(source: &Source, line: Range<usize>, findings: &mut Vec<Diagnostic>) {
    let found = source.text()[line.clone()].trim_end().trim_start_matches('\u{FEFF}');
    if !found.is_ascii() {
        let end = line.start + source.text()[line.clone()].trim_end().len();
        let finding = Diagnostic::new(FULL_WIDTH_PUNCTUATION, Span::new(&source.id, end - found.len()..end));
        findings.push(finding.with("found", found).with("instead", "+++").with("line", "+++"));
    }
}

/// The TOML that says what simple YAML lines say, for the author to copy.
fn toml_of_yaml(yaml: &str) -> String {
    let line = |line: &str| {
        let (key, value) = line.split_once(':').or_else(|| line.split_once('：'))?;
        let value = value.trim().trim_matches(['"', '\'']);
        (KEYS.contains(&key.trim()) && !value.is_empty()).then(|| format!("{} = {value:?}\n", key.trim()))
    };
    let lines: String = yaml.lines().filter_map(line).collect();
    format!("+++\n{lines}+++")
}
