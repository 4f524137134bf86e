//! Commands that change authors' files: inputs -> a list of edits, as a value; `emit` applies it.
//!
//! - `language`: a language with its message file.
mod language;

pub use language::{NewLanguage, Uneditable, new_language};
