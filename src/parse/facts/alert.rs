//! Notices and the history of changes.
use super::group::Group;
use super::shapes;
use super::values::{group, partial};
use crate::diagnostic::Diagnostic;
use crate::facts::{AlertLevel, Date, PartialDate};
use crate::parse::Placed;
use crate::parse::shape::names;
use crate::parse::toml::{Reader, Table};
use crate::source::Span;

/// A notice that shows itself by date.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Names its words in `[notes]`.
    pub id: String,
    /// How loudly it speaks.
    pub level: AlertLevel,
    /// The first day; `None`: from ever.
    pub from: Option<Date>,
    /// The last day; `None`: for ever.
    pub to: Option<Date>,
    /// Where its name stands.
    pub span: Span,
}

/// A change that readers are told of; its words are those of its id in `[notes]`, else made of `about`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub date: Option<PartialDate>,
    /// What: a field, a group or a section id.
    pub about: Option<Placed<String>>,
}

/// Reads `[alerts.ID]`.
pub(super) fn alerts(reader: &mut Reader, table: &Table, key: &str) -> Option<Vec<Alert>> {
    let inner = reader.sub_table(table, key)?;
    let ids: Vec<String> = inner.keys().map(|key| key.get_ref().to_string()).collect();
    let mut alerts = Vec::new();
    for id in ids {
        let span = reader.key_span(inner, &id).expect("the id is a key of the table");
        super::values::claim_id(reader, &id, &span);
        let Some(entry) = reader.sub_table(inner, &id) else { continue };
        reader.reject_unknown(entry, &names(shapes::ALERT_KEYS));
        let (from, to) = (reader.date(entry, "from"), reader.date(entry, "to"));
        if let (Some(from), Some(to)) = (&from, &to)
            && from.value > to.value
        {
            let finding = Diagnostic::new(super::values::PERIOD_REVERSED, to.span.clone());
            reader.findings.push(finding.with("from", from.value.to_string()).with("to", to.value.to_string()));
        }
        let level = reader.word(entry, "level", AlertLevel::WORDS, AlertLevel::parse);
        alerts.push(Alert {
            level: level.map_or(AlertLevel::Info, |level| level.value),
            from: from.map(|date| date.value),
            to: to.map(|date| date.value),
            span,
            id,
        });
    }
    Some(alerts)
}

/// Reads `[changes.ID]`.
pub(super) fn changes(reader: &mut Reader, table: &Table, key: &str) -> Group<Change> {
    group(reader, table, key, |reader, entry, _| {
        reader.reject_unknown(entry, &names(shapes::CHANGE_KEYS));
        Change { date: partial(reader, entry, "date").map(|date| date.value), about: reader.string(entry, "about") }
    })
}
