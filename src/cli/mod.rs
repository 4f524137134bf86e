//! Arguments -> exit code. **The only module that prints, reads the environment and asks for the time.**
//!
//! 1. the language and the colour, which `--help` needs too, so before all else is read;
//! 2. `args`: what is to be done, or what is wrong with the request;
//! 3. `build`, `check`, `watch`: the pipeline, run; `init`, `new`: files that authors begin with;
//! 4. `remembered`: what the last build left for them, and what they leave;
//! 5. `report`: its findings, for people or machines.
#![expect(clippy::disallowed_methods, reason = "here the arguments, the environment and the clock become values")]
mod alone;
mod args;
mod build;
mod check;
mod completions;
mod due;
mod explain;
mod init;
mod new;
mod progress;
mod relocate;
mod remembered;
mod report;
mod schema;
mod terminal;
mod usage;
mod watch;
mod words;

use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::facts::Date;
use crate::load::{self, AsOf, Inputs, Request};
use crate::pipeline::{self, Levels};
use anstream::ColorChoice;
use args::{Arguments, Command};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Instant, SystemTime};
use terminal::Terminal;
use words::ToolWords;

/// Does what the arguments, of which the first is the program's name, ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let started = Instant::now();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let asked = early(&arguments, "--ui-language").or_else(environment_language);
    // Windows says in no variable what language it speaks.
    let language = asked.or_else(sys_locale::get_locale);
    let words = ToolWords::new(language.as_deref().and_then(words::spoken).unwrap_or_default());
    let color = match early(&arguments, "--color").as_deref() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    };
    let terminal = Terminal { color };
    let exit = match args::read(&arguments, &words) {
        Ok(arguments) => dispatch(arguments, words, terminal, started),
        Err(error) => {
            if let Some(failure) = usage::failure(&error, &words) {
                terminal.tell(&report::failure(&failure, &words));
                return ExitCode::from(failure.exit as u8);
            }
            let text = error.render().ansi().to_string();
            // Help that was asked for is no error: clap knows which is which.
            if error.use_stderr() {
                terminal.tell(&text)
            } else {
                terminal.print(&text).unwrap_or_default()
            }
            if error.use_stderr() { Exit::Usage } else { Exit::Fine }
        }
    };
    ExitCode::from(exit as u8)
}

/// How a command ended, as DESIGN.md section 7 numbers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    Fine = 0,
    Errors = 1,
    Usage = 2,
    Machine = 3,
}

/// Why a command could not be carried out.
struct Failure {
    exit: Exit,
    /// The message of `tool.ftl` that says so; its `.help` says what to do.
    message: &'static str,
    /// What the message shows.
    values: Vec<(&'static str, String)>,
}

impl Failure {
    fn usage(message: &'static str) -> Failure {
        Failure { exit: Exit::Usage, message, values: Vec::new() }
    }

