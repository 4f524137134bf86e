//! A key that more than one page ends with.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Index, Named};

/// The fault.
pub(super) const CODE: Code = Code::error("ambiguous-key");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for topic in index.entries.iter().flat_map(|entry| entry.fields.topics.iter().flatten()) {
        if let Named::Several(keys) = index.named(&topic.value) {
            let keys: Vec<&str> = keys.iter().map(|key| key.as_str()).collect();
            let finding = Diagnostic::new(CODE, topic.span.clone()).with("key", topic.value.as_str());
            findings.push(finding.with("candidates", keys.join(", ")));
        }
    }
}
