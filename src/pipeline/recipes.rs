//! The index -> the address of every artifact and what makes it.
use crate::check::{address_collision, link_outside_content};
use crate::diagnostic::Diagnostic;
use crate::load::Asset;
use crate::memo::Digest;
use crate::parse::{Captions, Placed};
use crate::picture::Making;
use crate::render::{SITEMAP_LENGTH, sitemap_path};
use crate::resolve::{self, Entry, EntryId, Index, LanguageId, MediaFile, Show, pages_of_entries};
use crate::source::{SourceId, Span};
use crate::url::{PageKey, UrlPath};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What makes one artifact.
#[derive(Clone, Debug)]
pub(super) enum Recipe {
    /// A page.
    Page(Show),
    /// An old address that leads on.
    Redirect(EntryId, LanguageId),
    /// The feed of a language.
    Feed(LanguageId),
    /// The only sitemap, or the part of this number.
    Sitemap(Option<usize>),
    /// The index of so many sitemaps.
    SitemapIndex(usize),
    /// The language chooser.
    Chooser,
    /// What a server shows for an address without a page.
    NotFound,
    /// What every page says of the copy it belongs to.
    CopyJs,
    /// What search engines may read.
    Robots,
    /// A file of the theme.
    Asset(Arc<[u8]>, Digest),
    /// A file of an author, as it is.
    Media(SourceId, Digest),
    /// What is made of a picture of an author, which has this digest.
    Picture(SourceId, Digest, Making),
    /// The script with the captions of a recording.
    Captions(Arc<Captions>),
}

/// The artifacts of a site, by their address.
pub(super) type Recipes = BTreeMap<UrlPath, Recipe>;

/// Lists the artifacts of a site but for the files of its theme and of authors; and what is wrong with their addresses.
pub(super) fn pages(index: &Index) -> (Recipes, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let mut all = BTreeMap::new();
    let named = |name: &str| UrlPath::new(name).expect("the name is a path");
    for language in index.made_languages() {
        for id in (0..index.entries.len()).filter(|id| index.entries[*id].is_made(language)) {
            entry_recipes(index, id, language, &mut all);
        }
        for (audience, (name, entries)) in index.audiences.iter().enumerate() {
            let key = PageKey::new(&format!("audience/{name}"));
            for number in page_numbers(index, &entries[language].entries) {
                all.insert(
                    index.path(&key, language, number),
                    Recipe::Page(Show::Audience(audience, language, number)),
                );
            }
        }
        all.insert(index.path(&PageKey::new("a-z"), language, None), Recipe::Page(Show::AToZ(language)));
        if resolve::has_glossary(index) {
            let path = index.path(&PageKey::new("glossary"), language, None);
            all.insert(path, Recipe::Page(Show::Glossary(language)));
        }
        if resolve::has_changes(index) {
            let path = index.path(&PageKey::new("changes"), language, None);
            all.insert(path, Recipe::Page(Show::Changes(language)));
        }
        if index.site.base_url.is_some() {
            all.insert(resolve::feed_path(&index.site.languages[language].locale), Recipe::Feed(language));
        }
    }
    if index.site.base_url.is_some() {
        let parts = resolve::sitemap_length(index).div_ceil(SITEMAP_LENGTH);
        if parts > 1 {
            all.extend((1..=parts).map(|part| (sitemap_path(Some(part)), Recipe::Sitemap(Some(part)))));
            all.insert(sitemap_path(None), Recipe::SitemapIndex(parts));
        } else {
            all.insert(sitemap_path(None), Recipe::Sitemap(None));
        }
    }
    all.insert(named("index.html"), Recipe::Chooser);
    all.insert(named("404.html"), Recipe::NotFound);
    all.insert(named("copy.js"), Recipe::CopyJs);
    all.insert(named("robots.txt"), Recipe::Robots);
    redirects(index, &mut all, &mut findings);
    (all, findings)
}

/// Lists the files of a theme.
pub(super) fn theme(assets: &BTreeMap<String, (UrlPath, &Asset)>) -> Recipes {
    let recipe = |asset: &Asset| Recipe::Asset(Arc::clone(&asset.bytes), asset.digest);
    assets.values().map(|(path, asset)| (path.clone(), recipe(asset))).collect()
}

