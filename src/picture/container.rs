//! JPEG, PNG and WebP files part by part: what a part says of the picture, and which parts a published file keeps.
use super::Format;
use image::metadata::Orientation;
use std::ops::Range;

/// What the parts of a file say of its picture.
#[derive(Default)]
pub(super) struct Traits {
    pub(super) orientation: Option<Orientation>,
    pub(super) has_alpha: bool,
    pub(super) is_animated: bool,
}

/// A part of a file. Its ranges may lie past the end of what was read.
struct Part {
    /// The marker of a JPEG, the four letters of a chunk.
    name: [u8; 4],
    whole: Range<usize>,
    payload: Range<usize>,
}

/// Before the camera's words in JPEG.
const EXIF: &[u8] = b"Exif\0\0";

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks of PNG that decide what is seen.
const SEEN_IN_PNG: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV",
    b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The chunks of WebP that decide what is seen.
const SEEN_IN_WEBP: &[&[u8; 4]] = &[b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// Bits of the first byte of `VP8X`.
const ANIMATION: u8 = 0x02;
const XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;
const ALPHA: u8 = 0x10;

/// Markers of JPEG.
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;
const APP15: u8 = 0xEF;
const COMMENT: u8 = 0xFE;

/// Returns what the first bytes of a file say of its picture.
pub(super) fn traits(bytes: &[u8], format: Format) -> Traits {
    let mut traits = Traits::default();
    for part in parts(bytes, format) {
        let payload = bytes.get(part.payload).unwrap_or_default();
        let byte = |at: usize| payload.get(at).copied().unwrap_or_default();
        match (&part.name, format) {
            ([0, 0, 0, APP1], Format::Jpeg) | (b"eXIf", Format::Png) | (b"EXIF", Format::WebP) => {
                let exif = payload.strip_prefix(EXIF).unwrap_or(payload);
                traits.orientation = traits.orientation.or(Orientation::from_exif_chunk(exif));
            }
            (b"IHDR", Format::Png) => traits.has_alpha |= matches!(byte(9), 4 | 6),
            (b"tRNS", Format::Png) => traits.has_alpha = true,
            (b"acTL", Format::Png) => traits.is_animated = true,
            (b"VP8X", Format::WebP) => {
                traits.has_alpha |= byte(0) & ALPHA != 0;
                traits.is_animated |= byte(0) & ANIMATION != 0;
            }
            (b"VP8L", Format::WebP) => traits.has_alpha |= byte(4) & 0x10 != 0,
            _ => {}
        }
    }
    traits
}

/// Whether a WebP file has the camera's words, which stand behind the picture, past these first bytes.
pub(super) fn has_exif_at_its_end(header: &[u8]) -> bool {
    let extended = parts(header, Format::WebP).next().filter(|part| &part.name == b"VP8X");
    let flags = extended.and_then(|part| header.get(part.payload.start).copied()).unwrap_or_default();
    flags & HAS_EXIF != 0 && number(header, 4, Endian::Little).is_some_and(|size| size + 8 > header.len())
}

/// Returns the file without metadata and without what stands behind the picture; `None` if the file is not whole.
pub(super) fn strip(bytes: &[u8], format: Format) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend_from_slice(match format {
        Format::Jpeg => bytes.get(..2)?,
        Format::Png => bytes.get(..PNG.len())?,
        _ => bytes.get(..12)?,
    });
    let (mut has_picture, mut has_end) = (false, format == Format::WebP);
    for part in parts(bytes, format) {
        let (whole, payload) = (bytes.get(part.whole)?, bytes.get(part.payload)?);
        has_picture |= matches!(&part.name, [0, 0, 0, SOS] | b"IDAT" | b"VP8 " | b"VP8L" | b"ANMF");
        has_end |= matches!(&part.name, [0, 0, 0, EOI] | b"IEND");
        let is_seen = match format {
            Format::Jpeg => is_seen_in_jpeg(part.name[3], payload),
            Format::Png => SEEN_IN_PNG.contains(&&part.name),
            _ => SEEN_IN_WEBP.contains(&&part.name),
        };
        if is_seen {
            let start = kept.len();
            kept.extend_from_slice(whole);
            if &part.name == b"VP8X" {
                *kept.get_mut(start + 8)? &= !(HAS_EXIF | XMP);
            }
        }
    }
    if format == Format::WebP {
        let size = u32::try_from(kept.len() - 8).ok()?;
        kept[4..8].copy_from_slice(&size.to_le_bytes());
    }
    (has_picture && has_end).then_some(kept)
}

