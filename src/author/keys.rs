//! The pages that a site has, by their keys, and what authors write where a key is asked for.
use crate::diagnostic::nearest;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::parse::{self, Config, Place};
use crate::source::SourceId;
use crate::url::{PageKey, RESERVED, is_device};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The files of a site's pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Pages {
    /// The texts of each page.
    pub(super) texts: BTreeMap<PageKey, BTreeMap<Locale, SourceId>>,
    /// The facts of each directory that has some.
    pub(super) facts: BTreeMap<PageKey, SourceId>,
    /// Every directory with a file in or below it: its path on disk, with `content`.
    pub(super) directories: BTreeMap<PageKey, String>,
}

/// Why a key cannot be what it was written for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// It cannot be the path of folders; what is like it and can, or nothing.
    Unfit(String),
    /// It begins with a name that the site itself uses.
    Reserved(String),
    /// Folders that are there differ from it by capital letters only; the path with their names.
    Alike(String),
    /// There is such a page already.
    Taken(PageKey),
    /// There is no such page; the nearest key, or nothing.
    Unknown(String),
    /// Several pages end so.
    Ambiguous(Vec<PageKey>),
    /// The site names no language, so it has no pages.
    NoLanguage,
}

impl Pages {
    /// Gathers the pages of a site.
    pub(super) fn new(inputs: &Inputs, config: &Config) -> Pages {
        let languages: Vec<Locale> = config.languages.iter().map(|language| language.locale.clone()).collect();
        let mut pages = Pages::default();
        let named = |id: &&SourceId| id.as_str().starts_with("content/");
        for id in inputs.texts.keys().chain(inputs.media.keys()).filter(named) {
            match parse::place(id, &languages) {
                Place::Text(key, locale) => {
                    pages.texts.entry(key).or_default().entry(locale).or_insert_with(|| id.clone());
                }
                Place::Facts(key) => drop(pages.facts.insert(key, id.clone())),
                Place::Captions(..) | Place::Misnamed(_) | Place::Media(_) => {}
            }
            let mut directory = id.directory();
            while let Some(below) = directory.strip_prefix("content/") {
                pages.directories.insert(PageKey::new(&below.nfc().collect::<String>()), directory.to_owned());
                directory = directory.rsplit_once('/').map_or("", |(above, _)| above);
            }
        }
        pages
    }

    /// Returns the page that is meant: by its key, or the end of it if only one page ends so. `index` is the home page.
    pub(super) fn named(&self, written: &str) -> Result<PageKey, KeyFault> {
        let written = self.path(written);
        let is_home = matches!(written.as_str(), "" | "index");
        let key = if is_home { PageKey::home() } else { PageKey::new(&written) };
        if self.texts.contains_key(&key) {
            return Ok(key);
        }
        let ending: Vec<&PageKey> = self.texts.keys().filter(|key| key.last_part() == written && !is_home).collect();
        match ending[..] {
            [one] => Ok(one.clone()),
            [] => {
                let last = written.rsplit('/').next().unwrap_or_default();
                let near = nearest(&written, self.texts.keys().map(PageKey::as_str));
                let near = near.or_else(|| {
                    self.texts.keys().map(PageKey::as_str).find(|key| key.rsplit('/').next() == Some(last))
                });
                // A last part alone is a name only of what was written without a path.
                let parts = self.texts.keys().map(PageKey::last_part).filter(|_| !written.contains('/'));
                Err(KeyFault::Unknown(near.or_else(|| nearest(&written, parts)).unwrap_or_default().to_owned()))
            }
            _ => Err(KeyFault::Ambiguous(ending.into_iter().cloned().collect())),
        }
    }

    /// Returns the key of a page that is to be made, in a directory that may be there but has no text.
    pub(super) fn new_key(&self, written: &str) -> Result<PageKey, KeyFault> {
        let path = self.path(written);
        let fit = fitting(&path);
        if fit != path || path.is_empty() {
            return Err(KeyFault::Unfit(self.free(fit)));
        }
        let top = path.split('/').next().unwrap_or_default();
        if RESERVED.contains(&top.to_ascii_lowercase().as_str()) {
            return Err(KeyFault::Reserved(top.to_ascii_lowercase()));
        }
        let there = self.as_there(&path);
        if there != path {
            return Err(KeyFault::Alike(there));
        }
        let key = PageKey::new(&path);
        if self.texts.contains_key(&key) { Err(KeyFault::Taken(key)) } else { Ok(key) }
    }

    /// The path, with a number behind it if there is such a folder.
    fn free(&self, path: String) -> String {
        let is_free = |path: &String| path.is_empty() || !self.directories.contains_key(&PageKey::new(path));
        let numbered = (2..).map(|number| format!("{path}-{number}"));
        std::iter::once(path.clone()).chain(numbered).find(is_free).unwrap_or_default()
    }

    /// The path with each folder written as the one that is there, if they differ by capital letters only.
    fn as_there(&self, path: &str) -> String {
        let mut there = String::new();
        for part in path.split('/') {
            let slash = if there.is_empty() { "" } else { "/" };
            let written = format!("{there}{slash}{part}");
            let is_alike = |key: &&PageKey| key.as_str().eq_ignore_ascii_case(&written);
            let alike = self.directories.keys().find(is_alike);
            let is_there = self.directories.contains_key(&PageKey::new(&written));
            there = alike.filter(|_| !is_there).map_or(written.clone(), |key| key.as_str().to_owned());
        }
        there
    }

    /// What was written as a path below `content/`: also from the site's folder, and as Windows writes paths.
    fn path(&self, written: &str) -> String {
        let path: String = written.trim().replace('\\', "/").nfc().collect();
        let path = path.trim_start_matches("./").trim_matches('/');
        match path.strip_prefix("content/") {
            Some(below) if !self.directories.contains_key(&PageKey::new("content")) => below.to_owned(),
            _ => path.to_owned(),
        }
    }
}

/// The nearest path whose parts can be names of folders on every system and stand in addresses as they are; empty if a
/// name has no letter that can.
fn fitting(path: &str) -> String {
    let is_fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let fit = |part: &str| {
        if part.chars().all(is_fit) && !part.starts_with('-') && !is_device(part) {
            return part.to_owned();
        }
        let plain: String = part.nfd().filter(|c| !is_combining_mark(*c)).collect();
        let words = plain.split(|c: char| !is_fit(c) || c == '-').filter(|word| !word.is_empty());
        let words = words.collect::<Vec<&str>>().join("-").to_lowercase();
        if is_device(&words) { format!("{words}-1") } else { words }
    };
    let mut parts = Vec::new();
    for part in path.split('/') {
        match fit(part) {
            fit if fit.is_empty() && part.chars().any(char::is_alphanumeric) => return String::new(),
            fit if fit.is_empty() => {}
            fit => parts.push(fit),
        }
    }
    parts.join("/")
}
