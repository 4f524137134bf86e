//! What the file system says of a file -> whether it is still the file that was read.
use std::fs::Metadata;
use std::time::{Duration, SystemTime};

/// What the file system says of a file. Two equal stamps are of one content, unless it changed twice within a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    pub size: u64,
    /// When its content was changed, in nanoseconds since 1970; programs can set it.
    pub modified: i128,
    /// Its number on the disk; zero where there is none.
    pub inode: u64,
    /// When anything of it was changed, likewise; programs cannot set it. Zero where it is not known.
    pub changed: i128,
}

/// The clocks of file systems are coarse, that of FAT the coarsest: what changes twice within this has one time.
const COARSEST: Duration = Duration::from_secs(2);

impl Stamp {
    /// Reads it; `None` if the system does not know when the file was changed.
    pub(super) fn of(metadata: &Metadata) -> Option<Stamp> {
        let modified = nanoseconds(metadata.modified().ok()?);
        let (inode, changed) = identity(metadata);
        Some(Stamp { size: metadata.len(), modified, inode, changed })
    }

    /// Tells whether a change after the moment `began`, at which reading began, must show in the stamp.
    pub(super) fn is_settled(&self, began: i128) -> bool {
        let margin = i128::try_from(COARSEST.as_nanos()).unwrap_or(i128::MAX);
        self.modified.max(self.changed).saturating_add(margin) <= began
    }
}

/// Returns a time as nanoseconds since 1970, negative before.
pub fn nanoseconds(time: SystemTime) -> i128 {
    let signed = |duration: Duration| i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => signed(since),
        Err(before) => -signed(before.duration()),
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, i128) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), i128::from(metadata.ctime()) * 1_000_000_000 + i128::from(metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (u64, i128) {
    (0, 0)
}
