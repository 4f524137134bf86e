//! Invisible signs that turn the direction of a text: pasted along with it, they make words and numbers change places.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::has_right_to_left;
use crate::source::{SourceId, Span};

/// The fault.
pub(in crate::parse) const CODE: Code = Code::warning("stray-bidi-control");

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    // Front matter is told of as settings are.
    let body = prose.body.texts.first().map_or(prose.text.len(), |first| first.start);
    if !has_control(&prose.text[body..]) {
        return;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut stray: Vec<(usize, char)> = Vec::new();
    let mut is_line_empty = false;
    for (at, c) in prose.text[body..].char_indices().map(|(at, c)| (at + body, c)) {
        match c {
            '\u{202D}' | '\u{202E}' => stray.push((at, c)),
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
            // An override is told of by itself, so its end may stand.
            '\u{202C}' | '\u{2069}' => {
                let is_end = |opening: char| (c == '\u{2069}') == (opening >= '\u{2066}');
                if open.last().is_some_and(|(_, opening)| is_end(*opening)) {
                    open.pop();
                } else if !stray.iter().any(|(_, c)| matches!(c, '\u{202D}' | '\u{202E}')) {
                    stray.push((at, c));
                }
            }
            '\n' if is_line_empty => stray.append(&mut open),
            '\n' => is_line_empty = true,
            _ => is_line_empty &= c.is_whitespace(),
        }
    }
    stray.append(&mut open);
    stray.sort_unstable();
    findings.extend(stray.into_iter().map(|(at, c)| told(prose.source, at, c)));
}

/// Tells of such signs in settings, `offset` being where these begin; a line with right-to-left words may need them.
pub(in crate::parse) fn in_settings(source: &SourceId, offset: usize, text: &str) -> Vec<Diagnostic> {
    if !has_control(text) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut start = offset;
    for line in text.split_inclusive('\n') {
        let first = line.char_indices().find(|(_, c)| is_control(*c)).filter(|_| !has_right_to_left(line));
        findings.extend(first.map(|(at, c)| told(source, start + at, c)));
        start += line.len();
    }
    findings
}

/// Whether a character is one of these signs.
pub(in crate::parse) fn is_control(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn told(source: &SourceId, at: usize, c: char) -> Diagnostic {
    let span = Span::new(source, at..at + c.len_utf8());
    Diagnostic::new(CODE, span).with("point", format!("U+{:04X}", u32::from(c)))
}

fn has_control(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_first = |at: usize| bytes[at] == 0xE2 && matches!(bytes.get(at + 1), Some(0x80 | 0x81));
    (0..bytes.len())
        .any(|at| is_first(at) && text.get(at..at + 3).and_then(|it| it.chars().next()).is_some_and(is_control))
}
