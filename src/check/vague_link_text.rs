//! A link whose words say nothing of where it leads: many readers go through a page from link to link.
use super::MessagesByLanguage;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::resolve::{Index, Shown};

/// The fault.
pub(super) const CODE: Code = Code::warning("vague-link-text");

/// The message of a language that has its words, with `|` between them.
const MESSAGE: &str = "vague-link-texts";

pub(super) fn rule((index, messages): (&Index, &MessagesByLanguage), findings: &mut Vec<Diagnostic>) {
    let languages = index.site.languages.iter().enumerate().filter(|(_, language)| language.made);
    for (id, language) in languages {
        let words = words(messages, &language.locale);
        for entry in index.entries.iter().filter(|entry| entry.is_made(id) && !words.is_empty()) {
            let Shown::Own(document) = &entry.shown[id] else { continue };
            for link in &document.body.links {
                if words.contains(&folded(&link.plain)) {
                    findings.push(Diagnostic::new(CODE, link.words.clone()).with("text", link.plain.trim()));
                }
            }
        }
    }
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
