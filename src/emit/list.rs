//! `.yulan-files` <-> `Files`: what a build left in its folder.
//!
//! A header, then a line `DIGEST SIZE PATH` for each artifact, sorted by path. A list is data from a disk: a path in it
//! is acted on only if an artifact could have it, so that no list can name a file outside its folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use super::error::{Error, reading};
use crate::memo::Digest;
use crate::url::UrlPath;

/// The list's name in its folder. It is left out of what is signed, packed and verified.
pub const LIST: &str = ".yulan-files";

/// The folder in which a build gathers what it will move into place.
pub const PART: &str = ".yulan-part";

/// What `sign` adds to a tree. A changed tree is no longer the signed one, so these go when anything changes.
pub(super) const RELEASE: [&str; 2] = ["release.json", "release.json.minisig"];

/// The artifacts of a build by address.
pub(super) type Files = BTreeMap<UrlPath, Record>;

/// What is known of an emitted file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// In bytes.
    pub size: u64,
    /// Of the bytes.
    pub digest: Digest,
}

/// The lists of the tree that stands and of the one that is to stand.
#[derive(Clone, Copy)]
pub(super) struct Change<'a> {
    pub(super) old: &'a Files,
    pub(super) new: &'a Files,
}

impl<'a> Change<'a> {
    /// The paths that only the old list has, sorted.
    pub(super) fn removed(self) -> impl Iterator<Item = &'a UrlPath> {
        self.old.keys().filter(move |path| !self.new.contains_key(path))
    }

    /// Whether the file at `path`, relative to DIR, will go.
    pub(super) fn removes(self, path: &Path) -> bool {
        let path = path.to_str().and_then(|path| UrlPath::new(&path.replace('\\', "/")));
        path.is_some_and(|path| self.old.contains_key(&path) && !self.new.contains_key(&path))
    }
}

/// The format is named in the list, so that a later Yulan can tell an older list from a damaged one.
const HEADER: &str = "yulan-files 1";

/// The text of a list.
pub(super) fn encode(files: &Files) -> String {
    let mut text = format!("{HEADER}\n");
    for (path, record) in files {
        writeln!(text, "{} {} {path}", record.digest, record.size).expect("writing to a string cannot fail");
    }
    text
}

/// The list at `path`, of the tree in `dir`; `None` if there is none.
pub(super) fn read(path: &Path, dir: &Path) -> Result<Option<Files>, Error> {
    match fs::read(path) {
        Ok(bytes) => match decode(&bytes) {
            Ok(files) => Ok(Some(files)),
            Err(line) => Err(Error::Damaged { path: path.to_path_buf(), line, dir: dir.to_path_buf() }),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(reading(path)(error)),
    }
}

/// Whether an artifact can have this address: it leads below the folder on every system, fits in one line of the list,
/// and is none of the names that Yulan keeps for itself there.
pub(super) fn is_address(path: &UrlPath) -> bool {
    let text = path.as_str();
    let first = text.split('/').next().unwrap_or_default();
    let reserved = [LIST, PART].iter().any(|name| name.eq_ignore_ascii_case(first))
        || RELEASE.iter().any(|name| name.eq_ignore_ascii_case(text));
    let plain = text.split('/').all(|name| !matches!(name, "" | "." | ".."))
        && !text.contains(|c: char| c == '\\' || c.is_control());
    // Windows alone knows drive prefixes, so the system itself is asked too.
    plain && !reserved && Path::new(text).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The files of a list, or the number of its first bad line, from 1.
fn decode(bytes: &[u8]) -> Result<Files, usize> {
    let line_at = |end: usize| bytes[..end].split(|&byte| byte == b'\n').count();
    let text = str::from_utf8(bytes).map_err(|error| line_at(error.valid_up_to()))?;
    if !text.ends_with('\n') {
        return Err(line_at(bytes.len()));
    }
    // `lines` takes CRLF too: the folder may lie in a git checkout that rewrote the line ends.
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(1);
    }
    let mut files = Files::new();
    for (index, line) in lines.enumerate() {
        let (path, record) = decode_line(line).ok_or(index + 2)?;
        let ascends = files.last_key_value().is_none_or(|(last, _)| *last < path);
        if !ascends {
            return Err(index + 2);
        }
        files.insert(path, record);
    }
    Ok(files)
}

fn decode_line(line: &str) -> Option<(UrlPath, Record)> {
    let mut parts = line.splitn(3, ' ');
    let digest = Digest::parse(parts.next()?)?;
    let size = parts.next().filter(|size| size.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    let path = UrlPath::new(parts.next()?).filter(is_address)?;
    Some((path, Record { size, digest }))
}
