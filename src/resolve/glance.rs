//! The facts of a page at a glance, in the order readers ask for them: what, time, cost, where, papers, phone, sources.
use super::banner::{Found, office_today};
use super::chrome::{self, Crumb};
use super::index::{EntryId, Index, LanguageId, Named};
use super::naming::words_of;
use super::page::Phrase;
use super::placeable::{Sentence, sentence};
use crate::facts::{
    DocItem, Duration, DurationKind, Fee, HoursRule, PartialDate, Period, Phone, Place, Quantity, Source, Standing,
    Stated,
};
use crate::parse::{FactFields, Group, Where};

/// One fact that a page shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The field it stands in, which names it to the reader: the message `fact-FIELD`.
    pub field: &'static str,
    /// The words of its id: of a paper, a fee.
    pub words: Option<Sentence>,
    /// What is stated.
    pub value: FactValue,
    /// Whether it is made up to show how a page looks.
    pub example: bool,
}

/// What a fact states.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FactValue {
    /// Not known, and said so.
    Unknown,
    /// A date as far as it is known.
    Date(PartialDate),
    /// When something is in force.
    InForce(Period),
    /// How long something takes, and who says so.
    Duration(DurationKind, Duration),
    /// What something costs, and when.
    Fee(Option<Fee>, Period),
    /// A number to call; the id of its kind.
    Phone(String, Phone),
    /// An address in the official language.
    Address(Phrase),
    /// A page of the site.
    Page(Crumb),
    /// An office that is not where it was, and what became of it.
    Gone(Crumb, Standing),
    /// When something is open.
    Hours(Vec<HoursRule>),
    /// A paper to bring.
    Document(DocItem),
    /// A number of something.
    Quantity(Quantity),
    /// What the facts are taken from.
    Source(Source, Phrase),
}

/// Gathers what a page shows at a glance.
pub(super) fn glance(index: &Index, id: EntryId, language: LanguageId) -> Vec<Fact> {
    let fields = &index.entries[id].fields;
    let mut facts = Vec::new();
    if let Some(effective) = &fields.effective {
        facts.push(fact("effective", None, effective, |period| FactValue::InForce(*period)));
    }
    times_and_fees(index, id, language, fields, &mut facts);
    offices(index, language, fields, &mut facts);
    place(index, language, fields, &mut facts);
    for item in fields.documents.iter() {
        let words = words(index, id, language, &item.id);
        facts.push(fact("documents", Some(words), &item.fact, |paper| FactValue::Document(paper.clone())));
    }
    for item in fields.phones.iter() {
        let value = |phone: &Phone| FactValue::Phone(item.id.clone(), phone.clone());
        facts.push(fact("phones", None, &item.fact, value));
    }
    figures(index, id, language, &fields.figures, &mut facts);
    for item in fields.sources.iter().filter(|item| is_cited(index, id, &item.id)) {
        let locale = item.fact.language.as_ref().unwrap_or(&index.entries[id].authoritative);
        let value = FactValue::Source(item.fact.clone(), Phrase::new(&item.fact.title, locale));
        facts.push(Fact { field: "sources", words: None, value, example: false });
    }
    facts
}

fn times_and_fees(index: &Index, id: EntryId, language: LanguageId, fields: &FactFields, facts: &mut Vec<Fact>) {
    let today = index.site.as_of;
    for item in fields.time.iter() {
        let Some(kind) = DurationKind::parse(&item.id) else { continue };
        if let Some((_, stated)) = item.fact.on(today) {
            facts.push(fact("time", None, stated, |duration| FactValue::Duration(kind, duration.clone())));
        }
    }
    for item in fields.fees.iter() {
        if let Some((period, stated)) = item.fact.on(today) {
            let words = words(index, id, language, &item.id);
            let value = FactValue::Fee(stated.value.clone(), *period);
            facts.push(Fact { field: "fees", words: Some(words), value, example: stated.example });
        }
    }
}

