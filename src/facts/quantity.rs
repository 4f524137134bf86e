//! A number of something, with how exactly it is meant.
use super::{Date, Decimal, Period};

/// "Over 500 attendances": value, qualifier and unit belong together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The number.
    pub value: Decimal,
    /// How exactly it is meant.
    pub qualifier: Qualifier,
    /// What is counted: a word of the closed set [`super::COUNTS`] or a site's own, with a message `count-…`.
    pub unit: String,
    /// The day on which it stood so.
    pub on: Option<Date>,
    /// The time in which it was counted.
    pub period: Option<Period>,
}

super::kind::closed_set! {
    /// How exactly a number is meant. In Chinese law `at_least` (以上) holds the number itself, `over` (超过) does not.
    Qualifier {
        /// The number itself.
        Exact = "exact",
        /// Near it.
        About = "about",
        /// More than it.
        Over = "over",
        /// It or more.
        AtLeast = "at_least",
        /// Less than it.
        Under = "under",
        /// It or less.
        AtMost = "at_most",
    }
}

impl Qualifier {
    /// Returns how exactly the sum of two numbers is meant; `None` if nothing can be said, as of "over" and "under".
    pub fn of_sum(self, other: Qualifier) -> Option<Qualifier> {
        match (self, other) {
            (one, other) if one == other => Some(one),
            (Qualifier::Exact, other) | (other, Qualifier::Exact) => Some(other),
            (Qualifier::Over, Qualifier::AtLeast) | (Qualifier::AtLeast, Qualifier::Over) => Some(Qualifier::Over),
            (Qualifier::Under, Qualifier::AtMost) | (Qualifier::AtMost, Qualifier::Under) => Some(Qualifier::Under),
            _ => None,
        }
    }
}
