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

super::kind::closed_set! {
    /// The word for what holds of a page on a day; a page carries it as `data-status`.
    Status {
        /// Taken back.
        Withdrawn = "withdrawn",
        /// Repealed.
        Repealed = "repealed",
        /// Replaced by another.
        Superseded = "superseded",
        /// Past its last day.
        Expired = "expired",
        /// Not applied for a time.
        Suspended = "suspended",
        /// Not yet in force.
        Upcoming = "upcoming",
        /// In force for half a year at most.
        EndingSoon = "ending-soon",
        /// In force.
        InForce = "in-force",
        /// Without dates.
        Unknown = "unknown",
        /// An office where it was.
        Open = "open",
        /// An office closed for good.
        Closed = "closed",
        /// An office closed for a time.
        TemporarilyClosed = "temporarily-closed",
        /// An office at another place.
        Moved = "moved",
        /// An event that does not take place.
        Cancelled = "cancelled",
        /// An event on another day than planned.
        Rescheduled = "rescheduled",
        /// A past event.
        Held = "held",
        /// An event to come.
        Scheduled = "scheduled",
    }
}

super::kind::closed_set! {
    /// How readers are to take what holds of a page.
    Tone {
        /// As it stands.
        Holds = "holds",
        /// It comes.
        Next = "next",
        /// With care.
        Care = "care",
        /// It is over.
        Ended = "ended",
    }
}

impl Status {
    /// Returns the drawing that stands beside it: `moved`, `time` where it depends on a date, else its tone.
    pub fn mark(self) -> &'static str {
        match self {
            Status::Moved => "moved",
            Status::EndingSoon | Status::Suspended | Status::TemporarilyClosed | Status::Rescheduled => "time",
            other => other.tone().as_str(),
        }
    }

    /// Returns how readers are to take it.
    pub fn tone(self) -> Tone {
        match self {
            Status::InForce | Status::Open | Status::Held => Tone::Holds,
            Status::Upcoming | Status::Scheduled => Tone::Next,
            Status::EndingSoon
            | Status::Suspended
            | Status::Unknown
            | Status::TemporarilyClosed
            | Status::Moved
            | Status::Rescheduled => Tone::Care,
            Status::Withdrawn
            | Status::Repealed
            | Status::Superseded
            | Status::Expired
            | Status::Closed
            | Status::Cancelled => Tone::Ended,
        }
    }

    /// Returns whether nothing is to be had of it any more: such a page ranks last. What moved goes on elsewhere.
    pub fn is_ended(self) -> bool {
        matches!(
            self,
            Status::Withdrawn
                | Status::Repealed
                | Status::Superseded
                | Status::Expired
                | Status::Closed
                | Status::Cancelled
        )
    }
}