    fn machine(message: &'static str) -> Failure {
        Failure { exit: Exit::Machine, message, values: Vec::new() }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Failure {
        self.values.push((name, visible(&value.to_string())));
        self
    }
}

fn dispatch(arguments: Arguments, words: ToolWords, terminal: Terminal, started: Instant) -> Exit {
    let command = match arguments.command {
        Command::Print(text) => return terminal.print(&text).map_or(Exit::Machine, |()| Exit::Fine),
        Command::None(help) => {
            terminal.tell(&help);
            return Exit::Usage;
        }
        Command::Explain(code) => {
            let site = site(arguments.root.as_deref(), arguments.config.as_deref()).ok();
            return explain::run(code.as_deref(), site.map(|(root, _)| root).as_deref(), &words, terminal);
        }
        command => command,
    };
    let is_alone = matches!(command, Command::Alone);
    let attempt = || -> Result<Exit, Failure> {
        let found = match &command {
            Command::Init(init) => new_site(init.folder.as_deref().or(arguments.root.as_deref())),
            _ => site(arguments.root.as_deref(), arguments.config.as_deref()),
        };
        let is_offered = |failure: &Failure| matches!(command, Command::Alone) && failure.message == "no-site";
        let is_nowhere = found.as_ref().is_err_and(is_offered);
        let (root, config) = if is_nowhere { new_site(None)? } else { found? };
        let as_of = as_of(arguments.as_of)?;
        let session = Session {
            root,
            config,
            as_of,
            profile: arguments.profile,
            strict: arguments.strict,
            volume: arguments.volume,
            started,
            words: &words,
            terminal,
        };
        match command {
            Command::Alone if is_nowhere => alone::elsewhere(session),
            Command::Alone => alone::in_site(&session),
            Command::Init(init) => init::run(&session, init),
            Command::Build(options) => build::run(&session, options),
            Command::Watch(asked) => watch::run(&session, asked),
            Command::Check(format) => check::run(&session, format),
            Command::Due(days, format) => due::run(&session, days, format),
            Command::Move(asked) => relocate::run(&session, &asked),
            Command::New(new) => new::run(&session, &new),
            Command::Explain(_) | Command::Print(_) | Command::None(_) => unreachable!("answered above"),
        }
    };
    let exit = attempt().unwrap_or_else(|failure| {
        terminal.tell(&report::failure(&failure, &words));
        failure.exit
    });
    // A preview that was ended may go; what went wrong, and what could be done instead, is to be read.
    if is_alone && exit != Exit::Fine {
        alone::keep_window(terminal, &words);
    }
    exit
}

/// What every command works with.
struct Session<'s> {
    /// The site's folder.
    root: PathBuf,
    /// The file of its settings.
    config: PathBuf,
    as_of: AsOf,
    /// The profile asked for in place of that of the settings.
    profile: Option<String>,
    /// Whether a warning counts as an error.
    strict: bool,
    volume: Volume,
    /// When the tool was called.
    started: Instant,
    words: &'s ToolWords,
    terminal: Terminal,
}

/// How much is said beside the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Volume {
    Quiet,
    Normal,
    Verbose,
}

impl Session<'_> {
    /// What every command asks for, unless it asks for more.
    fn request(&self) -> Request {
        let profile = self.profile.clone();
        Request { as_of: self.as_of, base_url: None, languages: None, drafts: false, profile }
    }

    fn load(&self, request: Request) -> Result<Inputs, Failure> {
        let read = load::site(&self.root, &self.config, request);
        read.map_err(|error| file_failure("cannot-read", &error.path, &error.source))
    }

    /// Returns what findings count as.
    ///
    /// # Errors
    /// If the profile that was asked for is not there; that of the settings is told of where it stands.
    fn levels(&self, inputs: &Inputs) -> Result<Levels, Failure> {
        let names = pipeline::profile_names(inputs);
        match &self.profile {
            Some(name) if !names.contains(name) => {
                let near = nearest(name, names.iter().map(String::as_str)).unwrap_or_default();
                let choices: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                let failure = Failure::usage("no-profile").with("profile", name);
                Err(new::with_nearest(failure, near).with("choices", self.words.list(&choices)))
            }
            _ => Ok(pipeline::levels(inputs)),
        }
    }

    /// Tells whether the findings stand in the way of a build.
    fn blocked_by(&self, findings: &[Diagnostic]) -> bool {
        let worst = findings.iter().map(|finding| finding.severity).min();
        worst.is_some_and(|worst| worst == Severity::Error || (self.strict && worst == Severity::Warning))
    }

    /// The day of the command in the zone that a site has unless it says otherwise.
    fn day(&self) -> Result<Date, Failure> {
        let day = match self.as_of {
            AsOf::Date(date) => Some(date),
            AsOf::Moment(seconds) => Date::of_moment(seconds, "Asia/Shanghai"),
        };
        day.ok_or_else(|| Failure::usage("no-such-day"))
    }

    /// Says a line on standard error, unless the tool is to say less than `volume`.
    fn say(&self, volume: Volume, line: &str) {
        if self.volume >= volume {
            self.terminal.tell(&format!("{line}\n"));
        }
    }

    /// The path as an author would write it: from where the command was typed, where that is shorter.
    fn shown(&self, path: &Path) -> String {
        let here = env::current_dir().unwrap_or_default();
        visible(&path.strip_prefix(&here).unwrap_or(path).display().to_string())
    }
}

