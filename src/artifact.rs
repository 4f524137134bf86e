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
}
