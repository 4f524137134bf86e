//! `##Fees`: without a blank behind its signs a heading is a line of text.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("heading-without-blank");

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    for line in prose.lines().filter(|line| line.text.starts_with('#')) {
        let words = line.text.trim_start_matches('#');
        let level = line.text.len() - words.len();
        let is_heading = match words.chars().next() {
            None | Some('\u{3000}') => false,
            Some(_) if (2..=6).contains(&level) => true,
            // One sign may begin a number or a topic, `#1` or `#上海#`; alone on its line it is meant for a heading.
            Some(c) => {
                level == 1 && c.is_alphabetic() && !words.contains('#') && is_alone(prose.text, line.start, line.text)
            }
        };
        if is_heading {
            let finding = Diagnostic::new(CODE, prose.span(line.start..line.start + level));
            let instead = format!("{} {words}", "#".repeat(level.max(2)));
            findings.push(finding.with("found", line.text).with("instead", instead));
        }
    }
}

/// Whether no other line of text stands directly above or below.
fn is_alone(text: &str, start: usize, line: &str) -> bool {
    let is_blank = |c: char| c.is_whitespace() && c != '\n';
    let above = text[..start].trim_end_matches(is_blank);
    let below = text[start + line.len()..].trim_start_matches(is_blank);
    let is_empty = |rest: &str| rest.is_empty() || rest.trim_start_matches(is_blank).starts_with('\n');
    let ends = below.is_empty() || below.strip_prefix('\n').is_some_and(is_empty);
    let above = above.strip_suffix('\n').map(|above| above.trim_end_matches(is_blank));
    let begins = above.is_none_or(|above| above.is_empty() || above.ends_with('\n') || above.ends_with("+++"));
    begins && ends
}
