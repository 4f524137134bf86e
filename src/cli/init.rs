//! `yulan init`: a small complete site, in a folder that is empty or not there yet.
use super::args::{lasting, option, parsed, tags, verb};
use super::build::edit_failure;
use super::schema;
use super::words::ToolWords;
use super::{Exit, Failure, Session, Volume, file_failure};
use crate::artifact::Edit;
use crate::locale::{Locale, own_name};
use crate::render::Argument;
use crate::source::SourceId;
use crate::{author, emit};
use clap::{Arg, ArgMatches, value_parser};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What was asked for.
pub(super) struct Init {
    /// The folder; `None`: the one in which the command was typed, or `--root`.
    pub(super) folder: Option<PathBuf>,
    /// The languages, of which the first prevails; `None`: Chinese and English, that of the tool first.
    pub(super) languages: Option<Vec<Locale>>,
}

/// How many of the things in the way are named.
const NAMED: usize = 3;

/// The verb, for clap.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    let folder = Arg::new("folder")
        .value_name(lasting(words, "value-folder"))
        .help(words.text("help-init-folder"))
        .help_heading(lasting(words, "heading-arguments"))
        .value_parser(value_parser!(PathBuf));
    let languages = option("languages", "value-languages", words)
        .help(words.text("help-init-languages"))
        .value_parser(parsed(words, "wrong-language", tags));
    verb("init", &words.text("usage-folder"), words).args([folder, languages])
}

/// Reads what clap found.
pub(super) fn read(matches: &ArgMatches) -> Init {
    Init { folder: matches.get_one("folder").cloned(), languages: matches.get_one("languages").cloned() }
}

/// Makes the site in the session's root.
pub(super) fn run(session: &Session, init: Init) -> Result<Exit, Failure> {
    let folder = &session.root;
    if let Some(site) = folder.ancestors().skip(1).find(|above| above.join("site.toml").is_file()) {
        let failure = Failure::usage("init-in-site").with("folder", shown(session, folder));
        return Err(failure.with("site", site.display()));
    }
    refuse_if_taken(session, folder)?;
    let languages = init.languages.unwrap_or_else(|| default_languages(session.words));
    let languages = without_repeats(languages);
    let id = id_of(folder);
    let today = session.day()?;
    let mut starter = author::starter(&languages, &id, today);
    starter.edits.extend(
        schema::all()
            .into_iter()
            .map(|(name, text)| Edit::Create(SourceId::new(&format!(".vscode/schema/{name}.json")), text)),
    );
    emit::edit(&starter.edits, folder, |path| folder.join(path.as_str())).map_err(edit_failure)?;
    let tags: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let (shown, tags) = (shown(session, folder), session.words.list(&tags));
    let first = languages.first().map(own_name).unwrap_or_default();
    let home = format!("content/{}.md", languages.first().map(Locale::as_str).unwrap_or_default());
    let values = [
        ("folder", Argument::Text(&shown)),
        ("languages", Argument::Text(&tags)),
        ("language", Argument::Text(first)),
        ("file", Argument::Text(&home)),
    ];
    let made = if starter.has_pages { "site-made" } else { "site-made-bare" };
    session.say(Volume::Normal, &session.words.with(made, &values));
    session.say(Volume::Normal, &next(session, folder));
    Ok(Exit::Fine)
}

/// The two commands with which one goes on.
fn next(session: &Session, folder: &Path) -> String {
    let here = std::env::current_dir().is_ok_and(|here| here == *folder);
    let shown = shown(session, folder);
    let quoted = if shown.contains(' ') { format!("\"{shown}\"") } else { shown };
    let commands = match here {
        true => ["yulan build".to_owned(), "yulan check".to_owned()],
        false => [format!("cd {quoted}"), "yulan build".to_owned()],
    };
    format!("{}\n  {}\n  {}", session.words.text("site-made-next"), commands[0], commands[1])
}

/// The folder as its owner would write it; the one in which the command was typed by its name.
fn shown(session: &Session, folder: &Path) -> String {
    let shown = session.shown(folder);
    if shown.is_empty() { super::visible(&folder.display().to_string()) } else { shown }
}

/// Refuses a folder with anything in it that people put there; what begins with a dot is git's or the system's, and in
/// the way only if the site has a file of that name.
fn refuse_if_taken(session: &Session, folder: &Path) -> Result<(), Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(Failure::usage("init-no-folder").with("path", folder.display()));
        }
        Err(error) => return Err(file_failure("cannot-read", folder, &error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| file_failure("cannot-read", folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ours = matches!(name.as_str(), ".gitignore" | ".vscode" | ".taplo.toml");
        let is_hidden = name.starts_with('.') || matches!(name.as_str(), "Thumbs.db" | "desktop.ini");
        if is_ours || !is_hidden {
            names.push(format!("`{name}`"));
        }
    }
    if names.is_empty() {
        return Ok(());
    }
    // What begins with a dot is hidden in most windows, so it is named last.
    names.sort_by_key(|name| (name.starts_with("`."), name.clone()));
    let more = if names.len() > NAMED { "yes" } else { "no" };
    names.truncate(NAMED);
    let failure = Failure::usage("folder-not-empty").with("folder", shown(session, folder));
    Err(failure.with("names", session.words.list(&names)).with("more", more))
}

/// The folder's name as the site's own, where it is one that can be typed everywhere.
fn id_of(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let id = parts.collect::<Vec<&str>>().join("-");
    if name.is_ascii() && !id.is_empty() { id } else { "my-guide".to_owned() }
}

fn default_languages(words: &ToolWords) -> Vec<Locale> {
    let mut tags = ["en", "zh-Hans"];
    if words.locale().as_str() == "zh-Hans" {
        tags.reverse();
    }
    tags.iter().filter_map(|tag| Locale::parse(tag)).collect()
}

fn without_repeats(languages: Vec<Locale>) -> Vec<Locale> {
    let mut once: Vec<Locale> = Vec::new();
    for language in languages {
        if !once.contains(&language) {
            once.push(language);
        }
    }
    once
}
