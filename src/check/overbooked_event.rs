//! An event to which more people came than there is room for: one of the two numbers is wrong.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Qualifier;
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::warning("overbooked-event");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in &index.entries {
        let registration = entry.fields.registration.as_ref();
        let Some(capacity) = registration.and_then(|registration| registration.capacity) else { continue };
        for item in entry.fields.figures.iter().filter(|item| item.id == "attendances") {
            let Some(quantity) = &item.fact.value else { continue };
            let is_least = !matches!(quantity.qualifier, Qualifier::Under | Qualifier::AtMost | Qualifier::About);
            if is_least && quantity.value.to_f64() > f64::from(capacity) {
                let finding = Diagnostic::new(CODE, item.span.clone()).with("value", quantity.value.to_string());
                findings.push(finding.with("capacity", capacity as usize));
            }
        }
    }
}
