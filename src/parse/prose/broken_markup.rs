//! Markdown that lacks a sign or has a blank too many or too few: readers see the signs instead of what was meant.
use super::{Line, Prose};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::facts::KEYS;
use crate::parse::markdown::{Block, BlockKind};
use crate::parse::meant::meant;
use crate::parse::placeable::FactPath;
use std::ops::Range;

/// The fault.
pub(super) const CODE: Code = Code::warning("broken-markup");

/// In characters.
const LONGEST_TARGET: usize = 500;

/// Endings of what authors link to.
const ENDINGS: &[&str] =
    &["md", "html", "pdf", "doc", "docx", "xls", "xlsx", "zip", "png", "jpg", "jpeg", "gif", "svg", "webp"];

/// What word processors and input methods put before the items of a list; those above U+F000 are of the fonts of Word.
const BULLETS: &[char] = &[
    '•', '·', '●', '○', '■', '□', '◆', '◇', '▪', '▫', '★', '☆', '➢', '➤', '✓', '√', '※', '\u{F0A7}', '\u{F0B7}',
    '\u{F0D8}', '\u{F06E}', '\u{F06C}', '\u{F0FC}',
];

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    let mut tell = |what: &'static str, range: Range<usize>, instead: String| {
        let found = prose.text[range.clone()].to_owned();
        let finding = Diagnostic::new(CODE, prose.span(range)).with("what", what);
        findings.push(finding.with("found", found).with("instead", instead));
    };
    let mut lines = prose.lines().peekable();
    let mut before = None;
    while let Some(line) = lines.next() {
        let next = lines.peek().filter(|next| next.continues).map(|next| next.text);
        let slip =
            list(&line).or_else(|| table(&line, next)).or_else(|| marked(&line, next)).or_else(|| cells(&line, next));
        // A list or table goes on for many lines; it is one slip.
        let is_told = line.continues && slip.is_some() && before == slip.as_ref().map(|(what, ..)| *what);
        before = slip.as_ref().map(|(what, ..)| *what);
        if let Some((what, length, instead)) = slip.filter(|_| !is_told) {
            tell(what, line.start..line.start + length, instead);
        }
    }
    for block in &prose.body.blocks {
        if let Some((what, length, instead)) = code(prose, block).or_else(|| underlined(prose, block)) {
            tell(what, block.range.start..block.range.start + length, instead);
        }
    }
    for (start, piece) in prose.pieces() {
        for (what, range, instead) in braces(piece).chain(links(piece)).chain(addresses(prose, start, piece)) {
            tell(what, start + range.start..start + range.end, instead);
        }
    }
}

