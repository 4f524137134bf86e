//! The site as on other days, each with what is remembered of it.
use crate::facts::Date;
use crate::load::{AsOf, Inputs};
use crate::pipeline::{self, Memos, Plan};

/// So many other days are remembered: each takes as much memory as the site itself.
const MOST: usize = 2;

/// What is remembered of the site as on other days, the day asked for last behind.
#[derive(Default)]
pub(super) struct Days(Vec<(Date, Memos)>);

impl Days {
    /// Plans the site as on a day; the inputs are then again those of today.
    pub(super) fn plan(&mut self, inputs: &mut Inputs, day: Date) -> Plan {
        let known = self.0.iter().position(|(known, _)| *known == day);
        let mut memos = known.map_or_else(Memos::default, |at| self.0.remove(at).1);
        let today = std::mem::replace(&mut inputs.request.as_of, AsOf::Date(day));
        let plan = pipeline::plan(inputs, &mut memos);
        inputs.request.as_of = today;
        self.0.push((day, memos));
        self.0.drain(..self.0.len().saturating_sub(MOST));
        plan
    }
}
