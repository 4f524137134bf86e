//! Typed, language-neutral values that authors state once per page; knows nothing of files and languages of pages.
mod colour;
mod date;
mod datum;
mod decimal;
mod doc_item;
mod duration;
mod fee;
mod hours;
mod kind;
mod period;
mod phone;
mod place;
mod quantity;
mod source;
mod standing;
mod stated;
mod step;

pub use colour::Colour;
pub use date::{Date, PartialDate};
pub use decimal::Decimal;
pub use doc_item::{DocItem, Form, Giver, Necessity};
pub use duration::{Duration, DurationKind, DurationUnit};
pub use fee::Fee;
pub use hours::{Days, HoursRule, OpenRange, Weekday};
pub use kind::{AlertLevel, DocumentType, FallbackPolicy, Kind, State};
pub use period::Period;
pub use phone::Phone;
pub use place::{Datum, Degrees, Place, Point};
pub use quantity::{Qualifier, Quantity};
pub use source::{Source, SourceKind};
pub use standing::{Standing, Status, Tone};
pub use stated::{Stated, Timed};
pub use step::Step;

/// The closed set of audiences; a site adds to it by adding a message `audience-…`.
pub const AUDIENCES: &[&str] =
    &["individual", "employer_hr", "student", "family", "high_end_talent", "community_worker"];

/// The closed set of what is counted; a site adds to it by adding a message `count-…`.
pub const COUNTS: &[&str] = &["lecture", "session", "attendance", "person", "organisation", "case", "percent"];
