//! A colour of the screen, and how well two of them are told apart.
use std::fmt;

/// An opaque colour in sRGB: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#0a5c50` or `#fff`, and no other form.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|it| it.is_ascii_hexdigit()))?;
        let part = |at: usize| match digits.len() {
            3 => u8::from_str_radix(&digits[at..=at].repeat(2), 16).ok(),
            6 => u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok(),
            _ => None,
        };
        Some(Colour([part(0)?, part(1)?, part(2)?]))
    }

    /// Returns the contrast with another colour, from 1 to 21 (WCAG 2.2, contrast ratio and relative luminance).
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// Returns the nearest colour that `passes`, darker or lighter but of the same hue; `None` if none does.
    pub fn nearest_that(self, passes: impl Fn(Colour) -> bool) -> Option<Colour> {
        (0..=255).flat_map(|step| [self.mixed_with(0, step), self.mixed_with(255, step)]).find(|it| passes(*it))
    }

    /// The colour with `share` of 255 parts of black or white in it.
    fn mixed_with(self, end: u16, share: u16) -> Colour {
        let mixed = |part: u8| (u16::from(part) * (255 - share) + end * share + 127) / 255;
        Colour(self.0.map(|part| u8::try_from(mixed(part)).unwrap_or(u8::MAX)))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
