//! Disk -> `Inputs`: every byte of the texts, the measures of media. **The pipeline's only reader.**
#![expect(clippy::disallowed_methods, reason = "here files become values")]
mod embedded;
mod media;
mod read;
mod walk;

pub use media::Media;

use crate::facts::Date;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::source::{Source, SourceId};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
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
}

impl Inputs {
    /// Returns the files of `content/`, sorted.
    pub fn names(&self) -> Vec<&SourceId> {
        let all: BTreeSet<&SourceId> = self.texts.keys().chain(self.media.keys()).collect();
        all.into_iter().filter(|id| id.as_str().starts_with("content/")).collect()
    }

    /// Returns a text by its path, for excerpts.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        if *id == self.config.id { Some(&self.config) } else { self.texts.get(id) }
    }
}

/// The site's folder, for bytes that are too many to be held before something is made of them.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Returns the bytes of a file by its path below the site's root; `None` if it is not there or cannot be read.
    pub fn read(&self, id: &SourceId) -> Option<Vec<u8>> {
        read::bytes(&self.0.join(id.as_str())).ok().flatten()
    }
}

/// The path below which the tool's own themes and messages stand.
pub const EMBEDDED: &str = "(yulan)/";

/// Where the term base stands.
pub const TERMS: &str = "i18n/terms.toml";

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
    let walk::Found { files, mut faults } = walk::files(root)?;
    faults.sort();
    let read: Vec<Entry> = files
        .into_par_iter()
        .map(|(id, path)| entry(id, &path))
        .collect::<Result<Vec<Option<Entry>>, Error>>()?
        .into_iter()
        .flatten()
        .collect();
    let config_id = SourceId::new(&config.file_name().unwrap_or_default().to_string_lossy());
    let config_source = read::text(&config_id, config)?
        .ok_or_else(|| Error { path: config.to_owned(), source: std::io::ErrorKind::NotFound.into() })?;
    let mut inputs = Inputs {
        config: config_source,
        texts: embedded::texts(),
        media: BTreeMap::new(),
        assets: embedded::assets(),
        faults,
        request,
        folder: Folder(root.to_owned()),
    };
    for entry in read {
        match entry {
            Entry::Text(source) => drop(inputs.texts.insert(source.id.clone(), source)),
            Entry::Captions(source, media) => {
                inputs.media.insert(source.id.clone(), media);
                inputs.texts.insert(source.id.clone(), source);
            }
            Entry::Media(id, media) => drop(inputs.media.insert(id, media)),
            Entry::Asset(id, asset) => drop(inputs.assets.insert(id, asset)),
        }
    }
    Ok(inputs)
}

enum Entry {
    Text(Source),
    /// A text that is also a file which a page may offer.
    Captions(Source, Media),
    Media(SourceId, Media),
    Asset(SourceId, Asset),
}

/// Reads one file as what its place and name say it is; `None` if it is none of the site's or has vanished.
fn entry(id: SourceId, path: &Path) -> Result<Option<Entry>, Error> {
    let name = id.as_str();
    // Names of texts match without regard to case, their ending as well.
    let text = name.to_ascii_lowercase().ends_with(".md") || name.to_ascii_lowercase().ends_with("/facts.toml");
    if name.starts_with("content/") {
        if text {
            return Ok(read::text(&id, path)?.map(Entry::Text));
        }
        let Some(media) = media::measure(path)? else { return Ok(None) };
        if name.to_ascii_lowercase().ends_with(".vtt") {
            return Ok(read::text(&id, path)?.map(|source| Entry::Captions(source, media)));
        }
        return Ok(Some(Entry::Media(id, media)));
    }
    let template = name.starts_with("themes/") && (name.contains("/templates/") || name.ends_with("/theme.toml"));
    let words = name.starts_with("i18n/") && name.ends_with(".ftl") || name == TERMS;
    if template || words {
        return Ok(read::text(&id, path)?.map(Entry::Text));
    }
    if name.starts_with("themes/") && name.contains("/assets/") {
        let bytes = read::bytes(path)?;
        return Ok(bytes.map(|bytes| Entry::Asset(id, Asset { digest: Digest::of(&bytes), bytes: bytes.into() })));
    }
    Ok(None)
}
