//! Markdown in full-width signs: readers see the signs instead of a heading, a list or a link.
use super::{Line, Prose};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::half_width::half_width;
use std::ops::Range;

/// The fault.
pub(super) const CODE: Code = Code::warning("full-width-markup");

/// In characters.
const LONGEST_TARGET: usize = 500;

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    if prose.text.is_ascii() {
        return;
    }
    let mut tell = |range: Range<usize>, found: String, instead: String| {
        let finding = Diagnostic::new(CODE, prose.span(range)).with("found", found);
        findings.push(finding.with("instead", instead));
    };
    let mut last = None;
    for line in prose.lines() {
        let slip = line_slip(&line);
        let sort = slip.as_ref().map(|slip| slip.sort);
        // A list or table typed so goes on for many lines; it is one slip.
        let is_told = line.continues && sort == last && matches!(sort, Some('-' | '1' | '|' | '>'));
        if let Some(slip) = slip.filter(|_| !is_told) {
            let rest = excerpt(&line.text[slip.length..]);
            let found = format!("{}{rest}", &line.text[..slip.length]);
            tell(line.start..line.start + slip.length, found, format!("{}{rest}", slip.instead));
        }
        last = sort;
    }
    for (start, piece) in prose.pieces().filter(|(_, piece)| !piece.is_ascii()) {
        for (range, instead) in inside(piece) {
            tell(start + range.start..start + range.end, piece[range].to_owned(), instead);
        }
    }
    for (at, _) in prose.text.match_indices("！[") {
        if is_picture(prose, at) {
            tell(at..at + "！".len(), "！".to_owned(), "!".to_owned());
        }
    }
}

/// The first words of what follows a sign, as they stand there.
fn excerpt(rest: &str) -> String {
    let end = rest.char_indices().nth(20).map_or(rest.len(), |(at, _)| at);
    let cut = if end < rest.len() { "…" } else { "" };
    format!("{}{cut}", &rest[..end])
}

/// What a line begins with that should be markup.
struct LineSlip {
    length: usize,
    instead: String,
    /// The sign of what it was meant for.
    sort: char,
}

fn line_slip(line: &Line) -> Option<LineSlip> {
    let words = line.text.trim_start_matches('\u{3000}');
    let indent = line.text.len() - words.len();
    let slip = |rest: &str, instead: String, sort: char| {
        Some(LineSlip { length: line.text.len() - rest.len(), instead, sort })
    };
    let first = words.chars().next()?;
    let after = &words[first.len_utf8()..];
    match first {
        '#' | '＃' => {
            let rest = words.trim_start_matches(['#', '＃']);
            let signs = &words[..words.len() - rest.len()];
            let is_slip = indent > 0 || signs.contains('＃') || rest.starts_with('\u{3000}');
            let level = signs.chars().count().clamp(2, 6);
            is_slip.then(|| slip(rest.trim_start(), format!("{} ", "#".repeat(level)), '#'))?
        }
        '－' | '＊' if !after.starts_with(['－', '＊']) && !after.is_empty() => {
            let sign = if first == '－' { "- " } else { "* " };
            slip(after.trim_start(), sign.to_owned(), '-')
        }
        '-' | '*' | '+' if after.starts_with('\u{3000}') || (indent > 0 && after.starts_with(' ')) => {
            slip(after.trim_start(), format!("{first} "), '-')
        }
        '＞' => slip(after.trim_start(), "> ".to_owned(), '>'),
        '｜' if after.contains('｜') => slip("", words.replace('｜', "|"), '|'),
        '0'..='9' | '０'..='９' => {
            let rest = words.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '０'..='９'));
            let digits: String =
                words[..words.len() - rest.len()].chars().map(|c| half_width(c).unwrap_or(c)).collect();
            let is_wide = words.starts_with(|c: char| !c.is_ascii());
            let text = rest.strip_prefix('．').or_else(|| rest.strip_prefix('.').filter(|_| is_wide))?;
            let text = text.trim_start();
            // `３.１４` is a number.
            let is_number = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '０'..='９'));
            (!is_number && !text.is_empty()).then(|| slip(text, format!("{digits}. "), '1'))?
        }
        _ => None,
    }
}

