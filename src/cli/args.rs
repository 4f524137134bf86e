//! Words and arguments -> what is to be done.
//!
//! Built with clap's builder, not its derive: all help is a message in the language of whoever calls.
use super::words::{ToolWords, spoken};
use super::{Volume, completions, init, new, relocate, schema, watch};
use crate::facts::Date;
use crate::locale::Locale;
use crate::parse;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, ColorChoice, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for.
pub(super) struct Arguments {
    pub(super) root: Option<PathBuf>,
    pub(super) config: Option<PathBuf>,
    pub(super) as_of: Option<Date>,
    pub(super) profile: Option<String>,
    pub(super) strict: bool,
    pub(super) volume: Volume,
    pub(super) command: Command,
}

/// A verb with its options.
pub(super) enum Command {
    /// Nothing at all.
    Alone,
    /// Not enough; the help that says what else there must be.
    None(String),
    /// A text that is printed as it is: the help, or what a shell completes.
    Print(String),
    Init(init::Init),
    Build(Build),
    Watch(watch::Watch),
    Check(Format),
    /// One fault by its code; `None`: all there are.
    Explain(Option<String>),
    /// So many days ahead.
    Due(i32, DueFormat),
    New(new::New),
    Move(relocate::Move),
}

/// The options of `build`.
pub(super) struct Build {
    /// Where the tree goes; `None`: `public` in the site's folder.
    pub(super) output: Option<PathBuf>,
    /// Goes before that of `site.toml`; ends in a slash.
    pub(super) base_url: Option<String>,
    /// Only these languages; `None`: those of `site.toml`.
    pub(super) languages: Option<Vec<Locale>>,
    pub(super) drafts: bool,
    /// Without what earlier builds left.
    pub(super) fresh: bool,
}

/// How `check` writes findings down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Human,
    Json,
    Sarif,
    Github,
}

/// How `due` writes its list down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DueFormat {
    Text,
    Ics,
}

/// How many days `due` looks ahead unless asked otherwise: as long as a policy is ending soon.
const DUE_WITHIN: i32 = 180;

/// Reads the arguments, of which the first is the program's name.
///
/// # Errors
/// If they ask for the help or the version, or for something that cannot be; the error is the text to print.
pub(super) fn read(arguments: &[OsString], words: &ToolWords) -> Result<Arguments, clap::Error> {
    let mut program = program(words);
    // Else the help of a verb that was not called lacks the options of every command.
    program.build();
    let matches = program.try_get_matches_from_mut(arguments)?;
    let volume = match (matches.get_flag("quiet"), matches.get_flag("verbose")) {
        (true, _) => Volume::Quiet,
        (_, true) => Volume::Verbose,
        _ => Volume::Normal,
    };
    Ok(Arguments {
        root: matches.get_one("root").cloned(),
        config: matches.get_one("config").cloned(),
        as_of: matches.get_one("as-of").copied(),
        profile: matches.get_one("profile").cloned(),
        strict: matches.get_flag("strict"),
        volume,
        command: command(&mut program, &matches),
    })
}

fn command(program: &mut clap::Command, matches: &ArgMatches) -> Command {
    let help = |program: &mut clap::Command| program.render_help().ansi().to_string();
    match matches.subcommand() {
        Some(("init", init)) => Command::Init(init::read(init)),
        Some(("build", build)) => Command::Build(Build {
            output: build.get_one("output").cloned(),
            base_url: build.get_one("base-url").cloned(),
            languages: build.get_one("languages").cloned(),
            drafts: build.get_flag("drafts"),
            fresh: build.get_flag("fresh"),
        }),
        Some(("watch", asked)) => Command::Watch(watch::read(asked)),
        Some(("due", due)) => {
            let ics = due.get_one::<String>("format").is_some_and(|format| format == "ics");
            let days = due.get_one::<i32>("within").copied().unwrap_or(DUE_WITHIN);
            Command::Due(days, if ics { DueFormat::Ics } else { DueFormat::Text })
        }
        Some(("check", check)) => Command::Check(match check.get_one::<String>("format").map(String::as_str) {
            Some("json") => Format::Json,
            Some("sarif") => Format::Sarif,
            Some("github") => Format::Github,
            _ => Format::Human,
        }),
        Some(("explain", explain)) => Command::Explain(explain.get_one("code").cloned()),
        Some(("new", asked)) => match new::read(asked) {
            Some(new) => Command::New(new),
            None => Command::None(program.find_subcommand_mut("new").map(help).unwrap_or_default()),
        },
        Some(("move", asked)) => Command::Move(relocate::read(asked)),
        Some(("schema", asked)) => Command::Print(schema::text(asked)),
        Some(("completions", asked)) => Command::Print(completions::script(program, asked)),
        Some((_, asked)) => {
            let verb = asked.get_one::<String>("command").map(String::as_str).unwrap_or_default();
            Command::Print(match program.find_subcommand_mut(verb) {
                Some(verb) => help(verb),
                None => help(program),
            })
        }
        None => Command::Alone,
    }
}

