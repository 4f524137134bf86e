//! A heading of a translation that matches none of the authoritative text.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::Part;
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::warning("unaligned-section");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in &index.entries {
        let source = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
        if source.is_some_and(|source| source.may_hold(Part::Headings)) {
            continue;
        }
        for (locale, outline) in &entry.outlines {
            let document = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == *locale);
            for heading in outline.unaligned.iter().filter_map(|at| document?.body.headings.get(*at)) {
                findings.push(Diagnostic::new(CODE, heading.span.clone()).with("heading", heading.plain.as_str()));
            }
        }
    }
}
