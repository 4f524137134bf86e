//! One page in one language, as a value that holds all it shows.
//!
//! Titles are copied, not looked up: a page must change when what it shows changes, and only then.
use super::a_z::{Initial, groups};
use super::banner::{Banner, banners};
use super::chrome::{self, Alternate, Crumb, MenuItem};
use super::glance::{Glance, glance};
use super::glossary::{self, GlossaryEntry};
use super::history::{self, HISTORY_LENGTH, SiteChange};
use super::index::{EntryId, Index, LanguageId};
use super::listing::{Item, List, listing};
use super::media::PictureFile;
use super::naming;
use super::notice::{Alert, with_alerts};
use super::placeable::{BrokenFact, Sentence, broken_in, broken_in_front, sentence};
use super::text::{Text, text};
use super::translations::Shown;
use super::validity;
use crate::facts::{Date, Kind, State, Status};
use crate::locale::Locale;
use crate::source::Span;
use crate::url::{PageKey, UrlPath};
use std::sync::Arc;

/// Which page of a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Show {
    /// An author's page; the number in the address of a further page of its list.
    Entry(EntryId, LanguageId, Option<usize>),
    /// The pages for an audience, an index; the number likewise.
    Audience(usize, LanguageId, Option<usize>),
    /// All pages by title.
    AToZ(LanguageId),
    /// All terms by name.
    Glossary(LanguageId),
    /// What has changed on all pages.
    Changes(LanguageId),
}

impl Show {
    /// Returns the language of the page.
    pub fn language(&self) -> LanguageId {
        match self {
            Show::Entry(_, language, _) | Show::Audience(_, language, _) => *language,
            Show::AToZ(language) | Show::Glossary(language) | Show::Changes(language) => *language,
        }
    }
}

/// Words in a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase {
    /// The words.
    pub text: Arc<str>,
    /// Their language.
    pub locale: Locale,
    /// The bytes before which a line may break although nothing there says so, ascending.
    pub breaks: Vec<usize>,
    /// Whether they are a name that nobody has held against a source.
    pub is_unverified: bool,
}

impl Phrase {
    /// Makes a phrase.
    pub fn new(text: &str, locale: &Locale) -> Phrase {
        Phrase { text: text.into(), locale: locale.clone(), breaks: Vec::new(), is_unverified: false }
    }
}

/// A title that an author wrote, or a message of the tool.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Title {
    /// Words of a text.
    Phrase(Phrase),
    /// The id of a message.
    Message(String),
}

