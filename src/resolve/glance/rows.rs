//! A row per fact, in the order readers ask for them.
use super::super::banner::{Found, office_today};
use super::super::chrome;
use super::super::index::Named;
use super::super::naming::official_title;
use super::super::page::Phrase;
use super::super::placeable::Sentence;
use super::{Fact, FactValue, Place, day};
use crate::facts::{Days, DurationKind, HoursRule, Kind, Phone, Qualifier, Quantity, Stated, Status};
use crate::locale::Locale;
use crate::parse::{FactFields, Item, Placed, Where};

/// Gathers the rows: what holds and when, time, cost, where, hours, papers, deadline, whom to call; then figures, the
/// document, who stands behind it, languages.
pub(super) fn rows(page: &Place) -> Vec<Fact> {
    let fields = &page.index.entries[page.id].fields;
    let mut rows = Rows { page, fields, rows: Vec::new() };
    rows.names("result", fields.result.iter().flatten());
    rows.when();
    rows.time_and_cost();
    rows.place();
    rows.papers();
    rows.pages("needs_first", fields.needs_first.iter().flatten());
    rows.registration();
    rows.phones();
    rows.figures();
    rows.document();
    rows.organisations();
    rows.languages();
    rows.pages("see_also", fields.see_also.iter().flatten());
    rows.rows
}

struct Rows<'p> {
    page: &'p Place<'p>,
    fields: &'p FactFields,
    rows: Vec<Fact>,
}

