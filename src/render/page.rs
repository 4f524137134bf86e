//! A page value -> its HTML.
use super::Rendered;
use super::glance::{DETAILS, FIGURES};
use super::placeable::{fact_into, plain_sentence};
use super::steps::StepTexts;
use super::text::{Contents, TextWriter, in_language, phrase_into, words_into};
use super::theme::{Theme, unsaid};
use super::view::{
    AlertView, AlternateView, ContentsView, FactRowView, GroupView, HreflangView, LinkView, ListView, LogoView,
    MenuView, PageView, PhraseView, SectionView, SiteView, View,
};
use super::words::{Argument, Fault, Words};
use crate::artifact::{Artifact, Body};
use crate::diagnostic::Diagnostic;
use crate::resolve::{Crumb, Initial, Page, Phrase, Sentence, SentencePart, Title, feed_path};
use crate::url::{PageKey, UrlPath};
use std::cell::RefCell;
use std::collections::BTreeSet;
use tera::Context;

/// Renders a page.
pub fn page(theme: &Theme, page: &Page) -> Rendered {
    let mut writer = ViewWriter {
        theme,
        page,
        words: theme.words(&page.locale),
        unverified: RefCell::default(),
        findings: Vec::new(),
    };
    let view = writer.view();
    let mut findings = writer.findings;
    let bytes = match Context::from_serialize(&view) {
        Ok(context) => theme.render(template(theme, page), &context).unwrap_or_else(|finding| {
            findings.push(finding);
            Vec::new()
        }),
        Err(_) => unreachable!("views are plain structs"),
    };
    Rendered { artifact: Artifact { path: page.path.clone(), body: Body::Bytes(bytes) }, findings }
}

/// A theme may have a template for a kind; `page.html` serves all others.
fn template(theme: &Theme, page: &Page) -> &'static str {
    let of_kind: &'static str = match page.kind {
        _ if page.key == PageKey::home() => "home.html",
        _ if page.key.as_str() == "a-z" => "a-z.html",
        _ if page.key.as_str() == "glossary" => "glossary.html",
        _ if page.key.as_str() == "changes" => "changes.html",
        crate::facts::Kind::Policy => "policy.html",
        crate::facts::Kind::Service => "service.html",
        crate::facts::Kind::Office => "office.html",
        crate::facts::Kind::Series => "series.html",
        crate::facts::Kind::Event => "event.html",
        crate::facts::Kind::Faq => "faq.html",
        crate::facts::Kind::News => "news.html",
        crate::facts::Kind::Topic => "topic.html",
        crate::facts::Kind::Page => "page.html",
    };
    if theme.has(of_kind) { of_kind } else { "page.html" }
}

pub(super) struct ViewWriter<'p> {
    theme: &'p Theme,
    pub(super) page: &'p Page,
    pub(super) words: &'p Words,
    /// The names shown so far that nobody has verified.
    pub(super) unverified: RefCell<BTreeSet<Phrase>>,
    findings: Vec<Diagnostic>,
}

