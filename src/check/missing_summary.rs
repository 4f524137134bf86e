//! An event that took place, on whose page nobody reads what was said there.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Kind, Status};
use crate::parse::{Document, Part};
use crate::resolve::{Entry, Index, last_day};

/// The fault.
pub(super) const CODE: Code = Code::warning("missing-summary");

/// For so many days after an event its summary is being written.
const DAYS: i32 = 14;

/// The words of a summary have at least so many bytes of running text: some three lines.
const SHORTEST: usize = 240;

pub(super) fn rule(index: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let is_held = entry.holds().is_some_and(|holds| holds.status == Status::Held);
    if !entry.published || entry.kind != Kind::Event || !is_held {
        return;
    }
    let Some(start) = entry.fields.start.as_ref().or(entry.fields.end.as_ref()) else { return };
    let is_due = last_day(&entry.fields).is_some_and(|last| last.plus_days(DAYS) < index.site.as_of);
    if is_due && !has_summary(entry) {
        let finding = Diagnostic::new(CODE, start.span.clone()).with("page", entry.key.name());
        findings.push(finding.with("file", format!("{}.md", entry.authoritative)));
    }
}

/// Whether the text that prevails has main points, or is longer than an invitation.
fn has_summary(entry: &Entry) -> bool {
    let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    // A page without that text is told of as such.
    let Some(text) = text else { return true };
    let outline = entry.outlines.get(&entry.authoritative);
    let has_points = outline.is_some_and(|outline| outline.ids.iter().any(|id| id == "main-points"));
    has_points || text.may_hold(Part::Headings) || length(text) >= SHORTEST
}

/// How much running text there is, in bytes.
fn length(text: &Document) -> usize {
    text.body().texts.iter().map(std::ops::Range::len).sum()
}
