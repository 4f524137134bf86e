//! What was read of each file <-> bytes, for a process that comes after this one.
use super::{Fault, Inputs, Media, Reason, Stamp};
use crate::memo::{Digest, Reader, Writer};
use crate::picture::{Format, Measures};
use crate::source::SourceId;
use std::collections::BTreeMap;

/// What a build read, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The settings by name and digest; they are read in every case.
    pub(super) config: (SourceId, Digest),
    /// Files on disk, without the settings.
    pub(super) files: BTreeMap<SourceId, KnownFile>,
    pub(super) faults: Vec<Fault>,
    /// The moment before the first of them was read, by the clock of the file system: nanoseconds since 1970.
    pub(super) began: i128,
}

/// What is known of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KnownFile {
    pub(super) stamp: Stamp,
    /// Of its text if it is one, else of its bytes.
    pub(super) digest: Digest,
    pub(super) media: Option<Media>,
}

/// Formats of pictures in the order of their numbers.
const FORMATS: [Format; 6] = [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Svg, Format::Heic];

/// Reasons for which files are left out in the order of their numbers.
const REASONS: [Reason; 3] = [Reason::Loop, Reason::Outside, Reason::Name];

impl Known {
    /// Writes down what `inputs` were read of at the moment `began`.
    pub fn write(inputs: &Inputs, began: i128, to: &mut Writer) {
        to.signed(began);
        to.text(inputs.config.id.as_str());
        to.digest(inputs.config.digest);
        to.count(inputs.faults.len());
        for fault in &inputs.faults {
            to.text(fault.path.as_str());
            to.count(REASONS.iter().position(|it| *it == fault.reason).unwrap_or(REASONS.len()));
        }
        let known = inputs.stamps.iter().filter_map(|(id, stamp)| Some((id, known(inputs, id, *stamp)?)));
        let known: Vec<(&SourceId, KnownFile)> = known.collect();
        to.count(known.len());
        for (id, KnownFile { stamp, digest, media }) in known {
            to.text(id.as_str());
            to.number(stamp.size);
            to.signed(stamp.modified);
            to.number(stamp.inode);
            to.signed(stamp.changed);
            to.digest(digest);
            write_media(media, to);
        }
    }

    /// Reads it; `None` if the bytes are of something else.
    pub fn read(from: &mut Reader) -> Option<Known> {
        let began = from.signed()?;
        let config = (SourceId::new(from.text()?), from.digest()?);
        let faults = from.list(|from| {
            let path = SourceId::new(from.text()?);
            Some(Fault { path, reason: *REASONS.get(from.small::<usize>()?)? })
        })?;
        let files = from.list(|from| {
            let id = SourceId::new(from.text()?);
            let size = from.number()?;
            let stamp = Stamp { size, modified: from.signed()?, inode: from.number()?, changed: from.signed()? };
            let digest = from.digest()?;
            Some((id, KnownFile { stamp, digest, media: read_media(from)? }))
        })?;
        Some(Known { config, files, faults, began })
    }
}

fn known(inputs: &Inputs, id: &SourceId, stamp: Stamp) -> Option<KnownFile> {
    let media = inputs.media.get(id).copied();
    let text = inputs.texts.get(id).map(|text| text.digest);
    let digest = text.or(media.map(|media| media.digest)).or(inputs.assets.get(id).map(|asset| asset.digest))?;
    Some(KnownFile { stamp, digest, media })
}

fn write_media(media: Option<Media>, to: &mut Writer) {
    let Some(Media { size, digest, picture }) = media else { return to.number(0) };
    to.number(if picture.is_some() { 2 } else { 1 });
    to.number(size);
    to.digest(digest);
    if let Some(Measures { format, width, height, orientation, has_alpha, is_animated }) = picture {
        to.count(FORMATS.iter().position(|it| *it == format).unwrap_or(FORMATS.len()));
        to.number(width.into());
        to.number(height.into());
        to.number(orientation.into());
        to.number(u64::from(has_alpha) + 2 * u64::from(is_animated));
    }
}

/// Reads a media file if it is one; the outer `None` says that the bytes are of something else.
fn read_media(from: &mut Reader) -> Option<Option<Media>> {
    let tag = from.number()?;
    if tag == 0 {
        return Some(None);
    }
    let (size, digest) = (from.number()?, from.digest()?);
    let picture = match tag {
        1 => None,
        2 => {
            let format = *FORMATS.get(from.small::<usize>()?)?;
            let side = |from: &mut Reader| from.small::<u32>().filter(|length| *length > 0);
            let (width, height) = (side(from)?, side(from)?);
            let orientation = from.small().filter(|turn| (1..=8).contains(turn))?;
            let traits = from.small::<u8>().filter(|traits| *traits < 4)?;
            let (has_alpha, is_animated) = (traits & 1 != 0, traits & 2 != 0);
            Some(Measures { format, width, height, orientation, has_alpha, is_animated })
        }
        _ => return None,
    };
    Some(Some(Media { size, digest, picture }))
}
