//! A setting for some files in which nothing of the kind is found any more.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::RuleSetting;

/// The fault.
pub(super) const CODE: Code = Code::note("idle-setting");

/// Tells of a setting that nothing was found for.
pub(super) fn rule((setting, is_hit): (&RuleSetting, bool), findings: &mut Vec<Diagnostic>) {
    if !is_hit {
        let finding = Diagnostic::new(CODE, setting.code.span.clone());
        findings.push(finding.with("rule", setting.code.value.as_str()));
    }
}