/// Of what applications wrote only the density, the colours and how they are encoded matter to who looks.
fn is_seen_in_jpeg(marker: u8, payload: &[u8]) -> bool {
    match marker {
        APP0 => payload.starts_with(b"JFIF\0"),
        APP2 => payload.starts_with(b"ICC_PROFILE\0"),
        APP14 => payload.starts_with(b"Adobe"),
        APP0..=APP15 | COMMENT => false,
        _ => true,
    }
}

fn parts(bytes: &[u8], format: Format) -> Box<dyn Iterator<Item = Part> + '_> {
    let mut at = match format {
        Format::Jpeg => 2,
        Format::Png => PNG.len(),
        Format::WebP => 12,
        Format::Gif | Format::Svg | Format::Heic => bytes.len(),
    };
    Box::new(std::iter::from_fn(move || {
        let part = match format {
            Format::Jpeg => jpeg_part(bytes, at),
            Format::Png => chunk(bytes, at, Endian::Big),
            _ => chunk(bytes, at, Endian::Little),
        }?;
        // Behind the end may stand anything: another picture, a film.
        let is_last = matches!(&part.name, [0, 0, 0, EOI] | b"IEND");
        at = if is_last { bytes.len() } else { part.whole.end };
        Some(part)
    }))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Endian {
    Big,
    Little,
}

fn number(bytes: &[u8], at: usize, endian: Endian) -> Option<usize> {
    let bytes: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    let number = if endian == Endian::Big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
    usize::try_from(number).ok()
}

/// PNG: length, name, payload, checksum. WebP: name, length, payload, a byte if it is odd.
fn chunk(bytes: &[u8], at: usize, endian: Endian) -> Option<Part> {
    let (length_at, name_at, behind) = match endian {
        Endian::Big => (at, at + 4, 4),
        Endian::Little => (at + 4, at, 0),
    };
    let length = number(bytes, length_at, endian)?;
    let name = bytes.get(name_at..name_at + 4)?.try_into().ok()?;
    let payload = at + 8..at.checked_add(8)?.checked_add(length)?;
    let padding = usize::from(endian == Endian::Little && payload.end < bytes.len()) * (length % 2);
    Some(Part { name, whole: at..payload.end.checked_add(behind + padding)?, payload })
}

/// A marker, its length, its payload; behind the start of a scan its data, up to the next marker.
fn jpeg_part(bytes: &[u8], at: usize) -> Option<Part> {
    // Needless bytes before a marker are passed over, as decoders do.
    let mut at = at + bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
    while *bytes.get(at + 1)? == 0xFF {
        at += 1;
    }
    let marker = bytes[at + 1];
    let name = [0, 0, 0, marker];
    if matches!(marker, EOI | 0x01 | 0xD0..=0xD8) {
        return Some(Part { name, whole: at..at + 2, payload: at + 2..at + 2 });
    }
    let length = bytes.get(at + 2..at + 4)?;
    let end = at + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]).max(2));
    let end_of_scan = |start: usize| {
        let data = bytes.get(start..).unwrap_or_default();
        let is_marker = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF);
        start + data.windows(2).position(is_marker).unwrap_or(data.len())
    };
    let whole = at..if marker == SOS { end_of_scan(end) } else { end };
    Some(Part { name, whole, payload: at + 4..end })
}
