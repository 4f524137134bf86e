//! The titles of a language -> groups of one initial.
use super::index::{Index, LanguageId};
use super::listing::{Item, item};
use super::order::by_title;
use unicode_normalization::UnicodeNormalization;

/// All pages of a language by title, in groups of one initial.
pub(super) fn groups(index: &Index, language: LanguageId) -> Vec<(String, Vec<Item>)> {
    let mut groups: Vec<(String, Vec<Item>)> = Vec::new();
    for id in by_title(index, language) {
        let item = Item { summary: None, ended: None, ..item(index, id, language) };
        let initial = initial(&item.title.text);
        match groups.last_mut() {
            Some((last, items)) if *last == initial => items.push(item),
            _ => groups.push((initial, vec![item])),
        }
    }
    groups
}

/// The first letter of a title, a capital without its accent; `#` for what begins with none.
fn initial(title: &str) -> String {
    let first = title.chars().find(|c| c.is_alphanumeric());
    match first.and_then(|c| c.nfd().next()) {
        Some(letter) if letter.is_alphabetic() => letter.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}
