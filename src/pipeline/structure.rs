//! Parse's values -> the index, and all that depends on no text behind its front matter; remembered while that is the same.
use super::Memos;
use super::parsed::Sources;
use super::recipes::{self, Recipes};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::memo::{Change, Digest, Same};
use crate::parse::{Captions, Document, Place};
use crate::resolve::{self, Beside, EntryId, Index, LazyOutline, Parsed, Site, Tree, lazy_outline};
use crate::source::SourceId;
use crate::url::PageKey;
use std::sync::Arc;

/// What the next plan may begin with.
pub(super) struct Known {
    index: Arc<Index>,
    pages: Arc<Recipes>,
    /// Of the whole site, and of addresses.
    findings: Arc<[Diagnostic]>,
    site: Site,
    media: Vec<(SourceId, Digest)>,
}

/// What is made of it.
pub(super) struct Structure {
    pub(super) index: Arc<Index>,
    pub(super) pages: Arc<Recipes>,
    pub(super) findings: Arc<[Diagnostic]>,
    /// The pages whose texts are others than in the plan before; `None`: any page may read otherwise.
    pub(super) changed: Option<Vec<EntryId>>,
}

/// What stands for an outline: the text, and that which prevails if it is another.
pub(super) type OutlineKey = (Same<Document>, Option<Same<Document>>, Digest);

/// Makes the index, or puts changed texts into the one that is known.
pub(super) fn structure(inputs: &Inputs, sources: &Sources, site: Site, memos: &mut Memos) -> Structure {
    let is_media = |known: &Known| {
        let media = inputs.media.iter().map(|(id, media)| (id, media.digest));
        media.eq(known.media.iter().map(|(id, digest)| (id, *digest)))
    };
    // Which of two texts of a page in one language counts is decided anew.
    let is_same = |known: &&mut Known| {
        sources.only_texts && known.site == site && known.index.duplicates.is_empty() && is_media(known)
    };
    if let Some(known) = memos.structure.as_mut().filter(is_same)
        && let Some(texts) = changed_texts(sources)
    {
        let (index, changed) = known.index.with_texts(texts.into_iter());
        let old = std::mem::replace(&mut known.index, Arc::new(index));
        let is_inward = |id: &EntryId| old.entries[*id].reads_alike(&known.index.entries[*id]);
        let changed = changed.iter().all(is_inward).then_some(changed);
        return known.structure(changed);
    }
    let known = Known {
        media: inputs.media.iter().map(|(id, media)| (id.clone(), media.digest)).collect(),
        ..build(inputs, sources, site, memos)
    };
    memos.structure.insert(known).structure(None)
}

impl Known {
    fn structure(&self, changed: Option<Vec<EntryId>>) -> Structure {
        let Known { index, pages, findings, .. } = self;
        let (index, pages, findings) = (Arc::clone(index), Arc::clone(pages), Arc::clone(findings));
        Structure { index, pages, findings, changed }
    }
}

/// The texts that are others than before, if all of them have the heads of those that they replace.
fn changed_texts(sources: &Sources) -> Option<Vec<(&PageKey, &Arc<Document>)>> {
    let Change::At(replaced) = &sources.documents.change else { return None };
    let keys: Vec<&PageKey> = if replaced.is_empty() { Vec::new() } else { sources.keys().collect() };
    let changed = replaced.iter().map(|(place, old)| {
        let new = &sources.documents.values[*place];
        (old.head == new.head).then(|| (keys[*place], new))
    });
    changed.collect()
}

fn build(inputs: &Inputs, sources: &Sources, site: Site, memos: &mut Memos) -> Known {
    let tree = resolve::tree(&parsed(sources), &site);
    let said = &sources.said;
    let beside = Beside {
        outlines: outlines(&tree, sources, memos),
        roles: Arc::clone(&said.roles),
        media: &inputs.media,
        strays: sources.places.strays.clone(),
        audiences: said.audiences.clone(),
        units: said.units.clone(),
        captions: captions(sources).collect(),
        endings: said.endings.clone(),
        terms: Arc::clone(&sources.terms),
    };
    let index = resolve::index(tree, site.clone(), beside);
    let ((pages, mut findings), of_site) =
        rayon::join(|| recipes::pages(&index), || check::site(&index, &said.messages));
    findings.extend(of_site);
    Known { index: Arc::new(index), pages: Arc::new(pages), findings: findings.into(), site, media: Vec::new() }
}

fn parsed(sources: &Sources) -> Parsed {
    let places = &sources.places;
    let facts = places.texts.iter().filter_map(|(id, place)| match place {
        Place::Facts(key) => Some((key.clone(), id.clone())),
        _ => None,
    });
    let facts = facts.zip(sources.facts.values.iter());
    Parsed {
        texts: sources.texts().map(|(key, text)| (key.clone(), Arc::clone(text))).collect(),
        facts: facts.map(|((key, id), facts)| (key, (id, Arc::clone(facts)))).collect(),
        strays: places.strays.clone(),
    }
}

fn captions(sources: &Sources) -> impl Iterator<Item = ((PageKey, Locale), Arc<Captions>)> {
    let places = sources.places.texts.iter().filter_map(|(_, place)| match place {
        Place::Captions(recording, locale) => Some((recording.clone(), locale.clone())),
        _ => None,
    });
    places.zip(sources.captions.values.iter().cloned())
}

/// The section ids of every text. A translation's depend on the authoritative headings, so both texts are its key.
fn outlines(tree: &Tree, sources: &Sources, memos: &mut Memos) -> Vec<Arc<LazyOutline>> {
    let roles = &sources.said.roles;
    let digest = Digest::of_value(roles);
    let mut all: Vec<(&Arc<Document>, Option<&Arc<Document>>)> = Vec::new();
    for branch in &tree.branches {
        let authoritative = branch.texts.get(&branch.authoritative);
        all.extend(branch.texts.values().map(|text| (text, authoritative.filter(|it| it.locale != text.locale))));
    }
    let is = |key: &OutlineKey, (text, source): &(&Arc<Document>, Option<&Arc<Document>>)| {
        Arc::ptr_eq(&key.0.0, text)
            && key.1.as_ref().map(|it| Arc::as_ptr(&it.0)) == source.map(Arc::as_ptr)
            && key.2 == digest
    };
    let key = |(text, source): &(&Arc<Document>, Option<&Arc<Document>>)| {
        (Same(Arc::clone(text)), source.map(|source| Same(Arc::clone(source))), digest)
    };
    let outlines = memos.outlines.map(&all, is, key, |(text, source)| lazy_outline(text, *source, roles));
    outlines.values.to_vec()
}
