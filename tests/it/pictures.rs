//! Photos: what is published of them, bytes included. The fixtures are made here: a photo as a phone writes it.
use super::site::{Built, Site, site};
use image::{ExtendedColorType, ImageEncoder, ImageReader, Rgb, RgbImage};
use std::io::Cursor;
use yulan::picture::{Measures, measure};

#[test]
fn a_wide_photo_is_published_in_two_widths_and_the_original_is_not() {
    let built = shown(&[("photo.jpg", jpeg(2000, 100))]).build();
    assert_eq!(built.faults(), "");
    assert_eq!(
        pictures(&built),
        ["media/photo.#-1600.jpg 1600x80 upright clean", "media/photo.#-800.jpg 800x40 upright clean"]
    );
    assert_eq!(
        tags(&built),
        [
            "<img src=\"../media/photo.#-1600.jpg\" srcset=\"../media/photo.#-800.jpg 800w, ../media/photo.#-1600.jpg 1600w\" \
          sizes=\"(min-width: 44rem) 40rem, 100vw\" alt=\"What photo.jpg shows\" width=\"1600\" height=\"80\" loading=\"lazy\" \
          decoding=\"async\">"
        ]
    );
}

#[test]
fn a_narrow_photo_keeps_every_pixel_and_loses_the_place_where_it_was_taken() {
    let photo = with_camera_data(&jpeg(1600, 20), 1);
    assert!(tells_of_camera(&photo));
    let built = shown(&[("photo.jpg", photo.clone())]).build();
    assert_eq!(pictures(&built), ["media/photo.#.jpg 1600x20 upright clean"]);
    assert_eq!(
        tags(&built),
        [
            "<img src=\"../media/photo.#.jpg\" alt=\"What photo.jpg shows\" width=\"1600\" height=\"20\" loading=\"lazy\" \
          decoding=\"async\">"
        ]
    );
    assert_eq!(decoded(&built.bytes[&made(&built)[0]]), decoded(&photo));
}

#[test]
fn a_photo_that_lies_on_its_side_is_turned_upright() {
    let (lying, narrow) = (with_camera_data(&jpeg(60, 2000), 6), with_camera_data(&jpeg(60, 40), 6));
    let built = shown(&[("lying.jpg", lying), ("narrow.jpg", narrow)]).build();
    assert_eq!(
        pictures(&built),
        [
            "media/lying.#-1600.jpg 1600x48 upright clean",
            "media/lying.#-800.jpg 800x24 upright clean",
            "media/narrow.#-40.jpg 40x60 upright clean",
        ]
    );
    // The fixture is dark on its left; turned clockwise that is above.
    let turned = decoded(&built.bytes[&made(&built)[2]]);
    assert!(turned.get_pixel(20, 2).0[0] < 60 && turned.get_pixel(20, 57).0[0] > 180);
}

#[test]
fn an_original_is_published_only_if_a_text_links_to_it() {
    let photo = with_camera_data(&jpeg(2000, 20), 1);
    let mut site = shown(&[("photo.jpg", photo)]);
    site.write("content/en.md", "+++\ntitle = \"Home\"\n+++\n\n![The hall](photo.jpg)\n\n[All of it](photo.jpg)\n");
    let built = site.build();
    let media: Vec<&String> = built.artifacts.keys().filter(|path| path.starts_with("media/")).collect();
    assert_eq!(media.len(), 3);
    assert_eq!(built.artifact("media/photo.jpg"), "copy of content/photo.jpg");
}

#[test]
fn what_stands_behind_a_photo_and_what_png_and_webp_say_of_it_goes_too() {
    let mut with_film = with_camera_data(&jpeg(30, 20), 1);
    with_film.extend(with_camera_data(&jpeg(8, 8), 1));
    let png = with_chunks(&png(30, 20));
    let webp = with_riff_chunks(&webp(30, 20));
    for bytes in [&with_film, &png, &webp] {
        assert!(tells_of_camera(bytes));
    }
    let built = shown(&[("a.jpg", with_film), ("b.png", png.clone()), ("c.webp", webp.clone())]).build();
    assert_eq!(built.faults(), "");
    assert_eq!(
        pictures(&built),
        [
            "media/a.#.jpg 30x20 upright clean",
            "media/b.#.png 30x20 upright clean",
            "media/c.#.webp 30x20 upright clean"
        ]
    );
    let paths = made(&built);
    assert_eq!((decoded(&built.bytes[&paths[1]]), decoded(&built.bytes[&paths[2]])), (decoded(&png), decoded(&webp)));
}

