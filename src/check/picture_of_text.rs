//! A poster or long picture that is full of words, and hardly any words beside it (WCAG 2.2, 1.4.5).
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::markdown::{Body, Image};
use crate::resolve::{Page, Picture};

/// The fault.
pub(super) const CODE: Code = Code::warning("picture-of-text");

/// What the names of such pictures hold.
const NAMES: &[&str] =
    &["poster", "infographic", "flyer", "leaflet", "海报", "长图", "一图", "图解", "宣传", "海報", "長圖", "圖解"];

/// So much running text in bytes says what a poster says: 80 Chinese characters, some 40 English words.
const ENOUGH: usize = 240;

pub(super) fn rule(page: &Page, findings: &mut Vec<Diagnostic>) {
    let Some(text) = page.text.as_ref().filter(|_| !page.is_fallback) else { return };
    let body = text.document.body();
    for (written, picture) in body.images.iter().zip(&text.pictures) {
        let Picture::Found(_, files) = picture else { continue };
        let Some(file) = files.last() else { continue };
        let name = written.target.to_lowercase();
        let is_long = file.height * 10 > file.width * 22;
        if (is_long || NAMES.iter().any(|part| name.contains(part))) && words_beside(body, written) < ENOUGH {
            findings.push(Diagnostic::new(CODE, written.span.clone()).with("target", written.target.as_str()));
        }
    }
}

/// How much running text the text section of a picture has, in bytes.
fn words_beside(body: &Body, image: &Image) -> usize {
    let mut starts = body.headings.iter().filter(|it| it.level == 2 && !it.is_nested).map(|it| it.span.start as usize);
    let place = image.span.start as usize;
    let end = starts.clone().find(|start| *start > place).unwrap_or(usize::MAX);
    let start = starts.by_ref().take_while(|start| *start <= place).last().unwrap_or(0);
    let inside = body.texts.iter().filter(|text| text.start >= start && text.start < end);
    // The text that stands for the picture is no text beside it.
    inside.map(std::ops::Range::len).sum::<usize>().saturating_sub(image.alt.len())
}
