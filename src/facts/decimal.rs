//! A decimal number as an author wrote it: never a float, so that 0.1 stays 0.1.
use std::fmt;

/// Digits, at most one point between digits, at most 15 digits in all; no sign, no grouping.
///
/// Fifteen digits are what Fluent's numbers carry without loss (IEEE 754 double precision).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// Reads `12`, `12.50`, `0.5`; `None` for anything else, `1,200` and `.5` among them.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let fine = digits(whole) && digits(fraction) && text.bytes().filter(u8::is_ascii_digit).count() <= 15;
        fine.then(|| Decimal(text.to_owned()))
    }

    /// Makes a decimal of a whole number.
    pub fn whole(number: u32) -> Decimal {
        Decimal(number.to_string())
    }

    /// Returns the sum; `None` if it has more than 15 digits.
    pub fn plus(&self, other: &Decimal) -> Option<Decimal> {
        let parts =
            |it: &Decimal| it.0.split_once('.').map_or((it.0.clone(), String::new()), |(a, b)| (a.into(), b.into()));
        let ((whole, fraction), (other_whole, other_fraction)): ((String, String), (String, String)) =
            (parts(self), parts(other));
        let places = fraction.len().max(other_fraction.len());
        let scaled = |whole: String, fraction: String| format!("{whole}{fraction:0<places$}").parse::<u128>().ok();
        let sum = scaled(whole, fraction)? + scaled(other_whole, other_fraction)?;
        let digits = format!("{sum:0>width$}", width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        Decimal::parse(&if places == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") })
    }

    /// Returns the number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the number, as near as a double is.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().expect("digits and a point are a number")
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
