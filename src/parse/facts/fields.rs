//! The fields of `facts.toml`, in one table: name, type, how it is read.
use super::alert::{Alert, Change, alerts, changes};
use super::event::{Moment, Registration, moment, registration};
use super::group::{Group, Inherit, Item};
use super::place::{hours, place};
use super::shapes;
use super::unread::{Unread, unread};
use super::values::{self, group, locales, partial, periods, stated, timed};
use crate::facts::{
    AUDIENCES, Date, DocItem, DocumentType, Duration, DurationKind, FallbackPolicy, Fee, HoursRule, Kind, PartialDate,
    Period, Phone, Place, Quantity, Source, State, Stated, Step, Timed,
};
use crate::locale::Locale;
use crate::parse::Placed;
use crate::parse::config::{locale, time_zone};
use crate::parse::shape::Shape::{
    Boolean, Days, Either, Group as Tables, Integer, List, OpenWords, Text, Timed as TimedTables, TimedOf, Words,
};
use crate::parse::shape::{Key, Shape};
use crate::parse::toml::{Mention, Reader, Table};
use crate::source::Span;
use std::collections::BTreeSet;
use toml::de::DeValue;

/// What a figure and a telephone state at least.
const QUANTITY: &str = "value = 12, unit = \"case\"";
const PHONE: &str = "number = \"+862112345678\"";

