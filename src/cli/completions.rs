//! `yulan completions`: what makes a shell complete the verbs, options and words of the tool.
use super::args::verb;
use super::new::argument;
use super::words::ToolWords;
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use clap_complete::{Shell, generate};

/// The shells, as authors name them.
const SHELLS: &[(&str, Shell)] = &[
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("elvish", Shell::Elvish),
];

/// The verb, for clap.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    let shells = PossibleValuesParser::new(SHELLS.iter().map(|(name, _)| *name));
    let shell = argument("shell", "value-shell", words).value_parser(shells).hide_possible_values(true);
    verb("completions", &words.text("usage-shell"), words).arg(shell)
}

/// Returns the script for the shell that was asked for; its texts are in the language of the tool.
pub(super) fn script(program: &mut clap::Command, asked: &ArgMatches) -> String {
    let name = asked.get_one::<String>("shell").expect("the shell is required");
    let shell = SHELLS.iter().find(|(known, _)| known == name).map(|(_, shell)| *shell);
    let mut script = Vec::new();
    generate(shell.expect("clap takes no other"), program, "yulan", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
