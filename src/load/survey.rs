//! A folder -> the files it has, not read yet; then all of them read, or found to be those that were read before.
use super::known::{Known, KnownFile};
use super::walk::{self, Found};
use super::{Asset, Error, Fault, Folder, Inputs, Media, PROFILES, Request, Stamp, TERMS, embedded, media, read};
use crate::memo::Digest;
use crate::source::{Content, Source, SourceId};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The files of a site, of which only the settings are read.
pub struct Survey {
    root: PathBuf,
    config: Source,
    pub(super) files: Vec<File>,
    faults: Vec<Fault>,
}

/// A file of a site before it is read.
pub(super) struct File {
    pub(super) id: SourceId,
    path: PathBuf,
    kind: Kind,
}

/// What a file is by its place and name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// A text that is also a file which a page may offer.
    Captions,
    Media,
    Asset,
}

/// A file that was read.
pub(super) struct Read {
    pub(super) id: SourceId,
    pub(super) stamp: Option<Stamp>,
    pub(super) text: Option<Source>,
    pub(super) media: Option<Media>,
    pub(super) asset: Option<Asset>,
}

/// Lists the files of the site in `root` and reads its settings, the file `config`.
///
/// # Errors
/// If a folder cannot be gone through or the settings cannot be read.
pub fn survey(root: &Path, config: &Path) -> Result<Survey, Error> {
    let Found { files, mut faults } = walk::files(root)?;
    faults.sort();
    let config_id = SourceId::new(&config.file_name().unwrap_or_default().to_string_lossy());
    let (config, _) = read::text(&config_id, config)?
        .ok_or_else(|| Error { path: config.to_owned(), source: ErrorKind::NotFound.into() })?;
    let files = files.into_iter().filter_map(|(id, path)| File::new(id, path));
    Ok(Survey { root: root.to_owned(), config, files: files.collect(), faults })
}

impl Survey {
    /// Returns the settings.
    pub fn config(&self) -> &Source {
        &self.config
    }

    /// Reads everything, but of media whose stamps are `known` only those.
    ///
    /// # Errors
    /// If a file that is there cannot be read. One that vanishes while this reads was never there.
    pub fn read(self, request: Request, known: Option<&Known>) -> Result<Inputs, Error> {
        let read = self.files.par_iter().map(|file| file.read(known)).collect::<Result<Vec<Option<Read>>, Error>>()?;
        Ok(self.inputs(request, read.into_iter().flatten()))
    }

    /// Returns the inputs without reading the texts of `content/`, if all that is there is `known` and the same; `None`
    /// if anything differs or cannot be read.
    ///
    /// A text that changed so shortly before it was read that a further change might not show is read and compared.
    pub fn unchanged(&self, known: &Known, request: &Request) -> Option<Inputs> {
        let is_complete = self.files.len() == known.files.len() && self.faults == known.faults;
        if !is_complete || known.config != (self.config.id.clone(), self.config.digest) {
            return None;
        }
        let same = self.files.par_iter().map(|file| file.unchanged(known)).collect::<Option<Vec<Read>>>()?;
        let survey = Survey {
            root: self.root.clone(),
            config: self.config.clone(),
            files: Vec::new(),
            faults: self.faults.clone(),
        };
        Some(survey.inputs(request.clone(), same))
    }

    pub(super) fn inputs(self, request: Request, read: impl IntoIterator<Item = Read>) -> Inputs {
        let mut inputs = Inputs {
            config: self.config,
            texts: embedded::texts(),
            media: BTreeMap::new(),
            assets: embedded::assets(),
            faults: self.faults,
            request,
            folder: Folder::new(&self.root),
            stamps: BTreeMap::new(),
        };
        for Read { id, stamp, text, media, asset } in read {
            inputs.stamps.extend(stamp.map(|stamp| (id.clone(), stamp)));
            inputs.media.extend(media.map(|media| (id.clone(), media)));
            inputs.assets.extend(asset.map(|asset| (id.clone(), asset)));
            inputs.texts.extend(text.map(|text| (id, text)));
        }
        inputs
    }
}

