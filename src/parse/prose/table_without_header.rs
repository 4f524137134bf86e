//! A table whose first row is empty: who listens to it hears no names for its columns.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::markdown::BlockKind;

/// The fault.
pub(super) const CODE: Code = Code::warning("table-without-header");

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    for block in &prose.body.blocks {
        if let BlockKind::Table { has_header: false, .. } = block.kind {
            let first = block.range.start;
            let end = prose.text[first..].find('\n').map_or(block.range.end, |length| first + length);
            findings.push(Diagnostic::new(CODE, prose.span(first..end)));
        }
    }
}
