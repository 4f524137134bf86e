//! A setting for a fault that stays an error whatever is set.
use crate::diagnostic::{Code, Diagnostic, Leeway};
use crate::parse::RuleSetting;

/// The fault.
pub(super) const CODE: Code = Code::warning("fixed-severity");

/// Tells of a setting that cannot have an effect, since without the mending no page can be made.
pub(super) fn rule((setting, codes): (&RuleSetting, &[Code]), findings: &mut Vec<Diagnostic>) {
    let is_fixed = |code: &Code| code.name == setting.code.value && code.leeway == Leeway::None;
    if codes.iter().any(is_fixed) {
        let finding = Diagnostic::new(CODE, setting.code.span.clone());
        findings.push(finding.with("rule", setting.code.value.as_str()));
    }
}
