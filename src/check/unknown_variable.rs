//! A message that shows a value which the same message says nowhere else: it would never be given.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::EMBEDDED;
use crate::parse::Message;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-variable");

pub(super) fn rule(messages: &MessagesByLanguage, findings: &mut Vec<Diagnostic>) {
    let mut by_id: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
    for message in messages.values().flatten().flat_map(|file| &file.messages) {
        by_id.entry(&message.id).or_default().push(message);
    }
    for (id, all) in &by_id {
        // The tool's own messages are given what they show; its tests see to that. Grammar needs more in some languages.
        for message in all.iter().filter(|it| !it.span.source.as_str().starts_with(EMBEDDED)) {
            let others: Vec<&&Message> = all.iter().filter(|other| other.span.source != message.span.source).collect();
            for variable in message.variables.iter().filter(|_| !others.is_empty()) {
                if !others.iter().any(|other| other.variables.contains(variable)) {
                    let finding = Diagnostic::new(CODE, message.span.clone()).with("message", *id);
                    findings.push(finding.with("variable", variable.as_str()));
                }
            }
        }
    }
}
