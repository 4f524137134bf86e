//! Which text a page shows in a language: its own, one of the fallback chain, or none.
use super::site::{Language, Site};
use super::tree::Branch;
use crate::facts::{FallbackPolicy, State};
use crate::locale::Locale;
use crate::parse::Document;
use crate::url::PageKey;
use std::sync::Arc;

/// A page in one language.
#[derive(Clone, Debug)]
pub enum Shown {
    /// Its own text.
    Own(Arc<Document>),
    /// A text in another language, which the page says.
    Fallback(Arc<Document>),
    /// No text: a notice and where to read it. The document gives the title.
    FactsOnly(Arc<Document>),
    /// No page; the text that links lead to instead.
    Hidden(Arc<Document>),
}

impl Shown {
    /// Returns the document that gives the page its title.
    pub fn document(&self) -> &Arc<Document> {
        match self {
            Shown::Own(document) | Shown::Fallback(document) | Shown::FactsOnly(document) | Shown::Hidden(document) => {
                document
            }
        }
    }

    pub(super) fn document_mut(&mut self) -> &mut Arc<Document> {
        match self {
            Shown::Own(document) | Shown::Fallback(document) | Shown::FactsOnly(document) | Shown::Hidden(document) => {
                document
            }
        }
    }

    /// Returns whether there is a page.
    pub fn is_page(&self) -> bool {
        !matches!(self, Shown::Hidden(_))
    }

    /// Returns whether the page is a real translation.
    pub fn is_own(&self) -> bool {
        matches!(self, Shown::Own(_))
    }
}

/// Decides what a page shows in a language.
pub(super) fn shown(branch: &Branch, language: &Language, site: &Site) -> Shown {
    if let Some(own) = counting(branch, &language.locale, site) {
        return Shown::Own(Arc::clone(own));
    }
    let chain = language.fallback.iter().chain([&branch.authoritative, &site.authoritative]);
    let stand_in = chain
        .filter_map(|locale| counting(branch, locale, site))
        .chain(branch.texts.get(&branch.authoritative))
        .chain(branch.texts.values())
        .next()
        .expect("a page has a text");
    let stand_in = Arc::clone(stand_in);
    match policy(branch) {
        FallbackPolicy::Source | FallbackPolicy::Fail => Shown::Fallback(stand_in),
        FallbackPolicy::Facts => Shown::FactsOnly(stand_in),
        // Every page of the language and the chooser lead to its home page.
        FallbackPolicy::Hide if branch.key == PageKey::home() => Shown::Fallback(stand_in),
        FallbackPolicy::Hide => Shown::Hidden(stand_in),
    }
}

/// What the page's facts say about missing translations.
pub(super) fn policy(branch: &Branch) -> FallbackPolicy {
    branch.fields.fallback.as_ref().map_or(FallbackPolicy::Source, |fallback| fallback.value)
}

/// The text in a language, if it has come far enough to count.
fn counting<'b>(branch: &'b Branch, locale: &Locale, site: &Site) -> Option<&'b Arc<Document>> {
    let document = branch.texts.get(locale)?;
    let state = document.front.state.as_ref().map_or(State::Translated, |state| state.value);
    let authoritative = *locale == branch.authoritative;
    let least = branch.fields.min_state.as_ref().map_or(site.min_state, |least| least.value);
    let counts = match state {
        State::Draft => site.drafts,
        _ => authoritative || state >= least,
    };
    counts.then_some(document)
}
