//! The TOML between `+++` lines -> `FrontMatter`: words, and the state of this text; nothing neutral.
use super::facts;
use super::full_width::line_of;
use super::placeable::{MALFORMED_PLACEABLE, PLACEABLE_IN_TITLE, Segment, segments};
use super::toml::{FULL_WIDTH_PUNCTUATION, Placed, Reader, TOML_SYNTAX};
use crate::diagnostic::{Code, Diagnostic, nearest};
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
    let (toml, body) = match fences(text) {
        Fences::Toml { opening, closing } => {
            check_fence(source, opening.clone(), findings);
            check_fence(source, closing.clone(), findings);
            (opening.end..closing.start, closing.end)
        }
        Fences::Unclosed { opening } => {
            check_fence(source, opening.clone(), findings);
            let place = Span::new(&source.id, opening.start..opening.end);
            findings.push(Diagnostic::new(UNCLOSED_FRONT_MATTER, place.clone()).with("found", "").with("side", "end"));
            // The text behind it is read as TOML too; what that finds wrong is no fault of the author's.
            let (mut reader, toml) = Reader::of_part(source, opening.end..text.len());
            return (read(&mut reader, &toml, place), text.len());
        }
        Fences::Unopened { place, toml, body, side } => {
            let place = Span::new(&source.id, place);
            let finding = Diagnostic::new(UNCLOSED_FRONT_MATTER, place.clone());
            findings.push(finding.with("found", "").with("side", side));
            // What is wrong with it is told of when it is known where it ends.
            let (mut reader, toml) = Reader::of_part(source, toml);
            return (read(&mut reader, &toml, place), body);
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
    let front = read(&mut reader, &toml, Span::new(&source.id, 0..start));
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
        None if !reader.has_syntax_errors() && !table.keys().any(|key| is_title(key.get_ref())) => Some(opening),
        _ => None,
    };
    reader.findings.extend(missing.map(|span| Diagnostic::new(MISSING_TITLE, span)));
    // What is to be told of elsewhere is moved there first.
    let text = reader.source.text();
    let line = |place: &Span| line_of(text, place.start);
    let neutral = |key: &str| facts::KEYS.contains(&key) || NEUTRAL_KEYS.contains(&key);
    for key in table.keys().filter(|key| neutral(key.get_ref())) {
        let place = reader.span(key.span());
        reader.findings.retain(|finding| !(finding.code == TOML_SYNTAX && line(&finding.primary) == line(&place)));
        let finding = Diagnostic::new(NEUTRAL_FIELD, place);
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

/// Whether a key is the title, or was meant to be: that is told of as such.
fn is_title(key: &str) -> bool {
    key == "title" || (!KEYS.contains(&key) && nearest(key, KEYS.iter().copied()) == Some("title"))
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
    Toml {
        opening: Range<usize>,
        closing: Range<usize>,
    },
    Unclosed {
        opening: Range<usize>,
    },
    /// The first line `+++` is missing, or something stands above it, as `side` says; `place` is the first line.
    Unopened {
        place: Range<usize>,
        toml: Range<usize>,
        body: usize,
        side: &'static str,
    },
    Yaml {
        yaml: Range<usize>,
        body: usize,
    },
    None {
        body: usize,
    },
}

/// What a line is, or is meant to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fence {
    Plus,
    /// More or fewer than three.
    OtherPlus,
    Dashes,
}

fn fences(text: &str) -> Fences {
    let start = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    let mut at = start;
    let lines = text[start..].split_inclusive('\n').map(|line| {
        at += line.len();
        (at - line.len()..at, line)
    });
    // Blank lines before the first are no fault: nothing can be meant by them.
    let mut lines = lines.skip_while(|(_, line)| line.trim().is_empty());
    let Some((opening, first)) = lines.next() else { return Fences::None { body: start } };
    let lines: Vec<(Range<usize>, &str)> = lines.collect();
    let Some(kind) = fence(first) else {
        return unopened((&opening, first), &lines).unwrap_or(Fences::None { body: start });
    };
    let mut fences = lines.iter().enumerate().filter_map(|(index, (place, line))| Some((index, place, fence(line)?)));
    if kind == Fence::Dashes {
        // A text may begin with a thematic break; only `+++` can be meant for nothing else.
        let Some((_, closing, _)) = fences.next() else { return Fences::None { body: start } };
        return Fences::Yaml { yaml: opening.end..closing.start, body: closing.end };
    }
    // Another line than `+++` ends the settings if nothing but settings stands before it.
    let may_be_setting =
        |line: &str| line.trim().is_empty() || line.contains(['=', '＝']) || line.starts_with(['[', '#', ' ']);
    let ends = |(index, _, kind): &(usize, &Range<usize>, Fence)| {
        *kind == Fence::Plus || lines[..*index].iter().all(|(_, line)| may_be_setting(line))
    };
    let closing = fences.find(ends).map(|(_, closing, _)| closing.clone());
    closing.map_or(Fences::Unclosed { opening: opening.clone() }, |closing| Fences::Toml { opening, closing })
}

/// What a text begins with whose first line is no fence, if it is no text yet.
fn unopened(first: (&Range<usize>, &str), lines: &[(Range<usize>, &str)]) -> Option<Fences> {
    let place = first.0.start..first.0.start + first.1.trim_end().len();
    let is_blank = |line: &str| line.trim().is_empty();
    let mut fences = lines.iter().enumerate().filter(|(_, (_, line))| fence(line) == Some(Fence::Plus));
    if is_setting(first.1) {
        let closing = fences.next().map(|(_, (closing, _))| closing.clone());
        let end = lines.iter().find(|(_, line)| is_blank(line)).map(|(place, _)| place.start..place.start);
        let closing =
            closing.or(end).unwrap_or_else(|| lines.last().map_or(first.0.end..first.0.end, |it| it.0.end..it.0.end));
        return Some(Fences::Unopened { place, toml: first.0.start..closing.start, body: closing.end, side: "begin" });
    }
    let (index, (opening, _)) = fences.next()?;
    let (_, (closing, _)) = fences.next()?;
    let is_front = lines.get(index + 1).is_some_and(|(_, line)| is_setting(line));
    is_front.then_some(Fences::Unopened { place, toml: opening.end..closing.start, body: closing.end, side: "above" })
}

/// Whether a line gives a text its title, or something else that stands between the fences.
fn is_setting(line: &str) -> bool {
    let sign = line.find(['=', '＝', ':', '：']);
    sign.is_some_and(|sign| KEYS.contains(&line[..sign].trim()))
}

/// The fence that a line is, or is meant to be: input methods write `＋＋＋` and `———`.
fn fence(line: &str) -> Option<Fence> {
    let line = line.trim_end().trim_start_matches('\u{FEFF}');
    let length = line.chars().count();
    let is_all = |signs: &[char]| length > 1 && line.chars().all(|c| signs.contains(&c));
    match length {
        3 if is_all(&['+', '＋']) => Some(Fence::Plus),
        _ if is_all(&['+', '＋']) => Some(Fence::OtherPlus),
        _ if line == "---" || (!line.is_ascii() && is_all(&['-', '－', '—', '–'])) => Some(Fence::Dashes),
        _ => None,
    }
}

/// Tells of a line that is meant for `+++` and has full-width, other or more signs; `line` is where it stands.
fn check_fence(source: &Source, line: Range<usize>, findings: &mut Vec<Diagnostic>) {
    let found = source.text()[line.clone()].trim_end().trim_start_matches('\u{FEFF}');
    let end = line.start + source.text()[line.clone()].trim_end().len();
    let span = Span::new(&source.id, end - found.len()..end);
    if fence(found) != Some(Fence::Plus) {
        findings.push(Diagnostic::new(UNCLOSED_FRONT_MATTER, span).with("found", found).with("side", "sign"));
    } else if !found.is_ascii() {
        let finding = Diagnostic::new(FULL_WIDTH_PUNCTUATION, span);
        findings.push(finding.with("found", found).with("instead", "+++").with("line", "+++"));
    }
}

/// The TOML that says what simple YAML lines say, for the author to copy; lines of TOML between `---` stay as they are.
fn toml_of_yaml(yaml: &str) -> String {
    let mut in_group = false;
    let line = |line: &str| {
        in_group |= matches!(line.trim(), "[labels]" | "[notes]");
        if in_group {
            return Some(format!("{}\n", line.trim()));
        }
        let sign = line.find([':', '：', '=', '＝'])?;
        let key = line[..sign].trim();
        let value = line[sign..].trim_start_matches([':', '：', '=', '＝']).trim();
        let quoted = format!("{:?}", value.trim_matches(['"', '\'', '“', '”']));
        let value = if line[sign..].starts_with('=') { value } else { &quoted };
        (KEYS.contains(&key) && !value.is_empty() && quoted.len() > 2).then(|| format!("{key} = {value}\n"))
    };
    let lines: String = yaml.lines().filter_map(line).collect();
    let title = if lines.lines().any(|line| line.starts_with("title =")) { "" } else { "title = \"…\"\n" };
    format!("+++\n{title}{lines}+++")
}
