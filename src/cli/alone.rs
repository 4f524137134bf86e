//! `yulan` without a verb: what one would want here; where there is no site, the offer to make one.
use super::init::{self, Init};
use super::terminal::Terminal;
use super::watch::{self, Watch};
use super::words::ToolWords;
use super::{Exit, Failure, Session};
use crate::render::Argument;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

/// What the folder of a new site is called where the one at hand is in use.
const NEW: &str = "my-guide";

/// Shows the site in a browser, for whoever has typed the name of the program or clicked on it. Where nobody is, as in a
/// script, says what one would want: a server that nobody ends would only be in the way there.
pub(super) fn in_site(session: &Session) -> Result<Exit, Failure> {
    if io::stdin().is_terminal() {
        return watch::run(session, Watch::alone());
    }
    let folder = session.root.display().to_string();
    session.terminal.print(&(session.words.with("alone-in-site", &[("folder", Argument::Text(&folder))]) + "\n"))?;
    Ok(Exit::Fine)
}

/// Keeps the window open that a double click has opened, until somebody has read what stands in it: it goes with the program.
/// Only Windows opens such a window; whoever has typed the name there presses a key in vain.
pub(super) fn keep_window(terminal: Terminal, words: &ToolWords) {
    if cfg!(windows) && io::stdin().is_terminal() {
        terminal.tell(&format!("\n{}\n", words.text("alone-close")));
        // If nobody can be heard, there is nobody to wait for.
        let _ = io::stdin().read_line(&mut String::new());
    }
}

/// Offers to make a site; the session's root is the folder at hand. Where nobody can answer, says how to make one.
pub(super) fn elsewhere(session: Session) -> Result<Exit, Failure> {
    let here = session.root.clone();
    let folder = if is_unused(&here) { here.clone() } else { here.join(NEW) };
    let how = format!("{}\n", session.words.text("alone-elsewhere"));
    if !io::stdin().is_terminal() || !is_unused(&folder) {
        session.terminal.tell(&how);
        return Ok(Exit::Usage);
    }
    let question = if folder == here { "offer-here" } else { "offer-folder" };
    session.terminal.tell(&format!("{} ", session.words.with(question, &[("folder", Argument::Text(NEW))])));
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|error| Failure::machine("cannot-hear").with("reason", error))?;
    if !is_yes(&answer) {
        session.terminal.tell(&how);
        return Ok(Exit::Fine);
    }
    let config: PathBuf = folder.join("site.toml");
    let session = Session { root: folder, config, ..session };
    let exit = init::run(&session, Init { folder: None, languages: None })?;
    keep_window(session.terminal, session.words);
    Ok(exit)
}

/// Whether nothing that people would see lies in a folder, or it is not there.
fn is_unused(folder: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(folder) else { return !folder.exists() };
    entries.all(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with('.')))
}

/// Whether an answer means yes, in the languages that the tool speaks.
fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "是" | "好" | "ｙ")
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_a_yes_makes_a_site() {
        assert!(["y\n", "Yes\r\n", " 是 \n", "好"].into_iter().all(is_yes));
        assert!(["", "\n", "n\n", "no\n", "否\n", "yesterday\n"].into_iter().all(|answer| !is_yes(answer)));
    }
}