impl File {
    /// Names a file; `None` if it is none of the site's.
    pub(super) fn new(id: SourceId, path: PathBuf) -> Option<File> {
        kind(id.as_str()).map(|kind| File { id, path, kind })
    }

    /// Reads it as what it is; `None` if it has vanished.
    pub(super) fn read(&self, known: Option<&Known>) -> Result<Option<Read>, Error> {
        let mut read = Read { id: self.id.clone(), stamp: None, text: None, media: None, asset: None };
        if matches!(self.kind, Kind::Media | Kind::Captions) {
            let measured = match known.and_then(|known| self.known_media(known)) {
                Some((media, stamp)) => Some((media, Some(stamp))),
                None => media::measure(&self.path)?,
            };
            let Some((media, stamp)) = measured else { return Ok(None) };
            (read.media, read.stamp) = (Some(media), stamp);
        }
        if matches!(self.kind, Kind::Text | Kind::Captions) {
            let Some((text, stamp)) = read::text(&self.id, &self.path)? else { return Ok(None) };
            // Of captions the first stamp counts: what changed between the two readings has another now.
            read.stamp = if read.media.is_some() { read.stamp } else { stamp };
            read.text = Some(text);
        }
        if self.kind == Kind::Asset {
            read.stamp = fs::metadata(&self.path).ok().as_ref().and_then(Stamp::of);
            let Some(bytes) = read::bytes(&self.path)? else { return Ok(None) };
            read.asset = Some(Asset { digest: Digest::of(&bytes), bytes: bytes.into() });
        }
        Ok(Some(read))
    }

    pub(super) fn stamp(&self) -> Option<Stamp> {
        fs::metadata(&self.path).ok().as_ref().and_then(Stamp::of)
    }

    /// What is known of it, if it is a media file that cannot have changed since.
    fn known_media(&self, known: &Known) -> Option<(Media, Stamp)> {
        let KnownFile { stamp, media, .. } = known.files.get(&self.id)?;
        let is_same = self.stamp()? == *stamp && stamp.is_settled(known.began);
        media.filter(|_| is_same).map(|media| (media, *stamp))
    }

    /// The file as it is known, if it is still that.
    fn unchanged(&self, known: &Known) -> Option<Read> {
        let KnownFile { stamp, digest, media } = *known.files.get(&self.id)?;
        if self.stamp()? != stamp {
            return None;
        }
        // What the tool needs in every case, a theme's files and words, is little.
        let is_content = matches!(self.kind, Kind::Media) || self.id.as_str().starts_with("content/");
        if !is_content || !stamp.is_settled(known.began) {
            let read = self.read(None).ok()??;
            let found = read.text.as_ref().map(|it| it.digest).or(read.media.map(|it| it.digest));
            let found = found.or(read.asset.as_ref().map(|it| it.digest));
            return (found == Some(digest) && read.media == media && read.stamp == Some(stamp)).then_some(read);
        }
        let text = match self.kind {
            Kind::Text | Kind::Captions => Some(Source { id: self.id.clone(), content: Content::Unread, digest }),
            Kind::Media | Kind::Asset => None,
        };
        Some(Read { id: self.id.clone(), stamp: Some(stamp), text, media, asset: None })
    }
}

/// Returns what a file is by its place and name; `None` if it is none of the site's.
fn kind(name: &str) -> Option<Kind> {
    // Names of texts match without regard to case, their ending as well.
    let lower = name.to_ascii_lowercase();
    if name.starts_with("content/") {
        let is_text = lower.ends_with(".md") || lower.ends_with("/facts.toml");
        return Some(if is_text {
            Kind::Text
        } else if lower.ends_with(".vtt") {
            Kind::Captions
        } else {
            Kind::Media
        });
    }
    let template = name.starts_with("themes/") && (name.contains("/templates/") || name.ends_with("/theme.toml"));
    let words = name.starts_with("i18n/") && name.ends_with(".ftl") || name == TERMS;
    let profile = name.starts_with(PROFILES) && name.ends_with(".toml");
    if template || words || profile {
        return Some(Kind::Text);
    }
    (name.starts_with("themes/") && name.contains("/assets/")).then_some(Kind::Asset)
}
