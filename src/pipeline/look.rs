//! A plan -> one artifact of it, as a reader asks for it; the rest of them bit by bit, for their findings.
//!
//! The same recipes as in `make`, so what is seen here is what a build writes.
use super::make::{Made, Stands};
use super::recipes::Recipe;
use super::recipes::{self, Recipes};
use super::{Memos, Plan, Planned};
use crate::artifact::Artifact;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::resolve::{EntryId, Show};
use crate::source::SourceId;
use crate::url::UrlPath;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// An artifact with what was found while it was made.
#[derive(Debug)]
pub struct Seen {
    /// The artifact.
    pub artifact: Artifact,
    /// Of its bytes.
    pub digest: Digest,
    /// What is wrong with it, beside the faults of its files.
    pub findings: Arc<[Diagnostic]>,
}

impl Plan {
    /// Returns whether there is a site: settings that name a language, and so on.
    pub fn has_site(&self) -> bool {
        self.site.is_some()
    }

    /// Returns what is known to be wrong before texts are read.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// Returns how many texts there are.
    pub fn texts(&self) -> usize {
        self.site.as_ref().map_or(0, |site| site.sources.documents.values.len())
    }

    /// Reads so many texts from this one on, that later nobody need wait for them.
    pub fn read(&self, first: usize, many: usize) {
        let Some(site) = &self.site else { return };
        let texts = site.sources.documents.values.iter().skip(first).take(many);
        texts.collect::<Vec<_>>().into_par_iter().for_each(|text| text.read());
    }

    /// Returns what is wrong with the files of an author's page.
    pub fn judge_page(&self, path: &UrlPath) -> Vec<Diagnostic> {
        let Some((index, id)) = self.site.as_ref().and_then(|site| Some((&site.index, site.entry(path)?))) else {
            return Vec::new();
        };
        let texts = index.entries[id].texts();
        texts.flat_map(|text| text.findings().iter().cloned()).chain(check::entry(index, &index.entries[id])).collect()
    }

    /// Returns the addresses of all artifacts, in no order.
    pub fn addresses(&self) -> impl Iterator<Item = &UrlPath> {
        self.site.iter().flat_map(|site| site.recipes().map(|(path, _)| path))
    }

    /// Returns how many pages there are in each language, in display order; empty if there is no site.
    pub fn pages(&self) -> Vec<(Locale, usize)> {
        self.site.as_ref().map(Planned::pages).unwrap_or_default()
    }

    /// Returns whether there is an artifact of this address.
    pub fn has(&self, path: &UrlPath) -> bool {
        self.site.as_ref().is_some_and(|site| site.recipe(path).is_some())
    }

    /// Makes one artifact; `None` if the site has none of this address.
    pub fn see(&self, path: &UrlPath) -> Option<Seen> {
        let site = self.site.as_ref()?;
        let recipe = site.recipe(path)?;
        match site.run(path, recipe, Stands { known: None, standing: None }) {
            (Made::Artifact(artifact), remembered) => {
                Some(Seen { artifact, digest: remembered.bytes, findings: remembered.findings })
            }
            (Made::Kept(_), _) => unreachable!("nothing stands that could be kept"),
        }
    }

    /// Makes those of these artifacts whose values are not remembered, in parallel, and remembers all of them. Hands on what
    /// took long to make, and returns the addresses of those that are new or whose bytes have changed.
    pub fn look(&self, memos: &mut Memos, paths: &[UrlPath], take: &(dyn Fn(&Artifact) + Sync)) -> Vec<UrlPath> {
        let Some(site) = &self.site else { return Vec::new() };
        let known = &memos.artifacts;
        let looked: Vec<_> = paths
            .par_iter()
            .filter_map(|path| {
                let known = known.get(path);
                let stands = Stands { known, standing: known.map(|known| known.bytes) };
                let (made, remembered) = site.run(path, site.recipe(path)?, stands);
                if let Made::Artifact(artifact) = &made {
                    take(artifact);
                }
                let is_new = known.is_none_or(|known| known.bytes != remembered.bytes);
                Some((path.clone(), remembered, is_new))
            })
            .collect();
        let new = looked.iter().filter(|(_, _, is_new)| *is_new).map(|(path, _, _)| path.clone()).collect();
        for (path, remembered, _) in looked {
            if remembered.findings.is_empty() {
                memos.found.remove(&path);
            } else {
                memos.found.insert(path.clone(), Arc::clone(&remembered.findings));
            }
            memos.artifacts.insert(path, remembered);
        }
        new
    }

