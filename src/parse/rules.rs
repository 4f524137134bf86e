//! `[rules]` of `site.toml`, and the files of profiles -> what is to be told how loudly.
use super::config::MISSING_SETTING;
use super::toml::{Placed, Reader, Table};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Source;
use toml::de::DeValue;

const MISSING_REASON: Code = Code::error("missing-reason").whatever_the_settings();

/// The faults told of here.
pub(super) const CODES: &[Code] = &[MISSING_REASON];

/// What `[rules]` says of one fault, everywhere or in some files.
#[derive(Clone, Debug)]
pub struct RuleSetting {
    /// The name of the fault.
    pub code: Placed<String>,
    /// What it counts as.
    pub level: Level,
    /// In which files: paths from the site's folder; a folder stands for all below it, `*` and `**` as in `.gitignore`. Empty:
    /// everywhere.
    pub paths: Vec<Placed<String>>,
}

/// What a fault counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is told of with this severity.
    Told(Severity),
    /// It is not told of.
    Off,
}

impl Level {
    /// The words of the level in settings.
    pub const WORDS: &[&str] = &["error", "warning", "note", "off"];

    /// Reads a word of [`Level::WORDS`].
    pub fn parse(word: &str) -> Option<Level> {
        Some(match word {
            "error" => Level::Told(Severity::Error),
            "warning" => Level::Told(Severity::Warning),
            "note" => Level::Told(Severity::Note),
            "off" => Level::Off,
            _ => return None,
        })
    }
}

/// A file of `profiles/`.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The profile whose settings hold where this one has none.
    pub extends: Option<Placed<String>>,
    /// What it says.
    pub rules: Vec<RuleSetting>,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
}

/// The keys of a file of `profiles/`.
const PROFILE_KEYS: &[&str] = &["extends", "rules"];

/// The keys of a setting.
pub(super) const KEYS: &[&str] = &["severity", "paths", "reason"];

/// Reads a file of `profiles/`.
pub fn profile(source: &Source) -> Profile {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(&text);
    let (extends, rules) = (reader.string(&table, "extends"), rules(&mut reader, &table));
    reader.reject_unknown(&table, PROFILE_KEYS);
    Profile { extends, rules, findings: reader.findings }
}

/// Reads `[rules]`, in the order of the file.
pub(super) fn rules(reader: &mut Reader, table: &Table) -> Vec<RuleSetting> {
    let Some(inner) = reader.sub_table(table, "rules") else { return Vec::new() };
    let mut settings: Vec<RuleSetting> = Vec::new();
    for (name, value) in inner.iter() {
        let code = Placed { value: name.get_ref().to_string(), span: reader.span(name.span()) };
        if !matches!(value.get_ref(), DeValue::Table(_) | DeValue::Array(_)) {
            // A word in place of the table is told of in words for settings, not for facts.
            reader.read(inner, &code.value, "rule", |_| None::<()>);
            continue;
        }
        for entry in reader.one_or_more(inner, &code.value) {
            settings.extend(setting(reader, entry, &code));
        }
    }
    settings.sort_by_key(|setting| setting.code.span.start);
    settings
}

fn setting(reader: &mut Reader, entry: &Table, code: &Placed<String>) -> Option<RuleSetting> {
    reader.reject_unknown(entry, KEYS);
    let level = reader.word(entry, "severity", Level::WORDS, Level::parse);
    if !entry.contains_key("severity") {
        reader.findings.push(Diagnostic::new(MISSING_SETTING, code.span.clone()).with("key", "severity"));
    }
    let reason = reader.string(entry, "reason");
    let is_empty = reason.as_ref().is_some_and(|reason| reason.value.trim().is_empty());
    if !entry.contains_key("reason") || is_empty {
        let place = reason.map_or_else(|| code.span.clone(), |reason| reason.span);
        reader.findings.push(Diagnostic::new(MISSING_REASON, place).with("rule", code.value.as_str()));
    }
    let paths = reader.strings(entry, "paths").unwrap_or_default();
    Some(RuleSetting { code: code.clone(), level: level?.value, paths })
}
