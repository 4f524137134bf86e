//! A column in the menu in which there is nothing.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Kind;
use crate::resolve::{Entry, Index};
use crate::source::Span;
use crate::url::PageKey;

/// The fault.
pub(super) const CODE: Code = Code::warning("blank-section").on_request();

pub(super) fn rule(_: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let lists = matches!(entry.kind, Kind::Page | Kind::Topic | Kind::Series) && entry.key != PageKey::home();
    if !entry.published || !lists || entry.listed.iter().any(|listed| !listed.entries.is_empty()) {
        return;
    }
    let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    // A page without that text is told of as such; one with a text is a page of its own.
    let Some(text) = text else { return };
    if text.body().sections.iter().all(|section| section.heading.is_none() && section.flow.is_empty()) {
        findings.push(Diagnostic::new(CODE, Span::whole(&text.source)).with("page", entry.key.name()));
    }
}
