//! A picture's bytes -> the same picture upright, at another width, without metadata; its colour profile is kept.
use super::{Format, Measures, container};
use image::codecs::{jpeg, png, webp};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Of JPEG: nobody sees the difference to the photo, which is many times as long.
const QUALITY: u8 = 82;

/// What decoding may use, in bytes: pictures of more pixels than cameras take are never decoded.
const MEMORY: u64 = 1 << 30;

/// Returns the picture encoded anew; `None` if it cannot be decoded.
pub(super) fn scale(bytes: &[u8], picture: &Measures, width: u32) -> Option<Vec<u8>> {
    // What decoders let pass, browsers may not: a file that ends too early is grey below.
    container::strip(bytes, picture.format)?;
    let (decoded, profile) = decode(bytes, picture.format)?;
    let turn = Orientation::from_exif(picture.orientation)?;
    let upright = (width, picture.height_at(width));
    let (width, height) = if picture.orientation > 4 { (upright.1, upright.0) } else { upright };
    let mut scaled = resized(decoded, width, height);
    scaled.apply_orientation(turn);
    encode(&scaled, picture, profile)
}

fn decode(bytes: &[u8], format: Format) -> Option<(DynamicImage, Option<Vec<u8>>)> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        Format::Gif | Format::Svg | Format::Heic => return None,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let profile = decoder.icc_profile().ok().flatten();
    Some((eight_bits(DynamicImage::from_decoder(decoder).ok()?), profile))
}

/// Screens show no more than eight bits a colour.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    let (has_alpha, has_colour) = (picture.color().has_alpha(), picture.color().has_color());
    match (has_alpha, has_colour) {
        (false, false) => picture.into_luma8().into(),
        (true, false) => picture.into_luma_alpha8().into(),
        (false, true) => picture.into_rgb8().into(),
        (true, true) => picture.into_rgba8().into(),
    }
}

fn resized(picture: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if (picture.width(), picture.height()) == (width, height) {
        return picture;
    }
    // The colour of what cannot be seen must not bleed into its surroundings.
    let weighed = weigh(picture, |colour, alpha| colour * alpha / 255);
    let scaled = weighed.resize_exact(width, height, FilterType::Lanczos3);
    weigh(scaled, |colour, alpha| (colour * 255).checked_div(alpha).unwrap_or(0).min(255))
}

/// Changes each colour of a picture with an alpha channel by what shines through there.
fn weigh(mut picture: DynamicImage, weigh: impl Fn(u32, u32) -> u32) -> DynamicImage {
    let weigh = |pixel: &mut [u8]| {
        if let [colours @ .., alpha] = pixel {
            for colour in colours {
                *colour = weigh((*colour).into(), (*alpha).into()) as u8;
            }
        }
    };
    match &mut picture {
        DynamicImage::ImageLumaA8(pixels) => pixels.chunks_exact_mut(2).for_each(weigh),
        DynamicImage::ImageRgba8(pixels) => pixels.chunks_exact_mut(4).for_each(weigh),
        _ => {}
    }
    picture
}

fn encode(picture: &DynamicImage, measures: &Measures, profile: Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let ending = super::Making::Scale(*measures, 0).ending();
    match ending {
        Some("png") => write(png::PngEncoder::new(&mut bytes), picture, profile),
        Some("webp") => write(webp::WebPEncoder::new_lossless(&mut bytes), picture, profile),
        _ if picture.color().has_alpha() => {
            let opaque = eight_bits(DynamicImage::ImageRgb8(picture.to_rgb8()));
            write(jpeg::JpegEncoder::new_with_quality(&mut bytes, QUALITY), &opaque, profile)
        }
        _ => write(jpeg::JpegEncoder::new_with_quality(&mut bytes, QUALITY), picture, profile),
    }?;
    Some(bytes)
}

fn write(mut encoder: impl ImageEncoder, picture: &DynamicImage, profile: Option<Vec<u8>>) -> Option<()> {
    // A profile for inks says nothing of the colours that became of them.
    let space: &[u8] = if picture.color().has_color() { b"RGB " } else { b"GRAY" };
    if let Some(profile) = profile.filter(|profile| profile.get(16..20) == Some(space)) {
        // An encoder that knows no profiles writes the picture all the same.
        let _ = encoder.set_icc_profile(profile);
    }
    picture.write_with_encoder(encoder).ok()
}
