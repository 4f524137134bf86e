//! Facts -> the pages that they name.
use super::fields::{FactFields, Where};
use crate::facts::{Kind, Phone};
use crate::parse::Placed;
use crate::parse::toml::Mention;

/// A page that a field names.
#[derive(Clone, Copy, Debug)]
pub struct PageReference<'f> {
    /// The field.
    pub field: &'static str,
    /// The key as written.
    pub key: &'f Placed<String>,
    /// What such a page is about; empty: anything.
    pub kinds: &'static [Kind],
}

impl FactFields {
    /// Returns every page that the facts name, inherited ones included; topics too.
    pub fn page_references(&self) -> impl Iterator<Item = PageReference<'_>> {
        const OFFICE: &[Kind] = &[Kind::Office];
        const RULES: &[Kind] = &[Kind::Policy, Kind::Service];
        let reference = |field, kinds| move |key| PageReference { field, key, kinds };
        let place = self.place.iter().filter_map(|place| match place {
            Where::Office(key) => Some(key),
            Where::Place(_) => None,
        });
        let steps = self.mentions.iter().filter(|(mention, _)| *mention == Mention::Office).map(|(_, key)| key);
        let contact = self.contact.iter().filter(|contact| is_key(&contact.value));
        self.topics
            .iter()
            .flatten()
            .map(reference("topics", &[]))
            .chain(self.offered_at.iter().flatten().map(reference("offered_at", OFFICE)))
            .chain(place.map(reference("place", OFFICE)))
            .chain(steps.map(reference("where", OFFICE)))
            .chain(self.moved_to.iter().map(reference("moved_to", OFFICE)))
            .chain(self.supersedes.iter().flatten().map(reference("supersedes", RULES)))
            .chain(self.covers.iter().flatten().map(reference("covers", RULES)))
            .chain(self.needs_first.iter().flatten().map(reference("needs_first", &[])))
            .chain(self.see_also.iter().flatten().map(reference("see_also", &[])))
            .chain(contact.map(reference("contact", &[])))
    }
}

/// Whether a contact is the key of a page: no address of mail or on the web, no number.
fn is_key(contact: &str) -> bool {
    !contact.contains('@') && !contact.contains("://") && !Phone::is_number(contact)
}
