//! A paper, fee or figure that no text, term or page names: readers would see its id.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Entry, Index};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::warning("wordless-fact");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in &index.entries {
        for (id, span) in ids(entry)
            .into_iter()
            .filter(|(id, _)| !is_named(entry, id) && index.name(id, &entry.authoritative).is_none())
        {
            findings.push(Diagnostic::new(CODE, span.clone()).with("id", id));
        }
    }
}

/// The ids that are shown by their words, with their places; figures with a label of their own are not.
fn ids(entry: &Entry) -> Vec<(&str, &Span)> {
    let fields = &entry.fields;
    let documents = fields.documents.iter().map(|item| (item.id.as_str(), &item.span));
    let fees = fields.fees.iter().map(|item| (item.id.as_str(), &item.span));
    let figures = fields.figures.iter().map(|item| (item.id.as_str(), &item.span));
    let labelled = |(id, _): &(&str, &Span)| !matches!(*id, "planned" | "held" | "attendances");
    documents.chain(fees).chain(figures.filter(labelled)).collect()
}

/// Whether the text that prevails names the id: by a heading or a label.
fn is_named(entry: &Entry, id: &str) -> bool {
    let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    // A page without that text is told of as such.
    let Some(text) = text else { return true };
    let heading = entry.outlines.get(&entry.authoritative).is_some_and(|outline| outline.ids.iter().any(|it| it == id));
    heading || text.front.labels.iter().any(|(label, _)| label == id)
}
