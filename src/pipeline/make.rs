//! Recipes -> artifacts, in parallel, each handed on as it is made and forgotten.
use super::picture::picture;
use super::recipes::Recipe;
use super::{Memos, Plan, Planned, Remembered};
use crate::artifact::{Artifact, Body};
use crate::check;
use crate::diagnostic::{self, Diagnostic};
use crate::locale::Locale;
use crate::memo::Digest;
use crate::picture::METHOD;
use crate::render::{self, Rendered, SITEMAP_LENGTH};
use crate::resolve;
use crate::url::UrlPath;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::Arc;

/// What a recipe hands on.
#[derive(Debug)]
pub enum Made {
    /// An artifact, made now.
    Artifact(Artifact),
    /// The address of one that stands in the output with these very bytes.
    Kept(UrlPath),
}

/// What came of all recipes.
#[derive(Debug)]
pub struct Outcome {
    /// The faults of pages, templates and messages, sorted.
    pub findings: Vec<Diagnostic>,
    /// How many artifacts were rendered or copied.
    pub rendered: usize,
    /// How many were kept.
    pub kept: usize,
    /// How many pages there are in each language, in display order.
    pub pages: Vec<(Locale, usize)>,
}

impl Plan {
    /// Returns how many artifacts there are.
    pub fn len(&self) -> usize {
        self.site.as_ref().map_or(0, |site| site.recipes().count())
    }

    /// Returns whether there is nothing to make.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Makes every artifact that `standing` does not have, in parallel, and hands each to `take` as it is made.
    ///
    /// `standing` is what the output holds: an artifact whose value is remembered and whose bytes stand there is kept.
    ///
    /// # Errors
    /// The first that `take` returns; what it took before is the caller's to throw away.
    pub fn make<E: Send>(
        &self,
        memos: &mut Memos,
        standing: &BTreeMap<UrlPath, Digest>,
        take: &(dyn Fn(Made) -> Result<(), E> + Sync),
    ) -> Result<Outcome, E> {
        let Some(site) = &self.site else {
            return Ok(Outcome { findings: Vec::new(), rendered: 0, kept: 0, pages: Vec::new() });
        };
        let known = std::mem::take(&mut memos.artifacts);
        let recipes: Vec<(&UrlPath, &Recipe)> = site.recipes().collect();
        let results: Vec<(UrlPath, Remembered, bool)> = recipes
            .par_iter()
            .map(|(path, recipe)| {
                let path: &UrlPath = path;
                let stands = Stands { known: known.get(path), standing: standing.get(path).copied() };
                let (made, remembered) = site.run(path, recipe, stands);
                let is_new = matches!(made, Made::Artifact(_));
                take(made)?;
                Ok((path.clone(), remembered, is_new))
            })
            .collect::<Result<_, E>>()?;
        let rendered = results.iter().filter(|(_, _, is_new)| *is_new).count();
        let mut findings: Vec<Diagnostic> =
            results.iter().flat_map(|(_, remembered, _)| remembered.findings.iter().cloned()).collect();
        diagnostic::sort(&mut findings);
        let kept = results.len() - rendered;
        memos.artifacts =
            results.into_iter().map(|(path, remembered, _)| (path, remembered)).collect::<HashMap<_, _>>();
        Ok(Outcome { findings, rendered, kept, pages: site.pages() })
    }

    /// Returns the faults of pages, templates and messages, sorted; makes what is not remembered and keeps nothing.
    pub fn check(&self, memos: &mut Memos) -> Vec<Diagnostic> {
        let nothing = |_: Made| Ok::<(), std::convert::Infallible>(());
        // Nobody wants the bytes, so it is as if all stood that are known.
        let standing = memos.artifacts.iter().map(|(path, known)| (path.clone(), known.bytes)).collect();
        match self.make(memos, &standing, &nothing) {
            Ok(outcome) => outcome.findings,
            Err(never) => match never {},
        }
    }
}

/// What is known of an artifact before it is made.
pub(super) struct Stands<'m> {
    pub(super) known: Option<&'m Remembered>,
    pub(super) standing: Option<Digest>,
}

