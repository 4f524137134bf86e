//! What happens in a site's folder -> "again". **Knows only that something may have changed, never what it means.**
//!
//! Correctness does not depend on it: whoever is called reads again what differs, and looks at all files when it is quiet.
use crate::load::{DIRECTORIES, is_ignored};
use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// A save is several events. So long without one, and it is over.
const QUIET: Duration = Duration::from_millis(4);

/// Events that follow each other without a pause are answered after so long all the same.
const LONGEST_BURST: Duration = Duration::from_millis(100);

/// How often folders are gone through whose system tells of no changes.
const POLL: Duration = Duration::from_secs(1);

/// What there is to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Again {
    /// These may have changed, or may have been made or removed: files and folders.
    Paths(BTreeSet<PathBuf>),
    /// Anything may have changed.
    All,
    /// Nothing happened for as long as was to be waited.
    Quiet,
    /// Somebody asks for something.
    Asked,
    /// Somebody wants to end.
    Stop,
}

/// A folder that is watched.
pub struct Watch {
    events: Receiver<Signal>,
    sender: Sender<Signal>,
    watcher: Box<dyn Watcher + Send>,
    /// The folders watched, as the system names them in its events and as they were given: a relative path comes back whole.
    named: Vec<(PathBuf, PathBuf)>,
    root: PathBuf,
    config: PathBuf,
}

/// Ends the waiting from elsewhere.
#[derive(Clone)]
pub struct Caller(Sender<Signal>);

impl Caller {
    /// Makes the next [`Watch::next`] return [`Again::Stop`].
    pub fn stop(&self) {
        // Where nobody waits any more, there is nothing left to end.
        let _ = self.0.send(Signal::Stop);
    }

    /// Makes the next [`Watch::next`] return [`Again::Asked`], if nothing has happened.
    pub fn ask(&self) {
        let _ = self.0.send(Signal::Ask);
    }
}

enum Signal {
    Event(notify::Result<Event>),
    Ask,
    Stop,
}

/// Watches the folder of a site and its settings; by going through it again and again if `poll`.
///
/// # Errors
/// If the system will not watch a folder.
pub fn watch(root: &Path, config: &Path, poll: bool) -> notify::Result<Watch> {
    let (sender, events) = mpsc::channel();
    let to = sender.clone();
    let tell = move |event| drop(to.send(Signal::Event(event)));
    let watcher: Box<dyn Watcher + Send> = if poll {
        Box::new(PollWatcher::new(tell, Config::default().with_poll_interval(POLL).with_compare_contents(false))?)
    } else {
        Box::new(RecommendedWatcher::new(tell, Config::default())?)
    };
    let named = [Some(root), config.parent()].into_iter().flatten();
    let named = named.filter_map(|given| Some((std::path::absolute(given).ok()?, given.to_owned()))).collect();
    let mut watch = Watch { events, sender, watcher, named, root: root.to_owned(), config: config.to_owned() };
    watch.watcher.watch(root, RecursiveMode::NonRecursive)?;
    if let Some(folder) = config.parent().filter(|folder| *folder != root && !folder.as_os_str().is_empty()) {
        watch.watcher.watch(folder, RecursiveMode::NonRecursive)?;
    }
    for folder in DIRECTORIES.iter().map(|name| root.join(name)).filter(|folder| folder.is_dir()) {
        watch.watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    Ok(watch)
}

impl Watch {
    /// Returns what ends the waiting.
    pub fn caller(&self) -> Caller {
        Caller(self.sender.clone())
    }

    /// Waits until something happens and is over, or until it has been quiet for so long.
    #[expect(clippy::disallowed_methods, reason = "how long it has been quiet is measured, not what time it is")]
    pub fn next(&mut self, patience: Duration) -> Again {
        let mut paths = BTreeSet::new();
        let mut until = Instant::now() + patience;
        let mut latest = None;
        loop {
            match self.events.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Signal::Stop) => return Again::Stop,
                Ok(Signal::Ask) if paths.is_empty() => return Again::Asked,
                Ok(Signal::Ask) => {}
                Ok(Signal::Event(Ok(event))) if event.need_rescan() => return Again::All,
                Ok(Signal::Event(Ok(event))) => {
                    let meant = self.meant(event);
                    // What is not meant for us, as our own reading, must neither wake anybody nor make anybody wait.
                    if !meant.is_empty() {
                        let now = Instant::now();
                        until = (now + QUIET).min(*latest.get_or_insert(now + LONGEST_BURST));
                        paths.extend(meant);
                    }
                }
                Ok(Signal::Event(Err(_))) => return Again::All,
                Err(RecvTimeoutError::Timeout) => break,
                // It cannot be: this struct holds a sender.
                Err(RecvTimeoutError::Disconnected) => return Again::Stop,
            }
        }
        if paths.is_empty() { Again::Quiet } else { Again::Paths(paths) }
    }

    /// The paths of an event that are the site's.
    fn meant(&mut self, event: Event) -> Vec<PathBuf> {
        let is_reading = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
        if is_reading {
            return Vec::new();
        }
        let meant: Vec<PathBuf> =
            event.paths.into_iter().map(|path| self.as_given(path)).filter(|path| self.is_of_site(path)).collect();
        for folder in meant.iter().filter(|path| path.parent() == Some(&self.root) && path.is_dir()) {
            // A folder made anew is watched anew; that it has gone already is told by its own event.
            let _ = self.watcher.watch(folder, RecursiveMode::Recursive);
        }
        meant
    }

    fn as_given(&self, path: PathBuf) -> PathBuf {
        // Settings may lie in the site's folder and be named from the root of the disk where that is not.
        if path == self.config {
            return path;
        }
        let given = |(whole, given): &(PathBuf, PathBuf)| Some(given.join(path.strip_prefix(whole).ok()?));
        self.named.iter().find_map(given).unwrap_or(path)
    }

    fn is_of_site(&self, path: &Path) -> bool {
        if path == self.config {
            return true;
        }
        let Ok(below) = path.strip_prefix(&self.root) else { return false };
        let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        let is_ours = parts.next().is_some_and(|first| DIRECTORIES.contains(&first.as_ref()));
        is_ours && !parts.any(|part| is_ignored(&part))
    }
}

#[cfg(test)]
mod tests {
    use super::watch;
    use std::path::Path;

    #[test]
    fn settings_are_known_however_they_and_the_folder_are_named() {
        let config = std::path::absolute("Cargo.toml").expect("there is a folder");
        let watch = watch(Path::new("."), &config, false).expect("it can be watched");
        assert!(watch.is_of_site(&watch.as_given(config.clone())));
    }
}
