//! A text → its parts in other scripts, for WCAG 2.2 success criterion 3.1.2 (language of parts).
//!
//! Han, Kana, Hangul and Arabic in a text of another script get a language; Latin and numbers in right-to-left text get
//! isolated. Latin in left-to-right text gets nothing: its language cannot be told.
use super::{Direction, Locale};

/// A run of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// In the text's own script.
    Own(&'a str),
    /// In another script, whose language is known.
    Foreign(&'a str, Locale),
    /// Left-to-right words or numbers in right-to-left text.
    Isolated(&'a str),
}

/// Splits a text of `locale` into its parts; `han` is the language that Han without Kana is taken for.
pub fn parts<'a>(text: &'a str, locale: &Locale, han: &Locale) -> Vec<Part<'a>> {
    if text.is_ascii() && locale.direction() == Direction::LeftToRight {
        return vec![Part::Own(text)];
    }
    let own = Own::of(locale);
    let mut parts = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let (end, class) = run(&text[start..], own);
        let end = if class == Class::Own { end } else { whole_brackets(&text[start..], end) };
        let slice = &text[start..start + end];
        parts.push(match class {
            Class::Own => Part::Own(slice),
            Class::Latin => Part::Isolated(slice),
            Class::Han => Part::Foreign(slice, han_language(slice, han)),
            Class::Hangul => Part::Foreign(slice, Locale("ko".into())),
            Class::Arabic => Part::Foreign(slice, Locale("ar".into())),
        });
        start += end;
    }
    parts
}

/// Tells whether a text has characters that run from right to left: Hebrew, Arabic, their presentation forms and the
/// right-to-left scripts of the supplementary planes (Unicode Bidirectional Algorithm, classes R and AL).
pub fn has_right_to_left(text: &str) -> bool {
    let is_strong = |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}');
    text.chars().any(is_strong)
}

/// Tells whether a line break beside this character stands for no space: Han, Kana, Bopomofo and their punctuation.
/// Not Hangul: Korean puts spaces between words.
pub fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{312F}' | '\u{31A0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF01}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}' | '\u{20000}'..='\u{3FFFF}')
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Own,
    Latin,
    Han,
    Hangul,
    Arabic,
}

/// What a text's own script covers.
#[derive(Clone, Copy)]
struct Own {
    han: bool,
    kana: bool,
    hangul: bool,
    arabic: bool,
    right_to_left: bool,
}

impl Own {
    fn of(locale: &Locale) -> Own {
        let script = locale.script();
        Own {
            han: matches!(script, "Hans" | "Hant" | "Hani" | "Jpan"),
            kana: script == "Jpan",
            hangul: script == "Kore",
            arabic: script == "Arab",
            right_to_left: locale.direction() == Direction::RightToLeft,
        }
    }

    /// The class of a character that decides; `None` for blanks, marks and punctuation, which go with what is around them.
    fn class(self, c: char) -> Option<Class> {
        match c {
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}' => {
                Some(if self.right_to_left { Class::Latin } else { Class::Own })
            }
            '\u{600}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{8A0}'..='\u{8FF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}' => Some(if self.arabic { Class::Own } else { Class::Arabic }),
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => {
                Some(if self.hangul { Class::Own } else { Class::Hangul })
            }
            '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => {
                Some(if self.kana { Class::Own } else { Class::Han })
            }
            '\u{3005}'..='\u{3007}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}' => Some(if self.han { Class::Own } else { Class::Han }),
            c if c.is_alphabetic() => Some(Class::Own),
            _ => None,
        }
    }
}

/// The length in bytes and the class of the run that `text` begins with.
///
/// Neutral characters inside a foreign run belong to it, at its end they do not: a full stop after a Chinese name is
/// the sentence's, not the name's. CJK brackets and quotes at its edges do.
fn run(text: &str, own: Own) -> (usize, Class) {
    let mut class: Option<Class> = None;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        match (own.class(c), class) {
            (None, None) if opens_cjk(c) && !own.han && at == 0 => return foreign_or_own(text, own),
            (None, None) if opens_cjk(c) && !own.han => return (at, Class::Own),
            (None, Some(Class::Own)) if opens_cjk(c) && !own.han => return (at, Class::Own),
            (None, None | Some(Class::Own)) => end = after,
            (None, Some(Class::Han)) if is_cjk(c) && !own.han => end = after,
            (None, Some(_)) => {}
            (Some(found), None) if found == Class::Own || at == 0 => (class, end) = (Some(found), after),
            (Some(_), None) => return (at, Class::Own),
            (Some(found), Some(current)) if found == current => end = after,
            (Some(_), Some(_)) => return (end, class.unwrap_or(Class::Own)),
        }
    }
    match class {
        Some(class) if class != Class::Own => (end, class),
        _ => (text.len(), Class::Own),
    }
}

/// The end of a run, moved so that no bracket in it has its partner outside: isolated text shows it the wrong way round.
fn whole_brackets(text: &str, end: usize) -> usize {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        if at >= end && open.is_empty() {
            return at;
        }
        if open.last().is_some_and(|(_, closing)| *closing == c) {
            open.pop();
        } else if at >= end || BRACKETS.iter().any(|(_, closing)| *closing == c) {
            return cut(text, open.first().map_or(at, |(start, _)| *start), end);
        } else if let Some((_, closing)) = BRACKETS.iter().find(|(opening, _)| *opening == c) {
            open.push((at, *closing));
        }
    }
    open.first().map_or(text.len(), |(start, _)| cut(text, *start, end))
}

const BRACKETS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('“', '”'),
    ('«', '»'),
    ('《', '》'),
    ('〈', '〉'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('（', '）'),
    ('〔', '〕'),
];

/// The end of what comes before byte `at`, without blanks; `end` if nothing does.
fn cut(text: &str, at: usize, end: usize) -> usize {
    match text[..at].trim_end().len() {
        0 => end,
        length => length,
    }
}

/// An opening CJK bracket begins a Han run if Han follows; else it is neutral.
fn foreign_or_own(text: &str, own: Own) -> (usize, Class) {
    let skipped = text.chars().take_while(|c| opens_cjk(*c)).map(char::len_utf8).sum();
    let rest = &text[skipped..];
    match rest.chars().next().and_then(|c| own.class(c)) {
        Some(Class::Han) => {
            let (end, class) = run(rest, own);
            (skipped + end, class)
        }
        _ => (skipped, Class::Own),
    }
}

fn opens_cjk(c: char) -> bool {
    matches!(c, '《' | '〈' | '「' | '『' | '【' | '（' | '〔')
}

fn han_language(text: &str, han: &Locale) -> Locale {
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}');
    if text.chars().any(kana) { Locale("ja".into()) } else { han.clone() }
}
