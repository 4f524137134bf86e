//! Files that show the whole site, as values: feeds, sitemap, what stands at the root.
use super::index::{EntryId, Index, LanguageId};
use super::listing::LIST_LENGTH;
use super::media::PictureFile;
use super::naming;
use super::page::Phrase;
use super::placeable::{Sentence, SentencePart, sentence};
use crate::facts::Date;
use crate::locale::Locale;
use crate::url::{PageKey, UrlPath};
use std::cmp::Reverse;

/// A feed of the newest pages of a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Feed {
    /// Where it stands.
    pub path: UrlPath,
    /// Its language.
    pub locale: Locale,
    /// The site's title.
    pub title: String,
    /// The home page.
    pub home: UrlPath,
    /// Where the site is published.
    pub base_url: String,
    /// The newest first; at most 50.
    pub entries: Vec<FeedEntry>,
}

impl Feed {
    /// Returns whether a summary shows a fact, which is said in the words of the language.
    pub fn shows_facts(&self) -> bool {
        let mut parts = self.entries.iter().filter_map(|entry| entry.summary.as_ref()).flat_map(|it| &it.parts);
        parts.any(|part| matches!(part, SentencePart::Fact(_)))
    }
}

/// A page in a feed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FeedEntry {
    /// Its title.
    pub title: String,
    /// A sentence or two.
    pub summary: Option<Sentence>,
    /// Where it stands.
    pub path: UrlPath,
    /// The day it was published.
    pub published: Date,
}

/// A page in the sitemap.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SitemapEntry {
    /// Where it stands.
    pub path: UrlPath,
    /// Its translations, itself among them: language tag and place.
    pub alternates: Vec<(String, UrlPath)>,
}

/// What stands at the root: the same for all languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Root {
    /// What offline copies know the site by.
    pub id: String,
    /// The day for which the site was built.
    pub as_of: Date,
    /// Where the site is published.
    pub base_url: Option<String>,
    /// The logo of the language whose text prevails; `None`: the theme's mark.
    pub logo: Option<PictureFile>,
    /// The languages that were made: the one whose text prevails, then the others in display order.
    pub languages: Vec<RootLanguage>,
}

/// A language at the root.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RootLanguage {
    /// Which.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// The site's title in it.
    pub title: Phrase,
    /// Its home page.
    pub home: UrlPath,
}

/// Gathers the feed of a language: dated pages with a text of their own, the newest first.
pub fn feed(index: &Index, language: LanguageId, base_url: &str) -> Feed {
    let mut dated: Vec<(Date, EntryId)> = index
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.is_made(language) && entry.shown[language].is_own())
        .filter_map(|(id, entry)| Some((entry.fields.published.as_ref()?.value, id)))
        .collect();
    // Entries are sorted by key, so of one day they stand in the order of their keys.
    dated.sort_by_key(|(published, id)| (Reverse(*published), *id));
    dated.truncate(LIST_LENGTH);
    let entries = dated.into_iter().map(|(published, id)| {
        let entry = &index.entries[id];
        let document = entry.shown[language].document();
        FeedEntry {
            title: naming::title(index, id, language).text.to_string(),
            summary: document
                .front
                .summary
                .as_ref()
                .map(|summary| sentence(index, id, &Phrase::new(&summary.value, &document.locale))),
            path: index.path(&entry.key, language, None),
            published,
        }
    });
    let locale = index.site.languages[language].locale.clone();
    Feed {
        path: feed_path(&locale),
        title: title(index, language).text.to_string(),
        home: index.path(&PageKey::home(), language, None),
        base_url: base_url.to_owned(),
        entries: entries.collect(),
        locale,
    }
}

/// Returns where the feed of a language stands.
pub fn feed_path(locale: &Locale) -> UrlPath {
    UrlPath::new(&format!("{locale}/feed.xml")).expect("a language tag is a file name")
}

/// Gathers the sitemap: every real page with its translations, sorted by place. Pages that stand in are not in it.
pub fn sitemap(index: &Index) -> Vec<SitemapEntry> {
    let mut entries = Vec::new();
    for entry in &index.entries {
        let own = |language: &LanguageId| entry.is_made(*language) && entry.shown[*language].is_own();
        let alternates: Vec<(String, UrlPath)> = index
            .made_languages()
            .filter(own)
            .map(|language| (index.site.languages[language].locale.to_string(), index.path(&entry.key, language, None)))
            .collect();
        for (_, path) in &alternates {
            entries.push(SitemapEntry { path: path.clone(), alternates: alternates.clone() });
        }
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    entries
}

/// Returns how many entries the sitemap has, without making it.
pub fn sitemap_length(index: &Index) -> usize {
    let own = |entry: &std::sync::Arc<super::index::Entry>| {
        index.made_languages().filter(|language| entry.is_made(*language) && entry.shown[*language].is_own()).count()
    };
    index.entries.iter().map(own).sum()
}

/// Gathers what stands at the root.
pub fn root(index: &Index) -> Root {
    let language = |language: LanguageId| {
        let settings = &index.site.languages[language];
        RootLanguage {
            locale: settings.locale.clone(),
            name: settings.name.clone(),
            title: title(index, language),
            home: index.path(&PageKey::home(), language, None),
        }
    };
    let mut languages: Vec<RootLanguage> = index.made_languages().map(language).collect();
    languages.sort_by_key(|language| language.locale != index.site.authoritative);
    Root {
        id: index.site.id.clone(),
        as_of: index.site.as_of,
        base_url: index.site.base_url.clone(),
        logo: index.logo(&index.site.authoritative).map(|(_, logo)| logo),
        languages,
    }
}

/// The site's title in a language: that of its home page.
pub(super) fn title(index: &Index, language: LanguageId) -> Phrase {
    match index.entry(&PageKey::home()) {
        Some(home) => naming::title(index, home, language),
        None => Phrase::new(&index.site.id, &index.site.authoritative),
    }
}
