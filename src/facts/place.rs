//! Where something is.
use super::Decimal;

/// An address, a point, or both.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The address in the official language, as it stands at the door.
    pub address: Option<String>,
    /// The point on the map.
    pub point: Option<Point>,
}

/// A point. Without its datum it would be off by some hundred metres in China, so it has none without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// Degrees east, −180 to 180; the sign stands apart because a [`Decimal`] has none.
    pub longitude: Degrees,
    /// Degrees north, −90 to 90.
    pub latitude: Degrees,
    /// What the degrees are measured against.
    pub datum: Datum,
}

/// A signed decimal number of degrees.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Degrees {
    /// Whether it is south or west.
    pub negative: bool,
    /// The number.
    pub value: Decimal,
}

impl Degrees {
    /// Reads `121.35` or `-0.12`; `None` for anything else, and for more than `most` degrees either way.
    pub fn parse(text: &str, most: f64) -> Option<Degrees> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
        let value = Decimal::parse(digits).filter(|value| value.to_f64() <= most)?;
        Some(Degrees { negative, value })
    }

    /// Returns the number, as near as a double is.
    pub fn to_f64(&self) -> f64 {
        if self.negative { -self.value.to_f64() } else { self.value.to_f64() }
    }
}

super::kind::closed_set! {
    /// What coordinates are measured against.
    Datum {
        /// The world's: satellite positioning, OpenStreetMap.
        Wgs84 = "wgs84",
        /// China's public datum: Amap, Tencent.
        Gcj02 = "gcj02",
        /// Baidu's.
        Bd09 = "bd09",
    }
}
