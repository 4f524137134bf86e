//! `yulan new`: files that an author begins with.
use super::args::{lasting, option, parsed, worded};
use super::build::edit_failure;
use super::words::ToolWords;
use super::{Exit, Failure, Session, Volume};
use crate::artifact::Edit;
use crate::author::{KeyFault, TranslationFault, TranslationWords};
use crate::diagnostic::nearest;
use crate::facts::Kind;
use crate::load::Inputs;
use crate::locale::{Locale, own_name};
use crate::render::Argument;
use crate::source::SourceId;
use crate::url::PageKey;
use crate::{author, emit};
use clap::{Arg, ArgMatches};
use std::path::PathBuf;

/// What is to be new.
pub(super) enum New {
    Language(Locale),
    Translation(String, Locale),
    Page(Kind, String),
    /// A page of a kind that there is not.
    Unknown(String),
}

/// The verb, for clap.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    let language = part("language", &words.text("usage-tag"), words)
        .arg(argument("tag", "value-tag", words).value_parser(parsed(words, "wrong-language", Locale::parse)));
    let translation = part("translation", &words.text("usage-translation"), words).args([
        argument("key", "value-key", words),
        option("language", "value-tag", words).required(true).value_parser(parsed(
            words,
            "wrong-language",
            Locale::parse,
        )),
    ]);
    let kinds = Kind::WORDS.iter().map(|kind| {
        part(kind, &words.text("usage-key"), words)
            .about(words.text(&format!("about-kind-{kind}")))
            .arg(argument("key", "value-key", words).help(words.text("help-new-key")))
    });
    worded(clap::Command::new("new"), "yulan new", &words.text("usage-command"), words)
        .subcommand_help_heading(lasting(words, "heading-commands"))
        .disable_help_subcommand(true)
        // Whatever else is asked for is meant for a kind of page, and answered in the language of the tool.
        .allow_external_subcommands(true)
        .subcommands(kinds)
        .subcommands([translation, language])
}

/// Reads what clap found; `None` if nothing was asked for.
pub(super) fn read(matches: &ArgMatches) -> Option<New> {
    let (name, asked) = matches.subcommand()?;
    let key = || asked.get_one::<String>("key").expect("the key is required").clone();
    Some(match name {
        "language" => New::Language(asked.get_one::<Locale>("tag").expect("the tag is required").clone()),
        "translation" => {
            New::Translation(key(), asked.get_one::<Locale>("language").expect("the language is required").clone())
        }
        name => match Kind::parse(name) {
            Some(kind) => New::Page(kind, key()),
            None => New::Unknown(name.to_owned()),
        },
    })
}

fn part(name: &'static str, rest: &str, words: &ToolWords) -> clap::Command {
    worded(clap::Command::new(name), &format!("yulan new {name}"), rest, words)
}

/// Something that must be named.
pub(super) fn argument(name: &'static str, value: &str, words: &ToolWords) -> Arg {
    Arg::new(name)
        .value_name(lasting(words, value))
        .help(words.text(&format!("help-{name}")))
        .help_heading(lasting(words, "heading-arguments"))
        .required(true)
}

/// Makes what is to be new.
pub(super) fn run(session: &Session, new: &New) -> Result<Exit, Failure> {
    match new {
        New::Language(locale) => language(session, locale),
        New::Translation(key, locale) => translation(session, key, locale),
        New::Page(kind, key) => page(session, *kind, key),
        New::Unknown(kind) => {
            let choices: Vec<String> = Kind::WORDS.iter().map(|kind| format!("`{kind}`")).collect();
            let failure = Failure::usage("unknown-kind").with("kind", kind);
            let failure = with_nearest(failure, nearest(kind, Kind::WORDS.iter().copied()).unwrap_or_default());
            Err(failure.with("choices", session.words.list(&choices)))
        }
    }
}

/// Adds a page to the site.
fn page(session: &Session, kind: Kind, key: &str) -> Result<Exit, Failure> {
    let inputs = read_site(session)?;
    let asked = (kind, key);
    let new = author::new_page(&inputs, asked, &session.words.locale(), session.day()?);
    let new = new.map_err(|fault| key_failure(session, key, fault))?;
    write(session, &new.edits)?;
    for key in &new.textless {
        session.say(Volume::Normal, &session.words.with("page-without-text", &[("page", Argument::Text(key.name()))]));
    }
    session.say(Volume::Normal, &session.words.text("page-written-next"));
    Ok(Exit::Fine)
}

