//! A source without a date or without a name for who issued it: readers cannot judge what it is worth.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::SourceKind;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::warning("incomplete-source");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // What is inherited by many pages is told of once.
    let mut told: BTreeSet<&Span> = BTreeSet::new();
    for item in index.entries.iter().flat_map(|entry| entry.fields.sources.iter()) {
        // An office keeps its guide up to date without dating it.
        let has_date = item.fact.date.is_some() || item.fact.kind == Some(SourceKind::Guide);
        let lacks = match (has_date, item.fact.issuer.is_some()) {
            (true, true) => continue,
            (false, true) => "date",
            (true, false) => "issuer",
            (false, false) => "both",
        };
        if told.insert(&item.span) {
            let finding = Diagnostic::new(CODE, item.span.clone()).with("id", item.id.as_str());
            findings.push(finding.with("lacks", lacks));
        }
    }
}
