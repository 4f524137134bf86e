//! `theme.toml` -> the version of the interface a theme is written for.
use super::toml::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

const THEME_VERSION: Code = Code::error("theme-version");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[THEME_VERSION];

/// The version of the interface between tool and theme that this tool speaks: the view structs of `docs/theme.md`.
pub const THEME_API: i64 = 1;

/// Reads `theme.toml` and tells what is wrong with it; an unknown version is an error that says what changed.
pub fn theme(source: &Source) -> Vec<Diagnostic> {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(text);
    reader.reject_unknown(&table, &["api", "name"]);
    reader.string(&table, "name");
    let found = reader.integer(&table, "api");
    if found.as_ref().is_none_or(|api| api.value != THEME_API) && reader.findings.is_empty() {
        let (found, span) = match found {
            Some(api) => (api.value.to_string(), api.span),
            None => (String::new(), Span::whole(&source.id)),
        };
        let finding = Diagnostic::new(THEME_VERSION, span).with("found", found);
        reader.findings.push(finding.with("wanted", THEME_API.to_string()));
    }
    reader.findings
}
