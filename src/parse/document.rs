//! One text file of a page -> `Document`.
use super::content::unreadable;
use super::front_matter::{FrontMatter, front_matter};
use super::markdown::{self, Body};
use super::prose::Prose;
use crate::diagnostic::Diagnostic;
use crate::facts::State;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::source::{Source, SourceId};
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

/// The text of one page in one language.
///
/// Two documents are equal if their digests are: it covers the source, the language and the options of the parser. What
/// stands beside the text is read at once, the text itself when somebody asks for it.
#[derive(Debug)]
pub struct Document {
    /// Which file.
    pub source: SourceId,
    /// The language it is written in.
    pub locale: Locale,
    /// Its words that stand beside the text.
    pub front: FrontMatter,
    /// Stands for all of the above.
    pub head: Digest,
    text: LazyLock<Text, Box<dyn FnOnce() -> Text + Send>>,
    /// Stands for all of it.
    pub digest: Digest,
}

/// What is read of a text when somebody asks for it.
#[derive(Debug)]
struct Text {
    body: Body,
    findings: Vec<Diagnostic>,
}

/// A part of a text in which something may be missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands between the `+++` lines.
    Front,
    /// The headings and the words below them.
    Headings,
    /// Headings, lists, tables, pictures, notes and facts, each of them where it was meant to be.
    Structure,
}

/// The faults that hide something, by the part in which it may stand.
const HIDING: &[(&str, &[Part])] = &[
    ("not-utf8", &[Part::Front, Part::Headings, Part::Structure]),
    ("file-too-large", &[Part::Front, Part::Headings, Part::Structure]),
    ("unclosed-front-matter", &[Part::Front, Part::Headings, Part::Structure]),
    ("yaml-front-matter", &[Part::Front]),
    ("toml-syntax", &[Part::Front]),
    ("unknown-key", &[Part::Front]),
    ("wrong-type", &[Part::Front]),
    ("heading-without-blank", &[Part::Headings, Part::Structure]),
    ("full-width-markup", &[Part::Headings, Part::Structure]),
    ("unclosed-comment", &[Part::Headings, Part::Structure]),
    ("level-one-heading", &[Part::Structure]),
    ("malformed-placeable", &[Part::Structure]),
    ("skipped-heading-level", &[Part::Structure]),
    ("table-without-header", &[Part::Structure]),
    ("undefined-footnote", &[Part::Structure]),
];

impl Document {
    /// Returns the text.
    pub fn body(&self) -> &Body {
        &self.text.body
    }

    /// Reads the text, so that nobody need wait for it later.
    pub fn read(&self) {
        LazyLock::force(&self.text);
    }

    /// Returns what was wrong.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.text.findings
    }

    /// Returns whether something in this part was not read as it was meant: that is told of, and what seems to be missing
    /// may be there.
    pub fn may_hold(&self, part: Part) -> bool {
        let hides = |finding: &Diagnostic| {
            HIDING.iter().any(|(code, parts)| *code == finding.code.name && parts.contains(&part))
        };
        self.findings().iter().any(hides)
    }
}

/// Reads the text of a page.
///
/// `han` is the language that Han in a text of another script is taken for.
pub fn document(source: &Source, locale: &Locale, han: &Locale) -> Document {
    let mut findings: Vec<Diagnostic> = unreadable(source).into_iter().collect();
    let readable = findings.is_empty();
    let (front, start) = if readable { front_matter(source, &mut findings) } else { (FrontMatter::default(), 0) };
    Document {
        source: source.id.clone(),
        locale: locale.clone(),
        head: Digest::of_value(&(&source.id, locale, &source.text()[..start])),
        text: LazyLock::new(text(source.clone(), start, (locale.clone(), han.clone()), (&front, findings))),
        front,
        digest: digest(source, locale, han),
    }
}

/// Returns what reads the text behind the front matter, when it is asked to.
fn text(
    source: Source,
    start: usize,
    (locale, han): (Locale, Locale),
    (front, mut findings): (&FrontMatter, Vec<Diagnostic>),
) -> Box<dyn FnOnce() -> Text + Send> {
    let is_draft = front.state.as_ref().is_some_and(|state| state.value == State::Draft);
    Box::new(move || {
        let options = markdown::Options { source: &source.id, offset: start, locale: &locale, han: &han };
        let body = markdown::body(&source.text()[start..], &options, &mut findings);
        Prose { source: &source.id, text: source.text(), locale: &locale, body: &body, is_draft }.check(&mut findings);
        Text { body, findings }
    })
}

/// Returns the digest of the document that `document` makes of the same arguments, without making it.
pub fn digest(source: &Source, locale: &Locale, han: &Locale) -> Digest {
    Digest::of_value(&(&source.id, source.digest, locale, han))
}

impl Hash for Document {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Document) -> bool {
        self.digest == other.digest
    }
}
