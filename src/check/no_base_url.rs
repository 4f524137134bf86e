//! A site that does not say where it is published.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::{SourceId, Span};

/// The fault.
pub(super) const CODE: Code = Code::note("no-base-url");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    if index.site.base_url.is_none() {
        findings.push(Diagnostic::new(CODE, Span::whole(&SourceId::new("site.toml"))));
    }
}
