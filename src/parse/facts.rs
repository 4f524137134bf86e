//! `facts.toml` -> `Facts`: the language-neutral fields of a page, and its `[defaults]` for the pages below.
use super::config::locale;
use super::toml::{Placed, Reader, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{AlertLevel, Date, FallbackPolicy, Kind, State};
use crate::locale::Locale;
use crate::source::{Source, Span};

const PERIOD_REVERSED: Code = Code::error("period-reversed");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[PERIOD_REVERSED];

/// The keys of a page's facts.
pub(super) const KEYS: &[&str] = &[
    "kind",
    "published",
    "checked",
    "weight",
    "menu",
    "topics",
    "audience",
    "redirect_from",
    "fallback",
    "authoritative",
    "min_state",
    "alerts",
];
const ALERT_KEYS: &[&str] = &["level", "from", "to"];

/// One `facts.toml`.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What the page says of itself.
    pub own: FactFields,
    /// What holds for the pages below it unless they say otherwise.
    pub defaults: FactFields,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
}

/// The fields; `None` where the file does not state one.
#[derive(Clone, Debug, Default)]
pub struct FactFields {
    /// What the page is about.
    pub kind: Option<Placed<Kind>>,
    /// The day from which the text may be shown.
    pub published: Option<Placed<Date>>,
    /// The day on which somebody last held the text against its sources.
    pub checked: Option<Placed<Date>>,
    /// Order among its siblings, small first.
    pub weight: Option<Placed<i64>>,
    /// Whether a top-level section stands in the menu.
    pub menu: Option<Placed<bool>>,
    /// Keys of topic pages.
    pub topics: Option<Vec<Placed<String>>>,
    /// Whom it is for.
    pub audience: Option<Vec<Placed<String>>>,
    /// Keys under which the page stood before.
    pub redirect_from: Option<Vec<Placed<String>>>,
    /// What stands in for missing translations.
    pub fallback: Option<Placed<FallbackPolicy>>,
    /// The language whose text prevails on this page.
    pub authoritative: Option<Placed<Locale>>,
    /// Translations below it count as missing.
    pub min_state: Option<Placed<State>>,
    /// Notices, in file order.
    pub alerts: Option<Vec<Alert>>,
}

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

/// Reads `facts.toml`.
pub fn facts(source: &Source) -> Facts {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(text);
    let own = fields(&mut reader, &table);
    let defaults = match reader.sub_table(&table, "defaults") {
        Some(inner) => {
            reader.reject_unknown(inner, KEYS);
            fields(&mut reader, inner)
        }
        None => FactFields::default(),
    };
    let known: Vec<&str> = KEYS.iter().copied().chain(["defaults"]).collect();
    reader.reject_unknown(&table, &known);
    Facts { own, defaults, findings: reader.findings }
}

fn fields(reader: &mut Reader, table: &Table) -> FactFields {
    FactFields {
        kind: reader.word(table, "kind", Kind::WORDS, Kind::parse),
        published: reader.date(table, "published"),
        checked: reader.date(table, "checked"),
        weight: reader.integer(table, "weight"),
        menu: reader.boolean(table, "menu"),
        topics: reader.strings(table, "topics"),
        audience: reader.strings(table, "audience"),
        redirect_from: reader.strings(table, "redirect_from"),
        fallback: reader.word(table, "fallback", FallbackPolicy::WORDS, FallbackPolicy::parse),
        authoritative: reader.string(table, "authoritative").and_then(|tag| {
            let value = locale(reader, &tag)?;
            Some(Placed { value, span: tag.span })
        }),
        min_state: reader.word(table, "min_state", State::WORDS, State::parse),
        alerts: alerts(reader, table),
    }
}

fn alerts(reader: &mut Reader, table: &Table) -> Option<Vec<Alert>> {
    let inner = reader.sub_table(table, "alerts")?;
    let ids: Vec<String> = inner.keys().map(|key| key.get_ref().to_string()).collect();
    let mut alerts = Vec::new();
    for id in ids {
        let Some(entry) = reader.sub_table(inner, &id) else { continue };
        reader.reject_unknown(entry, ALERT_KEYS);
        let (from, to) = (reader.date(entry, "from"), reader.date(entry, "to"));
        if let (Some(from), Some(to)) = (&from, &to)
            && from.value > to.value
        {
            let finding = Diagnostic::new(PERIOD_REVERSED, to.span.clone());
            reader.findings.push(finding.with("from", from.value.to_string()).with("to", to.value.to_string()));
        }
        let level = reader.word(entry, "level", AlertLevel::WORDS, AlertLevel::parse);
        alerts.push(Alert {
            level: level.map_or(AlertLevel::Info, |level| level.value),
            from: from.map(|date| date.value),
            to: to.map(|date| date.value),
            span: reader.key_span(inner, &id).expect("the id is a key of the table"),
            id,
        });
    }
    Some(alerts)
}

impl FactFields {
    /// Returns these fields, each one that is not stated taken from `defaults`.
    #[must_use]
    pub fn or(&self, defaults: &FactFields) -> FactFields {
        let (own, other) = (self.clone(), defaults);
        FactFields {
            kind: own.kind.or_else(|| other.kind.clone()),
            published: own.published.or_else(|| other.published.clone()),
            checked: own.checked.or_else(|| other.checked.clone()),
            weight: own.weight.or_else(|| other.weight.clone()),
            menu: own.menu.or_else(|| other.menu.clone()),
            topics: own.topics.or_else(|| other.topics.clone()),
            audience: own.audience.or_else(|| other.audience.clone()),
            redirect_from: own.redirect_from,
            fallback: own.fallback.or_else(|| other.fallback.clone()),
            authoritative: own.authoritative.or_else(|| other.authoritative.clone()),
            min_state: own.min_state.or_else(|| other.min_state.clone()),
            // A notice already shows on all pages below its own.
            alerts: own.alerts,
        }
    }
}
