//! The edits of the settings: the site's logo, and the files for which `[rules]` says something.
use super::course::Course;
use super::{Change, RelocateFault, Rewrite, changed, range};
use crate::artifact::Edit;
use crate::memo::Digest;
use crate::parse::{self, Config};
use crate::source::{Content, Source};
use crate::url::PageKey;

/// Returns the edit of the settings, if they name the directory; `directories` are its paths before and after.
///
/// # Errors
/// If the new settings would have other faults than the old.
pub(super) fn edit(
    source: &Source,
    config: &Config,
    (course, directories): (&Course, &(String, String)),
    rewrites: &mut Vec<Rewrite>,
) -> Result<Option<Edit>, RelocateFault> {
    let mut changes = Vec::new();
    if let Some(logo) = &config.look.logo
        && let Some(moved) = course.link(&PageKey::home(), &logo.value)
    {
        changes.push(Change { range: range(&logo.span), new: format!("\"{moved}\"") });
    }
    for path in config.rules.iter().flat_map(|rule| &rule.paths) {
        let place = range(&path.span);
        if let Some(at) =
            source.text()[place.clone()].find(&directories.0).filter(|_| names(&path.value, &directories.0))
        {
            let from = place.start + at;
            changes.push(Change { range: from..from + directories.0.len(), new: directories.1.clone() });
        }
    }
    let Some(first) = changes.first() else { return Ok(None) };
    let line = source.text()[..first.range.start].matches('\n').count() + 1;
    let new = changed(source, changes, rewrites);
    let content = Content::Text(new.as_str().into());
    let after = parse::config(&Source { content, digest: Digest::of(new.as_bytes()), ..source.clone() });
    match after.findings.len() == config.findings.len() {
        true => Ok(Some(Edit::Replace(source.id.clone(), new))),
        false => Err(RelocateFault::Uneditable(source.id.clone(), line)),
    }
}

/// Whether a path of `[rules]` is that of a directory, or of something in it.
fn names(path: &str, directory: &str) -> bool {
    let path = path.trim_start_matches("./").trim_start_matches('/');
    path.strip_prefix(directory).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
