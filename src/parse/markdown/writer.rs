//! Events of the Markdown parser -> `Body`.
use super::definitions::Group;
use super::footnotes::Definition;
use super::raw_html::HtmlBlock;
use super::text::{Pending, escape_into, marked_into};
use super::{Body, Flow, NESTING_TOO_DEEP, Options, Piece, Section, UNDEFINED_REFERENCE};
use crate::diagnostic::Diagnostic;
use crate::locale::Direction;
use crate::parse::toml::Placed;
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, LinkType, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// HTML parsers stop nesting at 512 elements; a text that goes near that is a slip.
const DEEPEST: usize = 100;

/// An element that is open inside a paragraph.
#[derive(Clone)]
pub(super) enum Open {
    /// Markdown's own: its end is known to come.
    Markdown,
    /// The author's: its end may be missing.
    Raw(&'static str, Range<usize>),
}

/// Takes events one by one and holds what they have come to so far.
pub(super) struct Writer<'o> {
    pub(super) options: &'o Options<'o>,
    pub(super) source_text: &'o str,
    pub(super) findings: &'o mut Vec<Diagnostic>,
    pub(super) pending: Pending,
    pub(super) open: Vec<Open>,
    /// Plain texts being gathered: of a heading, a link in it, a picture.
    pub(super) captures: Vec<String>,
    /// Where pieces go; the last is the innermost of section, heading, footnote.
    pub(super) flows: Vec<Flow>,
    pub(super) body: Body,
    pub(super) ids: BTreeSet<String>,
    /// Links whose end is still to come; `None` is one in the text of another, which is only text.
    pub(super) open_links: Vec<Option<usize>>,
    /// Pictures whose end is still to come.
    pub(super) open_images: Vec<usize>,
    pub(super) heading: Option<(u8, Option<Placed<String>>, Range<usize>)>,
    /// Of each reference to a footnote, the label.
    pub(super) footnote_labels: Vec<String>,
    pub(super) definitions: Vec<Definition>,
    /// The definitions that are open, indices; one may stand in another.
    pub(super) open_footnotes: Vec<usize>,
    /// The definition lists that are open, innermost last.
    pub(super) definitions_open: Vec<Group>,
    cells: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    html_block: Option<HtmlBlock>,
    /// Whether what comes is the text of a code block.
    pub(super) in_code: bool,
    /// Containers around here; a level-2 heading begins a section only at depth 0.
    pub(super) depth: usize,
}

