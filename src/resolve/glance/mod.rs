//! The facts of a page as values: rows in the order readers ask for them, then papers, steps, sources, changes.
//!
//! - `rows`: a row per fact: what holds, when, how long, what it costs, where, whom to call, who stands behind it;
//! - `procedure`: the checklist of papers and the steps;
//! - `record`: what the facts are taken from, and what has changed.
mod procedure;
mod record;
mod rows;

pub use procedure::{Paper, StepItem};
pub use record::{ChangeItem, Reference};

use super::banner::{Found, office_today};
use super::chrome::{self, Crumb};
use super::index::{EntryId, Index, LanguageId, Named};
use super::naming::words_of;
use super::page::Phrase;
use super::placeable::{Sentence, sentence};
use crate::facts::{
    Date, DocumentType, Duration, DurationKind, Fee, HoursRule, PartialDate, Period, Phone, Point, Quantity, Standing,
};
use crate::locale::Locale;
use crate::parse::Moment;
use std::sync::Arc;

/// One fact that a page shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The field it stands in, which names it to the reader: the message `fact-FIELD`.
    pub field: &'static str,
    /// The words of its id: of a fee, a figure.
    pub words: Option<Sentence>,
    /// What is stated.
    pub value: FactValue,
    /// The official name of the page it leads to, if that is in another language than the page's title.
    pub official: Option<Phrase>,
    /// Whether it is made up to show how a page looks.
    pub example: bool,
    /// The id of its source.
    pub source: Option<String>,
}

/// What a fact states.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FactValue {
    /// Not known, and said so.
    Unknown,
    /// A date as far as it is known.
    Date(PartialDate),
    /// When an event is; the zone of its times, if it is not the site's.
    Moment(Moment, Option<Moment>, Option<String>),
    /// When something is in force.
    InForce(Period),
    /// A span of time.
    Period(Period),
    /// How long something takes, who says so, and when it holds.
    Duration(DurationKind, Duration, Period),
    /// How long that is, nobody stated.
    UnknownDuration(DurationKind),
    /// What something costs, and when; no price: it is not known.
    Fee(Option<Fee>, Period),
    /// A number to call; the id of its kind, empty if it has none.
    Phone(String, Phone),
    /// An e-mail address.
    Mail(String),
    /// An address on the web.
    Web(String),
    /// An address in the official language.
    Address(Phrase),
    /// A point on the map; how maps are to call it, in the official language.
    Map(Point, Arc<str>),
    /// A page of the site.
    Page(Crumb),
    /// An office that is not where it was, and what became of it.
    Gone(Crumb, Standing),
    /// When something is open.
    Hours(Vec<HoursRule>),
    /// How many papers are on the checklist.
    Papers(usize),
    /// A number of something.
    Quantity(Quantity),
    /// How many of how many, in one unit.
    Progress(Quantity, Quantity),
    /// A number in a row: the third lecture.
    Number(i64),
    /// How many people find room.
    Capacity(u32),
    /// What kind of document it is.
    DocumentType(DocumentType),
    /// Languages.
    Languages(Vec<Locale>),
    /// Organisations.
    Names(Vec<Sentence>),
    /// Words as they are, in the official language.
    Words(Phrase),
}

/// All facts of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Glance {
    /// The rows, in the order readers ask for them.
    pub rows: Vec<Fact>,
    /// The papers to bring.
    pub papers: Vec<Paper>,
    /// What to do, in order.
    pub steps: Vec<StepItem>,
    /// How long all steps take; `None` if that cannot be said, or there are fewer than two.
    pub in_total: Option<Duration>,
    /// What the facts are taken from; a fact names one by its id.
    pub references: Vec<Reference>,
    /// What has changed, the newest first.
    pub changes: Vec<ChangeItem>,
    /// Whether all of it is made up to show how a page looks.
    pub is_example: bool,
}

impl Glance {
    /// Returns all words of authors, which may show facts themselves.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let rows = self.rows.iter().filter_map(|row| row.words.as_ref());
        let papers = self.papers.iter().flat_map(|paper| [&paper.words, &paper.official]).flatten();
        let steps = self.steps.iter().flat_map(|step| step.words.iter().chain(&step.needs));
        rows.chain(papers).chain(steps).chain(self.changes.iter().filter_map(|change| change.note.as_ref()))
    }
}

