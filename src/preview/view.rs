//! What is shown at the moment: a plan, what is wrong, and the pages that stay as they were while they are broken.
use super::days::Days;
use super::{Staff, Words};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::facts::Date;
use crate::memo::Digest;
use crate::pipeline::Plan;
use crate::source::SourceId;
use crate::url::UrlPath;
use serde::{Serialize, Serializer};
use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tokio::sync::watch;

/// So many pages are taken to be open.
const OPEN: usize = 32;

/// A site as it stands after a change.
#[derive(Clone, Default)]
pub struct View {
    /// What makes its pages; `None` if there never was a site.
    pub plan: Option<Arc<Plan>>,
    /// The last good state of pages that are broken now.
    pub kept: BTreeMap<UrlPath, Kept>,
    /// What the page that browsers are led to was before; `None` if they are not led, or to a new one.
    pub before: Option<Artifact>,
    /// Why what was saved last cannot be shown yet, in words; `None` if nothing stands in the way.
    pub trouble: Option<String>,
    /// What is wrong, the worst first.
    pub notices: Arc<[Notice]>,
    /// What has happened.
    pub beat: Beat,
}

/// A page as it was.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The page.
    pub artifact: Artifact,
    /// Of its bytes.
    pub digest: Digest,
}

/// What browsers are told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Beat {
    /// Counts changes, from one on, within one run of the server.
    pub generation: u64,
    /// The files that were saved, by path.
    #[serde(serialize_with = "paths")]
    pub saved: Vec<SourceId>,
    /// The page to go to, from the root of the server, where browsers are to follow.
    pub follow: Option<String>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The name of the fault.
    pub code: &'static str,
    /// Which file, by its path in the site.
    #[serde(serialize_with = "path")]
    pub file: SourceId,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The line, in three parts of which the middle one is meant; empty where there is none.
    pub excerpt: [String; 3],
    /// One sentence.
    pub message: String,
    /// What to do; empty if nobody wrote it.
    pub help: String,
    /// The same without words.
    #[serde(skip)]
    pub finding: Diagnostic,
}

fn path<S: Serializer>(path: &SourceId, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(path.as_str())
}

pub(super) fn paths<S: Serializer>(paths: &[SourceId], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(paths.iter().map(SourceId::as_str))
}

/// Where the rest of the program puts views, and the server finds them.
pub(super) struct Shelf {
    pub(super) root: PathBuf,
    pub(super) words: Words,
    pub(super) staff: Staff,
    view: RwLock<Arc<View>>,
    beats: watch::Sender<Beat>,
    is_held: watch::Sender<bool>,
    asked: Mutex<VecDeque<UrlPath>>,
    /// How many artifacts were looked at, and how many there are.
    checked: Mutex<(usize, usize)>,
    /// The site as on other days, as far as somebody asked for them.
    pub(super) days: Days,
    /// Calls whoever makes plans.
    call: Box<dyn Fn() + Send + Sync>,
}

impl Shelf {
    pub(super) fn new(root: PathBuf, words: Words, staff: Staff, call: Box<dyn Fn() + Send + Sync>) -> Shelf {
        Shelf {
            root,
            words,
            staff,
            call,
            view: RwLock::default(),
            beats: watch::Sender::new(Beat::default()),
            is_held: watch::Sender::new(true),
            asked: Mutex::default(),
            checked: Mutex::default(),
            days: Days::default(),
        }
    }

    pub(super) fn hold(&self) {
        self.is_held.send_replace(true);
    }

    pub(super) fn release(&self) {
        self.is_held.send_replace(false);
    }

    pub(super) fn show(&self, view: View) {
        let beat = view.beat.clone();
        let is_same = |old: &Arc<Plan>| view.plan.as_ref().is_some_and(|new| Arc::ptr_eq(old, new));
        if !self.at_once().plan.as_ref().is_some_and(is_same) {
            self.days.clear();
        }
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(view);
        self.release();
        self.beats.send_replace(beat);
    }

    pub(super) fn tell(&self, notices: Arc<[Notice]>) {
        let view = self.at_once();
        if view.notices != notices {
            // The beat stays whole: who has not heard it yet hears only this one.
            self.show(View { notices, ..(*view).clone() });
        }
    }

    pub(super) fn warn(&self, trouble: Option<String>) {
        let view = self.at_once();
        if view.trouble != trouble {
            self.show(View { trouble, ..(*view).clone() });
        }
    }

    /// What is shown, without regard to what is coming.
    pub(super) fn at_once(&self) -> Arc<View> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is shown, once what was about to be replaced has been.
    pub(super) async fn view(&self) -> Arc<View> {
        let mut is_held = self.is_held.subscribe();
        // It fails only if the sender, which is this struct's, is gone.
        let _ = is_held.wait_for(|is_held| !is_held).await;
        self.at_once()
    }

    /// The site as on a day, once it is planned.
    pub(super) async fn plan_on(&self, day: Date) -> Arc<Plan> {
        // What is about to be replaced is not what was asked for.
        self.view().await;
        self.days.on(day, &*self.call).await
    }

    pub(super) fn check(&self, done: usize, total: usize) {
        *self.checked.lock().unwrap_or_else(PoisonError::into_inner) = (done, total);
    }

    pub(super) fn checked(&self) -> (usize, usize) {
        *self.checked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn beats(&self) -> watch::Receiver<Beat> {
        self.beats.subscribe()
    }

    /// Notes that a page was asked for.
    pub(super) fn ask(&self, path: &UrlPath) {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.retain(|known| known != path);
        asked.push_front(path.clone());
        asked.truncate(OPEN);
    }

    pub(super) fn asked(&self) -> Vec<UrlPath> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
