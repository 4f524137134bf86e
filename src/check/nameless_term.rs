//! A term without a name in the language that prevails: no reader learns its official name.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault. A link to such a term leads to a place that the glossary does not have.
pub(super) const CODE: Code = Code::error("nameless-term");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let official = &index.site.authoritative;
    for (id, term) in index.terms.all.iter().filter(|(_, term)| term.name(official).is_none()) {
        let finding = Diagnostic::new(CODE, term.span.clone()).with("term", id.as_str());
        findings.push(finding.with("language", official.as_str()));
    }
}
