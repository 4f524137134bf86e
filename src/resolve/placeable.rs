//! A placeable -> the fact it shows; words with placeables -> a sentence.
use super::index::{Entry, EntryId, Index, Named};
use super::naming::words_of;
use super::page::Phrase;
use crate::diagnostic::nearest;
use crate::facts::{Date, Decimal, Duration, DurationKind, Fee, PartialDate, Period, Phone, Quantity, Stated, Timed};
use crate::locale::Locale;
use crate::parse::{Document, FACT_KEYS, FactPart, FactPath, Moment, Placed, Segment, Where, segments};
use crate::source::Span;
use crate::url::PageKey;
use std::sync::Arc;

/// A fact in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShownFact {
    /// What stands there.
    pub value: ShownValue,
    /// The next day on which something else will.
    pub until: Option<Date>,
    /// Whether it is made up to show how a page looks, and the page it stands on does not say so as a whole.
    pub example: bool,
}

/// What a fact in a text states.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ShownValue {
    /// Not known, and said so.
    Unknown,
    /// A date as far as it is known.
    Date(PartialDate),
    /// A day with a time of day, in minutes since midnight.
    Moment(Date, u16),
    /// A span of time.
    Period(Period),
    /// How long something takes, and who says so; the time in which it does, if that is not the day of the build.
    Duration(DurationKind, Duration, Option<Period>),
    /// What something costs; the time in which it does, if that is not the day of the build.
    Fee(Fee, Option<Period>),
    /// A number to call.
    Phone(Phone),
    /// A number of something.
    Quantity(Quantity),
    /// A number alone.
    Number(Decimal),
    /// Words: an address in its own language, the name of a paper.
    Words(Phrase),
    /// The name of a paper that shows facts itself.
    Sentence(Sentence),
}

/// Why a placeable shows nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FactFault {
    /// No page has this key; the nearest, or empty.
    Page(String),
    /// More than one page has a key that ends so; their keys.
    Ambiguous(Vec<PageKey>),
    /// The page states no such fact; the nearest it states, or empty.
    Unknown(String),
    /// It may be there, and could not be read: that is told of where it stands.
    Unread,
    /// It is stated, but is nothing that can stand in a text.
    Unshowable,
    /// It has no such part.
    NoPart,
    /// It is not known, so it has no number.
    NoValue,
}

/// A placeable that shows nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BrokenFact {
    /// Why.
    pub fault: FactFault,
    /// Which fact was asked for.
    pub path: FactPath,
    /// Where it stands.
    pub span: Span,
}

/// Words that may show facts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sentence {
    /// The language of the words.
    pub locale: Locale,
    /// Its parts; what could not be shown is left out.
    pub parts: Vec<SentencePart>,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SentencePart {
    /// Words.
    Words(Arc<str>),
    /// An official name.
    Name(Phrase),
    /// A fact.
    Fact(ShownFact),
}

impl From<Phrase> for Sentence {
    fn from(phrase: Phrase) -> Sentence {
        let is_plain = phrase.breaks.is_empty() && !phrase.is_unverified;
        let (locale, words) = (phrase.locale.clone(), Arc::clone(&phrase.text));
        let part = if is_plain { SentencePart::Words(words) } else { SentencePart::Name(phrase) };
        Sentence { locale, parts: vec![part] }
    }
}

impl Sentence {
    /// Returns the next day on which it reads differently.
    pub fn until(&self) -> Option<Date> {
        let facts = self.parts.iter().filter_map(|part| match part {
            SentencePart::Fact(fact) => fact.until,
            SentencePart::Words(_) | SentencePart::Name(_) => None,
        });
        facts.min()
    }
}

/// Fills the placeables of words that stand in a text of page `id`.
pub(super) fn sentence(index: &Index, id: EntryId, phrase: &Phrase) -> Sentence {
    if !phrase.text.contains("{{") {
        return phrase.clone().into();
    }
    let parts = segments(&phrase.text, '\\').into_iter().filter_map(|segment| match segment {
        Segment::Words(words) => Some(SentencePart::Words(words.into())),
        Segment::Inner(inner) => {
            let path = FactPath::parse(inner).expect("the segment was cut where a path stands");
            match shown_fact(index, id, &phrase.locale, &path) {
                Ok(fact) => Some(SentencePart::Fact(fact)),
                Err(FactFault::NoValue) => {
                    Some(SentencePart::Fact(ShownFact { value: ShownValue::Unknown, until: None, example: false }))
                }
                Err(_) => None,
            }
        }
        Segment::Malformed(_) => Some(SentencePart::Words("{{".into())),
    });
    Sentence { locale: phrase.locale.clone(), parts: parts.collect() }
}

