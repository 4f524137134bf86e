//! The folder -> the paths of its files, in any order.
use super::{Error, Fault, Reason};
use crate::source::SourceId;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The directories of a site that hold its sources.
const DIRECTORIES: &[&str] = &["content", "i18n", "themes"];

/// What a walk found.
pub(super) struct Found {
    /// Name and path of each file.
    pub(super) files: Vec<(SourceId, PathBuf)>,
    /// What was left out.
    pub(super) faults: Vec<Fault>,
}

/// Lists the files of a site. Links are followed inside its folder, never out of it and never round.
pub(super) fn files(root: &Path) -> Result<Found, Error> {
    let real_root = root.canonicalize().map_err(|source| Error { path: root.to_owned(), source })?;
    let mut found = Found { files: Vec::new(), faults: Vec::new() };
    for directory in DIRECTORIES {
        let start = root.join(directory);
        let mut walk = WalkDir::new(&start).follow_links(true).into_iter().filter_entry(|entry| !is_ignored(entry));
        while let Some(entry) = walk.next() {
            match entry {
                Ok(entry) => {
                    if entry.path_is_symlink() && !is_inside(entry.path(), &real_root) {
                        found.faults.push(Fault { path: name(root, entry.path()), reason: Reason::Outside });
                        if entry.file_type().is_dir() {
                            walk.skip_current_dir();
                        }
                    } else if entry.file_type().is_file() {
                        take(root, entry.path(), &mut found);
                    }
                }
                Err(error) => fault(root, &start, error, &mut found)?,
            }
        }
    }
    Ok(found)
}

fn take(root: &Path, path: &Path, found: &mut Found) {
    let id = name(root, path);
    if path.to_str().is_some() {
        found.files.push((id, path.to_owned()));
    } else {
        found.faults.push(Fault { path: id, reason: Reason::Name });
    }
}

/// A loop is the author's fault, a file that vanished nobody's, anything else the machine's.
fn fault(root: &Path, start: &Path, error: walkdir::Error, found: &mut Found) -> Result<(), Error> {
    let path = error.path().unwrap_or(start).to_owned();
    if error.loop_ancestor().is_some() {
        found.faults.push(Fault { path: name(root, &path), reason: Reason::Loop });
        return Ok(());
    }
    let source = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
    match source.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(Error { path, source }),
    }
}

fn is_inside(path: &Path, real_root: &Path) -> bool {
    // A link to nothing is as good as no file: `walkdir` reports it as one that vanished.
    path.canonicalize().is_ok_and(|target| target.starts_with(real_root))
}

fn name(root: &Path, path: &Path) -> SourceId {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    SourceId::new(&parts.join("/"))
}

/// What editors, file managers and version control leave behind.
fn is_ignored(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let hidden = name.starts_with('.') && entry.depth() > 0;
    let backup = name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".bak") || name.ends_with(".tmp");
    let emacs = name.starts_with('#') && name.ends_with('#');
    hidden || backup || emacs || matches!(name.as_ref(), "Thumbs.db" | "desktop.ini" | "4913" | "__MACOSX")
}