/// A page as a value: equal pages have equal bytes.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Page {
    /// Its key; of generated pages the part of the address.
    pub key: PageKey,
    /// What it is about.
    pub kind: Kind,
    /// The word for what holds of it; `None` for kinds without status, and where its dates give none.
    pub status: Option<Status>,
    /// The language of the page.
    pub locale: Locale,
    /// Where it stands.
    pub path: UrlPath,
    /// Its title.
    pub title: Title,
    /// The site's title.
    pub site_title: Phrase,
    /// The site's logo; `None`: the theme's mark.
    pub logo: Option<PictureFile>,
    /// A sentence or two.
    pub summary: Option<Sentence>,
    /// The text that prevails, where the page is in another language and that text has a page.
    pub prevailing: Option<Prevailing>,
    /// Its text; `None` on further pages of a list, on generated pages and where only facts are shown.
    pub text: Option<Text>,
    /// Whether the text is not in the language of the page.
    pub is_fallback: bool,
    /// The name of the language of the text, in itself.
    pub text_language: Option<(Locale, String)>,
    /// How far the text has come, where that must be said.
    pub state: Option<State>,
    /// The day it was published.
    pub published: Option<Date>,
    /// The day it was last checked.
    pub checked: Option<Date>,
    /// The pages above it.
    pub breadcrumbs: Vec<Crumb>,
    /// The page in all languages.
    pub alternates: Vec<Alternate>,
    /// Where the real page stands, if this one only stands in.
    pub canonical: UrlPath,
    /// Where the site is published.
    pub base_url: Option<String>,
    /// The menu.
    pub menu: Vec<MenuItem>,
    /// The page before it in its section.
    pub previous: Option<Crumb>,
    /// The page after it.
    pub next: Option<Crumb>,
    /// The pages it lists.
    pub list: Option<List>,
    /// All pages by title, in groups of one initial.
    pub groups: Vec<(Initial, Vec<Item>)>,
    /// All terms by name.
    pub glossary: Vec<GlossaryEntry>,
    /// What has changed on all pages, the newest first; on the home page only the latest.
    pub site_changes: Vec<SiteChange>,
    /// The next events of all pages; only on the home page.
    pub coming: Vec<Item>,
    /// All audiences that have pages, with the list of pages for each; only on the home page.
    pub doors: Vec<(String, UrlPath)>,
    /// The topics it belongs to.
    pub topics: Vec<Crumb>,
    /// The audiences it is for, with the list of pages for each.
    pub audiences: Vec<(String, UrlPath)>,
    /// Its facts.
    pub facts: Glance,
    /// The notices that hold today.
    pub alerts: Vec<Alert>,
    /// The next day on which it would read differently.
    pub valid_until: Option<Date>,
    /// What holds of it: the first banner on the day of the build, each further one from its day on.
    pub banners: Vec<Banner>,
    /// Since when it is not confirmed, once that is so.
    pub unconfirmed: Option<Unconfirmed>,
    /// The next day on which more of it than banner and menu would read differently.
    pub content_changes_on: Option<Date>,
    /// Notices whose words are missing in the text that gives them: id and place.
    pub wordless_alerts: Vec<(String, Span)>,
    /// The placeables of its text and front matter that show nothing.
    pub broken_facts: Vec<BrokenFact>,
}

/// The text that prevails over the page's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prevailing {
    /// Its language.
    pub locale: Locale,
    /// The name of that, in itself.
    pub language: String,
    /// Its title; `None` where the page is titled in that language.
    pub title: Option<Phrase>,
    /// Where it stands.
    pub path: UrlPath,
    /// The ids of its headings, in order.
    pub anchors: Vec<String>,
}

/// That a page was not checked again when that was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unconfirmed {
    /// The day of the last check.
    pub since: Date,
    /// The first day on which it is so; `None`: it is so on the day of the build. Till then it stands hidden in the page.
    pub from: Option<Date>,
}

/// Gathers a page.
pub fn page(index: &Index, show: &Show) -> Page {
    let home = index.entry(&PageKey::home());
    let page = match show {
        Show::Entry(id, language, number) => entry_page(index, *id, *language, *number),
        Show::Audience(audience, language, number) => {
            let (name, listed) = &index.audiences[*audience];
            let listed = &listed[*language];
            let key = PageKey::new(&format!("audience/{name}"));
            let list = listing(index, &listed.entries).list(index, *language, &key, *number);
            let title = Title::Message(format!("audience-{name}"));
            let page = generated(index, *language, &key, title, *number);
            let page = Page { list: Some(list), ..with_alerts(index, home, *language, page) };
            until(page, &[listed.changes_on], &[validity::frame_changes(index, None, *language)])
        }
        Show::AToZ(language) => {
            let page = generated(index, *language, &PageKey::new("a-z"), Title::Message("a-z".into()), None);
            let page = Page { groups: groups(index, *language), ..with_alerts(index, home, *language, page) };
            let frame = validity::frame_changes(index, None, *language);
            until(page, &[validity::next_publication(index, *language)], &[frame])
        }
        Show::Glossary(language) => {
            let key = glossary::key();
            let page = generated(index, *language, &key, Title::Message("glossary".into()), None);
            let page =
                Page { glossary: glossary::glossary(index, *language), ..with_alerts(index, home, *language, page) };
            let frame = validity::frame_changes(index, None, *language);
            until(page, &[validity::next_publication(index, *language)], &[frame])
        }
        Show::Changes(language) => {
            let page = generated(index, *language, &history::key(), Title::Message("changes".into()), None);
            let site_changes = history::newest(index, *language, HISTORY_LENGTH);
            let page = Page { site_changes, ..with_alerts(index, home, *language, page) };
            let publication = validity::next_publication_of(index, *language, history::tells_of_changes);
            let frame = validity::frame_changes(index, None, *language);
            until(page, &[index.history.changes_on, publication], &[frame])
        }
    };
    let facts = facts_until(&page);
    until(page, &[facts], &[])
}

