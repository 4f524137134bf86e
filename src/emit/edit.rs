//! Edits of authors' files -> the folder.
use super::Error;
use super::error::{reading, writing};
use crate::artifact::Edit;
use crate::source::SourceId;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Behind the name of a file that waits to take the place of another.
const WAITING: &str = ".yulan-part";

/// Applies edits to files; `place` says where a file of the site is.
///
/// All new texts are written beside their files first, then directories get their new names, then each text is put in
/// its place at once. Whatever fails, what was done before it is undone: the folder is as it was, or the error says that
/// it is not.
///
/// # Errors
///
/// If something stands where a new file or directory must go, if a link leads from `root` to what lies outside of it, or
/// if the machine fails.
pub fn edit(edits: &[Edit], root: &Path, place: impl Fn(&SourceId) -> PathBuf) -> Result<(), Error> {
    for edit in edits {
        let touched = match edit {
            Edit::Create(id, _) | Edit::Replace(id, _) => vec![place(id)],
            Edit::Rename(from, to) => vec![place(from), place(to)],
        };
        if let Some(path) = touched.into_iter().find(|path| leads_out(root, path)) {
            return Err(Error::Outside { path });
        }
        let path = match edit {
            Edit::Create(id, _) | Edit::Rename(_, id) => place(id),
            Edit::Replace(..) => continue,
        };
        if path.symlink_metadata().is_ok() {
            return Err(Error::InTheWay { path });
        }
    }
    let mut done = Vec::new();
    let result = apply(edits, place, &mut done);
    let Err(error) = result else { return Ok(()) };
    // Backwards, and all of it: one step that cannot be undone is no reason to leave the others.
    let left: Vec<PathBuf> = done.into_iter().rev().filter_map(|step| undo(step).err()).collect();
    Err(if left.is_empty() { error } else { Error::HalfDone { paths: left, error: Box::new(error) } })
}

/// Whether a path below `root` comes to lie elsewhere, by a link on its way or at its end. A file that is asked for
/// elsewhere, as the settings may be, is where its owner says.
fn leads_out(root: &Path, path: &Path) -> bool {
    let Ok(real_root) = root.canonicalize() else { return false };
    let last = path.ancestors().find(|at| at.symlink_metadata().is_ok());
    let is_inside = |at: &Path| at.canonicalize().is_ok_and(|real| real.starts_with(&real_root));
    path.starts_with(root) && last.is_some_and(|at| !is_inside(at))
}

/// A step that was done, with what it takes to undo it.
enum Done {
    /// A file or folder that was not there.
    Made(PathBuf),
    /// A directory that had another name: before, after.
    Renamed(PathBuf, PathBuf),
    /// A file that had this text.
    Replaced(PathBuf, Vec<u8>),
}

/// A new text beside its place.
struct Waiting {
    part: PathBuf,
    path: PathBuf,
    is_new: bool,
}

fn apply(edits: &[Edit], place: impl Fn(&SourceId) -> PathBuf, done: &mut Vec<Done>) -> Result<(), Error> {
    let mut waiting = Vec::new();
    for edit in edits {
        waiting.push(match edit {
            Edit::Create(id, text) => wait(place(id), text, true, done)?,
            // A link stays a link: what it leads to is replaced.
            Edit::Replace(id, text) => wait(real(&place(id))?, text, false, done)?,
            Edit::Rename(..) => continue,
        });
    }
    for edit in edits {
        let Edit::Rename(from, to) = edit else { continue };
        let (from, to) = (place(from), place(to));
        make_folders(to.parent(), done)?;
        fs::rename(&from, &to).map_err(writing(&from))?;
        let moved = |path: &Path| path.strip_prefix(&from).map_or_else(|_| path.to_owned(), |below| to.join(below));
        for file in &mut waiting {
            (file.part, file.path) = (moved(&file.part), moved(&file.path));
        }
        done.push(Done::Renamed(from, to));
    }
    for Waiting { part, path, is_new } in waiting {
        if is_new && path.symlink_metadata().is_ok() {
            return Err(Error::InTheWay { path });
        }
        let old = if is_new { None } else { Some(fs::read(&path).map_err(reading(&path))?) };
        fs::rename(&part, &path).map_err(writing(&path))?;
        done.push(match old {
            Some(old) => Done::Replaced(path, old),
            None => Done::Made(path),
        });
    }
    Ok(())
}

/// Writes a new text beside its place.
fn wait(path: PathBuf, text: &str, is_new: bool, done: &mut Vec<Done>) -> Result<Waiting, Error> {
    if is_new {
        make_folders(path.parent(), done)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(WAITING);
    let part = path.with_file_name(name);
    // What stands there may be a link to another file, which must not be written through.
    let _ = fs::remove_file(&part);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&part).map_err(writing(&part))?;
    done.push(Done::Made(part.clone()));
    file.write_all(text.as_bytes()).map_err(writing(&part))?;
    if let Ok(metadata) = fs::metadata(&path) {
        fs::set_permissions(&part, metadata.permissions()).map_err(writing(&part))?;
    }
    Ok(Waiting { part, path, is_new })
}

/// The file that a path leads to; the path itself, if it is that of the file: directories keep the names they were given.
fn real(path: &Path) -> Result<PathBuf, Error> {
    match path.symlink_metadata().map_err(writing(path))?.is_symlink() {
        true => fs::canonicalize(path).map_err(writing(path)),
        false => Ok(path.to_owned()),
    }
}

fn make_folders(folder: Option<&Path>, done: &mut Vec<Done>) -> Result<(), Error> {
    let Some(folder) = folder else { return Ok(()) };
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir(folder).map_err(writing(folder))?;
        done.push(Done::Made(folder.to_owned()));
    }
    Ok(())
}

/// Undoes a step.
///
/// # Errors
/// The path that could not be made what it was.
fn undo(step: Done) -> Result<(), PathBuf> {
    match step {
        Done::Made(path) if path.is_dir() => fs::remove_dir(&path).map_err(|_| path),
        // A text that took its place meanwhile lies there no more.
        Done::Made(path) if !path.exists() => Ok(()),
        Done::Made(path) => fs::remove_file(&path).map_err(|_| path),
        Done::Renamed(before, after) => fs::rename(&after, before).map_err(|_| after),
        Done::Replaced(path, old) => fs::write(&path, old).map_err(|_| path),
    }
}
