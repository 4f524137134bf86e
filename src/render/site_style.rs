//! What a site changes of its theme -> a small style sheet after the theme's own.
use crate::facts::Colour;
use crate::parse::{Look, Placed};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Writes the style sheet; `None` if the site changes neither colours nor fonts.
pub fn site_style(look: &Look) -> Option<String> {
    let mut fonts = String::new();
    for (property, font) in [("--own-text", &look.text_font), ("--own-title", &look.title_font)] {
        if let Some(font) = font {
            // The comma is part of the value: the fonts of the language follow.
            let _ = write!(fonts, " {property}: \"{font}\",;");
        }
    }
    let mut sheet = String::new();
    if !fonts.is_empty() {
        let _ = writeln!(sheet, ":root {{{fonts} }}");
    }
    // Colours for light alone must not reach into the dark scheme, where the theme's own hold.
    for (scheme, chosen) in [("light", &look.colours), ("dark", &look.dark)] {
        if !chosen.is_empty() {
            let colours = colours(chosen);
            let _ = writeln!(sheet, "@media (prefers-color-scheme: {scheme}) {{ :root {{{colours} }} }}");
        }
    }
    (!sheet.is_empty()).then_some(sheet)
}

fn colours(colours: &BTreeMap<&'static str, Placed<Colour>>) -> String {
    let mut css = String::new();
    for (token, colour) in colours {
        let _ = write!(css, " --{token}: {};", colour.value);
    }
    css
}
