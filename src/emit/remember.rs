//! What a build found out -> a file for the next one.
use crate::memo::FILE;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::time::SystemTime;

/// Leaves the bytes, if any, that `encode` makes of the moment, by the clock of the file system, for the next build of the site in
/// `root`: whole, or not at all.
///
/// A failure is nobody's loss: what is not remembered is made again, and a site on a medium that cannot be written is built.
pub fn remember(root: &Path, encode: impl FnOnce(SystemTime) -> Option<Vec<u8>>) {
    let _ = try_to_remember(&root.join(FILE), encode);
}

fn try_to_remember(path: &Path, encode: impl FnOnce(SystemTime) -> Option<Vec<u8>>) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    if fs::symlink_metadata(folder)?.is_symlink() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // One name for all builds, so that one that is killed leaves nothing for ever. Should two write at once, their memo has not
    // the digest that it claims, and is none.
    let unfinished = path.with_extension("part");
    // What stands there may be a link to another file, which must not be written through.
    let _ = fs::remove_file(&unfinished);
    let mut file = File::create_new(&unfinished)?;
    let now = file.metadata().and_then(|found| found.modified());
    let bytes = now.and_then(|now| encode(now).ok_or_else(|| io::ErrorKind::InvalidInput.into()));
    let written = bytes.and_then(|bytes| file.write_all(&bytes));
    // Some systems do not move a file that is open.
    drop(file);
    let moved = written.and_then(|()| fs::rename(&unfinished, path));
    if moved.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    moved
}
