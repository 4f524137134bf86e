//! A setting for a fault that there is not.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::RuleSetting;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-rule").whatever_the_settings();

/// Tells of a setting whose name is no fault's.
pub(super) fn rule((setting, codes): (&RuleSetting, &[Code]), findings: &mut Vec<Diagnostic>) {
    let name = setting.code.value.as_str();
    if codes.iter().all(|code| code.name != name) {
        let near = nearest(name, codes.iter().map(|code| code.name)).unwrap_or_default();
        let finding = Diagnostic::new(CODE, setting.code.span.clone());
        findings.push(finding.with("rule", name).with("nearest", near));
    }
}
