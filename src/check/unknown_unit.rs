//! A unit that no message names.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Mention;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-unit");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    let mentions = index.entries.iter().flat_map(|entry| &entry.fields.mentions);
    for (_, unit) in mentions.filter(|(mention, _)| *mention == Mention::Unit) {
        if !index.known_units.contains(&unit.value) && told.insert(&unit.span) {
            let near = nearest(&unit.value, index.known_units.iter().map(String::as_str)).unwrap_or_default();
            let finding = Diagnostic::new(CODE, unit.span.clone()).with("unit", unit.value.as_str());
            findings.push(finding.with("nearest", near).with("choices", index.known_units.join(", ")));
        }
    }
}
