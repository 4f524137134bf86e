//! A telephone number.
use crate::locale::Locale;

/// A number in the form of ITU-T E.164, with what it is good for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// `+` and 7 to 15 digits, without blanks; for short numbers (`12345`) the digits alone.
    pub number: String,
    /// The languages spoken there; empty if not stated.
    pub languages: Vec<Locale>,
}

impl Phone {
    /// Tells whether a text is a number: E.164, or a short national number of 3 to 6 digits.
    pub fn is_number(text: &str) -> bool {
        let digits = |text: &str, least: usize, most: usize| {
            (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        match text.strip_prefix('+') {
            Some(rest) => digits(rest, 7, 15) && !rest.starts_with('0'),
            None => digits(text, 3, 6),
        }
    }

    /// Returns the number in groups that people read: `+86 21 1234 5678`.
    pub fn grouped(&self) -> String {
        let Some(rest) = self.number.strip_prefix('+') else { return self.number.clone() };
        // Mainland China: two digits of the country, then an area code of two or three digits or a mobile number.
        let (country, national) = rest.split_at(rest.len().min(2));
        let area = match national {
            "" => 0,
            _ if national.starts_with('1') && national.len() == 11 => 3,
            _ if national.starts_with(['2']) || national.starts_with("10") => 2,
            _ => 3,
        };
        if country != "86" {
            return self.number.clone();
        }
        let (area, local) = national.split_at(area.min(national.len()));
        let groups: Vec<String> =
            local.as_bytes().chunks(4).map(|it| String::from_utf8_lossy(it).into_owned()).collect();
        format!("+{country} {area} {}", groups.join(" ")).trim_end().to_owned()
    }
}