/// Adds a translation to a page.
fn translation(session: &Session, key: &str, locale: &Locale) -> Result<Exit, Failure> {
    let inputs = read_site(session)?;
    let words = TranslationWords {
        title: session.words.text("translation-title"),
        state: session.words.text("translation-state"),
        text: session.words.text("translation-text"),
    };
    let edit = author::new_translation(&inputs, (key, locale), &words);
    let edit = edit.map_err(|fault| translation_failure(session, key, (locale, fault)))?;
    write(session, &[edit])?;
    session.say(Volume::Normal, &session.words.text("translation-written-next"));
    Ok(Exit::Fine)
}

fn translation_failure(session: &Session, key: &str, (locale, fault): (&Locale, TranslationFault)) -> Failure {
    let of = |message, key: &PageKey| Failure::usage(message).with("page", key.name()).with("name", own_name(locale));
    match fault {
        TranslationFault::Key(fault) => key_failure(session, key, fault),
        TranslationFault::Language(near) => with_nearest(Failure::usage("no-such-language").with("tag", locale), &near),
        TranslationFault::Prevails(key) => of("text-prevails", &key),
        TranslationFault::NoSource(key) => of("nothing-to-translate", &key),
        TranslationFault::Exists(file) => Failure::usage("text-exists").with("path", file),
    }
}

/// Says why a key cannot be what it was written for.
pub(super) fn key_failure(session: &Session, written: &str, fault: KeyFault) -> Failure {
    let failure = |message| Failure::usage(message).with("key", written);
    match fault {
        KeyFault::Unfit(near) => with_nearest(failure("unfit-key"), &near),
        KeyFault::Reserved(name) => failure("reserved-key").with("name", name),
        KeyFault::Alike(there) => failure("alike-key").with("there", there),
        KeyFault::Taken(key) => failure("page-exists").with("page", key.name()),
        KeyFault::Unknown(near) => with_nearest(failure("no-such-page"), &near),
        KeyFault::Ambiguous(keys) => {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            failure("ambiguous-page").with("candidates", session.words.list(&keys))
        }
        KeyFault::NoLanguage => failure("site-without-language"),
    }
}

/// Adds what is nearest; Fluent cannot choose by an empty text.
pub(super) fn with_nearest(failure: Failure, near: &str) -> Failure {
    failure.with("nearest", near).with("nearest-known", if near.is_empty() { "no" } else { "yes" })
}

/// Reads the site for a command that changes its files.
pub(super) fn read_site(session: &Session) -> Result<Inputs, Failure> {
    session.load(session.request())
}

/// Writes files, and says which.
fn write(session: &Session, edits: &[Edit]) -> Result<(), Failure> {
    let place = |id: &SourceId| -> PathBuf { session.root.join(id.as_str()) };
    emit::edit(edits, &session.root, place).map_err(edit_failure)?;
    for edit in edits {
        let path = session.shown(&place(edit.path()));
        session.say(Volume::Normal, &session.words.with("file-written", &[("path", Argument::Text(&path))]));
    }
    Ok(())
}

/// Adds a language to the site.
fn language(session: &Session, locale: &Locale) -> Result<Exit, Failure> {
    let inputs = read_site(session)?;
    let uneditable = |_| {
        let path = session.shown(&session.config);
        Failure { exit: Exit::Errors, ..Failure::usage("settings-uneditable") }
            .with("path", path)
            .with("tag", locale)
            .with("name", own_name(locale))
    };
    let new = author::new_language(&inputs, locale).map_err(uneditable)?;
    let place = |id: &SourceId| match *id == inputs.config.id {
        true => session.config.clone(),
        false => session.root.join(id.as_str()),
    };
    emit::edit(&new.edits, &session.root, place).map_err(edit_failure)?;
    let values = [("tag", Argument::Text(locale.as_str())), ("name", Argument::Text(&new.name))];
    if new.edits.is_empty() {
        session.say(Volume::Normal, &session.words.with("language-is-there", &values));
    }
    for edit in &new.edits {
        let message = match edit {
            Edit::Create(..) => "messages-written",
            Edit::Replace(..) | Edit::Rename(..) => "language-added",
        };
        let number = Argument::Number(i64::try_from(new.messages).unwrap_or(i64::MAX));
        let path = session.shown(&place(edit.path()));
        let all = [values[0], values[1], ("path", Argument::Text(&path)), ("messages", number)];
        session.say(Volume::Normal, &session.words.with(message, &all));
    }
    Ok(Exit::Fine)
}
