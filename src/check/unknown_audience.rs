//! An audience without a name.
use crate::diagnostic::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-audience");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for audience in index.entries.iter().flat_map(|entry| entry.fields.audience.iter().flatten()) {
        if !index.known_audiences.contains(&audience.value) {
            let near = nearest(&audience.value, index.known_audiences.iter().map(String::as_str)).unwrap_or_default();
            let finding = Diagnostic::new(CODE, audience.span.clone()).with("key", audience.value.as_str());
            findings.push(finding.with("nearest", near));
        }
    }
}
