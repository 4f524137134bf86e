//! A page that was to be held against its sources again, and was not.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Status;
use crate::resolve::{Entry, Index, check_due};

/// The fault.
pub(super) const CODE: Code = Code::warning("overdue-check");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let today = index.site.as_of;
    for entry in index.entries.iter().filter(|entry| entry.published && !is_over(entry)) {
        if let (Some(checked), Some((since, due))) = (&entry.fields.checked, check_due(entry))
            && due <= today
        {
            let finding = Diagnostic::new(CODE, checked.span.clone()).with("since", since.to_string());
            findings.push(finding.with("due", due.to_string()).with("today", today.to_string()));
        }
    }
}

/// Whether nobody goes by the page: it has ended, or is made up.
fn is_over(entry: &Entry) -> bool {
    let is_example = entry.fields.example.as_ref().is_some_and(|example| example.value);
    is_example || entry.is_ended() || entry.holds().is_some_and(|holds| holds.status == Status::Moved)
}