#[test]
fn a_drawing_that_lets_something_through_does_so_when_it_is_smaller() {
    let mut drawing = image::RgbaImage::from_pixel(2000, 20, image::Rgba([0, 0, 0, 0]));
    for (x, _, pixel) in drawing.enumerate_pixels_mut() {
        if x < 1000 {
            *pixel = image::Rgba([200, 100, 50, 255]);
        }
    }
    let mut bytes = Vec::new();
    drawing.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).expect("a drawing can be encoded");
    let built = shown(&[("plan.png", bytes)]).build();
    assert_eq!(
        pictures(&built),
        ["media/plan.#-1600.png 1600x16 upright clean", "media/plan.#-800.png 800x8 upright clean"]
    );
    let scaled = image::load_from_memory(&built.bytes[&made(&built)[1]]).expect("it is a picture").to_rgba8();
    assert_eq!((scaled.get_pixel(100, 4).0, scaled.get_pixel(700, 4).0[3]), ([200, 100, 50, 255], 0));
    // Where half shines through, the colour is that of the drawing, not mixed with the black that nobody saw.
    let edge = scaled.pixels().find(|pixel| (60..200).contains(&pixel.0[3])).map(|pixel| pixel.0[0]);
    assert!(edge.is_none_or(|red| red > 180), "{edge:?}");
}

#[test]
fn a_second_build_decodes_nothing_even_if_nothing_is_remembered() {
    let mut site = shown(&[("photo.jpg", jpeg(2000, 20)), ("lying.jpg", with_camera_data(&jpeg(60, 40), 8))]);
    let first = site.build();
    assert_eq!(first.encoded.len(), 3);
    let warm = site.build();
    assert_eq!((warm.rendered.len(), warm.encoded.len()), (0, 0));
    site.memos = Default::default();
    site.standing.clear();
    let cold = site.build();
    assert_eq!(cold.encoded, Vec::<String>::new());
    assert_eq!((cold.artifacts == first.artifacts, cold.bytes == first.bytes), (true, true));
    site.remove(".yulan");
    site.memos = Default::default();
    site.standing.clear();
    let clean = site.build();
    assert_eq!((clean.encoded.len(), clean.bytes == first.bytes), (3, true));
}

#[test]
fn a_changed_photo_or_caption_rerenders_the_texts_that_show_it_and_nothing_else() {
    let mut site = shown(&[("photo.jpg", jpeg(2000, 20)), ("talk.mp4", b"a film".to_vec())]);
    site.write("content/other/en.md", "+++\ntitle = \"Other\"\n+++\n\n![Its own](plan.png)\n");
    site.write("content/other/zh-Hans.md", "+++\ntitle = \"其他\"\n+++\n");
    site.write("content/other/plan.png", png(2000, 20));
    site.write("content/talk.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nWelcome.\n");
    site.build();
    site.write("content/photo.jpg", jpeg(2000, 40));
    let built = site.build();
    let rendered: Vec<String> = built.rendered.iter().map(|path| without_digest(path)).collect();
    assert_eq!(rendered, ["en/index.html", "media/photo.#-1600.jpg", "media/photo.#-800.jpg"]);
    assert_eq!(built.encoded.len(), 2);
    site.write("content/talk.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nGoodbye.\n");
    let built = site.build();
    let rendered: Vec<String> = built.rendered.iter().map(|path| without_digest(path)).collect();
    assert_eq!(rendered, ["en/index.html", "media/talk.en.#.js"]);
    assert_eq!((built.parsed, built.encoded.len()), (1, 0));
}

#[test]
fn what_cannot_be_read_is_told_of_and_nothing_panics() {
    let photos = [jpeg(1700, 30), png(1700, 30), webp(1700, 30), with_camera_data(&jpeg(50, 40), 6), jpeg(50, 40)];
    let mut told = Vec::new();
    for photo in &photos {
        for part in [photo.len() / 2, photo.len() - 3] {
            let name = format!("cut-{}.jpg", told.len());
            let built = shown(&[(&name, photo[..part].to_vec())]).build();
            told.push((built.faults(), format!("error broken-picture content/{name}:1:1 name={name}\n")));
        }
    }
    let (found, expected): (Vec<String>, Vec<String>) = told.into_iter().unzip();
    assert_eq!(found, expected);
}

/// A site whose home page shows these pictures, described by their names.
fn shown(pictures: &[(&str, Vec<u8>)]) -> Site {
    let mut text = "+++\ntitle = \"Home\"\n+++\n".to_owned();
    let mut site = site().home();
    for (name, bytes) in pictures {
        text.push_str(&format!("\n![What {name} shows]({name})\n"));
        site = site.file(&format!("content/{name}"), bytes);
    }
    site.file("content/en.md", text)
}

/// What is published of the pictures, one a line.
fn pictures(built: &Built) -> Vec<String> {
    let line = |path: &String| {
        let Measures { width, height, orientation, .. } = measure(&built.bytes[path]).expect("it is a picture");
        let upright = if orientation == 1 { "upright" } else { "on its side" };
        let clean = if tells_of_camera(&built.bytes[path]) { "tells" } else { "clean" };
        format!("{} {width}x{height} {upright} {clean}", without_digest(path))
    };
    made(built).iter().map(line).collect()
}

