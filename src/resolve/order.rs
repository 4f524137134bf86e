//! The order of pages: weight, then events and news newest first, others by their collated titles; ended ones last.
use super::banner;
use super::index::{Entry, EntryId, Index, LanguageId, Named};
use super::naming::title_text;
use super::status::Stage;
use super::validity::listing_changes;
use crate::facts::{Date, Kind};
use crate::locale::Locale;
use icu_collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use rayon::prelude::*;
use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Excluded, Unbounded};

/// What a page lists in a language.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// The pages, in order.
    pub entries: Vec<EntryId>,
    /// The next day on which the list would read differently.
    pub changes_on: Option<Date>,
    /// Of the children the next day on which one of the pages beside it would be another; where there is such a day.
    pub beside_changes_on: BTreeMap<EntryId, Date>,
}

/// Returns what each page lists in each language: its children, then the pages that name it as a topic or, of an office,
/// as the place where to apply.
pub(super) fn listed(index: &Index) -> Vec<Vec<Listed>> {
    let mut children: Vec<Vec<EntryId>> = vec![Vec::new(); index.entries.len()];
    let mut tagged: Vec<Vec<EntryId>> = vec![Vec::new(); index.entries.len()];
    for (id, entry) in shown_or_to_come(index) {
        if let Some(parent) = entry.parent {
            children[parent].push(id);
        }
        for gatherer in gatherers(index, entry) {
            // A topic may be named twice, as `x` and `/x`; no page gathers itself.
            if gatherer != id && tagged[gatherer].last() != Some(&id) {
                tagged[gatherer].push(id);
            }
        }
    }
    let collators: Vec<CollatorBorrowed> = (0..index.site.languages.len()).map(|it| collator(index, it)).collect();
    (0..index.entries.len())
        .into_par_iter()
        .map(|id| {
            let in_language = |language: LanguageId| {
                let mut entries = sorted(index, language, &collators[language], &children[id]);
                let is_child = |it: &EntryId| index.entries[*it].parent == Some(id);
                let others: Vec<EntryId> = tagged[id].iter().copied().filter(|it| !is_child(it)).collect();
                entries.extend(sorted(index, language, &collators[language], &others));
                let all = children[id].iter().chain(&others).copied();
                Listed {
                    entries,
                    changes_on: listing_changes(index, language, all),
                    beside_changes_on: beside_changes(index, language, &collators[language], &children[id]),
                }
            };
            (0..index.site.languages.len()).map(in_language).collect()
        })
        .collect()
}

/// The pages that list this one without being above it: its topics, the offices where to apply and the places to which
/// these have moved.
fn gatherers<'i>(index: &'i Index, entry: &'i Entry) -> impl Iterator<Item = EntryId> {
    let named = |key: &str| match index.named(key) {
        Named::Entry(id) => Some(id),
        Named::Several(_) | Named::Nothing => None,
    };
    let topics = entry.fields.topics.iter().flatten().filter_map(move |topic| named(&topic.value));
    let offices = entry.fields.offered_at.iter().flatten().filter_map(move |office| named(&office.value));
    let places = offices.flat_map(|office| banner::places(index, office));
    topics.chain(places)
}

/// Returns the audiences that have pages, in the order of the known ones, with their pages by language, in order.
pub(super) fn audiences(index: &Index) -> Vec<(String, Vec<Listed>)> {
    let mut pages: BTreeMap<&str, Vec<EntryId>> = BTreeMap::new();
    for (id, entry) in shown_or_to_come(index) {
        for audience in entry.fields.audience.iter().flatten() {
            let pages = pages.entry(audience.value.as_str()).or_default();
            if pages.last() != Some(&id) {
                pages.push(id);
            }
        }
    }
    let known = index.known_audiences.iter().filter_map(|name| Some((name, pages.get(name.as_str())?)));
    // An audience all of whose pages are to come has no list to lead to.
    let known = known.filter(|(_, ids)| ids.iter().any(|id| index.entries[*id].published));
    known
        .map(|(name, ids)| {
            let in_language = |language: LanguageId| Listed {
                entries: sorted(index, language, &collator(index, language), ids),
                changes_on: listing_changes(index, language, ids.iter().copied()),
                beside_changes_on: BTreeMap::new(),
            };
            (name.clone(), (0..index.site.languages.len()).map(in_language).collect())
        })
        .collect()
}

/// Returns all pages of a language by their collated titles.
pub(super) fn by_title(index: &Index, language: LanguageId) -> Vec<EntryId> {
    let collator = collator(index, language);
    let mut ids: Vec<EntryId> = (0..index.entries.len()).filter(|id| index.entries[*id].is_made(language)).collect();
    ids.par_sort_by(|a, b| {
        collator.compare(title_text(index, *a, language), title_text(index, *b, language)).then_with(|| a.cmp(b))
    });
    ids
}

/// Makes the collator of a language. In Chinese titles stand in the order of pinyin; Latin comes after Han.
pub(super) fn collator(index: &Index, language: LanguageId) -> CollatorBorrowed<'static> {
    collator_of(&index.site.languages[language].locale, Strength::Quaternary)
}

