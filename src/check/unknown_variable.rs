//! A message that shows a value which the same message of no other language shows.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-variable");

pub(super) fn rule(messages: &MessagesByLanguage, findings: &mut Vec<Diagnostic>) {
    for (locale, files) in messages {
        for message in files.iter().flat_map(|file| &file.messages) {
            let others: Vec<_> = messages
                .iter()
                .filter(|(other, _)| *other != locale)
                .flat_map(|(_, files)| files.iter().flat_map(|file| &file.messages))
                .filter(|other| other.id == message.id)
                .collect();
            for variable in message.variables.iter().filter(|_| !others.is_empty()) {
                if !others.iter().any(|other| other.variables.contains(variable)) {
                    let finding = Diagnostic::new(CODE, message.span.clone()).with("message", message.id.as_str());
                    findings.push(finding.with("variable", variable.as_str()));
                }
            }
        }
    }
}
