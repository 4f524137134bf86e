//! `DIR` -> its folders as they are: which lead to a file without a link, and what is in them.

use rayon::prelude::*;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::{Error, reading};
use super::list::{Files, Record};
use crate::url::UrlPath;

/// The folders below `dir`, each looked at once.
pub(super) struct Folders<'a> {
    dir: &'a Path,
    real: HashMap<String, bool>,
}

impl<'a> Folders<'a> {
    pub(super) fn new(dir: &'a Path) -> Folders<'a> {
        Folders { dir, real: HashMap::new() }
    }

    /// Whether each folder on the way to `path` is there and no link, so that what is done to `path` is done in `dir`.
    pub(super) fn lead_to(&mut self, path: &UrlPath) -> bool {
        parent(path.as_str()).is_none_or(|folder| self.is_real(folder))
    }

    /// Whether `folder` and each folder above it, below `dir`, is there and no link.
    pub(super) fn is_real(&mut self, folder: &str) -> bool {
        if let Some(&known) = self.real.get(folder) {
            return known;
        }
        let real = parent(folder).is_none_or(|above| self.is_real(above))
            && fs::symlink_metadata(self.dir.join(folder)).is_ok_and(|found| found.is_dir());
        self.real.insert(folder.to_owned(), real);
        real
    }
}

/// The folder of a relative path; `None` at the top.
pub(super) fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}

/// The entries of a folder by name and whether each is a folder itself, sorted: they are moved away while they are
/// gone through, and some systems skip entries then.
pub(super) fn entries(folder: &Path) -> Result<Vec<(PathBuf, bool)>, Error> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(reading(folder))? {
        let entry = entry.map_err(reading(folder))?;
        let is_dir = entry.file_type().map_err(reading(&entry.path()))?.is_dir();
        entries.push((entry.file_name().into(), is_dir));
    }
    entries.sort();
    Ok(entries)
}

/// Those of the listed files that are there, as files, in the size that is listed.
pub(super) fn standing<'a>(dir: &Path, listed: impl Iterator<Item = (&'a UrlPath, &'a Record)>) -> Files {
    let mut folders = Folders::new(dir);
    let reached: Vec<(&UrlPath, &Record)> = listed.filter(|(path, _)| folders.lead_to(path)).collect();
    let stands = |(path, record): &(&UrlPath, &Record)| {
        let found = fs::symlink_metadata(dir.join(path.as_str()));
        found.is_ok_and(|found| found.is_file() && found.len() == record.size)
    };
    let standing: Vec<_> = reached.into_par_iter().filter(stands).collect();
    standing.into_iter().map(|(path, record)| (path.clone(), *record)).collect()
}
