//! A number in a text that a fee or a time had before: it was changed in the facts and forgotten here.
//!
//! Kept quiet: numbers of three digits and more, which no fact of the page has today, outside what is about the past.
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{Date, Fee, Period, Stated, Timed};
use crate::parse::Document;
use crate::resolve::{Entry, Index};
use crate::source::{SourceId, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The fault.
pub(super) const CODE: Code = Code::warning("former-value");

/// Fewer digits are the number of too many other things.
const FEWEST_DIGITS: usize = 3;

/// Parts of a page that are about what was.
const OF_THE_PAST: &[&str] = &["background", "changes", "old-and-new"];

/// Looks at the texts of pages whose fees or times changed; `text` gives what stands in a file.
pub fn former_values<'s>(index: &Index, text: impl Fn(&SourceId) -> &'s str) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for entry in index.entries.iter().filter(|entry| entry.published && !entry.is_ended()) {
        let former = former(entry, index.site.as_of);
        let mut seen: BTreeSet<&SourceId> = BTreeSet::new();
        for document in entry.shown.iter().map(|shown| shown.document()).filter(|_| !former.is_empty()) {
            if seen.insert(&document.source) {
                in_text(entry, document, text(&document.source), &former, &mut findings);
            }
        }
    }
    findings
}

/// The numbers that some fee or time of the page had and nothing has now, each with the fact and the day it ended.
fn former(entry: &Entry, today: Date) -> BTreeMap<String, (String, Date)> {
    let (mut former, mut current) = (BTreeMap::new(), BTreeSet::new());
    for item in entry.fields.time.iter() {
        let path = format!("time.{}", item.id);
        sort_out(&item.fact, today, &path, |time| Some(time.value.to_string()), &mut former, &mut current);
    }
    for item in entry.fields.fees.iter() {
        let amount = |fee: &Fee| match fee {
            Fee::Amount { amount, .. } => Some(amount.to_string()),
            Fee::Free => None,
        };
        sort_out(&item.fact, today, &format!("fees.{}", item.id), amount, &mut former, &mut current);
    }
    let figures = entry.fields.figures.iter().filter_map(|item| item.fact.value.as_ref());
    current.extend(figures.map(|figure| figure.value.to_string()));
    former.retain(|number, _| number.len() >= FEWEST_DIGITS && !current.contains(number));
    former
}

fn sort_out<T>(
    fact: &Timed<T>,
    today: Date,
    path: &str,
    number: impl Fn(&T) -> Option<String>,
    former: &mut BTreeMap<String, (String, Date)>,
    current: &mut BTreeSet<String>,
) {
    for (period, stated) in &fact.entries {
        let (period, stated): (&Period, &Stated<T>) = (period, stated);
        let Some(number) = stated.value.as_ref().and_then(&number) else { continue };
        match period.to.filter(|_| period.is_before(today)) {
            // What held last is not what a text should say either, unless nothing followed it.
            Some(to) if fact.on(today).is_some_and(|(holds, _)| holds != period) => {
                former.insert(number, (path.to_owned(), to.last_day()));
            }
            _ => drop(current.insert(number)),
        }
    }
}

fn in_text(
    entry: &Entry,
    document: &Document,
    source: &str,
    former: &BTreeMap<String, (String, Date)>,
    findings: &mut Vec<Diagnostic>,
) {
    let past = past(entry, document);
    for range in &document.body().texts {
        for (number, place) in numbers(source, range) {
            let is_past = past.iter().any(|past| past.contains(&place.start));
            if let Some((path, ended)) = former.get(&number).filter(|_| !is_past) {
                let finding = Diagnostic::new(CODE, Span::new(&document.source, place)).with("number", number);
                findings.push(finding.with("path", path.as_str()).with("ended", ended.to_string()));
            }
        }
    }
}

/// Where the sections stand that are about the past, in bytes.
fn past(entry: &Entry, document: &Document) -> Vec<Range<usize>> {
    let Some(outline) = entry.outlines.get(&document.locale) else { return Vec::new() };
    let headings: Vec<usize> = document.body().sections.iter().filter_map(|section| section.heading).collect();
    let start = |heading: usize| document.body().headings[heading].span.start as usize;
    let ends = headings.iter().skip(1).map(|next| start(*next)).chain([usize::MAX]);
    let all = headings.iter().zip(ends);
    let is_past = |heading: usize| OF_THE_PAST.contains(&outline.ids[heading].as_str());
    all.filter(|(heading, _)| is_past(**heading)).map(|(heading, end)| start(*heading)..end).collect()
}

/// The numbers in a stretch of a text, with their places: half-width digits, without the commas between thousands. What
/// is part of a date, a telephone number or a word is none.
fn numbers(source: &str, range: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut rest = source.get(range.clone()).unwrap_or_default().char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = rest.next() {
        let Some(first) = digit(c) else {
            before = c;
            continue;
        };
        let (mut number, mut end, mut comma) = (String::from(first), at + c.len_utf8(), false);
        while let Some((at, c)) = rest.peek().copied() {
            match digit(c) {
                Some(next) => number.push(next),
                None if matches!(c, ',' | '，') && !comma => {}
                None => break,
            }
            comma = digit(c).is_none();
            end = if comma { end } else { at + c.len_utf8() };
            rest.next();
        }
        let after = rest.peek().map_or(' ', |(_, c)| *c);
        let joins = |c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '/' | '.' | ':' | '+' | '%' | '年' | '년');
        let further = rest.clone().nth(1).map_or(' ', |(_, c)| c);
        let ends_sentence = comma || after == '.' && digit(further).is_none();
        if !joins(before) && (!joins(after) || ends_sentence) {
            found.push((number, range.start + at..range.start + end));
        }
        before = '0';
    }
    found
}

/// A digit as half-width.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        _ => None,
    }
}