    /// Forgets the artifacts that this plan does not have, and returns the addresses of those that were remembered.
    pub fn forget(&self, memos: &mut Memos) -> Vec<UrlPath> {
        let Some(site) = &self.site else { return Vec::new() };
        let standing = (Arc::clone(&site.pages), Arc::clone(site.media()));
        let known = memos.standing.replace((standing.0.clone(), standing.1.clone(), site.theme.digest));
        let is_same = |(pages, media, theme): &(Arc<Recipes>, Arc<Recipes>, Digest)| {
            Arc::ptr_eq(pages, &standing.0) && Arc::ptr_eq(media, &standing.1) && *theme == site.theme.digest
        };
        if known.as_ref().is_some_and(is_same) {
            return Vec::new();
        }
        let mut gone: Vec<UrlPath> =
            memos.artifacts.keys().filter(|path| site.recipe(path).is_none()).cloned().collect();
        gone.sort();
        for path in &gone {
            memos.artifacts.remove(path);
            memos.found.remove(path);
        }
        gone
    }

    /// Returns what is known to be wrong with artifacts of this plan, in no order.
    pub fn seen(&self, memos: &Memos) -> Vec<Diagnostic> {
        let Some(site) = &self.site else { return Vec::new() };
        let found = memos.found.iter().filter(|(path, _)| site.is_known_to_have(path));
        found.flat_map(|(_, findings)| findings.iter().cloned()).collect()
    }

    /// Returns the addresses of what may be other than in the plan that was made before with the same memos, or was never
    /// looked at, as a picture that a text shows now; `None`: all.
    pub fn touched(&self, memos: &Memos) -> Option<Vec<UrlPath>> {
        let site = self.site.as_ref()?;
        let pages = site.changed.as_ref()?.iter().flat_map(|id| recipes::addresses(&site.index, *id));
        let media = site.media.get().into_iter().flat_map(|media| media.keys());
        Some(pages.chain(media.filter(|path| !memos.artifacts.contains_key(*path)).cloned()).collect())
    }

    /// Returns the files that an author's page shows: its text in each language, and its facts; none for other artifacts.
    pub fn sources(&self, path: &UrlPath) -> BTreeSet<SourceId> {
        self.site.as_ref().and_then(|site| site.sources(path)).unwrap_or_default()
    }

    /// Returns the pages that show a file: one for a text, those of all languages for facts. Sorted.
    pub fn pages_of(&self, source: &SourceId) -> Vec<UrlPath> {
        let Some(site) = &self.site else { return Vec::new() };
        let directory = source.directory();
        let of_page = |path: &&UrlPath| match site.pages.get(path) {
            Some(Recipe::Page(Show::Entry(id, language, None))) => {
                let shown = site.index.entries[*id].shown[*language].document();
                shown.source == *source
                    || (source.as_str().ends_with("facts.toml") && shown.source.directory() == directory)
            }
            _ => false,
        };
        site.pages.keys().filter(of_page).cloned().collect()
    }
}

impl Planned {
    /// Whether there is an artifact of this address; of media only if that is known without reading all texts.
    fn is_known_to_have(&self, path: &UrlPath) -> bool {
        let is_media = || self.media.get().is_some_and(|media| media.contains_key(path));
        self.pages.contains_key(path) || self.assets.contains_key(path) || is_media()
    }

    fn entry(&self, path: &UrlPath) -> Option<EntryId> {
        match self.pages.get(path)? {
            Recipe::Page(Show::Entry(id, ..)) => Some(*id),
            _ => None,
        }
    }

    fn sources(&self, path: &UrlPath) -> Option<BTreeSet<SourceId>> {
        let entries = &self.index.entries;
        let Recipe::Page(Show::Entry(id, language, _)) = self.pages.get(path)? else { return None };
        let shown = &entries[*id].shown[*language].document().source;
        let facts = SourceId::new(&format!("{}/facts.toml", shown.directory()));
        Some(BTreeSet::from([shown.clone(), facts]))
    }
}
