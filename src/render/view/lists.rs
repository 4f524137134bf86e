//! What templates see of lists: of pages, terms, audiences, changes.
use super::{Documentation, LinkView, PhraseView, view};
use serde::Serialize;

view! {
    /// A list of pages, one page of it.
    ListView {
        /// What stands on it.
        items: Vec<ItemView>,
        /// Its number, from 1.
        number: usize,
        /// How many pages the list has.
        pages: usize,
        /// The way to the page of the list before.
        previous: Option<String>,
        /// The way to the page after.
        next: Option<String>,
    }
}

view! {
    /// A page in a list.
    ItemView {
        /// Its title.
        title: PhraseView,
        /// The way to it.
        href: String,
        /// A sentence or two.
        summary: Option<PhraseView>,
        /// What it is about.
        kind: String,
        /// The day it was published.
        published: Option<String>,
        /// Whether its text is in another language than the page.
        is_fallback: bool,
        /// What holds of it, in few words; nothing where there is nothing to tell.
        tag: Option<TagView>,
        /// Whether nobody has read its translation.
        is_machine: bool,
        /// When the event is.
        event: Option<EventView>,
        /// Whether the event is over.
        is_past: bool,
    }
}

view! {
    /// Pages whose titles begin alike.
    GroupView {
        /// The letter, the number of strokes, or a word for Han characters without a reading.
        initial: PhraseView,
        /// The pages.
        items: Vec<ItemView>,
    }
}

view! {
    /// A term in the glossary.
    TermView {
        /// The id of its place.
        id: String,
        /// Its name in the language of the page, else in one that stands in.
        name: PhraseView,
        /// How that is spoken.
        reading: Option<PhraseView>,
        /// Its official name, if that is in another language.
        official: Option<PhraseView>,
        /// How that is spoken.
        official_reading: Option<PhraseView>,
        /// Other forms in the language of the page.
        allowed: Vec<PhraseView>,
        /// What it means.
        definition: Option<PhraseView>,
        /// Where its names are taken from.
        source: Option<PhraseView>,
        /// The source, if it is a web address.
        source_href: Option<String>,
        /// Whether somebody has held its names against the source.
        is_verified: bool,
        /// The pages that are about it.
        pages: Vec<LinkView>,
    }
}

view! {
    /// An audience.
    AudienceView {
        /// Its id; the message `audience-ID` is its name.
        id: String,
        /// The way to the list of pages for it.
        href: String,
    }
}

view! {
    /// What holds of a page, in few words.
    TagView {
        /// How it is meant: `holds`, `next`, `care`, `ended`.
        tone: String,
        /// What is drawn beside it: `moved`, `time`, else as its tone.
        mark: String,
        /// The words, as HTML.
        html: String,
    }
}

view! {
    /// When an event is.
    EventView {
        /// The day it begins, `2026-12-10`; nothing if that is not known.
        day: Option<String>,
        /// The day of the week: the message `weekday-ID` names it.
        weekday: Option<String>,
        /// When it is, as HTML.
        html: String,
    }
}

view! {
    /// A change on a page of the site.
    SiteChangeView {
        /// The page.
        page: LinkView,
        /// When, as HTML.
        date: String,
        /// What has changed, as HTML.
        html: String,
    }
}
