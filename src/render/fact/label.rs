//! Fields and members of closed sets -> their names.
use super::super::words::{Phrase, Words};
use super::{Said, said};
use crate::facts::{DurationKind, Necessity, SourceKind, Weekday};

/// Names a field of a page by the word authors write: `offered_at`, "Where to apply".
pub fn field<'w>(words: &'w Words, field: &str) -> Said<'w> {
    words.running(&format!("fact-{field}"), &[])
}

/// Names a status: `in-force`, "In force".
pub fn status<'w>(words: &'w Words, status: &str) -> Said<'w> {
    words.running(&format!("status-{status}"), &[])
}

/// Names what a duration is: "Legal time limit".
pub fn kind_of_duration(words: &Words, kind: DurationKind) -> Said<'_> {
    words.running(&format!("duration-kind-{}", kind.as_str()), &[])
}

/// Names whether something is asked for: "optional".
pub fn necessity(words: &Words, necessity: Necessity) -> Said<'_> {
    words.running(&format!("necessity-{}", necessity.as_str()), &[])
}

/// Names what a source is: "News report".
pub fn source_kind(words: &Words, kind: SourceKind) -> Said<'_> {
    words.running(&format!("source-kind-{}", kind.as_str()), &[])
}

/// Names the type of a document by the word authors write: `plan`.
pub fn document_type<'w>(words: &'w Words, word: &str) -> Said<'w> {
    words.running(&format!("document-type-{word}"), &[])
}

/// Names what a telephone number is good for by its id: `enquiry`, `complaint`, `hotline`.
pub fn phone_kind<'w>(words: &'w Words, id: &str) -> Said<'w> {
    words.running(&format!("phone-{id}"), &[])
}

/// Names a day of the week, shortly where the language does so in opening hours.
pub fn weekday(words: &Words, day: Weekday) -> Said<'_> {
    words.running(&format!("weekday-{}", day.as_str()), &[])
}

/// Says that something has changed: "Changed: Cost". `about` is a field, a group or the role of a section; what else it
/// may be has words of its own.
pub fn change_about<'w>(words: &'w Words, about: &str, own: Option<&str>) -> Said<'w> {
    let role = format!("role-{about}");
    let what = match own {
        _ if words.has(&format!("fact-{about}")) => field(words, about)?,
        _ if words.has(&role) => words.running(&role, &[])?,
        own => Phrase { text: own.unwrap_or(about).to_owned(), locale: words.locale() },
    };
    words.running("change-about", &[("what", said(&what))])
}
