//! What has changed -> the next plan, shown at once; then all its artifacts looked at bit by bit, for their findings.
//!
//! The plan is made by the very call that `build` makes, with what is remembered of the last.
use super::super::report::{self, Counts};
use super::super::{Failure, Session, Volume, as_of, file_failure};
use super::broken::Broken;
use super::change::Change;
use super::days::Days;
use super::told::{self, Gist};
use crate::artifact::{Artifact, Body};
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit;
use crate::facts::Date;
use crate::load::{self, AsOf, Followed, Request};
use crate::pipeline::{self, Memos, Plan};
use crate::preview::{Beat, Kept, Notice, Preview, View};
use crate::render::Argument;
use crate::url::UrlPath;
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

/// So many artifacts are looked at before the folder is asked again: some milliseconds.
const AT_ONCE: usize = 16;

/// So many texts are read before the folder is asked again.
const TEXTS_AT_ONCE: usize = 128;

/// So many pages that were asked for last are looked at before anything is shown, where all may differ: those that are open.
const FIRST: usize = 8;

/// A site that is being written.
pub(super) struct Studio<'s> {
    session: &'s Session<'s>,
    preview: Preview,
    followed: Followed,
    memos: Memos,
    /// The plan at hand; it may have no site.
    plan: Arc<Plan>,
    view: View,
    /// Why something could not be read the last time, in words; `None` if all could.
    failed: Option<String>,
    follow: bool,
    days: Days,
    reading: Reading,
    /// What is not looked at yet, the first last.
    left: Vec<UrlPath>,
    /// What is broken in what is shown.
    broken: Broken,
    /// What a change did so far.
    change: Change,
    /// What was told last, so that only news is told.
    told: Gist,
}

/// How far the texts have been read since the start: what is wrong is known when all of them are.
struct Reading {
    read: usize,
    /// What is known to be wrong with files and the site.
    judged: Vec<Diagnostic>,
}

