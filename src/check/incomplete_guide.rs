//! A service without what a Chinese service guide (办事指南) has beyond what every service has.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Kind, SourceKind};
use crate::resolve::{Entry, Index, Named};

/// The fault.
pub(super) const CODE: Code = Code::warning("incomplete-guide").on_request();

/// What is looked for: its name, the lines that state it, and whether a service has it. Tables stand last, so that the
/// lines can be copied as they are.
type Expected = (&'static str, &'static str, fn(&Index, &Entry) -> bool);

const EXPECTED: &[Expected] = &[
    ("result", "result = [\"…\"]", |_, entry| entry.fields.result.as_ref().is_some_and(|result| !result.is_empty())),
    ("hours", "[[hours]]\ndays = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]\nopen = [\"09:00-17:00\"]", has_hours),
    ("phones.complaint", "[phones.complaint]\nnumber = \"…\"", |_, entry| {
        entry.fields.phones.iter().any(|item| item.id == "complaint")
    }),
    (
        "sources",
        "[sources.law]\ntitle = \"…\"\nissuer = \"…\"\ndate = 2018-07-05\nkind = \"regulation\"",
        |_, entry| {
            let binds = [Some(SourceKind::Law), Some(SourceKind::Regulation), Some(SourceKind::Normative)];
            entry.fields.sources.iter().any(|item| binds.contains(&item.fact.kind))
        },
    ),
];

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.published && !entry.is_ended()) {
        let Some(kind) = entry.fields.kind.as_ref().filter(|kind| kind.value == Kind::Service) else { continue };
        let lacking: Vec<&Expected> = EXPECTED.iter().filter(|(_, _, has)| !has(index, entry)).collect();
        if !lacking.is_empty() {
            let fields: Vec<String> = lacking.iter().map(|(field, ..)| format!("`{field}`")).collect();
            let lacks_law = lacking.iter().any(|(field, ..)| *field == "sources");
            let sources = if lacks_law && !entry.fields.sources.is_empty() { "none-binds" } else { "" };
            let lines: Vec<&str> = lacking.iter().map(|(_, lines, _)| *lines).collect();
            let finding = Diagnostic::new(CODE, kind.span.clone()).with("fields", fields.join(", "));
            findings.push(finding.with("sources", sources).with("toml", lines.join("\n")));
        }
    }
}

/// Whether it is stated when one can come, here or for an office where one applies.
fn has_hours(index: &Index, entry: &Entry) -> bool {
    let offices = entry.fields.offered_at.iter().flatten().filter_map(|key| match index.named(&key.value) {
        Named::Entry(office) => Some(&*index.entries[office]),
        Named::Several(_) | Named::Nothing => None,
    });
    let states = |entry: &Entry| entry.fields.hours.as_ref().is_some_and(|hours| !hours.is_empty());
    states(entry) || offices.into_iter().any(states)
}
