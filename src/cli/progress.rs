//! Artifacts made -> a bar on the terminal, for runs that keep somebody waiting.
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Once;
use std::time::{Duration, Instant};

/// A run that is over sooner shows no bar: it would only flicker.
const PATIENCE: Duration = Duration::from_millis(500);

/// A bar that clears itself away at its end.
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    shown: Once,
}

impl Progress {
    /// Counts up to `length` steps, from a moment on, under a word that says what is done.
    pub(super) fn new(length: usize, started: Instant, doing: String) -> Progress {
        let style =
            ProgressStyle::with_template("{msg} {bar:32} {pos}/{len}").expect("the template is constant and right");
        let bar = ProgressBar::with_draw_target(Some(length as u64), ProgressDrawTarget::hidden());
        Progress { bar: bar.with_style(style).with_message(doing), started, shown: Once::new() }
    }

    /// Counts one step.
    pub(super) fn step(&self) {
        if self.started.elapsed() > PATIENCE {
            self.shown.call_once(|| self.bar.set_draw_target(ProgressDrawTarget::stderr()));
        }
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
