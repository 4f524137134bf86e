//! A column in the menu in which there is nothing.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Kind;
use crate::resolve::{Entry, Index};
use crate::source::Span;
use crate::url::PageKey;

/// The fault.
pub(super) const CODE: Code = Code::warning("blank-section").on_request();

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let lists = |entry: &&Entry| matches!(entry.kind, Kind::Page | Kind::Topic | Kind::Series);
    let entries = index.entries.iter().filter(|entry| entry.published && entry.key != PageKey::home());
    for entry in entries.filter(lists).filter(|entry| entry.listed.iter().all(|listed| listed.entries.is_empty())) {
        let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
        // A page without that text is told of as such; one with a text is a page of its own.
        let Some(text) = text else { continue };
        if text.body.sections.iter().all(|section| section.heading.is_none() && section.flow.is_empty()) {
            findings.push(Diagnostic::new(CODE, Span::whole(&text.source)).with("page", entry.key.name()));
        }
    }
}
