//! A heading of a translation that matches none of the authoritative text.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Part;
use crate::parse::markdown::Heading;
use crate::resolve::{Entry, Index, Outline};

/// The fault.
pub(super) const CODE: Code = Code::warning("unaligned-section");

pub(super) fn rule(_: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let source = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    if source.is_some_and(|source| source.may_hold(Part::Headings)) {
        return;
    }
    for (locale, outline) in &entry.outlines {
        let document = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == *locale);
        for heading in outline.unaligned.iter().filter_map(|at| document?.body().headings.get(*at)) {
            findings.push(finding(heading, ""));
        }
        let headings = document.iter().flat_map(|document| &document.body().headings);
        for heading in headings.filter(|_| *locale != entry.authoritative) {
            findings.extend(misspelt(entry, outline, heading).map(|near| finding(heading, near)));
        }
    }
}

fn finding(heading: &Heading, near: &str) -> Diagnostic {
    let span = heading.id.as_ref().map_or(&heading.span, |id| &id.span);
    Diagnostic::new(CODE, span.clone()).with("heading", heading.plain.as_str()).with("nearest", near)
}

/// The id of the authoritative text that the heading's own, which that text lacks, is a slip of the pen for.
fn misspelt<'e>(entry: &'e Entry, outline: &Outline, heading: &Heading) -> Option<&'e str> {
    let (id, ids) = (&heading.id.as_ref()?.value, &entry.outlines.get(&entry.authoritative)?.ids);
    let free = ids.iter().filter(|other| !outline.ids.contains(other)).map(String::as_str);
    if ids.contains(id) { None } else { nearest(id, free) }
}
