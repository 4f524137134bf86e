//! Markdown text -> the events of pulldown-cmark, with emphasis that also works without spaces between words.
//!
//! `CommonMark` takes `**` after punctuation and before a letter for the start of emphasis, so `**中文。**文字` stays
//! literal. The "CJK-friendly emphasis" amendment (<https://github.com/tats-u/markdown-cjk-friendly>) lets a run touching
//! a CJK character both open and close. pulldown-cmark 0.13 has no such option, so this is done from outside:
//!
//! 1. `marks` finds the runs of `*` and `~~` to which the amendment gives another result.
//! 2. `Marked` copies the text with a marker on each side of those runs: a private-use character, which for
//!    pulldown-cmark is neither punctuation nor space. A text without such runs is not copied.
//! 3. `for_each_event` parses the copy, takes the marker out of every string and maps every range back.
//!
//! A marker stands only between a run and a character that is not a space. Bullets, thematic breaks and table
//! delimiters have a space or a line end there, and fences have three tildes, so no marker changes a block. TODO: this
//! file may go when a release of pulldown-cmark has the option (its pull request 1059).

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};

/// Calls `each` for every event of `text`, in order, with the bytes of `text` it comes from.
///
/// `broken` is told of every reference link without a definition, a lone `[word]` among them: its label and its bytes.
pub fn for_each_event(
    text: &str,
    mut broken: impl FnMut(&str, Range<usize>),
    mut each: impl FnMut(Event<'_>, Range<usize>),
) {
    let marked = Marked::new(text);
    let on_broken_link = |link: BrokenLink<'_>| {
        broken(&marked.strip(link.reference), marked.source(link.span));
        None
    };
    let parser = Parser::new_with_broken_link_callback(&marked.text, options(), Some(on_broken_link));
    for (event, range) in parser.into_offset_iter() {
        let event = marked.strip_event(event);
        // A marker between `**` and `~~` is an event of its own, of which nothing remains.
        if !matches!(&event, Event::Text(text) if text.is_empty()) {
            each(event, marked.source(range));
        }
    }
}

/// The dialect of Yulan: `CommonMark` with tables, footnotes, strikethrough, task lists, heading attributes, alerts and
/// definition lists.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// The private use area of the basic plane. Each of its characters has three bytes in UTF-8.
const PRIVATE_USE: RangeInclusive<char> = '\u{e000}'..='\u{f8ff}';
const MARKER_BYTES: usize = 3;

/// A text with markers, and the way back.
struct Marked<'t> {
    text: Cow<'t, str>,
    /// Stands nowhere in the source, neither as itself nor as a numeric reference such as `&#xE000;`.
    marker: char,
    /// Where the markers are in `text`, ascending, in bytes; empty if `text` is the source itself.
    markers: Vec<usize>,
}

impl<'t> Marked<'t> {
    fn new(source: &'t str) -> Self {
        let mut markers = marks(source);
        let marker = if markers.is_empty() { None } else { free_marker(source) };
        let Some(marker) = marker else {
            return Self { text: Cow::Borrowed(source), marker: *PRIVATE_USE.start(), markers: Vec::new() };
        };
        let mut text = String::with_capacity(source.len() + markers.len() * MARKER_BYTES);
        let mut copied = 0;
        for position in &mut markers {
            text.push_str(&source[copied..*position]);
            copied = *position;
            *position = text.len();
            text.push(marker);
        }
        text.push_str(&source[copied..]);
        Self { text: Cow::Owned(text), marker, markers }
    }

    /// The bytes of the source that `range` of the marked text stands for.
    fn source(&self, range: Range<usize>) -> Range<usize> {
        let map = |position| position - MARKER_BYTES * self.markers.partition_point(|marker| *marker < position);
        map(range.start)..map(range.end)
    }

