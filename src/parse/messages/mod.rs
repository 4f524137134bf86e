//! A Fluent file -> [`Messages`]: what it holds, what its messages ask for, and what is wrong with it.
//!
//! Nothing is formatted here; `render::Words` does that, from the same text. What one file cannot tell (whether a
//! message it refers to stands in another file of the language) is not asked here either.
mod bearable;
mod uses;

use self::bearable::bearable;
use self::uses::{Uses, constant};
use super::content::unreadable;
use crate::diagnostic::{Code, Diagnostic};
use crate::memo::Digest;
use crate::source::{Source, SourceId, Span};
use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser::{self, ParserError};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

const MESSAGE_SYNTAX: Code = Code::error("message-syntax");
const CYCLIC_MESSAGE: Code = Code::error("cyclic-message");
const DUPLICATE_MESSAGE: Code = Code::error("duplicate-message");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[MESSAGE_SYNTAX, CYCLIC_MESSAGE, DUPLICATE_MESSAGE];

/// The messages of one file.
///
/// Two are equal if their digests are: it covers the file's name and bytes.
#[derive(Debug)]
pub struct Messages {
    /// Which file.
    pub source: SourceId,
    /// What is to be given to Fluent: the text without byte order mark and without what its parser cannot bear.
    /// Places in it are not places in the file.
    pub text: Arc<str>,
    /// The messages and terms that could be read, in file order.
    pub messages: Vec<Message>,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
    /// Stands for all of the above.
    pub digest: Digest,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name; a term's begins with `-`.
    pub id: String,
    /// Its text, if it is the same whatever the arguments; `None` if it shows or selects by anything.
    pub constant: Option<String>,
    /// Its attributes, in file order.
    pub attributes: Vec<Attribute>,
    /// The variables of its text, without `$`; those of its attributes stand there.
    pub variables: BTreeSet<String>,
    /// What its text refers to: `name`, `name.attribute`, `-term`; what its attributes refer to stands there.
    pub references: BTreeSet<String>,
    /// Where its name stands.
    pub span: Span,
}

/// An attribute of a message.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Its name, without the message's.
    pub name: String,
    /// Its variables, without `$`.
    pub variables: BTreeSet<String>,
    /// What it refers to, as in [`Message::references`].
    pub references: BTreeSet<String>,
    /// Where its name stands.
    pub span: Span,
}

/// Reads a Fluent file. An entry that cannot be read is a finding, the others are returned.
pub fn messages(source: &Source) -> Messages {
    let mut findings: Vec<Diagnostic> = unreadable(source).into_iter().collect();
    let whole = source.text();
    let text = whole.strip_prefix('\u{FEFF}').unwrap_or(whole);
    let (text, unbearable) = bearable(text);
    let file = File { source: &source.id, text: &text, offset: whole.len() - text.len() };

    let (resource, errors) = match parser::parse(text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let messages: Vec<Message> = resource.body.iter().filter_map(|entry| file.message(entry)).collect();
    findings.extend(syntax(&file, &errors, &unbearable));
    findings.extend(duplicates(&messages));
    findings.extend(cycles(&messages));
    let digest = Digest::of_value(&(&source.id, source.digest));
    Messages { source: source.id.clone(), text: text.into(), messages, findings, digest }
}

impl Hash for Messages {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

impl PartialEq for Messages {
    fn eq(&self, other: &Messages) -> bool {
        self.digest == other.digest
    }
}

/// A text as it is given to the parser.
struct File<'f> {
    source: &'f SourceId,
    text: &'f str,
    /// The length of the byte order mark before it.
    offset: usize,
}

impl File<'_> {
    fn message(&self, entry: &Entry<&str>) -> Option<Message> {
        let (sign, id, value, attributes) = match entry {
            Entry::Message(message) => ("", &message.id, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return None,
        };
        let uses = value.map(Uses::of).unwrap_or_default();
        let name = self.place(id.name);
        Some(Message {
            id: format!("{sign}{}", id.name),
            constant: value.and_then(constant),
            attributes: attributes.iter().map(|attribute| self.attribute(attribute)).collect(),
            variables: uses.variables,
            references: uses.references,
            span: self.span(name.start - sign.len()..name.end),
        })
    }

    fn attribute(&self, attribute: &ast::Attribute<&str>) -> Attribute {
        let Uses { variables, references } = Uses::of(&attribute.value);
        let name = attribute.id.name;
        Attribute { name: name.to_owned(), variables, references, span: self.span(self.place(name)) }
    }

    /// Where a part of the text stands in it. The syntax tree has no places, but its parts are slices of the text.
    fn place(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr() - self.text.as_ptr().addr();
        start..start + part.len()
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start + self.offset..range.end + self.offset)
    }
}

/// What the parser could not read, each as far as it goes: lines that begin with no ASCII letter are one.
fn syntax(file: &File, errors: &[ParserError], unbearable: &[Range<usize>]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut covered = Vec::new();
    for error in errors {
        let junk = error.slice.clone().unwrap_or(error.pos.clone());
        let length = file.text[junk.clone()].trim_end().len();
        // Blanks at the end of a file are junk to the parser, and nothing to an author.
        if length > 0 {
            let finding = Diagnostic::new(MESSAGE_SYNTAX, file.span(junk.start..junk.start + length));
            findings.push(finding.with("detail", detail(error)));
        }
        covered.push(junk);
    }
    for place in unbearable {
        if !covered.iter().any(|junk| junk.contains(&place.start)) {
            let finding = Diagnostic::new(MESSAGE_SYNTAX, file.span(place.clone()));
            findings.push(finding.with("detail", "not allowed after what stands before it"));
        }
    }
    findings
}

/// What the parser says, in the form of our findings.
fn detail(error: &ParserError) -> String {
    let said = error.kind.to_string().replace('"', "`").replace("\n | \r\n", "line end");
    let mut characters = said.chars();
    characters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(characters).collect()
}

/// Names that stand twice. A term and a message of one name count: Fluent keeps only the later of them.
fn duplicates(messages: &[Message]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Message> = BTreeMap::new();
    let mut findings = Vec::new();
    for message in messages {
        match first.get(message.id.trim_start_matches('-')) {
            Some(earlier) => {
                let finding = Diagnostic::new(DUPLICATE_MESSAGE, message.span.clone());
                findings.push(finding.with("message", &*message.id).and_at(earlier.span.clone(), "first"));
            }
            None => drop(first.insert(message.id.trim_start_matches('-'), message)),
        }
    }
    findings
}

/// Texts and attributes that need themselves; each of a circle is told of at its own place.
fn cycles(messages: &[Message]) -> Vec<Diagnostic> {
    let mut uses: BTreeMap<String, (&BTreeSet<String>, &Span)> = BTreeMap::new();
    for message in messages {
        uses.insert(message.id.clone(), (&message.references, &message.span));
        for attribute in &message.attributes {
            uses.insert(format!("{}.{}", message.id, attribute.name), (&attribute.references, &attribute.span));
        }
    }
    let needs_itself = |name: &String| {
        let (mut waiting, mut seen) = (vec![name], BTreeSet::new());
        while let Some(next) = waiting.pop() {
            for reference in uses.get(next).into_iter().flat_map(|(references, _)| references.iter()) {
                if reference == name {
                    return true;
                }
                if seen.insert(reference) {
                    waiting.push(reference);
                }
            }
        }
        false
    };
    let circular = uses.iter().filter(|(name, _)| needs_itself(name));
    circular
        .map(|(name, (_, span))| Diagnostic::new(CYCLIC_MESSAGE, (*span).clone()).with("message", &**name))
        .collect()
}
