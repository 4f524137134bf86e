//! What holds of a page -> what its banner says, and what it will say from each later day on.
use super::chrome::{self, Crumb};
use super::index::{EntryId, Index, LanguageId, Named};
use crate::facts::{Date, Standing, Status};

/// What a page says of its validity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Banner {
    /// The first day on which it is right; `None`: it is right on the day of the build. Till then it stands hidden in the
    /// page, and a script shows it in place of the one before.
    pub from: Option<Date>,
    /// The word for what holds.
    pub status: Option<Status>,
    /// What its sentence says; `None`: that nothing is to be told any more.
    pub standing: Option<Standing>,
    /// Where it leads.
    pub onward: Onward,
}

/// Where to go from a page that is over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Onward {
    /// Nowhere: it is not over, or nothing is known to follow.
    Nowhere,
    /// To the page that replaces it, or to the office at the new place.
    Page(Crumb),
    /// To a new place that has no page.
    AddressUnknown,
}

/// Says what holds of a page: the first banner today, each further one from its day on; none where nothing is to be told.
pub(super) fn banners(index: &Index, id: EntryId, language: LanguageId) -> Vec<Banner> {
    let mut banners: Vec<Banner> = Vec::new();
    for stage in &index.entries[id].stages {
        let standing = stage.holds.and_then(|holds| holds.standing);
        let status = stage.holds.map(|holds| holds.status);
        let onward = onward(index, id, language, status);
        let (said, leads) = banners.last().map_or((None, &Onward::Nowhere), |last| (last.standing, &last.onward));
        // Another word for the same sentence is nothing to show: "in force until" is right while it is ending soon.
        if (standing, &onward) != (said, leads) {
            banners.push(Banner { from: stage.from, status, standing, onward });
        }
    }
    banners
}

fn onward(index: &Index, id: EntryId, language: LanguageId, status: Option<Status>) -> Onward {
    let link = |to| chrome::reachable(index, to, language).map_or(Onward::Nowhere, Onward::Page);
    match status {
        Some(Status::Moved) => match new_place(index, id) {
            Some(new) => link(new),
            None => Onward::AddressUnknown,
        },
        Some(status) if status.is_ended() => match index.entries[id].succession {
            Some(succession) => link(succession.by),
            None => Onward::Nowhere,
        },
        _ => Onward::Nowhere,
    }
}

/// Returns the page of the office at the place to which an office moved; `None` if it has none.
pub(super) fn new_place(index: &Index, office: EntryId) -> Option<EntryId> {
    match index.named(&index.entries[office].fields.moved_to.as_ref()?.value) {
        Named::Entry(new) => Some(new).filter(|new| index.entries[*new].published && *new != office),
        Named::Several(_) | Named::Nothing => None,
    }
}

/// What has become of an office that a service names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It, or the one that it moved to, is there.
    There(EntryId),
    /// It is not where it was, and where it went has no page.
    Gone(EntryId, Standing),
}

/// Follows an office to where it is: from place to place as long as there are pages.
pub(super) fn office_today(index: &Index, office: EntryId) -> Found {
    let last = places(index, office).pop().unwrap_or(office);
    let gone = index.entries[last].holds().filter(|holds| matches!(holds.status, Status::Moved | Status::Closed));
    match gone.and_then(|holds| holds.standing) {
        Some(standing) => Found::Gone(last, standing),
        None => Found::There(last),
    }
}

/// Returns an office, and each place with a page that it moved to since, in order.
pub(super) fn places(index: &Index, office: EntryId) -> Vec<EntryId> {
    let mut places = vec![office];
    let has_moved = |id: &EntryId| index.entries[*id].holds().is_some_and(|holds| holds.status == Status::Moved);
    // Offices that moved to each other: the way ends where it began.
    while let Some(new) = places.last().filter(|id| has_moved(id)).and_then(|id| new_place(index, *id))
        && !places.contains(&new)
    {
        places.push(new);
    }
    places
}
