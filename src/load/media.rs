//! A picture, recording or attachment -> its size, digest and dimensions; its bytes stay on disk.
use super::{Error, Stamp};
use crate::memo::{Digest, Digester};
use crate::picture::{self, Measures};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// What is known of a media file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Media {
    /// In bytes.
    pub size: u64,
    /// Of its bytes.
    pub digest: Digest,
    /// What it shows, by its content; `None` if it is no picture that a page may show.
    pub picture: Option<Measures>,
}

/// Enough for the headers of a picture, its colour profile and camera data included.
const HEADER: usize = 256 * 1024;

/// Measures a file and reads its stamp before that; `None` if it has vanished.
pub(super) fn measure(path: &Path) -> Result<Option<(Media, Option<Stamp>)>, Error> {
    let read = || -> std::io::Result<(Media, Option<Stamp>)> {
        let mut file = fs::File::open(path)?;
        let stamp = Stamp::of(&file.metadata()?);
        let mut header = Vec::new();
        file.by_ref().take(HEADER as u64).read_to_end(&mut header)?;
        let mut digester = Digester::new();
        digester.update(&header);
        let mut size = header.len() as u64;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                length => {
                    digester.update(&buffer[..length]);
                    size += length as u64;
                }
            }
        }
        let picture = match size > HEADER as u64 && picture::is_cut_short(&header) {
            true => picture::measure(&fs::read(path)?),
            false => picture::measure(&header),
        };
        Ok((Media { size, digest: digester.finish(), picture }, stamp))
    };
    match read() {
        Ok(measured) => Ok(Some(measured)),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error { path: path.to_owned(), source }),
    }
}