/// Returns the placeables of a text's summary, labels and notes that show nothing.
pub(super) fn broken_in_front(index: &Index, id: EntryId, document: &Document) -> Vec<BrokenFact> {
    let front = &document.front;
    let named = front.labels.iter().chain(&front.notes).map(|(_, words)| words);
    let all = front.summary.iter().chain(named);
    all.flat_map(|words| broken_in(index, id, document, &words.value, &words.span)).collect()
}

/// Returns the placeables of words of a text, which stand at `span`, that show nothing.
pub(super) fn broken_in(index: &Index, id: EntryId, document: &Document, words: &str, span: &Span) -> Vec<BrokenFact> {
    if !words.contains("{{") {
        return Vec::new();
    }
    let paths = segments(words, '\\').into_iter().filter_map(|segment| match segment {
        Segment::Inner(inner) => FactPath::parse(inner),
        Segment::Words(_) | Segment::Malformed(_) => None,
    });
    let broken = |path| {
        let fault = shown_fact(index, id, &document.locale, &path).err()?;
        Some(BrokenFact { fault, path, span: span.clone() })
    };
    paths.filter_map(broken).collect()
}

/// Finds the fact that a placeable in a text of page `from` names; `locale` is the language of the text.
pub(super) fn shown_fact(
    index: &Index,
    from: EntryId,
    locale: &Locale,
    path: &FactPath,
) -> Result<ShownFact, FactFault> {
    let id = match &path.page {
        None => from,
        Some(page) => match index.named(page) {
            Named::Entry(id) => id,
            Named::Several(keys) => return Err(FactFault::Ambiguous(keys)),
            Named::Nothing => {
                let keys = index.entries.iter().map(|entry| entry.key.as_str());
                return Err(FactFault::Page(nearest(page.trim_matches('/'), keys).unwrap_or_default().to_owned()));
            }
        },
    };
    let owner = Owner { index, id, entry: &index.entries[id], locale };
    let found = match owner.fact(&path.field, path.id.as_deref()) {
        Found::Fact(fact) => {
            let is_example = |id: EntryId| index.entries[id].fields.example.as_ref().is_some_and(|it| it.value);
            ShownFact { example: (fact.example || is_example(id)) && !is_example(from), ..fact }
        }
        Found::Unshowable => return Err(FactFault::Unshowable),
        Found::Nothing if owner.entry.fields.may_show(path) => return Err(FactFault::Unread),
        Found::Nothing => return Err(FactFault::Unknown(owner.nearest(path))),
    };
    match path.part {
        None => Ok(found),
        Some(part) => Ok(ShownFact { value: of_part(found.value, part)?, ..found }),
    }
}

fn of_part(value: ShownValue, part: FactPart) -> Result<ShownValue, FactFault> {
    let end = |date: Option<PartialDate>| Ok(date.map_or(ShownValue::Unknown, ShownValue::Date));
    match (value, part) {
        (ShownValue::Unknown, FactPart::Value) => Err(FactFault::NoValue),
        (ShownValue::Unknown, FactPart::From | FactPart::To) => Ok(ShownValue::Unknown),
        (ShownValue::Quantity(quantity), FactPart::Value) => Ok(ShownValue::Number(quantity.value)),
        (ShownValue::Duration(_, duration, _), FactPart::Value) => Ok(ShownValue::Number(duration.value)),
        (ShownValue::Fee(Fee::Amount { amount, .. }, _), FactPart::Value) => Ok(ShownValue::Number(amount)),
        // A price may be free until a day: that a number is asked for is no error on any day.
        (ShownValue::Fee(Fee::Free, _), FactPart::Value) => Ok(ShownValue::Number(Decimal::whole(0))),
        (ShownValue::Period(period), FactPart::From) => end(period.from),
        (ShownValue::Period(period), FactPart::To) => end(period.to),
        _ => Err(FactFault::NoPart),
    }
}

