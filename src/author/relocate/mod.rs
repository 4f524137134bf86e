//! `move OLD NEW`: a page's directory under another key, with all that names it.
//!
//! - here: whether it can be, and what changes where;
//! - `course`: the pages before and after, and what a key or a link that was written before is written as after;
//! - `texts`, `facts`, `settings`: the edits of one file.
mod course;
mod facts;
mod settings;
mod texts;

use super::keys::{KeyFault, Pages};
use super::page::directory_of;
use crate::artifact::Edit;
use crate::diagnostic::Diagnostic;
use crate::load::{Inputs, TERMS};
use crate::parse;
use crate::source::{Source, SourceId};
use crate::url::PageKey;
use course::Course;

/// What a move asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relocation {
    /// The new texts of files, by the paths they have before; then the directory's new name.
    pub edits: Vec<Edit>,
    /// What changes inside files, in the order of their paths and places.
    pub rewrites: Vec<Rewrite>,
    /// The directory, before and after.
    pub directories: (String, String),
}

/// One place of a file that says something else after a move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    /// The file, by the path it has before.
    pub file: SourceId,
    /// From 1; where what is new begins.
    pub line: usize,
    /// What stands there before; empty if something is added.
    pub old: String,
    /// What stands there after.
    pub new: String,
}

/// Why a page cannot be moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RelocateFault {
    /// The page is not to be found.
    Old(KeyFault),
    /// No page can have the new key.
    New(KeyFault),
    /// The home page stays where it is.
    Home,
    /// Something lies at the new place.
    InTheWay(PageKey),
    /// The new place lies in the page itself.
    Inside,
    /// Another page stood there once, and leads on from there.
    Redirected(PageKey, SourceId),
    /// A file that a program cannot change without changing more; the line.
    Uneditable(SourceId, usize),
    /// A file that cannot be read whole, so that nobody knows what it says; the line, and the name of its fault.
    Faulty(SourceId, usize, &'static str),
}

/// Moves a page with all that lies below it.
///
/// # Errors
/// If it cannot be moved there, or a file that names it cannot be edited.
pub fn relocate(inputs: &Inputs, old: &str, new: &str) -> Result<Relocation, RelocateFault> {
    let config = parse::config(&inputs.config);
    let pages = Pages::new(inputs, &config);
    let old = old_key(&pages, old)?;
    refuse_if_faulty(inputs, &pages, &config)?;
    let new = match pages.new_key(new) {
        Ok(key) if pages.directories.contains_key(&key) => return Err(in_the_way(&old, key)),
        Ok(key) => key,
        Err(KeyFault::Taken(key)) => return Err(in_the_way(&old, key)),
        Err(fault) => return Err(RelocateFault::New(fault)),
    };
    if new.as_str().starts_with(&format!("{}/", old.as_str())) {
        return Err(RelocateFault::Inside);
    }
    let directories = (pages.directories[&old].clone(), directory_of(&pages, &new));
    let course = Course::new(old, new, &pages);
    refuse_if_redirected(inputs, &pages, &course)?;
    let mut rewrites = Vec::new();
    let mut edits = Vec::new();
    for (key, locale, id) in all_texts(&pages) {
        edits.extend(texts::edit(&inputs.texts[id], (key, locale), &course, &mut rewrites)?);
    }
    let term = lost_term(inputs, &course);
    for (key, id) in &pages.facts {
        let own = pages.texts.contains_key(key).then_some(key);
        let term = term.as_deref().filter(|_| *key == course.old);
        edits.extend(facts::edit(&inputs.texts[id], (own, term), &course, &mut rewrites)?);
    }
    for key in pages.texts.keys().filter(|key| course.is_moved(key) && !pages.facts.contains_key(*key)) {
        let id = SourceId::new(&format!("{}/facts.toml", pages.directories[key]));
        let term = term.as_deref().filter(|_| *key == course.old);
        edits.push(facts::create(id, key, term, &mut rewrites));
    }
    edits.extend(settings::edit(&inputs.config, &config, (&course, &directories), &mut rewrites)?);
    edits.sort_by(|a, b| a.path().cmp(b.path()));
    rewrites.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    edits.push(Edit::Rename(SourceId::new(&directories.0), SourceId::new(&directories.1)));
    Ok(Relocation { edits, rewrites, directories })
}

