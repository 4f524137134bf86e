//! A language of the site for which there are no messages.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::note("untranslated-interface");

pub(super) fn rule((index, messages): (&Index, &MessagesByLanguage), findings: &mut Vec<Diagnostic>) {
    for language in index.site.languages.iter().filter(|language| language.made) {
        if messages.get(&language.locale).is_none_or(Vec::is_empty) {
            let finding = Diagnostic::new(CODE, language.span.clone());
            findings.push(finding.with("language", language.locale.as_str()).with("name", language.name.as_str()));
        }
    }
}
