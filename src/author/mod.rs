//! Commands that change authors' files: inputs -> a list of edits, as a value; `emit` applies it.
//!
//! - `starter`: a small complete site;
//! - `page`: a page to fill in; `translation`: a text to translate; `language`: a language with its message file;
//! - `relocate`: a page under another key;
//! - `keys`: the pages that there are; `roles`: what sections with a meaning are called.
mod keys;
mod language;
mod page;
mod relocate;
mod roles;
mod starter;
mod translation;

pub use keys::KeyFault;
pub use language::{NewLanguage, Uneditable, new_language};
pub use page::{NewPage, new_page};
pub use relocate::{RelocateFault, Relocation, Rewrite, relocate};
pub use starter::{Starter, starter};
pub use translation::{TranslationFault, TranslationWords, new_translation};
