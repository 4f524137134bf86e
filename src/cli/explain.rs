//! `yulan explain`: what a finding means, why it matters to a reader, how to mend it.
use super::terminal::Terminal;
use super::words::ToolWords;
use super::{Exit, Failure, report};
use crate::diagnostic::{Code, Leeway, Severity, nearest};
use crate::load::Folder;
use crate::pipeline;
use crate::render::Argument;
use std::path::Path;

/// Explains a fault, with the words of the site that is at hand; without a code, lists all.
pub(super) fn run(code: Option<&str>, root: Option<&Path>, words: &ToolWords, terminal: Terminal) -> Exit {
    let own = root.map(|root| words.of_folder(&Folder::new(root)));
    let words = own.as_ref().unwrap_or(words);
    let codes = pipeline::codes();
    let code = code.map(named);
    let code = code.as_deref();
    let text = match code {
        None => {
            let list: String = codes.iter().map(|code| format!("{}\n", title(code, words))).collect();
            format!("{}\n\n{list}", words.text("explain-list"))
        }
        Some(name) => match codes.iter().find(|code| code.name == name) {
            Some(code) => explanation(code, words),
            None => {
                let near = nearest(name, codes.iter().map(|code| code.name)).unwrap_or_default();
                let failure = Failure::usage("explain-unknown").with("code", name).with("nearest", near);
                let known = if near.is_empty() { "no" } else { "yes" };
                terminal.tell(&report::failure(&failure.with("nearest-known", known), words));
                return Exit::Usage;
            }
        },
    };
    terminal.print(&text).map_or(Exit::Machine, |()| Exit::Fine)
}

/// The code as it is called, of what may be copied from a report with its brackets, or typed in capital letters.
fn named(written: &str) -> String {
    let inner = written.rsplit('[').next().unwrap_or_default().split(']').next().unwrap_or_default();
    inner.trim().trim_matches('`').to_lowercase()
}

fn title(code: &Code, words: &ToolWords) -> String {
    let severity = words.text(match code.severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
        Severity::Note => "level-note",
    });
    let id = if code.leeway == Leeway::OnRequest { "explain-title-on-request" } else { "explain-title" };
    words.with(id, &[("code", Argument::Text(code.name)), ("severity", Argument::Text(&severity))])
}

fn explanation(code: &Code, words: &ToolWords) -> String {
    let explanation = words.text(&format!("{}.explain", code.name));
    let explanation: Vec<String> = explanation.lines().map(wrapped).collect();
    let explanation = explanation.join("\n");
    let setting = if code.leeway == Leeway::None {
        words.text("explain-fixed")
    } else {
        let reason = words.text("explain-reason");
        format!(
            "{}\n\n    [rules.{}]\n    severity = \"note\"\n    paths = [\"content/…\"]\n    reason = \"{reason}\"",
            words.text("explain-setting"),
            code.name
        )
    };
    format!("{}\n\n{explanation}\n\n{setting}\n", title(code, words))
}

/// The widest line of an explanation, in characters.
const WIDEST: usize = 88;

/// Breaks a line at blanks, since terminals break words; Chinese has no blanks, and may be broken anywhere.
fn wrapped(line: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for word in line.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDEST {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(word);
        width += length;
    }
    text
}
