//! A page that does not state what readers look for on a page of its kind.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Kind;
use crate::parse::Part;
use crate::resolve::{Entry, Index};

/// The fault; one a page. That something is unknown is a statement too: it is said to readers.
pub(super) const CODE: Code = Code::warning("missing-fact");

/// What is looked for: the field, the lines that state it, and whether a page has it.
type Expected = (&'static str, &'static str, fn(&Entry) -> bool);

const PUBLISHED: Expected = ("published", "published = 2018-07-05", |entry| entry.fields.published.is_some());
const SOURCES: Expected = ("sources", "sources.law = { title = \"…\", issuer = \"…\", date = 2018-07-05 }", has_source);
const PLACE: Expected = ("place", "place = { unknown = true }", |entry| entry.fields.place.is_some());
const PHONES: Expected = ("phones", "phones.enquiry = { unknown = true }", |entry| !entry.fields.phones.is_empty());

/// Who answers for what readers act on; usually stated once, in `[defaults]`.
const ANSWERED_FOR: &[Expected] = &[
    ("checked", "checked = 2018-07-05", |entry| entry.fields.checked.is_some()),
    ("owner", "owner = \"…\"", |entry| entry.fields.owner.is_some()),
    ("contact", "contact = \"…\"", |entry| entry.fields.contact.is_some()),
    ("audience", "audience = [\"individual\"]", |entry| entry.fields.audience.is_some()),
];

const POLICY: &[Expected] = &[
    PUBLISHED,
    ("effective", "effective = { unknown = true }", |entry| entry.fields.effective.is_some()),
    SOURCES,
    ("text", "", has_text),
];

const SERVICE: &[Expected] = &[
    PUBLISHED,
    SOURCES,
    ("time", "time.typical = { unknown = true }", |entry| !entry.fields.time.is_empty()),
    ("fees", "fees.fee = { unknown = true }", |entry| !entry.fields.fees.is_empty()),
    ("documents", "documents.papers = { unknown = true }", |entry| {
        !entry.fields.documents.is_empty() || !entry.fields.steps.is_empty()
    }),
    ("offered_at", "offered_at = [\"…\"]", |entry| {
        entry.fields.place.is_some() || entry.fields.offered_at.as_ref().is_some_and(|offices| !offices.is_empty())
    }),
    PHONES,
];

const OFFICE: &[Expected] =
    &[PLACE, ("hours", "hours = [{ unknown = true }]", |entry| entry.fields.hours.is_some()), PHONES];

const EVENT: &[Expected] = &[PUBLISHED, ("start", "start = \"2018-03\"", |entry| entry.fields.start.is_some())];

pub(super) fn rule(_: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let Some(kind) = entry.fields.kind.as_ref().filter(|_| entry.published) else { return };
    let expected: [&[Expected]; 2] = match kind.value {
        Kind::Policy => [POLICY, ANSWERED_FOR],
        Kind::Service => [SERVICE, ANSWERED_FOR],
        Kind::Office => [OFFICE, &[]],
        Kind::Event => [EVENT, &[]],
        Kind::News => [&[PUBLISHED], &[]],
        Kind::Series | Kind::Faq | Kind::Topic | Kind::Page => return,
    };
    // What is stated and could not be read is told of where it stands.
    let (stated, unread) = (&entry.fields.stated, &entry.fields.unread);
    let is_told = |field: &str| stated.contains(field) || unread.may_hold(field, None);
    let is_missing = |(field, _, states): &&Expected| !states(entry) && !is_told(field);
    let missing: Vec<&Expected> = expected.into_iter().flatten().filter(is_missing).collect();
    let Some((first, lines, _)) = missing.first() else { return };
    let finding = Diagnostic::new(CODE, kind.span.clone()).with("kind", kind.value.as_str());
    // One alone has a remedy in words; of several, the lines stand one below the other, to be copied.
    let (field, lines) = match missing.len() {
        1 => (*first, (*lines).to_owned()),
        _ => ("several", lines_of(&missing)),
    };
    let fields: Vec<String> = missing.iter().map(|(field, ..)| format!("`{field}`")).collect();
    findings.push(finding.with("field", field).with("fields", fields.join(", ")).with("toml", lines));
}

/// The lines that state what is missing. What stands in `[defaults]` of the home page is mostly stated for all pages there.
fn lines_of(missing: &[&Expected]) -> String {
    let lines: Vec<&str> = missing.iter().map(|(_, lines, _)| *lines).filter(|lines| !lines.is_empty()).collect();
    lines.join("\n")
}

/// Whether the page has a source of its own, or cites one.
fn has_source(entry: &Entry) -> bool {
    let cited = |id: &str| entry.fields.citations.iter().any(|citation| citation.value == id);
    entry.fields.sources.iter().any(|source| cited(&source.id) || entry.states(&source.span))
}

/// Whether the text that prevails says something.
fn has_text(entry: &Entry) -> bool {
    let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
    // A page without that text is told of as such.
    text.is_none_or(|text| {
        text.may_hold(Part::Headings)
            || text.body().sections.iter().any(|section| section.heading.is_some() || !section.flow.is_empty())
    })
}
