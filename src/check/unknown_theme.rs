//! A theme that is not there.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Span};

/// The fault.
pub(super) const CODE: Code = Code::error("unknown-theme");

/// Tells of a theme that `site.toml` names and that is not there.
pub fn unknown_theme(config: &SourceId, theme: &str) -> Diagnostic {
    Diagnostic::new(CODE, Span::whole(config)).with("theme", theme)
}
