//! The tables of `facts.toml`: which keys they may have, and what may stand under each.
//!
//! The readers of `values`, `place`, `event` and `alert` reject what is not here, so that no key is read that schemas lack.
use crate::facts::{AlertLevel, COUNTS, Datum, DurationUnit, Form, Giver, Necessity, Qualifier, SourceKind, Weekday};
use crate::parse::shape::Shape::{self, Boolean, Count, Decimal, Fact, List, OpenWords, Table, Text, Words};
use crate::parse::shape::{Key, key};

pub(super) const ALERT_KEYS: &[Key] =
    &[key("level", Words(AlertLevel::WORDS)), key("from", Shape::Date), key("to", Shape::Date)];
pub(super) const CHANGE_KEYS: &[Key] = &[key("date", Shape::PartialDate), key("about", Text)];
pub(super) const FROM_TO: &[Key] = &[key("from", Shape::PartialDate), key("to", Shape::PartialDate)];
pub(super) const QUANTITY_KEYS: &[Key] = &[
    key("value", Decimal),
    key("qualifier", Words(Qualifier::WORDS)),
    key("unit", OpenWords(COUNTS)),
    key("on", Shape::Date),
    key("period", Table(FROM_TO)),
];
pub(super) const DURATION_KEYS: &[Key] = &[
    key("value", Decimal),
    key("qualifier", Words(Qualifier::WORDS)),
    key("unit", Words(DurationUnit::WORDS)),
    key("from", Shape::PartialDate),
    key("to", Shape::PartialDate),
];
pub(super) const FEE_KEYS: &[Key] = &[
    key("amount", Decimal),
    key("currency", Text),
    key("free", Boolean),
    key("from", Shape::PartialDate),
    key("to", Shape::PartialDate),
];
pub(super) const PHONE_KEYS: &[Key] = &[key("number", Text), key("languages", List(&Text))];
pub(super) const DOCUMENT_KEYS: &[Key] = &[
    key("form", Words(Form::WORDS)),
    key("copies", Count),
    key("from", Words(Giver::WORDS)),
    key("necessity", Words(Necessity::WORDS)),
    key("translation", Boolean),
    key("seal", Boolean),
];
pub(super) const STEP_KEYS: &[Key] = &[
    key("who", Words(Giver::WORDS)),
    key("where", Text),
    key("duration", Fact(DURATION_KEYS)),
    key("needs", List(&Text)),
    key("necessity", Words(Necessity::WORDS)),
];
pub(super) const SOURCE_KEYS: &[Key] = &[
    key("title", Text),
    key("language", Text),
    key("issuer", Text),
    key("number", Text),
    key("date", Shape::PartialDate),
    key("url", Text),
    key("kind", Words(SourceKind::WORDS)),
    key("checked", Shape::Date),
];
pub(super) const PLACE_KEYS: &[Key] =
    &[key("address", Text), key("lon", Text), key("lat", Text), key("datum", Words(Datum::WORDS))];
pub(super) const HOURS_KEYS: &[Key] = &[
    key("days", List(&Words(Weekday::WORDS))),
    key("from", Shape::Date),
    key("to", Shape::Date),
    key("open", List(&Text)),
];
pub(super) const REGISTRATION_KEYS: &[Key] = &[key("deadline", Shape::Date), key("capacity", Count), key("url", Text)];

pub(super) const ALERT: Shape = Table(ALERT_KEYS);
pub(super) const CHANGE: Shape = Table(CHANGE_KEYS);
pub(super) const PERIOD: Shape = Fact(FROM_TO);
pub(super) const QUANTITY: Shape = Fact(QUANTITY_KEYS);
pub(super) const DURATION: Shape = Fact(DURATION_KEYS);
pub(super) const FEE: Shape = Fact(FEE_KEYS);
pub(super) const PHONE: Shape = Fact(PHONE_KEYS);
pub(super) const DOCUMENT: Shape = Fact(DOCUMENT_KEYS);
pub(super) const STEP: Shape = Fact(STEP_KEYS);
pub(super) const SOURCE: Shape = Table(SOURCE_KEYS);
pub(super) const PLACE: Shape = Fact(PLACE_KEYS);
pub(super) const HOURS: Shape = Fact(HOURS_KEYS);
pub(super) const REGISTRATION: Shape = Table(REGISTRATION_KEYS);
