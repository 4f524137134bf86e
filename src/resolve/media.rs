//! The target of a picture or recording -> the files that are published of it; all media of a site.
use super::index::{EntryId, Index, LanguageId};
use super::links::{Link, link};
use super::text::decoded;
use crate::diagnostic::nearest;
use crate::load::Media;
use crate::locale::Locale;
use crate::parse::{Captions, markdown};
use crate::picture::{Format, Making, Measures};
use crate::source::SourceId;
use crate::url::{PageKey, UrlPath};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// What a text shows: a picture, or a recording.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// A picture and what is published of it, the narrowest first; at least one.
    Found(SourceId, Vec<PictureFile>),
    /// A recording, which a player plays.
    Recording(Recording),
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

/// A recording of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recording {
    /// Which file.
    pub source: SourceId,
    /// Where it stands.
    pub path: UrlPath,
    /// Whether there is something to see.
    pub kind: RecordingKind,
    /// What is said in it, in the language of the text, else of another; `None` if nobody wrote it down.
    pub captions: Option<ShownCaptions>,
    /// The name that a file of captions in the language of the text would have.
    pub captions_name: String,
}

/// Whether a recording has something to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordingKind {
    /// It has.
    Video,
    /// It is only heard.
    Audio,
}

/// Captions with what a page says of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShownCaptions {
    /// The captions.
    pub captions: Arc<Captions>,
    /// The name of their language, in that language.
    pub language: String,
    /// Where the script stands that gives them to the player; `None` where there is nothing to see.
    pub script: Option<UrlPath>,
}

/// What is published of a media file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaFile {
    /// What is made so of this file.
    Made(SourceId, Making),
    /// The script with these captions.
    Captions(Arc<Captions>),
}

/// The recordings that browsers play, by their ending.
const RECORDINGS: &[(&str, RecordingKind)] = &[
    ("mp4", RecordingKind::Video),
    ("webm", RecordingKind::Video),
    ("mp3", RecordingKind::Audio),
    ("m4a", RecordingKind::Audio),
    ("ogg", RecordingKind::Audio),
];

/// Finds the picture that a text in `locale` of the page `key` shows.
pub(super) fn picture(index: &Index, key: &PageKey, locale: &Locale, image: &markdown::Image) -> Picture {
    if is_outside(image) {
        return Picture::Outside;
    }
    let Some(path) = key.join(&decoded(&image.target)) else { return Picture::Missing(String::new()) };
    let Some(found) = find_media(index, &path, locale) else {
        let directory = format!("content/{}", path.parent().unwrap_or_else(PageKey::home).as_str());
        let near = nearest(path.last_part(), index.media_beside(directory.trim_end_matches('/')));
        return Picture::Missing(near.unwrap_or_default().to_owned());
    };
    picture_of(index, &path, locale, found)
}

fn is_outside(image: &markdown::Image) -> bool {
    image.target.contains("://") || image.target.starts_with("//") || image.target.starts_with("data:")
}

/// What a media file, which a text in `locale` calls `path`, is for it.
fn picture_of(index: &Index, path: &PageKey, locale: &Locale, (source, media): &(SourceId, Media)) -> Picture {
    let ending = path.last_part().rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if let Some((_, kind)) = RECORDINGS.iter().find(|(known, _)| *known == ending) {
        return Picture::Recording(recording(index, path, locale, (source, media), *kind));
    }
    match &media.picture {
        None => Picture::NotAPicture,
        Some(Measures { format: Format::Heic, .. }) => Picture::Heic,
        Some(measures) if measures.is_too_large() => Picture::TooLarge(measures.width, measures.height),
        Some(measures) => Picture::Found(source.clone(), files(source, media, measures)),
    }
}

