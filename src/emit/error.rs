//! What can stop an emission: the machine, or a folder that is not Yulan's to write in.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::url::UrlPath;

/// Why an emission could not be opened, filled or committed. The sentence names the path and says what to do.
#[derive(Debug)]
pub enum Error {
    /// The folder is a file, or holds things and no list of ours.
    Foreign {
        /// The folder asked for.
        dir: PathBuf,
    },
    /// The list at `path`, of the tree in `dir`, cannot be trusted from this line on (counted from 1).
    Damaged {
        /// Which.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// The folder asked for.
        dir: PathBuf,
    },
    /// Something that no build made stands where an artifact or its folder must go.
    InTheWay {
        /// Which.
        path: PathBuf,
    },
    /// A link leads from the folder of the site to what lies outside of it.
    Outside {
        /// The path inside the folder.
        path: PathBuf,
    },
    /// The address is kept for Yulan's own files, or cannot stand in the list.
    Address {
        /// Which.
        path: UrlPath,
    },
    /// Two artifacts have this address, or addresses that this disk takes for one.
    Twice {
        /// Which.
        path: UrlPath,
    },
    /// A file or folder could not be read.
    Read {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file or folder could not be made, moved or removed.
    Write {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Edits failed, and what was done before could not be undone.
    HalfDone {
        /// What is not as it was; not empty.
        paths: Vec<PathBuf>,
        /// Why they failed.
        error: Box<Error>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Foreign { dir } => write!(
                f,
                "`{}` was not made by Yulan, so it is left alone; choose a new or empty folder",
                dir.display()
            ),
            Error::Damaged { path, line, dir } => write!(
                f,
                "`{}` is damaged at line {line}, so nothing was changed; delete the folder `{}`, then build again",
                path.display(),
                dir.display()
            ),
            Error::InTheWay { path } => write!(
                f,
                "`{}` is in the way and was not made by Yulan; move it elsewhere, then build again",
                path.display()
            ),
            Error::Outside { path } => {
                write!(f, "`{}` leads out of the folder of the site by a link, so nothing was written", path.display())
            }
            Error::Address { path } => {
                write!(f, "no artifact can have the address `{path}`; rename what it is made from")
            }
            Error::Twice { path } => write!(
                f,
                "two artifacts have the address `{path}` \
                 (on some disks capital and small letters are the same); rename one"
            ),
            Error::Read { path, error } => write!(f, "cannot read `{}`: {error}", path.display()),
            Error::Write { path, error } => write!(f, "cannot write `{}`: {error}", path.display()),
            Error::HalfDone { paths, error } => {
                write!(f, "{error}; not as before:")?;
                paths.iter().try_for_each(|path| write!(f, " `{}`", path.display()))
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Read { error, .. } | Error::Write { error, .. } => Some(error),
            _ => None,
        }
    }
}

/// Turns an I/O error into `Error::Read` of `path`.
pub(super) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::Read { path: path.to_path_buf(), error }
}

/// Turns an I/O error into `Error::Write` of `path`.
pub(super) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |error| Error::Write { path: path.to_path_buf(), error }
}
