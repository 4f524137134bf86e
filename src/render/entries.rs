//! What a page shows of other pages -> what templates see of it: items of lists, terms, audiences, changes, the text that
//! prevails.
use super::fact;
use super::page::ViewWriter;
use super::view::{AudienceView, EventView, ItemView, OfficialView, SectionView, SiteChangeView, TagView, TermView};
use super::words::Fault;
use crate::facts::{Kind, PartialDate, Standing, Status, Tone};
use crate::parse::Moment;
use crate::resolve::{FactValue, GlossaryEntry, Item, Phrase};
use crate::url::UrlPath;

impl ViewWriter<'_> {
    /// Writes the items of a list.
    pub(super) fn items(&mut self, items: &[Item]) -> Vec<ItemView> {
        items.iter().map(|item| self.item(item)).collect()
    }

    fn item(&mut self, item: &Item) -> ItemView {
        let tag = self.tag(item);
        let event = item.time.as_ref().map(|(start, end)| self.event(start, end.as_ref(), None));
        ItemView {
            title: self.phrase(&item.title),
            href: item.path.relative_from(&self.page.path),
            summary: item.summary.as_ref().and_then(|summary| self.told_sentence(summary)),
            kind: item.kind.as_str().to_owned(),
            published: item.published.map(|date| date.to_string()),
            is_fallback: item.is_fallback,
            is_machine: item.is_machine,
            tag: self.told(tag).flatten(),
            event: event.and_then(|event| self.told(event)),
            is_past: item.holds.is_some_and(|holds| holds.status == Status::Held),
        }
    }

    /// What holds of a page in a list, with its date; the worst alone. That something is open, or that an event is where it
    /// should be in time, its list shows without a word.
    fn tag(&self, item: &Item) -> Result<Option<TagView>, Fault> {
        let told = |status: &Status| !matches!(status, Status::Open | Status::Held | Status::Scheduled);
        let status = item.holds.map(|holds| holds.status).filter(told);
        let tag = |tone: Tone, mark: &str, html: String| {
            Some(TagView { tone: tone.as_str().to_owned(), mark: mark.to_owned(), html })
        };
        if let Some(since) = item.unconfirmed.filter(|_| status.is_none_or(|it| it.tone() == Tone::Holds)) {
            return Ok(tag(Tone::Care, "care", self.said(&fact::not_confirmed_since(self.words, since)?)));
        }
        let Some(status) = status else { return Ok(None) };
        let mut html = self.said(&fact::status(self.words, status.as_str())?);
        if let Some(date) = item.holds.and_then(|holds| date_of(&holds.standing?)) {
            html = format!("{html} · {}", self.said(&fact::date(self.words, date)?));
        }
        Ok(tag(status.tone(), status.mark(), html))
    }

    /// Writes when the event of the page is.
    pub(super) fn event_of_page(&mut self) -> Option<EventView> {
        let mut values = self.page.facts.rows.iter().map(|row| &row.value).filter(|_| self.page.kind == Kind::Event);
        let event = values.find_map(|value| match value {
            FactValue::Moment(start, end, zone) => Some(self.event(start, end.as_ref(), zone.as_deref())),
            _ => None,
        })?;
        self.told(event)
    }

    fn event(&self, start: &Moment, end: Option<&Moment>, zone: Option<&str>) -> Result<EventView, Fault> {
        let day = match start.date {
            PartialDate::Day(day) => Some(day),
            PartialDate::Month(..) | PartialDate::Year(_) => None,
        };
        Ok(EventView {
            day: day.map(|day| day.to_string()),
            weekday: day.map(|day| day.weekday().as_str().to_owned()),
            html: self.said(&fact::event_time(self.words, start, end, zone)?),
        })
    }

    /// Writes audiences with the lists of pages for them.
    pub(super) fn audiences(&self, audiences: &[(String, UrlPath)]) -> Vec<AudienceView> {
        let view =
            |(id, path): &(String, UrlPath)| AudienceView { id: id.clone(), href: path.relative_from(&self.page.path) };
        audiences.iter().map(view).collect()
    }

    /// Writes the changes of all pages.
    pub(super) fn site_changes(&mut self) -> Vec<SiteChangeView> {
        let mut views = Vec::new();
        for it in &self.page.site_changes {
            let written = self.change(&it.change);
            if let Some(change) = self.told(written) {
                let date = change.date.unwrap_or_default();
                views.push(SiteChangeView { page: self.link(&it.page), date, html: change.html });
            }
        }
        views
    }

    /// Writes where the text that prevails stands.
    pub(super) fn official(&self) -> Option<OfficialView> {
        let official = self.page.prevailing.as_ref()?;
        Some(OfficialView {
            lang: official.locale.to_string(),
            dir: official.locale.direction().as_str().to_owned(),
            language: official.language.clone(),
            title: official.title.as_ref().map(|title| self.phrase(title)),
            href: official.path.relative_from(&self.page.path),
        })
    }

    /// Gives each section of a translation the way to the same section of the text that prevails.
    pub(super) fn link_official(&self, sections: &mut [SectionView]) {
        let Some(official) = self.page.prevailing.as_ref().filter(|_| !self.page.is_fallback) else { return };
        let path = official.path.relative_from(&self.page.path);
        for section in sections.iter_mut().filter(|section| official.anchors.contains(&section.id)) {
            section.official = Some(format!("{path}#{}", section.id));
        }
    }

    /// Writes a term of the glossary.
    pub(super) fn glossary(&self, entry: &GlossaryEntry) -> TermView {
        let phrase = |phrase: &Option<Phrase>| phrase.as_ref().map(|phrase| self.phrase(phrase));
        let is_address = |source: &&Phrase| source.text.starts_with("https://") || source.text.starts_with("http://");
        TermView {
            id: entry.anchor.clone(),
            name: self.phrase(&entry.name),
            reading: phrase(&entry.reading),
            official: phrase(&entry.official),
            official_reading: phrase(&entry.official_reading),
            allowed: entry.allowed.iter().map(|form| self.phrase(form)).collect(),
            definition: phrase(&entry.definition),
            source: phrase(&entry.source),
            source_href: entry.source.as_ref().filter(is_address).map(|source| source.text.to_string()),
            is_verified: !entry.name.is_unverified,
            pages: entry.pages.iter().map(|crumb| self.link(crumb)).collect(),
        }
    }
}

/// The one date that matters of what holds.
fn date_of(standing: &Standing) -> Option<PartialDate> {
    match standing {
        Standing::Withdrawn(day) | Standing::Repealed(day) | Standing::Closed(day) | Standing::Moved(day) => {
            Some(PartialDate::Day(*day))
        }
        Standing::Expired(date) | Standing::Upcoming(date) => Some(*date),
        Standing::Superseded(date) => *date,
        _ => None,
    }
}