/// Where to apply: each office, or the one at the place to which it moved; once, whatever moved together.
fn offices(index: &Index, language: LanguageId, fields: &FactFields, facts: &mut Vec<Fact>) {
    let mut shown: Vec<FactValue> = Vec::new();
    for key in fields.offered_at.iter().flatten() {
        let Named::Entry(office) = index.named(&key.value) else { continue };
        let (office, standing) = match office_today(index, office) {
            Found::There(office) => (office, None),
            Found::Gone(office, standing) => (office, Some(standing)),
        };
        if index.entries[office].is_made(language) {
            let crumb = chrome::crumb(index, office, language);
            let value = standing.map_or(FactValue::Page(crumb.clone()), |standing| FactValue::Gone(crumb, standing));
            if !shown.contains(&value) {
                shown.push(value);
            }
        }
    }
    facts.extend(shown.into_iter().map(|value| Fact { field: "offered_at", words: None, value, example: false }));
}

fn place(index: &Index, language: LanguageId, fields: &FactFields, facts: &mut Vec<Fact>) {
    match &fields.place {
        Some(Where::Place(stated)) => {
            // The address as it stands at the door, whatever the reader's language.
            let address = |place: &Place| match &place.address {
                Some(address) => FactValue::Address(Phrase::new(address, &index.site.authoritative)),
                None => FactValue::Unknown,
            };
            facts.push(fact("address", None, stated, address));
        }
        Some(Where::Office(key)) => {
            let offices = pages(index, [key.value.as_str()].into_iter(), language).into_iter();
            let page = |office| Fact { field: "place", words: None, value: FactValue::Page(office), example: false };
            facts.extend(offices.map(page));
        }
        None => {}
    }
    let rules: Vec<&Stated<HoursRule>> = fields.hours.iter().flatten().collect();
    if !rules.is_empty() {
        let example = rules.iter().any(|rule| rule.example);
        let rules = rules.into_iter().filter_map(|rule| rule.value.clone()).collect();
        facts.push(Fact { field: "hours", words: None, value: FactValue::Hours(rules), example });
    }
    if let Some(moved) = &fields.moved_on {
        let value = FactValue::Date(PartialDate::Day(moved.value));
        facts.push(Fact { field: "moved_on", words: None, value, example: false });
    }
}

fn figures(index: &Index, id: EntryId, language: LanguageId, figures: &Group<Stated<Quantity>>, facts: &mut Vec<Fact>) {
    for item in figures.iter() {
        let field = match item.id.as_str() {
            "planned" => "planned",
            "held" => "held",
            "attendances" => "attendances",
            _ => "figures",
        };
        let words = (field == "figures").then(|| words(index, id, language, &item.id));
        facts.push(fact(field, words, &item.fact, |quantity| FactValue::Quantity(quantity.clone())));
    }
}

fn fact<T>(
    field: &'static str,
    words: Option<Sentence>,
    stated: &Stated<T>,
    value: impl FnOnce(&T) -> FactValue,
) -> Fact {
    let value = stated.value.as_ref().map_or(FactValue::Unknown, value);
    Fact { field, words, value, example: stated.example }
}

/// The pages that keys name, as far as they are made in the language.
fn pages<'k>(index: &Index, keys: impl Iterator<Item = &'k str>, language: LanguageId) -> Vec<Crumb> {
    let named = keys.filter_map(|key| match index.named(key) {
        Named::Entry(id) => Some(id),
        Named::Several(_) | Named::Nothing => None,
    });
    named.filter(|id| index.entries[*id].is_made(language)).map(|id| chrome::crumb(index, id, language)).collect()
}

/// A source of the page itself is always shown, an inherited one only where the page cites it.
fn is_cited(index: &Index, id: EntryId, source: &str) -> bool {
    index.entries[id].fields.citations.iter().any(|citation| citation.value == source)
}

/// The words of an id with the facts they show; the id itself where no text names it, which a rule tells of.
fn words(index: &Index, id: EntryId, language: LanguageId, wanted: &str) -> Sentence {
    let locale = || &index.entries[id].shown[language].document().locale;
    let words = words_of(index, id, language, wanted).unwrap_or_else(|| Phrase::new(wanted, locale()));
    sentence(index, id, &words)
}
