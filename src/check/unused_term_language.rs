//! Names in a language that the site does not have.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::locale::Locale;
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::note("unused-term-language");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut unused: BTreeMap<&Locale, &Span> = BTreeMap::new();
    for (locale, names) in index.terms.all.values().flat_map(|term| &term.names) {
        if index.language(locale).is_none() {
            let first = unused.entry(locale).or_insert(&names.span);
            *first = (*first).min(&names.span);
        }
    }
    // A term base is often ahead of its site: one hint for each language, where it first stands.
    for (locale, span) in unused {
        let known = index.site.languages.iter().map(|language| language.locale.as_str());
        let near = nearest(locale.as_str(), known).unwrap_or_default();
        let finding = Diagnostic::new(CODE, span.clone()).with("language", locale.as_str());
        findings.push(finding.with("nearest", near));
    }
}
