//! A day -> what stands above every page of the site as on that day.
use super::{Audience, written};
use crate::facts::Date;
use crate::render::Theme;
use serde::Serialize;

#[derive(Serialize)]
struct DayView<'a> {
    lang: String,
    day: String,
    /// The same page as on the day of today.
    back: &'a str,
}

/// Writes the bar that says which day it is; `back` is the address of the same page as it is.
pub fn day(kit: &Theme, day: Date, back: &str, audience: &Audience) -> String {
    let view = DayView { lang: audience.locale.to_string(), day: day.to_string(), back };
    String::from_utf8_lossy(&written(kit, "day.html", &view)).into_owned()
}
