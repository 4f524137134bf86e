//! `Part` with a commit -> the new tree. May be killed anywhere and run again: it reads how far it came from the disk.
//!
//! 1. remove what only the old list has, and the folders that became empty
//! 2. mark that this is done: on a disk that takes `A.html` for `a.html`, doing it again after step 3 would remove
//!    new files
//! 3. move the files of the part into place
//! 4. move the list last

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::iter;
use std::path::Path;

use super::error::{Error, reading, writing};
use super::folders::{Folders, entries, parent};
use super::list::{Change, RELEASE};
use super::part::Part;

/// Makes the tree of `change.new` from the tree of `change.old` and the part, whose commit is `change.new`.
pub(super) fn roll_forward(part: &Part, change: Change<'_>) -> Result<(), Error> {
    if !part.removed().exists() {
        remove(part.dir(), change)?;
        fs::write(part.removed(), "").map_err(writing(&part.removed()))?;
    }
    if part.files().exists() {
        move_into_place(&part.files(), part.dir())?;
    }
    part.unseal()
}

fn remove(dir: &Path, change: Change<'_>) -> Result<(), Error> {
    for name in RELEASE {
        remove_file(&dir.join(name))?;
    }
    let mut folders = Folders::new(dir);
    let mut emptied = BTreeSet::new();
    for path in change.removed() {
        // Behind a link lies what is not ours, whatever its name.
        if folders.lead_to(path) {
            remove_file(&dir.join(path.as_str()))?;
        }
        // Not only the innermost folder: a killed build may have removed that one and no more.
        let above = iter::successors(parent(path.as_str()), |folder| parent(folder));
        emptied.extend(above.filter(|folder| folders.is_real(folder)));
    }
    // A folder sorts before what is in it, so from the end the innermost come first.
    for folder in emptied.into_iter().rev() {
        // It fails where something is left, as it should. If it fails otherwise, an empty folder harms no reader.
        let _ = fs::remove_dir(dir.join(folder));
    }
    Ok(())
}

/// Removes a file or a link; a folder in its place, or nothing, is not what a build made there.
fn remove_file(path: &Path) -> Result<(), Error> {
    let Err(error) = fs::remove_file(path) else { return Ok(()) };
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Ok(()),
        Err(gone) if gone.kind() == ErrorKind::NotFound => Ok(()),
        _ => Err(writing(path)(error)),
    }
}

/// Moves what is in the folder `from` into the folder `to`. Folders that `to` lacks are moved whole.
fn move_into_place(from: &Path, to: &Path) -> Result<(), Error> {
    for (name, is_dir) in entries(from)? {
        let (source, target) = (from.join(&name), to.join(&name));
        if is_dir {
            match fs::symlink_metadata(&target) {
                Ok(found) if found.is_dir() => {
                    move_into_place(&source, &target)?;
                    continue;
                }
                Ok(_) => return Err(Error::InTheWay { path: target }),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(reading(&target)(error)),
            }
        }
        if let Err(error) = fs::rename(&source, &target) {
            let in_the_way = !is_dir && fs::symlink_metadata(&target).is_ok_and(|found| found.is_dir());
            return Err(if in_the_way { Error::InTheWay { path: target } } else { writing(&target)(error) });
        }
    }
    Ok(())
}
