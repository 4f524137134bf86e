//! HTML that authors write themselves: six elements without attributes pass, comments vanish, the rest is text.
use super::text::escape_into;
use super::writer::{Open, Writer};
use super::{RAW_HTML, UNCLOSED_COMMENT, UNCLOSED_HTML};
use crate::diagnostic::Diagnostic;
use std::ops::Range;

/// A block of HTML as it was read, line by line: in a quotation or a list its lines are not neighbours in the file.
#[derive(Default)]
pub(super) struct HtmlBlock {
    html: String,
    /// Where each line begins here, and where it stands in the text.
    lines: Vec<(usize, Range<usize>)>,
}

impl HtmlBlock {
    /// Adds a line.
    pub(super) fn push(&mut self, line: &str, range: Range<usize>) {
        self.lines.push((self.html.len(), range));
        self.html.push_str(line);
    }

    /// Returns the place of bytes of the block in the text.
    fn source(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize, line: usize| {
            let (start, source) = &self.lines[line.saturating_sub(1)];
            (source.start + (at - start)).min(source.end)
        };
        let start = place(range.start, self.lines.partition_point(|(start, _)| *start <= range.start));
        let end = place(range.end, self.lines.partition_point(|(start, _)| *start < range.end));
        start..end.max(start)
    }
}

const ALLOWED: &[&str] = &["br", "sub", "sup", "kbd", "ruby", "rt", "rp"];

impl Writer<'_> {
    /// Takes one piece of HTML inside a paragraph: a tag, a comment, a declaration.
    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if html.starts_with("<!--") {
            return;
        }
        self.flush();
        match allowed(html) {
            Some(Tag::Break) => {
                self.html_end().push_str("<br>\n");
                self.end_line();
            }
            Some(Tag::Open(name)) => {
                self.html_end().push_str(&format!("<{name}>"));
                self.open.push(Open::Raw(name, range));
            }
            Some(Tag::Close(name)) if matches!(self.open.last(), Some(Open::Raw(open, _)) if *open == name) => {
                self.open.pop();
                self.html_end().push_str(&format!("</{name}>"));
            }
            Some(Tag::Close(_)) | None => {
                self.tell_raw(html, range);
                escape_into(self.html_end(), html);
                self.opaque();
            }
        }
    }

    /// Takes a block of HTML: its allowed tags pass, comments vanish, the rest is a paragraph of text.
    pub(super) fn html_block(&mut self, block: &HtmlBlock) {
        let html = block.html.as_str();
        let mut at = 0;
        let mut open_paragraph = false;
        while at < html.len() {
            let length = piece_length(&html[at..]);
            let (piece, range) = (&html[at..at + length], block.source(at..at + length));
            at += length;
            if piece.starts_with("<!--") && !piece.ends_with("-->") {
                // Whatever stands behind it is lost to readers.
                let span = self.options.span(range.start..range.start + "<!--".len());
                self.findings.push(Diagnostic::new(UNCLOSED_COMMENT, span));
            }
            if piece.starts_with("<!--") || (!open_paragraph && piece.trim().is_empty()) {
                continue;
            }
            if !open_paragraph {
                self.html_end().push_str("<p>");
                open_paragraph = true;
            }
            if piece.starts_with('<') {
                self.inline_html(piece, range);
            } else {
                self.text(if at < html.len() { piece } else { piece.trim_end() }, range);
            }
        }
        if open_paragraph {
            self.close_raw();
            self.end_paragraph();
            self.html_end().push_str("</p>\n");
        }
    }

    /// Closes the elements an author opened inside what ends here, and tells of them.
    pub(super) fn close_raw(&mut self) {
        while let Some(Open::Raw(name, range)) = self.open.last().cloned() {
            self.open.pop();
            self.flush();
            self.html_end().push_str(&format!("</{name}>"));
            let span = self.options.span(range);
            self.findings.push(Diagnostic::new(UNCLOSED_HTML, span).with("element", name));
        }
    }

    fn tell_raw(&mut self, html: &str, range: Range<usize>) {
        let (span, text) = (self.options.span(range.clone()), self.source_text);
        let last = self.findings.iter().rev().find(|finding| finding.code == RAW_HTML);
        let last = last.map(|finding| finding.primary.start as usize - self.options.offset);
        let is_blank = |line: &str| line.trim_matches(['>', ' ', '\t', '\r']).is_empty();
        let is_end = |between: &str| between.rsplit('\n').skip(1).any(is_blank);
        // The elements of a block are told of by the first.
        if last.and_then(|last| text.get(last..range.start)).is_none_or(is_end) {
            self.findings.push(Diagnostic::new(RAW_HTML, span).with("html", html.trim()));
        }
    }
}

enum Tag {
    Break,
    Open(&'static str),
    Close(&'static str),
}

/// Reads a tag that may pass: an allowed name, no attribute.
fn allowed(html: &str) -> Option<Tag> {
    let inner = html.strip_prefix('<')?.strip_suffix('>')?;
    let (close, name) = match inner.strip_prefix('/') {
        Some(name) => (true, name),
        None => (false, inner.strip_suffix('/').unwrap_or(inner)),
    };
    let name = name.trim_end().to_ascii_lowercase();
    let name = ALLOWED.iter().find(|allowed| **allowed == name)?;
    match (*name, close) {
        ("br", _) => Some(Tag::Break),
        (name, true) => Some(Tag::Close(name)),
        (name, false) => Some(Tag::Open(name)),
    }
}

/// The length in bytes of the tag, comment or text that `html` begins with.
fn piece_length(html: &str) -> usize {
    if html.starts_with("<!--") {
        return html.find("-->").map_or(html.len(), |at| at + 3);
    }
    if html.starts_with('<') {
        return html.find('>').map_or(html.len(), |at| at + 1);
    }
    html.find('<').unwrap_or(html.len())
}
