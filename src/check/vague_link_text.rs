//! A link whose words say nothing of where it leads: many readers go through a page from link to link.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::parse::Document;
use crate::resolve::Index;
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::warning("vague-link-text");

/// The message of a language that has its words, with `|` between them.
const MESSAGE: &str = "vague-link-texts";

/// Returns the words that say nothing, by language, folded; a language without any is not there.
pub fn vague_words<'i>(index: &'i Index, messages: &MessagesByLanguage) -> BTreeMap<&'i Locale, Vec<String>> {
    let languages = index.site.languages.iter().filter(|language| language.made).map(|language| &language.locale);
    languages.map(|locale| (locale, words(messages, locale))).filter(|(_, words)| !words.is_empty()).collect()
}

/// Looks at the links of a text, in whose language these words say nothing.
pub fn vague_link_text(document: &Document, words: &[String]) -> Vec<Diagnostic> {
    let links = document.body().links.iter().filter(|link| words.contains(&folded(&link.plain)));
    links.map(|link| Diagnostic::new(CODE, link.words.clone()).with("text", link.plain.trim())).collect()
}

/// The words of a language; a site's own message goes over the tool's.
fn words(messages: &MessagesByLanguage, locale: &Locale) -> Vec<String> {
    let all = messages.get(locale).into_iter().flatten().flat_map(|file| &file.messages);
    let last = all.filter(|message| message.id == MESSAGE).filter_map(|message| message.constant.as_ref()).next_back();
    last.map(|text| text.split('|').map(folded).filter(|text| !text.is_empty()).collect()).unwrap_or_default()
}

/// Words as they are compared: without regard to case, and to signs around them.
fn folded(text: &str) -> String {
    text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}
