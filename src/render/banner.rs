//! What holds of a page -> its banners, and the other words that a reader's calendar brings out.
use super::fact;
use super::page::ViewWriter;
use super::view::{BannerView, DatedView};
use super::words::Fault;
use crate::facts::{Date, Kind, Standing};
use crate::resolve::{Banner, Onward};

impl ViewWriter<'_> {
    /// Writes the banners; what cannot be said is told of and left out.
    pub(super) fn banners(&mut self) -> Vec<BannerView> {
        let page = self.page;
        let banners: Vec<_> = page.banners.iter().map(|banner| self.banner(banner)).collect();
        banners.into_iter().filter_map(|banner| self.told(banner)).collect()
    }

    fn banner(&self, banner: &Banner) -> Result<BannerView, Fault> {
        let (link, note) = match &banner.onward {
            Onward::Nowhere => (None, None),
            Onward::Page(page) => (Some(self.link(page)), None),
            Onward::AddressUnknown => {
                let unknown = self.words.running("new-address-unknown", &[])?;
                (None, Some(self.said(&self.words.running("sentence", &[("text", fact::said(&unknown))])?)))
            }
        };
        Ok(BannerView {
            status: banner.status.map(|status| status.as_str().to_owned()),
            mark: banner.status.map(|status| status.mark().to_owned()),
            tone: banner.status.map(|status| status.tone().as_str().to_owned()),
            text: banner.standing.as_ref().map(|it| self.standing(self.page.kind, it)).transpose()?,
            link,
            note,
            from: banner.from.map(|day| day.to_string()),
        })
    }

    /// Says what holds, as HTML.
    pub(super) fn standing(&self, kind: Kind, standing: &Standing) -> Result<String, Fault> {
        Ok(self.said(&fact::banner(self.words, kind, standing)?))
    }

    /// Writes since when the page is not confirmed.
    pub(super) fn unconfirmed(&mut self) -> Option<DatedView> {
        let unconfirmed = self.page.unconfirmed?;
        let said = fact::not_confirmed_since(self.words, unconfirmed.since)
            .and_then(|said| self.words.running("sentence", &[("text", fact::said(&said))]));
        let text = said.map(|said| self.said(&said));
        Some(DatedView { text: self.told(text)?, from: unconfirmed.from.map(|day| day.to_string()) })
    }

    /// Writes that the page may have changed, for readers from that day on.
    pub(super) fn may_have_changed(&mut self) -> Option<DatedView> {
        let day: Date = self.page.content_changes_on?;
        let text = fact::may_have_changed(self.words, day).map(|said| self.said(&said));
        Some(DatedView { text: self.told(text)?, from: Some(day.to_string()) })
    }

    /// What was said; a fault is told of.
    pub(super) fn told<T>(&mut self, said: Result<T, Fault>) -> Option<T> {
        said.map_err(|fault| self.fault(&fault)).ok()
    }
}
