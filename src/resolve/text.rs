//! The text of a page with everything it refers to.
use super::index::{EntryId, Index, LanguageId};
use super::links::{Link, link};
use super::outline::Outline;
use super::page::Phrase;
use super::placeable::{FactFault, Sentence, ShownFact, sentence, shown_fact};
use crate::diagnostic::nearest;
use crate::facts::Date;
use crate::load::Media;
use crate::locale::Locale;
use crate::parse::{Document, markdown};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};
use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A text, its section ids, and where its links and pictures are.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Text {
    /// The text.
    pub document: Arc<Document>,
    /// The ids of its headings.
    pub outline: Arc<Outline>,
    /// The facts it shows, in the order of the text.
    pub facts: Vec<Result<ShownFact, FactFault>>,
    /// Where its links lead, in the order of the text.
    pub links: Vec<Link>,
    /// Its pictures, in the order of the text.
    pub pictures: Vec<Picture>,
    /// What stands for its pictures where they are not seen, in the order of the text.
    pub alts: Vec<Sentence>,
}

/// A picture of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// A picture with its dimensions.
    Found(UrlPath, crate::load::Picture, SourceId),
    /// No file of this name is there; the nearest name, or empty.
    Missing(String),
    /// A file that is no picture.
    NotAPicture,
    /// It stands on another site.
    Outside,
}

impl Text {
    /// Returns the days on which a fact in it will read differently.
    pub(super) fn until(&self) -> impl Iterator<Item = Date> {
        let facts = self.facts.iter().flatten().filter_map(|fact| fact.until);
        facts.chain(self.alts.iter().filter_map(Sentence::until))
    }
}

/// Gathers the text that a page shows in a language.
pub(super) fn text(index: &Index, id: EntryId, language: LanguageId) -> Text {
    let entry = &index.entries[id];
    let document = entry.shown[language].document();
    let alt = |image: &markdown::Image| sentence(index, id, &Phrase::new(&image.alt, &document.locale));
    Text {
        facts: document.body.facts.iter().map(|it| shown_fact(index, id, &document.locale, &it.path)).collect(),
        alts: document.body.images.iter().map(alt).collect(),
        links: document.body.links.iter().map(|written| link(index, id, language, written)).collect(),
        pictures: document
            .body
            .images
            .iter()
            .map(|image| picture(index, &entry.key, &document.locale, image))
            .collect(),
        outline: Arc::clone(entry.outline(language)),
        document: Arc::clone(document),
    }
}

fn picture(index: &Index, key: &PageKey, locale: &Locale, image: &markdown::Image) -> Picture {
    if image.target.contains("://") || image.target.starts_with("//") || image.target.starts_with("data:") {
        return Picture::Outside;
    }
    let Some(path) = key.join(&decoded(&image.target)) else { return Picture::Missing(String::new()) };
    match find_media(index, &path, locale) {
        Some((source, media)) => match media.picture {
            Some(measures) => Picture::Found(media_path(source, media, false), measures, source.clone()),
            None => Picture::NotAPicture,
        },
        None => {
            let directory = format!("content/{}", path.parent().unwrap_or_else(PageKey::home).as_str());
            let near = nearest(path.last_part(), index.media_beside(directory.trim_end_matches('/')));
            Picture::Missing(near.unwrap_or_default().to_owned())
        }
    }
}

impl Index {
    /// Returns the site's logo for readers of a language, if it has one and that is a picture: where it stands, its
    /// measures, its file.
    pub fn logo(&self, locale: &Locale) -> Option<(UrlPath, crate::load::Picture, SourceId)> {
        let path = PageKey::home().join(&self.site.logo.as_ref()?.value)?;
        let (source, media) = find_media(self, &path, locale)?;
        Some((media_path(source, media, false), media.picture?, source.clone()))
    }
}

/// Finds a media file for a text in `locale`: `poster.en.png` goes before `poster.png`.
pub(super) fn find_media<'i>(index: &'i Index, path: &PageKey, locale: &Locale) -> Option<&'i (SourceId, Media)> {
    let plain = format!("content/{}", path.as_str());
    let of_language = plain.rsplit_once('.').map(|(stem, ending)| format!("{stem}.{locale}.{ending}"));
    of_language.and_then(|path| index.media(&path)).or_else(|| index.media(&plain))
}

/// Where a media file stands in the tree: a picture under a name with its digest, an attachment under its own.
pub(super) fn media_path(source: &SourceId, media: &Media, keeps_name: bool) -> UrlPath {
    let below: String = source.as_str().strip_prefix("content/").unwrap_or(source.as_str()).nfc().collect();
    let path = match below.rsplit_once('.') {
        Some((stem, ending)) if !keeps_name => format!("media/{stem}.{}.{ending}", media.digest.short(6)),
        _ => format!("media/{below}"),
    };
    UrlPath::new(&path).expect("paths of files have no empty parts")
}

/// Returns every media file the site's pages show or link to, by its address.
pub fn media_of(index: &Index) -> BTreeMap<UrlPath, SourceId> {
    let mut media = BTreeMap::new();
    let logos = index.made_languages().filter_map(|language| index.logo(&index.site.languages[language].locale));
    media.extend(logos.map(|(path, _, source)| (path, source)));
    for (id, entry) in index.entries.iter().enumerate().filter(|(_, entry)| entry.published) {
        let mut seen: Vec<&Locale> = Vec::new();
        for language in index.made_languages().filter(|language| entry.is_made(*language)) {
            let document = entry.shown[language].document();
            if seen.contains(&&document.locale) {
                continue;
            }
            seen.push(&document.locale);
            for image in &document.body.images {
                if let Picture::Found(path, _, source) = picture(index, &entry.key, &document.locale, image) {
                    media.insert(path, source);
                }
            }
            // Directory names have no dots, so only a target with one, perhaps escaped, can be a file.
            for written in document.body.links.iter().filter(|link| link.target.contains(['.', '%'])) {
                if let Link::Attachment(path, source) = link(index, id, language, written) {
                    media.insert(path, source);
                }
            }
        }
    }
    media
}

/// A target as the name it stands for: percent-decoded, in NFC.
pub(super) fn decoded(target: &str) -> String {
    percent_decode_str(target).decode_utf8_lossy().nfc().collect()
}