/// The next day on which a fact in its words reads differently.
fn facts_until(page: &Page) -> Option<Date> {
    let listed = page.list.iter().flat_map(|list| &list.items).filter_map(|item| item.summary.as_ref());
    let facts = page.facts.sentences();
    let alerts = page.alerts.iter().map(|alert| &alert.text);
    let coming = page.coming.iter().filter_map(|item| item.summary.as_ref());
    let changes = page.site_changes.iter().filter_map(|it| it.change.note.as_ref());
    let sentences = page.summary.iter().chain(listed).chain(facts).chain(alerts).chain(coming).chain(changes);
    let sentences = sentences.filter_map(Sentence::until);
    sentences.chain(page.text.iter().flat_map(Text::until)).min()
}

fn entry_page(index: &Index, id: EntryId, language: LanguageId, number: Option<usize>) -> Page {
    let entry = &index.entries[id];
    let shown = &entry.shown[language];
    let document = shown.document();
    let frame = generated(index, language, &entry.key, Title::Phrase(naming::title(index, id, language)), number);
    let has_text = number.is_none() && !matches!(shown, Shown::FactsOnly(_));
    let settings = &index.site.languages[language];
    let listed = &entry.listed[language].entries;
    let text = has_text.then(|| text(index, id, language));
    let content = validity::content_changes(index, id, text.as_ref()).filter(|_| number.is_none());
    let beside = chrome::beside(index, id, language);
    let summary = document.front.summary.as_ref().filter(|_| number.is_none());
    let summary = summary.map(|summary| sentence(index, id, &Phrase::new(&summary.value, &document.locale)));
    let page = Page {
        kind: entry.kind,
        status: entry.holds().map(|holds| holds.status),
        broken_facts: broken_facts(index, id, language, text.as_ref()),
        summary,
        text,
        prevailing: prevailing(index, id, language).filter(|_| number.is_none()),
        is_fallback: !shown.is_own(),
        text_language: (!shown.is_own()).then(|| {
            let name = index.language(&document.locale).map(|id| index.site.languages[id].name.clone());
            (document.locale.clone(), name.unwrap_or_default())
        }),
        state: document.front.state.as_ref().map(|state| state.value).filter(|state| *state <= State::Machine),
        published: entry.fields.published.as_ref().map(|published| published.value),
        checked: entry.fields.checked.as_ref().map(|checked| checked.value),
        facts: if number.is_none() { glance(index, id, language) } else { Glance::default() },
        banners: if number.is_none() { banners(index, id, language) } else { Vec::new() },
        unconfirmed: validity::unconfirmed(entry, index.site.as_of).filter(|_| number.is_none()),
        breadcrumbs: chrome::breadcrumbs(index, id, language),
        alternates: chrome::alternates(index, id, language),
        canonical: match index.language(&document.locale) {
            Some(real) if !shown.is_own() && index.site.languages[real].made => index.path(&entry.key, real, None),
            _ => frame.path.clone(),
        },
        previous: beside.0,
        next: beside.1,
        list: (!listed.is_empty()).then(|| listing(index, listed).list(index, language, &entry.key, number)),
        topics: chrome::topics(index, id, language),
        audiences: chrome::audiences(index, id, language),
        locale: settings.locale.clone(),
        ..with_alerts(index, Some(id), language, frame)
    };
    let (page, news) = if entry.key == PageKey::home() && number.is_none() {
        history::with_news(index, language, page)
    } else {
        (page, None)
    };
    let frame = validity::frame_changes(index, Some(id), language);
    let status = entry.stages.get(1).and_then(|stage| stage.from);
    let unconfirmed = page.unconfirmed.and_then(|unconfirmed| unconfirmed.from);
    until(page, &[content, news, entry.listed[language].changes_on], &[status, unconfirmed, frame])
}

