//! A rule or a service of which only newspapers tell.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Kind, SourceKind};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::note("news-only-source");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.published) {
        let Some(kind) = entry.fields.kind.as_ref().filter(|it| matches!(it.value, Kind::Policy | Kind::Service))
        else {
            continue;
        };
        // A source of all pages counts where it is cited.
        let cited = |id: &str| entry.fields.citations.iter().any(|citation| citation.value == id);
        let sources = entry.fields.sources.iter().filter(|item| entry.states(&item.span) || cited(&item.id));
        let mut kinds = sources.map(|item| item.fact.kind).peekable();
        let is_news = |kind| matches!(kind, Some(SourceKind::News | SourceKind::Interview));
        if kinds.peek().is_some() && kinds.all(is_news) {
            findings.push(Diagnostic::new(CODE, kind.span.clone()).with("kind", kind.value.as_str()));
        }
    }
}
