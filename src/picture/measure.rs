//! The first bytes of a file -> what picture it is, if it is one.
use super::container::{self, Traits};
use super::{Format, Measures};
use image::metadata::Orientation;
use imagesize::{Compression, ImageType};

/// Returns what is known of a picture by its first bytes; `None` if it is none that a page may show.
pub fn measure(header: &[u8]) -> Option<Measures> {
    let Some(format) = format(header) else { return svg_of_bytes(header) };
    if format == Format::Heic {
        let (width, height, orientation) = (1, 1, 1);
        return Some(Measures { format, width, height, orientation, has_alpha: false, is_animated: false });
    }
    let size = imagesize::blob_size(header).ok()?;
    let side = |length: usize| u32::try_from(length).ok().filter(|length| *length > 0);
    let (width, height) = (side(size.width)?, side(size.height)?);
    let Traits { orientation, has_alpha, is_animated } = container::traits(header, format);
    // What moves is published as it is, and browsers turn no frames.
    let orientation = orientation.filter(|_| !is_animated).unwrap_or(Orientation::NoTransforms).to_exif();
    let (width, height) = if orientation > 4 { (height, width) } else { (width, height) };
    Some(Measures { format, width, height, orientation, has_alpha, is_animated })
}

/// Whether more than these first bytes of a file must be seen to measure it.
pub fn is_cut_short(header: &[u8]) -> bool {
    match format(header) {
        // What editors and phones write before the picture may be long.
        Some(Format::Jpeg) => measure(header).is_none(),
        Some(Format::WebP) => container::has_exif_at_its_end(header),
        _ => false,
    }
}

fn format(header: &[u8]) -> Option<Format> {
    match imagesize::image_type(header).ok()? {
        ImageType::Jpeg => Some(Format::Jpeg),
        ImageType::Png => Some(Format::Png),
        ImageType::Webp => Some(Format::WebP),
        ImageType::Gif => Some(Format::Gif),
        ImageType::Heif(Compression::Av1) => None,
        ImageType::Heif(_) => Some(Format::Heic),
        _ => None,
    }
}

fn svg_of_bytes(header: &[u8]) -> Option<Measures> {
    // A header may end inside a character, far behind the element that counts.
    let text = match std::str::from_utf8(header) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&header[..error.valid_up_to()]).ok()?,
    };
    let (width, height) = svg(text)?;
    Some(Measures { format: Format::Svg, width, height, orientation: 1, has_alpha: true, is_animated: false })
}

/// Reads `width` and `height` of the root of an SVG, else its `viewBox`; 300 × 150 as browsers take it if it has neither.
fn svg(text: &str) -> Option<(u32, u32)> {
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
            return Some((width, height));
        }
        let view_box = attribute("viewBox").unwrap_or_default();
        let sides: Vec<u32> = view_box.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(pixels).collect();
        return match sides[..] {
            [.., width, height] if width > 0 && height > 0 => Some((width, height)),
            _ => Some((300, 150)),
        };
    }
}

fn pixels(text: &str) -> Option<u32> {
    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
    (0.0..1e6).contains(&number).then(|| number.round() as u32)
}
