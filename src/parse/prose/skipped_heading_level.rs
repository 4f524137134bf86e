//! A heading two or more levels below the one before: who listens to the page looks for what lies between.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("skipped-heading-level");

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let mut before = 1;
    for heading in &prose.body.headings {
        if heading.level > before + 1 {
            let finding = Diagnostic::new(CODE, heading.span.clone()).with("level", usize::from(heading.level));
            findings.push(finding.with("signs", "#".repeat(usize::from(before) + 1)));
        }
        before = heading.level;
    }
}
