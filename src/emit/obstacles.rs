//! What is to be moved into `DIR` -> an error, if something that no build made stands where it must go.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::error::{Error, reading};
use super::folders::entries;
use super::list::Change;

/// Fails if moving the files below `part` into `dir` would meet something that no build made; said before the build
/// counts, so that the old tree stays whole. `below` is the folder, relative to both, that is looked at.
pub(super) fn refuse(part: &Path, dir: &Path, below: &Path, change: Change<'_>) -> Result<(), Error> {
    for (name, is_dir) in entries(&part.join(below))? {
        let path = below.join(name);
        let target = dir.join(&path);
        let found = match fs::symlink_metadata(&target) {
            Ok(found) => found,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(reading(&target)(error)),
        };
        let free = match (is_dir, found.is_dir()) {
            (true, true) => {
                refuse(part, dir, &path, change)?;
                true
            }
            (true, false) => change.removes(&path),
            (false, true) => vanishes(dir, &path, change)?,
            // A file takes the place of a file, and of a link, not of what the link leads to.
            (false, false) => true,
        };
        if !free {
            return Err(Error::InTheWay { path: target });
        }
    }
    Ok(())
}

/// Whether the folder will be empty, and so removed, when what only the old list has is gone.
fn vanishes(dir: &Path, folder: &Path, change: Change<'_>) -> Result<bool, Error> {
    let entries = entries(&dir.join(folder))?;
    for (name, is_dir) in &entries {
        let path = folder.join(name);
        let goes = if *is_dir { vanishes(dir, &path, change)? } else { change.removes(&path) };
        if !goes {
            return Ok(false);
        }
    }
    // An empty folder is not ours: those that became empty were removed.
    Ok(!entries.is_empty())
}
