//! Edits of authors' files -> the folder.
use super::Error;
use super::error::writing;
use crate::artifact::Edit;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Applies edits to files; `place` says where a file of the site is.
///
/// What is new is made first, so that a file in the way leaves all as it was; a file that is there gets its new text
/// at once or not at all.
///
/// # Errors
///
/// If something stands where a new file must go, or if the machine fails.
pub fn edit(edits: &[Edit], place: impl Fn(&crate::source::SourceId) -> PathBuf) -> Result<(), Error> {
    let created = edits.iter().filter_map(|edit| match edit {
        Edit::Create(id, text) => Some((place(id), text)),
        Edit::Replace(..) => None,
    });
    let created: Vec<(PathBuf, &String)> = created.collect();
    if let Some((path, _)) = created.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        return Err(Error::InTheWay { path: path.clone() });
    }
    for (path, text) in &created {
        create(path, text)?;
    }
    for edit in edits {
        if let Edit::Replace(id, text) = edit {
            replace(&place(id), text)?;
        }
    }
    Ok(())
}

fn create(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(writing(folder))?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(writing(path))?;
    file.write_all(text.as_bytes()).map_err(writing(path))
}

fn replace(path: &Path, text: &str) -> Result<(), Error> {
    // A link stays a link: what it leads to is replaced.
    let path = fs::canonicalize(path).map_err(writing(path))?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".yulan-part");
    let part = path.with_file_name(name);
    fs::write(&part, text).map_err(writing(&part))?;
    if let Ok(metadata) = fs::metadata(&path) {
        fs::set_permissions(&part, metadata.permissions()).map_err(writing(&part))?;
    }
    fs::rename(&part, &path).map_err(writing(&path))
}
