//! A paper, step, fee or figure that no text, term or page names: readers would see its id.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Fee, Timed};
use crate::parse::Part;
use crate::resolve::{Entry, Index};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::warning("wordless-fact");

pub(super) fn rule(index: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let is_wordless = |id: &str| !is_named(entry, id) && index.name(id, &entry.authoritative).is_none();
    for (id, span) in ids(entry).into_iter().filter(|(id, _)| is_wordless(id)) {
        findings.push(Diagnostic::new(CODE, span.clone()).with("id", id));
    }
}

/// The ids that are shown by their words, with their places. Figures with a label of their own are not, nor is what is
/// stated to be unknown: that needs no name.
fn ids(entry: &Entry) -> Vec<(&str, &Span)> {
    let fields = &entry.fields;
    let documents = fields.documents.iter().filter(|item| item.fact.value.is_some());
    let documents = documents.map(|item| (item.id.as_str(), &item.span));
    let steps = fields.steps.iter().filter(|item| item.fact.value.is_some());
    let steps = steps.map(|item| (item.id.as_str(), &item.span));
    let is_known = |fee: &Timed<Fee>| fee.entries.iter().any(|(_, stated)| stated.value.is_some());
    let fees = fields.fees.iter().filter(|item| is_known(&item.fact)).map(|item| (item.id.as_str(), &item.span));
    let figures = fields.figures.iter().filter(|item| item.fact.value.is_some());
    let figures = figures.map(|item| (item.id.as_str(), &item.span));
    let labelled = |(id, _): &(&str, &Span)| !matches!(*id, "planned" | "held" | "attendances");
    let results = fields.result.iter().flatten().map(|id| (id.value.as_str(), &id.span));
    // The kinds of a telephone have words of their own.
    let phones = fields.phones.iter().filter(|item| item.fact.value.is_some());
    let phones = phones.map(|item| (item.id.as_str(), &item.span));
    let of_no_kind = |(id, _): &(&str, &Span)| !matches!(*id, "enquiry" | "complaint" | "hotline");
    let named = documents.chain(steps).chain(fees).chain(figures.filter(labelled)).chain(results);
    named.chain(phones.filter(of_no_kind)).collect()
}

/// Whether the text that prevails names the id: by a heading or a label.
fn is_named(entry: &Entry, id: &str) -> bool {
    let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    // A page without that text is told of as such.
    let Some(text) = text else { return true };
    // What could not be read of it may name the id.
    let is_torn = text.may_hold(Part::Front) || text.may_hold(Part::Headings);
    let heading = entry.outlines.get(&entry.authoritative).is_some_and(|outline| outline.ids.iter().any(|it| it == id));
    is_torn || heading || text.front.labels.iter().any(|(label, _)| label == id)
}
