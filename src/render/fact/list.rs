//! Several phrases -> one.
use super::super::words::{Argument, Phrase, Words};
use super::{ISOLATION, Said};
use crate::locale::{Locale, own_name};

/// Joins what belongs together: "A, B and C".
pub fn list<'w>(words: &'w Words, items: &[Phrase<'w>]) -> Said<'w> {
    joined(words, items, if items.len() == 2 { "list-two" } else { "list-last" })
}

/// Joins what stands side by side, without "and": "A, B, C".
pub fn sequence<'w>(words: &'w Words, items: &[Phrase<'w>]) -> Said<'w> {
    joined(words, items, "list-middle")
}

/// Says languages, each by its own name.
pub fn languages<'w>(words: &'w Words, locales: &[Locale]) -> Said<'w> {
    let names: Vec<Phrase> =
        locales.iter().map(|locale| Phrase { text: own_name(locale).to_owned(), locale: words.locale() }).collect();
    sequence(words, &names)
}

/// Joins items by `list-middle`, the last one by the message `last`. Each item is isolated, and only once: the joints
/// are said without marks.
fn joined<'w>(words: &'w Words, items: &[Phrase<'w>], last: &str) -> Said<'w> {
    let [first, rest @ ..] = items else {
        return Ok(Phrase { text: String::new(), locale: words.locale() });
    };
    if rest.is_empty() {
        return Ok(first.clone());
    }
    let isolated = |item: &Phrase| format!("{}{}{}", ISOLATION[0], item.text, ISOLATION[1]);
    let mut all = Phrase { text: isolated(first), locale: first.locale };
    for (index, item) in rest.iter().enumerate() {
        let id = if index + 1 == rest.len() { last } else { "list-middle" };
        let next = isolated(item);
        all = words.plain(id, &[("first", Argument::Text(&all.text)), ("next", Argument::Text(&next))])?;
    }
    Ok(all)
}
