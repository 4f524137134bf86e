//! What is told -> workflow commands of GitHub Actions, which show it beside the lines of a change.
//!
//! Their form: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>, `::warning file=…::…`.
use super::Told;
use crate::diagnostic::Severity;

/// Returns one line for each finding; `folder` is the site's as seen from where the command was typed, empty if it is that.
pub(in crate::cli) fn github(told: &[Told], folder: &str) -> String {
    told.iter().map(|told| line(told, folder)).collect()
}

fn line(told: &Told, folder: &str) -> String {
    let command = match told.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let file = match folder {
        "" | "." => told.at.file.to_string(),
        folder => format!("{}/{}", folder.replace('\\', "/").trim_end_matches('/'), told.at.file),
    };
    let (start, end) = (told.at.start, told.at.end);
    // GitHub takes columns only within one line.
    let columns = match end.line == start.line {
        true => format!(",col={},endColumn={}", start.column, end.column),
        false => String::new(),
    };
    let message = if told.help.is_empty() { told.message.clone() } else { format!("{}\n{}", told.message, told.help) };
    format!(
        "::{command} file={},line={},endLine={}{columns},title={}::{}\n",
        property(&file),
        start.line,
        end.line,
        property(told.code),
        data(&message)
    )
}

/// Escapes a message: a line is a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property, which a comma or colon would end.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