fn program(words: &ToolWords) -> clap::Command {
    let build = verb("build", "", words).args([
        option("output", "value-folder", words).short('o').value_parser(value_parser!(PathBuf)),
        option("base-url", "value-url", words).value_parser(parsed(words, "wrong-base-url", parse::checked_base_url)),
        option("languages", "value-languages", words).value_parser(parsed(words, "wrong-language", tags)),
        flag("drafts", words),
        flag("fresh", words),
    ]);
    let formats = PossibleValuesParser::new(["human", "json", "sarif", "github"]);
    let days = |text: &str| text.strip_suffix('d').unwrap_or(text).parse::<u16>().ok().map(i32::from);
    let due = verb("due", "", words).args([
        option("within", "value-within", words).value_parser(parsed(words, "wrong-days", days)),
        option("format", "value-format", words)
            .help(words.text("help-due-format"))
            .value_parser(PossibleValuesParser::new(["text", "ics"])),
    ]);
    let check = verb("check", "", words).arg(option("format", "value-format", words).value_parser(formats));
    let explain = verb("explain", &format!("[{}]", words.text("value-code")), words).arg(
        Arg::new("code")
            .value_name(lasting(words, "value-code"))
            .help(words.text("help-code"))
            .help_heading(lasting(words, "heading-arguments")),
    );
    let help = verb("help", &format!("[{}]", words.text("value-command")), words).arg(
        Arg::new("command")
            .value_name(lasting(words, "value-command"))
            .help(words.text("help-command"))
            .value_parser(["init", "build", "watch", "check", "due", "explain", "new", "move", "schema", "completions"])
            .hide_possible_values(true)
            .help_heading(lasting(words, "heading-commands")),
    );
    let program = clap::Command::new("yulan").version(env!("CARGO_PKG_VERSION"));
    worded(program, "yulan", &words.text("usage-command"), words)
        .subcommand_help_heading(lasting(words, "heading-commands"))
        .disable_help_subcommand(true)
        .subcommands([
            init::command(words),
            build,
            watch::command(words),
            check,
            due,
            explain,
            new::command(words),
            relocate::command(words),
            schema::command(words),
            completions::command(words),
            help,
        ])
        .args(global(words))
        .arg(
            flag("version", words)
                .short('V')
                .action(ArgAction::Version)
                .help_heading(lasting(words, "heading-everywhere")),
        )
        .disable_version_flag(true)
}

/// A verb with its words; `rest` is what its line of use has behind the options.
pub(super) fn verb(name: &'static str, rest: &str, words: &ToolWords) -> clap::Command {
    worded(clap::Command::new(name), &format!("yulan {name}"), rest, words)
}

/// Gives a command its words; clap's own headings and its line of use are English.
pub(super) fn worded(command: clap::Command, call: &str, rest: &str, words: &ToolWords) -> clap::Command {
    let (usage, options) = (words.text("heading-usage"), words.text("usage-options"));
    let about = words.text(&format!("about-{}", command.get_name()));
    command
        .about(about)
        .disable_help_flag(true)
        .override_usage(format!("{call} {options} {rest}").trim_end().to_owned())
        .help_template(format!("{{about}}\n\n{usage}{{usage}}\n\n{{all-args}}\n"))
        // Colour is the stream's affair.
        .color(ColorChoice::Never)
}

/// The options that stand before or after the verb.
fn global(words: &ToolWords) -> Vec<Arg> {
    let language = |tag: &str| spoken(tag).map(|_| tag.to_owned());
    let colors = PossibleValuesParser::new(["auto", "always", "never"]);
    let options = [
        option("root", "value-folder", words).value_parser(value_parser!(PathBuf)),
        option("config", "value-file", words).value_parser(value_parser!(PathBuf)),
        option("as-of", "value-date", words).value_parser(parsed(words, "wrong-date", Date::parse)),
        option("ui-language", "value-language", words).value_parser(parsed(words, "wrong-ui-language", language)),
        option("profile", "value-profile", words),
        flag("strict", words),
        flag("quiet", words).short('q').conflicts_with("verbose"),
        flag("verbose", words).short('v'),
        option("color", "value-when", words).value_parser(colors),
        flag("help", words).short('h').action(ArgAction::Help),
    ];
    let everywhere = lasting(words, "heading-everywhere");
    options.into_iter().map(|option| option.global(true).help_heading(everywhere)).collect()
}

/// An option that takes a value.
pub(super) fn option(name: &'static str, value: &str, words: &ToolWords) -> Arg {
    flag(name, words).action(ArgAction::Set).value_name(lasting(words, value)).hide_possible_values(true)
}

/// An option that is there or not.
pub(super) fn flag(name: &'static str, words: &ToolWords) -> Arg {
    let help = words.text(&format!("help-{name}"));
    Arg::new(name).long(name).help(help).help_heading(lasting(words, "heading-options")).action(ArgAction::SetTrue)
}

/// Returns a message for as long as the program runs: clap takes names and headings in no other form.
pub(super) fn lasting(words: &ToolWords, id: &str) -> &'static str {
    words.text(id).leak()
}

/// Reads language tags with commas between them, as an input method may write these.
pub(super) fn tags(text: &str) -> Option<Vec<Locale>> {
    text.split([',', '，', '、']).map(|tag| Locale::parse(tag.trim())).collect()
}

/// Makes a parser of a function; what it does not take is answered with a message.
pub(super) fn parsed<T>(
    words: &ToolWords,
    message: &str,
    parse: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static {
    let wrong = words.text(message);
    move |text| parse(text).ok_or_else(|| wrong.clone())
}
