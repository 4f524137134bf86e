//! Events -> the blocks of a text, in the order in which they begin.
use super::{Block, BlockKind};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// Takes events one by one.
pub(super) struct Blocks {
    /// Where the text begins in the file, in bytes.
    offset: usize,
    pub(super) all: Vec<Block>,
    /// The lists and tables that are open, indices.
    open: Vec<usize>,
    in_header: bool,
    /// How many quotations are open: a heading in one is not of this text.
    quotations: usize,
}

impl Blocks {
    pub(super) fn new(offset: usize) -> Blocks {
        Blocks { offset, all: Vec::new(), open: Vec::new(), in_header: false, quotations: 0 }
    }

    /// Takes the next event; `range` is its place in the text.
    pub(super) fn event(&mut self, event: &Event, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(TagEnd::List(_) | TagEnd::Table) => drop(self.open.pop()),
            Event::End(TagEnd::BlockQuote(_)) => self.quotations = self.quotations.saturating_sub(1),
            Event::End(TagEnd::TableHead) => self.in_header = false,
            Event::Text(_) | Event::Code(_) if self.in_header => self.header_words(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag, range: &Range<usize>) {
        let kind = match tag {
            Tag::BlockQuote(_) => return self.quotations += 1,
            Tag::Heading { .. } if self.quotations > 0 => return,
            Tag::Heading { level, .. } => BlockKind::Heading(*level as u8),
            Tag::Paragraph => BlockKind::Paragraph,
            Tag::List(_) => BlockKind::List(0),
            Tag::Item | Tag::DefinitionListDefinition => BlockKind::Item,
            Tag::Table(columns) => BlockKind::Table { rows: 0, columns: columns.len(), has_header: false },
            Tag::CodeBlock(_) => BlockKind::Code,
            Tag::FootnoteDefinition(_) => BlockKind::Footnote,
            Tag::TableHead => return self.in_header = true,
            // A picture can name a column as well.
            Tag::Image { .. } if self.in_header => return self.header_words(),
            Tag::TableRow => return self.count_row(),
            _ => return,
        };
        if let (Tag::Item, Some(BlockKind::List(items))) = (tag, self.innermost()) {
            *items += 1;
        }
        if matches!(kind, BlockKind::List(_) | BlockKind::Table { .. }) {
            self.open.push(self.all.len());
        }
        self.all.push(Block { kind, range: range.start + self.offset..range.end + self.offset });
    }

    fn innermost(&mut self) -> Option<&mut BlockKind> {
        let index = *self.open.last()?;
        self.all.get_mut(index).map(|block| &mut block.kind)
    }

    fn count_row(&mut self) {
        if let Some(BlockKind::Table { rows, .. }) = self.innermost() {
            *rows += 1;
        }
    }

    fn header_words(&mut self) {
        if let Some(BlockKind::Table { has_header, .. }) = self.innermost() {
            *has_header = true;
        }
    }
}
