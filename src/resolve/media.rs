//! The target of a picture -> the files that are published of it; all media of a site.
use super::index::Index;
use super::links::{Link, link};
use super::text::decoded;
use crate::diagnostic::nearest;
use crate::load::Media;
use crate::locale::Locale;
use crate::parse::markdown;
use crate::picture::{Format, Making, Measures};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// A picture of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// A picture and what is published of it, the narrowest first; at least one.
    Found(SourceId, Vec<PictureFile>),
    /// No file of this name is there; the nearest name, or empty.
    Missing(String),
    /// A file that is no picture.
    NotAPicture,
    /// A picture that few browsers show.
    Heic,
    /// A picture of so many pixels, from left to right and from top to bottom, that nobody should have to load it.
    TooLarge(u32, u32),
    /// It stands on another site.
    Outside,
}

/// A published file of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PictureFile {
    /// Where it stands.
    pub path: UrlPath,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// How it is made.
    pub making: Making,
}

/// What is published of a media file.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// Of which.
    pub source: SourceId,
    /// How it is made.
    pub making: Making,
}

/// Finds the picture that a text in `locale` of the page `key` shows.
pub(super) fn picture(index: &Index, key: &PageKey, locale: &Locale, image: &markdown::Image) -> Picture {
    if image.target.contains("://") || image.target.starts_with("//") || image.target.starts_with("data:") {
        return Picture::Outside;
    }
    let Some(path) = key.join(&decoded(&image.target)) else { return Picture::Missing(String::new()) };
    let Some((source, media)) = find_media(index, &path, locale) else {
        let directory = format!("content/{}", path.parent().unwrap_or_else(PageKey::home).as_str());
        let near = nearest(path.last_part(), index.media_beside(directory.trim_end_matches('/')));
        return Picture::Missing(near.unwrap_or_default().to_owned());
    };
    match &media.picture {
        None => Picture::NotAPicture,
        Some(Measures { format: Format::Heic, .. }) => Picture::Heic,
        Some(measures) if measures.is_too_large() => Picture::TooLarge(measures.width, measures.height),
        Some(measures) => Picture::Found(source.clone(), files(source, media, measures)),
    }
}

fn files(source: &SourceId, media: &Media, measures: &Measures) -> Vec<PictureFile> {
    let file = |making: Making| {
        let (width, height) = making.size(measures);
        let path = match making.ending() {
            Some(ending) => hashed_path(source, media, &format!("-{width}"), Some(ending)),
            None => hashed_path(source, media, "", None),
        };
        PictureFile { path, width, height, making }
    };
    measures.makings().into_iter().map(file).collect()
}

/// Finds a media file for a text in `locale`: `poster.en.png` goes before `poster.png`.
pub(super) fn find_media<'i>(index: &'i Index, path: &PageKey, locale: &Locale) -> Option<&'i (SourceId, Media)> {
    let plain = format!("content/{}", path.as_str());
    let of_language = plain.rsplit_once('.').map(|(stem, ending)| format!("{stem}.{locale}.{ending}"));
    of_language.and_then(|path| index.media(&path)).or_else(|| index.media(&plain))
}

/// Where a file that a text links to stands in the tree: it keeps its name.
pub(super) fn attachment_path(source: &SourceId) -> UrlPath {
    UrlPath::new(&format!("media/{}", below_content(source))).expect("paths of files have no empty parts")
}

/// Where what is made of a media file stands: its name has the file's digest, so that browsers may keep it for ever.
fn hashed_path(source: &SourceId, media: &Media, variant: &str, ending: Option<&str>) -> UrlPath {
    let below = below_content(source);
    let (stem, own) = below.rsplit_once('.').unwrap_or((&below, ""));
    let ending = ending.unwrap_or(own);
    let dot = if ending.is_empty() { "" } else { "." };
    let path = format!("media/{stem}.{}{variant}{dot}{ending}", media.digest.short(6));
    UrlPath::new(&path).expect("paths of files have no empty parts")
}

fn below_content(source: &SourceId) -> String {
    source.as_str().strip_prefix("content/").unwrap_or(source.as_str()).nfc().collect()
}

/// Returns everything that is published of the media which the site's pages show or link to, by its address.
pub fn media_of(index: &Index) -> BTreeMap<UrlPath, MediaFile> {
    let mut media = BTreeMap::new();
    for (id, entry) in index.entries.iter().enumerate().filter(|(_, entry)| entry.published) {
        let mut seen: Vec<&Locale> = Vec::new();
        for language in index.made_languages().filter(|language| entry.is_made(*language)) {
            let document = entry.shown[language].document();
            if seen.contains(&&document.locale) {
                continue;
            }
            seen.push(&document.locale);
            for image in &document.body.images {
                if let Picture::Found(source, files) = picture(index, &entry.key, &document.locale, image) {
                    let file = |it: PictureFile| (it.path, MediaFile { source: source.clone(), making: it.making });
                    media.extend(files.into_iter().map(file));
                }
            }
            // Directory names have no dots, so only a target with one, perhaps escaped, can be a file.
            for written in document.body.links.iter().filter(|link| link.target.contains(['.', '%'])) {
                if let Link::Attachment(path, source) = link(index, id, language, written) {
                    media.insert(path, MediaFile { source, making: Making::Copy });
                }
            }
        }
    }
    media
}