impl Rows<'_> {
    fn when(&mut self) {
        if let Some(effective) = &self.fields.effective {
            self.stated("effective", None, effective, |period| FactValue::InForce(*period));
        }
        let zone = self.fields.time_zone.as_ref().map(|zone| &zone.value);
        let zone = zone.filter(|zone| **zone != self.page.index.site.time_zone).cloned();
        if let Some(start) = &self.fields.start {
            let end = self.fields.end.as_ref().map(|end| end.value);
            self.plain("when", FactValue::Moment(start.value, end, zone.clone()));
        }
        if let Some(start) = &self.fields.previous_start {
            self.plain("previous_start", FactValue::Moment(start.value, None, zone));
        }
        if let Some(number) = &self.fields.number {
            self.plain("number", FactValue::Number(number.value));
        }
    }

    fn time_and_cost(&mut self) {
        let today = self.page.index.site.as_of;
        for item in self.fields.time.iter() {
            let Some(kind) = DurationKind::parse(&item.id) else { continue };
            if let Some((period, stated)) = item.fact.on(today) {
                let value = stated.value.clone().map(|duration| FactValue::Duration(kind, duration, *period));
                let value = value.unwrap_or(FactValue::UnknownDuration(kind));
                self.rows.push(Fact { value, ..fact("time", None, stated) });
            }
        }
        for item in self.fields.fees.iter() {
            if let Some((period, stated)) = item.fact.on(today) {
                let words = match &stated.value {
                    Some(_) => Some(self.page.words_or_id(&item.id)),
                    None => self.page.words(&item.id),
                };
                let value = FactValue::Fee(stated.value.clone(), *period);
                self.rows.push(Fact { value, ..fact("fees", words, stated) });
            }
        }
    }

    fn place(&mut self) {
        self.offices("offered_at", self.fields.offered_at.iter().flatten());
        match &self.fields.place {
            // An event was where its office was then.
            Some(Where::Office(key)) if self.is_over() => self.pages("place", std::iter::once(key)),
            Some(Where::Office(key)) => self.offices("place", std::iter::once(key)),
            Some(Where::Place(stated)) => {
                let place = stated.value.as_ref();
                match place.map(|place| (&place.address, &place.point)) {
                    Some((None, _)) => {}
                    Some((Some(address), _)) => {
                        // As it stands at the door, whatever the reader's language.
                        let address = FactValue::Address(self.page.official(address));
                        self.rows.push(Fact { value: address, ..fact("address", None, stated) });
                    }
                    None => self.rows.push(fact("address", None, stated)),
                }
                if let Some(point) = place.and_then(|place| place.point.as_ref()) {
                    let name = place.and_then(|place| place.address.as_deref()).unwrap_or_default();
                    let value = FactValue::Map(point.clone(), name.into());
                    self.rows.push(Fact { value, ..fact("map", None, stated) });
                }
            }
            None => {}
        }
        self.hours();
        self.breaks();
        let today = self.page.index.site.as_of;
        if let Some(moved) = &self.fields.moved_on {
            self.plain(if moved.value > today { "moves_on" } else { "moved_on" }, day(moved.value));
        }
        if let Some(opened) = &self.fields.opened {
            let is_to_come = opened.value.first_day() > today;
            self.plain(if is_to_come { "opens_on" } else { "opened" }, FactValue::Date(opened.value));
        }
        if let Some(closed) = &self.fields.closed_on {
            self.plain("closed_on", day(closed.value));
        }
    }

    /// When it is not to be had for a time: what is over is left out.
    fn breaks(&mut self) {
        let today = self.page.index.site.as_of;
        let breaks = [("suspended", &self.fields.suspended), ("temporarily_closed", &self.fields.temporarily_closed)];
        for (field, periods) in breaks {
            for period in periods.iter().flatten().filter(|period| !period.is_before(today)) {
                self.plain(field, FactValue::Period(*period));
            }
        }
    }

    /// Whether it is an event that has taken place.
    fn is_over(&self) -> bool {
        let holds = self.page.index.entries[self.page.id].holds();
        holds.is_some_and(|holds| holds.status == Status::Held)
    }

    /// Where to apply: each office, or the one at the place to which it moved; once, whatever moved together.
    fn offices<'k>(&mut self, field: &'static str, keys: impl Iterator<Item = &'k Placed<String>>) {
        let index = self.page.index;
        let mut shown: Vec<(FactValue, Option<Phrase>)> = Vec::new();
        for key in keys {
            let Named::Entry(office) = index.named(&key.value) else { continue };
            let (office, standing) = match office_today(index, office) {
                Found::There(office) => (office, None),
                Found::Gone(office, standing) => (office, Some(standing)),
            };
            if let Some(crumb) = chrome::reachable(index, office, self.page.language) {
                let value =
                    standing.map_or(FactValue::Page(crumb.clone()), |standing| FactValue::Gone(crumb, standing));
                if shown.iter().all(|(other, _)| *other != value) {
                    shown.push((value, official_title(index, office, self.page.language)));
                }
            }
        }
        for (office, official) in shown {
            self.plain(field, office);
            self.rows.last_mut().expect("the row was just pushed").official = official;
        }
    }

    fn hours(&mut self) {
        let rules: Vec<&Stated<HoursRule>> = self.fields.hours.iter().flatten().collect();
        let Some(first) = rules.first() else { return };
        let today = self.page.index.site.as_of;
        let is_over = |rule: &HoursRule| matches!(rule.days, Days::Range(_, last) if last < today);
        let known: Vec<HoursRule> =
            rules.iter().filter_map(|rule| rule.value.clone()).filter(|rule| !is_over(rule)).collect();
        let example = rules.iter().any(|rule| rule.example);
        let source = rules.iter().find_map(|rule| rule.source.clone());
        let value = if known.is_empty() { FactValue::Unknown } else { FactValue::Hours(known) };
        self.rows.push(Fact { value, example, source, ..fact("hours", None, first) });
    }

    /// The papers themselves are a list of their own.
    fn papers(&mut self) {
        let known = self.fields.documents.iter().filter(|item| item.fact.value.is_some()).count();
        match self.fields.documents.iter().next() {
            Some(_) if known > 0 => {
                let example = self.fields.documents.iter().any(|item| item.fact.example);
                self.plain("documents", FactValue::Papers(known));
                self.rows.last_mut().expect("the row was just pushed").example = example;
            }
            Some(item) => self.rows.push(fact("documents", None, &item.fact)),
            None => {}
        }
    }

    fn registration(&mut self) {
        let Some(registration) = &self.fields.registration else { return };
        let holds = self.page.index.entries[self.page.id].holds();
        // Nobody can take part any more.
        if holds.is_some_and(|holds| matches!(holds.status, Status::Cancelled | Status::Held)) {
            return;
        }
        if let Some(deadline) = &registration.deadline {
            self.plain("deadline", day(deadline.value));
        }
        if let Some(capacity) = registration.capacity {
            self.plain("capacity", FactValue::Capacity(capacity));
        }
        if let Some(url) = &registration.url {
            self.plain("registration", FactValue::Web(url.clone()));
        }
    }

    fn phones(&mut self) {
        for item in self.fields.phones.iter() {
            // The kinds that have a message need no words.
            let words = self.page.words(&item.id);
            self.stated("phones", words, &item.fact, |phone| FactValue::Phone(item.id.clone(), phone.clone()));
        }
        let Some(contact) = self.fields.contact.as_ref().filter(|_| self.has_owner()) else { return };
        let written = contact.value.as_str();
        let value = match written {
            _ if written.contains('@') => FactValue::Mail(written.to_owned()),
            _ if written.contains("://") => FactValue::Web(written.to_owned()),
            _ if Phone::is_number(written) => {
                FactValue::Phone(String::new(), Phone { number: written.to_owned(), languages: Vec::new() })
            }
            _ => return self.pages("contact", std::iter::once(contact)),
        };
        self.plain("contact", value);
    }

    fn figures(&mut self) {
        let figures = &self.fields.figures;
        let planned = figures.get("planned").and_then(|planned| planned.value.clone());
        // A unit without words is told of.
        let known = &self.page.index.known_units;
        let is_said = |stated: &Stated<Quantity>| stated.value.as_ref().is_none_or(|it| known.contains(&it.unit));
        for item in figures.iter().filter(|item| is_said(&item.fact)) {
            let field = match item.id.as_str() {
                "planned" => "planned",
                "held" => "held",
                "attendances" => "attendances",
                _ => "figures",
            };
            let words = (field == "figures").then(|| self.words_of_figure(item)).flatten();
            // "Over 12" and what was counted in a time of its own are no part of a plan that words could keep.
            let counts = |quantity: &Quantity| quantity.qualifier == Qualifier::Exact && quantity.period.is_none();
            let of = |quantity: &Quantity| {
                planned.clone().filter(|planned| planned.unit == quantity.unit && counts(quantity) && counts(planned))
            };
            self.stated(field, words, &item.fact, |quantity| match of(quantity) {
                Some(planned) if field == "held" => FactValue::Progress(quantity.clone(), planned),
                _ => FactValue::Quantity(quantity.clone()),
            });
        }
    }

    fn words_of_figure(&self, item: &Item<Stated<Quantity>>) -> Option<Sentence> {
        match item.fact.value {
            Some(_) => Some(self.page.words_or_id(&item.id)),
            None => self.page.words(&item.id),
        }
    }

    fn document(&mut self) {
        if let Some(kind) = &self.fields.document_type {
            self.plain("document_type", FactValue::DocumentType(kind.value));
        }
        if let Some(number) = &self.fields.document_number {
            self.plain("document_number", FactValue::Words(self.page.official(&number.value)));
        }
        self.names("issuer", self.fields.issuer.iter().flatten());
        if let Some(issued) = &self.fields.issued {
            self.plain("issued", FactValue::Date(issued.value));
        }
        self.names("approved_by", self.fields.approved_by.iter().flatten());
    }

    fn organisations(&mut self) {
        self.names("authority", self.fields.authority.iter().flatten());
        self.names("organiser", self.fields.organiser.iter().flatten());
        if self.has_owner() {
            self.names("owner", self.fields.owner.iter());
        }
        self.pages("covers", self.fields.covers.iter().flatten());
    }

    /// Owner and contact usually stand once for the whole site; readers need them where they act on what they read.
    fn has_owner(&self) -> bool {
        matches!(self.page.index.entries[self.page.id].kind, Kind::Policy | Kind::Service)
    }

    fn languages(&mut self) {
        let locales = |written: &Option<Vec<Placed<Locale>>>| -> Vec<Locale> {
            written.iter().flatten().map(|locale| locale.value.clone()).collect()
        };
        for (field, written) in [("languages", &self.fields.languages), ("interpretation", &self.fields.interpretation)]
        {
            let locales = locales(written);
            if !locales.is_empty() {
                self.plain(field, FactValue::Languages(locales));
            }
        }
    }

    fn pages<'k>(&mut self, field: &'static str, keys: impl Iterator<Item = &'k Placed<String>>) {
        for page in keys.filter_map(|key| self.page.page(&key.value)) {
            let value = FactValue::Page(page);
            self.rows.push(Fact { field, words: None, value, official: None, example: false, source: None });
        }
    }

    fn names<'k>(&mut self, field: &'static str, ids: impl Iterator<Item = &'k Placed<String>>) {
        let names: Vec<_> = ids.map(|id| self.page.words_or_id(&id.value)).collect();
        if !names.is_empty() {
            self.plain(field, FactValue::Names(names));
        }
    }

    /// A field that says nothing of source and example.
    fn plain(&mut self, field: &'static str, value: FactValue) {
        self.rows.push(Fact { field, words: None, value, official: None, example: false, source: None });
    }

    fn stated<T>(
        &mut self,
        field: &'static str,
        words: Option<Sentence>,
        stated: &Stated<T>,
        value: impl FnOnce(&T) -> FactValue,
    ) {
        let value = stated.value.as_ref().map_or(FactValue::Unknown, value);
        self.rows.push(Fact { value, ..fact(field, words, stated) });
    }
}

/// A row that says its fact is not known, with its source.
fn fact<T>(field: &'static str, words: Option<Sentence>, stated: &Stated<T>) -> Fact {
    let (example, source) = (stated.example, stated.source.clone());
    Fact { field, words, value: FactValue::Unknown, official: None, example, source }
}
