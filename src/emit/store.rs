//! What took long to make -> a file for later builds, outside the tree.
use crate::source::SourceId;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Keeps these bytes as a file of the site in `root`, whole or not at all.
///
/// A failure is nobody's loss: what is not kept is made again, and a site on a medium that cannot be written is built.
pub fn store(root: &Path, file: &SourceId, bytes: &[u8]) {
    let _ = try_to_store(&root.join(file.as_str()), bytes);
}

fn try_to_store(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // Two threads, or two builds, may make the same picture: the file of the first serves both.
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(format!(".{}", std::process::id()));
    let mut file = fs::File::create_new(&unfinished)?;
    let written = file.write_all(bytes).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written
}