/// What stands inside a text that should be markup, with what to write.
fn inside(piece: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut bold: Option<usize> = None;
    let mut bracket: Option<usize> = None;
    let mut at = 0;
    while let Some(c) = piece[at..].chars().next() {
        let end = at + c.len_utf8();
        match c {
            // A paragraph ends at the latest where a line is empty.
            '\n' => (bold, bracket) = (bold.filter(|_| !piece[end..].starts_with('\n')), None),
            '＊' if piece[end..].starts_with('＊') => {
                let close = end + '＊'.len_utf8();
                if let Some(start) = bold.take().filter(|start| start + 6 < at) {
                    found.push((start..close, format!("**{}**", &piece[start + 6..at])));
                } else {
                    bold = Some(at);
                }
                at = close;
                continue;
            }
            '[' | '［' | '【' => bracket = Some(at),
            ']' | '］' | '】' => {
                if let Some((range, instead)) = bracket.take().and_then(|start| link(piece, start, at, end)) {
                    at = range.end;
                    found.push((range, instead));
                    continue;
                }
            }
            '｛' | '{' if piece[end..].starts_with(['#', '＃']) => {
                if let Some((range, instead)) = heading_id(piece, at, end) {
                    at = range.end;
                    found.push((range, instead));
                    continue;
                }
            }
            '‹' | '<' | '＜' | '《' | '〈' if piece[end..].starts_with("！--") => {
                at = end + "！--".len();
                found.push((end - c.len_utf8()..at, "<!--".to_owned()));
                continue;
            }
            '｛' if piece[end..].starts_with('｛') => {
                let rest = &piece[end + 3..];
                if let Some(length) = rest.find(['｛', '｝', '\n']).filter(|length| rest[*length..].starts_with("｝｝"))
                {
                    let range = at..end + 3 + length + 6;
                    found.push((range.clone(), format!("{{{{ {} }}}}", rest[..length].trim())));
                    at = range.end;
                    continue;
                }
            }
            _ => {}
        }
        at = end;
    }
    found
}

/// The id of a heading that was meant by a brace at `at` and what is between it and the next.
fn heading_id(piece: &str, at: usize, end: usize) -> Option<(Range<usize>, String)> {
    let rest = &piece[end..];
    let length = rest.find(['｝', '}', '\n']).filter(|length| !rest[*length..].starts_with('\n'))?;
    let until = end + length + rest[length..].chars().next()?.len_utf8();
    let id = rest[..length].trim_start_matches(['#', '＃']);
    let is_slip = piece[at..].starts_with('｛') || rest.starts_with('＃') || rest[length..].starts_with('｝');
    let is_id = !id.is_empty() && !id.contains(char::is_whitespace);
    (is_slip && is_id).then(|| (at..until, format!("{{#{id}}}")))
}

/// The link or picture that was meant by brackets from `start` to `end`, the last of them at `close`.
fn link(piece: &str, start: usize, close: usize, end: usize) -> Option<(Range<usize>, String)> {
    let rest = piece[end..].strip_prefix('（').or_else(|| piece[end..].strip_prefix('('))?;
    // No target is longer; looking no further keeps a line of a million brackets cheap.
    let length = rest.char_indices().take(LONGEST_TARGET).find(|(_, c)| matches!(c, '）' | ')' | '\n'))?.0;
    let target = &rest[..length];
    let closing = rest[length..].chars().next().filter(|c| *c != '\n')?;
    let until = piece.len() - rest.len() + length + closing.len_utf8();
    let open = piece[start..].chars().next()?;
    let words = &piece[start + open.len_utf8()..close];
    let picture = piece[..start].chars().next_back().filter(|c| matches!(c, '!' | '！'));
    let from = start - picture.filter(|_| has_picture_ending(target)).map_or(0, char::len_utf8);
    let sign = if from < start { "!" } else { "" };
    let is_slip = !piece[from..until].bytes().all(|byte| byte.is_ascii()) && is_target(target);
    let is_wide = |c: char| matches!(c, '［' | '【' | '］' | '】' | '（' | '）');
    let signs = [open, piece[close..].chars().next()?, piece[end..].chars().next()?, closing];
    (is_slip && signs.into_iter().any(is_wide)).then(|| (from..until, format!("{sign}[{words}]({target})")))
}

/// Whether it reads as an address or a path, not as words in brackets.
fn is_target(words: &str) -> bool {
    let has_ending =
        words.rsplit_once('.').is_some_and(|(_, ending)| ending.starts_with(|c: char| c.is_ascii_alphabetic()));
    !words.contains(char::is_whitespace)
        && (words.contains('/') || has_ending || words.starts_with('#') || words.starts_with("term:"))
}

/// Whether the sign before a link makes no picture of it, as it was meant to.
fn is_picture(prose: &Prose, at: usize) -> bool {
    let texts = &prose.body.texts;
    let after = texts.partition_point(|text| text.start <= at);
    let in_text = after.checked_sub(1).is_some_and(|it| at < texts[it].end);
    let rest = &prose.text[at + "！".len()..];
    let target =
        rest.split('\n').next().and_then(|line| line.split_once("](")).and_then(|(_, it)| it.split(')').next());
    in_text && target.is_some_and(has_picture_ending)
}

fn has_picture_ending(target: &str) -> bool {
    let ending = target.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    matches!(ending.as_str(), "png" | "jpg" | "jpeg" | "gif" | "svg" | "webp")
}