/// The text with what a terminal would obey and a reader would not see written out: line breaks, marks of direction.
fn visible(text: &str) -> String {
    let is_seen = |c: char| {
        !(c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
    };
    text.chars().map(|c| if is_seen(c) { c.to_string() } else { c.escape_unicode().to_string() }).collect()
}

/// Says what the system would not do with a file; the message chooses its remedy by the kind of the error.
fn file_failure(message: &'static str, path: &Path, error: &std::io::Error) -> Failure {
    let kind = match error.kind() {
        ErrorKind::NotFound => "missing",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "permission",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        _ => "other",
    };
    Failure::machine(message).with("path", path.display()).with("kind", kind).with("reason", error)
}

/// Returns the value of an option that must be known before the arguments are read; in both forms, wherever it stands.
fn early(arguments: &[OsString], option: &str) -> Option<String> {
    let mut arguments = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix(option) {
            _ if argument == "--" => return None,
            Some("") => return arguments.next().map(|value| value.into_owned()),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

/// The first of the variables that is set decides, as POSIX has it.
fn environment_language() -> Option<String> {
    let values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    values.into_iter().find(|value| !value.is_empty())
}

/// Returns the site's folder and the file of its settings, which wherever it lies is named from the root of the disk: the
/// system tells of a change of it by that name.
fn site(root: Option<&Path>, config: Option<&Path>) -> Result<(PathBuf, PathBuf), Failure> {
    let root = match root {
        Some(root) => root.to_owned(),
        None => {
            let here = env::current_dir().map_err(|error| Failure::machine("no-folder").with("reason", error))?;
            let above = here.ancestors().find(|folder| folder.join("site.toml").is_file());
            above.ok_or_else(|| Failure::usage("no-site").with("folder", here.display()))?.to_owned()
        }
    };
    if !root.is_dir() {
        return Err(Failure::usage("root-is-no-folder").with("folder", root.display()));
    }
    refuse_if_misnamed(&root)?;
    match config {
        Some(config) if config.is_file() => {
            let whole = std::path::absolute(config);
            Ok((root, whole.map_err(|error| file_failure("cannot-read", config, &error))?))
        }
        Some(config) => Err(Failure::usage("no-config").with("path", config.display())),
        None if root.join("site.toml").is_file() => Ok((root.clone(), root.join("site.toml"))),
        None => Err(Failure::usage("no-site-in-root").with("folder", root.display())),
    }
}

/// Refuses a site whose pages lie in a folder that is called almost as it should be: it would have no page.
fn refuse_if_misnamed(root: &Path) -> Result<(), Failure> {
    if root.join("content").exists() {
        return Ok(());
    }
    let folders = fs::read_dir(root).into_iter().flatten().filter_map(Result::ok).filter(|it| it.path().is_dir());
    let mut names: Vec<String> = folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    match nearest("content", names.iter().map(String::as_str)) {
        Some(name) => Err(Failure::usage("misnamed-content").with("name", name).with("folder", root.display())),
        None => Ok(()),
    }
}

/// Returns the folder of a site that is not there yet, and the file of its settings.
fn new_site(folder: Option<&Path>) -> Result<(PathBuf, PathBuf), Failure> {
    let here = env::current_dir().map_err(|error| Failure::machine("no-folder").with("reason", error))?;
    // Not joined with `.`, which would leave the folder without a name.
    let root = folder.map_or(here.clone(), |folder| here.join(folder).components().collect());
    Ok((root.clone(), root.join("site.toml")))
}

/// Returns the day of the build: what was asked for, else `SOURCE_DATE_EPOCH`, else now.
fn as_of(asked: Option<Date>) -> Result<AsOf, Failure> {
    if let Some(date) = asked {
        return Ok(AsOf::Date(date));
    }
    if let Some(epoch) = env::var_os("SOURCE_DATE_EPOCH").filter(|epoch| !epoch.is_empty()) {
        let epoch = epoch.to_string_lossy();
        let seconds = epoch.parse().map_err(|_| Failure::usage("wrong-epoch").with("value", &epoch))?;
        return Ok(AsOf::Moment(seconds));
    }
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Ok(AsOf::Moment(i64::try_from(since.as_secs()).unwrap_or(i64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::site;
    use std::path::Path;

    #[test]
    fn settings_that_are_asked_for_by_a_bare_name_are_named_whole() {
        let (_, config) =
            site(Some(Path::new(".")), Some(Path::new("Cargo.toml"))).unwrap_or_else(|_| panic!("it is there"));
        assert_eq!(config, std::env::current_dir().expect("there is one").join("Cargo.toml"));
    }
}