/// The page that is meant, or a directory of pages that is none itself.
fn old_key(pages: &Pages, written: &str) -> Result<PageKey, RelocateFault> {
    let key = pages.named(written).or_else(|fault| {
        let directory = PageKey::new(written.trim_matches('/'));
        if pages.directories.contains_key(&directory) { Ok(directory) } else { Err(fault) }
    });
    match key.map_err(RelocateFault::Old)? {
        key if key == PageKey::home() => Err(RelocateFault::Home),
        key => Ok(key),
    }
}

fn in_the_way(old: &PageKey, new: PageKey) -> RelocateFault {
    let is_inside = new.as_str().starts_with(&format!("{}/", old.as_str()));
    if is_inside { RelocateFault::Inside } else { RelocateFault::InTheWay(new) }
}

fn all_texts(pages: &Pages) -> impl Iterator<Item = (&PageKey, &crate::locale::Locale, &SourceId)> {
    pages.texts.iter().flat_map(|(key, texts)| texts.iter().map(move |(locale, id)| (key, locale, id)))
}

/// An address can be a page's, or lead on to one, not both; only what led to the page itself is taken back.
fn refuse_if_redirected(inputs: &Inputs, pages: &Pages, course: &Course) -> Result<(), RelocateFault> {
    for (key, id) in &pages.facts {
        for from in parse::facts(&inputs.texts[id]).own.redirect_from.into_iter().flatten() {
            let from = PageKey::new(from.value.trim_matches('/'));
            let is_own = course.moved(key) == from && course.is_moved(key);
            if course.after().any(|after| *after == from) && !is_own {
                return Err(RelocateFault::Redirected(from, id.clone()));
            }
        }
    }
    Ok(())
}

/// Nothing is known of what stands in a line that is no TOML: it may name the page.
fn refuse_if_faulty(inputs: &Inputs, pages: &Pages, config: &parse::Config) -> Result<(), RelocateFault> {
    let is_unread = |finding: &&Diagnostic| finding.code.name == "toml-syntax";
    let faulty = |source: &Source, findings: &[Diagnostic]| {
        let finding = findings.iter().find(is_unread)?;
        let line = source.text()[..finding.primary.start as usize].matches('\n').count() + 1;
        Some(RelocateFault::Faulty(source.id.clone(), line, finding.code.name))
    };
    let mut facts = pages.facts.values().map(|id| &inputs.texts[id]);
    let fault = faulty(&inputs.config, &config.findings)
        .or_else(|| facts.find_map(|source| faulty(source, &parse::facts(source).findings)));
    fault.map_or(Ok(()), Err)
}

/// The term that the page has by the name of its directory, and would lose with it.
fn lost_term(inputs: &Inputs, course: &Course) -> Option<String> {
    let id = course.old.last_part();
    let terms = parse::terms(inputs.texts.get(&SourceId::new(TERMS))?);
    (terms.all.contains_key(id) && course.new.last_part() != id).then(|| id.to_owned())
}

/// A stretch of a file that gets another text.
struct Change {
    range: std::ops::Range<usize>,
    new: String,
}

fn range(span: &crate::source::Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}

/// The text with its changes, which are told of.
fn changed(source: &Source, mut changes: Vec<Change>, rewrites: &mut Vec<Rewrite>) -> String {
    changes.sort_by_key(|change| change.range.start);
    let text = source.text();
    let (mut new, mut from) = (String::with_capacity(text.len()), 0);
    for change in changes {
        new.push_str(&text[from..change.range.start]);
        new.push_str(&change.new);
        from = change.range.end;
        let line = text[..change.range.start].matches('\n').count() + 1;
        let old = text[change.range].to_owned();
        rewrites.push(Rewrite { file: source.id.clone(), line, old, new: change.new.trim().to_owned() });
    }
    new + &text[from..]
}
