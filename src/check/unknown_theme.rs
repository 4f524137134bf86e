//! A theme that is not there.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::Placed;

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-theme").whatever_the_settings();

/// Tells of a theme that `site.toml` names and that is not there.
pub fn unknown_theme(theme: &Placed<String>) -> Diagnostic {
    Diagnostic::new(CODE, theme.span.clone()).with("theme", theme.value.as_str())
}
