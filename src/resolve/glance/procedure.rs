//! What an applicant brings and does: the checklist and the steps.
use super::super::chrome::Crumb;
use super::super::placeable::Sentence;
use super::super::translations::Shown;
use super::Place;
use crate::facts::{DocItem, Duration, Necessity, Standing, Step};

/// A paper to bring.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Paper {
    /// Its id.
    pub id: String,
    /// Its name.
    pub words: Option<Sentence>,
    /// Its name in the official language, to show at a counter; `None` if that is the reader's.
    pub official: Option<Sentence>,
    /// What is asked for; `None`: it is not known which papers are.
    pub item: Option<DocItem>,
    /// Whether it is made up to show how a page looks.
    pub example: bool,
    /// The id of its source.
    pub source: Option<String>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepItem {
    /// Its words.
    pub words: Option<Sentence>,
    /// The heading that tells more of it, in the text that the page shows.
    pub anchor: Option<String>,
    /// What is done; `None`: it is not known.
    pub step: Option<Step>,
    /// Where; and what has become of that office, if it is not there any more.
    pub office: Option<(Crumb, Option<Standing>)>,
    /// The papers it needs.
    pub needs: Vec<Sentence>,
    /// How long the steps take up to the end of this one; `None` on the first, and where that cannot be said.
    pub so_far: Option<Duration>,
    /// Whether it is made up to show how a page looks.
    pub example: bool,
    /// The id of its source.
    pub source: Option<String>,
}

/// Gathers the checklist, in file order.
pub(super) fn papers(page: &Place) -> Vec<Paper> {
    let entry = &page.index.entries[page.id];
    let official = page.index.language(&entry.authoritative).filter(|official| *official != page.language);
    let official = official.map(|language| Place { index: page.index, id: page.id, language });
    let papers = entry.fields.documents.iter().map(|item| {
        let words = match item.fact.value {
            Some(_) => Some(page.words_or_id(&item.id)),
            None => page.words(&item.id),
        };
        let official = official.as_ref().and_then(|page| page.words(&item.id));
        Paper {
            id: item.id.clone(),
            official: official.filter(|official| words.as_ref().is_some_and(|words| words.locale != official.locale)),
            words,
            item: item.fact.value.clone(),
            example: item.fact.example,
            source: item.fact.source.clone(),
        }
    });
    papers.collect()
}

/// Gathers the steps, in file order, and how long all of them take.
pub(super) fn steps(page: &Place) -> (Vec<StepItem>, Option<Duration>) {
    let entry = &page.index.entries[page.id];
    let shown = &entry.shown[page.language];
    let ids = &entry.outline(page.language).ids;
    let has_heading = |id: &String| !matches!(shown, Shown::FactsOnly(_)) && ids.contains(id);
    let mut sum: Option<Duration> = None;
    let mut steps: Vec<StepItem> = Vec::new();
    for (at, item) in entry.fields.steps.iter().enumerate() {
        let step = item.fact.value.as_ref();
        // What only some do, or nobody knows the length of, makes the sum nobody's.
        let time = step.filter(|it| it.necessity == Necessity::Required).and_then(|it| it.duration.clone());
        sum = match (sum, time) {
            (None, time) if at == 0 => time,
            (Some(sum), Some(time)) => sum.then(&time),
            _ => None,
        };
        steps.push(StepItem {
            words: Some(page.words_or_id(&item.id)).filter(|_| step.is_some()).or_else(|| page.words(&item.id)),
            anchor: has_heading(&item.id).then(|| item.id.clone()),
            office: step.and_then(|step| page.office(step.office.as_ref()?)),
            needs: step.iter().flat_map(|step| &step.needs).map(|id| page.words_or_id(id)).collect(),
            so_far: sum.clone().filter(|_| at > 0),
            step: step.cloned(),
            example: item.fact.example,
            source: item.fact.source.clone(),
        });
    }
    // The sum of all stands below the list, not at its last step too.
    let in_total = steps.last_mut().and_then(|last| last.so_far.take());
    (steps, in_total)
}
