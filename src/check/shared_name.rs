//! One name for two terms: readers cannot tell which is meant.
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::note("shared-name");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut names: BTreeMap<(&Locale, &str), Vec<&Span>> = BTreeMap::new();
    for (locale, names_in) in index.terms.all.values().flat_map(|term| &term.names) {
        if let Some(preferred) = &names_in.preferred {
            names.entry((locale, &preferred.value.text)).or_default().push(&preferred.span);
        }
    }
    for ((_, name), mut spans) in names.into_iter().filter(|(_, spans)| spans.len() > 1) {
        spans.sort();
        for span in &spans[1..] {
            let finding = Diagnostic::new(CODE, (*span).clone()).with("name", name);
            findings.push(finding.and_at(spans[0].clone(), "first"));
        }
    }
}
