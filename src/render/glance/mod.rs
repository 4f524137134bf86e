//! The facts of a page, said in the language of the page: the rows of its box; papers, steps, sources, changes.
mod lists;

use super::fact;
use super::page::ViewWriter;
use super::view::{CitationView, FactRowView, FactView};
use super::words::{Fault, Phrase as Said};
use crate::facts::{DurationKind, Kind, Phone, Point, Qualifier, Standing, Stated};
use crate::locale::{Locale, own_name};
use crate::parse::markdown::escape_into;
use crate::resolve::{Fact, FactValue, Phrase, Sentence};
use crate::url::fragment;

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
                fact::in_period(words, fact::duration_as(words, *kind, duration)?, period)?
            }
            FactValue::Fee(fee, period) => {
                let stated = Stated { value: fee.clone(), source: None, example: false };
                fact::fee_in(words, &stated, period)?
            }
            FactValue::Hours(rules) => fact::hours_line(words, rules)?,
            FactValue::Quantity(quantity) => fact::quantity(words, quantity)?,
            FactValue::Progress(held, planned) => {
                let said = self.said(&fact::progress(words, held, planned)?);
                let exact = held.qualifier == Qualifier::Exact && planned.qualifier == Qualifier::Exact;
                // The words say the same: the bar is for the eye alone.
                let bar = format!(
                    " <progress value=\"{}\" max=\"{}\" aria-hidden=\"true\"></progress>",
                    held.value, planned.value
                );
                return Ok(if exact { said + &bar } else { said });
            }
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
            FactValue::Page(page) => {
                self.note_unverified(&page.title);
                return Ok(link(&page.path.relative_from(&self.page.path), &self.phrase(&page.title).html));
            }
            FactValue::Gone(page, standing) => {
                let link = link(&page.path.relative_from(&self.page.path), &self.phrase(&page.title).html);
                return Ok(format!("{link} <span class=\"note\">{}</span>", self.gone(standing)?));
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

    /// What a reader must know of a value: a target is no promise, a price that nobody stated is not nothing.
    fn note_on(&self, value: &FactValue) -> Result<Option<String>, Fault> {
        let id = match value {
            FactValue::Duration(DurationKind::Target, ..) => "duration-target-note",
            FactValue::Fee(None, _) => "fee-unknown-note",
            _ => return Ok(None),
        };
        Ok(Some(self.said(&self.words.running(id, &[])?)))
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
