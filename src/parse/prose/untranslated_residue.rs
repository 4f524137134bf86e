//! What a translation was meant to lose: a mark that something is still to do, a Chinese sentence in a Latin text.
use super::Prose;
use super::mixed_punctuation::is_han;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("untranslated-residue");

/// What translators write where they mean to come back.
const MARKS: &[&str] = &["TODO", "FIXME", "XXX", "待翻译", "待译", "待补", "待譯", "待補"];

/// So many Chinese characters with a comma or full stop among them are no name.
const LONGEST_NAME: usize = 8;

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    if prose.is_draft {
        return;
    }
    let is_latin = prose.locale.script() == "Latn" && !prose.text.is_ascii();
    for (start, piece) in prose.pieces() {
        let mut tell = |at: usize, words: &str| {
            let finding = Diagnostic::new(CODE, prose.span(start + at..start + at + words.len()));
            findings.push(finding.with("text", words));
        };
        if let Some((at, mark)) = mark(piece) {
            tell(at, mark);
        }
        if is_latin {
            for (at, run) in chinese(piece) {
                tell(at, run);
            }
        }
    }
}

/// The first mark in a text. Most bytes can begin none, so it is read once.
fn mark(piece: &str) -> Option<(usize, &'static str)> {
    let begins = |byte: u8| matches!(byte, b'T' | b'F' | b'X' | 0xE5);
    let places = piece.bytes().enumerate().filter(|(_, byte)| begins(*byte));
    places.filter(|(at, _)| piece.is_char_boundary(*at)).find_map(|(at, _)| {
        let mark = MARKS.iter().copied().find(|mark| piece[at..].starts_with(mark))?;
        is_whole(piece, at, mark).then_some((at, mark))
    })
}

/// Whether a mark is a word of its own; a Chinese one stands in brackets or alone, else it is part of a sentence.
fn is_whole(piece: &str, at: usize, mark: &str) -> bool {
    let before = piece[..at].chars().next_back();
    let after = piece[at + mark.len()..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

/// The runs of Chinese that are more than a name or title.
fn chinese(piece: &str) -> Vec<(usize, &str)> {
    let is_sign = |c: char| matches!(c, '，' | '。' | '；' | '：' | '、' | '！' | '？');
    let mut runs = Vec::new();
    let mut start = None;
    for (at, c) in piece.char_indices().chain([(piece.len(), ' ')]) {
        match (start, is_han(c) || is_sign(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                start = None;
                let run = &piece[from..at];
                let before = piece[..from].chars().next_back();
                // A name or title in its own writing is given in brackets or quotes on purpose.
                let is_given = before.is_some_and(|c| "（(《“‘\"'「『«".contains(c)) || run.starts_with('《');
                let is_sentence = run.contains(['，', '。', '；', '？', '！']);
                if run.chars().filter(|c| is_han(*c)).count() >= LONGEST_NAME && is_sentence && !is_given {
                    runs.push((from, run));
                }
            }
            _ => {}
        }
    }
    runs
}
