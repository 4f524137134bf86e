//! Disk -> `Inputs`: every byte of the texts, the measures of media. **The pipeline's only reader.**
//!
//! - `walk`, `survey`: the folder -> the files it has; all of them read, or found to be those that a build before this one read;
//! - `read`, `media`: a file -> its text, or its measures;
//! - `stamp`: what tells without reading that a file is still the same;
//! - `again`: what may have changed -> the inputs of now;
//! - `known`: what was read, for the next process;
//! - `embedded`: what is part of the tool.
#![expect(clippy::disallowed_methods, reason = "here files become values")]
mod again;
mod embedded;
mod known;
mod media;
mod read;
mod stamp;
mod survey;
mod walk;

pub use again::{Followed, follow};
pub use known::Known;
pub use media::Media;
pub use stamp::{Stamp, nanoseconds};
pub use survey::{Survey, survey};
pub use walk::{DIRECTORIES, is_ignored};

use crate::facts::Date;
use crate::locale::Locale;
use crate::memo::{Digest, FILE};
use crate::source::{Content, Source, SourceId};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// All that a build depends on. Equal inputs give equal trees.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// `site.toml`.
    pub config: Source,
    /// Texts, facts, captions, terms, messages and templates, by path; the tool's own begin with [`EMBEDDED`].
    pub texts: BTreeMap<SourceId, Source>,
    /// Pictures, recordings and attachments in `content/`.
    pub media: BTreeMap<SourceId, Media>,
    /// The files of themes that pages load.
    pub assets: BTreeMap<SourceId, Asset>,
    /// What in the folder could not be followed or named.
    pub faults: Vec<Fault>,
    /// What the command asked for.
    pub request: Request,
    /// Where the bytes of media are, when something is made of them.
    pub folder: Folder,
    /// What the file system said of each file before it was read.
    pub stamps: BTreeMap<SourceId, Stamp>,
}

impl Inputs {
    /// Returns the texts whose path begins so, sorted by it.
    pub fn below(&self, start: &str) -> impl Iterator<Item = &Source> {
        let texts = self.texts.range(SourceId::new(start)..).map(|(_, text)| text);
        texts.take_while(move |text| text.id.as_str().starts_with(start))
    }

    /// Returns a text by its path, for excerpts.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        if *id == self.config.id { Some(&self.config) } else { self.texts.get(id) }
    }

    /// Reads those of these texts that are not read yet, for excerpts.
    ///
    /// What cannot be read, or has changed meanwhile, is left unread: the next build tells of it.
    pub fn read_texts<'s>(&mut self, ids: impl Iterator<Item = &'s SourceId>) {
        for id in ids {
            let Some(text) = self.texts.get_mut(id).filter(|text| matches!(text.content, Content::Unread)) else {
                continue;
            };
            if let Ok(Some((read, _))) = read::text(id, &self.folder.0.join(id.as_str()))
                && read.digest == text.digest
            {
                *text = read;
            }
        }
    }
}

/// The site's folder, for bytes that are too many to be held before something is made of them.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Names the folder of a site.
    pub fn new(root: &Path) -> Folder {
        Folder(root.to_owned())
    }

    /// Returns the bytes of a file by its path below the site's root; `None` if it is not there or cannot be read.
    pub fn read(&self, id: &SourceId) -> Option<Vec<u8>> {
        read::bytes(&self.0.join(id.as_str())).ok().flatten()
    }
}

/// The path below which the tool's own themes and messages stand.
pub const EMBEDDED: &str = "(yulan)/";

/// Where the term base stands.
pub const TERMS: &str = "i18n/terms.toml";

/// Below this stand the profiles.
pub const PROFILES: &str = "profiles/";

/// What a command asks of a build, beside the files.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day for which statuses are computed.
    pub as_of: AsOf,
    /// Goes before the base URL of `site.toml`.
    pub base_url: Option<String>,
    /// Only these languages; `None`: all that are not in preparation.
    pub languages: Option<Vec<Locale>>,
    /// Make drafts and pages to come.
    pub drafts: bool,
    /// Goes before the profile of `site.toml`.
    pub profile: Option<String>,
}

/// The day of a build; a moment becomes a day in the site's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// This day.
    Date(Date),
    /// Seconds since 1970-01-01T00:00Z.
    Moment(i64),
}

/// A file of a theme that pages load.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Their digest.
    pub digest: Digest,
}

/// Something in the folder that is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Its path, as near as it can be written.
    pub path: SourceId,
    /// Why.
    pub reason: Reason,
}

/// Why something in the folder is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A link to a directory above itself.
    Loop,
    /// A link to a place outside the site's folder.
    Outside,
    /// A name that is not Unicode.
    Name,
}

/// A folder or file the machine would not read.
#[derive(Debug)]
pub struct Error {
    /// Which.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for Error {}

/// Reads the site in `root`, whose settings are in the file `config`.
///
/// # Errors
/// If a folder or file that is there cannot be read. One that vanishes while this reads was never there.
pub fn site(root: &Path, config: &Path, request: Request) -> Result<Inputs, Error> {
    survey(root, config)?.read(request, None)
}

/// More than a memo has, in bytes: that of 60,000 pages has some tens of megabytes.
const LARGEST_MEMO: u64 = 1 << 30;

/// Returns what the last build left for this one, as it stands on disk; `None` if it left nothing.
pub fn memo(root: &Path) -> Option<Vec<u8>> {
    let path = root.join(FILE);
    // A device or a pipe in its place would be read for ever.
    let is_memo = |found: std::fs::Metadata| found.is_file() && found.len() < LARGEST_MEMO;
    std::fs::symlink_metadata(&path).is_ok_and(is_memo).then(|| read::bytes(&path).ok().flatten())?
}
