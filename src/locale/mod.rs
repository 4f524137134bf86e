//! Languages as BCP 47 tags, their direction, and the language of parts of a text.
mod names;
mod parts;

pub use names::own_name;
pub use parts::{Part, has_right_to_left, is_cjk, parts};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A language, as a canonical BCP 47 tag: `zh-Hans`, `en`, `pt-BR`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

/// Tags that name a Chinese script only by a region, since sites are written in a script; and countries that authors take
/// for languages, if no language is called so.
const ALIASES: &[(&str, &str)] = &[
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-Hans-CN", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh-MO", "zh-Hant"),
    ("zh-Hant-TW", "zh-Hant"),
    ("cmn", "zh-Hans"),
    ("cn", "zh-Hans"),
    ("jp", "ja"),
    ("vn", "vi"),
    ("iw", "he"),
    ("in", "id"),
    ("tl", "fil"),
];

impl Locale {
    /// Reads a tag in any case, with `-` or `_`; an alias gives the tag it stands for. `None` if it is no language tag.
    pub fn parse(tag: &str) -> Option<Locale> {
        let parsed = icu_locale_core::Locale::from_str(&tag.replace('_', "-")).ok()?;
        if parsed.id.language.is_unknown() {
            return None;
        }
        let canonical = parsed.to_string();
        let tag = ALIASES.iter().find(|(alias, _)| *alias == canonical).map_or(canonical.as_str(), |(_, tag)| tag);
        Some(Locale(tag.into()))
    }

    /// Returns the tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the primary language subtag: `zh` of `zh-Hans`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Returns the ISO 15924 code of the script the language is written in, likely subtags filled in.
    pub fn script(&self) -> &str {
        // Behind a single letter or digit come extensions (`-u-nu-latn`), which name no script.
        let subtags = self.0.split('-').skip(1).take_while(|subtag| subtag.len() > 1);
        let written =
            subtags.into_iter().find(|subtag| subtag.len() == 4 && subtag.starts_with(|c: char| c.is_alphabetic()));
        written.unwrap_or_else(|| likely_script(self.language()))
    }

    /// Returns the direction the script runs in.
    pub fn direction(&self) -> Direction {
        match self.script() {
            "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" | "Adlm" | "Rohg" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As in Latin and Han.
    LeftToRight,
    /// As in Arabic and Hebrew.
    RightToLeft,
}

impl Direction {
    /// Returns the value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// The script of a language whose tag names none (the likely subtags of CLDR for the languages of the name table).
fn likely_script(language: &str) -> &'static str {
    match language {
        "zh" => "Hans",
        "ja" => "Jpan",
        "ko" => "Kore",
        "ar" | "azb" | "ckb" | "fa" | "ks" | "lrc" | "mzn" | "pnb" | "ps" | "sd" | "ug" | "ur" => "Arab",
        "syr" => "Syrc",
        "nqo" => "Nkoo",
        "he" | "yi" => "Hebr",
        "dv" => "Thaa",
        "ru" | "uk" | "be" | "bg" | "sr" | "mk" | "kk" | "ky" | "mn" | "tg" => "Cyrl",
        "el" => "Grek",
        "hy" => "Armn",
        "ka" => "Geor",
        "hi" | "mr" | "ne" => "Deva",
        "bn" => "Beng",
        "ta" => "Taml",
        "te" => "Telu",
        "th" => "Thai",
        "lo" => "Laoo",
        "km" => "Khmr",
        "my" => "Mymr",
        "bo" => "Tibt",
        "am" | "ti" => "Ethi",
        _ => "Latn",
    }
}
