//! A change of which nobody says what it is: it is not shown.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::warning("wordless-change");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in &index.entries {
        let is_noted = |id: &str| {
            let mut texts = entry.shown.iter().map(|shown| shown.document());
            texts.any(|text| text.front.notes.iter().any(|(note, _)| note == id))
        };
        let own = entry.fields.changes.iter().filter(|item| entry.states(&item.span));
        for item in own.filter(|item| item.fact.about.is_none() && !is_noted(&item.id)) {
            findings.push(Diagnostic::new(CODE, item.span.clone()).with("id", item.id.as_str()));
        }
    }
}
