//! A table of facts -> what stands in it and could not be read: what seems to be missing may be there.
use super::fields::{FactFields, SHAPES};
use crate::diagnostic::nearest;
use crate::parse::FactPath;
use crate::parse::shape::{Key, Shape};
use crate::parse::toml::{Reader, Table};
use std::collections::BTreeSet;
use toml::de::DeValue;

/// What could not be read of the facts of a page. Each is told of where it stands, so what follows from it is not.
#[derive(Clone, Debug, Default)]
pub struct Unread {
    /// Whether anything may be meant: a file is no text, or has a place that is no TOML.
    pub anything: bool,
    /// Names that may be meant for others, and the fields under which something stands that was not read.
    pub names: BTreeSet<String>,
}

impl Unread {
    /// Returns whether the field, or the thing with this id in it, may be there and could not be read.
    pub fn may_hold(&self, field: &str, id: Option<&str>) -> bool {
        let is_named = |name: &str| self.names.contains(name);
        let names = || self.names.iter().map(String::as_str);
        self.anything || is_named(field) || id.is_some_and(is_named) || nearest(field, names()).is_some()
    }

    /// Returns the same with what could not be read of other facts that hold too.
    #[must_use]
    pub(super) fn or(&self, inherited: &Unread) -> Unread {
        Unread { anything: self.anything || inherited.anything, names: &self.names | &inherited.names }
    }
}

impl FactFields {
    /// Returns whether the field, or the thing with this id in it, may be there and could not be read.
    pub fn may_hold(&self, field: &str, id: Option<&str>) -> bool {
        let is_group = |field: &&Key| matches!(field.shape, Shape::Group(_) | Shape::Timed(_) | Shape::TimedOf(..));
        let is_single = id.is_none() && !SHAPES.iter().filter(is_group).any(|group| group.name == field);
        (is_single && self.stated.contains(field)) || self.unread.may_hold(field, id)
    }

    /// Returns whether the fact that a path names may be there and could not be read.
    pub fn may_show(&self, path: &FactPath) -> bool {
        self.may_hold(&path.field, path.id.as_deref())
    }
}

/// Finds what a table of facts has that is not read.
pub(super) fn unread(reader: &Reader, table: &Table) -> Unread {
    let mut names = BTreeSet::new();
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let entries = value.get_ref().as_table();
        match SHAPES.iter().find(|field| field.name == name) {
            Some(field) if entries.is_none_or(|entries| is_read(&field.shape, entries)) => {}
            Some(_) => drop(names.insert(name.to_owned())),
            None if name == "defaults" => {}
            // What stands in a table with a wrong name has its ids all the same.
            None => {
                names.insert(name.to_owned());
                names.extend(entries.into_iter().flat_map(|entries| entries.keys()).map(|id| id.get_ref().to_string()));
            }
        }
    }
    Unread { anything: reader.has_syntax_errors(), names }
}

/// Whether every entry of a group is a thing with an id that things of this group can have.
fn is_read(shape: &Shape, entries: &Table) -> bool {
    let ids = match shape {
        Shape::TimedOf(ids, _) => Some(*ids),
        Shape::Group(_) | Shape::Timed(_) => None,
        _ => return true,
    };
    let is_thing = |value: &DeValue| match value {
        DeValue::Table(_) => true,
        DeValue::Array(tables) => tables.iter().any(|table| table.get_ref().as_table().is_some()),
        _ => false,
    };
    let is_id = |id: &str| !super::values::RESERVED.contains(&id) && ids.is_none_or(|ids| ids.contains(&id));
    entries.iter().all(|(id, value)| is_id(id.get_ref()) && is_thing(value.get_ref()))
}
