//! A message that one language has and another has not.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("one-sided-message");

pub(super) fn rule(messages: &MessagesByLanguage, findings: &mut Vec<Diagnostic>) {
    for (locale, files) in messages {
        for message in files.iter().flat_map(|file| &file.messages) {
            for (other, files) in messages.iter().filter(|(other, files)| *other != locale && !files.is_empty()) {
                let there = files.iter().flat_map(|file| &file.messages).any(|it| it.id == message.id);
                if !there {
                    let finding = Diagnostic::new(CODE, message.span.clone()).with("message", message.id.as_str());
                    findings.push(finding.with("language", other.as_str()));
                }
            }
        }
    }
}
