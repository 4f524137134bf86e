//! One `Source` -> one `Document`, `Facts`, `Captions`, `Messages`, `Terms` or `Config`, each with its findings.
//!
//! **Parsing never fails and knows no other file.** What could be read is returned, whatever else is wrong.
mod captions;
mod config;
mod content;
mod document;
mod facts;
mod front_matter;
mod full_width;
mod half_width;
mod look;
pub mod markdown;
mod meant;
mod messages;
mod place;
mod placeable;
mod prose;
mod rules;
mod shape;
mod terms;
mod theme;
mod toml;
mod toml_fault;

pub use captions::{Captions, Cue, Spoken, captions, digest as captions_digest};
pub use config::{Config, Language, checked_base_url, config};
pub use content::unreadable;
pub use document::{Document, Part, digest as document_digest, document};
pub use facts::KEYS as FACT_KEYS;
pub use facts::{
    Alert, Change, FactFields, Facts, Group, Item, Moment, PageReference, Registration, Unread, Where, facts,
};
pub use front_matter::FrontMatter;
pub use look::{COLOURS, Look};
pub use messages::{Message, Messages, messages};
pub use place::{Misnamed, Place, place};
pub use placeable::{FactPart, FactPath, Placeable, Segment, segments};
pub use rules::{Level, Profile, RuleSetting, profile};
pub use shape::{FILES, Key, STATED, Shape};
pub use terms::{Name, Names, Term, Terms, terms};
pub use theme::{THEME_API, theme};
pub use toml::{Mention, Placed};

use crate::diagnostic::Code;

/// The faults that parsing tells of, by the part that tells.
pub const CODES: &[&[Code]] = &[
    content::CODES,
    captions::CODES,
    toml::CODES,
    config::CODES,
    look::CODES,
    facts::VALUE_CODES,
    facts::PLACE_CODES,
    facts::EVENT_CODES,
    front_matter::CODES,
    markdown::CODES,
    messages::CODES,
    placeable::CODES,
    prose::CODES,
    rules::CODES,
    theme::CODES,
];