/// The same, of any language, that tells apart what is needed: at [`Strength::Primary`] only letters.
pub(super) fn collator_of(locale: &Locale, strength: Strength) -> CollatorBorrowed<'static> {
    let locale: icu_locale_core::Locale = locale.as_str().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
    let mut options = CollatorOptions::default();
    // A title in quotation marks or 《》 stands where its first word belongs.
    options.alternate_handling = Some(AlternateHandling::Shifted);
    options.strength = Some(strength);
    Collator::try_new((&locale).into(), options).expect("the root collation is always there")
}

/// The pages that a list shows, and those it will show from a day on.
fn shown_or_to_come(index: &Index) -> impl Iterator<Item = (EntryId, &Entry)> {
    let entries = index.entries.iter().map(|entry| &**entry).enumerate();
    entries.filter(|(_, entry)| entry.published || entry.publishes_on.is_some())
}

fn sorted(index: &Index, language: LanguageId, collator: &CollatorBorrowed, ids: &[EntryId]) -> Vec<EntryId> {
    if !index.site.languages[language].made {
        return Vec::new();
    }
    let mut sorted: Vec<EntryId> = ids.iter().copied().filter(|id| index.entries[*id].is_made(language)).collect();
    sorted.sort_by(|a, b| {
        let ended = |id: EntryId| index.entries[id].is_ended();
        ended(*a).cmp(&ended(*b)).then_with(|| compare(index, *a, *b, language, collator))
    });
    sorted
}

/// Finds for each of the siblings the next day on which another page stands before or after it: one has ended and goes to
/// the end, or is published. The days are gone through once, each page changing its place among those that are there.
fn beside_changes(
    index: &Index,
    language: LanguageId,
    collator: &CollatorBorrowed,
    siblings: &[EntryId],
) -> BTreeMap<EntryId, Date> {
    let mut found = BTreeMap::new();
    let moves = |id: &EntryId| !index.entries[*id].published || places(&index.entries[*id]).len() > 1;
    if !siblings.iter().any(moves) {
        return found;
    }
    let mut order: Vec<EntryId> =
        siblings.iter().copied().filter(|id| index.entries[*id].shown[language].is_page()).collect();
    order.sort_by(|a, b| compare(index, *a, *b, language, collator));
    // Where a page stands: those that have ended after all others, each in the order of the list.
    let mut there: BTreeSet<(bool, usize)> = BTreeSet::new();
    let mut moves: Vec<(Option<Date>, usize, bool)> = Vec::new();
    for (rank, id) in order.iter().enumerate() {
        moves.extend(places(&index.entries[*id]).into_iter().map(|(day, ended)| (day, rank, ended)));
    }
    moves.sort_unstable();
    let beside = |there: &BTreeSet<(bool, usize)>, place: (bool, usize)| {
        [there.range(..place).next_back().copied(), there.range((Excluded(place), Unbounded)).next().copied()]
    };
    for (day, rank, ended) in moves {
        let old = [(false, rank), (true, rank)].into_iter().find(|place| there.remove(place));
        let before = old.map(|place| beside(&there, place));
        let after = beside(&there, (ended, rank));
        there.insert((ended, rank));
        if let Some(day) = day.filter(|_| before != Some(after)) {
            let changed = before.into_iter().chain([after]).flatten().flatten().map(|(_, rank)| rank).chain([rank]);
            for rank in changed {
                found.entry(order[rank]).or_insert(day);
            }
        }
    }
    found
}

/// From which days on a page stands among others, and whether it has ended then; `None`: on the day of the build.
fn places(entry: &Entry) -> Vec<(Option<Date>, bool)> {
    if !entry.published {
        let ended = |day: Date| entry.stages.iter().rev().find(|it| it.from.is_none_or(|from| from <= day));
        let from = entry.publishes_on.into_iter();
        return from.map(|day| (Some(day), ended(day).is_some_and(Stage::is_ended))).collect();
    }
    let mut places: Vec<(Option<Date>, bool)> =
        entry.stages.iter().map(|stage| (stage.from, stage.is_ended())).collect();
    places.dedup_by_key(|(_, ended)| *ended);
    places
}

fn compare(index: &Index, a: EntryId, b: EntryId, language: LanguageId, collator: &CollatorBorrowed) -> Ordering {
    let first = |id: EntryId| {
        let entry = &index.entries[id];
        let weight = entry.fields.weight.as_ref().map_or(i64::MAX, |weight| weight.value);
        let dated = matches!(entry.kind, Kind::Event | Kind::News);
        let date = entry.fields.published.as_ref().filter(|_| dated).map(|published| published.value);
        (weight, !dated, Reverse(date))
    };
    first(a)
        .cmp(&first(b))
        .then_with(|| collator.compare(title_text(index, a, language), title_text(index, b, language)))
        // Entries are sorted by key.
        .then_with(|| a.cmp(&b))
}