fn recording(
    index: &Index,
    path: &PageKey,
    locale: &Locale,
    (source, media): (&SourceId, &Media),
    kind: RecordingKind,
) -> Recording {
    let stem = path.as_str().rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
    // A recording for one language, `talk.en.mp4`, has the captions of all: `talk.en.vtt`.
    let shared = stem.rsplit_once('.').filter(|(_, tag)| Locale::parse(tag).is_some()).map_or(stem, |(stem, _)| stem);
    let settings = index.language(locale).map(|language| &index.site.languages[language]);
    let chain = std::iter::once(locale).chain(settings.iter().flat_map(|it| &it.fallback));
    let mut chain = chain.chain([&index.site.authoritative]).chain(index.site.languages.iter().map(|it| &it.locale));
    let captions = chain.find_map(|language| {
        let of = |stem: &str| index.captions.get(&(PageKey::new(stem), language.clone()));
        of(stem).or_else(|| of(shared)).filter(|captions| !captions.cues.is_empty())
    });
    let shown = |captions: &Arc<Captions>| ShownCaptions {
        captions: Arc::clone(captions),
        language: index.language(&captions.locale).map(|it| index.site.languages[it].name.clone()).unwrap_or_default(),
        script: index
            .media(&captions.source.as_str().nfc().collect::<String>())
            .filter(|_| kind == RecordingKind::Video)
            .map(|(source, media)| hashed_path(source, media, "", Some("js"))),
    };
    Recording {
        source: source.clone(),
        path: hashed_path(source, media, "", None),
        kind,
        captions: captions.map(shown),
        captions_name: format!("{}.{locale}.vtt", PageKey::new(shared).last_part()),
    }
}

impl Index {
    /// Returns the site's logo for readers of a language, if it has one and that is a picture: its file, and what is
    /// published of it.
    pub fn logo(&self, locale: &Locale) -> Option<(SourceId, PictureFile)> {
        let path = PageKey::home().join(&self.site.logo.as_ref()?.value)?;
        let (source, media) = find_media(self, &path, locale)?;
        let measures = media.picture.as_ref().filter(|it| it.format != Format::Heic && !it.is_too_large())?;
        // The narrowest is wide enough for the head of a page.
        Some((source.clone(), files(source, media, measures).into_iter().next()?))
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
    let below = source.as_str().strip_prefix("content/").unwrap_or(source.as_str());
    if below.is_ascii() { below.to_owned() } else { below.nfc().collect() }
}

/// Returns what is published of the site's own pictures.
pub fn media_of_site(index: &Index) -> Vec<(UrlPath, MediaFile)> {
    let logos = index.made_languages().filter_map(|language| index.logo(&index.site.languages[language].locale));
    logos.map(|(source, file)| (file.path, MediaFile::Made(source, file.making))).collect()
}

/// Returns the texts that the pages of the site show, each once, with a language in which its page shows it.
pub fn shown_texts(index: &Index) -> Vec<(EntryId, LanguageId)> {
    let mut texts = Vec::new();
    for (id, entry) in index.entries.iter().enumerate().filter(|(_, entry)| entry.published) {
        let mut seen: Vec<&SourceId> = Vec::new();
        for language in index.made_languages().filter(|language| entry.is_made(*language)) {
            let source = &entry.shown[language].document().source;
            if !seen.contains(&source) {
                seen.push(source);
                texts.push((id, language));
            }
        }
    }
    texts
}

/// Returns everything that is published of the media which a text shows or links to, by its address.
pub fn media_of_text(index: &Index, id: EntryId, language: LanguageId) -> Vec<(UrlPath, MediaFile)> {
    let (entry, mut media) = (&index.entries[id], Vec::new());
    let document = entry.shown[language].document();
    for image in document.body().images.iter().filter(|image| !is_outside(image)) {
        let Some(path) = entry.key.join(&decoded(&image.target)) else { continue };
        let Some(found) = find_media(index, &path, &document.locale) else { continue };
        match picture_of(index, &path, &document.locale, found) {
            Picture::Found(source, files) => {
                media.extend(files.into_iter().map(|it| (it.path, MediaFile::Made(source.clone(), it.making))));
            }
            Picture::Recording(Recording { source, path, captions, .. }) => {
                media.push((path, MediaFile::Made(source, Making::Copy)));
                media.extend(captions.and_then(|it| Some((it.script?, MediaFile::Captions(it.captions)))));
            }
            _ => {}
        }
    }
    // Directory names have no dots, so only a target with one, perhaps escaped, can be a file.
    for written in document.body().links.iter().filter(|link| link.target.contains(['.', '%'])) {
        if let Link::Attachment(path, source) = link(index, id, language, written) {
            media.push((path, MediaFile::Made(source, Making::Copy)));
        }
    }
    media
}
