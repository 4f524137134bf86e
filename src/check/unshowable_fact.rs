//! A `{{ … }}` that names something no sentence can show: a list, a step, a part that a fact does not have.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{FactFault, Page};

/// The fault.
pub(super) const CODE: Code = Code::error("unshowable-fact");

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let faults = |fault: &FactFault| matches!(fault, FactFault::Unshowable | FactFault::NoPart);
    for broken in page.broken_facts.iter().filter(|broken| faults(&broken.fault)) {
        let part = if broken.fault == FactFault::NoPart { broken.path.part } else { None };
        let finding = Diagnostic::new(CODE, broken.span.clone()).with("path", broken.path.shown());
        findings.push(finding.with("part", part.map_or("", |part| part.as_str())));
    }
}