/// Where they stand.
fn made(built: &Built) -> Vec<String> {
    built.bytes.keys().filter(|path| path.starts_with("media/")).cloned().collect()
}

/// The `img` elements of the English home page.
fn tags(built: &Built) -> Vec<String> {
    let text = built.text("en/index.html");
    text.split("<img ")
        .skip(1)
        .map(|rest| format!("<img {}>", without_digest(rest.split('>').next().unwrap_or_default())))
        .collect()
}

/// `photo.3fa9c1-800.jpg` -> `photo.#-800.jpg`
fn without_digest(text: &str) -> String {
    let is_digest = |part: &str| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = text.split('.').map(|part| {
        let (start, rest) = part.split_at_checked(6).unwrap_or((part, ""));
        if is_digest(start) && (rest.is_empty() || rest.starts_with('-')) {
            format!("#{rest}")
        } else {
            part.to_owned()
        }
    });
    parts.collect::<Vec<_>>().join(".")
}

fn decoded(bytes: &[u8]) -> RgbImage {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().expect("memory can be read");
    reader.decode().expect("it is a picture").to_rgb8()
}

/// A photo, dark on its left, light on its right, with some noise in it.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let light = (x * 240 / width) as u8;
        Rgb([light, light.saturating_add((x * 7 + y * 13) as u8 % 16), light / 2])
    })
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.write_image(&photo(width, height), width, height, ExtendedColorType::Rgb8).expect("a photo can be encoded");
    bytes
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    photo(width, height)
        .write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png)
        .expect("a photo can be encoded");
    bytes
}

fn webp(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    photo(width, height)
        .write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::WebP)
        .expect("a photo can be encoded");
    bytes
}

/// What a camera writes: which way up, and where on earth (tag 0x8825), in the north (`N`) at 31°.
fn exif(orientation: u16) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let turn = orientation.to_be_bytes();
    [
        b"MM\0\x2a\0\0\0\x08\0\x02".to_vec(),
        entry(0x0112, 3, 1, [turn[0], turn[1], 0, 0]),
        entry(0x8825, 4, 1, 38u32.to_be_bytes()),
        vec![0, 0, 0, 0, 0, 1],
        entry(0x0001, 2, 2, *b"N\0\0\0"),
        b"\0\0\0\0GPS 31 13 N 121 28 E".to_vec(),
    ]
    .concat()
}

/// Puts behind the first marker what a phone does: the camera's words, those of an editor, a comment.
fn with_camera_data(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    let words = [&b"Exif\0\0"[..], &exif(orientation)].concat();
    let parts: [(u8, &[u8]); 4] = [
        (0xE1, &words),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>"),
        (0xED, b"Photoshop 3.0\0GPS"),
        (0xFE, b"GPS"),
    ];
    for (marker, payload) in parts {
        bytes.extend([0xFF, marker]);
        bytes.extend((payload.len() as u16 + 2).to_be_bytes());
        bytes.extend(payload);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

/// Puts behind the header of a PNG what editors do; nobody reads the checksums of such chunks.
fn with_chunks(png: &[u8]) -> Vec<u8> {
    let mut bytes = png[..33].to_vec();
    for (name, payload) in [(b"tEXt", b"Comment\0GPS".to_vec()), (b"eXIf", exif(1)), (b"iTXt", b"XML\0GPS".to_vec())] {
        bytes.extend((payload.len() as u32).to_be_bytes());
        bytes.extend(name);
        bytes.extend(payload);
        bytes.extend([0; 4]);
    }
    bytes.extend(&png[33..]);
    bytes
}

/// Makes of a simple WebP one with what cameras and editors say, behind the picture.
fn with_riff_chunks(webp: &[u8]) -> Vec<u8> {
    let mut bytes = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\x1d\0\0\x13\0\0".to_vec();
    bytes.extend(&webp[12..]);
    for (name, payload) in [(b"EXIF", exif(1)), (b"XMP ", b"<x:xmpmeta>GPS</x:xmpmeta>".to_vec())] {
        bytes.extend(name);
        bytes.extend((payload.len() as u32).to_le_bytes());
        bytes.extend(&payload);
        bytes.extend(vec![0; payload.len() % 2]);
    }
    let size = (bytes.len() as u32 - 8).to_le_bytes();
    bytes[4..8].copy_from_slice(&size);
    bytes
}

fn tells_of_camera(bytes: &[u8]) -> bool {
    [&b"GPS"[..], b"Exif", b"EXIF", b"eXIf", b"xmpmeta", b"MM\0\x2a"]
        .iter()
        .any(|word| bytes.windows(word.len()).any(|window| window == *word))
}
