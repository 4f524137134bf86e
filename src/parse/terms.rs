//! `i18n/terms.toml` -> `Terms`: the official names of things in every language.
use super::config::locale;
use super::toml::{Placed, Reader, Table};
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, own_name};
use crate::source::{Source, Span};
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

pub(super) const KEYS: &[&str] = &["kind", "verified", "protected", "source"];
pub(super) const NAME_KEYS: &[&str] = &["preferred", "allowed", "forbidden", "reading", "definition", "verified"];

/// The term base of a site.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// The terms by their ids.
    pub all: BTreeMap<String, Term>,
    /// Whether something could not be read, so that a term that seems to be missing may be there.
    pub is_torn: bool,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
}

/// Something that has an official name.
#[derive(Clone, Debug)]
pub struct Term {
    /// Where its id stands.
    pub span: Span,
    /// Whether it is an organisation.
    pub is_organisation: bool,
    /// Whether somebody has held its names against a source; a language may say otherwise of its own.
    pub verified: bool,
    /// Whether its name may be written only as it stands here: of leaders and organs.
    pub protected: bool,
    /// Where its names are taken from, in the authoritative language or an address.
    pub source: Option<String>,
    /// Its names by language.
    pub names: BTreeMap<Locale, Names>,
}

/// The names of a term in one language.
#[derive(Clone, Debug)]
pub struct Names {
    /// Where the language stands.
    pub span: Span,
    /// Whether somebody has held them against a source; `None`: as the term says.
    pub verified: Option<bool>,
    /// The name to use; `None` if none is given.
    pub preferred: Option<Placed<Name>>,
    /// Other forms that may stand in a text.
    pub allowed: Vec<Placed<String>>,
    /// Forms that may not.
    pub forbidden: Vec<Placed<String>>,
    /// How it is spoken: pinyin, kana.
    pub reading: Option<String>,
    /// What it means, in this language.
    pub definition: Option<String>,
}

/// A name with the places where a line may break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name, never empty.
    pub text: Arc<str>,
    /// The bytes before which a line may break, ascending.
    pub breaks: Vec<usize>,
}

impl Term {
    /// Whether somebody has held its names in a language against a source.
    pub fn is_verified(&self, locale: &Locale) -> bool {
        self.names.get(locale).and_then(|names| names.verified).unwrap_or(self.verified)
    }

    /// Returns the name to use in a language, if it has one there.
    pub fn name(&self, locale: &Locale) -> Option<&Name> {
        Some(&self.names.get(locale)?.preferred.as_ref()?.value)
    }
}

/// Reads the term base.
pub fn terms(source: &Source) -> Terms {
    let (mut reader, text) = Reader::of_file(source);
    let table = reader.table(&text);
    let ids: Vec<String> = table.keys().map(|id| id.get_ref().to_string()).collect();
    let mut all = BTreeMap::new();
    for id in ids {
        let span = reader.key_span(&table, &id).expect("the id is a key of the table");
        if let Some(inner) = reader.sub_table(&table, &id) {
            all.insert(id.nfc().collect(), term(&mut reader, inner, span));
        }
    }
    Terms { all, is_torn: reader.has_syntax_errors(), findings: reader.done() }
}

fn term(reader: &mut Reader, table: &Table, span: Span) -> Term {
    let mut names = BTreeMap::new();
    let mut known = KEYS.to_vec();
    for (key, value) in table.iter().filter(|(key, _)| !KEYS.contains(&key.get_ref().as_ref())) {
        let tag = key.get_ref();
        let Some(meant) = Locale::parse(tag) else { continue };
        let placed = Placed { value: tag.to_string(), span: reader.span(key.span()) };
        match value.get_ref().as_table() {
            Some(inner) => {
                known.push(tag);
                if let Some(locale) = locale(reader, &placed) {
                    names.insert(locale, names_in(reader, inner, placed.span));
                }
            }
            // A name alone: what has no language's name is a slip in the name of a field.
            None if own_name(&meant) != meant.as_str() => {
                known.push(tag);
                let named = value.get_ref().as_str().unwrap_or("…");
                let inner = format!("{{ preferred = {named:?} }}");
                reader.other_type(tag, value.span(), ("table", &inner), value.get_ref());
                let preferred = name(named).map(|name| Placed { value: name, span: reader.span(value.span()) });
                names.insert(meant, Names { preferred, ..Names::none(placed.span) });
            }
            None => {}
        }
    }
    reader.reject_unknown(table, &known);
    let organisation = |word: &str| (word == "organisation").then_some(());
    let is_true = |value: Option<Placed<bool>>| value.is_some_and(|value| value.value);
    Term {
        span,
        is_organisation: reader.word(table, "kind", &["organisation"], organisation).is_some(),
        verified: is_true(reader.boolean(table, "verified")),
        protected: is_true(reader.boolean(table, "protected")),
        source: text(reader, table, "source"),
        names,
    }
}

impl Names {
    fn none(span: Span) -> Names {
        let (allowed, forbidden) = (Vec::new(), Vec::new());
        Names { span, verified: None, preferred: None, allowed, forbidden, reading: None, definition: None }
    }
}

fn names_in(reader: &mut Reader, table: &Table, span: Span) -> Names {
    reader.reject_unknown(table, NAME_KEYS);
    let preferred = reader.string(table, "preferred");
    Names {
        span,
        verified: reader.boolean(table, "verified").map(|value| value.value),
        preferred: preferred.and_then(|it| Some(Placed { value: name(&it.value)?, span: it.span })),
        allowed: forms(reader, table, "allowed"),
        forbidden: forms(reader, table, "forbidden"),
        reading: text(reader, table, "reading"),
        definition: text(reader, table, "definition"),
    }
}

/// Reads `外国人|工作许可证`; `None` if no name is left without the bars.
fn name(written: &str) -> Option<Name> {
    let (mut text, mut breaks) = (String::new(), Vec::new());
    for part in written.trim().split('|') {
        if !text.is_empty() && !part.is_empty() {
            breaks.push(text.len());
        }
        text.push_str(part);
    }
    (!text.trim().is_empty()).then(|| Name { text: text.into(), breaks })
}

fn forms(reader: &mut Reader, table: &Table, key: &str) -> Vec<Placed<String>> {
    let forms = reader.strings(table, key).unwrap_or_default().into_iter();
    let whole = forms.map(|form| Placed { value: form.value.trim().replace('|', ""), ..form });
    whole.filter(|form| !form.value.is_empty()).collect()
}

fn text(reader: &mut Reader, table: &Table, key: &str) -> Option<String> {
    reader.string(table, key).map(|text| text.value.trim().to_owned()).filter(|text| !text.is_empty())
}
