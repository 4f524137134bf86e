//! `DIR` -> its `Part`: the locked folder in which one build gathers its files.
//!
//! ```text
//! DIR/.yulan-part/lock          held by the build that owns the part
//! DIR/.yulan-part/files/PATH    what will be moved to DIR/PATH
//! DIR/.yulan-part/list          the new list while it is written
//! DIR/.yulan-part/commit        the new list once the build counts
//! DIR/.yulan-part/removed       what only the old list has is gone; moving has begun
//! ```
//!
//! The part lies in DIR so that moving a file out of it never crosses file systems. Dropping it removes it, unless it
//! holds a commit: then only the lock is given back, and the next build finishes the work.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use same_file::Handle;

use super::error::{Error, reading, writing};
use super::list::{self, Files, LIST, PART};

/// The part of one build, locked for as long as this lives.
pub(super) struct Part {
    dir: PathBuf,
    path: PathBuf,
    /// Folders that stood not before this build, innermost first; they go again if nothing came into them.
    made: Vec<PathBuf>,
    /// `None` only while dropping: some systems remove a file when its last handle closes.
    lock: Option<Handle>,
}

impl Part {
    /// Makes and locks the part of `dir`, and `dir` itself. Calls `waiting` once if another build holds the lock.
    pub(super) fn lock(dir: &Path, waiting: impl FnOnce()) -> Result<Part, Error> {
        let path = dir.join(PART);
        let mut made = Vec::new();
        let mut waiting = Some(waiting);
        // Whoever held the lock removed it with the part, perhaps with DIR, so the file that was waited for may be
        // no longer the one that others would lock: then all is made again.
        loop {
            made.extend(make(dir)?);
            let Some(file) = open_lock(&path)? else { continue };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if let Some(say) = waiting.take() {
                        say();
                    }
                    lock_uninterrupted(&file).map_err(writing(&path.join("lock")))?;
                }
                Err(TryLockError::Error(error)) => return Err(writing(&path.join("lock"))(error)),
            }
            let held = Handle::from_file(file).map_err(reading(&path))?;
            if Handle::from_path(path.join("lock")).is_ok_and(|now| now == held) {
                return Ok(Part { dir: dir.to_path_buf(), path, made, lock: Some(held) });
            }
        }
    }

    /// The folder that the part belongs to.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where the new files are gathered; it need not exist.
    pub(super) fn files(&self) -> PathBuf {
        self.path.join("files")
    }

    /// The list of a build that counts; it need not exist.
    pub(super) fn commit(&self) -> PathBuf {
        self.path.join("commit")
    }

    /// Marks that moving has begun; it need not exist.
    pub(super) fn removed(&self) -> PathBuf {
        self.path.join("removed")
    }

    /// Writes the new list to the disk. From its renaming on the build counts.
    pub(super) fn seal(&self, files: &Files) -> Result<(), Error> {
        let path = self.path.join("list");
        File::create(&path)
            .and_then(|mut file| {
                file.write_all(list::encode(files).as_bytes())?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&path, self.commit()))
            .map_err(writing(&path))
    }

    /// Puts the new list in the place of the old one: the tree is whole, and the part holds nothing of worth.
    pub(super) fn unseal(&self) -> Result<(), Error> {
        let list = self.dir.join(LIST);
        fs::rename(self.commit(), &list).map_err(writing(&list))
    }

    /// Empties the part of all but its lock.
    pub(super) fn clear(&self) -> Result<(), Error> {
        for entry in fs::read_dir(&self.path).map_err(reading(&self.path))? {
            let entry = entry.map_err(reading(&self.path))?;
            let is_dir = entry.file_type().map_err(reading(&entry.path()))?.is_dir();
            if is_dir {
                fs::remove_dir_all(entry.path()).map_err(writing(&entry.path()))?;
            } else if entry.file_name() != "lock" {
                fs::remove_file(entry.path()).map_err(writing(&entry.path()))?;
            }
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // What fails here is left for the next build, which throws an uncommitted part away.
        if is_gone(&self.commit()) && self.clear().is_ok() {
            let _ = fs::remove_file(self.path.join("lock"));
            self.lock = None;
            for dir in [&self.path].into_iter().chain(&self.made) {
                // Fails if another build has begun there, and rightly.
                let _ = fs::remove_dir(dir);
            }
        }
    }
}

/// Makes `dir` and returns the folders that were missing, innermost first.
fn make(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut tries = 0;
    loop {
        let missing = dir.ancestors().take_while(|dir| !dir.as_os_str().is_empty() && !dir.exists());
        let missing = missing.map(Path::to_path_buf).collect();
        match fs::create_dir_all(dir) {
            Ok(()) => return Ok(missing),
            // A build that is dropped may remove the folder in the midst of this; any other fault stays.
            Err(_) if tries < 10 => tries += 1,
            Err(error) => return Err(writing(dir)(error)),
        }
    }
}

/// Makes the part and opens its lock file; `None` if another build removed either meanwhile.
fn open_lock(part: &Path) -> Result<Option<File>, Error> {
    match fs::create_dir(part) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => match fs::symlink_metadata(part) {
            Ok(found) if found.is_dir() => {}
            // Clearing a part that is a link would empty a folder elsewhere.
            Ok(_) => return Err(Error::InTheWay { path: part.to_path_buf() }),
            Err(_) => return Ok(None),
        },
        Err(error) => return Err(writing(part)(error)),
    }
    let path = part.join("lock");
    match File::options().write(true).create(true).truncate(false).open(&path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(writing(&path)(error)),
    }
}

/// Waits for the lock, however many signals arrive meanwhile.
fn lock_uninterrupted(file: &File) -> io::Result<()> {
    loop {
        match file.lock() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// Whether nothing, not even a link, is at `path`.
fn is_gone(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
}