    fn strip<'e>(&self, string: CowStr<'e>) -> CowStr<'e> {
        if self.markers.is_empty() || !string.contains(self.marker) {
            return string;
        }
        if let CowStr::Borrowed(borrowed) = string {
            // Most markers end up at the edge of a string, where they can go without a copy.
            let trimmed = borrowed.trim_matches(self.marker);
            if !trimmed.contains(self.marker) {
                return CowStr::Borrowed(trimmed);
            }
        }
        string.replace(self.marker, "").into()
    }

    fn strip_event<'e>(&self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::Text(text) => Event::Text(self.strip(text)),
            Event::Code(code) => Event::Code(self.strip(code)),
            Event::InlineMath(math) => Event::InlineMath(self.strip(math)),
            Event::DisplayMath(math) => Event::DisplayMath(self.strip(math)),
            Event::Html(html) => Event::Html(self.strip(html)),
            Event::InlineHtml(html) => Event::InlineHtml(self.strip(html)),
            Event::FootnoteReference(label) => Event::FootnoteReference(self.strip(label)),
            Event::Start(tag) => Event::Start(self.strip_tag(tag)),
            Event::End(_) | Event::SoftBreak | Event::HardBreak | Event::Rule | Event::TaskListMarker(_) => event,
        }
    }

    fn strip_tag<'e>(&self, tag: Tag<'e>) -> Tag<'e> {
        match tag {
            Tag::Heading { level, id, classes, attrs } => Tag::Heading {
                level,
                id: id.map(|id| self.strip(id)),
                classes: classes.into_iter().map(|class| self.strip(class)).collect(),
                attrs: attrs.into_iter().map(|(k, v)| (self.strip(k), v.map(|v| self.strip(v)))).collect(),
            },
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Tag::CodeBlock(CodeBlockKind::Fenced(self.strip(info))),
            Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(self.strip(label)),
            Tag::Link { link_type, dest_url, title, id } => {
                Tag::Link { link_type, dest_url: self.strip(dest_url), title: self.strip(title), id: self.strip(id) }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                Tag::Image { link_type, dest_url: self.strip(dest_url), title: self.strip(title), id: self.strip(id) }
            }
            // The other tags hold no text.
            other => other,
        }
    }
}

/// The first private-use character that `source` does not use; `None` if it uses all of them.
fn free_marker(source: &str) -> Option<char> {
    if !source.contains(*PRIVATE_USE.start()) && !source.contains("&#") {
        return Some(*PRIVATE_USE.start());
    }
    let written = source.chars().filter(|char| PRIVATE_USE.contains(char));
    let referenced = source.split("&#").skip(1).filter_map(numeric_reference);
    let used: BTreeSet<char> = written.chain(referenced).collect();
    PRIVATE_USE.into_iter().find(|char| !used.contains(char))
}

/// The character named by `digits`, the text after a `&#`.
fn numeric_reference(digits: &str) -> Option<char> {
    let (digits, radix) = digits.strip_prefix(['x', 'X']).map_or((digits, 10), |hex| (hex, 16));
    let end = digits.find(|char: char| !char.is_digit(radix)).unwrap_or(digits.len());
    u32::from_str_radix(&digits[..end], radix).ok().and_then(char::from_u32)
}

/// Where markers are needed in `source`: before or after a run, ascending, in bytes.
///
/// Runs side by side, as in `依照**~~旧法。~~**执行`, are judged as one: a marker between them is seen by both.
fn marks(source: &str) -> Vec<usize> {
    let bytes = source.as_bytes();
    let is_delimiter = |byte: &u8| matches!(byte, b'*' | b'~');
    let mut marks = Vec::new();
    let mut end = 0;
    while let Some(distance) = bytes[end..].iter().position(is_delimiter) {
        let mut start = end + distance;
        end = start + bytes[start..].iter().take_while(|byte| is_delimiter(byte)).count();
        let backslashes = bytes[..start].iter().rev().take_while(|byte| **byte == b'\\').count();
        start += backslashes % 2;
        let (before, after) = (&source[..start], &source[end..]);
        if touches_cjk(before, after) {
            // Beside a letter a marker would change nothing.
            let is_idle = |at| at == start && before.ends_with(is_letter) || at == end && after.starts_with(is_letter);
            marks.extend(run_edges(start, &bytes[start..end]).filter(|at| !is_idle(*at)));
        }
    }
    marks.dedup();
    marks
}