/// What a field and an id name.
enum Found {
    Fact(ShownFact),
    Unshowable,
    Nothing,
}

/// The page whose facts are asked for, and the language of the text they shall stand in.
struct Owner<'i> {
    index: &'i Index,
    id: EntryId,
    entry: &'i Entry,
    locale: &'i Locale,
}

/// The groups whose things can be shown.
const GROUPS: &[&str] = &["time", "fees", "phones", "figures", "documents"];

/// The fields that can be shown.
const FIELDS: &[&str] = &[
    "published",
    "checked",
    "issued",
    "effective",
    "withdrawn_on",
    "repealed_on",
    "opened",
    "closed_on",
    "moved_on",
    "start",
    "end",
    "previous_start",
    "place",
];

impl Owner<'_> {
    fn fact(&self, field: &str, id: Option<&str>) -> Found {
        match id {
            None => self.field(field),
            Some(id) => self.of_group(field, id),
        }
    }

    fn field(&self, field: &str) -> Found {
        let fields = &self.entry.fields;
        let day = |date: &Option<Placed<Date>>| date.as_ref().map(|it| ShownValue::Date(PartialDate::Day(it.value)));
        let partial = |date: &Option<Placed<PartialDate>>| date.as_ref().map(|it| ShownValue::Date(it.value));
        let moment = |moment: &Option<Placed<Moment>>| moment.as_ref().map(|it| at(it.value));
        let mut example = false;
        let value = match field {
            "published" => day(&fields.published),
            "checked" => day(&fields.checked),
            "issued" => partial(&fields.issued),
            "effective" => fields.effective.as_ref().map(|it| {
                example = it.example;
                stated(it, |period| ShownValue::Period(*period))
            }),
            "withdrawn_on" => day(&fields.withdrawn_on),
            "repealed_on" => day(&fields.repealed_on),
            "opened" => partial(&fields.opened),
            "closed_on" => day(&fields.closed_on),
            "moved_on" => day(&fields.moved_on),
            "start" => moment(&fields.start),
            "end" => moment(&fields.end),
            "previous_start" => moment(&fields.previous_start),
            "place" => match &fields.place {
                Some(Where::Place(place)) => {
                    example = place.example;
                    Some(self.address(place.value.as_ref().and_then(|it| it.address.as_ref())))
                }
                Some(Where::Office(_)) => return Found::Unshowable,
                None => None,
            },
            _ if FACT_KEYS.contains(&field) && !GROUPS.contains(&field) => return Found::Unshowable,
            _ => None,
        };
        value.map_or(Found::Nothing, |value| Found::Fact(ShownFact { value, until: None, example }))
    }

    /// An address stands in the official language, as at the door.
    fn address(&self, address: Option<&String>) -> ShownValue {
        let words = |address: &String| ShownValue::Words(Phrase::new(address, &self.index.site.authoritative));
        address.map_or(ShownValue::Unknown, words)
    }

    fn of_group(&self, group: &str, id: &str) -> Found {
        let fields = &self.entry.fields;
        match group {
            "time" => {
                let Some(kind) = DurationKind::parse(id) else { return Found::Nothing };
                self.timed(fields.time.get(id), |duration, period| ShownValue::Duration(kind, duration.clone(), period))
            }
            "fees" => self.timed(fields.fees.get(id), |fee, period| ShownValue::Fee(fee.clone(), period)),
            "phones" => plain(fields.phones.get(id), |phone| ShownValue::Phone(phone.clone())),
            "figures" => plain(fields.figures.get(id), |quantity| ShownValue::Quantity(quantity.clone())),
            "documents" if fields.documents.get(id).is_some() => self.paper(id),
            "steps" if fields.steps.get(id).is_some() => Found::Unshowable,
            "sources" if fields.sources.get(id).is_some() => Found::Unshowable,
            "changes" if fields.changes.get(id).is_some() => Found::Unshowable,
            _ => Found::Nothing,
        }
    }

    /// The entry that holds on the day of the build, bare; another with the time in which it does.
    fn timed<T>(&self, timed: Option<&Timed<T>>, value: impl Fn(&T, Option<Period>) -> ShownValue) -> Found {
        let today = self.index.site.as_of;
        let Some(timed) = timed else { return Found::Nothing };
        let Some((period, entry)) = timed.on(today) else { return Found::Nothing };
        let told = Some(*period).filter(|period| !period.contains(today));
        let value = stated(entry, |it| value(it, told));
        Found::Fact(ShownFact { value, until: timed.changes_after(today), example: entry.example })
    }

    /// The name of a paper with the facts it shows. A name that names papers, itself perhaps, would never end.
    fn paper(&self, id: &str) -> Found {
        let words = self.words_of(id);
        let example = self.entry.fields.documents.get(id).is_some_and(|paper| paper.example);
        if !words.text.contains("{{") {
            return Found::Fact(ShownFact { value: ShownValue::Words(words), until: None, example });
        }
        let names_papers = |segment: &Segment| match segment {
            Segment::Inner(inner) => FactPath::parse(inner).is_some_and(|path| path.field == "documents"),
            Segment::Words(_) | Segment::Malformed(_) => false,
        };
        if segments(&words.text, '\\').iter().any(names_papers) {
            return Found::Unshowable;
        }
        let sentence = sentence(self.index, self.id, &words);
        Found::Fact(ShownFact { until: sentence.until(), value: ShownValue::Sentence(sentence), example })
    }

    /// The words of an id, in the language of the text where they are there.
    fn words_of(&self, id: &str) -> Phrase {
        let language = self.index.language(self.locale).unwrap_or_default();
        words_of(self.index, self.id, language, id).unwrap_or_else(|| Phrase::new(id, self.locale))
    }

    /// The path nearest to one that names nothing, as the author would write it.
    fn nearest(&self, path: &FactPath) -> String {
        let fields = &self.entry.fields;
        let ids =
            |group: &'static str, ids: Vec<&str>| ids.into_iter().map(move |id| format!("{group}.{id}")).collect();
        let groups: [Vec<String>; 5] = [
            ids("time", fields.time.iter().map(|item| item.id.as_str()).collect()),
            ids("fees", fields.fees.iter().map(|item| item.id.as_str()).collect()),
            ids("phones", fields.phones.iter().map(|item| item.id.as_str()).collect()),
            ids("figures", fields.figures.iter().map(|item| item.id.as_str()).collect()),
            ids("documents", fields.documents.iter().map(|item| item.id.as_str()).collect()),
        ];
        let is_there = |field: &&&str| matches!(self.field(field), Found::Fact(_));
        let fields = FIELDS.iter().filter(is_there).map(|field| (*field).to_owned());
        let names: Vec<String> = fields.chain(groups.into_iter().flatten()).collect();
        let wanted = FactPath { page: None, ..path.clone() };
        let near = nearest(&wanted.shown(), names.iter().map(String::as_str)).or_else(|| {
            // The same id in another group, or the only one of the group.
            let mut alike = names.iter().filter(|name| match name.split_once('.') {
                Some((group, id)) => {
                    Some(id) == path.id.as_deref() || Some(id) == Some(&path.field) || group == path.field
                }
                None => false,
            });
            alike.next().filter(|_| alike.next().is_none()).map(String::as_str)
        });
        let page = path.page.as_ref().map(|page| format!("{page}#")).unwrap_or_default();
        near.map(|near| format!("{page}{near}")).unwrap_or_default()
    }
}

fn at(moment: Moment) -> ShownValue {
    match (moment.date, moment.minute) {
        (PartialDate::Day(day), Some(minute)) => ShownValue::Moment(day, minute),
        (date, _) => ShownValue::Date(date),
    }
}

/// What is stated for good.
fn plain<T>(fact: Option<&Stated<T>>, value: impl FnOnce(&T) -> ShownValue) -> Found {
    let found = |it: &Stated<T>| ShownFact { value: stated(it, value), until: None, example: it.example };
    fact.map_or(Found::Nothing, |it| Found::Fact(found(it)))
}

fn stated<T>(stated: &Stated<T>, value: impl FnOnce(&T) -> ShownValue) -> ShownValue {
    stated.value.as_ref().map_or(ShownValue::Unknown, value)
}
