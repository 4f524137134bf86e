//! What templates see: typed, documented structs. `docs/theme.md` is made of them.
mod facts;
mod lists;
mod text;
pub(super) use facts::{BloomView, ChangeView, CitationView, FactRowView, FactView, PaperView, SourceView, StepView};
pub(super) use lists::{AudienceView, EventView, GroupView, ItemView, ListView, SiteChangeView, TagView, TermView};
pub(super) use text::{ContentsView, SectionView};

use serde::Serialize;
use std::fmt::Write;

/// Defines a struct that templates see, and keeps its documentation for `docs/theme.md`.
macro_rules! view {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $field_doc:literal])+ $field:ident : $type:ty),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Serialize)]
        pub(in crate::render) struct $name { $($(#[doc = $field_doc])+ pub(in crate::render) $field: $type),+ }

        impl $name {
            pub(super) const DOCUMENTATION: Documentation = Documentation {
                name: stringify!($name),
                text: concat!($($doc),+),
                fields: &[$((stringify!($field), stringify!($type), concat!($($field_doc),+))),+],
            };
        }
    };
}

use view;

pub(in crate::render) struct Documentation {
    name: &'static str,
    text: &'static str,
    /// Name, type, text.
    fields: &'static [(&'static str, &'static str, &'static str)],
}

view! {
    /// What every template gets: its fields are the variables `lang`, `dir`, `root`, `site`, `page`.
    View {
        /// The language of the page, a BCP 47 tag.
        lang: String,
        /// Its direction: `ltr` or `rtl`.
        dir: String,
        /// The way to the root of the tree: `../`, `../../` or nothing.
        root: String,
        /// What all pages of a language share.
        site: SiteView,
        /// The page.
        page: PageView,
    }
}

view! {
    /// What all pages of a language share.
    SiteView {
        /// The site's title: that of the home page.
        title: PhraseView,
        /// The site's own logo; nothing: the theme's mark stands in its place.
        logo: Option<LogoView>,
        /// The way to the home page.
        home: String,
        /// The menu.
        menu: Vec<MenuView>,
        /// The way to the Atom feed; nothing if the site has no base URL.
        feed: Option<String>,
    }
}

view! {
    /// The logo of a site.
    LogoView {
        /// The way to the picture.
        src: String,
        /// Its width in pixels.
        width: u32,
        /// Its height.
        height: u32,
    }
}

view! {
    /// One page.
    PageView {
        /// Its key; `index` for the home page.
        key: String,
        /// What it is about: `policy`, `service` …
        kind: String,
        /// The word for what holds of it: `in-force`, `expired` …; nothing for kinds without status.
        status: Option<String>,
        /// Its title.
        title: PhraseView,
        /// Its title, if that is a name that nobody has verified.
        unverified_title: Option<PhraseView>,
        /// Other names on it that nobody has verified, sorted, each once.
        unverified_names: Vec<PhraseView>,
        /// The text that prevails over the one of this page; nothing if that is it, or has no page.
        official: Option<OfficialView>,
        /// A sentence or two.
        summary: Option<PhraseView>,
        /// When the event is; only of events.
        event: Option<EventView>,
        /// The text by its sections; none where it has no text.
        sections: Vec<SectionView>,
        /// The footnotes of the text, as HTML.
        footnotes: Option<String>,
        /// Addresses of the scripts that hold the captions of its recordings; they go before the theme's own.
        captions: Vec<String>,
        /// The language of the text.
        text_lang: String,
        /// Its direction.
        text_dir: String,
        /// Whether the text is not in the language of the page.
        is_fallback: bool,
        /// The name of the language of the text, in itself.
        text_language: Option<PhraseView>,
        /// `draft` or `machine` where the reader must be told.
        state: Option<String>,
        /// The list of contents: headings of level 2, in them those of level 3.
        contents: Vec<ContentsView>,
        /// The day it was published, `2018-07-05`; for `msg(id=…, date=…)`.
        published: Option<String>,
        /// The day it was last checked.
        checked: Option<String>,
        /// The next day on which the page would read differently.
        valid_until: Option<String>,
        /// What holds of it: the first banner today, each further one from its day on, hidden till then.
        banners: Vec<BannerView>,
        /// Since when it is not confirmed, hidden till that is so; nothing on pages that nobody promised to check.
        unconfirmed: Option<DatedView>,
        /// That more than the banner may have changed, hidden till then.
        may_have_changed: Option<DatedView>,
        /// The pages above it, from the home page down.
        breadcrumbs: Vec<LinkView>,
        /// The page in every language, in display order.
        alternates: Vec<AlternateView>,
        /// The absolute address of the real page; nothing without a base URL.
        canonical: Option<String>,
        /// The translations with their absolute addresses, for `hreflang`; none without a base URL or on a fallback page.
        hreflang: Vec<HreflangView>,
        /// Whether search engines should leave the page out.
        noindex: bool,
        /// The page before it in its section.
        previous: Option<LinkView>,
        /// The page after it.
        next: Option<LinkView>,
        /// The pages it lists.
        list: Option<ListView>,
        /// All pages by title, in groups of one initial.
        groups: Vec<GroupView>,
        /// All terms by name; only of the glossary.
        glossary: Vec<TermView>,
        /// What has changed on all pages, the newest first: of the page of changes, and the latest of the home page.
        site_changes: Vec<SiteChangeView>,
        /// The next events of all pages; only of the home page.
        coming: Vec<ItemView>,
        /// All audiences that have pages; only of the home page.
        doors: Vec<AudienceView>,
        /// The topics it belongs to.
        topics: Vec<LinkView>,
        /// The audiences it is for; the message `audience-ID` names one.
        audiences: Vec<AudienceView>,
        /// Its typed facts, in the order readers ask for them.
        facts: Vec<FactRowView>,
        /// Its figures: of lectures planned and held, of cases.
        figures: Vec<FactRowView>,
        /// Its facts about itself, a document or those behind it, which readers ask for last.
        details: Vec<FactRowView>,
        /// The papers to bring.
        documents: Vec<PaperView>,
        /// What to do, in order.
        steps: Vec<StepView>,
        /// How long all steps take, as HTML; nothing if that cannot be said.
        steps_in_total: Option<String>,
        /// What the facts are taken from.
        sources: Vec<SourceView>,
        /// What has changed, the newest first.
        changes: Vec<ChangeView>,
        /// Which of `documents`, `steps`, `sources`, `changes` have no section of the text to stand in.
        lists_apart: Vec<String>,
        /// Whether all facts are made up to show how a page looks.
        is_example: bool,
        /// The notices that hold today.
        alerts: Vec<AlertView>,
    }
}

