//! A language of the site that lacks messages of the tool: readers see them in another.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::EMBEDDED;
use crate::parse::Messages;
use crate::resolve::Index;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The fault.
pub(super) const CODE: Code = Code::note("untranslated-interface");

pub(super) fn rule((index, messages): (&Index, &MessagesByLanguage), findings: &mut Vec<Diagnostic>) {
    let is_the_tools = |file: &&Arc<Messages>| file.source.as_str().starts_with(EMBEDDED);
    let tool: BTreeSet<&str> = ids(messages.values().flatten().filter(is_the_tools)).collect();
    for language in index.site.languages.iter().filter(|language| language.made) {
        let there: BTreeSet<&str> = ids(messages.get(&language.locale).into_iter().flatten()).collect();
        if !tool.is_subset(&there) {
            let extent = if there.is_empty() { "all" } else { "some" };
            let finding = Diagnostic::new(CODE, language.span.clone()).with("language", language.locale.as_str());
            findings.push(finding.with("name", language.name.as_str()).with("extent", extent));
        }
    }
}

/// The messages of files, but for terms: those are a language's own.
fn ids<'m>(files: impl Iterator<Item = &'m Arc<Messages>>) -> impl Iterator<Item = &'m str> {
    files.flat_map(|file| &file.messages).map(|message| message.id.as_str()).filter(|id| !id.starts_with('-'))
}
