//! A picture, recording or attachment -> its size, digest and dimensions; its bytes stay on disk.
use super::Error;
use crate::memo::{Digest, Digester};
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
    /// What it shows, by its content; `None` if it is no picture whose dimensions are known.
    pub picture: Option<Picture>,
}

/// The dimensions of a picture, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// Enough for the headers of a picture, its colour profile and camera data included.
const HEADER: usize = 256 * 1024;

/// Measures a file; `None` if it has vanished.
pub(super) fn measure(path: &Path) -> Result<Option<Media>, Error> {
    let read = || -> std::io::Result<Media> {
        let mut file = fs::File::open(path)?;
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
        Ok(Media { size, digest: digester.finish(), picture: picture(&header) })
    };
    match read() {
        Ok(media) => Ok(Some(media)),
        Err(source) if source.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error { path: path.to_owned(), source }),
    }
}

fn picture(header: &[u8]) -> Option<Picture> {
    if let Ok(size) = imagesize::blob_size(header) {
        let side = |length: usize| u32::try_from(length).ok().filter(|length| *length > 0);
        return Some(Picture { width: side(size.width)?, height: side(size.height)? });
    }
    // A header may end inside a character, far behind the element that counts.
    let text = match std::str::from_utf8(header) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&header[..error.valid_up_to()]).ok()?,
    };
    svg(text)
}

/// Reads `width` and `height` of the root of an SVG, else its `viewBox`; 300 × 150 as browsers take it if it has neither.
fn svg(text: &str) -> Option<Picture> {
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        let element = match reader.read_event().ok()? {
            quick_xml::events::Event::Start(element) | quick_xml::events::Event::Empty(element) => element,
            quick_xml::events::Event::Eof => return None,
            _ => continue,
        };
        if element.local_name().as_ref() != "svg" {
            return None;
        }
        let attribute = |name: &str| {
            let found = element.try_get_attribute(name).ok().flatten()?;
            Some(found.value.into_owned())
        };
        let length = |name: &str| attribute(name).and_then(|text| pixels(&text));
        if let (Some(width), Some(height)) = (length("width"), length("height")) {
            return Some(Picture { width, height });
        }
        let view_box = attribute("viewBox").unwrap_or_default();
        let sides: Vec<u32> = view_box.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(pixels).collect();
        return match sides[..] {
            [.., width, height] if width > 0 && height > 0 => Some(Picture { width, height }),
            _ => Some(Picture { width: 300, height: 150 }),
        };
    }
}

fn pixels(text: &str) -> Option<u32> {
    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
    (0.0..1e6).contains(&number).then(|| number.round() as u32)
}
