//! Headings, links and pictures: what a body keeps beside the flow of its text.
use super::writer::{Open, Writer};
use super::{
    DUPLICATE_ID, Flow, Heading, Image, LEVEL_ONE_HEADING, Link, Piece, RESERVED_ID, Section, TARGET_WITH_BLANK,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::toml::Placed;
use pulldown_cmark::{CowStr, HeadingLevel};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

impl Writer<'_> {
    pub(super) fn start_heading(&mut self, level: HeadingLevel, id: Option<CowStr>, range: Range<usize>) {
        self.end_paragraph();
        if !self.open_footnotes.is_empty() {
            // A note at the end of the page is no section of it: nobody could find it in the list of contents.
            return self.block("<p><strong>");
        }
        if level == HeadingLevel::H1 {
            self.find(LEVEL_ONE_HEADING, range.clone());
        }
        let id = id.map(|id| {
            let place = self.place_of(&id, range.clone());
            Placed { span: self.options.span(place), value: id.nfc().collect() }
        });
        if let Some(id) = &id {
            self.check_id(id);
        }
        self.heading = Some((level as u8, id, range));
        self.flows.push(Flow::new());
        self.captures.push(String::new());
    }

    /// An id that is taken by the page or stands twice in a text would lead readers to the wrong place.
    fn check_id(&mut self, id: &Placed<String>) {
        let code = if is_reserved(&id.value) {
            RESERVED_ID
        } else if !self.ids.insert(id.value.clone()) {
            DUPLICATE_ID
        } else {
            return;
        };
        self.findings.push(Diagnostic::new(code, id.span.clone()).with("id", id.value.as_str()));
    }

    pub(super) fn end_heading(&mut self) {
        self.end_paragraph();
        let Some((level, id, range)) = self.heading.take() else { return self.block("</strong></p>\n") };
        let flow = self.flows.pop().expect("the start of the heading pushed a flow");
        let plain = self.captures.pop().unwrap_or_default().trim().to_owned();
        let index = self.body.headings.len();
        // A level-1 heading is an error; for what follows it is read as the section it was meant to be.
        let level = level.max(2);
        let (is_nested, span) = (self.depth > 0, self.options.span(range));
        self.body.headings.push(Heading { level, id, plain, flow, is_nested, span });
        if level == 2 && self.depth == 0 {
            self.end_section();
            self.body.sections.push(Section { heading: Some(index), flow: Flow::new() });
        } else {
            self.flow().push(Piece::Heading(index));
        }
    }

    /// Hands the flow of the text section that ends here to its section.
    pub(super) fn end_section(&mut self) {
        let flow = std::mem::take(self.flow());
        self.body.sections.last_mut().expect("the intro is always there").flow = flow;
    }

    pub(super) fn start_link(&mut self, target: &str, range: Range<usize>) {
        if !self.open_links.is_empty() {
            // `CommonMark` lets `<https://…>` stand in the text of a link; HTML has no link in a link.
            return self.open_links.push(None);
        }
        let index = self.body.links.len();
        let words = self.options.span(self.place_of_words(range.clone()));
        let span = self.options.span(self.place_of_target(target, range));
        let link = Link { target: target.to_owned(), plain: String::new(), empty: false, span, words };
        self.body.links.push(link);
        self.flow().push(Piece::OpenLink(index));
        self.open.push(Open::Markdown);
        self.open_links.push(Some(index));
        self.captures.push(String::new());
    }

    pub(super) fn end_link(&mut self) {
        let Some(Some(index)) = self.open_links.pop() else { return };
        let empty = matches!(self.flow().last(), Some(Piece::OpenLink(open)) if *open == index);
        let plain = self.captures.pop().unwrap_or_default();
        let link = &mut self.body.links[index];
        (link.plain, link.empty) = (plain, empty);
        if empty {
            self.opaque();
        }
        self.open.pop();
        self.flow().push(Piece::CloseLink(index));
    }

    pub(super) fn start_image(&mut self, target: &str, range: Range<usize>) {
        let index = self.body.images.len();
        let place = self.place_of_target(target, range);
        if !self.in_image() {
            self.opaque();
            self.flow().push(Piece::Image(index));
        }
        self.body.images.push(Image { target: target.to_owned(), alt: String::new(), span: self.options.span(place) });
        self.open_images.push(index);
        self.captures.push(String::new());
    }

    pub(super) fn end_image(&mut self) {
        let Some(index) = self.open_images.pop() else { return };
        self.body.images[index].alt = self.captures.pop().unwrap_or_default().trim().to_owned();
    }

    /// A link whose target has a blank is not a link to the parser, only text; authors mean `<…>`.
    pub(super) fn targets_with_blank(&mut self, range: Range<usize>) {
        let Some(written) = self.source_text.get(range.clone()) else { return };
        let is_meant = |at: &usize| !self.is_escaped(range.start + at);
        let Some(first) = written.match_indices('[').map(|(at, _)| at).find(is_meant) else { return };
        let ends = written.match_indices("](").map(|(at, _)| at).filter(|at| first < *at && is_meant(at));
        for at in ends.collect::<Vec<usize>>() {
            let rest = &written[at + 2..];
            // Looking no further than the next bracket keeps a line of a million of them cheap.
            let Some(end) = rest.find([']', ')', '\n']) else { break };
            let target = &rest[..end];
            if target.contains(' ') && !target.contains(['"', '<']) && rest[end..].starts_with(')') {
                let start = range.start + at + 2;
                let span = self.options.span(start..start + end);
                self.findings.push(Diagnostic::new(TARGET_WITH_BLANK, span).with("target", target));
            }
        }
    }

    fn find(&mut self, code: Code, range: Range<usize>) {
        let span = self.options.span(range);
        self.findings.push(Diagnostic::new(code, span));
    }

    /// The place of the words of a link; all of it if it is written without brackets.
    fn place_of_words(&self, range: Range<usize>) -> Range<usize> {
        let element = self.source_text.get(range.clone()).unwrap_or_default();
        let end = element.find("](").or_else(|| element.find("][")).or_else(|| element.rfind(']'));
        match end {
            Some(end) if end > 1 && element.starts_with('[') => range.start + 1..range.start + end,
            _ => range,
        }
    }

    /// The place of a target; a title may stand behind it and say the same words.
    fn place_of_target(&self, target: &str, range: Range<usize>) -> Range<usize> {
        let element = self.source_text.get(range.clone()).unwrap_or_default();
        let behind = |opening: &str| element.rfind(&format!("{opening}{target}")).map(|at| at + opening.len());
        match behind("](").or_else(|| behind("](<")) {
            Some(at) if !target.is_empty() => range.start + at..range.start + at + target.len(),
            _ => self.place_of(target, range),
        }
    }

    /// The place of `written` at the end of an element, where targets and ids stand; the element if it is escaped there.
    fn place_of(&self, written: &str, range: Range<usize>) -> Range<usize> {
        let found = self.source_text.get(range.clone()).and_then(|element| element.rfind(written));
        match found {
            Some(at) if !written.is_empty() => range.start + at..range.start + at + written.len(),
            _ => range,
        }
    }
}

/// Tells whether an id belongs to the page or the theme.
fn is_reserved(id: &str) -> bool {
    matches!(id, "intro" | "front" | "main") || id.starts_with("y-")
}
