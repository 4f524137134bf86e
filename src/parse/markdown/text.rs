//! Running text -> HTML: escaped, language of parts marked, no space where a line breaks between CJK characters.
use super::Piece;
use super::UNDEFINED_FOOTNOTE;
use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, Part, is_cjk, parts};
use std::ops::Range;

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
        for capture in &mut self.captures {
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
        self.pending.text.push_str(text);
        self.pending.last = text.chars().next_back().or(self.pending.last);
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
        let Some(next) = next.chars().next() else { return };
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
            self.targets_with_blank(range);
        }
        let (locale, han) = (self.options.locale, self.options.han);
        marked_into(self.html_end(), &text, locale, han);
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