impl Planned {
    pub(super) fn run(&self, path: &UrlPath, recipe: &Recipe, stands: Stands) -> (Made, Remembered) {
        let (index, theme) = (&self.index, &self.theme);
        let base_url = index.site.base_url.as_deref();
        let plain = |artifact: Artifact| Rendered { artifact, findings: Vec::new() };
        match recipe {
            Recipe::Page(show) => {
                let page = resolve::page(index, show);
                made(path, &stands, &(theme.digest, &page), || {
                    let mut rendered = render::page(theme, &page);
                    rendered.findings.extend(check::page(&page));
                    rendered
                })
            }
            Recipe::Redirect(id, language) => {
                let entry = &index.entries[*id];
                let to = index.path(&entry.key, *language, None);
                let locale = &index.site.languages[*language].locale;
                made(path, &stands, &(theme.digest, path, &to, locale, base_url), || {
                    render::redirect(theme, path, &to, locale, base_url)
                })
            }
            Recipe::Feed(language) => {
                let feed = resolve::feed(index, *language, base_url.unwrap_or_default());
                // Its words matter only where a summary shows a fact.
                let words = feed.shows_facts().then_some(theme.digest);
                made(path, &stands, &(words, &feed), || render::feed(theme, &feed))
            }
            Recipe::Sitemap(part) => {
                let all = resolve::sitemap(index);
                let entries = match part {
                    Some(part) => all.chunks(SITEMAP_LENGTH).nth(part - 1).unwrap_or_default(),
                    None => &all,
                };
                let base_url = base_url.unwrap_or_default();
                made(path, &stands, &(base_url, entries), || plain(render::sitemap(path.clone(), base_url, entries)))
            }
            Recipe::SitemapIndex(parts) => {
                let base_url = base_url.unwrap_or_default();
                made(path, &stands, &(base_url, parts), || plain(render::sitemap_index(base_url, *parts)))
            }
            Recipe::Chooser => {
                let root = resolve::root(index);
                made(path, &stands, &(theme.digest, &root), || render::chooser(theme, &root))
            }
            Recipe::NotFound => {
                // It says nothing of the day: it must not change with it.
                let root = resolve::root(index);
                let value = (theme.digest, &root.languages, &root.base_url);
                made(path, &stands, &value, || render::not_found(theme, &root))
            }
            Recipe::CopyJs => {
                let root = resolve::root(index);
                made(path, &stands, &root, || plain(render::copy_js(&root)))
            }
            Recipe::Robots => made(path, &stands, &base_url, || plain(render::robots(base_url))),
            Recipe::Asset(bytes, digest) => made(path, &stands, digest, || {
                plain(Artifact { path: path.clone(), body: Body::Bytes(bytes.to_vec()) })
            }),
            Recipe::Media(source, digest) => {
                let remembered = Remembered { value: *digest, bytes: *digest, findings: Arc::default() };
                let made = match stands.standing {
                    Some(standing) if standing == *digest => Made::Kept(path.clone()),
                    _ => Made::Artifact(Artifact { path: path.clone(), body: Body::CopyOf(source.clone()) }),
                };
                (made, remembered)
            }
            Recipe::Captions(captions) => {
                made(path, &stands, captions, || plain(render::captions_script(path, captions)))
            }
            Recipe::Picture(source, digest, making) => made(path, &stands, &(digest, making, METHOD), || {
                picture(path, (source, *digest), making, &self.folder)
            }),
        }
    }

    pub(super) fn pages(&self) -> Vec<(Locale, usize)> {
        let languages: Vec<usize> = self.index.made_languages().collect();
        let count = |language: usize| {
            let of_language = |recipe: &&Recipe| match recipe {
                Recipe::Page(show) => show.language() == language,
                _ => false,
            };
            self.pages.values().filter(of_language).count()
        };
        languages.into_iter().map(|it| (self.index.site.languages[it].locale.clone(), count(it))).collect()
    }
}

/// Makes an artifact, unless its value is remembered and its bytes stand in the output.
fn made(path: &UrlPath, stands: &Stands, value: &impl Hash, render: impl FnOnce() -> Rendered) -> (Made, Remembered) {
    let value = Digest::of_value(value);
    if let Some(known) = stands.known.filter(|known| known.value == value && stands.standing == Some(known.bytes)) {
        return (Made::Kept(path.clone()), known.clone());
    }
    let Rendered { artifact, findings } = render();
    let bytes = match &artifact.body {
        Body::Bytes(bytes) | Body::Stored(bytes, _) => Digest::of(bytes),
        Body::CopyOf(_) => unreachable!("media do not come here"),
    };
    (Made::Artifact(artifact), Remembered { value, bytes, findings: findings.into() })
}