/// Where each run of `delimiters`, which begin at byte `start`, begins and ends.
fn run_edges(start: usize, delimiters: &[u8]) -> impl Iterator<Item = usize> {
    let mut end = start;
    delimiters.chunk_by(|a, b| a == b).flat_map(move |run| {
        let start = end;
        end += run.len();
        // One tilde is no delimiter beside a letter in any case; three or more are a fence or literal.
        let is_run = run[0] == b'*' || run.len() == 2;
        is_run.then_some([start, end]).into_iter().flatten()
    })
}

/// Whether the amendment lets a run between `before` and `after` both open and close.
fn touches_cjk(before: &str, after: &str) -> bool {
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    let is_tight = [previous, next].iter().all(|side| side.is_some_and(|char| !char.is_whitespace()));
    is_tight && (next.is_some_and(is_cjk) || ends_with_cjk(before))
}

/// Whether `text` ends with a CJK character, a variation selector counting as part of the character before it.
fn ends_with_cjk(text: &str) -> bool {
    let mut chars = text.chars().rev();
    let last = chars.next();
    let base = if matches!(last, Some('\u{fe00}'..='\u{fe0e}')) { chars.next() } else { last };
    match (base, last) {
        // The selector U+FE01 asks for the fullwidth form of a quotation mark.
        (Some('‘' | '’' | '“' | '”'), Some('\u{fe01}')) | (Some('\u{e0100}'..='\u{e01ef}'), _) => true,
        (base, _) => base.is_some_and(is_cjk),
    }
}

/// Whether `char` is a common letter or digit, and so neither punctuation nor space; `false` says nothing.
fn is_letter(char: char) -> bool {
    matches!(char, '0'..='9' | 'A'..='Z' | 'a'..='z' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣')
}

fn is_cjk(char: char) -> bool {
    char >= '\u{1100}' && CJK_BOUNDS.partition_point(|bound| *bound <= u32::from(char)) % 2 == 1
}

/// The CJK characters of the amendment's `ranges.md`, as of Unicode 18: the first of a range and the first after it,
/// by turns.
const CJK_BOUNDS: [u32; 128] = [
    0x1100, 0x1200, 0x20a9, 0x20aa, 0x2329, 0x232b, 0x2630, 0x2638, 0x268a, 0x2690, 0x2e80, 0x2e9a, 0x2e9b, 0x2ef4,
    0x2f00, 0x2fd6, 0x2ff0, 0x303f, 0x3041, 0x3097, 0x3099, 0x3100, 0x3105, 0x3130, 0x3131, 0x318f, 0x3190, 0x31e6,
    0x31ef, 0x321f, 0x3220, 0x3248, 0x3250, 0xa48d, 0xa490, 0xa4c7, 0xa960, 0xa97d, 0xac00, 0xd7a4, 0xd7b0, 0xd7c7,
    0xd7cb, 0xd7fc, 0xf900, 0xfb00, 0xfe10, 0xfe1a, 0xfe30, 0xfe53, 0xfe54, 0xfe67, 0xfe68, 0xfe6c, 0xff01, 0xffbf,
    0xffc2, 0xffc8, 0xffca, 0xffd0, 0xffd2, 0xffd8, 0xffda, 0xffdd, 0xffe0, 0xffe7, 0xffe8, 0xffef, 0x16fe0, 0x16fe5,
    0x16ff0, 0x16ff7, 0x17000, 0x18cdb, 0x18cff, 0x18d21, 0x18d80, 0x18df3, 0x18e00, 0x19192, 0x191a0, 0x191d3,
    0x1aff0, 0x1aff4, 0x1aff5, 0x1affc, 0x1affd, 0x1afff, 0x1b000, 0x1b129, 0x1b132, 0x1b133, 0x1b150, 0x1b153,
    0x1b155, 0x1b156, 0x1b164, 0x1b169, 0x1b170, 0x1b2fc, 0x1d300, 0x1d357, 0x1d360, 0x1d377, 0x1f1ae, 0x1f1af,
    0x1f200, 0x1f201, 0x1f202, 0x1f203, 0x1f210, 0x1f21a, 0x1f21b, 0x1f22f, 0x1f230, 0x1f232, 0x1f237, 0x1f238,
    0x1f23b, 0x1f23c, 0x1f240, 0x1f249, 0x1f260, 0x1f266, 0x1f7da, 0x1f7db, 0x20000, 0x3fffe,
];
