//! Running text -> HTML: escaped, language of parts marked, no space where a line breaks between CJK characters.
use super::writer::Writer;
use super::{MALFORMED_PLACEABLE, Piece, Placeable, UNDEFINED_FOOTNOTE};
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, Part, is_cjk, parts};
use crate::parse::placeable::{FactPath, Segment, segments};
use std::ops::Range;

/// Stands in pending text before braces that an author escaped: the backslash itself may be text there. No text may
/// contain this character.
const ESCAPED: char = '\u{FDD3}';

/// Appends `text` with `&`, `<`, `>` and `"` escaped; carriage returns and other control characters, which no page may
/// hold and nobody sees, are dropped.
pub fn escape_into(html: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0..=8 | 11..=31 | 127 => "",
            _ => continue,
        };
        html.push_str(&text[done..at]);
        html.push_str(escaped);
        done = at + 1;
    }
    html.push_str(&text[done..]);
}

/// Appends a plain text of `locale` as HTML, its parts in other scripts marked with their language and direction.
pub fn marked_into(html: &mut String, text: &str, locale: &Locale, han: &Locale) {
    for part in parts(text, locale, han) {
        match part {
            Part::Own(text) => escape_into(html, text),
            Part::Foreign(text, language) => {
                html.push_str("<span lang=\"");
                html.push_str(language.as_str());
                if language.direction() != locale.direction() {
                    html.push_str("\" dir=\"");
                    html.push_str(language.direction().as_str());
                }
                html.push_str("\">");
                escape_into(html, text);
                html.push_str("</span>");
            }
            Part::Isolated(text) => {
                html.push_str("<bdi>");
                escape_into(html, text);
                html.push_str("</bdi>");
            }
        }
    }
}

/// Text that has been read and not yet written: neighbouring text events are one text to the reader.
#[derive(Default)]
pub(super) struct Pending {
    text: String,
    range: Range<usize>,
    /// The last character of the paragraph so far.
    last: Option<char>,
    /// A line break whose meaning the next character decides: flow piece and byte where it would stand.
    line_break: Option<(usize, usize)>,
}

