//! A setting for files that there are not.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::RuleSetting;

/// The fault.
pub(super) const CODE: Code = Code::warning("unmatched-path");

/// Tells of each path of a setting that means no file of the site.
pub(super) fn rule((setting, is_hit): (&RuleSetting, &dyn Fn(&str) -> bool), findings: &mut Vec<Diagnostic>) {
    for path in setting.paths.iter().filter(|path| !is_hit(&path.value)) {
        let finding = Diagnostic::new(CODE, path.span.clone());
        // Authors leave out the folder in which all texts stand.
        let in_content = format!("content/{}", path.value);
        let near = if is_hit(&in_content) { in_content } else { String::new() };
        findings.push(finding.with("path", path.value.as_str()).with("nearest", near));
    }
}