/// The text that prevails over the one of a page in a language; `None` if it is that one, or has no page in this build.
fn prevailing(index: &Index, id: EntryId, language: LanguageId) -> Option<Prevailing> {
    let entry = &index.entries[id];
    let official = index.language(&entry.authoritative).filter(|official| *official != language)?;
    let settings = &index.site.languages[official];
    (settings.made && entry.is_made(official)).then(|| Prevailing {
        locale: settings.locale.clone(),
        language: settings.name.clone(),
        title: naming::official_title(index, id, language),
        path: index.path(&entry.key, official, None),
        anchors: entry.outline(official).ids.clone(),
    })
}

/// The page with the days on which its content, and what else is on it, changes next.
fn until(page: Page, content: &[Option<Date>], others: &[Option<Date>]) -> Page {
    let content_changes_on = content.iter().flatten().copied().chain(page.content_changes_on).min();
    let valid_until = others.iter().flatten().copied().chain(content_changes_on).chain(page.valid_until).min();
    Page { valid_until, content_changes_on, ..page }
}

/// The placeables of a page's text and front matter that show nothing.
fn broken_facts(index: &Index, id: EntryId, language: LanguageId, text: Option<&Text>) -> Vec<BrokenFact> {
    let document = index.entries[id].shown[language].document();
    let mut broken = broken_in_front(index, id, document);
    if let Some(text) = text {
        let faults =
            text.facts.iter().zip(&document.body().facts).filter_map(|(fact, it)| Some((fact.as_ref().err()?, it)));
        broken.extend(faults.map(|(fault, it)| BrokenFact {
            fault: fault.clone(),
            path: it.path.clone(),
            span: it.span.clone(),
        }));
        broken.extend(
            document.body().images.iter().flat_map(|image| broken_in(index, id, document, &image.alt, &image.span)),
        );
    }
    broken
}

/// A page without anything of an author's.
fn generated(index: &Index, language: LanguageId, key: &PageKey, title: Title, number: Option<usize>) -> Page {
    let home = index.entry(&PageKey::home());
    let path = index.path(key, language, number);
    Page {
        key: key.clone(),
        kind: Kind::Page,
        status: None,
        locale: index.site.languages[language].locale.clone(),
        title,
        site_title: super::whole::title(index, language),
        logo: index.logo(&index.site.languages[language].locale).map(|(_, logo)| logo),
        summary: None,
        prevailing: None,
        text: None,
        is_fallback: false,
        text_language: None,
        state: None,
        published: None,
        checked: None,
        breadcrumbs: home.map(|id| chrome::crumb(index, id, language)).into_iter().collect(),
        alternates: chrome::generated_alternates(index, key, language),
        canonical: path.clone(),
        path,
        base_url: index.site.base_url.clone(),
        menu: chrome::menu(index, key, language),
        previous: None,
        next: None,
        list: None,
        groups: Vec::new(),
        glossary: Vec::new(),
        site_changes: Vec::new(),
        coming: Vec::new(),
        doors: Vec::new(),
        topics: Vec::new(),
        audiences: Vec::new(),
        facts: Glance::default(),
        alerts: Vec::new(),
        valid_until: None,
        banners: Vec::new(),
        unconfirmed: None,
        content_changes_on: None,
        wordless_alerts: Vec::new(),
        broken_facts: Vec::new(),
    }
}