impl Writer<'_> {
    /// Takes running text.
    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        self.seen(&range);
        let escaped = text.starts_with("{{") && range.start > 0 && self.is_escaped(range.start);
        for capture in &mut self.captures {
            capture.push_str(if escaped { "\\" } else { "" });
            capture.push_str(text);
        }
        if self.in_image() {
            return;
        }
        self.settle_line_break(text);
        if self.pending.text.is_empty() {
            self.pending.range = range.clone();
        }
        self.pending.range.end = range.end;
        self.pending.text.extend(escaped.then_some(ESCAPED));
        self.pending.text.push_str(text);
        self.pending.last =
            if text.ends_with("}}") { Some('”') } else { text.chars().next_back().or(self.pending.last) };
    }

    /// Notes where readers see text. Code shows what is written, whatever it means.
    fn seen(&mut self, range: &Range<usize>) {
        if self.in_code {
            return;
        }
        let offset = self.options.offset;
        let (start, end) = (range.start + offset, range.end + offset);
        match self.body.texts.last_mut() {
            Some(last) if start <= last.end + 1 => last.end = last.end.max(end),
            _ => self.body.texts.push(start..end),
        }
    }

    /// Takes a line break inside a paragraph.
    pub(super) fn soft_break(&mut self) {
        for capture in &mut self.captures {
            // Captures are one line: a heading's or a link's text. CJK text takes no blank for a line break.
            if !capture.ends_with(is_cjk) {
                capture.push(' ');
            }
        }
        if self.in_image() {
            return;
        }
        self.flush();
        let flow = self.flow();
        let at = match flow.last() {
            Some(Piece::Html(html)) => (flow.len() - 1, html.len()),
            _ => {
                flow.push(Piece::Html(String::new()));
                (flow.len() - 1, 0)
            }
        };
        self.pending.line_break = Some(at);
    }

    /// Decides the last line break by what follows it: nothing between two CJK characters, else a line break.
    pub(super) fn settle_line_break(&mut self, next: &str) {
        // A fact reads as one word with the marks of its language around it; so does its place in the text.
        let next = if next.starts_with("{{") { Some('“') } else { next.chars().next() };
        let Some(next) = next else { return };
        let Some((piece, at)) = self.pending.line_break.take() else { return };
        if self.pending.last.is_some_and(|last| self.is_unspaced(last, next)) {
            return;
        }
        if let Some(Piece::Html(html)) = self.flow().get_mut(piece) {
            html.insert(at, '\n');
        }
    }

    /// Tells whether nothing stands between two characters although a line breaks there: CJK characters, and beside one
    /// of them, in a language that writes no spaces, the marks it shares with Latin: `，“` is no place for a space.
    fn is_unspaced(&self, last: char, next: char) -> bool {
        let shared = |c| matches!(c, '“' | '”' | '‘' | '’' | '—' | '…' | '·');
        let without_spaces = matches!(self.options.locale.script(), "Hans" | "Hant" | "Jpan");
        let fits = |c| is_cjk(c) || (without_spaces && shared(c));
        fits(last) && fits(next) && (is_cjk(last) || is_cjk(next))
    }

    /// Takes text that is not running text: code, a picture. A line break before or after it stays one.
    pub(super) fn opaque(&mut self) {
        self.settle_line_break("x");
        self.pending.last = Some('x');
    }

    /// Forgets the paragraph that ended.
    pub(super) fn end_paragraph(&mut self) {
        self.flush();
        self.pending = Pending::default();
    }

    /// Writes the text that is pending.
    pub(super) fn flush(&mut self) {
        if self.pending.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.pending.text);
        let range = self.pending.range.clone();
        // Code shows what is written.
        if !self.in_code {
            self.undefined_footnotes(range.clone());
            self.targets_with_blank(range.clone());
            return self.words_and_facts(&text, range);
        }
        let (locale, han) = (self.options.locale, self.options.han);
        marked_into(self.html_end(), &text, locale, han);
    }

    /// Writes a text with the places of its facts; `range` is where it stands, escapes and all.
    fn words_and_facts(&mut self, text: &str, range: Range<usize>) {
        let (locale, han) = (self.options.locale, self.options.han);
        let written = self.source_text.get(range.clone()).unwrap_or_default();
        let (mut from, mut is_lost) = (0, false);
        for segment in segments(text, ESCAPED) {
            let mut find = |what: &str| {
                // Written otherwise than it reads, with entities: from here on the whole text is the place.
                let found = written[from..].find(what).filter(|_| !is_lost).map(|at| from + at);
                is_lost |= found.is_none();
                let at = found?;
                from = at + what.len();
                Some(range.start + at..range.start + from)
            };
            match segment {
                Segment::Words(words) => {
                    if words.starts_with("{{") {
                        find("{{");
                    }
                    marked_into(self.html_end(), words, locale, han);
                }
                Segment::Inner(inner) => {
                    let place = find(&format!("{{{{{inner}}}}}")).unwrap_or(range.clone());
                    let path = FactPath::parse(inner).expect("the segment was cut where a path stands");
                    let index = self.body.facts.len();
                    self.body.facts.push(Placeable { path, span: self.options.span(place) });
                    self.flow().push(Piece::Fact(index));
                }
                Segment::Malformed(_) => {
                    let place = find("{{").unwrap_or(range.clone());
                    self.findings.push(Diagnostic::new(MALFORMED_PLACEABLE, self.options.span(place)));
                    self.html_end().push_str("{{");
                }
            }
        }
    }

    /// Tells whether the character at a byte of the text has a backslash that is meant for it.
    pub(super) fn is_escaped(&self, at: usize) -> bool {
        let before = &self.source_text[..at];
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    }

    /// pulldown-cmark leaves `[^x]` without a definition as text and tells nobody.
    fn undefined_footnotes(&mut self, range: Range<usize>) {
        let Some(written) = self.source_text.get(range.clone()) else { return };
        for (at, _) in written.match_indices("[^") {
            let escaped = self.is_escaped(range.start + at);
            let rest = &written[at + 2..];
            // A label has no bracket; looking no further keeps a line of a million brackets cheap.
            let end = rest.find(['[', ']']).filter(|end| rest[*end..].starts_with(']'));
            let Some(label) = end.map(|end| &rest[..end]) else { continue };
            if !escaped && !label.is_empty() && !label.contains(char::is_whitespace) {
                let start = range.start + at;
                let span = self.options.span(start..start + label.len() + 3);
                self.findings.push(Diagnostic::new(UNDEFINED_FOOTNOTE, span).with("label", label));
            }
        }
    }
}
