//! A profile that is not there, or that extends itself.
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::parse::Placed;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-profile").whatever_the_settings();

/// Tells of a profile that is not there or, if it is, that it comes twice in one chain of profiles.
pub(super) fn rule<'n>(
    (name, known, is_repeated): (&Placed<String>, impl Iterator<Item = &'n String> + Clone, bool),
    findings: &mut Vec<Diagnostic>,
) {
    let near = nearest(&name.value, known.clone().map(String::as_str)).filter(|_| !is_repeated).unwrap_or_default();
    let choices: Vec<&str> = known.map(String::as_str).collect();
    let finding = Diagnostic::new(CODE, name.span.clone()).with("profile", name.value.as_str());
    let repeated = if is_repeated { "yes" } else { "no" };
    findings.push(finding.with("nearest", near).with("choices", choices.join(", ")).with("repeated", repeated));
}
