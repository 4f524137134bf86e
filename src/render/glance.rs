//! The facts of a page -> the rows of its box, said in the language of the page.
use super::fact;
use super::page::ViewWriter;
use super::view::FactView;
use super::words::Fault;
use crate::facts::{DurationKind, Kind, Standing, Stated};
use crate::parse::markdown::escape_into;
use crate::resolve::{Fact, FactValue, Phrase};

impl ViewWriter<'_> {
    /// Writes the rows; what cannot be said is told of and left out.
    pub(super) fn facts(&mut self) -> Vec<FactView> {
        let page = self.page;
        let mut rows = Vec::new();
        for fact in &page.facts {
            match self.row(fact) {
                Ok(row) => rows.push(row),
                Err(fault) => self.fault(&fault),
            }
        }
        rows
    }

    fn row(&self, fact: &Fact) -> Result<FactView, Fault> {
        let label = fact::field(self.words, fact.field)?;
        let example = match fact.example {
            true => Some(self.said(&self.words.running("example", &[])?)),
            false => None,
        };
        Ok(FactView {
            field: fact.field.to_owned(),
            label: self.said(&label),
            words: fact.words.as_ref().map(|words| self.sentence(words)).transpose()?.map(|words| words.html),
            value: self.value(&fact.value)?,
            example,
        })
    }

    fn value(&self, value: &FactValue) -> Result<String, Fault> {
        let words = self.words;
        let phrase = match value {
            FactValue::Unknown => fact::unknown(words)?,
            FactValue::Date(date) => fact::date(words, *date)?,
            FactValue::InForce(period) => fact::period(words, period)?,
            FactValue::Duration(kind, duration) => return self.duration(*kind, duration),
            FactValue::Fee(fee, period) => {
                let stated = Stated { value: fee.clone(), source: None, example: false };
                fact::fee_in(words, &stated, period)?
            }
            FactValue::Hours(rules) => fact::hours_line(words, rules)?,
            FactValue::Document(paper) => fact::list(words, &fact::document_parts(words, paper)?)?,
            FactValue::Quantity(quantity) => fact::quantity(words, quantity)?,
            FactValue::Phone(_, phone) => {
                let shown = fact::phone(phone, &self.page.locale);
                return Ok(link(&fact::phone_href(phone), &self.said(&shown)));
            }
            FactValue::Address(address) => return Ok(self.phrase(address).html),
            FactValue::Page(page) => {
                let linked = link(&page.path.relative_from(&self.page.path), &self.phrase(&page.title).html);
                return Ok(linked + &self.unverified(&page.title)?);
            }
            FactValue::Gone(page, standing) => {
                let link = link(&page.path.relative_from(&self.page.path), &self.phrase(&page.title).html);
                let gone = match standing {
                    Standing::Moved(day) => fact::moved_away(words, *day)?,
                    other => fact::banner(words, Kind::Office, other)?,
                };
                return Ok(format!("{link} <span class=\"note\">{}</span>", self.said(&gone)));
            }
            FactValue::Source(source, title) => {
                let title = self.phrase(title).html;
                let date = source.date.map(|date| fact::date(words, date)).transpose()?;
                let linked = source.url.as_ref().map_or(title.clone(), |url| link(url, &title));
                return Ok(match date {
                    Some(date) => format!("{linked} · {}", self.said(&date)),
                    None => linked,
                });
            }
        };
        Ok(self.said(&phrase))
    }

    /// A target is followed by the sentence that it is no promise.
    fn duration(&self, kind: DurationKind, duration: &crate::facts::Duration) -> Result<String, Fault> {
        let said = self.said(&fact::duration_as(self.words, kind, duration)?);
        Ok(match kind {
            DurationKind::Target => {
                format!(
                    "{said} <span class=\"note\">{}</span>",
                    self.said(&self.words.running("duration-target-note", &[])?)
                )
            }
            DurationKind::Statutory | DurationKind::Promised | DurationKind::Typical => said,
        })
    }

    /// What says of a name that nobody has verified it.
    pub(super) fn unverified(&self, name: &Phrase) -> Result<String, Fault> {
        if !name.is_unverified {
            return Ok(String::new());
        }
        let mark = self.said(&self.words.running("name-not-verified", &[])?);
        Ok(format!(" <em class=\"unverified\">{mark}</em>"))
    }

    pub(super) fn said(&self, phrase: &super::words::Phrase) -> String {
        self.phrase(&Phrase::new(&phrase.text, phrase.locale)).html
    }
}

fn link(href: &str, html: &str) -> String {
    let mut link = String::from("<a href=\"");
    escape_into(&mut link, href);
    link.push_str(&format!("\">{html}</a>"));
    link
}