/// Gathers the facts of a page.
pub(super) fn glance(index: &Index, id: EntryId, language: LanguageId) -> Glance {
    let page = Place { index, id, language };
    let fields = &index.entries[id].fields;
    let is_example = fields.example.as_ref().is_some_and(|example| example.value);
    let mut rows = rows::rows(&page);
    let papers = procedure::papers(&page);
    let (mut steps, in_total) = procedure::steps(&page);
    let cited = rows.iter().map(|row| &row.source);
    let cited = cited.chain(papers.iter().map(|paper| &paper.source)).chain(steps.iter().map(|step| &step.source));
    let references = record::references(&page, &cited.flatten().map(String::as_str).collect::<Vec<&str>>());
    let is_there = |source: &Option<String>| references.iter().any(|it| Some(&it.id) == source.as_ref());
    let mut papers = papers;
    let sources = rows.iter_mut().map(|row| &mut row.source);
    let sources =
        sources.chain(papers.iter_mut().map(|it| &mut it.source)).chain(steps.iter_mut().map(|it| &mut it.source));
    for source in sources.filter(|source| !is_there(source)) {
        *source = None;
    }
    Glance { changes: record::changes(&page), rows, papers, steps, in_total, references, is_example }
}

/// One change of a page, by its place among them; `None` if nothing says what has changed.
pub(super) fn change(index: &Index, id: EntryId, language: LanguageId, at: usize) -> Option<ChangeItem> {
    record::change(&Place { index, id, language }, index.entries[id].fields.changes.iter().nth(at)?)
}

/// The page whose facts are gathered, and for readers of which language.
struct Place<'i> {
    index: &'i Index,
    id: EntryId,
    language: LanguageId,
}

impl Place<'_> {
    /// The words of an id on this page; `None` if nothing names it.
    fn words(&self, id: &str) -> Option<Sentence> {
        let words = words_of(self.index, self.id, self.language, id)?;
        Some(sentence(self.index, self.id, &words))
    }

    /// The words of an id, else the id itself.
    fn words_or_id(&self, id: &str) -> Sentence {
        self.words_or(id, &self.index.entries[self.id].authoritative)
    }

    /// The words of an id, else the id itself, which is a name in this language.
    fn words_or(&self, id: &str, locale: &Locale) -> Sentence {
        self.words(id).unwrap_or_else(|| sentence(self.index, self.id, &Phrase::new(id, locale)))
    }

    /// An official text, which stands once for all languages.
    fn official(&self, text: &str) -> Phrase {
        Phrase::new(text, &self.index.entries[self.id].authoritative)
    }

    /// The words of a note: in this text, then in the authoritative one.
    fn note(&self, wanted: &str) -> Option<Sentence> {
        let entry = &self.index.entries[self.id];
        let shown = entry.shown[self.language].document();
        let authoritative = entry.shown.iter().map(|it| it.document()).find(|it| it.locale == entry.authoritative);
        [Some(shown), authoritative].into_iter().flatten().find_map(|document| {
            let (_, note) = document.front.notes.iter().find(|(id, _)| id == wanted)?;
            Some(sentence(self.index, self.id, &Phrase::new(&note.value, &document.locale)))
        })
    }

    /// The page of the office that a key names, or of the one it moved to; and what has become of it, if it is not there.
    fn office(&self, key: &str) -> Option<(Crumb, Option<Standing>)> {
        let Named::Entry(id) = self.index.named(key) else { return None };
        let (id, gone) = match office_today(self.index, id) {
            Found::There(id) => (id, None),
            Found::Gone(id, standing) => (id, Some(standing)),
        };
        chrome::reachable(self.index, id, self.language).map(|crumb| (crumb, gone))
    }

    /// The page that a key names.
    fn page(&self, key: &str) -> Option<Crumb> {
        let Named::Entry(id) = self.index.named(key) else { return None };
        chrome::reachable(self.index, id, self.language)
    }
}

/// A day as a date.
fn day(date: Date) -> FactValue {
    FactValue::Date(PartialDate::Day(date))
}