view! {
    /// The text that prevails over the one of a page.
    OfficialView {
        /// Its language.
        lang: String,
        /// Its direction.
        dir: String,
        /// The name of its language, in itself.
        language: String,
        /// Its title; nothing if that is the title of the page.
        title: Option<PhraseView>,
        /// The way to it.
        href: String,
    }
}

view! {
    /// What a page says of its validity. A script shows those with a day from that day on, in place of the one before.
    BannerView {
        /// The word for what holds: `expired`, `moved` …; nothing where nothing does that has a word.
        status: Option<String>,
        /// How it is meant: `holds`, `next`, `care`, `ended`.
        tone: Option<String>,
        /// What is drawn beside it: `moved`, `time`, else as its tone.
        mark: Option<String>,
        /// The sentence, as HTML; nothing where the one before no longer holds and no other does.
        text: Option<String>,
        /// The page that follows: what replaces it, the office at the new place.
        link: Option<LinkView>,
        /// A sentence after it, as HTML: that a new address is not known.
        note: Option<String>,
        /// The first day on which it is right, `2027-01-01`; nothing if it is the one that holds.
        from: Option<String>,
    }
}

view! {
    /// Words that are right from a day on.
    DatedView {
        /// The words, as HTML.
        text: String,
        /// The first day on which they are right; nothing if they are.
        from: Option<String>,
    }
}

view! {
    /// Words, as text for `<title>` and attributes, and as HTML with the language of its parts.
    PhraseView {
        /// The words alone.
        text: String,
        /// The words as HTML; a phrase in another language than the page is marked with it.
        html: String,
    }
}

view! {
    /// A link to a page.
    LinkView {
        /// The title of the page.
        title: PhraseView,
        /// The way to it.
        href: String,
    }
}

view! {
    /// An entry of the menu.
    MenuView {
        /// Its words.
        title: PhraseView,
        /// The way to it.
        href: String,
        /// Whether this page is it or stands below it.
        is_current: bool,
        /// Whether this page is it.
        is_here: bool,
    }
}

view! {
    /// The page in a language of the site.
    AlternateView {
        /// The language.
        lang: String,
        /// Its direction.
        dir: String,
        /// Its name in itself.
        name: String,
        /// The way to the page; nothing if there is none in that language.
        href: Option<String>,
        /// Whether its text is in that language.
        is_own: bool,
        /// Whether it is this page.
        is_current: bool,
    }
}

view! {
    /// A translation for search engines.
    HreflangView {
        /// The language, or `x-default`.
        lang: String,
        /// The absolute address.
        href: String,
    }
}

view! {
    /// A notice.
    AlertView {
        /// `info` or `warning`.
        level: String,
        /// Its words.
        text: PhraseView,
    }
}

const ALL: &[Documentation] = &[
    View::DOCUMENTATION,
    SiteView::DOCUMENTATION,
    LogoView::DOCUMENTATION,
    PageView::DOCUMENTATION,
    OfficialView::DOCUMENTATION,
    BannerView::DOCUMENTATION,
    DatedView::DOCUMENTATION,
    PhraseView::DOCUMENTATION,
    LinkView::DOCUMENTATION,
    MenuView::DOCUMENTATION,
    AlternateView::DOCUMENTATION,
    HreflangView::DOCUMENTATION,
    ContentsView::DOCUMENTATION,
    ListView::DOCUMENTATION,
    ItemView::DOCUMENTATION,
    GroupView::DOCUMENTATION,
    TermView::DOCUMENTATION,
    TagView::DOCUMENTATION,
    EventView::DOCUMENTATION,
    SiteChangeView::DOCUMENTATION,
    AudienceView::DOCUMENTATION,
    SectionView::DOCUMENTATION,
    FactRowView::DOCUMENTATION,
    FactView::DOCUMENTATION,
    BloomView::DOCUMENTATION,
    CitationView::DOCUMENTATION,
    PaperView::DOCUMENTATION,
    StepView::DOCUMENTATION,
    SourceView::DOCUMENTATION,
    ChangeView::DOCUMENTATION,
    AlertView::DOCUMENTATION,
];

/// Returns the part of `docs/theme.md` that describes what templates see.
pub fn documentation() -> String {
    let mut text = String::new();
    for view in ALL {
        let _ =
            writeln!(text, "### {}\n\n{}\n\n| field | type | what it is |\n|---|---|---|", view.name, view.text.trim());
        for (name, kind, about) in view.fields {
            let _ = writeln!(text, "| `{name}` | `{kind}` | {} |", about.trim());
        }
        text.push('\n');
    }
    text
}
