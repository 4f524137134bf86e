//! A plan -> one artifact of it, as a reader asks for it; the rest of them bit by bit, for their findings.
//!
//! The same recipes as in `make`, so what is seen here is what a build writes.
use super::make::{Made, Stands};
use super::recipes::Recipe;
use super::{Memos, Plan, Planned};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::resolve::{Index, Show};
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

    /// Returns the addresses of all artifacts, sorted.
    pub fn addresses(&self) -> impl Iterator<Item = &UrlPath> {
        self.site.iter().flat_map(|site| site.recipes.keys())
    }

    /// Returns how many pages there are in each language, in display order; empty if there is no site.
    pub fn pages(&self) -> Vec<(Locale, usize)> {
        self.site.as_ref().map(Planned::pages).unwrap_or_default()
    }

    /// Returns whether there is an artifact of this address.
    pub fn has(&self, path: &UrlPath) -> bool {
        self.site.as_ref().is_some_and(|site| site.recipes.contains_key(path))
    }

    /// Makes one artifact; `None` if the site has none of this address.
    pub fn see(&self, path: &UrlPath) -> Option<Seen> {
        let site = self.site.as_ref()?;
        let recipe = site.recipes.get(path)?;
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
                let (made, remembered) = site.run(path, site.recipes.get(path)?, stands);
                if let Made::Artifact(artifact) = &made {
                    take(artifact);
                }
                let is_new = known.is_none_or(|known| known.bytes != remembered.bytes);
                Some((path.clone(), remembered, is_new))
            })
            .collect();
        let new = looked.iter().filter(|(_, _, is_new)| *is_new).map(|(path, _, _)| path.clone()).collect();
        memos.artifacts.extend(looked.into_iter().map(|(path, remembered, _)| (path, remembered)));
        new
    }

    /// Forgets the artifacts that this plan does not have, and returns the addresses of those that were remembered.
    pub fn forget(&self, memos: &mut Memos) -> Vec<UrlPath> {
        let Some(site) = &self.site else { return Vec::new() };
        let mut gone: Vec<UrlPath> =
            memos.artifacts.keys().filter(|it| !site.recipes.contains_key(it)).cloned().collect();
        gone.sort();
        for path in &gone {
            memos.artifacts.remove(path);
        }
        gone
    }

    /// Returns what is known to be wrong with artifacts of this plan, in no order.
    pub fn seen(&self, memos: &Memos) -> Vec<Diagnostic> {
        let remembered = self.addresses().filter_map(|path| memos.artifacts.get(path));
        remembered.flat_map(|known| known.findings.iter().cloned()).collect()
    }

    /// Returns the files that an author's page shows: its text in each language, and its facts; none for other artifacts.
    pub fn sources(&self, path: &UrlPath) -> BTreeSet<SourceId> {
        self.site.as_ref().and_then(|site| site.sources(path)).unwrap_or_default()
    }

    /// Returns the pages that show a file: one for a text, those of all languages for facts. Sorted.
    pub fn pages_of(&self, source: &SourceId) -> Vec<UrlPath> {
        let Some(site) = &self.site else { return Vec::new() };
        let directory = source.directory();
        let of_page = |path: &&UrlPath| match site.recipes.get(path) {
            Some(Recipe::Page(Show::Entry(id, language, None))) => {
                let shown = site.index.entries[*id].shown[*language].document();
                shown.source == *source
                    || (source.as_str().ends_with("facts.toml") && shown.source.directory() == directory)
            }
            _ => false,
        };
        self.addresses().filter(of_page).cloned().collect()
    }
}

impl Planned {
    fn sources(&self, path: &UrlPath) -> Option<BTreeSet<SourceId>> {
        let Index { entries, .. } = &self.index;
        let Recipe::Page(Show::Entry(id, language, _)) = self.recipes.get(path)? else { return None };
        let shown = &entries[*id].shown[*language].document().source;
        let facts = SourceId::new(&format!("{}/facts.toml", shown.directory()));
        Some(BTreeSet::from([shown.clone(), facts]))
    }
}
