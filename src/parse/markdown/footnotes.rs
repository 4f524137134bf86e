//! References and definitions -> footnotes, numbered in the order in which readers meet them.
//!
//! Numbers are known only at the end of the text: a definition that nothing shown refers to has none, and references
//! in it count for nothing.
use super::text::escape_into;
use super::writer::Writer;
use super::{Flow, Footnote, Heading, Piece, UNUSED_FOOTNOTE};
use crate::diagnostic::Diagnostic;
use std::collections::BTreeMap;
use std::ops::Range;

/// A footnote's text as written.
pub(super) struct Definition {
    /// As the author wrote it.
    label: String,
    flow: Flow,
    range: Range<usize>,
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, label: &str) {
        if self.in_image() {
            return;
        }
        self.flush();
        self.opaque();
        let index = self.footnote_labels.len();
        self.footnote_labels.push(label.to_owned());
        self.flow().push(Piece::Footnote { number: index, reference: 0 });
    }

    pub(super) fn start_footnote(&mut self, label: &str, range: Range<usize>) {
        self.open_footnotes.push(self.definitions.len());
        self.definitions.push(Definition { label: label.to_owned(), flow: Flow::new(), range });
        self.flows.push(Flow::new());
        self.depth += 1;
    }

    pub(super) fn end_footnote(&mut self) {
        self.end_paragraph();
        self.depth -= 1;
        let flow = self.flows.pop().expect("the start of the footnote pushed a flow");
        let open = self.open_footnotes.pop().expect("the start of the footnote pushed its place");
        self.definitions[open].flow = flow;
    }

    /// Numbers the footnotes: those of the text by their first reference, then those that only footnotes refer to.
    pub(super) fn number_footnotes(&mut self) {
        let mut numbering =
            Numbering::new(std::mem::take(&mut self.footnote_labels), std::mem::take(&mut self.definitions));
        for section in &mut self.body.sections {
            if let Some(index) = section.heading {
                numbering.heading(&mut self.body.headings, index);
            }
            numbering.flow(&mut section.flow, &mut self.body.headings);
        }
        let mut next = 0;
        while let Some((definition, _)) = numbering.numbered.get(next).copied() {
            let mut flow = std::mem::take(&mut numbering.definitions[definition].flow);
            numbering.flow(&mut flow, &mut self.body.headings);
            numbering.definitions[definition].flow = flow;
            next += 1;
        }
        for (index, definition) in numbering.definitions.iter().enumerate() {
            if numbering.numbers[index].is_none() {
                let span = self.options.span(definition.range.clone());
                self.findings.push(Diagnostic::new(UNUSED_FOOTNOTE, span).with("label", definition.label.as_str()));
            }
        }
        let mut definitions = numbering.definitions;
        let footnote = |(definition, references): (usize, usize)| {
            let flow = std::mem::take(&mut definitions[definition].flow);
            Footnote { references, flow }
        };
        self.body.footnotes = numbering.numbered.into_iter().map(footnote).collect();
    }
}

struct Numbering {
    /// Of each reference, the label.
    labels: Vec<String>,
    definitions: Vec<Definition>,
    by_label: BTreeMap<String, usize>,
    /// By definition: its number, from 1.
    numbers: Vec<Option<usize>>,
    /// By number: the definition, an index, and how often it is referred to so far.
    numbered: Vec<(usize, usize)>,
}

impl Numbering {
    fn new(labels: Vec<String>, definitions: Vec<Definition>) -> Numbering {
        let mut by_label = BTreeMap::new();
        for (index, definition) in definitions.iter().enumerate() {
            // Of two with one label the first counts, as with the targets of links.
            by_label.entry(folded(&definition.label)).or_insert(index);
        }
        Numbering { labels, by_label, numbers: vec![None; definitions.len()], definitions, numbered: Vec::new() }
    }

    fn heading(&mut self, headings: &mut [Heading], index: usize) {
        let mut flow = std::mem::take(&mut headings[index].flow);
        self.flow(&mut flow, headings);
        headings[index].flow = flow;
    }

    fn flow(&mut self, flow: &mut Flow, headings: &mut [Heading]) {
        for piece in flow {
            match piece {
                Piece::Heading(index) => self.heading(headings, *index),
                Piece::Footnote { number, .. } => *piece = self.reference(*number),
                _ => {}
            }
        }
    }

    /// The piece for a reference, an index. The parser takes a mark for one only if its label is defined; where the two
    /// disagree about case, it stays what it looks like.
    fn reference(&mut self, reference: usize) -> Piece {
        let label = &self.labels[reference];
        let Some(found) = self.by_label.get(&folded(label)).copied() else {
            let mut html = String::new();
            escape_into(&mut html, &format!("[^{label}]"));
            return Piece::Html(html);
        };
        let number = *self.numbers[found].get_or_insert_with(|| {
            self.numbered.push((found, 0));
            self.numbered.len()
        });
        let references = &mut self.numbered[number - 1].1;
        *references += 1;
        Piece::Footnote { number, reference: *references }
    }
}

/// A label as the parser compares it: without regard to case.
fn folded(label: &str) -> String {
    label.to_uppercase().to_lowercase()
}
