//! Notices of the site and its sections -> those that a page shows today.
use super::index::{EntryId, Index, LanguageId};
use super::page::{Page, Phrase};
use super::placeable::{Sentence, sentence};
use super::translations::Shown;
use crate::facts::{AlertLevel, Date};

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alert {
    /// How loudly it speaks.
    pub level: AlertLevel,
    /// Its words.
    pub text: Sentence,
}

/// The notices of the page `nearest` and of the pages above it; those of the home page show everywhere.
pub(super) fn with_alerts(index: &Index, nearest: Option<EntryId>, language: LanguageId, page: Page) -> Page {
    let (mut alerts, mut wordless, mut until) = (Vec::new(), Vec::new(), None);
    let today = index.site.as_of;
    for above in std::iter::successors(nearest, |id| index.entries[*id].parent) {
        let entry = &index.entries[above];
        for alert in entry.fields.alerts.iter().flatten() {
            let changes = [alert.from, alert.to.map(Date::next)];
            until = changes.into_iter().flatten().filter(|day| *day > today).chain(until).min();
            let shown = entry.shown[language].document();
            let authoritative = entry.shown.iter().map(Shown::document).find(|it| it.locale == entry.authoritative);
            let words = [Some(shown), authoritative].into_iter().flatten().find_map(|document| {
                let (_, note) = document.front.notes.iter().find(|(id, _)| *id == alert.id)?;
                Some(Phrase::new(&note.value, &document.locale))
            });
            let holds = alert.from.is_none_or(|from| from <= today) && alert.to.is_none_or(|to| today <= to);
            match words {
                Some(text) if holds => alerts.push(Alert { level: alert.level, text: sentence(index, above, &text) }),
                Some(_) => {}
                None => wordless.push((alert.id.clone(), alert.span.clone())),
            }
        }
    }
    Page { alerts, wordless_alerts: wordless, content_changes_on: until, ..page }
}
