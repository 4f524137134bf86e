//! `[Artifact]` -> a tree on disk, all or nothing. The only stage that writes.
//!
//! 1. [`Emission::open`] makes and locks the part (`part`), a folder inside DIR, and finishes or throws away what a
//!    killed build left in it
//! 2. [`Emission::put`] writes what DIR lacks into the part (`body`); [`Emission::keep`] says what may stay
//! 3. [`Emission::commit`] looks whether the way is free (`obstacles`) and puts the new list (`list`) beside the files:
//!    from here on the build counts
//! 4. `roll_forward` makes the tree what the list says
//!
//! [`edit`] changes files of authors, for the commands that do; [`remember`] leaves what the next build need not make.
//! [`stands`] looks whether there is anything to do at all.
//!
//! A process killed before 3 leaves the old tree, one killed later a tree that the next build finishes. Held against
//! a killed process, not against a power cut: only the list is synced, for a sync per file costs more than a build.

#![expect(clippy::disallowed_methods, reason = "here values become files")]
mod body;
mod edit;
mod error;
mod folders;
mod list;
mod obstacles;
mod part;
mod remember;
mod roll_forward;
mod stands;
mod store;

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub use edit::edit;
pub use error::Error;
pub use list::{LIST, PART, Record};
pub use remember::remember;
pub use stands::stands;
pub use store::store;

use crate::artifact::{Artifact, Body};
use crate::source::SourceId;
use crate::url::UrlPath;
use body::NewFiles;
use error::reading;
use list::{Change, Files};
use part::Part;

/// One build on its way into its folder. Dropped without a commit, it leaves the folder as it was.
pub struct Emission {
    part: Part,
    root: PathBuf,
    /// `None` if there was no list.
    listed: Option<Files>,
    standing: Files,
    new_files: NewFiles,
    progress: Mutex<Progress>,
}

/// What a commit did, in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files that stood and stand as they were.
    pub unchanged: usize,
    /// Files that stood and stand no more.
    pub removed: usize,
}

/// What the build has so far.
#[derive(Default)]
struct Progress {
    files: Files,
    /// How many of `files` lie in the part.
    written: usize,
}

impl Emission {
    /// Opens `dir` for one build of the site at `root`: makes and locks it, and finishes what a killed build committed.
    ///
    /// If another build holds the folder, calls `waiting` once and waits.
    ///
    /// # Errors
    ///
    /// If the folder is not ours, if its list is damaged, or if the machine fails.
    pub fn open(dir: &Path, root: &Path, waiting: impl FnOnce()) -> Result<Emission, Error> {
        // Looked at before anything is made, so that a foreign folder is not even touched. In this order: another build
        // that ends meanwhile puts its list there before it removes its part.
        if has_other_things(dir)? && !dir.join(PART).exists() && !dir.join(LIST).exists() {
            return Err(Error::Foreign { dir: dir.to_path_buf() });
        }
        let part = Part::lock(dir, waiting)?;
        if let Some(committed) = list::read(&part.commit(), dir)? {
            let old = list::read(&dir.join(LIST), dir)?.unwrap_or_default();
            roll_forward::roll_forward(&part, Change { old: &old, new: &committed })?;
        }
        part.clear()?;
        let listed = list::read(&dir.join(LIST), dir)?;
        // A part alone does not make the folder ours: its build was killed before it had put anything there.
        if listed.is_none() && has_other_things(dir)? {
            return Err(Error::Foreign { dir: dir.to_path_buf() });
        }
        let standing = folders::standing(dir, listed.iter().flatten());
        let new_files = NewFiles::new(part.files());
        Ok(Emission { part, root: root.to_path_buf(), listed, standing, new_files, progress: Mutex::default() })
    }

    /// Returns what stands in the folder: the files that are in its list and on disk with that size.
    #[must_use]
    pub fn standing(&self) -> &BTreeMap<UrlPath, Record> {
        &self.standing
    }

