//! A column in which nothing has appeared for longer than inspections of government websites allow.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Date, Kind};
use crate::resolve::{Entry, EntryId, Index};
use crate::source::Span;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::warning("stale-section").on_request();

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    // Of each column: the days within which something must appear, and what appeared last.
    let mut newest: BTreeMap<EntryId, (i32, Date, &str)> = BTreeMap::new();
    for entry in index.entries.iter().filter(|entry| entry.published) {
        let (Some(parent), Some(days), Some(day)) = (entry.parent, interval(entry.kind), appeared(entry, index)) else {
            continue;
        };
        let found = newest.entry(parent).or_insert((days, day, entry.key.name()));
        // A column with news is held to what news are held to.
        found.0 = found.0.min(days);
        if day > found.1 {
            (found.1, found.2) = (day, entry.key.name());
        }
    }
    for (id, (days, day, page)) in newest {
        if day.plus_days(days) < index.site.as_of {
            let entry = &index.entries[id];
            let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
            let span = Span::whole(&text.unwrap_or(entry.shown[0].document()).source);
            let finding = Diagnostic::new(CODE, span).with("section", entry.key.name()).with("page", page);
            findings.push(finding.with("date", day.to_string()).with("days", days as usize));
        }
    }
}

/// The days within which something new must stand in a column: two weeks for news, six months for rules and services.
fn interval(kind: Kind) -> Option<i32> {
    match kind {
        Kind::News => Some(14),
        Kind::Policy | Kind::Service => Some(183),
        Kind::Office | Kind::Series | Kind::Event | Kind::Faq | Kind::Topic | Kind::Page => None,
    }
}

/// The last day on which a page was new: it was published, or something on it changed.
fn appeared(entry: &Entry, index: &Index) -> Option<Date> {
    let published = entry.fields.published.as_ref().map(|published| published.value);
    let changes = entry.fields.changes.iter().filter(|item| entry.states(&item.span));
    let changed = changes.filter_map(|item| item.fact.date).map(|date| date.last_day());
    published.into_iter().chain(changed.filter(|day| *day <= index.site.as_of)).max()
}
