//! An organisation that is not in the term base: readers would see its id.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::{FactFields, Placed};
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::warning("unknown-organisation");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    if index.terms.is_torn {
        return;
    }
    // Most organisations are inherited: what stands once is told of once.
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for (id, span) in index.entries.iter().flat_map(|entry| organisations(&entry.fields)) {
        if !index.terms.all.contains_key(id) && told.insert(span) {
            let near = nearest(id, index.terms.all.keys().map(String::as_str)).unwrap_or_default();
            findings.push(Diagnostic::new(CODE, span.clone()).with("id", id).with("nearest", near));
        }
    }
}

/// The organisations that facts name. Not the issuers of sources: those may be names.
fn organisations(fields: &FactFields) -> impl Iterator<Item = (&str, &Span)> {
    let lists = [&fields.issuer, &fields.approved_by, &fields.authority, &fields.organiser];
    let listed = lists.into_iter().flatten().flatten();
    let all = fields.owner.iter().chain(listed);
    all.map(|placed: &Placed<String>| (placed.value.as_str(), &placed.span))
}
