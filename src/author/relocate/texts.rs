//! The edits of a text: targets of links and pictures, keys in placeables.
use super::course::Course;
use super::{Change, RelocateFault, Rewrite, changed, range};
use crate::artifact::Edit;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::parse::{self, Document, FactPath};
use crate::source::{Content, Source, Span};
use crate::url::PageKey;

/// Returns the edit of a text of the page `key`, if it must say something else.
///
/// # Errors
/// If a link stands so that a program cannot change it: the new text would not have the links it should.
pub(super) fn edit(
    source: &Source,
    (key, locale): (&PageKey, &Locale),
    course: &Course,
    rewrites: &mut Vec<Rewrite>,
) -> Result<Option<Edit>, RelocateFault> {
    let document = parse::document(source, locale, locale);
    let text = source.text();
    let mut changes = Vec::new();
    for (target, span) in targets(&document) {
        if let Some(new) = course.link(key, target)
            && let Some(place) = place_of(text, span, target)
            && changes.iter().all(|change: &Change| change.range != place)
        {
            changes.push(Change { range: place, new });
        }
    }
    changes.extend(definitions(text).filter_map(|place| {
        let new = course.link(key, &text[place.clone()])?;
        Some(Change { range: place, new })
    }));
    changes.extend(placeables(text).filter_map(|place| {
        let new = course.key(&text[place.clone()])?;
        Some(Change { range: place, new })
    }));
    if changes.is_empty() && targets(&document).all(|(target, _)| course.link(key, target).is_none()) {
        return Ok(None);
    }
    let new = changed(source, changes, rewrites);
    let after =
        Source { content: Content::Text(new.as_str().into()), digest: Digest::of(new.as_bytes()), ..source.clone() };
    let after = parse::document(&after, locale, locale);
    let found: Vec<&str> = targets(&after).map(|(target, _)| target).collect();
    for (at, (target, span)) in targets(&document).enumerate() {
        let wanted = course.link(key, target).unwrap_or_else(|| target.to_owned());
        if found.get(at) != Some(&wanted.as_str()) {
            let line = text[..span.start as usize].matches('\n').count() + 1;
            return Err(RelocateFault::Uneditable(source.id.clone(), line));
        }
    }
    Ok(Some(Edit::Replace(source.id.clone(), new)))
}

/// The targets of all links, then of all pictures.
fn targets(document: &Document) -> impl Iterator<Item = (&str, &Span)> {
    let links = document.body().links.iter().map(|link| (link.target.as_str(), &link.span));
    links.chain(document.body().images.iter().map(|image| (image.target.as_str(), &image.span)))
}

/// Where a target stands in an inline link; `None` if it is written otherwise, or stands elsewhere.
fn place_of(text: &str, span: &Span, target: &str) -> Option<std::ops::Range<usize>> {
    let place = range(span);
    let before = text[..place.start].trim_end().trim_end_matches('<').trim_end();
    (text.get(place.clone()) == Some(target) && before.ends_with("](")).then_some(place)
}

/// Where the targets of reference definitions stand: `[label]: target`.
fn definitions(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let indent = line.len() - line.trim_start_matches(' ').len();
        let rest = line[indent..].strip_prefix('[').filter(|rest| indent < 4 && !rest.starts_with('^'))?;
        let behind = line.len() - rest.split_once("]:")?.1.len();
        let blanks = line[behind..].len() - line[behind..].trim_start_matches([' ', '\t', '<']).len();
        let target = line[behind + blanks..].split([' ', '\t', '>', '\r', '\n']).next().unwrap_or_default();
        let from = start + behind + blanks;
        (!target.is_empty()).then(|| from..from + target.len())
    })
}

/// Where the keys of pages stand in placeables, wherever these are: in code and comments too, for whoever copies them.
fn placeables(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    text.match_indices("{{").filter_map(|(at, _)| {
        let inner = &text[at + 2..at + 2 + text[at + 2..].find(['{', '}'])?];
        let page = FactPath::parse(inner)?.page?;
        let from = at + 2 + (inner.len() - inner.trim_start().len());
        Some(from..from + page.len())
    })
}
