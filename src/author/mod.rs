//! Commands that change authors' files: inputs -> a list of edits, as a value; `emit` applies it.
//!
//! - `starter`: a small complete site;
//! - `language`: a language with its message file.
mod language;
mod starter;

pub use language::{NewLanguage, Uneditable, new_language};
pub use starter::{Starter, starter};
