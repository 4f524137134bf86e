//! A text that gives what an office aims at where it could give what the office promises.
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::{FactPath, Placeable};
use crate::resolve::{Entry, Index, Named};

/// The fault.
pub(super) const CODE: Code = Code::warning("target-instead-of-promise");

/// What an office can be held to, the better first.
const BINDING: &[&str] = &["promised", "statutory"];

pub(super) fn rule(index: &Index, entry: &Entry, findings: &mut Vec<Diagnostic>) {
    let mut last = None;
    for document in entry.shown.iter().map(|shown| shown.document()).filter(|_| entry.published) {
        // The same text stands in for several languages, often one after the other.
        if last == Some(&document.source) {
            continue;
        }
        last = Some(&document.source);
        for target in document.body().facts.iter().filter(|fact| names(&fact.path, "target")) {
            if let Some(binding) = binding(index, entry, target, &document.body().facts) {
                let page = target.path.page.as_ref().map(|page| format!("{page}#")).unwrap_or_default();
                let finding = Diagnostic::new(CODE, target.span.clone()).with("kind", binding);
                findings.push(finding.with("path", format!("{page}time.{binding}")));
            }
        }
    }
}

/// What the text could show in place of a target; `None` if there is nothing, or the text shows it too.
fn binding(index: &Index, entry: &Entry, target: &Placeable, shown: &[Placeable]) -> Option<&'static str> {
    let page = &target.path.page;
    let owner = match page {
        None => entry,
        Some(page) => match index.named(page) {
            Named::Entry(id) => &index.entries[id],
            Named::Several(_) | Named::Nothing => return None,
        },
    };
    let is_shown = |kind: &&str| shown.iter().any(|fact| fact.path.page == *page && names(&fact.path, kind));
    if BINDING.iter().any(is_shown) {
        return None;
    }
    let is_known = |kind: &&&str| {
        let time = owner.fields.time.get(kind).and_then(|time| time.on(index.site.as_of));
        time.is_some_and(|(_, stated)| stated.value.is_some())
    };
    BINDING.iter().find(is_known).copied()
}

fn names(path: &FactPath, kind: &str) -> bool {
    path.field == "time" && path.id.as_deref() == Some(kind)
}