/// Defines the fields once: the struct, its keys, how they are read and inherited.
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $name:ident : $type:ty [$shape:expr] = $read:expr;)+) => {
        /// What a page states of itself, without words; `None` or empty where it states nothing.
        #[derive(Clone, Debug, Default)]
        pub struct FactFields {
            $($(#[doc = $doc])+ pub $name: $type,)+
            /// Every `source = "…"` that was read, for the check that there is such a source.
            pub citations: Vec<Placed<String>>,
            /// What else was read that names something, for the check that it is there.
            pub mentions: Vec<(Mention, Placed<String>)>,
            /// The keys under which there is something, even if it could not be read: that is told of where it stands.
            pub stated: BTreeSet<String>,
            /// What could not be read, so that what seems to be missing may be there.
            pub unread: Unread,
        }

        /// The keys of a page's facts.
        pub const KEYS: &[&str] = &[$(stringify!($name)),+];

        /// The same keys with what may stand under them, and what they mean.
        pub(in crate::parse) const SHAPES: &[Key] =
            &[$(Key { name: stringify!($name), about: concat!($($doc,)+), shape: $shape }),+];

        /// Reads the fields of a table.
        pub(super) fn fields(reader: &mut Reader, table: &Table) -> FactFields {
            $(let $name: $type = ($read)(&mut *reader, table, stringify!($name));)+
            reader.ids.clear();
            let (citations, mentions) = (std::mem::take(&mut reader.citations), std::mem::take(&mut reader.mentions));
            FactFields { $($name,)+ citations, mentions, stated: keys_with_something(table), unread: unread(reader, table) }
        }

        impl FactFields {
            /// Returns these fields with what is not stated taken from `inherited`: fields whole, groups by id.
            #[must_use]
            pub fn or(&self, inherited: &FactFields) -> FactFields {
                FactFields {
                    $($name: Inherit::or(&self.$name, &inherited.$name),)+
                    // What is inherited names things too, and is told of where it stands.
                    citations: [&self.citations[..], &inherited.citations].concat(),
                    mentions: [&self.mentions[..], &inherited.mentions].concat(),
                    stated: &self.stated | &inherited.stated,
                    unread: self.unread.or(&inherited.unread),
                }
                .without_inherited_of(self)
            }
        }
    };
}

/// The keys of what is no empty table or list.
fn keys_with_something(table: &Table) -> BTreeSet<String> {
    let is_empty = |value: &DeValue| match value {
        DeValue::Table(inner) => inner.is_empty(),
        DeValue::Array(inner) => inner.is_empty(),
        _ => false,
    };
    let stated = table.iter().filter(|(_, value)| !is_empty(value.get_ref()));
    stated.map(|(key, _)| key.get_ref().to_string()).collect()
}

fields! {
    /// What the page is about.
    kind: Option<Placed<Kind>> [Words(Kind::WORDS)] = |r: &mut Reader, t: &Table, k| r.word(t, k, Kind::WORDS, Kind::parse);
    /// Its name in the term base.
    term: Option<Placed<String>> [Text] = Reader::string;
    /// The day from which the text may be shown.
    published: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// The day on which somebody last held the text against its sources.
    checked: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// After how many days it must be checked again.
    review_every: Option<Placed<u32>> [Days] = values::days;
    /// Order among its siblings, small first.
    weight: Option<Placed<i64>> [Integer] = Reader::integer;
    /// Whether a top-level section stands in the menu.
    menu: Option<Placed<bool>> [Boolean] = Reader::boolean;
    /// Whether all of it is made up to show how a page looks.
    example: Option<Placed<bool>> [Boolean] = Reader::boolean;
    /// Keys of topic pages.
    topics: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Whom it is for.
    audience: Option<Vec<Placed<String>>> [List(&OpenWords(AUDIENCES))] = Reader::strings;
    /// Keys under which the page stood before.
    redirect_from: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// What stands in for missing translations.
    fallback: Option<Placed<FallbackPolicy>> [Words(FallbackPolicy::WORDS)] =
        |r: &mut Reader, t: &Table, k| r.word(t, k, FallbackPolicy::WORDS, FallbackPolicy::parse);
    /// The language whose text prevails on this page.
    authoritative: Option<Placed<Locale>> [Text] = |r: &mut Reader, t: &Table, k| {
        let tag = r.string(t, k)?;
        Some(Placed { value: locale(r, &tag)?, span: tag.span })
    };
    /// Translations below it count as missing.
    min_state: Option<Placed<State>> [Words(State::WORDS)] = |r: &mut Reader, t: &Table, k| r.word(t, k, State::WORDS, State::parse);
    /// Notices, in file order.
    alerts: Option<Vec<Alert>> [Tables(&shapes::ALERT)] = alerts;
    /// Who answers for the page: an organisation.
    owner: Option<Placed<String>> [Text] = Reader::string;
    /// Where to ask about the page: an office's key or an address.
    contact: Option<Placed<String>> [Text] = values::contact;
    /// What the facts cite.
    sources: Group<Source> [Tables(&shapes::SOURCE)] = |r: &mut Reader, t: &Table, k| group(r, t, k, values::source);
    /// What changed, when.
    changes: Group<Change> [Tables(&shapes::CHANGE)] = changes;
    /// Figures of any kind; `planned` and `held` draw the progress of a series.
    figures: Group<Stated<Quantity>> [Tables(&shapes::QUANTITY)] = |r: &mut Reader, t: &Table, k| group(r, t, k, |r, t, id| stated(r, t, id, QUANTITY, values::quantity));

    /// What kind of document a policy is: law, regulation, normative, notice, plan.
    document_type: Option<Placed<DocumentType>> [Words(DocumentType::WORDS)] =
        |r: &mut Reader, t: &Table, k| r.word(t, k, DocumentType::WORDS, DocumentType::parse);
    /// Whether it is a rule on trial (试行, 暂行), which lapses sooner.
    trial: Option<Placed<bool>> [Boolean] = Reader::boolean;
    /// Its number (文号).
    document_number: Option<Placed<String>> [Text] = Reader::string;
    /// Who issued it: organisations.
    issuer: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Who approved it: organisations.
    approved_by: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// When it was issued.
    issued: Option<Placed<PartialDate>> [Shape::PartialDate] = partial;
    /// When it is in force.
    effective: Option<Stated<Period>> [shapes::PERIOD] = |r: &mut Reader, t: &Table, k| {
        let inner = r.sub_table(t, k)?;
        let place = r.key_span(t, k)?;
        Some(stated(r, inner, &place, "from = 2026-01-01", values::period))
    };
    /// The day on which the page was withdrawn.
    withdrawn_on: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// The day on which the policy was repealed.
    repealed_on: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// Keys of the policies it replaces.
    supersedes: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// When it did not apply.
    suspended: Option<Vec<Period>> [List(&shapes::PERIOD)] = periods;

    /// What one gets: ids of papers or other things, named as papers are.
    result: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Keys of what must be done before.
    needs_first: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Keys of pages to read next.
    see_also: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// How long it takes; ids are `statutory`, `promised`, `typical`, `target`.
    time: Group<Timed<Duration>> [TimedOf(DurationKind::WORDS, &shapes::DURATION)] = |r: &mut Reader, t: &Table, k| {
        let times = group_timed(r, t, k, |r, t, _| values::duration(r, t));
        for item in times.iter().filter(|item| DurationKind::parse(&item.id).is_none()) {
            r.unknown_word(k, &item.id, item.span.clone(), DurationKind::WORDS);
        }
        times
    };
    /// What it costs.
    fees: Group<Timed<Fee>> [TimedTables(&shapes::FEE)] = |r: &mut Reader, t: &Table, k| group_timed(r, t, k, values::fee);
    /// The papers to bring.
    documents: Group<Stated<DocItem>> [Tables(&shapes::DOCUMENT)] = |r: &mut Reader, t: &Table, k| group(r, t, k, |r, t, id| stated(r, t, id, "", values::doc_item));
    /// What to do, in order.
    steps: Group<Stated<Step>> [Tables(&shapes::STEP)] = |r: &mut Reader, t: &Table, k| group(r, t, k, |r, t, id| stated(r, t, id, "", values::step));
    /// Where to apply: keys of offices.
    offered_at: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Who decides: organisations.
    authority: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Whom to call.
    phones: Group<Stated<Phone>> [Tables(&shapes::PHONE)] = |r: &mut Reader, t: &Table, k| group(r, t, k, |r, t, id| stated(r, t, id, PHONE, values::phone));

    /// Where it is: a place of its own, or the key of an office.
    place: Option<Where> [Either(&[Text, shapes::PLACE])] = place;
    /// When it is open.
    hours: Option<Vec<Stated<HoursRule>>> [List(&shapes::HOURS)] = hours;
    /// Since when it is there.
    opened: Option<Placed<PartialDate>> [Shape::PartialDate] = partial;
    /// The last day it was open, for good.
    closed_on: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// When it is closed for a time.
    temporarily_closed: Option<Vec<Period>> [List(&shapes::PERIOD)] = periods;
    /// The first day at the new place.
    moved_on: Option<Placed<Date>> [Shape::Date] = Reader::date;
    /// The key of the office at the new place.
    moved_to: Option<Placed<String>> [Text] = Reader::string;
    /// The languages spoken there, or in which an event is held.
    languages: Option<Vec<Placed<Locale>>> [List(&Text)] = locales;

    /// Its number in the series.
    number: Option<Placed<i64>> [Integer] = Reader::integer;
    /// When it begins.
    start: Option<Placed<Moment>> [Shape::Moment] = moment;
    /// When it ends.
    end: Option<Placed<Moment>> [Shape::Moment] = moment;
    /// When it was to begin before it was moved.
    previous_start: Option<Placed<Moment>> [Shape::Moment] = moment;
    /// Whether it was called off.
    cancelled: Option<Placed<bool>> [Boolean] = Reader::boolean;
    /// The zone of its times; that of the site if not stated.
    time_zone: Option<Placed<String>> [Text] = time_zone;
    /// The languages it is interpreted into.
    interpretation: Option<Vec<Placed<Locale>>> [List(&Text)] = locales;
    /// How to take part.
    registration: Option<Registration> [shapes::REGISTRATION] = registration;
    /// Keys of the policies and services it explains.
    covers: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
    /// Who holds it: organisations.
    organiser: Option<Vec<Placed<String>>> [List(&Text)] = Reader::strings;
}

impl FactFields {
    /// Old addresses are the page's own, and a notice already shows on all pages below its own.
    fn without_inherited_of(self, own: &FactFields) -> FactFields {
        FactFields { redirect_from: own.redirect_from.clone(), alerts: own.alerts.clone(), ..self }
    }
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// At an office of the site.
    Office(Placed<String>),
    /// At a place of its own.
    Place(Stated<Place>),
}

fn group_timed<T: Clone>(
    reader: &mut Reader,
    table: &Table,
    key: &str,
    read: fn(&mut Reader, &Table, &Span) -> Option<T>,
) -> Group<Timed<T>> {
    let items = values::entries(reader, table, key).into_iter();
    let items: Vec<Item<Timed<T>>> =
        items.map(|(id, span, tables)| Item { fact: timed(reader, &tables, &span, read), id, span }).collect();
    Group::new(items)
}
