//! The facts of a page, said in the language of the page: the rows of its box; papers, steps, sources, changes.
mod lists;

use super::fact;
use super::page::ViewWriter;
use super::view::{BloomView, CitationView, FactRowView, FactView};
use super::words::{Fault, Phrase as Said};
use crate::facts::{DurationKind, Kind, Phone, Point, Qualifier, Quantity, Standing, Stated};
use crate::locale::{Locale, own_name};
use crate::parse::markdown::escape_into;
use crate::resolve::{Fact, FactValue, Phrase, Sentence};
use crate::url::fragment;

/// The fields of figures.
pub(super) const FIGURES: &[&str] = &["figures", "planned", "held", "attendances"];

/// The fields that say nothing of what readers have to do: who stands behind the page or a document, and since when.
pub(super) const DETAILS: &[&str] = &[
    "opened",
    "closed_on",
    "contact",
    "document_type",
    "document_number",
    "issuer",
    "issued",
    "approved_by",
    "authority",
    "organiser",
    "owner",
    "see_also",
];

/// More flowers than that are a pattern, not a number.
const MOST_FLOWERS: u32 = 60;

impl ViewWriter<'_> {
    /// Writes the rows, each field once where its facts follow each other; what cannot be said is told of and left out.
    pub(super) fn facts(&mut self) -> Vec<FactRowView> {
        let page = self.page;
        let mut rows: Vec<FactRowView> = Vec::new();
        for fact in &page.facts.rows {
            let written = fact::field(self.words, fact.field).map(|label| self.said(&label));
            let written = written.and_then(|label| Ok((label, self.fact(fact)?)));
            match (written, rows.last_mut()) {
                (Ok((_, value)), Some(row)) if row.field == fact.field => row.values.push(value),
                (Ok((label, value)), _) => {
                    rows.push(FactRowView { field: fact.field.to_owned(), label, values: vec![value] });
                }
                (Err(fault), _) => self.fault(&fault),
            }
        }
        rows
    }

    fn fact(&self, fact: &Fact) -> Result<FactView, Fault> {
        let kind = match &fact.value {
            FactValue::Phone(id, _) if self.words.has(&format!("phone-{id}")) => {
                Some(self.said(&fact::phone_kind(self.words, id)?))
            }
            FactValue::UnknownDuration(kind) => Some(self.said(&fact::kind_of_duration(self.words, *kind)?)),
            _ => None,
        };
        Ok(FactView {
            words: match kind {
                Some(kind) => Some(kind),
                None => self.named(fact.words.as_ref())?,
            },
            value: self.value(&fact.value)?,
            official: fact.official.as_ref().map(|official| self.phrase(official).html),
            is_unknown: matches!(
                fact.value,
                FactValue::Unknown | FactValue::UnknownDuration(_) | FactValue::Fee(None, _)
            ),
            is_minor: matches!(fact.value, FactValue::Duration(DurationKind::Target, ..)),
            bloom: self.bloom(fact),
            note: self.note_on(&fact.value)?,
            example: self.example(fact.example)?,
            source: self.citation(fact.source.as_deref())?,
        })
    }

    fn value(&self, value: &FactValue) -> Result<String, Fault> {
        let words = self.words;
        let phrase = match value {
            FactValue::Unknown | FactValue::UnknownDuration(_) => fact::unknown(words)?,
            FactValue::Date(date) => fact::date(words, *date)?,
            FactValue::Moment(start, end, zone) => fact::event_time(words, start, end.as_ref(), zone.as_deref())?,
            FactValue::InForce(period) | FactValue::Period(period) => fact::period(words, period)?,
            FactValue::Duration(kind, duration, period) => {
                let (whole, amount) = (fact::duration_as(words, *kind, duration)?, fact::duration(words, duration)?);
                return Ok(self.with_amount(&fact::in_period(words, whole, period)?, &amount.text));
            }
            FactValue::Fee(fee, period) => {
                let stated = Stated { value: fee.clone(), source: None, example: false };
                fact::fee_in(words, &stated, period)?
            }
            FactValue::Hours(rules) => fact::hours_line(words, rules)?,
            FactValue::Quantity(quantity) => {
                let timeless = Quantity { on: None, period: None, ..quantity.clone() };
                let (whole, amount) = (fact::quantity(words, quantity)?, fact::quantity(words, &timeless)?);
                return Ok(self.with_amount(&whole, &amount.text));
            }
            FactValue::Progress(held, planned) => fact::progress(words, held, planned)?,
            FactValue::Number(number) => fact::number(words, *number)?,
            FactValue::Capacity(number) => fact::capacity(words, *number)?,
            FactValue::DocumentType(kind) => fact::document_type(words, kind.as_str())?,
            FactValue::Languages(locales) => return Ok(self.languages(locales)),
            FactValue::Papers(number) => return Ok(link("#y-documents", &self.said(&fact::papers(words, *number)?))),
            FactValue::Phone(_, phone) => return self.phone(phone),
            FactValue::Mail(address) => return Ok(link(&format!("mailto:{address}"), &escaped(address))),
            FactValue::Web(url) => return Ok(external(url, &escaped(url))),
            FactValue::Map(point, name) => return self.maps(point, name),
            FactValue::Address(words) | FactValue::Words(words) => return Ok(self.phrase(words).html),
            FactValue::Names(names) => return self.names(names),
            FactValue::Page(page) | FactValue::Gone(page, _) => {
                self.note_unverified(&page.title);
                return Ok(link(&page.path.relative_from(&self.page.path), &self.phrase(&page.title).html));
            }
        };
        Ok(self.said(&phrase))
    }

    /// What has become of an office.
    fn gone(&self, standing: &Standing) -> Result<String, Fault> {
        let gone = match standing {
            Standing::Moved(day) => fact::moved_away(self.words, *day)?,
            other => fact::banner(self.words, Kind::Office, other)?,
        };
        Ok(self.said(&gone))
    }

    /// What a sentence says how long something takes, that apart: readers look for it first.
    fn with_amount(&self, whole: &Said, amount: &str) -> String {
        match whole.text.split_once(amount) {
            Some((before, behind)) => {
                let part = |text: &str| self.phrase(&Phrase::new(text, whole.locale)).html;
                format!("{}<b class=\"amount\">{}</b>{}", part(before), part(amount), part(behind))
            }
            None => self.said(whole),
        }
    }

    /// What has been as flowers, what is planned as buds: in one drawing only where both count the same.
    fn bloom(&self, fact: &Fact) -> Option<BloomView> {
        let count = |quantity: &Quantity| -> Option<u32> {
            let is_drawn = quantity.qualifier == Qualifier::Exact;
            quantity.value.as_str().parse().ok().filter(|number| is_drawn && (1..=MOST_FLOWERS).contains(number))
        };
        let is_counted = |fact: &Fact| matches!(fact.value, FactValue::Progress(..));
        match (fact.field, &fact.value) {
            ("held", FactValue::Progress(held, planned)) => {
                let (open, all) = (count(held)?, count(planned)?);
                Some(BloomView { open, shut: all.checked_sub(open)? })
            }
            ("held", FactValue::Quantity(held)) => Some(BloomView { open: count(held)?, shut: 0 }),
            ("planned", FactValue::Quantity(planned)) if !self.page.facts.rows.iter().any(is_counted) => {
                Some(BloomView { open: 0, shut: count(planned)? })
            }
            _ => None,
        }
    }

    fn phone(&self, phone: &Phone) -> Result<String, Fault> {
        let shown = self.said(&fact::phone(phone, &self.page.locale));
        let number = link(&fact::phone_href(phone), &shown);
        if phone.languages.is_empty() {
            return Ok(number);
        }
        Ok(format!("{number} <span class=\"note\">{}</span>", self.languages(&phone.languages)))
    }

    /// Languages side by side, each by its own name and marked with itself.
    fn languages(&self, locales: &[Locale]) -> String {
        let name = |locale: &Locale| self.phrase(&Phrase::new(own_name(locale), locale)).html;
        side_by_side(locales.iter().map(name).collect())
    }

    /// Links to the maps that show a point.
    fn maps(&self, point: &Point, name: &str) -> Result<String, Fault> {
        let link = |map: &&str| {
            let words = self.said(&self.words.running(&format!("map-{map}"), &[])?);
            Ok(external(&fact::map_href(map, point, name), &words))
        };
        let links: Vec<String> = fact::MAPS.iter().map(link).collect::<Result<_, Fault>>()?;
        Ok(links.join(" · "))
    }

    /// What a reader must know of a value: a target is no promise, a price that nobody stated is not nothing, an office is
    /// not where it was.
    fn note_on(&self, value: &FactValue) -> Result<Option<String>, Fault> {
        let said = match value {
            FactValue::Duration(DurationKind::Target, ..) => self.words.running("duration-target-note", &[])?,
            FactValue::Fee(None, _) => self.words.running("fee-unknown-note", &[])?,
            FactValue::Gone(_, standing) => return Ok(Some(self.gone(standing)?)),
            _ => return Ok(None),
        };
        Ok(Some(self.said(&said)))
    }

    /// The mark of what is made up; a page that is so as a whole says it once.
    fn example(&self, example: bool) -> Result<Option<String>, Fault> {
        match example && !self.page.facts.is_example {
            true => Ok(Some(self.said(&self.words.running("example", &[])?))),
            false => Ok(None),
        }
    }

    /// The reference to a source of the page's list.
    fn citation(&self, source: Option<&str>) -> Result<Option<CitationView>, Fault> {
        let references = &self.page.facts.references;
        let Some(at) = references.iter().position(|it| Some(it.id.as_str()) == source) else { return Ok(None) };
        let number = i64::try_from(at + 1).unwrap_or(i64::MAX);
        let args = [("number", super::words::Argument::Number(number))];
        Ok(Some(CitationView {
            href: format!("#y-source-{}", fragment(&references[at].id)),
            number: self.words.plain("number", &args)?.text,
            label: self.words.plain("source-number", &args)?.text,
        }))
    }

    /// Words as HTML, if there are some.
    fn named(&self, words: Option<&Sentence>) -> Result<Option<String>, Fault> {
        Ok(words.map(|words| self.sentence(words)).transpose()?.map(|words| words.html))
    }

    /// Names side by side, each in its own language.
    fn names(&self, names: &[Sentence]) -> Result<String, Fault> {
        let html = names.iter().map(|name| Ok(self.sentence(name)?.html));
        Ok(side_by_side(html.collect::<Result<_, Fault>>()?))
    }

    /// Remembers a name that nobody has verified. The page says so once, of all of them: a mark after each would stand in
    /// every second line of a translation.
    pub(in crate::render) fn note_unverified(&self, name: &Phrase) {
        if name.is_unverified {
            self.unverified.borrow_mut().insert(name.clone());
        }
    }

    pub(in crate::render) fn said(&self, phrase: &Said) -> String {
        self.phrase(&Phrase::new(&phrase.text, phrase.locale)).html
    }
}

/// Pieces that a theme sets apart; one alone needs nothing.
fn side_by_side(pieces: Vec<String>) -> String {
    match &pieces[..] {
        [one] => one.clone(),
        several => {
            let item = |piece: &String| format!("<span class=\"item\">{piece}</span>");
            several.iter().map(item).collect::<Vec<String>>().join(" ")
        }
    }
}

fn link(href: &str, html: &str) -> String {
    format!("<a href=\"{}\">{html}</a>", escaped(href))
}

/// A link that leaves the site.
fn external(href: &str, html: &str) -> String {
    format!("<a href=\"{}\" rel=\"external noopener\">{html}</a>", escaped(href))
}

fn escaped(text: &str) -> String {
    let mut html = String::new();
    escape_into(&mut html, text);
    html
}
