//! `facts.toml` -> `Facts`: the language-neutral fields of a page, and its `[defaults]` for the pages below.
//!
//! - `fields`: every field once: name, type, how it is read and inherited;
//! - `shapes`: the keys of tables;
//! - `values`: the tables of value types; `currency`: what money is called; `place`, `event`, `alert`: those of one kind of page;
//! - `unread`: what stands there and could not be read;
//! - `group`: things with ids, merged by id.
mod alert;
mod currency;
mod event;
mod fields;
mod group;
mod place;
mod references;
mod shapes;
mod unread;
mod values;

pub use alert::{Alert, Change};
pub use event::{Moment, Registration};
pub(super) use fields::SHAPES;
pub use fields::{FactFields, KEYS, Where};
pub use group::{Group, Item};
pub use references::PageReference;
pub use unread::Unread;

pub(super) use event::CODES as EVENT_CODES;
pub(super) use place::CODES as PLACE_CODES;
pub(super) use values::CODES as VALUE_CODES;

use super::toml::Reader;
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// One `facts.toml`.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What the page says of itself.
    pub own: FactFields,
    /// What holds for the pages below it unless they say otherwise.
    pub defaults: FactFields,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
}

/// Reads `facts.toml`.
pub fn facts(source: &Source) -> Facts {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(&text);
    let own = fields::fields(&mut reader, &table);
    let defaults = match reader.sub_table(&table, "defaults") {
        Some(inner) => {
            reader.reject_unknown(inner, KEYS);
            fields::fields(&mut reader, inner)
        }
        None => FactFields::default(),
    };
    let known: Vec<&str> = KEYS.iter().copied().chain(["defaults"]).collect();
    reader.reject_unknown(&table, &known);
    event::check(own.start.as_ref(), own.end.as_ref(), own.registration.as_ref(), &mut reader.findings);
    Facts { own, defaults, findings: reader.done() }
}
