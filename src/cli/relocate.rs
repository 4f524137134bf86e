//! `yulan move`: a page under another key.
use super::args::{flag, verb};
use super::build::edit_failure;
use super::new::{argument, key_failure, read_site};
use super::words::ToolWords;
use super::{Exit, Failure, Session, Volume};
use crate::author::{RelocateFault, Relocation};
use crate::render::Argument;
use crate::source::SourceId;
use crate::{author, emit};
use clap::ArgMatches;
use std::collections::BTreeSet;
use std::fmt::Write;

/// What was asked for.
pub(super) struct Move {
    old: String,
    new: String,
    /// Whether it is only said what would change.
    dry_run: bool,
}

/// The verb, for clap.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    verb("move", &words.text("usage-move"), words).args([
        argument("old", "value-old", words),
        argument("new", "value-new", words),
        flag("dry-run", words),
    ])
}

/// Reads what clap found.
pub(super) fn read(matches: &ArgMatches) -> Move {
    let text = |name: &str| matches.get_one::<String>(name).expect("both are required").clone();
    Move { old: text("old"), new: text("new"), dry_run: matches.get_flag("dry-run") }
}

/// Moves the page.
pub(super) fn run(session: &Session, asked: &Move) -> Result<Exit, Failure> {
    let inputs = read_site(session)?;
    let relocation = author::relocate(&inputs, &asked.old, &asked.new);
    let relocation = relocation.map_err(|fault| told(session, asked, fault))?;
    if asked.dry_run {
        session.terminal.print(&list(&relocation))?;
    } else {
        let place = |id: &SourceId| match *id == inputs.config.id {
            true => session.config.clone(),
            false => session.root.join(id.as_str()),
        };
        emit::edit(&relocation.edits, &session.root, place).map_err(edit_failure)?;
        session.say(Volume::Verbose, list(&relocation).trim_end());
    }
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let files: BTreeSet<&SourceId> = relocation.rewrites.iter().map(|rewrite| &rewrite.file).collect();
    let values = [
        ("old", Argument::Text(&relocation.directories.0)),
        ("new", Argument::Text(&relocation.directories.1)),
        ("files", number(files.len())),
        ("places", number(relocation.rewrites.len())),
    ];
    let message = if asked.dry_run { "page-would-move" } else { "page-moved" };
    session.say(Volume::Normal, &session.words.with(message, &values));
    Ok(Exit::Fine)
}

/// Each place that changes, one a line, as `content/en.md:5  ../a -> ../b`.
fn list(relocation: &Relocation) -> String {
    let mut text = String::new();
    for rewrite in &relocation.rewrites {
        let (file, line) = (&rewrite.file, rewrite.line);
        let new = rewrite.new.lines().collect::<Vec<&str>>().join(" · ");
        let written = match rewrite.old.is_empty() {
            true => writeln!(text, "{file}:{line}  + {new}"),
            false => writeln!(text, "{file}:{line}  {} -> {new}", rewrite.old),
        };
        written.expect("a String takes all");
    }
    text
}

/// Says why the page was not moved.
fn told(session: &Session, asked: &Move, fault: RelocateFault) -> Failure {
    match fault {
        RelocateFault::Old(fault) => key_failure(session, &asked.old, fault),
        RelocateFault::New(fault) => key_failure(session, &asked.new, fault),
        RelocateFault::Home => Failure::usage("move-home"),
        RelocateFault::InTheWay(key) => Failure::usage("move-in-the-way").with("page", key.name()),
        RelocateFault::Inside => Failure::usage("move-inside").with("old", &asked.old).with("new", &asked.new),
        RelocateFault::Redirected(key, file) => {
            Failure::usage("move-redirected").with("page", key.name()).with("path", file)
        }
        RelocateFault::Faulty(file, line, code) => {
            let failure = Failure { exit: Exit::Errors, ..Failure::usage("move-faulty") };
            failure.with("path", file).with("line", line).with("code", code)
        }
        RelocateFault::Uneditable(file, line) => {
            let failure = Failure { exit: Exit::Errors, ..Failure::usage("move-uneditable") };
            failure.with("path", file).with("line", line)
        }
    }
}
