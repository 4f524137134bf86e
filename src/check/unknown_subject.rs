//! What a change is about, where that names nothing on the page: readers would see an id.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::FACT_KEYS;
use crate::resolve::{Entry, Index, ROLES};

/// The fault.
pub(super) const CODE: Code = Code::warning("unknown-subject");

pub(super) fn rule(index: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let own = entry.fields.changes.iter().filter(|item| entry.states(&item.span));
    for about in own.filter_map(|item| item.fact.about.as_ref()) {
        let id = about.value.as_str();
        if FACT_KEYS.contains(&id)
            || ROLES.contains(&id)
            || is_named(entry, id)
            || index.name(id, &entry.authoritative).is_some()
        {
            continue;
        }
        let sections = entry.outlines.values().flat_map(|outline| &outline.ids).map(String::as_str);
        let near = nearest(id, sections.chain(FACT_KEYS.iter().copied())).unwrap_or_default();
        findings.push(Diagnostic::new(CODE, about.span.clone()).with("id", id).with("nearest", near));
    }
}

/// Whether a text of the page has a section or a label of this name.
fn is_named(entry: &Entry, id: &str) -> bool {
    let heading = entry.outlines.values().any(|outline| outline.ids.iter().any(|it| it == id));
    let mut texts = entry.shown.iter().map(|shown| shown.document());
    heading || texts.any(|text| text.front.labels.iter().any(|(label, _)| label == id))
}
