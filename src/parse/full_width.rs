//! Full-width characters in TOML -> their findings, and no others of the same slip.
use super::half_width::{Slip, Sort, half_width};
use super::toml::{FULL_WIDTH_BLANK, FULL_WIDTH_DIGIT, FULL_WIDTH_PUNCTUATION, Reader};
use crate::diagnostic::{Diagnostic, Value};
use crate::source::Span;

/// The faults that a full-width character makes of a value that has another form than words.
const SPOILT: &[&str] = &[
    "wrong-type",
    "unknown-value",
    "ambiguous-date",
    "invalid-phone",
    "invalid-hours",
    "invalid-colour",
    "invalid-language",
    "unknown-time-zone",
];

impl Reader<'_> {
    /// Tells of a character that TOML does not know; `line` is the line as it was meant, empty if that is not known.
    pub(super) fn tell_slip(&mut self, slip: &Slip, line: &str) {
        let code = match slip.sort {
            Sort::Sign => FULL_WIDTH_PUNCTUATION,
            Sort::Digit => FULL_WIDTH_DIGIT,
            Sort::Blank | Sort::Control => FULL_WIDTH_BLANK,
        };
        let span = Span::new(&self.source.id, slip.range.start + self.offset..slip.range.end + self.offset);
        let found = &self.source.text()[span.start as usize..span.end as usize];
        let finding = match slip.sort {
            Sort::Blank => Diagnostic::new(code, span),
            _ => {
                let instead = slip.instead.map(String::from).unwrap_or_default();
                Diagnostic::new(code, span).with("found", found).with("instead", instead)
            }
        };
        self.findings.push(finding.with("line", line));
    }

    /// Returns what was wrong. Of a value that is no date, price or number only for its full-width characters, that is
    /// what is wrong.
    pub(super) fn done(self) -> Vec<Diagnostic> {
        let text = self.source.text();
        let told_as_slip = |finding: Diagnostic| {
            let typed = &text[finding.primary.start as usize..finding.primary.end as usize];
            let first = typed.char_indices().find_map(|(at, c)| Some((at, c, half_width(c)?)));
            let Some((at, c, instead)) = first.filter(|_| SPOILT.contains(&finding.code.name)) else { return finding };
            let meant: String = typed.chars().map(|c| half_width(c).unwrap_or(c)).collect();
            if !meant.is_ascii() {
                return finding;
            }
            let start = finding.primary.start as usize + at;
            let span = Span::new(&self.source.id, start..start + c.len_utf8());
            let code = if instead.is_ascii_digit() { FULL_WIDTH_DIGIT } else { FULL_WIDTH_PUNCTUATION };
            let finding = Diagnostic::new(code, span).with("found", String::from(c));
            finding.with("instead", String::from(instead)).with("line", meant)
        };
        one_a_line(self.findings.into_iter().map(told_as_slip).collect(), text)
    }
}

/// Leaves out what cannot be read in a line whose full-width sign is told of: once that is mended, it can be told how it
/// should be; the line as it would be then is no remedy.
fn one_a_line(mut findings: Vec<Diagnostic>, text: &str) -> Vec<Diagnostic> {
    let is_slip = |finding: &Diagnostic| [FULL_WIDTH_PUNCTUATION, FULL_WIDTH_DIGIT].contains(&finding.code);
    let line = |finding: &Diagnostic| line_of(text, finding.primary.start);
    if !findings.iter().any(is_slip) {
        return findings;
    }
    let slips: Vec<usize> = findings.iter().filter(|finding| is_slip(finding)).map(line).collect();
    let follows = |finding: &Diagnostic| SPOILT.contains(&finding.code.name) && slips.contains(&line(finding));
    let spoilt: Vec<usize> = findings.iter().filter(|finding| follows(finding)).map(line).collect();
    findings.retain(|finding| !follows(finding));
    for finding in findings.iter_mut().filter(|finding| is_slip(finding) && spoilt.contains(&line(finding))) {
        for (_, value) in finding.values.iter_mut().filter(|(name, _)| name == "line") {
            *value = Value::from("");
        }
    }
    findings
}

/// The line in which a byte of a text stands, from 0.
pub(super) fn line_of(text: &str, at: u32) -> usize {
    text.as_bytes()[..at as usize].iter().filter(|byte| **byte == b'\n').count()
}
