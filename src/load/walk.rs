//! The folder -> the paths of its files, in any order.
use super::{Error, Fault, Reason};
use crate::source::SourceId;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The directories of a site that hold its sources.
pub const DIRECTORIES: &[&str] = &["content", "i18n", "profiles", "themes"];

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
        let mut walk = WalkDir::new(&start).follow_links(true).into_iter().filter_entry(is_meant);
        while let Some(entry) = walk.next() {
            match entry {
                Ok(entry) => {
                    let reason = if entry.path_is_symlink() { astray(entry.path(), &real_root) } else { None };
                    if let Some(reason) = reason {
                        found.faults.push(Fault { path: name(root, entry.path()), reason });
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
    // A backslash parts folders on Windows, and a control character can be neither typed nor copied to a stick.
    let is_sound = !id.as_str().contains(|c: char| c == '\\' || c.is_control());
    if path.to_str().is_some() && is_sound {
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
        ErrorKind::PermissionDenied => Err(Error { path, source }),
        // Two links that lead to each other; the system's word for it has no stable name in Rust.
        _ if path.is_symlink() => {
            found.faults.push(Fault { path: name(root, &path), reason: Reason::Loop });
            Ok(())
        }
        _ => Err(Error { path, source }),
    }
}

/// Why a link is not followed; `None` if it leads to another place of the site. One to nothing does not come here:
/// `walkdir` reports it as a file that vanished.
fn astray(link: &Path, real_root: &Path) -> Option<Reason> {
    let target = link.canonicalize().ok().filter(|target| target.starts_with(real_root));
    let Some(target) = target else { return Some(Reason::Outside) };
    // `walkdir` knows the folders it came through, not the site's folder above them.
    let folder = link.parent().and_then(|folder| folder.canonicalize().ok());
    folder.is_some_and(|folder| folder.starts_with(target)).then_some(Reason::Loop)
}

fn name(root: &Path, path: &Path) -> SourceId {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    SourceId::new(&parts.join("/"))
}

fn is_meant(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy())
}

/// Tells whether a file or folder of this name is what editors, file managers and version control leave behind.
pub fn is_ignored(name: &str) -> bool {
    let hidden = name.starts_with('.');
    let backup = name.ends_with('~') || name.ends_with(".swp") || name.ends_with(".bak") || name.ends_with(".tmp");
    let emacs = name.starts_with('#') && name.ends_with('#');
    hidden || backup || emacs || matches!(name, "Thumbs.db" | "desktop.ini" | "4913" | "__MACOSX")
}
