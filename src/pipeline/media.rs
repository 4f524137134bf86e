//! The texts that pages show -> the recipes of the files of authors; remembered while no text names others.
use super::parsed::Sources;
use super::recipes::{self, Recipe, Recipes};
use super::{Memos, Plan, Planned};
use crate::memo::{Change, Digest, Memo, Same};
use crate::parse::Document;
use crate::resolve::{self, EntryId, LanguageId, MediaFile};
use crate::source::SourceId;
use crate::url::UrlPath;
use std::sync::Arc;

/// What is remembered of it.
#[derive(Default)]
pub(super) struct Known {
    of_texts: Memo<Key, Vec<(UrlPath, MediaFile)>>,
    recipes: Arc<Recipes>,
    /// Of which targets the recipes are.
    made_of: Option<Digest>,
    /// The pages of the site when what follows was found out.
    pages: Option<Arc<Recipes>>,
    /// See [`resolve::shown_texts`].
    texts: Vec<(EntryId, LanguageId)>,
    /// Stands for all that a target may be.
    targets: Option<Digest>,
}

/// What stands for what a text names: the text, its language on the page, and all that its targets may be.
type Key = (Same<Document>, LanguageId, Option<Digest>);

impl Planned {
    /// What is published of the files of authors.
    pub(super) fn media(&self) -> &Arc<Recipes> {
        self.media.get_or_init(|| {
            let texts = resolve::shown_texts(&self.index);
            let of_texts = texts.iter().flat_map(|(id, language)| resolve::media_of_text(&self.index, *id, *language));
            Arc::new(recipes::media(&self.index, of_texts))
        })
    }

    /// Stands for all that a target may be.
    fn targets(&self) -> Digest {
        let Sources { places, captions, .. } = &self.sources;
        let captions: Vec<Digest> = captions.values.iter().map(|captions| captions.digest).collect();
        let names: Vec<&SourceId> = places.texts.iter().map(|(id, _)| id).collect();
        let mut media: Vec<_> = self.index.all_media().map(|(id, media)| (id, media.digest)).collect();
        media.sort();
        Digest::of_value(&(&self.index.site, names, captions, media))
    }

    pub(super) fn recipe(&self, path: &UrlPath) -> Option<&Recipe> {
        let of_site = self.pages.get(path).or_else(|| self.assets.get(path));
        // That all texts are read for the others, nobody should wait for who asks for something else.
        of_site.or_else(|| path.as_str().starts_with("media/").then(|| self.media().get(path))?)
    }

    /// All recipes, in no order.
    pub(super) fn recipes(&self) -> impl Iterator<Item = (&UrlPath, &Recipe)> {
        self.pages.iter().chain(&self.assets).chain(self.media().iter())
    }
}

impl Plan {
    /// Finds out what is published of the files of authors. All texts are read for it; of those that are remembered, what they
    /// name is too. Whoever needs it without this pays the whole price.
    pub fn find_media(&self, memos: &mut Memos) {
        let Some(site) = &self.site else { return };
        let known = &mut memos.media;
        // While the pages are those of the last time, so is the structure of the site.
        if !known.pages.as_ref().is_some_and(|pages| Arc::ptr_eq(pages, &site.pages)) {
            known.pages = Some(Arc::clone(&site.pages));
            known.texts = resolve::shown_texts(&site.index);
            known.targets = Some(site.targets());
        }
        let targets = known.targets;
        let texts = &known.texts;
        let document = |(id, language): &(EntryId, LanguageId)| site.index.entries[*id].shown[*language].document();
        let of_texts = known.of_texts.map(
            texts,
            |key, text| Arc::ptr_eq(&key.0.0, document(text)) && key.1 == text.1 && key.2 == targets,
            |text| (Same(Arc::clone(document(text))), text.1, targets),
            |(id, language)| resolve::media_of_text(&site.index, *id, *language),
        );
        let is_same = match &of_texts.change {
            Change::At(replaced) => replaced.iter().all(|(place, old)| *old == of_texts.values[*place]),
            Change::Other => false,
        };
        if !is_same || known.made_of != targets {
            let of_texts = of_texts.values.iter().flat_map(|files| files.iter().cloned());
            known.recipes = Arc::new(recipes::media(&site.index, of_texts));
        }
        known.made_of = targets;
        // Whoever was first has found the same.
        let _ = site.media.set(Arc::clone(&known.recipes));
    }
}
