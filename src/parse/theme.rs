//! `theme.toml` -> the version of the interface a theme is written for.
use super::toml::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

const THEME_VERSION: Code = Code::error("theme-version").whatever_the_settings();

/// The faults told of here.
pub(super) const CODES: &[Code] = &[THEME_VERSION];

/// The version of the interface between tool and theme that this tool speaks: the view structs of `docs/theme.md`.
pub const THEME_API: i64 = 1;

/// Reads `theme.toml` and tells what is wrong with it; an unknown version is an error that says what changed.
pub fn theme(source: &Source) -> Vec<Diagnostic> {
    let (mut reader, text) = Reader::of_file(source);
    let is_text = reader.findings.is_empty();
    let table = reader.table(&text);
    reader.reject_unknown(&table, &["api", "name"]);
    reader.string(&table, "name");
    let found = reader.integer(&table, "api");
    let version = match found {
        Some(api) if api.value != THEME_API => Some((api.value.to_string(), api.span)),
        // What cannot be read may say it.
        None if is_text && !reader.has_syntax_errors() && !table.contains_key("api") => {
            Some((String::new(), Span::whole(&source.id)))
        }
        _ => None,
    };
    if let Some((found, span)) = version {
        let finding = Diagnostic::new(THEME_VERSION, span).with("found", found);
        reader.findings.push(finding.with("wanted", THEME_API.to_string()));
    }
    reader.done()
}
