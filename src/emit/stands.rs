//! `DIR` and the artifacts that it should hold -> whether it does. Touches nothing, not even the part.
use super::folders;
use super::list::{self, LIST, PART};
use crate::memo::Digest;
use crate::url::UrlPath;
use std::fs;
use std::path::Path;

/// Tells whether `dir` is the tree of these artifacts and no other: its list names them with these digests, and each is there
/// in the size that is listed.
///
/// If another build is at work there, or was killed at it, or anything cannot be read, the answer is no.
#[must_use]
pub fn stands<'a>(dir: &Path, artifacts: impl ExactSizeIterator<Item = (&'a UrlPath, Digest)>) -> bool {
    // First of all: while there is no part, nobody changes the tree, and what is seen after this is at least as new.
    if fs::symlink_metadata(dir.join(PART)).is_ok() {
        return false;
    }
    let Ok(Some(listed)) = list::read(&dir.join(LIST), dir) else { return false };
    let is_named = |(path, digest)| listed.get(path).is_some_and(|record| record.digest == digest);
    listed.len() == artifacts.len()
        && artifacts.into_iter().all(is_named)
        && folders::standing(dir, listed.iter()).len() == listed.len()
}
