//! A translation that is built otherwise than the text that prevails: something was left out, or added.
use crate::diagnostic::{Code, Diagnostic, Value, nearest};
use crate::facts::State;
use crate::parse::markdown::BlockKind;
use crate::parse::{Document, Part, Placeable};
use crate::resolve::{Entry, Index, Outline, Shown};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The fault.
pub(super) const CODE: Code = Code::warning("differing-structure");

/// What is counted in each text section, in the order in which it is told.
const SORTS: &[&str] = &["lists", "items", "tables", "rows", "columns", "pictures", "footnotes"];

/// Faults of a text by which readers see signs instead of what was meant, so that it is not counted.
const UNREAD: &[&str] = &["broken-markup", "full-width-markup", "heading-without-blank", "target-with-blank"];

/// A translation and the text that prevails.
pub struct Compared<'i> {
    /// The translation.
    pub text: &'i Arc<Document>,
    /// The text that prevails.
    pub source: &'i Arc<Document>,
    entry: &'i Entry,
}

/// Returns what is to be compared. It is asked for after every edit, so nothing is read of the texts yet.
pub fn compared(index: &Index) -> Vec<Compared<'_>> {
    index.entries.iter().filter(|entry| entry.published).flat_map(|entry| of_page(entry)).collect()
}

fn of_page(entry: &Entry) -> impl Iterator<Item = Compared<'_>> {
    let source = entry.shown.iter().map(Shown::document).find(|it| it.locale == entry.authoritative);
    source.into_iter().flat_map(move |source| {
        entry.shown.iter().filter_map(move |shown| match shown {
            Shown::Own(text) if !Arc::ptr_eq(text, source) => Some(Compared { text, source, entry }),
            _ => None,
        })
    })
}

impl Compared<'_> {
    /// Returns the first difference, if both texts are written out and were read as they were meant.
    pub fn difference(&self) -> Option<Diagnostic> {
        let Compared { text, source, entry } = self;
        if is_draft(text) || !is_comparable(text) || !is_comparable(source) {
            return None;
        }
        difference(text, entry.outlines.get(&text.locale)?, source)
    }
}

/// Whether it is more than a title, and all of it was read as it was meant: a slip in one of two texts is told of as that.
fn is_comparable(document: &Document) -> bool {
    !document.body().blocks.is_empty() && !document.may_hold(Part::Structure)
}

fn is_draft(text: &Document) -> bool {
    text.front.state.as_ref().is_some_and(|state| state.value == State::Draft)
}

/// The first difference between a translation and its source.
fn difference(text: &Document, outline: &Outline, source: &Document) -> Option<Diagnostic> {
    let levels = |document: &Document| document.body().headings.iter().map(|it| it.level).collect::<Vec<u8>>();
    let (here, there) = (levels(text), levels(source));
    if here != there {
        // Sections without a counterpart are told of by themselves; those in another order have theirs.
        let is_read = unread(text).chain(unread(source)).next().is_none();
        return (outline.unaligned.is_empty() && is_read).then(|| headings(text, outline, (&here, &there))).flatten();
    }
    let (ours, theirs) = (sections(text), sections(source));
    let (ours_unread, theirs_unread) = (sections_of(text, unread(text)), sections_of(source, unread(source)));
    for (section, (here, there)) in ours.iter().zip(&theirs).enumerate() {
        let counts = SORTS.iter().zip(here.iter().zip(there));
        let heading = section.wrapping_sub(1);
        // Each language may list the sources that its readers can follow.
        let is_own = |sort: &str| sort != "pictures" && outline.ids.get(heading).is_some_and(|id| id == "sources");
        let mut differing = counts.filter(|(sort, (here, there))| here != there && !is_own(sort));
        let is_read = !ours_unread.contains(&section) && !theirs_unread.contains(&section);
        if let Some((sort, (here, there))) = differing.next().filter(|_| is_read) {
            // Before the first heading there is none to point at.
            return Some(told(text, outline, heading, sort, (*here, *there)));
        }
    }
    facts(text, outline, source)
}

/// Where a text has such a fault; what differs for it is mended with it.
fn unread(document: &Document) -> impl Iterator<Item = u32> {
    let unread =
        document.findings().iter().filter(|finding| UNREAD.contains(&finding.code.name) || is_counted(finding));
    unread.map(|finding| finding.primary.start)
}

