//! `new language TAG`: an entry in `site.toml`, and a message file for a language the tool does not speak.
use crate::artifact::Edit;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::{EMBEDDED, Inputs};
use crate::locale::{Locale, own_name};
use crate::memo::Digest;
use crate::parse::{self, Config};
use crate::source::{Content, Source, SourceId};
use std::fmt::Write;

/// What a new language asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLanguage {
    /// What is written: `site.toml`, unless the language stands there; the message file, unless there is one.
    pub edits: Vec<Edit>,
    /// Its name in itself.
    pub name: String,
    /// How many messages there are to translate; none where the tool speaks the language.
    pub messages: usize,
}

/// The settings cannot be edited by a program: they are no text, are wrong already, or are laid out so that an entry at
/// the end would not be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uneditable;

/// Adds a language to a site, in preparation: `build` leaves it out until an author says otherwise.
///
/// # Errors
///
/// If the settings would not say what they said before, and the language beside.
pub fn new_language(inputs: &Inputs, locale: &Locale) -> Result<NewLanguage, Uneditable> {
    let config = parse::config(&inputs.config);
    let name = own_name(locale).to_owned();
    let mut edits = Vec::new();
    if config.languages.iter().all(|language| language.locale != *locale) {
        let text = with_language(inputs.config.text(), &config, locale, &name);
        if !says_the_same_and(&config, locale, &inputs.config.id, &text) {
            return Err(Uneditable);
        }
        edits.push(Edit::Replace(inputs.config.id.clone(), text));
    }
    let own = SourceId::new(&format!("i18n/{locale}/site.ftl"));
    let is_spoken = inputs.texts.contains_key(&SourceId::new(&format!("{EMBEDDED}{}", own.as_str())));
    let english = inputs.texts.get(&SourceId::new(&format!("{EMBEDDED}i18n/en/site.ftl")));
    let english = english.filter(|_| !is_spoken && !inputs.texts.contains_key(&own));
    let (text, messages) = english.map(|english| to_translate(english, locale, &name)).unwrap_or_default();
    if messages > 0 {
        edits.push(Edit::Create(own, text));
    }
    Ok(NewLanguage { edits, name, messages })
}

/// Whether the new text of the settings is right and differs from the old in the new language alone.
fn says_the_same_and(old: &Config, locale: &Locale, id: &SourceId, text: &str) -> bool {
    let content = Content::Text(text.into());
    let new = parse::config(&Source { id: id.clone(), content, digest: Digest::of(text.as_bytes()) });
    let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
    let tags = |config: &Config| config.languages.iter().map(|it| it.locale.clone()).collect::<Vec<Locale>>();
    let expected: Vec<Locale> = tags(old).into_iter().chain([locale.clone()]).collect();
    !old.findings.iter().any(is_error)
        && !new.findings.iter().any(is_error)
        && tags(&new) == expected
        && new.id == old.id
}

/// The settings with an entry behind the last language.
fn with_language(text: &str, config: &Config, locale: &Locale, name: &str) -> String {
    let entry = format!(
        "\n[[languages]]\ntag = \"{locale}\"\nname = \"{name}\"\n\
         preview = true                               # in preparation: take this line away to publish\n"
    );
    let last = config.languages.iter().map(|language| language.span.end as usize).max().unwrap_or(text.len());
    // Up to the next table, less the empty lines and comments that belong to it.
    let end = text[last..].find("\n[").map_or(text.len(), |at| last + at + 1);
    let head = text[..end].trim_end_matches(|c: char| c.is_whitespace());
    let mut head = head.to_owned();
    let mut tail = text[head.len()..].to_owned();
    while end < text.len()
        && let Some(line) = head.rfind('\n').map(|at| at + 1).filter(|at| *at > last && head[*at..].starts_with('#'))
    {
        tail.insert_str(0, &head[line - 1..]);
        head.truncate(line - 1);
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let tail = if tail.trim().is_empty() { String::new() } else { tail };
    format!("{}\n{}{tail}", head.trim_end(), entry).replace("\r\n", "\n").replace('\n', newline)
}

/// The English messages, each one commented out, for a translator to put words in their place; how many they are.
fn to_translate(english: &Source, locale: &Locale, name: &str) -> (String, usize) {
    let mut text = format!(
        "## Words that readers see, in {name} ({locale}).\n\
         ## Take the `# ` away before a message, on each of its lines, and write your words behind the `=`.\n\
         ## Leave what stands in braces as it is, but for the words behind `]`. What is not translated is shown in\n\
         ## another language, and marked as such.\n\n"
    );
    let mut messages = 0;
    // The comment at the top of the English file is of that file.
    let from = english.text().find("\n\n").map_or(0, |at| at + 2);
    for line in english.text()[from..].lines() {
        let written = match line.chars().next() {
            None => writeln!(text),
            Some('#') => writeln!(text, "##{}", line.trim_start_matches('#')),
            Some(first) => {
                messages += usize::from(first.is_ascii_alphabetic());
                writeln!(text, "# {line}")
            }
        };
        written.expect("writing to a String does not fail");
    }
    (text, messages)
}
