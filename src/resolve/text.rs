//! The text of a page with everything it refers to.
use super::ending::{EndedLink, ended_links};
use super::index::{EntryId, Index, LanguageId};
use super::links::{Link, link};
use super::media::{Picture, picture};
use super::outline::Outline;
use super::page::Phrase;
use super::placeable::{FactFault, Sentence, ShownFact, sentence, shown_fact};
use super::translations::Shown;
use crate::facts::Date;
use crate::parse::{Document, markdown};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A text, its section ids, and where its links and pictures are.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Text {
    /// The text.
    pub document: Arc<Document>,
    /// The ids of its headings.
    pub outline: Arc<Outline>,
    /// The facts it shows, in the order of the text.
    pub facts: Vec<Result<ShownFact, FactFault>>,
    /// Where its links lead, in the order of the text.
    pub links: Vec<Link>,
    /// Its links to what has ended, where readers are not told so.
    pub ended: Vec<EndedLink>,
    /// Its pictures, in the order of the text.
    pub pictures: Vec<Picture>,
    /// What stands for its pictures where they are not seen, in the order of the text.
    pub alts: Vec<Sentence>,
}

impl Text {
    /// Returns the days on which a fact in it will read differently.
    pub(super) fn until(&self) -> impl Iterator<Item = Date> {
        let facts = self.facts.iter().flatten().filter_map(|fact| fact.until);
        facts.chain(self.alts.iter().filter_map(Sentence::until))
    }
}

/// Gathers the text that a page shows in a language.
pub(super) fn text(index: &Index, id: EntryId, language: LanguageId) -> Text {
    let entry = &index.entries[id];
    let document = entry.shown[language].document();
    Text {
        facts: document.body().facts.iter().map(|it| shown_fact(index, id, &document.locale, &it.path)).collect(),
        alts: (0..document.body().images.len()).map(|image| alt(index, id, document, image)).collect(),
        links: document.body().links.iter().map(|written| link(index, id, language, written)).collect(),
        ended: ended_links(index, id, document, entry.outline(language)),
        pictures: document
            .body()
            .images
            .iter()
            .map(|image| picture(index, &entry.key, &document.locale, image))
            .collect(),
        outline: Arc::clone(entry.outline(language)),
        document: Arc::clone(document),
    }
}

/// What describes a picture of a text: its own words, else those of the authoritative text for the same file. A file that
/// stands there more than once is taken in order.
fn alt(index: &Index, id: EntryId, document: &Document, image: usize) -> Sentence {
    let entry = &index.entries[id];
    let file = |image: &markdown::Image| entry.key.join(&decoded(&image.target));
    let (images, wanted) = (&document.body().images, file(&document.body().images[image]));
    let authoritative = || {
        let source = entry.shown.iter().map(Shown::document).find(|it| it.locale == entry.authoritative)?;
        let before = images[..image].iter().filter(|it| file(it) == wanted).count();
        let same: Vec<&markdown::Image> = source.body().images.iter().filter(|it| file(it) == wanted).collect();
        let words = &same.get(before).or(same.last())?.alt;
        (!words.is_empty()).then(|| Phrase::new(words, &source.locale))
    };
    let own = &images[image].alt;
    let words = if own.is_empty() && document.locale != entry.authoritative { authoritative() } else { None };
    sentence(index, id, &words.unwrap_or_else(|| Phrase::new(own, &document.locale)))
}

/// A target as the name it stands for: percent-decoded, in NFC.
pub(super) fn decoded(target: &str) -> Cow<'_, str> {
    // Almost all are such, and a large site has tens of thousands.
    if target.is_ascii() && !target.contains('%') {
        return Cow::Borrowed(target);
    }
    Cow::Owned(percent_decode_str(target).decode_utf8_lossy().nfc().collect())
}
