//! A message of a site's own that one language has and another has not.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::EMBEDDED;
use crate::parse::Message;
use crate::resolve::Index;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::warning("one-sided-message");

pub(super) fn rule((index, messages): (&Index, &MessagesByLanguage), findings: &mut Vec<Diagnostic>) {
    let mut all: BTreeMap<&str, &Message> = BTreeMap::new();
    // Terms are a language's own: what another does not need is not missing there.
    for message in messages.values().flatten().flat_map(|file| &file.messages).filter(|it| !it.id.starts_with('-')) {
        all.entry(&message.id).or_insert(message);
    }
    // What the tool says itself falls back, language by language, and is no fault of an author's.
    let is_the_tools = |message: &&Message| message.span.source.as_str().starts_with(EMBEDDED);
    all.retain(|_, message| !is_the_tools(message));
    let made = index.site.languages.iter().filter(|language| language.made).map(|language| &language.locale);
    for (locale, files) in made.filter_map(|locale| messages.get_key_value(locale)) {
        // A language without any is told of as a whole.
        if files.is_empty() {
            continue;
        }
        for (id, message) in &all {
            if files.iter().flat_map(|file| &file.messages).any(|it| it.id == **id) {
                continue;
            }
            let finding = Diagnostic::new(CODE, message.span.clone());
            findings.push(finding.with("message", *id).with("language", locale.as_str()));
        }
    }
}
