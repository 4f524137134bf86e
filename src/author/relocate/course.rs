//! The keys of all pages before and after a move; what was written before -> what means the same after.
use crate::author::keys::Pages;
use crate::url::PageKey;
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// A directory on its way.
pub(super) struct Course {
    /// Its key before.
    pub(super) old: PageKey,
    /// Its key after.
    pub(super) new: PageKey,
    before: Keys,
    after: Keys,
}

/// The keys of pages, whole and by their last parts.
struct Keys {
    all: BTreeSet<PageKey>,
    by_last_part: BTreeMap<String, Vec<PageKey>>,
}

impl Keys {
    fn new(all: BTreeSet<PageKey>) -> Keys {
        let mut by_last_part: BTreeMap<String, Vec<PageKey>> = BTreeMap::new();
        for key in &all {
            by_last_part.entry(key.last_part().to_owned()).or_default().push(key.clone());
        }
        Keys { all, by_last_part }
    }

    /// The page that a key names, in whole or by its last part.
    fn named(&self, written: &str) -> Option<PageKey> {
        let key = PageKey::new(written.trim_matches('/'));
        if self.all.contains(&key) {
            return Some(key);
        }
        match self.by_last_part.get(key.as_str()).map(Vec::as_slice) {
            Some([one]) => Some(one.clone()),
            _ => None,
        }
    }
}

impl Course {
    pub(super) fn new(old: PageKey, new: PageKey, pages: &Pages) -> Course {
        let before: BTreeSet<PageKey> = pages.texts.keys().cloned().collect();
        let after = before.iter().map(|key| moved(key, &old, &new)).collect();
        Course { before: Keys::new(before), after: Keys::new(after), old, new }
    }

    /// The keys of the moved pages after the move.
    pub(super) fn after(&self) -> impl Iterator<Item = &PageKey> {
        self.after.all.iter().filter(|key| is_in(key, &self.new))
    }

    /// Whether a path lies in the directory before the move.
    pub(super) fn is_moved(&self, key: &PageKey) -> bool {
        is_in(key, &self.old)
    }

    /// The path after the move of what has this path before.
    pub(super) fn moved(&self, key: &PageKey) -> PageKey {
        moved(key, &self.old, &self.new)
    }

    /// Returns what a key of a page must be written as; `None`: as before.
    pub(super) fn key(&self, written: &str) -> Option<String> {
        let meant = self.moved(&self.before.named(written)?);
        if self.after.named(written).as_ref() == Some(&meant) {
            return None;
        }
        let slash = if written.starts_with('/') { "/" } else { "" };
        Some(format!("{slash}{}", meant.as_str()))
    }

    /// Returns what the target of a link or a picture in a text of the page `from` must be written as; `None`: as before.
    pub(super) fn link(&self, from: &PageKey, target: &str) -> Option<String> {
        let (path, anchor) = match target.find('#') {
            Some(at) => target.split_at(at),
            None => (target, ""),
        };
        // What has a colon leads out of the site, or to a term.
        if path.is_empty() || path.contains(':') || path.starts_with("//") {
            return None;
        }
        let decoded: String = percent_decode_str(path).decode_utf8_lossy().nfc().collect();
        // A page may be named by its directory with `.md`.
        let meant = from.join(&decoded)?;
        let meant = match meant.as_str().strip_suffix(".md") {
            Some(stem) if stem == self.old.as_str() => PageKey::new(&format!("{}.md", self.new.as_str())),
            _ => self.moved(&meant),
        };
        let from = self.moved(from);
        if from.join(&decoded).as_ref() == Some(&meant) {
            return None;
        }
        let path = if path.starts_with('/') { format!("/{}", meant.as_str()) } else { relative(&from, &meant) };
        Some(escaped(&path) + anchor)
    }
}

fn is_in(key: &PageKey, directory: &PageKey) -> bool {
    let rest = key.as_str().strip_prefix(directory.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn moved(key: &PageKey, old: &PageKey, new: &PageKey) -> PageKey {
    match is_in(key, old) {
        true => PageKey::new(&format!("{}{}", new.as_str(), &key.as_str()[old.as_str().len()..])),
        false => key.clone(),
    }
}

/// The way from one directory to a path.
fn relative(from: &PageKey, to: &PageKey) -> String {
    let parts = |key: &PageKey| -> Vec<String> {
        key.as_str().split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let (from, to) = (parts(from), parts(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    let way: Vec<&str> = up.chain(to[shared..].iter().map(String::as_str)).collect();
    if way.is_empty() { ".".to_owned() } else { way.join("/") }
}

/// A path as the target of a link takes it.
fn escaped(path: &str) -> String {
    let mut written = String::new();
    for c in path.chars() {
        match c {
            ' ' | '%' | '(' | ')' | '<' | '>' | '#' => written.push_str(&format!("%{:02X}", u32::from(c))),
            c => written.push(c),
        }
    }
    written
}
