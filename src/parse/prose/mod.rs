//! A text and its `Body` -> what is wrong with its words and their typing. One file per fault, named by it.
//!
//! Rules that a text can be told by itself. They look at what readers see as running text, never at code or targets.
mod broken_markup;
mod file_name_as_alt;
mod full_width_markup;
mod heading_without_blank;
mod long_sentence;
mod lost_character;
mod mixed_punctuation;
mod mixed_script_forms;
mod script_forms;
mod skipped_heading_level;
pub(super) mod stray_bidi_control;
mod table_without_header;
mod untranslated_residue;

use super::markdown::Body;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::source::{SourceId, Span};
use std::ops::Range;

/// The faults told of here.
pub(super) const CODES: &[Code] = &[
    broken_markup::CODE,
    file_name_as_alt::CODE,
    full_width_markup::CODE,
    heading_without_blank::CODE,
    long_sentence::CODE,
    lost_character::CODE,
    mixed_punctuation::CODE,
    mixed_script_forms::CODE,
    skipped_heading_level::CODE,
    stray_bidi_control::CODE,
    table_without_header::CODE,
    untranslated_residue::CODE,
];

const RULES: &[fn(&Prose, &mut Vec<Diagnostic>)] = &[
    broken_markup::rule,
    file_name_as_alt::rule,
    full_width_markup::rule,
    heading_without_blank::rule,
    long_sentence::rule,
    lost_character::rule,
    mixed_punctuation::rule,
    mixed_script_forms::rule,
    skipped_heading_level::rule,
    stray_bidi_control::rule,
    table_without_header::rule,
    untranslated_residue::rule,
];

/// A text as its rules see it.
pub(super) struct Prose<'p> {
    /// Which file.
    pub(super) source: &'p SourceId,
    /// All of the file.
    pub(super) text: &'p str,
    /// The language it is written in.
    pub(super) locale: &'p Locale,
    /// What was made of it.
    pub(super) body: &'p Body,
    /// Whether its author says that it is not finished.
    pub(super) is_draft: bool,
}

impl Prose<'_> {
    /// Tells what is wrong with the text.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        for rule in RULES {
            rule(self, findings);
        }
    }

    /// Returns the place of bytes of the file.
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    /// Returns the running text, piece by piece, each with its place in the file.
    fn pieces(&self) -> impl Iterator<Item = (usize, &str)> {
        self.body.texts.iter().filter_map(|range| Some((range.start, self.text.get(range.clone())?)))
    }

    /// Returns the lines of running text that begin a line of the file, blanks at their start included.
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let text = self.text;
        self.pieces().flat_map(move |(start, piece)| {
            let mut at = start;
            piece.split_inclusive('\n').enumerate().filter_map(move |(number, line)| {
                let begin = at;
                at += line.len();
                let before = &text[..begin];
                // The parser leaves out the blanks that a line begins with.
                let outer = before.trim_end_matches([' ', '\t', '>']);
                let begins = number > 0 || outer.is_empty() || outer.ends_with('\n') || is_marker(outer);
                begins.then_some(Line { start: begin, text: line.trim_end(), continues: number > 0 })
            })
        })
    }
}

/// Whether what stands before a text is the sign of a list item.
fn is_marker(before: &str) -> bool {
    // A marker is short; looking no further back keeps a line of a million pieces cheap.
    let start = before.len().saturating_sub(16);
    let near = (start..=before.len()).find_map(|at| before.get(at..)).unwrap_or_default();
    let line = near.rsplit('\n').next().unwrap_or_default().trim_matches([' ', '\t', '>']);
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    matches!(line, "-" | "*" | "+") || line.strip_suffix(['.', ')']).is_some_and(is_number)
}

/// A line of running text.
struct Line<'p> {
    /// Where it begins in the file, in bytes.
    start: usize,
    text: &'p str,
    /// Whether it goes on with the text of the line before.
    continues: bool,
}
