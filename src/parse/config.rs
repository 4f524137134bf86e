//! `site.toml` -> `Config`.
use super::look::{Look, look};
use super::rules::{RuleSetting, rules};
use super::toml::{Placed, Reader, Table};
use crate::diagnostic::{Code, Diagnostic, Severity, nearest};
use crate::facts::{Date, State};
use crate::locale::{Locale, own_name};
use crate::source::{Source, SourceId, Span};

pub(super) const MISSING_SETTING: Code = Code::error("missing-setting").whatever_the_settings();
pub(super) const INVALID_LANGUAGE: Code = Code::error("invalid-language").whatever_the_settings();
pub(super) const LANGUAGE_ALIAS: Code = Code::note("language-alias");
pub(super) const UNKNOWN_LANGUAGE: Code = Code::error("unknown-language").whatever_the_settings();
pub(super) const DUPLICATE_LANGUAGE: Code = Code::error("duplicate-language").whatever_the_settings();
pub(super) const INVALID_BASE_URL: Code = Code::error("invalid-base-url").whatever_the_settings();
const UNKNOWN_TIME_ZONE: Code = Code::error("unknown-time-zone");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[
    MISSING_SETTING,
    INVALID_LANGUAGE,
    LANGUAGE_ALIAS,
    UNKNOWN_LANGUAGE,
    DUPLICATE_LANGUAGE,
    INVALID_BASE_URL,
    UNKNOWN_TIME_ZONE,
];

pub(super) const KEYS: &[&str] =
    &["id", "authoritative", "base_url", "time_zone", "theme", "profile", "min_state", "languages", "look", "rules"];
pub(super) const LANGUAGE_KEYS: &[&str] = &["tag", "name", "fallback", "preview"];

/// The settings of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// What offline copies know the site by.
    pub id: String,
    /// The language whose text prevails.
    pub authoritative: Option<Locale>,
    /// Where the site is published; ends in a slash.
    pub base_url: Option<String>,
    /// IANA name of the zone in which "today" is meant.
    pub time_zone: String,
    /// The theme's name: a directory of `themes/`; where it stands, or the file if the author names none.
    pub theme: Placed<String>,
    /// The profile's name: a file of `profiles/`; `None`: `default`.
    pub profile: Option<Placed<String>>,
    /// What findings count as here, in the order of the file.
    pub rules: Vec<RuleSetting>,
    /// Translations below it count as missing.
    pub min_state: State,
    /// In display order, no language twice.
    pub languages: Vec<Language>,
    /// Whether all languages that it names could be read.
    pub has_all_languages: bool,
    /// What it changes of the theme.
    pub look: Look,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
}

/// One `[[languages]]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// Its tag.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// Whose texts stand in for a missing one, best first; the authoritative language if the author names none.
    pub fallback: Vec<Locale>,
    /// In preparation: made by `--drafts` and `watch` only.
    pub preview: bool,
    /// Where its tag stands.
    pub span: Span,
}

/// Reads `site.toml`.
pub fn config(source: &Source) -> Config {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(&text);
    let is_whole = !reader.has_syntax_errors();
    let told = reader.findings.len();
    let mut languages = languages(&mut reader, &table);
    let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
    let has_all_languages = is_whole && !reader.findings[told..].iter().any(is_error);
    let authoritative = authoritative(&mut reader, &table, &languages);
    for language in languages.iter_mut().filter(|language| language.fallback.is_empty()) {
        language.fallback.extend(authoritative.iter().filter(|locale| **locale != language.locale).cloned());
    }
    let config = Config {
        id: reader.string(&table, "id").map(|id| id.value).unwrap_or_default(),
        base_url: base_url(&mut reader, &table),
        time_zone: time_zone(&mut reader, &table, "time_zone")
            .map_or_else(|| "Asia/Shanghai".into(), |zone| zone.value),
        theme: reader
            .string(&table, "theme")
            .unwrap_or_else(|| Placed { value: "magnolia".into(), span: Span::whole(&source.id) }),
        min_state: reader.word(&table, "min_state", State::WORDS, State::parse).map_or(State::Machine, |it| it.value),
        look: look(&mut reader, &table),
        profile: reader.string(&table, "profile"),
        rules: rules(&mut reader, &table),
        authoritative,
        languages,
        has_all_languages,
        findings: Vec::new(),
    };
    reader.reject_unknown(&table, KEYS);
    if is_whole {
        missing_settings(&mut reader, &table, &source.id);
    }
    Config { findings: reader.done(), ..config }
}

fn missing_settings(reader: &mut Reader, table: &Table, source: &SourceId) {
    let is_missing = |key: &str| match table.get(key).map(|value| value.get_ref()) {
        None => true,
        Some(value) => key == "languages" && value.as_array().is_some_and(|array| array.is_empty()),
    };
    for key in ["id", "authoritative", "languages"].into_iter().filter(|key| is_missing(key)) {
        reader.findings.push(Diagnostic::new(MISSING_SETTING, Span::whole(source)).with("key", key));
    }
}

