//! How values are written in messages: the language's forms, the functions, and how a call of one fails.
//!
//! Formatters are made once per bundle. Its memoizer has a lock; a formatter is taken out of it before it is used, so
//! that threads wait for a look-up and not for each other's formatting.
use super::{dates, numbers};
use crate::locale::Locale;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Between these stands what is wrong with a call, in place of its value: Fluent has no way for a function to fail that
/// is not silent. No text may contain these characters.
const FAULT: [char; 2] = ['\u{FDD0}', '\u{FDD1}'];

/// Returns the language whose forms a bundle is to use.
pub(super) fn language(locale: &Locale) -> LanguageIdentifier {
    // CLDR's `en` is American; `5 July 2018` reads the same everywhere.
    let tag = if locale.as_str() == "en" { "en-GB" } else { locale.as_str() };
    // Extensions (`-u-…`) are no part of a language identifier.
    let plain = tag.split('-').take_while(|subtag| subtag.len() > 1).collect::<Vec<_>>().join("-");
    plain.parse().unwrap_or_default()
}

/// Returns the same language as ICU names it.
pub(super) fn icu(language: &LanguageIdentifier) -> Result<icu_locale_core::Locale, ()> {
    language.to_string().parse().map_err(drop)
}

/// Gives a bundle the functions and the form of numbers.
pub(super) fn add_to(bundle: &mut FluentBundle<Arc<FluentResource>>) {
    bundle.set_formatter(Some(numbers::written));
    for (name, function) in [("NUMBER", numbers::call as Function), ("DATETIME", dates::call)] {
        // It fails only if a message has that name; the calls of the function then fail, and say so.
        drop(bundle.add_function(name, function));
    }
}

/// A function of Fluent.
type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a>;

/// What a call that is wrong returns.
pub(super) fn fault<'a>(detail: &str) -> FluentValue<'a> {
    FluentValue::String(format!("{}{detail}{}", FAULT[0], FAULT[1]).into())
}

/// Returns what was wrong with a call, if the text holds one that was.
pub(super) fn fault_in(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(FAULT[0])?;
    Some(rest.split(FAULT[1]).next().unwrap_or(rest).to_owned())
}
