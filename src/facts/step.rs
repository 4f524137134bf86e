//! What an applicant does, one thing after the other.
use super::{Duration, Giver, Necessity};

/// One step; its words are the heading with its id, or its label.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// Who does it.
    pub who: Option<Giver>,
    /// Where: the key of an office, as written.
    pub office: Option<String>,
    /// How long it takes.
    pub duration: Option<Duration>,
    /// The ids of papers it needs.
    pub needs: Vec<String>,
    /// Whether everyone does it.
    pub necessity: Necessity,
}
