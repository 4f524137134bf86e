//! `Body` -> a file of the part, and its `Record`. Media are streamed: a recording never stands in memory.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::{Error, reading, writing};
use super::folders::parent;
use super::list::Record;
use crate::memo::{Digest, Digester};
use crate::url::UrlPath;

/// Media are read in pieces of this many bytes.
const PIECE: usize = 128 * 1024;

/// The files of a part. Many threads write at once; the folders they made are remembered, so each is made once.
pub(super) struct NewFiles {
    path: PathBuf,
    made: Mutex<HashSet<String>>,
}

impl NewFiles {
    /// Gathers files below `path`, which need not exist yet.
    pub(super) fn new(path: PathBuf) -> NewFiles {
        NewFiles { path, made: Mutex::default() }
    }

    /// Writes a file of these bytes.
    pub(super) fn write(&self, path: &UrlPath, bytes: &[u8]) -> Result<(), Error> {
        let target = self.path.join(path.as_str());
        let written = self.create(path, &target)?.write_all(bytes);
        written.map_err(|error| discard(&target, writing(&target)(error)))
    }

    /// Writes a copy of the file `source`.
    pub(super) fn copy(&self, path: &UrlPath, source: &Path) -> Result<Record, Error> {
        let original = File::open(source).map_err(reading(source))?;
        let target = self.path.join(path.as_str());
        let copy = self.create(path, &target)?;
        let mut copy = Digesting { to: copy, digester: Digester::new(), size: 0, failed: false };
        match io::copy(&mut BufReader::with_capacity(PIECE, original), &mut copy) {
            Ok(_) => Ok(copy.record()),
            Err(error) if copy.failed => Err(discard(&target, writing(&target)(error))),
            Err(error) => Err(discard(&target, reading(source)(error))),
        }
    }

    /// Makes the file and, if they are missing, its folders.
    fn create(&self, path: &UrlPath, target: &Path) -> Result<File, Error> {
        self.make(parent(path.as_str()).unwrap_or_default())?;
        File::create_new(target).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Error::Twice { path: path.clone() },
            _ => writing(target)(error),
        })
    }

    fn make(&self, folder: &str) -> Result<(), Error> {
        // A set is whole whenever a thread can have panicked, so a poisoned lock is as good as any.
        let known = self.made.lock().unwrap_or_else(PoisonError::into_inner).contains(folder);
        if !known {
            let path = self.path.join(folder);
            fs::create_dir_all(&path).map_err(writing(&path))?;
            self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        }
        Ok(())
    }
}

/// The record of a file as it is, which is only read.
pub(super) fn record_of(path: &Path) -> Result<Record, Error> {
    let file = File::open(path).map_err(reading(path))?;
    let mut digesting = Digesting { to: io::sink(), digester: Digester::new(), size: 0, failed: false };
    io::copy(&mut BufReader::with_capacity(PIECE, file), &mut digesting).map_err(reading(path))?;
    Ok(digesting.record())
}

/// The record of a file of these bytes.
pub(super) fn record_of_bytes(bytes: &[u8]) -> Record {
    Record { size: bytes.len() as u64, digest: Digest::of(bytes) }
}

/// Removes a file that was not written to its end, so that no commit can move it into the tree.
fn discard(target: &Path, error: Error) -> Error {
    // If even this fails, the caller still learns why the file is not whole, and drops the part.
    let _ = fs::remove_file(target);
    error
}

/// Passes bytes on, and knows what it passed on.
struct Digesting<W> {
    to: W,
    digester: Digester,
    size: u64,
    /// Whether writing failed; `io::copy` does not tell which of its two sides did.
    failed: bool,
}

impl<W> Digesting<W> {
    fn record(&self) -> Record {
        Record { size: self.size, digest: self.digester.finish() }
    }
}

impl<W: Write> Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes).inspect_err(|error| self.failed = error.kind() != ErrorKind::Interrupted)?;
        self.digester.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
