//! A topic that is no page.
use crate::diagnostic::nearest;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Index, Named};

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-topic");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for topic in index.entries.iter().flat_map(|entry| entry.fields.topics.iter().flatten()) {
        if index.named(&topic.value) == Named::Nothing {
            let keys = index.entries.iter().flat_map(|entry| [entry.key.as_str(), entry.key.last_part()]);
            let near = nearest(&topic.value, keys).unwrap_or_default();
            let finding = Diagnostic::new(CODE, topic.span.clone()).with("key", topic.value.as_str());
            findings.push(finding.with("nearest", near));
        }
    }
}
