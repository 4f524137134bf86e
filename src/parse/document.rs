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
