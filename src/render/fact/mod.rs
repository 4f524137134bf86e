//! A typed fact and the [`Words`] of a language -> what a reader sees.
//!
//! Pure, and without a word of its own: all wording, order and grammar is in messages, which get every part of the
//! value they could need. Each function returns running text with isolation marks, as [`Words::running`] does;
//! [`plain`] takes them away. The text is text, not HTML.
mod amount;
mod date;
mod hours;
mod label;
mod list;
mod map;
mod paper;
mod status;

pub use amount::{
    capacity, duration, duration_as, fee, fee_in, in_period, in_total, number, papers, percent, phone, phone_href,
    progress, quantity, so_far, target_in_text, timed_fee, value,
};
pub use date::{
    PeriodUse, checked_on, date, event_time, may_have_changed, moment, moved_away, not_confirmed_since, period,
    period_as, time, time_range,
};
pub use hours::{HoursRow, hours, hours_line};
pub use label::{
    change_about, document_type, field, kind_of_duration, necessity, phone_kind, source_kind, status, weekday,
};
pub use list::{languages, list, sequence};
pub use map::{MAPS, map_href};
pub use paper::{document_parts, form, giver, step_parts};
pub use status::banner;

use super::words::{Argument, Fault, Phrase, Words};
use crate::facts::Stated;

/// What a fact is said as, in the language in which its message was found.
pub type Said<'w> = Result<Phrase<'w>, Fault>;

/// Around an argument in running text (Unicode Bidirectional Algorithm, first strong isolate).
pub(super) const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Says that something is not known: "not stated".
///
/// # Errors
///
/// As [`Words::running`]; so with every function here.
pub fn unknown(words: &Words) -> Said<'_> {
    words.running("unknown", &[])
}

/// Says a stated value, or that it is not known.
pub fn stated<'w, T>(words: &'w Words, stated: &Stated<T>, say: impl FnOnce(&'w Words, &T) -> Said<'w>) -> Said<'w> {
    match &stated.value {
        Some(value) => say(words, value),
        None => unknown(words),
    }
}

/// Returns the phrase without isolation marks, for titles, attributes and feeds.
pub fn plain(phrase: Phrase<'_>) -> Phrase<'_> {
    Phrase { text: phrase.text.replace(ISOLATION, ""), ..phrase }
}

/// Puts no-break spaces around the numbers of a phrase: a date, and a number and its unit, stay on one line.
fn tied(phrase: Phrase<'_>) -> Phrase<'_> {
    let mut text = String::with_capacity(phrase.text.len() + 8);
    let mut characters = phrase.text.char_indices();
    while let Some((at, character)) = characters.next() {
        let beside_number = || {
            let digit = |found: Option<char>| found.is_some_and(char::is_numeric);
            let before = phrase.text[..at].chars().rev().find(|c| !ISOLATION.contains(c));
            digit(before) || digit(characters.clone().map(|(_, c)| c).find(|c| !ISOLATION.contains(c)))
        };
        text.push(if character == ' ' && beside_number() { '\u{A0}' } else { character });
    }
    Phrase { text, ..phrase }
}

/// An argument that is itself a phrase.
pub(super) fn said<'a>(phrase: &'a Phrase) -> Argument<'a> {
    Argument::Text(&phrase.text)
}
