//! What a change did.
use crate::source::SourceId;
use crate::url::UrlPath;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// What a change did.
pub(super) struct Change {
    /// Which files it was; `None`: the start.
    pub(super) files: Option<BTreeSet<SourceId>>,
    /// When it was heard of.
    pub(super) since: Instant,
    /// How long until it was shown.
    pub(super) took: Duration,
    /// The addresses that are new or whose bytes have changed.
    pub(super) changed: BTreeSet<UrlPath>,
    /// Those that are not there any more.
    pub(super) gone: Vec<UrlPath>,
    /// Whether browsers are shown a site: this one, or the last that could be made.
    pub(super) is_shown: bool,
    /// Whether there is a site now and was none before.
    pub(super) is_mended: bool,
}

impl Change {
    pub(super) fn new(files: Option<BTreeSet<SourceId>>, since: Instant) -> Change {
        let (took, changed, gone) = (Duration::ZERO, BTreeSet::new(), Vec::new());
        Change { files, since, took, changed, gone, is_shown: false, is_mended: false }
    }
}
