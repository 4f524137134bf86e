//! The site as on other days: those who wait for one, and those that are planned.
use crate::facts::Date;
use crate::pipeline::Plan;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// So many other days are kept: each takes as much memory as the site itself.
const MOST: usize = 2;

/// What there is of other days.
#[derive(Default)]
pub(super) struct Days {
    planned: watch::Sender<BTreeMap<Date, Arc<Plan>>>,
    /// The day of everyone who waits, who has waited longest first.
    waiting: Mutex<Vec<Date>>,
}

impl Days {
    /// The site as on a day, once it is planned; `call` calls whoever makes plans.
    pub(super) async fn on(&self, day: Date, call: &(dyn Fn() + Send + Sync)) -> Arc<Plan> {
        let mut planned = self.planned.subscribe();
        let _waiting = Waiting::new(self, day);
        loop {
            if let Some(plan) = planned.borrow_and_update().get(&day) {
                return Arc::clone(plan);
            }
            call();
            // It fails only if the sender, which is this struct's, is gone.
            let _ = planned.changed().await;
        }
    }

    /// The day for which somebody has waited longest; `None` if nobody waits.
    pub(super) fn wanted(&self) -> Option<Date> {
        // Who waited for a day that is planned is about to see it.
        let planned = self.planned.borrow();
        self.waiting().iter().find(|day| !planned.contains_key(day)).copied()
    }

    pub(super) fn show(&self, day: Date, plan: Arc<Plan>) {
        self.planned.send_modify(|planned| {
            // Whoever still waits for another goes on waiting.
            if planned.len() >= MOST {
                planned.clear();
            }
            planned.insert(day, plan);
        });
    }

    /// Forgets all: the site has changed.
    pub(super) fn clear(&self) {
        self.planned.send_replace(BTreeMap::new());
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Date>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who waits for a day, until it is there or the browser turns away.
struct Waiting<'d> {
    days: &'d Days,
    day: Date,
}

impl<'d> Waiting<'d> {
    fn new(days: &'d Days, day: Date) -> Waiting<'d> {
        days.waiting().push(day);
        Waiting { days, day }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut waiting = self.days.waiting();
        // Others who wait for it keep the place of the first.
        if let Some(at) = waiting.iter().rposition(|day| *day == self.day) {
            waiting.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Days;
    use crate::facts::Date;
    use std::pin::pin;
    use std::task::{Context, Waker};

    #[test]
    fn a_day_for_which_nobody_waits_any_more_is_not_wanted() {
        let (days, nobody) = (Days::default(), || {});
        let [first, second] = ["2027-01-01", "2028-01-01"].map(|day| Date::parse(day).expect("it is a day"));
        let mut context = Context::from_waker(Waker::noop());
        {
            let mut early = pin!(days.on(first, &nobody));
            assert!(early.as_mut().poll(&mut context).is_pending());
            let mut late = pin!(days.on(second, &nobody));
            assert!(late.as_mut().poll(&mut context).is_pending());
            assert_eq!(days.wanted(), Some(first));
            let mut other = Box::pin(days.on(first, &nobody));
            assert!(other.as_mut().poll(&mut context).is_pending());
            drop(other);
            assert_eq!(days.wanted(), Some(first), "one of two still waits");
        }
        assert_eq!(days.wanted(), None);
    }
}
