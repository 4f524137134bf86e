//! `[look]` of `site.toml` -> `Look`: what a site changes of its theme without a theme of its own.
use super::toml::{Placed, Reader, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Colour;
use std::collections::BTreeMap;

const INVALID_COLOUR: Code = Code::error("invalid-colour");
const INVALID_FONT: Code = Code::error("invalid-font");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[INVALID_COLOUR, INVALID_FONT];

/// The colours that a site may choose, by the names of their tokens in the theme: links and the main action; what is under
/// the pointer; the ground of the home page; that of the facts; links that were followed; the ring of the focus.
pub const COLOURS: &[&str] = &["jade", "jade-deep", "jade-tint", "petal", "plum", "focus"];

/// What a site changes of its theme.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// A picture in `content/` in place of the theme's mark.
    pub logo: Option<Placed<String>>,
    /// Colours in light, by their tokens.
    pub colours: BTreeMap<&'static str, Placed<Colour>>,
    /// Colours in the dark, by their tokens.
    pub dark: BTreeMap<&'static str, Placed<Colour>>,
    /// A font of the reader's system for texts, before the theme's own.
    pub text_font: Option<String>,
    /// A font of the reader's system for titles, likewise.
    pub title_font: Option<String>,
}

/// Reads the table.
pub(super) fn look(reader: &mut Reader, table: &Table) -> Look {
    let Some(inner) = reader.sub_table(table, "look") else { return Look::default() };
    reader.reject_unknown(inner, &["logo", "colours", "dark", "fonts"]);
    let fonts = reader.sub_table(inner, "fonts");
    if let Some(fonts) = fonts {
        reader.reject_unknown(fonts, &["text", "title"]);
    }
    let mut font = |name: &str| fonts.and_then(|fonts| font(reader, fonts, name));
    let (text_font, title_font) = (font("text"), font("title"));
    Look {
        logo: reader.string(inner, "logo"),
        colours: colours(reader, inner, "colours"),
        dark: colours(reader, inner, "dark"),
        text_font,
        title_font,
    }
}

fn colours(reader: &mut Reader, table: &Table, key: &str) -> BTreeMap<&'static str, Placed<Colour>> {
    let mut colours = BTreeMap::new();
    let Some(inner) = reader.sub_table(table, key) else { return colours };
    reader.reject_unknown(inner, COLOURS);
    for token in COLOURS {
        let Some(written) = reader.string(inner, token) else { continue };
        match Colour::parse(&written.value) {
            Some(value) => drop(colours.insert(*token, Placed { value, span: written.span })),
            None => {
                let finding = Diagnostic::new(INVALID_COLOUR, written.span);
                reader.findings.push(finding.with("colour", written.value));
            }
        }
    }
    colours
}

/// The name of a font; nothing that could be another part of a style sheet.
fn font(reader: &mut Reader, table: &Table, key: &str) -> Option<String> {
    let written = reader.string(table, key)?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '.' | '_');
    if !written.value.trim().is_empty() && written.value.chars().all(is_name) {
        return Some(written.value);
    }
    reader.findings.push(Diagnostic::new(INVALID_FONT, written.span).with("font", written.value));
    None
}