/// Lists what is published of the files of authors; `texts` are those that pages show: see [`resolve::shown_texts`].
pub(super) fn media(index: &Index, of_texts: impl Iterator<Item = (UrlPath, MediaFile)>) -> Recipes {
    let recipe = |file: MediaFile| match file {
        MediaFile::Captions(captions) => Some(Recipe::Captions(captions)),
        MediaFile::Made(source, making) => {
            let (_, media) = index.media_file(&source)?;
            Some(match making {
                Making::Copy => Recipe::Media(source, media.digest),
                making => Recipe::Picture(source, media.digest, making),
            })
        }
    };
    let all = resolve::media_of_site(index).into_iter().chain(of_texts);
    all.filter_map(|(path, file)| Some((path, recipe(file)?))).collect()
}

/// The addresses of a page, those of its further lists among them.
pub(super) fn addresses(index: &Index, id: EntryId) -> Vec<UrlPath> {
    let mut all = Recipes::new();
    for language in index.made_languages().filter(|language| index.entries[id].is_made(*language)) {
        entry_recipes(index, id, language, &mut all);
    }
    all.into_keys().collect()
}

/// Where each asset stands: under a name with its digest, so that browsers may keep it for ever.
pub(super) fn assets<'i>(assets: &BTreeMap<String, &'i Asset>) -> BTreeMap<String, (UrlPath, &'i Asset)> {
    let path = |name: &str, asset: &Asset| {
        let digest = asset.digest.short(6);
        let hashed = match name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{digest}.{ending}"),
            None => format!("assets/{name}.{digest}"),
        };
        UrlPath::new(&hashed).expect("paths of files have no empty parts")
    };
    assets.iter().map(|(name, asset)| (name.clone(), (path(name, asset), *asset))).collect()
}

fn entry_recipes(index: &Index, id: EntryId, language: LanguageId, all: &mut BTreeMap<UrlPath, Recipe>) {
    let entry = &index.entries[id];
    for number in page_numbers(index, &entry.listed[language].entries) {
        all.insert(index.path(&entry.key, language, number), Recipe::Page(Show::Entry(id, language, number)));
    }
}

fn page_numbers(index: &Index, listed: &[EntryId]) -> Vec<Option<usize>> {
    pages_of_entries(index, listed).into_iter().map(|(number, _)| number).collect()
}

fn redirects(index: &Index, all: &mut BTreeMap<UrlPath, Recipe>, findings: &mut Vec<Diagnostic>) {
    let mut origins: BTreeMap<UrlPath, Span> = BTreeMap::new();
    for (id, entry) in index.entries.iter().enumerate() {
        for old in entry.fields.redirect_from.iter().flatten() {
            let Some(key) = PageKey::home().join(&old.value).filter(could_be_a_page) else {
                findings.push(link_outside_content(&old.value, old.span.clone()));
                continue;
            };
            for language in index.made_languages().filter(|language| entry.is_made(*language)) {
                let path = index.path(&key, language, None);
                match collision(index, all, &origins, &path, old, entry) {
                    Some(finding) => findings.push(finding),
                    None => {
                        origins.insert(path.clone(), old.span.clone());
                        all.insert(path, Recipe::Redirect(id, language));
                    }
                }
            }
        }
    }
}

/// Tells whether a directory could have this key.
fn could_be_a_page(key: &PageKey) -> bool {
    let is_path = *key == PageKey::home() || UrlPath::new(key.as_str()).is_some();
    is_path && !key.as_str().contains(char::is_control)
}

/// An old address that a page or another redirect has now.
fn collision(
    index: &Index,
    all: &BTreeMap<UrlPath, Recipe>,
    origins: &BTreeMap<UrlPath, Span>,
    path: &UrlPath,
    old: &Placed<String>,
    entry: &Entry,
) -> Option<Diagnostic> {
    let recipe = all.get(path)?;
    let first = match (recipe, origins.get(path)) {
        (_, Some(span)) => span.clone(),
        (Recipe::Page(Show::Entry(id, language, _)), None) => {
            Span::whole(&index.entries[*id].shown[*language].document().source)
        }
        _ => Span::whole(&entry.shown[0].document().source),
    };
    Some(address_collision(path, first, old.span.clone()))
}
