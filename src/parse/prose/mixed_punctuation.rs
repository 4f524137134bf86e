//! Half-width signs in Chinese, full-width ones among Latin words.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::note("mixed-punctuation");

const HALF: &str = ",.;:?!()";
const FULL: &str = "，。；：？！（）";

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let is_misplaced = match prose.locale.script() {
        "Hans" | "Hant" => half_in_chinese,
        "Latn" if !prose.text.is_ascii() => full_in_latin,
        _ => return,
    };
    let (mut count, mut first) = (0, None);
    for (start, piece) in prose.pieces() {
        let mut before = None;
        for (at, c) in piece.char_indices() {
            if matches!(c, ',' | '.' | ';' | ':' | '?' | '!' | '(' | ')')
                || ('，'..='？').contains(&c)
                || c == '。'
                || c == '！'
            {
                let after = prose.text[start + at + c.len_utf8()..].chars().next();
                if is_misplaced(before, c, after) {
                    count += 1;
                    first.get_or_insert((start + at, c));
                }
            }
            before = Some(c);
        }
    }
    let Some((at, c)) = first else { return };
    let of = |from: &str, to: &str| from.chars().position(|sign| sign == c).and_then(|place| to.chars().nth(place));
    let instead = of(HALF, FULL).or_else(|| of(FULL, HALF)).unwrap_or(c);
    let finding = Diagnostic::new(CODE, prose.span(at..at + c.len_utf8())).with("found", String::from(c));
    findings.push(finding.with("instead", String::from(instead)).with("count", count));
}

fn half_in_chinese(before: Option<char>, sign: char, after: Option<char>) -> bool {
    let ends = after.is_none_or(|c| matches!(c, '\n' | '\r'));
    HALF.contains(sign) && before.is_some_and(is_han) && (ends || after.is_some_and(is_han))
}

fn full_in_latin(before: Option<char>, sign: char, after: Option<char>) -> bool {
    let is_latin = |c: char| c.is_alphanumeric() && c < '\u{250}';
    let goes_on = after.is_none_or(|c| c.is_whitespace() || is_latin(c));
    FULL.contains(sign) && before.is_some_and(is_latin) && goes_on
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}
