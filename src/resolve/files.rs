//! Texts and media -> which files no text names, and which of those that texts link to are empty, large or far down.
use super::index::Index;
use super::text::decoded;
use crate::locale::Locale;
use crate::parse::Document;
use crate::source::{SourceId, Span};
use crate::url::PageKey;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use unicode_normalization::UnicodeNormalization;

/// What is to be told of the files beside texts.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The files that no text names, sorted.
    pub unused: Vec<SourceId>,
    /// The links to a file that is empty or too large to be loaded on the way, in the order of the texts.
    pub attached: Vec<Attached>,
    /// The files that texts name whose address is long, sorted.
    pub long: Vec<SourceId>,
}

/// A link to a file.
#[derive(Clone, Debug)]
pub struct Attached {
    /// Where its target stands.
    pub span: Span,
    /// Which file.
    pub source: SourceId,
    /// In bytes.
    pub size: u64,
}

/// Above so many bytes a file takes minutes over a telephone.
const LARGE: u64 = 20_000_000;

/// An address of more than 180 characters is long; `content/` has two more than `media/`.
const LONG: usize = 182;

/// What a text names, by its path from the site's root.
#[derive(Clone, Debug, Default)]
pub struct NamedFiles {
    /// The files it shows.
    shown: Vec<String>,
    /// Those it links to, each with the place of its target; some are no files.
    linked: Vec<(String, Span)>,
}

/// Returns what the text of a page names.
pub fn named_files(key: &PageKey, text: &Document) -> NamedFiles {
    let path = |target: &str| Some(format!("content/{}", key.join(&decoded(target))?.as_str()));
    let links = text.body().links.iter().filter(|link| link.target.contains(['.', '%']));
    NamedFiles {
        shown: text.body().images.iter().filter_map(|image| path(&image.target)).collect(),
        linked: links
            .filter_map(|link| Some((path(link.target.split('#').next().unwrap_or_default())?, link.span.clone())))
            .collect(),
    }
}

/// Looks at what texts name, drafts included: `texts` are all of the site, each with its language.
pub fn files(index: &Index, texts: &[(&Locale, &NamedFiles)]) -> Files {
    let mut files = Files::default();
    let mut sizes: BTreeMap<String, Vec<(&SourceId, u64)>> = BTreeMap::new();
    for (source, media) in index.all_media() {
        sizes.entry(shared(source, index)).or_default().push((source, media.size));
    }
    if sizes.is_empty() {
        return files;
    }
    let logo = index.site.logo.as_ref().and_then(|logo| PageKey::home().join(&logo.value));
    let logo = logo.map(|path| format!("content/{}", path.as_str()));
    let mut named: HashSet<&str> = logo.as_deref().into_iter().collect();
    for (locale, text) in texts {
        named.extend(text.shown.iter().map(String::as_str));
        for (path, span) in &text.linked {
            let odd = find(&sizes, path, locale).filter(|(_, size)| *size == 0 || *size > LARGE);
            files.attached.extend(odd.map(|(source, size)| Attached {
                span: span.clone(),
                source: source.clone(),
                size,
            }));
            named.insert(path);
        }
    }
    let strays: BTreeSet<&SourceId> = index.strays.iter().map(|stray| &stray.source).collect();
    let stems: HashSet<&str> = named.iter().filter_map(|path| Some(path.rsplit_once('.')?.0)).collect();
    for (path, same) in &sizes {
        for (source, _) in same.iter().filter(|(source, _)| !strays.contains(source)) {
            let exact: String = source.as_str().nfc().collect();
            let is_captions = path.strip_suffix(".vtt").is_some_and(|stem| stems.contains(stem));
            if !is_captions && !named.contains(path.as_str()) && !named.contains(exact.as_str()) {
                files.unused.push((*source).clone());
            } else if exact.encode_utf16().count() > LONG {
                files.long.push((*source).clone());
            }
        }
    }
    files.unused.sort();
    files.long.sort();
    files
}

/// The path that texts in every language write for a file: `poster.png` for `poster.en.png`.
fn shared(source: &SourceId, index: &Index) -> String {
    let path: String = source.as_str().nfc().collect();
    let parts = path.rsplit_once('.').and_then(|(stem, ending)| Some((stem.rsplit_once('.')?, ending)));
    let is_language = |tag: &str| Locale::parse(tag).is_some_and(|locale| index.language(&locale).is_some());
    match parts {
        Some(((stem, tag), ending)) if is_language(tag) => format!("{stem}.{ending}"),
        _ => path,
    }
}

/// The file that a text in a language gets.
fn find<'s>(
    sizes: &BTreeMap<String, Vec<(&'s SourceId, u64)>>,
    path: &str,
    locale: &Locale,
) -> Option<(&'s SourceId, u64)> {
    let same = sizes.get(path)?;
    let of_language = path.rsplit_once('.').map(|(stem, ending)| format!("{stem}.{locale}.{ending}"));
    let is = |wanted: &str| same.iter().find(|(source, _)| source.as_str().nfc().eq(wanted.chars())).copied();
    of_language.and_then(|wanted| is(&wanted)).or_else(|| is(path))
}
