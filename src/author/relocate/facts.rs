//! The edits of `facts.toml`: keys of pages, and the address that the page had.
use super::course::Course;
use super::{Change, RelocateFault, Rewrite, changed, range};
use crate::artifact::Edit;
use crate::memo::Digest;
use crate::parse::{self, FactFields};
use crate::source::{Content, Source, SourceId};
use crate::url::PageKey;

/// Returns the edit of the facts in a directory, if they must say something else; `page` is the page they are of, if it
/// is one, `term` what it must state as its term from now on.
///
/// # Errors
/// If the new file would not say what it should.
pub(super) fn edit(
    source: &Source,
    (page, term): (Option<&PageKey>, Option<&str>),
    course: &Course,
    rewrites: &mut Vec<Rewrite>,
) -> Result<Option<Edit>, RelocateFault> {
    let facts = parse::facts(source);
    let mut changes = Vec::new();
    for reference in facts.own.page_references().chain(facts.defaults.page_references()) {
        if let Some(new) = course.key(&reference.key.value) {
            changes.push(Change { range: range(&reference.key.span), new: format!("\"{new}\"") });
        }
    }
    let left = page.filter(|page| course.is_moved(page));
    if let Some(page) = left {
        let term = term.filter(|_| facts.own.term.is_none());
        changes.extend(stated(source.text(), &facts.own, (page, term), course));
    }
    if changes.is_empty() {
        return Ok(None);
    }
    let new = changed(source, changes, rewrites);
    let content = Content::Text(new.as_str().into());
    let after = parse::facts(&Source { content, digest: Digest::of(new.as_bytes()), ..source.clone() });
    let redirects = |fields: &FactFields, key: &PageKey| {
        fields.redirect_from.iter().flatten().any(|from| from.value.trim_matches('/') == key.as_str())
    };
    let is_right = after.findings.len() == facts.findings.len()
        && left.is_none_or(|page| redirects(&after.own, page) && !redirects(&after.own, &course.moved(page)));
    match is_right {
        true => Ok(Some(Edit::Replace(source.id.clone(), new))),
        false => Err(RelocateFault::Uneditable(source.id.clone(), 1)),
    }
}

/// Makes the facts of a page that had none.
pub(super) fn create(id: SourceId, page: &PageKey, term: Option<&str>, rewrites: &mut Vec<Rewrite>) -> Edit {
    let text = lines(page, term, "\n");
    rewrites.push(Rewrite { file: id.clone(), line: 1, old: String::new(), new: text.trim_end().to_owned() });
    Edit::Create(id, text)
}

fn lines(page: &PageKey, term: Option<&str>, newline: &str) -> String {
    let term = term.map(|term| format!("term = \"{term}\"{newline}")).unwrap_or_default();
    format!("{term}redirect_from = [{:?}]{newline}", page.as_str())
}

/// The changes that state the page's old address, and its term.
fn stated(text: &str, own: &FactFields, (page, term): (&PageKey, Option<&str>), course: &Course) -> Vec<Change> {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let at = place_for_fields(text, own);
    // A last line need not end in a line break.
    let before = if at == text.len() && !text.is_empty() && !text.ends_with('\n') { newline } else { "" };
    let insert = |new: String| Change { range: at..at, new: format!("{before}{new}") };
    let Some(written) = &own.redirect_from else { return vec![insert(lines(page, term, newline))] };
    let mut changes: Vec<Change> = term.map(|term| insert(format!("term = \"{term}\"{newline}"))).into_iter().collect();
    let back = course.moved(page);
    let kept = written.iter().filter(|from| from.value.trim_matches('/') != back.as_str());
    let kept: Vec<String> = kept.map(|from| format!("\"{}\"", from.value)).collect();
    let (first, last) = (written.first(), written.last());
    let old = format!("{:?}", page.as_str());
    changes.extend(match (first, last) {
        // All that is there stays as it is laid out.
        (_, Some(last)) if kept.len() == written.len() => {
            let end = last.span.end as usize;
            Some(Change { range: end..end, new: format!(", {old}") })
        }
        (Some(first), Some(last)) => {
            let all: Vec<String> = kept.into_iter().chain([old]).collect();
            Some(Change { range: first.span.start as usize..last.span.end as usize, new: all.join(", ") })
        }
        _ => text
            .find("redirect_from")
            .and_then(|at| Some(at + text[at..].find('[')? + 1))
            .map(|at| Change { range: at..at, new: old }),
    });
    changes
}

/// Where fields of the page can be added: behind its kind, else before the first line that is no comment.
fn place_for_fields(text: &str, own: &FactFields) -> usize {
    if let Some(kind) = &own.kind {
        let end = kind.span.end as usize;
        return text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    }
    let mut at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
    for line in text[at..].split_inclusive('\n') {
        if !line.starts_with('#') {
            break;
        }
        at += line.len();
    }
    at
}
