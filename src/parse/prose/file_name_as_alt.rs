//! A picture described by the name of its file: who cannot see it hears `IMG_1234`.
use super::Prose;
use crate::diagnostic::{Code, Diagnostic};

/// The fault.
pub(super) const CODE: Code = Code::warning("file-name-as-alt");

const ENDINGS: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".heic"];

/// Words that say no more than that there is a picture.
const EMPTY_WORDS: &[&str] = &[
    "image",
    "picture",
    "photo",
    "img",
    "pic",
    "图片",
    "照片",
    "图像",
    "圖片",
    "画像",
    "写真",
    "사진",
    "이미지",
    "صورة",
];

/// What cameras and phones begin the names of files with.
const CAMERAS: &[&str] = &["img", "dsc", "dscn", "dscf", "pxl", "mmexport", "wechat", "微信图片", "screenshot", "p"];

pub(super) fn rule(prose: &Prose, findings: &mut Vec<Diagnostic>) {
    for image in &prose.body.images {
        let alt = image.alt.trim();
        if !alt.is_empty() && is_name(alt, &image.target) {
            let finding = Diagnostic::new(CODE, image.span.clone()).with("target", image.target.as_str());
            findings.push(finding.with("alt", alt));
        }
    }
}

fn is_name(alt: &str, target: &str) -> bool {
    let lower = alt.to_lowercase();
    let file = target.rsplit('/').next().unwrap_or(target);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    // A name in Chinese, or with blanks, may well say what is to be seen.
    let is_stem = alt == stem && alt.is_ascii() && !alt.contains(' ');
    let start = lower.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-'));
    let is_numbered = start.len() + 3 < lower.len() && CAMERAS.contains(&start);
    is_stem || is_numbered || EMPTY_WORDS.contains(&start) || ENDINGS.iter().any(|ending| lower.ends_with(ending))
}
