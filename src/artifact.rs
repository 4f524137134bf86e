//! One file of the published tree, ready to write.
use crate::source::SourceId;
use crate::url::UrlPath;

/// URL path and bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Where it stands in the tree.
    pub path: UrlPath,
    /// What it holds.
    pub body: Body,
}

/// What an artifact holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a media file of the site, which only `emit` streams: a recording never stands in memory.
    CopyOf(SourceId),
    /// These bytes, which took long to make: `emit` also keeps them as this file of the site, below [`STORE`].
    Stored(Vec<u8>, SourceId),
}

/// Where what took long to make is kept between builds, below the site's root; safe to delete.
pub const STORE: &str = ".yulan/pictures";

/// A change of an author's file, computed as a value before anything is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A new file with this text; a file that is there is never written over.
    Create(SourceId, String),
    /// New text for a file that was read.
    Replace(SourceId, String),
    /// Another name for a directory. Other edits of what lies in it name the path it has before.
    Rename(SourceId, SourceId),
}

impl Edit {
    /// Returns the file or directory that is changed, by the path it has before.
    pub fn path(&self) -> &SourceId {
        match self {
            Edit::Create(path, _) | Edit::Replace(path, _) | Edit::Rename(path, _) => path,
        }
    }
}
