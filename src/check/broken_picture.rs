//! A picture that cannot be decoded, or ends too early.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Span};

/// The fault.
pub(super) const CODE: Code = Code::error("broken-picture");

/// Tells that nothing can be made of a picture.
pub fn broken_picture(source: &SourceId) -> Diagnostic {
    Diagnostic::new(CODE, Span::whole(source)).with("name", source.file_name())
}
