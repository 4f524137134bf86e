//! A point in one datum -> the same point in another.
//!
//! China publishes no formulas. These are the ones that map makers' libraries share; they come within two metres of what
//! Amap and Baidu draw, which is less than the width of a door's street, and the way back within a centimetre of the way
//! there.
use super::{Datum, Point};
use std::f64::consts::PI;

/// Degrees east and north.
type Degrees = (f64, f64);

/// The ellipsoid of Krasovsky, on which the shift is reckoned: its half axis in metres, its eccentricity squared.
const AXIS: f64 = 6_378_245.0;
const ECCENTRICITY: f64 = 0.006_693_421_622_965_943;

/// Baidu turns by this many radians a degree.
const TURN: f64 = PI * 3000.0 / 180.0;

impl Point {
    /// Returns degrees east and north of the point, measured against another datum.
    pub fn measured_in(&self, wanted: Datum) -> (f64, f64) {
        let here = (self.longitude.to_f64(), self.latitude.to_f64());
        match (self.datum, wanted) {
            (Datum::Wgs84, Datum::Wgs84) | (Datum::Gcj02, Datum::Gcj02) | (Datum::Bd09, Datum::Bd09) => here,
            (Datum::Wgs84, Datum::Gcj02) => shifted(here),
            (Datum::Wgs84, Datum::Bd09) => turned(shifted(here)),
            (Datum::Gcj02, Datum::Wgs84) => backwards(here, shifted),
            (Datum::Gcj02, Datum::Bd09) => turned(here),
            (Datum::Bd09, Datum::Gcj02) => backwards(here, turned),
            (Datum::Bd09, Datum::Wgs84) => backwards(backwards(here, turned), shifted),
        }
    }
}

/// The world's datum -> China's. Outside of China both are the same.
fn shifted((east, north): Degrees) -> Degrees {
    if !(72.004..=137.8347).contains(&east) || !(0.8293..=55.8271).contains(&north) {
        return (east, north);
    }
    let (x, y) = (east - 105.0, north - 35.0);
    let wave = |size: f64, at: f64| size * (at * PI).sin();
    let short = (wave(20.0, 6.0 * x) + wave(20.0, 2.0 * x)) * 2.0 / 3.0;
    let metres_north = -100.0
        + 2.0 * x
        + 3.0 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * x.abs().sqrt()
        + short
        + (wave(20.0, y) + wave(40.0, y / 3.0)) * 2.0 / 3.0
        + (wave(160.0, y / 12.0) + wave(320.0, y / 30.0)) * 2.0 / 3.0;
    let metres_east = 300.0
        + x
        + 2.0 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * x.abs().sqrt()
        + short
        + (wave(20.0, x) + wave(40.0, x / 3.0)) * 2.0 / 3.0
        + (wave(150.0, x / 12.0) + wave(300.0, x / 30.0)) * 2.0 / 3.0;
    let latitude = north.to_radians();
    let curve = 1.0 - ECCENTRICITY * latitude.sin().powi(2);
    let meridian = AXIS * (1.0 - ECCENTRICITY) / (curve * curve.sqrt());
    let parallel = AXIS / curve.sqrt() * latitude.cos();
    (east + (metres_east / parallel).to_degrees(), north + (metres_north / meridian).to_degrees())
}

/// China's datum -> Baidu's.
fn turned((east, north): Degrees) -> Degrees {
    let length = east.hypot(north) + 0.000_02 * (north * TURN).sin();
    let angle = north.atan2(east) + 0.000_003 * (east * TURN).cos();
    (length * angle.cos() + 0.0065, length * angle.sin() + 0.006)
}

/// The point that `forwards` leads from to here: the formulas have no inverse, but move all points nearby alike.
fn backwards(here: Degrees, forwards: fn(Degrees) -> Degrees) -> Degrees {
    let mut from = here;
    for _ in 0..8 {
        let there = forwards(from);
        from = (from.0 + here.0 - there.0, from.1 + here.1 - there.1);
    }
    from
}
