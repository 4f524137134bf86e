//! Two artifacts at one address.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::url::UrlPath;

/// The fault.
pub(super) const CODE: Code = Code::error("address-collision").whatever_the_settings();

/// Tells of an address that two sources ask for.
pub fn address_collision(path: &UrlPath, first: Span, second: Span) -> Diagnostic {
    let other = first.source.to_string();
    Diagnostic::new(CODE, second).with("address", path.as_str()).with("other", other).and_at(first, "first")
}
