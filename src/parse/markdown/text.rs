//! Running text -> HTML: escaped, language of parts marked, no space where a line breaks between CJK characters.
use super::Piece;
use super::UNDEFINED_FOOTNOTE;
use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, Part, is_cjk, parts};
use std::ops::Range;

/// Appends `text` with `&`, `<`, `>` and `"` escaped; a carriage return is dropped.
pub fn escape_into(html: &mut String, text: &str) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\r' => "",
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
        if self.pending.last.is_some_and(is_cjk) && is_cjk(next) {
            return;
        }
        if let Some(Piece::Html(html)) = self.flow().get_mut(piece) {
            html.insert(at, '\n');
        }
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
        self.undefined_footnotes(range.clone());
        self.targets_with_blank(range);
        let (locale, han) = (self.options.locale, self.options.han);
        marked_into(self.html_end(), &text, locale, han);
    }

    /// pulldown-cmark leaves `[^x]` without a definition as text and tells nobody.
    fn undefined_footnotes(&mut self, range: Range<usize>) {
        let Some(written) = self.source_text.get(range.clone()) else { return };
        for (at, _) in written.match_indices("[^") {
            let escaped = self.source_text[..range.start + at].ends_with('\\');
            let Some(end) = written[at..].find(']') else { continue };
            let label = &written[at + 2..at + end];
            if !escaped && !label.is_empty() && !label.contains(char::is_whitespace) {
                let span = self.options.span(range.start + at..range.start + at + end + 1);
                self.findings.push(Diagnostic::new(UNDEFINED_FOOTNOTE, span).with("label", label));
            }
        }
    }
}
