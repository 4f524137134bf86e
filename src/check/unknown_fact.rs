//! A `{{ … }}` that names no page, no fact of it, or no part of the fact.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{FactFault, Page};

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-fact");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    for broken in &page.broken_facts {
        let (reason, nearest) = match &broken.fault {
            FactFault::Page(nearest) if nearest.is_empty() => ("page", String::new()),
            FactFault::Page(nearest) => ("page", format!("{nearest}#{}", broken.path.shown())),
            FactFault::Unknown(nearest) => ("fact", nearest.clone()),
            // Told of as such.
            FactFault::Ambiguous(_)
            | FactFault::Unread
            | FactFault::Unshowable
            | FactFault::NoPart
            | FactFault::NoValue => continue,
        };
        let page = broken.path.page.as_deref().unwrap_or_default();
        let finding = Diagnostic::new(CODE, broken.span.clone()).with("path", broken.path.shown());
        findings.push(finding.with("page", page).with("reason", reason).with("nearest", nearest));
    }
}
