//! A `{{ ….value }}` of a fact that is stated to be unknown: the sentence would lack its number.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{FactFault, Page};

/// The fault. No error: of a value that changes, what is unknown may depend on the day.
pub(super) const CODE: Code = Code::warning("number-not-stated");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    for broken in page.broken_facts.iter().filter(|broken| broken.fault == FactFault::NoValue) {
        findings.push(Diagnostic::new(CODE, broken.span.clone()).with("path", broken.path.shown()));
    }
}
