//! The bytes of a picture -> what it shows; and the bytes that are published of it. Knows nothing of sites.
//!
//! - `measure`: kind, dimensions, which way up, from the first bytes of a file;
//! - `container`: JPEG, PNG and WebP files part by part, and without the parts that tell of the camera or its owner;
//! - `scale`: decoded, turned upright, made smaller, encoded again.
//!
//! **What leaves here as JPEG, PNG or WebP has no metadata**: where a photo was taken is nobody's business.
mod container;
mod measure;
mod scale;

pub use measure::{is_cut_short, measure};

/// What is known of a picture before it is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measures {
    /// How it is encoded.
    pub format: Format,
    /// From left to right, in CSS pixels, when it stands upright.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
    /// How it must be turned, as cameras write it: 1, upright, to 8.
    pub orientation: u8,
    /// Whether something may shine through.
    pub has_alpha: bool,
    /// Whether it moves: then it is never decoded.
    pub is_animated: bool,
}

/// How a picture is encoded; what browsers cannot show, or not without metadata, is not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Photos.
    Jpeg,
    /// Drawings and screenshots.
    Png,
    /// Either.
    WebP,
    /// Published as it is.
    Gif,
    /// Published as it is.
    Svg,
    /// What iPhones make; most browsers do not show it.
    Heic,
}

/// How a published file is made of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Making {
    /// It is the same file.
    Copy,
    /// The picture's own bytes without the metadata around them.
    Strip(Format),
    /// Decoded, turned upright and scaled to this width.
    Scale(Measures, u32),
}

/// A picture wider than the last of these is published in each of these widths, in CSS pixels.
pub const WIDTHS: [u32; 2] = [800, 1600];

/// More pixels than any phone takes; decoding more could use up the machine's memory.
const MOST_PIXELS: u64 = 120_000_000;

/// Raised when the same picture would be encoded differently, so that none of an older version is taken for it.
pub const METHOD: u32 = 1;

impl Measures {
    /// Whether it would take more memory than a build or a phone should need.
    pub fn is_too_large(&self) -> bool {
        self.format != Format::Svg && u64::from(self.width) * u64::from(self.height) > MOST_PIXELS
    }

    /// Returns how each published file is made of it, the narrowest first; at least one.
    pub fn makings(&self) -> Vec<Making> {
        let is_decodable = matches!(self.format, Format::Jpeg | Format::Png | Format::WebP);
        match () {
            () if !is_decodable => vec![Making::Copy],
            () if self.is_animated => vec![Making::Strip(self.format)],
            () if self.width > WIDTHS[1] => WIDTHS.map(|width| Making::Scale(*self, width)).to_vec(),
            () if self.orientation > 1 => vec![Making::Scale(*self, self.width)],
            () => vec![Making::Strip(self.format)],
        }
    }

    /// Returns the height at a width.
    fn height_at(&self, width: u32) -> u32 {
        let height =
            (u64::from(self.height) * u64::from(width) * 2 + u64::from(self.width)) / (u64::from(self.width) * 2);
        u32::try_from(height).unwrap_or(u32::MAX).max(1)
    }
}

impl Making {
    /// Returns width and height of what is made of a picture, in CSS pixels.
    pub fn size(&self, picture: &Measures) -> (u32, u32) {
        match self {
            Making::Copy | Making::Strip(_) => (picture.width, picture.height),
            Making::Scale(picture, width) => (*width, picture.height_at(*width)),
        }
    }

    /// Returns the ending of what is made, if it may differ from the picture's.
    pub fn ending(&self) -> Option<&'static str> {
        match self {
            Making::Copy | Making::Strip(_) => None,
            Making::Scale(picture, _) => Some(match picture.format {
                Format::Png => "png",
                Format::WebP if picture.has_alpha => "webp",
                _ => "jpg",
            }),
        }
    }

    /// Returns the published bytes of a picture's; `None` if the picture is broken.
    pub fn make(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Making::Copy => Some(bytes.to_vec()),
            Making::Strip(format) => container::strip(bytes, *format),
            Making::Scale(picture, width) => scale::scale(bytes, picture, *width),
        }
    }
}