/// Whether it is HTML that was written in place of what is counted.
fn is_counted(finding: &Diagnostic) -> bool {
    let html = finding.values.iter().find(|(name, _)| name == "html");
    let Some((_, Value::Text(html))) = html.filter(|_| finding.code.name == "raw-html") else { return false };
    let name: String = html.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
    matches!(&*name.to_ascii_lowercase(), "img" | "table" | "tr" | "td" | "th" | "ul" | "ol" | "li")
}

/// The sections, from 0, in which these places of a text are.
fn sections_of(document: &Document, places: impl Iterator<Item = u32>) -> BTreeSet<usize> {
    let starts: Vec<u32> = document.body().headings.iter().map(|it| it.span.start).collect();
    places.map(|place| starts.partition_point(|start| *start <= place)).collect()
}

/// The first level of which there are not as many headings; the heading from which on the levels differ is pointed at.
fn headings(text: &Document, outline: &Outline, (here, there): (&[u8], &[u8])) -> Option<Diagnostic> {
    let count = |levels: &[u8], level: u8| levels.iter().filter(|it| **it == level).count();
    let level = (2..=6).find(|level| count(here, *level) != count(there, *level))?;
    let first = here.iter().zip(there).take_while(|(a, b)| a == b).count();
    let place = first.min(here.len().saturating_sub(1));
    let mut finding = told(text, outline, place, "headings", (count(here, level), count(there, level)));
    finding.values.retain(|(name, _)| *name != "name");
    Some(finding.with("name", level.to_string()))
}

/// A fact that only one of the two shows; which part of it a sentence needs is a matter of its language.
fn facts(text: &Document, outline: &Outline, source: &Document) -> Option<Diagnostic> {
    let whole = |fact: &Placeable| (fact.path.page.clone(), fact.path.field.clone(), fact.path.id.clone());
    let shown = |document: &Document| document.body().facts.iter().map(whole).collect::<BTreeSet<_>>();
    let (here, there) = (shown(text), shown(source));
    // A slip of the pen names no fact, and is told of as that.
    let known: Vec<String> = source.body().facts.iter().map(|fact| fact.path.shown()).collect();
    let is_slip = |fact: &Placeable| nearest(&fact.path.shown(), known.iter().map(String::as_str)).is_some();
    let added = text.body().facts.iter().find(|fact| !there.contains(&whole(fact)));
    if added.is_some_and(is_slip) {
        return None;
    }
    let named = added.or_else(|| source.body().facts.iter().find(|fact| !here.contains(&whole(fact))))?;
    let what = if added.is_some() { "fact-added" } else { "fact-lost" };
    let mut finding = told(text, outline, usize::MAX, what, (here.len(), there.len()));
    if let Some(fact) = added {
        finding.primary = fact.span.clone();
    }
    finding.values.retain(|(name, _)| *name != "name");
    Some(finding.with("name", named.path.shown()))
}

/// Tells of a difference under a heading, an index; if there is no such heading, in the text as a whole.
fn told(text: &Document, outline: &Outline, heading: usize, what: &str, (here, there): (usize, usize)) -> Diagnostic {
    let start = crate::source::Span::whole(&text.source);
    let span = text.body().headings.get(heading).map_or(start, |it| it.span.clone());
    let section = outline.ids.get(heading).map(String::as_str).unwrap_or_default();
    let finding = Diagnostic::new(CODE, span).with("what", what).with("here", here).with("there", there);
    finding.with("section", section).with("name", "")
}

/// How many of each sort there are before the first heading, then under each heading.
fn sections(document: &Document) -> Vec<[usize; 7]> {
    let body = document.body();
    let starts: Vec<u32> = body.headings.iter().map(|it| it.span.start).collect();
    let mut all = vec![[0; 7]; starts.len() + 1];
    let at = |place: usize| starts.partition_point(|start| *start as usize <= place);
    for block in &body.blocks {
        let counts = &mut all[at(block.range.start)];
        match block.kind {
            BlockKind::List(items) => {
                counts[0] += 1;
                counts[1] += items;
            }
            BlockKind::Table { rows, columns, .. } => {
                counts[2] += 1;
                counts[3] += rows;
                counts[4] += columns;
            }
            _ => {}
        }
    }
    for image in &body.images {
        all[at(image.span.start as usize)][5] += 1;
    }
    // Notes stand wherever an author puts them; readers find them at the end.
    all[starts.len()][6] = body.footnotes.len();
    all
}