impl<'o> Writer<'o> {
    pub(super) fn new(text: &'o str, options: &'o Options<'o>, findings: &'o mut Vec<Diagnostic>) -> Writer<'o> {
        Writer {
            options,
            source_text: text,
            findings,
            pending: Pending::default(),
            open: Vec::new(),
            captures: Vec::new(),
            flows: vec![Flow::new()],
            body: Body { sections: vec![Section { heading: None, flow: Flow::new() }], ..Body::default() },
            ids: BTreeSet::new(),
            open_links: Vec::new(),
            open_images: Vec::new(),
            heading: None,
            footnote_labels: Vec::new(),
            definitions: Vec::new(),
            open_footnotes: Vec::new(),
            definitions_open: Vec::new(),
            cells: Vec::new(),
            cell: 0,
            in_head: false,
            html_block: None,
            in_code: false,
            depth: 0,
        }
    }

    /// Takes the next event; `range` is its place in the text.
    pub(super) fn event(&mut self, event: Event, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.html_block {
                Some(block) => block.push(&text, range),
                None => self.text(&text, range),
            },
            Event::Code(code) => self.code(&code),
            Event::Html(html) => self.html_block.get_or_insert_default().push(&html, range),
            Event::InlineHtml(html) if self.in_image() => self.text(&html, range),
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::SoftBreak => self.soft_break(),
            // The text of a picture is one line.
            Event::HardBreak if self.in_image() => self.soft_break(),
            Event::HardBreak => {
                self.flush();
                self.html_end().push_str("<br>\n");
                self.end_line();
            }
            Event::Rule => {
                self.flush();
                self.close_raw();
                self.block("<hr>\n");
            }
            Event::FootnoteReference(label) => self.footnote_reference(&label),
            // Characters, not controls: a disabled check box would be announced as a form that does not work.
            Event::TaskListMarker(done) => self.html_end().push_str(if done { "☑ " } else { "☐ " }),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
        }
    }

    /// Returns the body, after the last event; `undefined` are reference links without a definition.
    pub(super) fn finish(mut self, undefined: Vec<(String, Range<usize>)>) -> Body {
        self.end_paragraph();
        self.end_section();
        for (label, range) in undefined {
            let span = self.options.span(range);
            self.findings.push(Diagnostic::new(UNDEFINED_REFERENCE, span).with("label", label));
        }
        self.number_footnotes();
        self.body
    }

    /// Returns the flow that receives pieces now.
    pub(super) fn flow(&mut self) -> &mut Flow {
        self.flows.last_mut().expect("the flow of the section is never popped")
    }

    /// Returns the HTML at the end of the flow, to append to.
    pub(super) fn html_end(&mut self) -> &mut String {
        let flow = self.flow();
        if !matches!(flow.last(), Some(Piece::Html(_))) {
            flow.push(Piece::Html(String::new()));
        }
        match flow.last_mut() {
            Some(Piece::Html(html)) => html,
            _ => unreachable!("an HTML piece was just pushed"),
        }
    }

    pub(super) fn in_image(&self) -> bool {
        !self.open_images.is_empty()
    }

    /// After a forced line break the next line begins a text of its own.
    pub(super) fn end_line(&mut self) {
        self.end_paragraph();
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        if self.in_image() && !matches!(tag, Tag::Image { .. }) {
            return;
        }
        self.flush();
        if !is_inline(&tag) {
            // In an item without paragraphs the text ends where the next block begins, and nothing else says so.
            self.close_raw();
        }
        match tag {
            Tag::Paragraph => self.block("<p>"),
            Tag::Heading { level, id, .. } => self.start_heading(level, id, range),
            Tag::BlockQuote(kind) => self.start_quote(kind, range),
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::HtmlBlock => self.html_block = Some(HtmlBlock::default()),
            Tag::List(Some(1)) => self.container("<ol>\n", range),
            Tag::List(Some(start)) => self.container(&format!("<ol start=\"{start}\">\n"), range),
            Tag::List(None) => self.container("<ul>\n", range),
            Tag::Item => self.container("<li>", range),
            Tag::FootnoteDefinition(label) => self.start_footnote(&label, range),
            Tag::DefinitionList => self.start_definitions(range),
            Tag::DefinitionListTitle => self.start_term(range),
            Tag::DefinitionListDefinition => self.container("<dd>", range),
            Tag::Table(cells) => {
                self.cells = cells;
                self.container("<div class=\"table\" tabindex=\"0\"><table>\n", range);
            }
            Tag::TableHead => {
                (self.in_head, self.cell) = (true, 0);
                self.html_end().push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.html_end().push_str("<tr>");
            }
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.inline("<em>"),
            Tag::Strong => self.inline("<strong>"),
            Tag::Strikethrough => self.inline("<del>"),
            Tag::Superscript => self.inline("<sup>"),
            Tag::Subscript => self.inline("<sub>"),
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                self.start_link(&format!("mailto:{dest_url}"), range)
            }
            Tag::Link { dest_url, .. } => self.start_link(&dest_url, range),
            Tag::Image { dest_url, .. } => self.start_image(&dest_url, range),
            Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.in_image() && tag != TagEnd::Image {
            return;
        }
        self.flush();
        // A picture is no element that an author's could be open in.
        if tag != TagEnd::Image {
            self.close_raw();
        }
        match tag {
            TagEnd::Paragraph => self.end_block("</p>\n"),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(kind) => {
                self.end_container(if kind.is_some() { "</aside>\n" } else { "</blockquote>\n" });
            }
            TagEnd::CodeBlock => {
                self.end_block("</code></pre>\n");
                self.in_code = false;
            }
            TagEnd::HtmlBlock => {
                if let Some(block) = self.html_block.take() {
                    self.html_block(&block);
                }
            }
            TagEnd::List(ordered) => self.end_container(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.end_container("</li>\n"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::DefinitionList => self.end_definitions(),
            TagEnd::DefinitionListTitle => self.end_container("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.end_definition(),
            TagEnd::Table => self.end_container("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html_end().push_str("</tr></thead>\n<tbody>");
            }
            TagEnd::TableRow => self.html_end().push_str("</tr>\n"),
            TagEnd::TableCell => {
                let end = if self.in_head { "</th>" } else { "</td>" };
                self.end_block(end);
            }
            TagEnd::Emphasis => self.end_inline("</em>"),
            TagEnd::Strong => self.end_inline("</strong>"),
            TagEnd::Strikethrough => self.end_inline("</del>"),
            TagEnd::Superscript => self.end_inline("</sup>"),
            TagEnd::Subscript => self.end_inline("</sub>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(),
            TagEnd::MetadataBlock(_) => {}
        }
    }

    pub(super) fn block(&mut self, html: &str) {
        self.end_paragraph();
        self.html_end().push_str(html);
    }

    pub(super) fn end_block(&mut self, html: &str) {
        self.end_paragraph();
        self.html_end().push_str(html);
    }

    pub(super) fn container(&mut self, html: &str, range: Range<usize>) {
        self.depth += 1;
        if self.depth == DEEPEST {
            let span = self.options.span(range);
            self.findings.push(Diagnostic::new(NESTING_TOO_DEEP, span).with("depth", DEEPEST));
        }
        self.block(html);
    }

    pub(super) fn end_container(&mut self, html: &str) {
        self.depth -= 1;
        self.end_block(html);
    }

    pub(super) fn inline(&mut self, html: &str) {
        self.open.push(Open::Markdown);
        self.html_end().push_str(html);
    }

    pub(super) fn end_inline(&mut self, html: &str) {
        self.open.pop();
        self.html_end().push_str(html);
    }

    fn code(&mut self, code: &str) {
        for capture in &mut self.captures {
            capture.push_str(code);
        }
        if self.in_image() {
            return;
        }
        self.flush();
        self.opaque();
        let (locale, han) = (self.options.locale, self.options.han);
        let html = self.html_end();
        if locale.direction() == Direction::RightToLeft {
            // All of it runs from left to right, so no part of it need be isolated.
            html.push_str("<code dir=\"ltr\">");
            escape_into(html, code);
        } else {
            html.push_str("<code>");
            marked_into(html, code, locale, han);
        }
        html.push_str("</code>");
    }

    fn start_code(&mut self, kind: &CodeBlockKind) {
        let language = match kind {
            CodeBlockKind::Fenced(fence) => fence.split_whitespace().next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.end_paragraph();
        let html = self.html_end();
        html.push_str("<pre dir=\"ltr\"><code");
        if !language.is_empty() {
            html.push_str(" class=\"language-");
            escape_into(html, language);
            html.push('"');
        }
        html.push('>');
        self.in_code = true;
    }

    fn start_quote(&mut self, kind: Option<BlockQuoteKind>, range: Range<usize>) {
        let (class, message) = match kind {
            None => return self.container("<blockquote>\n", range),
            Some(BlockQuoteKind::Note) => ("note", "alert-note"),
            Some(BlockQuoteKind::Tip) => ("tip", "alert-tip"),
            Some(BlockQuoteKind::Important) => ("important", "alert-important"),
            Some(BlockQuoteKind::Warning) => ("warning", "alert-warning"),
            Some(BlockQuoteKind::Caution) => ("caution", "alert-caution"),
        };
        self.container(&format!("<aside class=\"alert alert-{class}\"><p class=\"alert-title\">"), range);
        self.flow().push(Piece::Message(message));
        self.html_end().push_str("</p>\n");
    }

    fn start_cell(&mut self) {
        // A class, not a style: the content security policy allows no inline style.
        let class = match self.cells.get(self.cell) {
            Some(Alignment::Left) => " class=\"start\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::None) | None => "",
        };
        self.cell += 1;
        let cell = if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") };
        self.block(&cell);
    }
}

/// Whether an element may stand among the words of a line.
fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}
