//! What every stage says about an author's file: its name, its text, a place in it.
use crate::memo::Digest;
use std::fmt;
use std::sync::Arc;

/// A file of the site: its path below the site's root, with `/` between the parts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(Arc<str>);

impl SourceId {
    /// Names a file by its path below the site's root.
    pub fn new(path: &str) -> SourceId {
        SourceId(path.into())
    }

    /// Returns the path, with `/` between the parts.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the path of the directory that holds the file; empty for a file at the root.
    pub fn directory(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(directory, _)| directory)
    }

    /// Returns the last part of the path.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text file of the site as it was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Which file.
    pub id: SourceId,
    /// What was in it.
    pub content: Content,
    /// The digest of its bytes.
    pub digest: Digest,
}

impl Source {
    /// Returns the text; empty if the file is not a text that can be read.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            Content::Foreign(_) | Content::TooLarge(_) | Content::Unread => "",
        }
    }
}

/// What a file that should hold text holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// UTF-8, as it stands on disk: a byte order mark and CRLF are kept, so that spans are places in the file.
    Text(Arc<str>),
    /// Bytes that are not UTF-8.
    Foreign(Encoding),
    /// More than a text may have; the size in bytes.
    TooLarge(u64),
    /// Not read: it is what a build before this one read, and nobody has asked for the text.
    Unread,
}

/// What a file that is not UTF-8 looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// It begins with a UTF-16 byte order mark or every second byte is zero.
    Utf16,
    /// Every byte above 127 is half of a GBK (GB 18030) pair.
    Gbk,
    /// Neither.
    Unknown,
}

/// A place in a source: bytes, half open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Which file.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Names the bytes `range` of `source`.
    pub fn new(source: &SourceId, range: std::ops::Range<usize>) -> Span {
        // Texts are limited to a few megabytes, see `load`; a cast cannot lose anything.
        Span { source: source.clone(), start: range.start as u32, end: range.end as u32 }
    }

    /// Names a file as a whole, by its first place.
    pub fn whole(source: &SourceId) -> Span {
        Span::new(source, 0..0)
    }
}
