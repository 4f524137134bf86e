//! What is told -> what pages of the preview show of it.
use super::Told;
use crate::preview::Notice;

/// Returns one notice for each finding, in their order.
pub(in crate::cli) fn notices(told: &[Told]) -> Vec<Notice> {
    told.iter().map(notice).collect()
}

fn notice(told: &Told) -> Notice {
    let excerpt = told.at.line.as_ref().map(|(line, meant)| {
        let parts = [line.get(..meant.start), line.get(meant.clone()), line.get(meant.end..)];
        parts.map(|part| part.unwrap_or_default().to_owned())
    });
    Notice {
        severity: told.severity.as_str(),
        code: told.code,
        file: told.at.file.clone(),
        line: told.at.start.line,
        column: told.at.start.column,
        excerpt: excerpt.unwrap_or_default(),
        message: told.message.clone(),
        help: told.help.clone(),
        finding: told.finding.clone(),
    }
}
