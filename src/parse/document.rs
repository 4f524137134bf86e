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

/// The text of one page in one language.
///
/// Two documents are equal if their digests are: it covers the source, the language and the options of the parser.
#[derive(Debug)]
pub struct Document {
    /// Which file.
    pub source: SourceId,
    /// The language it is written in.
    pub locale: Locale,
    /// Its words that stand beside the text.
    pub front: FrontMatter,
    /// The text.
    pub body: Body,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
    /// Stands for all of the above.
    pub digest: Digest,
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
    /// Returns whether something in this part was not read as it was meant: that is told of, and what seems to be missing
    /// may be there.
    pub fn may_hold(&self, part: Part) -> bool {
        let hides = |finding: &Diagnostic| {
            HIDING.iter().any(|(code, parts)| *code == finding.code.name && parts.contains(&part))
        };
        self.findings.iter().any(hides)
    }
}

/// Reads the text of a page.
///
/// `han` is the language that Han in a text of another script is taken for.
pub fn document(source: &Source, locale: &Locale, han: &Locale) -> Document {
    let mut findings: Vec<Diagnostic> = unreadable(source).into_iter().collect();
    let readable = findings.is_empty();
    let (front, start) = if readable { front_matter(source, &mut findings) } else { (FrontMatter::default(), 0) };
    let options = markdown::Options { source: &source.id, offset: start, locale, han };
    let body = markdown::body(&source.text()[start..], &options, &mut findings);
    let is_draft = front.state.as_ref().is_some_and(|state| state.value == State::Draft);
    Prose { source: &source.id, text: source.text(), locale, body: &body, is_draft }.check(&mut findings);
    Document {
        source: source.id.clone(),
        locale: locale.clone(),
        front,
        body,
        findings,
        digest: digest(source, locale, han),
    }
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
