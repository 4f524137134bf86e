//! Typed, language-neutral values that authors state once per page.
mod date;
mod kind;

pub use date::Date;
pub use kind::{AlertLevel, FallbackPolicy, Kind, State};

/// The closed set of audiences; a site adds to it by adding a message `audience-…`.
pub const AUDIENCES: &[&str] =
    &["individual", "employer_hr", "student", "family", "high_end_talent", "community_worker"];
