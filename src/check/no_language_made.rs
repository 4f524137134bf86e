//! A site all of whose languages are in preparation.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Site;

/// The fault.
pub(super) const CODE: Code = Code::error("no-language-made").whatever_the_settings();

/// Tells of a build that would make no page in any language, at the first of them.
pub fn no_language_made(site: &Site) -> Option<Diagnostic> {
    let first = site.languages.first().filter(|_| site.languages.iter().all(|language| !language.made))?;
    Some(Diagnostic::new(CODE, first.span.clone()))
}
