//! Inputs and what may have changed -> the inputs of now, of which only changed files are read.
//!
//! A file is taken to be the same while its stamp is, unless it was changed so shortly before it was read that a further
//! change might not show: see [`Stamp::is_settled`].
use super::survey::{File, Read, survey};
use super::{Error, Inputs, Request, Stamp, nanoseconds, read};
use crate::memo::Digest;
use crate::source::SourceId;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The inputs of a folder that people work in.
pub struct Followed {
    /// As they were when they were last read.
    pub inputs: Inputs,
    root: PathBuf,
    config: PathBuf,
    /// The moment before the first of them was read.
    began: i128,
}

/// Reads the site in `root`, whose settings are in the file `config`, to be read again later.
///
/// # Errors
/// If a folder or file that is there cannot be read.
pub fn follow(root: &Path, config: &Path, request: Request) -> Result<Followed, Error> {
    let began = nanoseconds(SystemTime::now());
    let inputs = survey(root, config)?.read(request, None)?;
    Ok(Followed { inputs, root: root.to_owned(), config: config.to_owned(), began })
}

impl Followed {
    /// Reads these files again; all whose stamps have changed, if one of them is no file that is known. Returns those that
    /// differ from what they were, that are new and that are gone.
    ///
    /// # Errors
    /// If something that is there cannot be read; the inputs are then what they were.
    pub fn again(&mut self, paths: &BTreeSet<PathBuf>) -> Result<BTreeSet<SourceId>, Error> {
        let others = paths.iter().filter(|path| **path != self.config && !self.came_and_went(path));
        let files: Option<Vec<File>> = others.map(|path| self.known(path)).collect();
        let Some(files) = files else { return self.all_again() };
        let read = files.iter().map(|file| file.read(None)).collect::<Result<Vec<_>, Error>>()?;
        // One may have vanished since it was looked for.
        let Some(read) = read.into_iter().collect::<Option<Vec<Read>>>() else { return self.all_again() };
        let mut changed = BTreeSet::new();
        if paths.contains(&self.config) {
            changed.extend(self.settings_again()?);
        }
        for read in read {
            let (id, before) = (read.id.clone(), self.digest(&read.id));
            self.put(read);
            if self.digest(&id) != before {
                changed.insert(id);
            }
        }
        Ok(changed)
    }

    /// Reads all files again whose stamps have changed; otherwise as [`Followed::again`].
    ///
    /// # Errors
    /// Likewise.
    pub fn all_again(&mut self) -> Result<BTreeSet<SourceId>, Error> {
        let began = nanoseconds(SystemTime::now());
        let survey = survey(&self.root, &self.config)?;
        let read: Vec<Read> = survey
            .files
            .par_iter()
            .map(|file| match self.same(file) {
                Some(read) => Ok(Some(read)),
                None => file.read(None),
            })
            // Of several that cannot be read it is always the first that is told.
            .collect::<Vec<_>>()
            .into_iter()
            .filter_map(Result::transpose)
            .collect::<Result<Vec<Read>, Error>>()?;
        let (before, faults) = (self.digests(), std::mem::take(&mut self.inputs.faults));
        self.inputs = survey.inputs(self.inputs.request.clone(), read);
        self.began = began;
        let after = self.digests();
        let ids: BTreeSet<&SourceId> = before.keys().chain(after.keys()).collect();
        let mut changed: BTreeSet<SourceId> =
            ids.into_iter().filter(|id| before.get(id) != after.get(id)).cloned().collect();
        let told = faults.iter().filter(|fault| !self.inputs.faults.contains(fault));
        let new = self.inputs.faults.iter().filter(|fault| !faults.contains(fault));
        changed.extend(told.chain(new).map(|fault| fault.path.clone()));
        Ok(changed)
    }

    /// Tells whether nothing of this path is there or was there when the inputs were read: where editors write before they
    /// rename.
    fn came_and_went(&self, path: &Path) -> bool {
        let Some(below) = path.strip_prefix(&self.root).ok().and_then(|below| below.to_str()) else { return false };
        let id = below.replace(std::path::MAIN_SEPARATOR, "/");
        let from = SourceId::new(&id);
        let known = self.inputs.stamps.range(&from..).next().is_some_and(|(next, _)| next.as_str().starts_with(&id));
        !known && fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
    }

    /// The file, if it stands in the inputs and is still one.
    fn known(&self, path: &Path) -> Option<File> {
        let below = path.strip_prefix(&self.root).ok()?;
        let id = SourceId::new(&below.to_str()?.replace(std::path::MAIN_SEPARATOR, "/"));
        let is_file = fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
        (is_file && self.inputs.stamps.contains_key(&id)).then(|| File::new(id, path.to_owned()))?
    }

    fn settings_again(&mut self) -> Result<Option<SourceId>, Error> {
        let id = self.inputs.config.id.clone();
        let Some((config, _)) = read::text(&id, &self.config)? else { return Ok(None) };
        let is_new = config.digest != self.inputs.config.digest;
        self.inputs.config = config;
        Ok(is_new.then_some(id))
    }

    /// A file of which nothing has changed since it was read.
    fn same(&self, file: &File) -> Option<Read> {
        let id = &file.id;
        let stamp = *self.inputs.stamps.get(id)?;
        if file.stamp()? != stamp || !stamp.is_settled(self.began) {
            return None;
        }
        Some(Read {
            id: id.clone(),
            stamp: Some(stamp),
            text: self.inputs.texts.get(id).cloned(),
            media: self.inputs.media.get(id).copied(),
            asset: self.inputs.assets.get(id).cloned(),
        })
    }

    fn put(&mut self, read: Read) {
        let Read { id, stamp, text, media, asset } = read;
        self.inputs.stamps.extend(stamp.map(|stamp: Stamp| (id.clone(), stamp)));
        self.inputs.media.extend(media.map(|media| (id.clone(), media)));
        self.inputs.assets.extend(asset.map(|asset| (id.clone(), asset)));
        self.inputs.texts.extend(text.map(|text| (id, text)));
    }

    fn digest(&self, id: &SourceId) -> Option<Digest> {
        let Inputs { texts, media, assets, .. } = &self.inputs;
        let text = texts.get(id).map(|it| it.digest).or(media.get(id).map(|it| it.digest));
        text.or(assets.get(id).map(|it| it.digest))
    }

    fn digests(&self) -> BTreeMap<SourceId, Digest> {
        let Inputs { config, texts, media, assets, .. } = &self.inputs;
        let media = media.iter().map(|(id, it)| (id.clone(), it.digest));
        let assets = assets.iter().map(|(id, it)| (id.clone(), it.digest));
        let texts = texts.iter().map(|(id, it)| (id.clone(), it.digest));
        media.chain(assets).chain(texts).chain([(config.id.clone(), config.digest)]).collect()
    }
}
