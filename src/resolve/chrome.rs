//! What stands around the text of every page: menu, breadcrumbs, the other languages.
use super::glossary::has_glossary;
use super::index::{EntryId, Index, LanguageId};
use super::naming::title;
use super::page::{Phrase, Title};
use crate::locale::Locale;
use crate::url::{PageKey, UrlPath};

/// A page above this one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Crumb {
    /// Its title.
    pub title: Phrase,
    /// Where it stands.
    pub path: UrlPath,
}

/// An entry of the menu.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MenuItem {
    /// Its title.
    pub title: Title,
    /// Where it stands.
    pub path: UrlPath,
    /// Whether this page is it or stands below it.
    pub is_current: bool,
}

/// This page in a language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alternate {
    /// Which language.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// Where the page stands; `None` if it has none there.
    pub path: Option<UrlPath>,
    /// Whether its text is in that language.
    pub is_own: bool,
    /// Whether it is the page itself.
    pub is_current: bool,
}

/// The pages above a page, from the home page down, without the page itself.
pub(super) fn breadcrumbs(index: &Index, id: EntryId, language: LanguageId) -> Vec<Crumb> {
    let above = std::iter::successors(index.entries[id].parent, |id| index.entries[*id].parent);
    let mut crumbs: Vec<Crumb> =
        above.filter(|id| index.entries[*id].is_made(language)).map(|id| crumb(index, id, language)).collect();
    crumbs.reverse();
    crumbs
}

/// One page as a crumb.
pub(super) fn crumb(index: &Index, id: EntryId, language: LanguageId) -> Crumb {
    Crumb { title: title(index, id, language), path: index.path(&index.entries[id].key, language, None) }
}

/// One page as a crumb, in the language of the text that stands in where the reader's has no such page; `None` if it is
/// not made.
pub(super) fn reachable(index: &Index, id: EntryId, language: LanguageId) -> Option<Crumb> {
    let entry = &index.entries[id];
    let shown = &entry.shown[language];
    let there = if shown.is_page() { Some(language) } else { index.language(&shown.document().locale) };
    let there = there.filter(|there| entry.published && index.site.languages[*there].made)?;
    Some(Crumb { title: title(index, id, language), path: index.path(&entry.key, there, None) })
}

/// The menu: the pages below the home page, in its order, but for those taken out; then the glossary and the index of all
/// pages.
pub(super) fn menu(index: &Index, here: &PageKey, language: LanguageId) -> Vec<MenuItem> {
    let Some(home) = index.entry(&PageKey::home()) else { return Vec::new() };
    let generated = has_glossary(index).then_some("glossary").into_iter().chain(["a-z"]);
    let sections = index.entries[home].listed[language].entries.iter().filter(|id| {
        let entry = &index.entries[**id];
        let asked = entry.fields.menu.as_ref().map(|menu| menu.value);
        asked.unwrap_or(true) && entry.parent == Some(home)
    });
    sections
        .map(|id| MenuItem {
            title: Title::Phrase(title(index, *id, language)),
            path: index.path(&index.entries[*id].key, language, None),
            is_current: is_at_or_below(here, &index.entries[*id].key),
        })
        .chain(generated.map(|key| MenuItem {
            title: Title::Message(key.into()),
            path: index.path(&PageKey::new(key), language, None),
            is_current: here.as_str() == key,
        }))
        .collect()
}

fn is_at_or_below(here: &PageKey, section: &PageKey) -> bool {
    let rest = here.as_str().strip_prefix(section.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A page in all languages that this build makes, in display order.
pub(super) fn alternates(index: &Index, id: EntryId, here: LanguageId) -> Vec<Alternate> {
    let entry = &index.entries[id];
    let path = |language: LanguageId| entry.is_made(language).then(|| index.path(&entry.key, language, None));
    let alternate = |language| alternate(index, language, here, path(language), entry.shown[language].is_own());
    index.made_languages().map(alternate).collect()
}

/// A page that the tool makes in every language.
pub(super) fn generated_alternates(index: &Index, key: &PageKey, here: LanguageId) -> Vec<Alternate> {
    let alternate = |language| alternate(index, language, here, Some(index.path(key, language, None)), true);
    index.made_languages().map(alternate).collect()
}

fn alternate(index: &Index, language: LanguageId, here: LanguageId, path: Option<UrlPath>, is_own: bool) -> Alternate {
    let settings = &index.site.languages[language];
    Alternate {
        locale: settings.locale.clone(),
        name: settings.name.clone(),
        is_own: is_own && path.is_some(),
        path,
        is_current: language == here,
    }
}