impl<'s> Studio<'s> {
    /// Reads the site and shows it.
    pub(super) fn open(session: &'s Session<'s>, preview: Preview, follow: bool) -> Result<Studio<'s>, Failure> {
        let request = Request { drafts: true, ..session.request() };
        let followed = load::follow(&session.root, &session.config, request);
        let followed = followed.map_err(|error| file_failure("cannot-read", &error.path, &error.source))?;
        let mut memos = Memos::default();
        let plan = Arc::new(pipeline::plan(&followed.inputs, &mut memos));
        let reading = Reading { read: 0, judged: plan.findings().to_vec() };
        let change = Change::new(None, session.started);
        let (left, told, days) = (Vec::new(), Gist::default(), Days::default());
        let mut studio = Studio {
            session,
            preview,
            followed,
            memos,
            plan,
            view: View::default(),
            failed: None,
            follow,
            days,
            reading,
            left,
            broken: Broken::default(),
            change,
            told,
        };
        studio.show();
        Ok(studio)
    }

    /// Returns whether all of the plan has been looked at.
    pub(super) fn is_done(&self) -> bool {
        self.is_read() && self.left.is_empty()
    }

    fn is_read(&self) -> bool {
        self.reading.read >= self.plan.texts()
    }

    /// Reads again what may have changed, `None`: all; shows what came of it. Returns whether there may be
    /// more to come: something has changed, or could not be read.
    pub(super) fn again(&mut self, paths: Option<&BTreeSet<PathBuf>>) -> bool {
        let since = Instant::now();
        self.preview.hold();
        let read = match paths {
            Some(paths) => self.followed.again(paths),
            None => self.followed.all_again(),
        };
        let files = match read {
            Ok(files) => files,
            Err(error) => {
                self.preview.release();
                self.fail(&error);
                return true;
            }
        };
        self.failed = None;
        self.view.trouble = None;
        if files.is_empty() {
            self.preview.release();
            self.preview.warn(None);
            return false;
        }
        self.change = Change::new(Some(files), since);
        self.plan_again();
        true
    }

    /// Tells of what cannot be read once it has failed twice: a program that is still writing keeps others out for a moment.
    fn fail(&mut self, error: &load::Error) {
        let (path, reason) = (self.session.shown(&error.path), error.source.to_string());
        let kind = if error.source.kind() == ErrorKind::NotFound { "missing" } else { "other" };
        let values =
            [("path", &*path), ("kind", kind), ("reason", &*reason)].map(|(id, text)| (id, Argument::Text(text)));
        let words = self.session.words.with("watch-unread", &values);
        if self.failed.as_ref() == Some(&words) && self.view.trouble.as_ref() != Some(&words) {
            self.session.say(Volume::Quiet, &words);
            self.view.trouble = Some(words.clone());
            self.preview.warn(Some(words.clone()));
        }
        self.failed = Some(words);
    }

    /// Shows the site of today, if it is another day than that of the plan.
    pub(super) fn turn_day(&mut self) {
        let request = &self.followed.inputs.request;
        if matches!(request.as_of, AsOf::Moment(_))
            && let Ok(now) = as_of(None)
            && self.day(now) != self.day(request.as_of)
        {
            self.followed.inputs.request.as_of = now;
            self.change = Change::new(Some(BTreeSet::new()), Instant::now());
            self.plan_again();
        }
    }

    /// Returns whether somebody waits to see the site as on another day.
    pub(super) fn is_asked_for_a_day(&self) -> bool {
        self.preview.wanted().is_some()
    }

    /// Plans the site as on a day that somebody waits for, with what is remembered of it.
    pub(super) fn turn_to_a_day(&mut self) {
        let Some(day) = self.preview.wanted() else { return };
        let plan = self.days.plan(&mut self.followed.inputs, day);
        self.preview.show_day(day, Arc::new(plan));
    }

    /// Looks at some more artifacts; tells what the change did when that was the last of them.
    pub(super) fn look_on(&mut self) {
        if !self.is_read() {
            return self.read_on();
        }
        let next = self.left.split_off(self.left.len().saturating_sub(AT_ONCE));
        self.look(&next);
        if self.left.is_empty() {
            self.finish();
        }
        self.tell_progress(self.left.len());
    }

    /// Ends the preview.
    pub(super) fn close(self) {
        self.preview.close();
        // See `build`.
        std::mem::forget((self.followed, self.memos, self.plan, self.view));
    }

    fn day(&self, as_of: AsOf) -> Option<Date> {
        match as_of {
            AsOf::Date(date) => Some(date),
            AsOf::Moment(seconds) => Date::of_moment(seconds, "Asia/Shanghai"),
        }
    }

    /// Reads some more texts. When that was the last of them, all can be judged, and looked at.
    fn read_on(&mut self) {
        self.plan.read(self.reading.read, TEXTS_AT_ONCE);
        self.reading.read += TEXTS_AT_ONCE;
        if self.is_read() {
            self.reading.read = usize::MAX;
            self.plan.find_media(&mut self.memos);
            self.change.gone = self.plan.forget(&mut self.memos);
            self.judge();
            let findings = self.findings();
            self.broken = Broken::of(&findings, self.plan.has_site());
            self.view.notices = self.notices(&findings);
            self.preview.tell(Arc::clone(&self.view.notices));
            self.look_at_all(&BTreeSet::new());
        }
    }

    fn plan_again(&mut self) {
        let had_site = self.plan.has_site();
        self.plan = Arc::new(pipeline::plan(&self.followed.inputs, &mut self.memos));
        self.change.is_mended = !had_site && self.plan.has_site();
        if self.plan.has_site() && self.is_read() {
            // Of new texts there may be more than there were.
            self.reading.read = usize::MAX;
            self.plan.find_media(&mut self.memos);
            self.change.gone = self.plan.forget(&mut self.memos);
        }
        self.show();
    }

    /// Finds out what is wrong with files and the site; while texts are being read, with those of open pages only.
    fn judge(&mut self) {
        self.reading.judged = if self.is_read() {
            self.plan.judge(&self.followed.inputs, &mut self.memos)
        } else {
            let open = self.preview.asked();
            let of_open = open.iter().flat_map(|path| self.plan.judge_page(path));
            self.plan.findings().iter().cloned().chain(of_open).collect()
        };
    }

    /// Shows the plan at hand: the open pages are made and judged first, all others when nothing else is to be done.
    fn show(&mut self) {
        let asked = self.preview.asked();
        // What was left to be looked at when the settings broke was given up.
        let touched = self.plan.touched(&self.memos).filter(|_| !self.change.is_mended);
        let is_first = |(place, path): &(usize, &UrlPath)| match &touched {
            Some(touched) => touched.contains(path),
            None => *place < FIRST || self.shows_change(path),
        };
        let first: Vec<UrlPath> = asked.iter().enumerate().filter(is_first).map(|(_, path)| path.clone()).collect();
        self.look(&first);
        self.judge();
        let findings = self.findings();
        self.keep(&asked, &findings);
        let old = self.view.plan.clone();
        let goal = self.goal();
        let was = |path| self.view.plan.as_ref().and_then(|plan| plan.see(path));
        self.view.before = goal.as_ref().and_then(was).map(|seen| seen.artifact);
        if self.plan.has_site() {
            self.view.plan = Some(Arc::clone(&self.plan));
        }
        self.change.is_shown = self.view.plan.is_some();
        self.view.notices = self.notices_anew(&findings);
        let saved = self.change.files.iter().flatten().cloned().collect();
        let follow = goal.map(|path| path.permalink("/"));
        self.view.beat = Beat { generation: self.view.beat.generation + 1, saved, follow };
        self.tell_progress(usize::MAX);
        self.preview.show(self.view.clone());
        // Nobody need wait until a plan of thousands of pages is taken apart.
        std::thread::spawn(move || drop(old));
        self.change.took = self.change.since.elapsed();
        let first: BTreeSet<UrlPath> = first.into_iter().collect();
        match touched {
            Some(touched) => self.look_at_more(touched, &first),
            None => self.look_at_all(&first),
        }
    }

    /// Has all artifacts looked at, but for those that were; what is open before the rest.
    fn look_at_all(&mut self, looked: &BTreeSet<UrlPath>) {
        if !self.is_read() {
            return;
        }
        let asked = self.preview.asked();
        self.left = self.plan.addresses().filter(|path| !looked.contains(*path)).cloned().collect();
        self.left.sort_by_cached_key(|path| (asked.contains(path), path.as_str().ends_with(".html"), path.clone()));
        if self.left.is_empty() {
            self.finish();
        }
    }

    /// Has these artifacts looked at, but for those that were, before what is left from earlier changes.
    fn look_at_more(&mut self, touched: Vec<UrlPath>, looked: &BTreeSet<UrlPath>) {
        let new: BTreeSet<UrlPath> = touched.into_iter().filter(|path| !looked.contains(path)).collect();
        self.left.retain(|path| !new.contains(path) && !looked.contains(path));
        self.left.extend(new);
        if self.is_done() {
            self.finish();
        }
    }

    fn tell_progress(&self, left: usize) {
        // How much there is of media is known only when all texts are read.
        let all = if self.is_read() { self.plan.len() } else { self.plan.texts() };
        self.preview.check(all.saturating_sub(left), all);
    }

    fn look(&mut self, paths: &[UrlPath]) {
        let root = &self.session.root;
        let keep = |artifact: &Artifact| {
            if let Body::Stored(bytes, id) = &artifact.body {
                emit::store(root, id, bytes);
            }
        };
        let changed = self.plan.look(&mut self.memos, paths, &keep);
        self.change.changed.extend(changed);
    }

    /// All that is known to be wrong, as bad as the site's settings say, in order.
    fn findings(&self) -> Vec<Diagnostic> {
        let levels = pipeline::levels(&self.followed.inputs);
        let mut findings = self.reading.judged.clone();
        findings.extend(self.plan.seen(&self.memos));
        let idle = if self.is_done() { levels.idle(&findings) } else { Vec::new() };
        findings.extend(idle);
        levels.grade(findings)
    }

    /// Whether a page shows a file that was saved.
    fn shows_change(&self, path: &UrlPath) -> bool {
        let files = self.change.files.as_ref();
        files.is_some_and(|files| self.plan.sources(path).iter().any(|file| files.contains(file)))
    }

    /// Keeps the last good state of open pages that are broken now, and lets go of those that are mended.
    fn keep(&mut self, asked: &[UrlPath], findings: &[Diagnostic]) {
        let broken = Broken::of(findings, self.plan.has_site());
        let was_broken = std::mem::replace(&mut self.broken, broken);
        let mut kept = std::mem::take(&mut self.view.kept);
        kept.retain(|path, _| self.broken.has(&self.plan, path));
        for path in asked.iter().filter(|path| self.broken.has(&self.plan, path)) {
            // What was broken before too has no good state to go back to.
            let plan = self.view.plan.as_ref().filter(|plan| !was_broken.has(plan, path));
            if !kept.contains_key(path)
                && let Some((plan, seen)) = plan.and_then(|plan| Some((plan, plan.see(path)?)))
                && seen.findings.iter().chain(&plan.judge_page(path)).all(|it| it.severity != Severity::Error)
            {
                kept.insert(path.clone(), Kept { artifact: seen.artifact, digest: seen.digest });
            }
        }
        self.view.kept = kept;
    }

    /// Puts the findings into words, unless that has been done since the files were read.
    fn notices(&self, findings: &[Diagnostic]) -> Arc<[Notice]> {
        if self.view.notices.iter().map(|notice| &notice.finding).eq(findings) {
            return Arc::clone(&self.view.notices);
        }
        self.notices_anew(findings)
    }

    fn notices_anew(&self, findings: &[Diagnostic]) -> Arc<[Notice]> {
        let words = self.session.words.of_site(&self.followed.inputs);
        report::notices(&report::tell(findings, &self.followed.inputs, &words)).into()
    }

    /// The page to lead browsers to: that of the text that was saved, or of the facts.
    fn goal(&self) -> Option<UrlPath> {
        let files = self.change.files.as_ref().filter(|_| self.follow)?;
        files.iter().find_map(|file| self.plan.pages_of(file).into_iter().next())
    }

    /// Tells people and browsers what came of the change, now that all of it is known.
    fn finish(&mut self) {
        let findings = self.findings();
        self.broken = Broken::of(&findings, self.plan.has_site());
        self.view.notices = self.notices(&findings);
        let kept = self.view.kept.len();
        self.view.kept.retain(|path, _| self.broken.has(&self.plan, path));
        if self.view.kept.len() < kept {
            // Only now is it known that they are mended: that is no second save.
            self.view.beat.generation += 1;
            self.view.beat.saved.clear();
            self.preview.show(self.view.clone());
        }
        self.preview.tell(Arc::clone(&self.view.notices));
        let (session, inputs) = (self.session, &self.followed.inputs);
        let words = session.words.of_site(inputs);
        session.say(Volume::Normal, &told::change(session, &self.change, &self.plan));
        let news = self.told.news(&findings);
        session.terminal.tell(&report::human(&report::tell(&news, inputs, &words), &words));
        if self.told.become_that_of(&findings, self.plan.has_site()) {
            session.say(Volume::Normal, &told::findings(session, &Counts::of(&findings)));
        }
    }
}
