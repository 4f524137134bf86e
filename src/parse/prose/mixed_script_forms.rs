//! Traditional characters in a simplified Chinese text, or the reverse.
use super::Prose;
use super::script_forms::{Forms, SIMPLIFIED, TRADITIONAL};
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("mixed-script-forms");

/// So many characters are shown.
const SHOWN: usize = 5;

const SIMPLIFIED_FORMS: Forms = Forms::of(SIMPLIFIED);
const TRADITIONAL_FORMS: Forms = Forms::of(TRADITIONAL);

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let (foreign, from, to) = match (prose.locale.language(), prose.locale.script()) {
        ("zh", "Hans") => (&TRADITIONAL_FORMS, TRADITIONAL, SIMPLIFIED),
        ("zh", "Hant") => (&SIMPLIFIED_FORMS, SIMPLIFIED, TRADITIONAL),
        _ => return,
    };
    let (mut found, mut first): (Vec<char>, Option<usize>) = (Vec::new(), None);
    for (start, piece) in prose.pieces() {
        let mut quotes = 0_usize;
        for (at, c) in piece.char_indices() {
            match c {
                // What is quoted stands as its source writes it.
                '「' | '『' => quotes += 1,
                '」' | '』' => quotes = quotes.saturating_sub(1),
                _ if quotes == 0 && foreign.contain(c) => {
                    first.get_or_insert(start + at);
                    if !found.contains(&c) {
                        found.push(c);
                    }
                }
                _ => {}
            }
        }
    }
    let Some(at) = first else { return };
    let other = |c: &char| from.chars().position(|form| form == *c).and_then(|place| to.chars().nth(place));
    let instead: String = found.iter().take(SHOWN).filter_map(other).collect();
    let cut = if found.len() > SHOWN { "…" } else { "" };
    let shown: String = found.iter().take(SHOWN).collect();
    let length = found[0].len_utf8();
    let finding = Diagnostic::new(CODE, prose.span(at..at + length)).with("found", format!("{shown}{cut}"));
    findings.push(finding.with("instead", format!("{instead}{cut}")).with("count", found.len()));
}
