//! A plan -> what those who write the site look at: the desk, two languages beside each other, the bar of another day.
use super::{Agenda, Plan};
use crate::diagnostic::nearest;
use crate::facts::Date;
use crate::locale::Locale;
use crate::render::{self, Argument, Audience, Filter, Known, Theme, Words};
use crate::resolve;
use crate::source::SourceId;
use crate::url::PageKey;
use std::sync::Arc;

/// What the desk is made with: its templates, and the words of every language of the tool.
pub struct DeskKit {
    theme: Theme,
    /// The languages it speaks; the first if nobody asks for another.
    pub locales: Vec<Locale>,
}

/// What comes due within so many days stands on the desk.
const DUE_WITHIN: i32 = 90;

impl DeskKit {
    /// Makes the desk ready.
    pub fn new(words: &[(Locale, Arc<Words>)]) -> DeskKit {
        let locales = words.iter().map(|(locale, _)| locale.clone()).collect();
        DeskKit { theme: render::desk_theme(words), locales }
    }

    /// Says a message of the desk about numbers.
    pub fn say(&self, locale: &Locale, id: &str, counts: &[(&str, usize)]) -> String {
        let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let values: Vec<(&str, Argument)> = counts.iter().map(|(name, count)| (*name, number(*count))).collect();
        self.theme.words(locale).plain(id, &values).map_or(id.to_owned(), |phrase| phrase.text)
    }

    /// Writes the bar above a page of the site as on a day.
    pub fn day(&self, day: Date, back: &str, audience: &Audience) -> String {
        render::day(&self.theme, day, back, audience)
    }
}

impl Plan {
    /// Writes the desk; `None` if no site could be planned.
    pub fn desk(&self, kit: &DeskKit, known: Known, audience: &Audience, filter: &Filter) -> Option<Vec<u8>> {
        let site = self.site.as_ref()?;
        let (desk, agenda): (_, Agenda) = (resolve::desk(&site.index, &audience.locale), self.due(DUE_WITHIN)?);
        Some(render::desk(&kit.theme, &site.theme.han, (&desk, &agenda), known, (audience, filter)))
    }

    /// Writes two languages of a page beside each other; `None` if there is no such page.
    pub fn compare(
        &self,
        kit: &DeskKit,
        (key, left, right): (&PageKey, Option<&Locale>, Option<&Locale>),
        audience: &Audience,
        editor: &dyn Fn(&SourceId) -> String,
    ) -> Option<Vec<u8>> {
        let site = self.site.as_ref()?;
        let comparison = resolve::compare(&site.index, key, left, right)?;
        let title = resolve::desk_title(&site.index, &audience.locale);
        Some(render::compare(&kit.theme, &site.theme, &title, &comparison, audience, editor))
    }

    /// Says that there is no such page to compare, and which may be meant; `None` if no site could be planned.
    pub fn no_comparison(&self, kit: &DeskKit, key: &PageKey, audience: &Audience) -> Option<Vec<u8>> {
        let site = self.site.as_ref()?;
        let near = nearest(key.name(), site.index.entries.iter().map(|entry| entry.key.name()));
        let title = resolve::desk_title(&site.index, &audience.locale);
        Some(render::no_comparison(&kit.theme, (&title, &site.theme.han), key.name(), near, audience))
    }
}