/// Reads the languages; whose authors name no language to stand in have an empty `fallback`.
fn languages(reader: &mut Reader, table: &Table) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    let mut chains: Vec<(usize, Placed<String>)> = Vec::new();
    for (range, entry) in reader.tables(table, "languages") {
        reader.reject_unknown(entry, LANGUAGE_KEYS);
        if !entry.contains_key("tag") {
            let finding = Diagnostic::new(MISSING_SETTING, reader.span(range));
            reader.findings.push(finding.with("key", "tag"));
        }
        let Some(tag) = reader.string(entry, "tag") else { continue };
        let Some(locale) = locale(reader, &tag) else { continue };
        if languages.iter().any(|other| other.locale == locale) {
            reader.findings.push(Diagnostic::new(DUPLICATE_LANGUAGE, tag.span).with("language", locale.as_str()));
            continue;
        }
        let fallback = reader.strings(entry, "fallback");
        chains.extend(fallback.into_iter().flatten().map(|tag| (languages.len(), tag)));
        languages.push(Language {
            name: reader.string(entry, "name").map_or_else(|| own_name(&locale).to_owned(), |name| name.value),
            preview: reader.boolean(entry, "preview").is_some_and(|preview| preview.value),
            fallback: Vec::new(),
            span: tag.span,
            locale,
        });
    }
    for (index, tag) in chains {
        let Some(found) = locale(reader, &tag) else { continue };
        if languages.iter().any(|language| language.locale == found) {
            languages[index].fallback.push(found);
        } else {
            reader.findings.push(unknown_language(&tag, &languages));
        }
    }
    languages
}

/// Reads the language that prevails; `None` if it is none of the site's, since no page could have its text.
fn authoritative(reader: &mut Reader, table: &Table, languages: &[Language]) -> Option<Locale> {
    let tag = reader.string(table, "authoritative")?;
    let locale = locale(reader, &tag)?;
    if languages.is_empty() || languages.iter().any(|language| language.locale == locale) {
        return Some(locale);
    }
    reader.findings.push(unknown_language(&tag, languages));
    None
}

/// Reads a language tag that an author wrote, and tells if it is none, or an alias.
pub(super) fn locale(reader: &mut Reader, tag: &Placed<String>) -> Option<Locale> {
    let Some(locale) = Locale::parse(&tag.value) else {
        reader.findings.push(Diagnostic::new(INVALID_LANGUAGE, tag.span.clone()).with("tag", tag.value.as_str()));
        return None;
    };
    if !locale.as_str().eq_ignore_ascii_case(&tag.value) {
        let finding = Diagnostic::new(LANGUAGE_ALIAS, tag.span.clone());
        reader.findings.push(finding.with("tag", tag.value.as_str()).with("language", locale.as_str()));
    }
    Some(locale)
}

impl Config {
    /// Tells of languages that a command asked for and the site has not.
    pub fn unknown_languages(&self, asked: &[Locale], config: &SourceId) -> Vec<Diagnostic> {
        let known = |locale: &&Locale| self.languages.iter().any(|language| language.locale == **locale);
        let unknown = asked.iter().filter(|locale| !known(locale));
        let tell = |locale: &Locale| {
            unknown_language(&Placed { value: locale.to_string(), span: Span::whole(config) }, &self.languages)
        };
        unknown.map(tell).collect()
    }
}

fn unknown_language(tag: &Placed<String>, languages: &[Language]) -> Diagnostic {
    let near = nearest(&tag.value, languages.iter().map(|language| language.locale.as_str())).unwrap_or_default();
    Diagnostic::new(UNKNOWN_LANGUAGE, tag.span.clone()).with("tag", tag.value.as_str()).with("nearest", near)
}

/// Reads the name of a time zone; one that nobody knows is told of.
pub(super) fn time_zone(reader: &mut Reader, table: &Table, key: &str) -> Option<Placed<String>> {
    let zone = reader.string(table, key)?;
    let is_known = Date::of_moment(0, &zone.value).is_some();
    if !is_known {
        let finding = Diagnostic::new(UNKNOWN_TIME_ZONE, zone.span.clone());
        reader.findings.push(finding.with("zone", zone.value.as_str()));
    }
    is_known.then_some(zone)
}

fn base_url(reader: &mut Reader, table: &Table) -> Option<String> {
    let url = reader.string(table, "base_url")?;
    match checked_base_url(&url.value) {
        Some(checked) => Some(checked),
        None => {
            reader.findings.push(Diagnostic::new(INVALID_BASE_URL, url.span).with("url", url.value));
            None
        }
    }
}

/// Returns the address with a slash at its end; `None` if it is no absolute http address.
pub fn checked_base_url(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let plain = !rest.is_empty() && !rest.starts_with('/') && !rest.contains(['?', '#', ' ', '"', '<', '>', '\\']);
    plain.then(|| if url.ends_with('/') { url.to_owned() } else { format!("{url}/") })
}
