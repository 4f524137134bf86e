//! Markdown text -> `Body`: HTML that is done, with holes where another file decides.
//!
//! The steps, each in its file:
//! 1. `emphasis`: pulldown-cmark's events with exact places, after the pre-pass that makes emphasis right in CJK text;
//! 2. `writer`: events -> sections, headings, links, pictures, footnotes;
//! 3. `text`: running text: soft breaks between CJK characters, language of parts, escaping;
//! 4. `marks`: what is kept beside the flow: headings, links, pictures; `footnotes`: references and definitions;
//!    `definitions`: groups of definition lists;
//! 5. `blocks`: what the text is built of;
//! 6. `raw_html`: the few elements authors may write themselves; the rest is escaped and told of.
mod blocks;
mod definitions;
mod emphasis;
mod footnotes;
mod marks;
mod raw_html;
mod text;
mod writer;

pub use emphasis::{for_each_event, options as dialect};
pub use text::{escape_into, marked_into};

use super::placeable::{MALFORMED_PLACEABLE, Placeable};
use super::toml::Placed;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::source::{SourceId, Span};

const LEVEL_ONE_HEADING: Code = Code::error("level-one-heading");
const DUPLICATE_ID: Code = Code::error("duplicate-id");
const RESERVED_ID: Code = Code::error("reserved-id");
const UNDEFINED_FOOTNOTE: Code = Code::error("undefined-footnote");
const UNUSED_FOOTNOTE: Code = Code::warning("unused-footnote");
const UNDEFINED_REFERENCE: Code = Code::error("undefined-reference");
const RAW_HTML: Code = Code::warning("raw-html");
const UNCLOSED_HTML: Code = Code::warning("unclosed-html");
const UNCLOSED_COMMENT: Code = Code::error("unclosed-comment");
const NESTING_TOO_DEEP: Code = Code::warning("nesting-too-deep");
const TARGET_WITH_BLANK: Code = Code::error("target-with-blank");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[
    LEVEL_ONE_HEADING,
    DUPLICATE_ID,
    RESERVED_ID,
    UNDEFINED_FOOTNOTE,
    UNUSED_FOOTNOTE,
    UNDEFINED_REFERENCE,
    RAW_HTML,
    UNCLOSED_HTML,
    UNCLOSED_COMMENT,
    NESTING_TOO_DEEP,
    TARGET_WITH_BLANK,
];

/// What the parser must know beside the text.
pub struct Options<'o> {
    /// Which file.
    pub source: &'o SourceId,
    /// Where the text begins in the file, in bytes.
    pub offset: usize,
    /// The language of the text.
    pub locale: &'o Locale,
    /// The language that Han in a text of another script is taken for.
    pub han: &'o Locale,
}

impl Options<'_> {
    /// Returns the place of bytes of the text.
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.source, range.start + self.offset..range.end + self.offset)
    }
}

/// The text of a page, in sections.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The text sections; the first is the intro, the only one without a heading.
    pub sections: Vec<Section>,
    /// All headings, in order.
    pub headings: Vec<Heading>,
    /// All facts it shows, in order; those of texts for pictures are not among them.
    pub facts: Vec<Placeable>,
    /// All links, in order.
    pub links: Vec<Link>,
    /// All pictures, in order.
    pub images: Vec<Image>,
    /// The footnotes that are referred to, in the order of their first reference.
    pub footnotes: Vec<Footnote>,
    /// Where running text stands in the file, in bytes, ascending; a line break inside a paragraph parts nothing.
    pub texts: Vec<std::ops::Range<usize>>,
    /// What the text is built of, in the order in which the blocks begin; those inside others among them.
    pub blocks: Vec<Block>,
}

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands in the file, in bytes.
    pub range: std::ops::Range<usize>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list with so many items; numbered or not.
    List(usize),
    /// One of its items, or what a term of a definition list means.
    Item,
    /// A table.
    Table {
        /// How many rows, the header not counted.
        rows: usize,
        /// How many columns.
        columns: usize,
        /// Whether a cell of its header has words.
        has_header: bool,
    },
    /// Code, which shows what is written.
    Code,
    /// The text of a footnote.
    Footnote,
}

/// A part of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Markup that no other file can change.
    Html(String),
    /// The heading of this index.
    Heading(usize),
    /// The start of the link of this index.
    OpenLink(usize),
    /// Its end.
    CloseLink(usize),
    /// The picture of this index.
    Image(usize),
    /// A reference to a footnote.
    Footnote {
        /// Which, from 1.
        number: usize,
        /// The how-manyth reference to it this is, from 1.
        reference: usize,
    },
    /// The fact of this index.
    Fact(usize),
    /// A message of the site in the language of the page.
    Message(&'static str),
}

/// Pieces in the order of the text.
pub type Flow = Vec<Piece>;

/// The text from one level-2 heading to the next.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its heading, an index; `None` for the intro.
    pub heading: Option<usize>,
    /// What follows the heading.
    pub flow: Flow,
}

/// A heading as written.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The id an author gave it with `{#id}`.
    pub id: Option<Placed<String>>,
    /// Its text without markup, with its placeables as written; may be empty.
    pub plain: String,
    /// Its text.
    pub flow: Flow,
    /// Whether it stands in a list, a quotation or another container.
    pub is_nested: bool,
    /// Where it stands.
    pub span: Span,
}

/// A link as written.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads, as written, entities and escapes resolved.
    pub target: String,
    /// Its text without markup; empty asks for the title of the page.
    pub plain: String,
    /// Whether there is nothing between the brackets.
    pub empty: bool,
    /// Where its target stands, or all of it.
    pub span: Span,
    /// Where its words stand, or all of it.
    pub words: Span,
}

/// A picture as written.
#[derive(Clone, Debug)]
pub struct Image {
    /// The file, as written.
    pub target: String,
    /// The text for those who cannot see it, with its placeables as written.
    pub alt: String,
    /// Where it stands.
    pub span: Span,
}

/// A footnote.
#[derive(Clone, Debug)]
pub struct Footnote {
    /// How often the text refers to it.
    pub references: usize,
    /// Its text.
    pub flow: Flow,
}

/// Reads the text of a page.
pub fn body(text: &str, options: &Options, findings: &mut Vec<Diagnostic>) -> Body {
    let mut writer = writer::Writer::new(text, options, findings);
    let mut undefined = Vec::new();
    let mut blocks = blocks::Blocks::new(options.offset);
    // `[word]` alone is a word in brackets; only `[text][label]` can be meant for a link.
    // `[text][]` as well, which is told of without its last two characters.
    let is_link = |range: &std::ops::Range<usize>| {
        text.get(range.clone()).is_some_and(|link| link.contains("][")) || text[range.end..].starts_with("[]")
    };
    for_each_event(
        text,
        |label, range| {
            if is_link(&range) {
                undefined.push((label.to_owned(), range));
            }
        },
        |event, range| {
            blocks.event(&event, &range);
            writer.event(event, range);
        },
    );
    Body { blocks: blocks.all, ..writer.finish(undefined) }
}
