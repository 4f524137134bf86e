//! One file -> its bytes or its text.
use super::{Error, Stamp};
use crate::memo::Digest;
use crate::source::{Content, Encoding, Source, SourceId};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// More than a text may have, in bytes: some 200 times the longest page of the benchmark corpus.
const LARGEST_TEXT: u64 = 4 * 1024 * 1024;

/// Reads a file; `None` if it has vanished.
pub(super) fn bytes(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error { path: path.to_owned(), source }),
    }
}

/// Reads a text and its stamp before that; `None` if it has vanished.
pub(super) fn text(id: &SourceId, path: &Path) -> Result<Option<(Source, Option<Stamp>)>, Error> {
    let read = || -> std::io::Result<(Source, Option<Stamp>)> {
        let file = fs::File::open(path)?;
        let metadata = file.metadata()?;
        let (size, stamp) = (metadata.len(), Stamp::of(&metadata));
        if size > LARGEST_TEXT {
            let digest = Digest::of(&size.to_le_bytes());
            return Ok((Source { id: id.clone(), content: Content::TooLarge(size), digest }, stamp));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
        // The file may grow while it is read; what is past the limit is not a text's any more.
        file.take(LARGEST_TEXT).read_to_end(&mut bytes)?;
        Ok((source(id, bytes), stamp))
    };
    match read() {
        Ok(read) => Ok(Some(read)),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error { path: path.to_owned(), source }),
    }
}

/// Makes a source of bytes that are already here.
pub(super) fn source(id: &SourceId, bytes: Vec<u8>) -> Source {
    let digest = Digest::of(&bytes);
    let content = match String::from_utf8(bytes) {
        Ok(text) => Content::Text(text.into()),
        Err(error) => Content::Foreign(encoding(error.as_bytes())),
    };
    Source { id: id.clone(), content, digest }
}

/// Guesses what bytes that are not UTF-8 are, for a message that can name it.
fn encoding(bytes: &[u8]) -> Encoding {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = sample.iter().filter(|byte| **byte == 0).count();
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || zeros * 4 > sample.len() {
        return Encoding::Utf16;
    }
    let mut at = 0;
    let mut pairs = 0;
    while at < sample.len() {
        match (sample[at], sample.get(at + 1)) {
            (0..=0x7F, _) => at += 1,
            (0x81..=0xFE, Some(0x40..=0x7E | 0x80..=0xFE)) => (at, pairs) = (at + 2, pairs + 1),
            (0x81..=0xFE, Some(0x30..=0x39)) => (at, pairs) = (at + 4, pairs + 1),
            // The sample may cut a pair in two.
            (0x81..=0xFE, None) => break,
            _ => return Encoding::Unknown,
        }
    }
    if pairs > 0 { Encoding::Gbk } else { Encoding::Unknown }
}
