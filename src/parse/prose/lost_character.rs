//! A character that readers see as a box, a question mark or not at all: lost in copying, or of a font that only Word has.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("lost-character");

/// Tells of the first in each line.
pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let bytes = prose.text.as_bytes();
    let mut line_end = 0;
    for at in (0..bytes.len()).filter(|at| may_begin(bytes, *at)) {
        let Some(c) = prose.text.get(at..).and_then(|rest| rest.chars().next()).filter(|_| at >= line_end) else {
            continue;
        };
        let Some(sort) = sort(c) else { continue };
        let finding = Diagnostic::new(CODE, prose.span(at..at + c.len_utf8())).with("sort", sort);
        findings.push(finding.with("point", format!("U+{:04X}", u32::from(c))));
        line_end = prose.text[at..].find('\n').map_or(bytes.len(), |end| at + end);
    }
}

/// Whether such a character may begin with this byte: a look at two bytes spares the decoding of every text.
fn may_begin(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        0x00..=0x1F => !matches!(bytes[at], b'\t' | b'\n' | b'\r'),
        0x7F | 0xEE | 0xF3 | 0xF4 => true,
        0xC2 => bytes.get(at + 1).is_some_and(|next| *next < 0xA0),
        0xEF => bytes.get(at + 1).is_some_and(|next| *next <= 0xA3 || *next == 0xBF),
        _ => false,
    }
}

fn sort(c: char) -> Option<&'static str> {
    match c {
        '\u{FFFD}' => Some("lost"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some("private"),
        c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => Some("control"),
        _ => None,
    }
}