impl ViewWriter<'_> {
    fn view(&mut self) -> View {
        let page = self.page;
        let home = UrlPath::new(&format!("{}/index.html", page.locale)).expect("a language tag is a file name");
        let depth = page.path.as_str().matches('/').count();
        View {
            lang: page.locale.to_string(),
            dir: page.locale.direction().as_str().to_owned(),
            root: "../".repeat(depth),
            site: SiteView {
                title: self.phrase(&page.site_title),
                logo: page.logo.as_ref().map(|logo| LogoView {
                    src: logo.path.relative_from(&page.path),
                    width: logo.width,
                    height: logo.height,
                }),
                home: home.relative_from(&page.path),
                menu: page
                    .menu
                    .iter()
                    .map(|item| MenuView {
                        title: self.title(&item.title),
                        href: item.path.relative_from(&page.path),
                        is_current: item.is_current,
                        is_here: item.path == page.path,
                    })
                    .collect(),
                feed: page.base_url.as_ref().map(|_| feed_path(&page.locale).relative_from(&page.path)),
            },
            page: self.page_view(),
        }
    }

    fn page_view(&mut self) -> PageView {
        let page = self.page;
        let text_locale = page.text_language.as_ref().map_or(&page.locale, |(locale, _)| locale);
        let (mut sections, mut step_texts, footnotes, contents, captions) = self.text();
        self.link_official(&mut sections);
        let permalink = |path: &UrlPath| page.base_url.as_ref().map(|base| path.permalink(base));
        let lists = ["documents", "steps", "sources", "changes"].into_iter();
        let lists_apart = lists.filter(|list| sections.iter().all(|section| section.id != *list)).map(str::to_owned);
        let rows = self.facts();
        let (figures, rows) = rows.into_iter().partition(|row| FIGURES.contains(&row.field.as_str()));
        let (details, facts) =
            Vec::into_iter(rows).partition(|row: &FactRowView| DETAILS.contains(&row.field.as_str()));
        PageView {
            lists_apart: lists_apart.collect(),
            key: page.key.name().to_owned(),
            kind: page.kind.as_str().to_owned(),
            status: page.status.map(|status| status.as_str().to_owned()),
            title: self.title(&page.title),
            unverified_title: match &page.title {
                Title::Phrase(title) if title.is_unverified => Some(self.phrase(title)),
                Title::Phrase(_) | Title::Message(_) => None,
            },
            official: self.official(),
            summary: page.summary.as_ref().and_then(|summary| self.told_sentence(summary)),
            event: self.event_of_page(),
            sections,
            footnotes,
            captions,
            text_lang: text_locale.to_string(),
            text_dir: text_locale.direction().as_str().to_owned(),
            is_fallback: page.is_fallback,
            text_language: page.text_language.as_ref().map(|(locale, name)| self.phrase(&Phrase::new(name, locale))),
            state: page.state.map(|state| state.as_str().to_owned()),
            contents: contents.into_iter().map(contents_view).collect(),
            published: page.published.map(|date| date.to_string()),
            checked: page.checked.map(|date| date.to_string()),
            valid_until: page.valid_until.map(|date| date.to_string()),
            banners: self.banners(),
            unconfirmed: self.unconfirmed(),
            may_have_changed: self.may_have_changed(),
            breadcrumbs: page.breadcrumbs.iter().map(|crumb| self.link(crumb)).collect(),
            alternates: page
                .alternates
                .iter()
                .map(|it| AlternateView {
                    lang: it.locale.to_string(),
                    dir: it.locale.direction().as_str().to_owned(),
                    name: it.name.clone(),
                    href: it.path.as_ref().map(|path| path.relative_from(&page.path)),
                    is_own: it.is_own,
                    is_current: it.is_current,
                })
                .collect(),
            canonical: permalink(&page.canonical),
            hreflang: self.hreflang(),
            noindex: page.is_fallback && page.base_url.is_none(),
            previous: page.previous.as_ref().map(|crumb| self.link(crumb)),
            next: page.next.as_ref().map(|crumb| self.link(crumb)),
            list: page.list.as_ref().map(|list| ListView {
                items: self.items(&list.items),
                number: list.number,
                pages: list.pages,
                previous: list.previous.as_ref().map(|path| path.relative_from(&page.path)),
                next: list.next.as_ref().map(|path| path.relative_from(&page.path)),
            }),
            groups: page
                .groups
                .iter()
                .map(|(initial, items)| GroupView { initial: self.initial(initial), items: self.items(items) })
                .collect(),
            glossary: page.glossary.iter().map(|entry| self.glossary(entry)).collect(),
            topics: page.topics.iter().map(|crumb| self.link(crumb)).collect(),
            site_changes: self.site_changes(),
            coming: self.items(&page.coming),
            doors: self.audiences(&page.doors),
            audiences: self.audiences(&page.audiences),
            facts,
            figures,
            details,
            documents: self.all(&page.facts.papers, Self::paper),
            steps: self.steps(&mut step_texts),
            steps_in_total: self.steps_in_total(),
            sources: self.all(&page.facts.references, Self::source),
            changes: self.all(&page.facts.changes, Self::change),
            is_example: page.facts.is_example,
            alerts: page
                .alerts
                .iter()
                .filter_map(|alert| {
                    Some(AlertView { level: alert.level.as_str().to_owned(), text: self.told_sentence(&alert.text)? })
                })
                .collect(),
            // The last: all that may show a name has been written.
            unverified_names: self.unverified_names(),
        }
    }

    /// The names on the page that nobody has verified; the title says so itself.
    fn unverified_names(&self) -> Vec<PhraseView> {
        let names = self.unverified.borrow();
        let is_title = |name: &Phrase| matches!(&self.page.title, Title::Phrase(title) if title == name);
        names.iter().filter(|name| !is_title(name)).map(|name| self.phrase(name)).collect()
    }

    /// The sections of the text, that of its steps by their ids, its footnotes, its list of contents, the scripts with the
    /// captions of its recordings.
    fn text(&mut self) -> (Vec<SectionView>, StepTexts, Option<String>, Vec<Contents>, Vec<String>) {
        let Some(text) = &self.page.text else { return Default::default() };
        let steps = self.page.facts.steps.iter().filter_map(|step| step.anchor.as_deref()).collect();
        let mut writer = TextWriter {
            text,
            path: &self.page.path,
            theme: self.theme,
            words: self.words,
            text_words: self.theme.words(&text.document.locale),
            han: &self.theme.han,
            is_in_link: false,
            unverified: BTreeSet::new(),
            transcripts: String::new(),
            captions: Vec::new(),
            faults: Vec::new(),
        };
        let ((sections, step_texts), footnotes) = (writer.sections(&steps), writer.footnotes());
        let contents = writer.contents();
        self.unverified.get_mut().append(&mut writer.unverified);
        for fault in std::mem::take(&mut writer.faults) {
            self.fault(&fault);
        }
        let captions: BTreeSet<String> = std::mem::take(&mut writer.captions).into_iter().collect();
        (sections, step_texts, footnotes, contents, captions.into_iter().collect())
    }

    /// The translations that are real, with this page among them; a page that stands in is none of them.
    fn hreflang(&self) -> Vec<HreflangView> {
        let Some(base) = self.page.base_url.as_ref().filter(|_| !self.page.is_fallback) else { return Vec::new() };
        let own = self.page.alternates.iter().filter(|alternate| alternate.is_own);
        // Further pages of a list are no translations of each other: each language has its own number of them.
        let first = self.page.alternates.iter().any(|it| it.is_current && it.path.as_ref() == Some(&self.page.path));
        let paths = own.filter(|_| first).filter_map(|it| Some((it.locale.to_string(), it.path.as_ref()?)));
        let mut all: Vec<HreflangView> =
            paths.map(|(lang, path)| HreflangView { lang, href: path.permalink(base) }).collect();
        if self.page.key == PageKey::home() && first {
            all.push(HreflangView { lang: "x-default".into(), href: format!("{base}index.html") });
        }
        all
    }

    fn title(&mut self, title: &Title) -> PhraseView {
        match title {
            Title::Phrase(phrase) => self.phrase(phrase),
            Title::Message(id) => self.message(id, &[]),
        }
    }

    fn initial(&mut self, initial: &Initial) -> PhraseView {
        match initial {
            Initial::Letter(letter) => self.phrase(&Phrase::new(letter, &self.page.locale)),
            Initial::Strokes(strokes) => {
                self.message("a-z-strokes", &[("strokes", Argument::Number((*strokes).into()))])
            }
            Initial::Han => self.message("a-z-han", &[]),
        }
    }

    pub(super) fn message(&mut self, id: &str, args: &[(&str, Argument)]) -> PhraseView {
        match self.words.plain(id, args) {
            Ok(phrase) => self.phrase(&Phrase::new(&phrase.text, phrase.locale)),
            Err(fault) => {
                self.fault(&fault);
                PhraseView { text: String::new(), html: String::new() }
            }
        }
    }

    pub(super) fn phrase(&self, phrase: &Phrase) -> PhraseView {
        let mut html = String::with_capacity(phrase.text.len());
        words_into(&mut html, phrase, &self.page.locale, &self.theme.han);
        PhraseView { text: phrase.text.to_string(), html }
    }

    /// Words with the facts they show, said in the language of the words.
    pub(super) fn sentence(&self, sentence: &Sentence) -> Result<PhraseView, Fault> {
        let words = self.theme.words(&sentence.locale);
        // Marked as a whole: pieces in a line that runs the other way would change places.
        let (around, han) = (&sentence.locale, &self.theme.han);
        let mut html = String::new();
        for part in &sentence.parts {
            match part {
                SentencePart::Words(words) => phrase_into(&mut html, (words, &sentence.locale), around, han),
                SentencePart::Name(name) => {
                    words_into(&mut html, name, around, han);
                    self.note_unverified(name);
                }
                SentencePart::Fact(fact) => fact_into(&mut html, fact, words, (around, han), false)?,
            }
        }
        let mut marked = String::with_capacity(html.len());
        in_language(&mut marked, &html, &sentence.locale, &self.page.locale);
        Ok(PhraseView { text: plain_sentence(sentence, words)?, html: marked })
    }

    /// The same; what cannot be said is told of and left out.
    pub(super) fn told_sentence(&mut self, sentence: &Sentence) -> Option<PhraseView> {
        self.told(self.sentence(sentence))
    }

    pub(super) fn link(&self, crumb: &Crumb) -> LinkView {
        LinkView { title: self.phrase(&crumb.title), href: crumb.path.relative_from(&self.page.path) }
    }

    pub(super) fn fault(&mut self, fault: &Fault) {
        self.findings.extend(unsaid(fault, self.page.locale.as_str()));
    }
}

fn contents_view(contents: Contents) -> ContentsView {
    ContentsView {
        href: format!("#{}", contents.id),
        html: contents.html,
        children: contents.children.into_iter().map(contents_view).collect(),
    }
}
