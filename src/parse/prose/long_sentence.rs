//! A sentence that is hard to read; the longest of its text.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::is_cjk;
use crate::parse::markdown::BlockKind;
use std::ops::Range;

/// The fault.
pub(super) const CODE: Code = Code::note("long-sentence");

/// How a language counts, and what is too long for it. The limits are the tool's own, from no standard.
struct Measure {
    limit: usize,
    /// Characters as a word processor counts them: each of Chinese or Japanese, and each word of other letters. Else words.
    characters: bool,
    ends: &'static [char],
}

fn measure(language: &str) -> Option<Measure> {
    const WESTERN: &[char] = &['.', '!', '?', ';', '…'];
    const CHINESE: &[char] = &['。', '！', '？', '；', '…'];
    const ARABIC: &[char] = &['.', '!', '؟', '؛', '…'];
    let (limit, characters, ends) = match language {
        "en" | "ko" => (25, false, WESTERN),
        "fr" => (30, false, WESTERN),
        "ar" => (30, false, ARABIC),
        "zh" => (60, true, CHINESE),
        "ja" => (80, true, CHINESE),
        _ => return None,
    };
    Some(Measure { limit, characters, ends })
}

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let Some(measure) = measure(prose.locale.language()) else { return };
    let mut longest: Option<(usize, Range<usize>)> = None;
    for leaf in leaves(prose) {
        for (length, range) in sentences(prose, leaf, &measure) {
            if length > measure.limit && longest.as_ref().is_none_or(|(most, _)| length > *most) {
                longest = Some((length, range));
            }
        }
    }
    let Some((length, range)) = longest else { return };
    let finding = Diagnostic::new(CODE, prose.span(range)).with("length", length).with("limit", measure.limit);
    findings.push(finding.with("unit", if measure.characters { "characters" } else { "words" }));
}

/// Where words stand that belong to one paragraph, item or note: up to the first block inside it.
fn leaves(prose: &Prose) -> impl Iterator<Item = Range<usize>> {
    let blocks = &prose.body.blocks;
    blocks.iter().enumerate().filter(|(_, block)| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item)).map(
        |(index, block)| {
            let next = blocks.get(index + 1).map_or(usize::MAX, |next| next.range.start);
            block.range.start..block.range.end.min(next)
        },
    )
}

/// The sentences of a leaf: how long each is, and where it stands.
fn sentences(prose: &Prose, leaf: Range<usize>, measure: &Measure) -> Vec<(usize, Range<usize>)> {
    let texts = &prose.body.texts;
    let first = texts.partition_point(|text| text.end <= leaf.start);
    let inside = texts[first..].iter().take_while(|text| text.start < leaf.end);
    let mut all = Vec::new();
    let mut now = Sentence::default();
    let mut last = leaf.start;
    for text in inside {
        let (start, end) = (text.start.max(leaf.start), text.end.min(leaf.end));
        let (Some(gap), Some(words)) = (prose.text.get(last..start), prose.text.get(start..end)) else { continue };
        // Between two texts stand the signs of links and emphasis, or code, which reads as a word.
        if gap.contains('`') {
            now.word(start);
        }
        now.in_word &= !gap.contains([' ', '\n', '`']);
        let mut skip = 0;
        for (at, c) in words.char_indices() {
            if at < skip {
                continue;
            }
            if let Some(length) = placeable(&words[at..], c) {
                // A fact reads as a word or two.
                now.word(start + at);
                skip = at + length;
                continue;
            }
            now.take(c, start + at, measure);
            if !c.is_ascii_alphanumeric() && measure.ends.contains(&c) {
                let next = words[at + c.len_utf8()..].chars().next();
                if measure.characters || next.is_none_or(|c| !c.is_alphanumeric()) {
                    all.extend(now.end());
                }
            }
        }
        last = end;
    }
    all.extend(now.end());
    all
}

/// The length of the placeable with which `rest` begins; `first` is its first character.
fn placeable(rest: &str, first: char) -> Option<usize> {
    if first != '{' {
        return None;
    }
    let inner = rest.strip_prefix("{{")?;
    // No path has a brace in it.
    let length = inner.find(['{', '}', '\n'])?;
    inner[length..].starts_with("}}").then_some(length + 4)
}

/// A sentence so far.
#[derive(Default)]
struct Sentence {
    length: usize,
    in_word: bool,
    range: Option<Range<usize>>,
}

impl Sentence {
    fn take(&mut self, c: char, at: usize, measure: &Measure) {
        if measure.characters && is_cjk(c) {
            (self.length, self.in_word) = (self.length + 1, false);
            self.grow(at, c.len_utf8());
        } else if is_letter(c) {
            self.length += usize::from(!self.in_word);
            self.in_word = true;
            self.grow(at, c.len_utf8());
        } else {
            // `don't`, `l’eau`, `2018-07` and `3.5` are one word.
            self.in_word &= matches!(
                c,
                '\'' | '’' | '-' | '.' | ',' | ':' | '/' | '@' | '_' | '\u{0640}' | '\u{064B}'..='\u{065F}'
            );
        }
    }

    fn word(&mut self, at: usize) {
        self.length += 1;
        self.in_word = false;
        self.grow(at, 0);
    }

    fn grow(&mut self, at: usize, length: usize) {
        self.range.get_or_insert(at..at).end = at + length;
    }

    fn end(&mut self) -> Option<(usize, Range<usize>)> {
        let ended = std::mem::take(self);
        Some((ended.length, ended.range?))
    }
}

/// Whether a word goes on with it; what the languages measured here are written with is known without a table.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        '\u{620}'..='\u{64A}' | '\u{AC00}'..='\u{D7A3}' | '\u{E0}'..='\u{F6}' => true,
        c => c.is_alphanumeric(),
    }
}