    /// Returns the bytes of a file that stands in the folder; `None` if it does not, or cannot be read.
    #[must_use]
    pub fn read(&self, path: &UrlPath) -> Option<Vec<u8>> {
        self.standing.get(path).and_then(|_| fs::read(self.part.dir().join(path.as_str())).ok())
    }

    /// Takes an artifact, from any thread, and returns its record. Writes nothing if its bytes stand already.
    ///
    /// # Errors
    ///
    /// If the address is taken or cannot be had, or if the machine fails. The emission should be dropped then.
    pub fn put(&self, artifact: &Artifact) -> Result<Record, Error> {
        let path = &artifact.path;
        if !list::is_address(path) {
            return Err(Error::Address { path: path.clone() });
        }
        let record = match &artifact.body {
            Body::Bytes(bytes) => self.put_bytes(path, bytes)?,
            Body::CopyOf(source) => self.put_copy(path, source)?,
            Body::Stored(bytes, file) => {
                store(&self.root, file, bytes);
                self.put_bytes(path, bytes)?
            }
        };
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        if progress.files.insert(path.clone(), record).is_some() {
            return Err(Error::Twice { path: path.clone() });
        }
        progress.written += usize::from(self.standing.get(path) != Some(&record));
        Ok(record)
    }

    /// Says that the artifact at `path` has not changed, without its bytes. Once said or put, saying it adds nothing.
    ///
    /// # Panics
    ///
    /// If it is not among [`Emission::standing`].
    pub fn keep(&self, path: &UrlPath) {
        let record = *self.standing.get(path).expect("only what stands can be kept");
        // The lock is poisoned if a thread panicked at `put` of another artifact, and the files are whole even then.
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        progress.files.entry(path.clone()).or_insert(record);
    }

    /// Makes the folder hold what was put and kept, and nothing else that a build has put there.
    ///
    /// Writes nothing, not even the list, if that is what stands.
    ///
    /// # Errors
    ///
    /// If something that no build made is in the way, the folder is left as it was. If the machine fails, either that,
    /// or the next [`Emission::open`] finishes the work.
    pub fn commit(self) -> Result<Summary, Error> {
        let Emission { part, listed, standing, progress, .. } = self;
        let Progress { files, written } = progress.into_inner().unwrap_or_else(PoisonError::into_inner);
        let removed = standing.keys().filter(|path| !files.contains_key(path)).count();
        let summary = Summary { written, unchanged: files.len() - written, removed };
        if written == 0 && listed.as_ref() == Some(&files) {
            return Ok(summary);
        }
        let change = Change { old: &listed.unwrap_or_default(), new: &files };
        if part.files().exists() {
            obstacles::refuse(&part.files(), part.dir(), Path::new(""), change)?;
        }
        part.seal(&files)?;
        roll_forward::roll_forward(&part, change)?;
        Ok(summary)
    }

    fn put_bytes(&self, path: &UrlPath, bytes: &[u8]) -> Result<Record, Error> {
        let record = body::record_of_bytes(bytes);
        if self.standing.get(path) != Some(&record) {
            self.new_files.write(path, bytes)?;
        }
        Ok(record)
    }

    fn put_copy(&self, path: &UrlPath, source: &SourceId) -> Result<Record, Error> {
        let source = self.root.join(source.as_str());
        if let Some(standing) = self.standing.get(path) {
            let size = fs::metadata(&source).map_err(reading(&source))?.len();
            // Reading twice is cheaper than writing for nothing.
            if size == standing.size && body::record_of(&source)? == *standing {
                return Ok(*standing);
            }
        }
        self.new_files.copy(path, &source)
    }
}

/// Whether a folder holds anything but a part; a file in its place counts as such.
fn has_other_things(dir: &Path) -> Result<bool, Error> {
    if fs::metadata(dir).is_ok_and(|found| !found.is_dir()) {
        return Ok(true);
    }
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(reading(dir)(error)),
    };
    for entry in entries {
        if entry.map_err(reading(dir))?.file_name() != PART {
            return Ok(true);
        }
    }
    Ok(false)
}
