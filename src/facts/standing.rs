//! What holds of a policy, service, office or event on a day, with the dates its sentence names.
use super::{Date, PartialDate, Period};

/// A status with the dates that its sentence names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The page was taken back.
    Withdrawn(Date),
    /// The rule was repealed.
    Repealed(Date),
    /// Something else stands in its place, from a day on if that is known.
    Superseded(Option<PartialDate>),
    /// It ended with this day.
    Expired(PartialDate),
    /// It does not hold for a time.
    Suspended(Period),
    /// It begins to hold.
    Upcoming(PartialDate),
    /// It holds; soon it will have ended, which the sentence tells by its date.
    InForce(Period),
    /// Nobody stated whether it holds.
    Unknown,
    /// The office was closed.
    Closed(Date),
    /// The office is closed for a time.
    TemporarilyClosed(Period),
    /// The office moved.
    Moved(Date),
    /// The event does not take place.
    Cancelled,
    /// The event was planned for another day.
    Rescheduled(PartialDate),
    /// The event takes or took place.
    On(PartialDate),
}
