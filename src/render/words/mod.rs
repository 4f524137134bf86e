//! The messages of a language and its fallback chain -> [`Words`], which says them.
//!
//! Made once per language and shared by all threads. A message is said in the language it was found in: its numbers,
//! dates and plural forms are that language's, and the [`Phrase`] tells which it is.
mod dates;
mod formats;
mod numbers;
mod plurals;

use crate::facts::Date;
use crate::locale::Locale;
use crate::parse::Messages;
use fluent::concurrent::FluentBundle;
use fluent::resolver::{ResolverError, errors::ReferenceKind};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use plurals::Plurals;
use std::fmt;
use std::sync::Arc;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of one page language.
pub struct Words {
    locale: Locale,
    /// Best first.
    chain: Vec<Link>,
}

/// The messages of one language of the chain. A bundle either isolates or does not, hence two; they share the messages.
struct Link {
    locale: Locale,
    running: Bundle,
    plain: Bundle,
}

/// A message as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase<'w> {
    /// Text, not HTML.
    pub text: String,
    /// The language of the message, which may be further down the chain than the page's.
    pub locale: &'w Locale,
}

/// What a message is given for a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Shown as it is.
    Text(&'a str),
    /// A whole number.
    Number(i64),
    /// A number in the form `-12.50`; zeros at its end are shown, and count for the plural form.
    Decimal(&'a str),
    /// A day.
    Date(Date),
}

/// Why a message cannot be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No language of the chain has it.
    Missing {
        /// The message, or message and attribute.
        id: String,
    },
    /// It is there, but something in it or given to it is wrong.
    Failed {
        /// The message, or message and attribute.
        id: String,
        /// What is wrong.
        detail: String,
    },
}

/// What an opening brace in an argument is while Fluent has it, so that `{$` in the outcome is Fluent's: in a term it
/// leaves that for a missing variable without an error. No text may contain this character.
const BRACE: char = '\u{FDD2}';

impl Words {
    /// Joins the messages of a language and of those it falls back to.
    ///
    /// `chain` is best first; of a language's files the later overrides the earlier, message by message. A message
    /// refers only to messages and terms of its own language.
    pub fn new(locale: &Locale, chain: &[(Locale, Vec<Arc<Messages>>)]) -> Words {
        Words { locale: locale.clone(), chain: chain.iter().map(|(locale, files)| Link::new(locale, files)).collect() }
    }

    /// Returns the language of the pages these words are for; a phrase in another is to be marked.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Says a message (`name` or `name.attribute`) for running text: each argument in isolation marks (U+2068, U+2069),
    /// so that its direction does not disturb the text around it.
    ///
    /// # Errors
    ///
    /// If no language has the message, or it lacks an argument, refers to itself or to nothing, or has a wrong call.
    pub fn running(&self, id: &str, args: &[(&str, Argument)]) -> Result<Phrase<'_>, Fault> {
        self.say(id, args, |link| &link.running)
    }

    /// Says a message without isolation marks, for titles, attributes and feeds.
    ///
    /// # Errors
    ///
    /// As [`Words::running`].
    pub fn plain(&self, id: &str, args: &[(&str, Argument)]) -> Result<Phrase<'_>, Fault> {
        self.say(id, args, |link| &link.plain)
    }

    /// Tells whether some language of the chain has the message, or the attribute of the message.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|link| pattern(&link.plain, id).is_some())
    }

    fn say(&self, id: &str, args: &[(&str, Argument)], bundle: fn(&Link) -> &Bundle) -> Result<Phrase<'_>, Fault> {
        let found = self.chain.iter().find_map(|link| pattern(bundle(link), id).map(|pattern| (link, pattern)));
        let (link, pattern) = found.ok_or_else(|| Fault::Missing { id: id.to_owned() })?;
        let failed = |detail| Fault::Failed { id: id.to_owned(), detail };
        let args = values(args).map_err(failed)?;
        let mut text = String::new();
        let mut errors = Vec::new();
        let written = bundle(link).write_pattern(&mut text, pattern, Some(&args), &mut errors);
        written.expect("writing to a String does not fail");
        match wrong(&text, &errors) {
            Some(detail) => Err(failed(detail)),
            None if text.contains(BRACE) => Ok(Phrase { text: text.replace(BRACE, "{"), locale: &link.locale }),
            None => Ok(Phrase { text, locale: &link.locale }),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({}, chain {:?})", self.locale, self.chain.iter().map(|link| &link.locale).collect::<Vec<_>>())
    }
}

impl Link {
    fn new(locale: &Locale, files: &[Arc<Messages>]) -> Link {
        let language = formats::language(locale);
        let plurals = Arc::new(Plurals::new(&language, files));
        let resources: Vec<_> = files.iter().map(|file| Arc::new(plurals.read(&file.text))).collect();
        let bundle = |isolating| {
            let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
            bundle.set_use_isolating(isolating);
            resources.iter().for_each(|resource| bundle.add_resource_overriding(Arc::clone(resource)));
            formats::add_to(&mut bundle);
            plurals.add_to(&mut bundle);
            bundle
        };
        Link { locale: locale.clone(), running: bundle(true), plain: bundle(false) }
    }
}

/// The text of a message or of its attribute.
fn pattern<'b>(bundle: &'b Bundle, id: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match id.split_once('.') {
        Some((name, attribute)) => bundle.get_message(name)?.get_attribute(attribute).map(|found| found.value()),
        None => bundle.get_message(id)?.value(),
    }
}

/// The arguments as Fluent takes them; what is wrong with them if Fluent could not show them as they are.
fn values<'a>(args: &[(&'a str, Argument<'a>)]) -> Result<FluentArgs<'a>, String> {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, argument) in args {
        let value = match *argument {
            Argument::Text(text) if text.contains('{') => text.replace('{', BRACE.encode_utf8(&mut [0; 4])).into(),
            Argument::Text(text) => text.into(),
            Argument::Number(number) => exact(name, &number.to_string())?,
            Argument::Decimal(number) => exact(name, number)?,
            Argument::Date(date) => dates::value(date),
        };
        values.set(*name, value);
    }
    Ok(values)
}

fn exact(name: &str, number: &str) -> Result<FluentValue<'static>, String> {
    numbers::exact(number).ok_or_else(|| format!("`{number}`, given for `${name}`, is no number of at most 15 digits"))
}

/// What went wrong while a message was said, if something did.
fn wrong(text: &str, errors: &[FluentError]) -> Option<String> {
    if let Some(error) = errors.first() {
        return Some(match error {
            FluentError::ResolverError(error) => unresolved(error),
            other => other.to_string(),
        });
    }
    formats::fault_in(text).or_else(|| {
        let (_, name) = text.split_once("{$")?;
        Some(format!("`${}` is not given", name.split('}').next().unwrap_or(name)))
    })
}

fn unresolved(error: &ResolverError) -> String {
    let full = |sign: &str, id: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("there is no `{sign}{id}.{attribute}` in its language"),
        None => format!("there is no `{sign}{id}` in its language"),
    };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => format!("`${id}` is not given"),
        ResolverError::Reference(ReferenceKind::Function { id }) => format!("there is no function `{id}`"),
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => full("", id, attribute),
        ResolverError::Reference(ReferenceKind::Term { id, attribute }) => full("-", id, attribute),
        ResolverError::NoValue(id) => format!("`{id}` has no text"),
        ResolverError::Cyclic => "it refers to itself".to_owned(),
        ResolverError::MissingDefault => "a choice in it has no default".to_owned(),
        ResolverError::TooManyPlaceables => "it has more than 100 placeables".to_owned(),
    }
}