/// A slip at the start of a line: what it is, how long, what to write.
type LineSlip = (&'static str, usize, String);

/// The sign of a list without its blank: `-甲`, `1.甲`. A star may stand before a note, and Latin words may begin with a hyphen, so there only the first
/// line of a paragraph with a capital letter counts.
fn list(line: &Line) -> Option<LineSlip> {
    let digits = line.text.len() - line.text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mark = match line.text[digits..].chars().next()? {
        '-' if digits == 0 => 1,
        '.' | ')' if (1..=3).contains(&digits) => digits + 1,
        _ => return None,
    };
    let first = line.text[mark..].chars().next()?;
    let begins = if first.is_ascii() { first.is_ascii_uppercase() && !line.continues } else { first.is_alphabetic() };
    let (sign, words) = line.text.split_at(mark);
    begins.then(|| ("list", line.text.len(), format!("{sign} {words}")))
}

/// The first row of a table without the row of hyphens below it, or with one that has not as many columns.
fn table(line: &Line, next: Option<&str>) -> Option<LineSlip> {
    let is_row = |text: &str| text.len() > 2 && text.starts_with('|') && text.ends_with('|');
    let columns = line.text.matches('|').count().checked_sub(1)?;
    let is_first = is_row(line.text) && columns > 0 && next.is_some_and(is_row);
    is_first.then(|| ("table", line.text.len(), format!("|{}", "---|".repeat(columns))))
}

/// Lines that are marked as in a letter, `1、甲` or `• 甲`; one alone is no list.
fn marked(line: &Line, next: Option<&str>) -> Option<LineSlip> {
    next.and_then(mark)?;
    let (sign, words) = mark(line.text)?;
    Some(("lines", line.text.len(), format!("{sign} {words}")))
}

/// The sign that Markdown has for the mark that a line begins with, and the words behind it.
fn mark(line: &str) -> Option<(String, &str)> {
    let line = line.trim_start_matches(char::is_whitespace);
    let first = line.chars().next()?;
    let behind = line[first.len_utf8()..].trim_start();
    if BULLETS.contains(&first) {
        return Some(("-".to_owned(), behind)).filter(|_| !behind.is_empty());
    }
    if let number @ 1..=20 = (first as u32).wrapping_sub('①' as u32).wrapping_add(1) {
        return Some((format!("{number}."), behind)).filter(|_| !behind.is_empty());
    }
    let opened = line.strip_prefix(['（', '(']);
    let numbered = opened.unwrap_or(line);
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９') || "一二三四五六七八九十".contains(c);
    let (digits, rest) = numbered.split_at(numbered.find(|c| !is_digit(c))?);
    let words = if opened.is_some() { rest.strip_prefix(['）', ')'])? } else { rest.strip_prefix('、')? }.trim_start();
    let number = meant("count", digits).filter(|number| number.len() < 4)?;
    (!words.is_empty()).then(|| (format!("{number}."), words))
}

/// Cells that were copied from a spreadsheet, with tabs between them.
fn cells(line: &Line, next: Option<&str>) -> Option<LineSlip> {
    let columns = |line: &str| line.trim().split('\t').filter(|cell| !cell.trim().is_empty()).count();
    let is_table = columns(line.text) > 1 && next.is_some_and(|next| columns(next) > 1);
    let row: Vec<&str> = line.text.trim().split('\t').map(str::trim).collect();
    is_table.then(|| ("cells", line.text.len(), format!("| {} |", row.join(" | "))))
}

/// Code that is code only because its lines begin with blanks: they come from another program.
fn code(prose: &Prose, block: &Block) -> Option<LineSlip> {
    let line = prose.text.get(block.range.clone())?.lines().next()?;
    let is_fenced = ["```", "~~~"].into_iter().any(|fence| line.trim_start().starts_with(fence));
    let words = line.trim();
    (block.kind == BlockKind::Code && !is_fenced && !words.is_empty())
        .then(|| ("blanks", line.trim_end().len(), words.to_owned()))
}

/// Sentences that are a heading only because hyphens stand right below them.
fn underlined(prose: &Prose, block: &Block) -> Option<LineSlip> {
    let mut lines = prose.text.get(block.range.clone())?.trim_end().lines();
    let (underline, last, first) = (lines.next_back()?, lines.next_back()?, lines.next());
    let is_line = underline.trim().bytes().all(|byte| byte == b'-');
    let is_sentence =
        first.is_some() || last.trim_end().ends_with(['。', '！', '？', '；', '，', '.', '!', '?', ';', ',']);
    (matches!(block.kind, BlockKind::Heading(_)) && is_line && is_sentence)
        .then(|| ("underline", first.unwrap_or(last).trim_end().len(), underline.trim().to_owned()))
}

/// A slip inside a text.
type Slip = (&'static str, Range<usize>, String);

/// A fact in one brace: `{ time.typical }`.
fn braces(piece: &str) -> impl Iterator<Item = Slip> {
    piece.match_indices('{').filter_map(|(at, _)| {
        let rest = &piece[at + 1..];
        let length = rest.find(['{', '}', '\n']).filter(|length| rest[*length..].starts_with('}'))?;
        let path = FactPath::parse(&rest[..length])?;
        let is_fact = KEYS.contains(&path.field.as_str()) && (path.id.is_some() || path.part.is_some());
        let is_single = !piece[..at].ends_with(['{', '\\']);
        let closed = at + 1 + length + if rest[length..].starts_with("}}") { 2 } else { 1 };
        (is_fact && is_single).then(|| ("brace", at..closed, format!("{{{{ {} }}}}", rest[..length].trim())))
    })
}

/// A blank between the brackets of a link: `[words] (target)`.
fn links(piece: &str) -> impl Iterator<Item = Slip> {
    piece.match_indices("] (").filter_map(|(at, _)| {
        let line = piece[..at].rfind('\n').map_or(0, |line| line + 1);
        let open = line + piece[line..at].rfind('[')?;
        let rest = &piece[at + 3..];
        // No target is longer; looking no further keeps a line of a million brackets cheap.
        let length = rest.char_indices().take(LONGEST_TARGET).find(|(_, c)| matches!(c, ')' | '\n'))?.0;
        let target = rest[..length].trim();
        let is_link = rest[length..].starts_with(')') && is_target(target);
        is_link.then(|| ("link", open..at + 4 + length, format!("{}({target})", &piece[open..=at])))
    })
}

/// Whether it can only be an address or a path.
fn is_target(words: &str) -> bool {
    let ending = words.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let begins = ["/", "./", "../", "#", "term:", "http://", "https://", "mailto:"];
    !words.contains(char::is_whitespace)
        && words.len() > 1
        && (begins.iter().any(|begin| words.starts_with(begin))
            || ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())))
}

/// An address that is written out, and nobody can follow.
fn addresses<'p>(prose: &'p Prose, start: usize, piece: &'p str) -> impl Iterator<Item = Slip> + 'p {
    let is_in_link = |address: &str| prose.body.links.iter().any(|link| link.plain.contains(address));
    piece.match_indices("://").filter_map(move |(at, _)| {
        let scheme = ["https", "http"].into_iter().find(|scheme| piece[..at].ends_with(scheme))?;
        let begin = at - scheme.len();
        let is_part = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|');
        let rest = &piece[at + 3..];
        let length = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
        let address = &piece[begin..at + 3 + length];
        let address = without_punctuation(address);
        // In brackets before a parenthesis it is part of a link that is told of as that.
        let before = prose.text[..start + begin].chars().next_back();
        let is_free = !matches!(before, Some('<' | '[' | '"' | '`')) && !piece[..begin].ends_with(['(', '（'])
            || piece[..begin].strip_suffix(['(', '（']).is_some_and(|it| !it.trim_end().ends_with([']', '］', '】']));
        (is_free && address.len() > scheme.len() + 3 && !is_in_link(address))
            .then(|| ("address", begin..begin + address.len(), format!("<{address}>")))
    })
}

/// An address without what belongs to the sentence behind it.
fn without_punctuation(mut address: &str) -> &str {
    let is_outer = |address: &str| match address.chars().next_back() {
        Some(')') => address.matches(')').count() > address.matches('(').count(),
        Some(c) => matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '*' | '_' | ']' | '\''),
        None => false,
    };
    while is_outer(address) {
        address = &address[..address.len() - 1];
    }
    address
}
