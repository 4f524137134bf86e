//! A rule that lapses by itself, without the day on which it does.
//!
//! Shanghai's provisions on normative documents of 2010: five years at most, one for notices, two for what is on trial;
//! where a document names no period, the same periods hold.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Date, DocumentType, Kind, PartialDate};
use crate::resolve::Index;

/// The fault.
pub(super) const CODE: Code = Code::warning("missing-end-date");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.published && entry.kind == Kind::Policy) {
        let fields = &entry.fields;
        let Some(kind) = &fields.document_type else { continue };
        let years = match kind.value {
            DocumentType::Normative if fields.trial.as_ref().is_some_and(|trial| trial.value) => 2,
            DocumentType::Normative => 5,
            DocumentType::Notice => 1,
            DocumentType::Law | DocumentType::Regulation | DocumentType::Plan => continue,
        };
        let ends = fields.repealed_on.is_some() || fields.withdrawn_on.is_some() || entry.succession.is_some();
        let Some(period) = fields.effective.as_ref().and_then(|effective| effective.value) else { continue };
        if let (Some(from), None, false) = (period.from, period.to, ends) {
            let finding = Diagnostic::new(CODE, kind.span.clone()).with("type", kind.value.as_str());
            findings.push(finding.with("years", years as usize).with("line", format!("to = {}", last(from, years))));
        }
    }
}

/// The last day of so many years, as it is written in TOML: known only as well as the first.
fn last(from: PartialDate, years: i16) -> String {
    match from {
        PartialDate::Year(year) => format!("\"{}\"", PartialDate::Year(year + years - 1)),
        PartialDate::Month(year, 1) => format!("\"{}\"", PartialDate::Month(year + years - 1, 12)),
        PartialDate::Month(year, month) => format!("\"{}\"", PartialDate::Month(year + years, month - 1)),
        PartialDate::Day(day) => {
            let (year, month, day) = day.parts();
            // The 29 February has no day that follows it a year later but the 1 March.
            let next = Date::new(year + years, month, day).or_else(|| Date::new(year + years, 3, 1));
            next.expect("every other day of a year is one of the next years").previous().to_string()
        }
    }
}
