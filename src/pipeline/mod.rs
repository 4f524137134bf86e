//! The whole build on one screen: `plan(&Inputs, &mut Memos) -> Plan`, and the recipes that make its artifacts.
//!
//! **A rebuild is the same call with warm memos.** Nothing here reads, writes, prints or knows the time.
//!
//! - `places`: names of files -> what each is; `parsed`: sources -> parse's values, each through its memo;
//! - `structure`: parse's values -> the index, made anew only as far as something differs;
//! - `recipes`: the index -> the address of every artifact and what makes it; `media`: those of the files of authors;
//! - `judged`: a plan -> what is wrong with its files and the site;
//! - `look`: recipes -> one artifact that is asked for, or the findings of some;
//! - `make`: recipes -> artifacts, in parallel, each handed on as it is made;
//! - `desk`: a plan -> what those who write the site look at;
//! - `levels`: settings -> what findings count as, applied by whoever shows them;
//! - `memory`: plan and artifacts <-> bytes, digests and findings only, for the next process;
//! - `picture`: a picture of an author -> one that is published.
mod desk;
mod judged;
mod levels;
mod look;
mod make;
mod media;
mod memory;
mod parsed;
mod picture;
mod places;
mod recipes;
mod structure;

pub use crate::check::Levels;
pub use crate::render::{Audience, DeskFinding, Filter, Known};
pub use crate::resolve::{Agenda, Due, What};
pub use desk::DeskKit;
pub use levels::{codes, levels, profile_names};
pub use look::Seen;
pub use make::{Made, Outcome};
pub use memory::{Memory, remember};

use crate::diagnostic::Diagnostic;
use crate::load::{Asset, Folder, Inputs};
use crate::memo::{Digest, Memo};
use crate::parse::{Captions, Document, Facts, Messages, Terms};
use crate::render::{Theme, Words};
use crate::resolve::{EntryId, Index, LazyOutline};
use crate::source::Source;
use crate::url::UrlPath;
use crate::{check, parse, render, resolve};
use judged::Judged;
use parsed::{FileKey, Said, Sources};
use places::Places;
use recipes::Recipes;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};
use structure::OutlineKey;

/// What is remembered between two builds of one site in one process.
#[derive(Default)]
pub struct Memos {
    places: Arc<Places>,
    documents: Memo<FileKey, Document>,
    facts: Memo<FileKey, Facts>,
    captions: Memo<FileKey, Captions>,
    messages: Memo<FileKey, Messages>,
    terms: Memo<FileKey, Terms>,
    said: Arc<Said>,
    outlines: Memo<OutlineKey, LazyOutline>,
    structure: Option<structure::Known>,
    media: media::Known,
    judged: Judged,
    words: Memo<Digest, Words>,
    theme: Memo<Digest, Theme>,
    /// The theme of the last plan.
    planned: Option<Digest>,
    artifacts: HashMap<UrlPath, Remembered>,
    /// What is wrong with those of them that were looked at, where something is.
    found: BTreeMap<UrlPath, Arc<[Diagnostic]>>,
    /// The artifacts of the last plan: pages, media, and the theme whose files there are.
    standing: Option<(Arc<Recipes>, Arc<Recipes>, Digest)>,
}

/// What is remembered of an artifact: digests, never bytes.
#[derive(Clone, Debug)]
struct Remembered {
    /// Of the value it was made of, the theme's included.
    value: Digest,
    /// Of its bytes.
    bytes: Digest,
    /// What was wrong with it.
    findings: Arc<[Diagnostic]>,
}

/// A build before anything is rendered: every artifact's address, and how to make it.
pub struct Plan {
    /// What is known to be wrong before texts are read.
    findings: Vec<Diagnostic>,
    /// How many sources were parsed, the others being remembered.
    pub parsed: usize,
    site: Option<Planned>,
}

/// The parts of a plan that recipes work on.
struct Planned {
    index: Arc<Index>,
    theme: Arc<Theme>,
    pages: Arc<Recipes>,
    assets: Recipes,
    /// What is published of the files of authors: that all texts are read for it, nobody should wait for.
    media: OnceLock<Arc<Recipes>>,
    /// The pages whose texts are others than in the plan before; `None`: anything may differ.
    changed: Option<Vec<EntryId>>,
    sources: Sources,
    folder: Folder,
}

impl Plan {
    /// Returns what offline copies know the site by; `None` if no site could be planned.
    pub fn site_id(&self) -> Option<&str> {
        self.site.as_ref().map(|site| site.index.site.id.as_str())
    }

    /// Returns what comes due within so many days of the day of the build; `None` if no site could be planned.
    pub fn due(&self, days: i32) -> Option<Agenda> {
        let index = &self.site.as_ref()?.index;
        Some(resolve::due(index, index.site.as_of.plus_days(days)))
    }
}

/// Plans a build. It cannot fail: whatever is wrong is a finding, and what is left is planned.
pub fn plan(inputs: &Inputs, memos: &mut Memos) -> Plan {
    let config = parse::config(&inputs.config);
    let mut findings = config.findings.clone();
    findings
        .extend(config.unknown_languages(inputs.request.languages.as_deref().unwrap_or_default(), &inputs.config.id));
    findings.extend(check::folder(&inputs.faults));
    let Some(site) = resolve::site(&config, &inputs.request) else {
        return Plan { findings, parsed: 0, site: None };
    };
    if site.languages.iter().all(|language| !language.made) {
        findings.extend(check::no_language_made(&site).filter(|_| inputs.request.languages.is_none()));
        return Plan { findings, parsed: 0, site: None };
    }
    let (sources, parsed) = parsed::parse(inputs, &site, memos);
    findings.extend(sources.places.findings.iter().cloned());
    findings.extend(sources.findings().cloned());
    let structure = structure::structure(inputs, &sources, site, memos);
    findings.extend(structure.findings.iter().cloned());
    let mut files = parsed::theme_files(inputs, &config.theme.value);
    if files.is_unknown {
        findings.push(check::unknown_theme(&config.theme));
    }
    findings.extend(files.findings.iter().cloned());
    findings.extend(files.settings.iter().flat_map(|source| parse::theme(source)));
    let sheet = files.assets.get("tokens.css").map(|asset| String::from_utf8_lossy(&asset.bytes).into_owned());
    findings.extend(check::low_contrast(&config.look, &sheet.unwrap_or_default()));
    let own = render::site_style(&config.look)
        .map(|sheet| Asset { digest: Digest::of(sheet.as_bytes()), bytes: sheet.into_bytes().into() });
    files.assets.extend(own.iter().map(|asset| ("site.css".to_owned(), asset)));
    let assets = recipes::assets(&files.assets);
    let theme = theme(&files.templates, &assets, &structure.index, &sources.said.messages, memos);
    findings.extend(theme.findings.iter().cloned());
    let is_theme = memos.planned.replace(theme.digest) == Some(theme.digest);
    let site = Planned {
        assets: recipes::theme(&assets),
        theme,
        index: structure.index,
        pages: structure.pages,
        media: OnceLock::new(),
        changed: structure.changed.filter(|_| is_theme),
        sources,
        folder: inputs.folder.clone(),
    };
    Plan { findings, parsed, site: Some(site) }
}

/// Compiles the theme with the words of every language.
fn theme(
    templates: &BTreeMap<String, &Source>,
    assets: &BTreeMap<String, (UrlPath, &Asset)>,
    index: &Index,
    messages: &check::MessagesByLanguage,
    memos: &mut Memos,
) -> Arc<Theme> {
    // Of all languages: a text may stand in for another whose own is not made, and its facts are said in its language.
    let languages = index.site.languages.iter();
    let chains: Vec<parsed::Chain> = languages.map(|language| parsed::chain(language, &index.site, messages)).collect();
    let key = |chain: &parsed::Chain| Digest::of_value(&(&chain.locale, &chain.digests));
    let is = |known: &Digest, chain: &parsed::Chain| *known == key(chain);
    let words = memos.words.map(&chains, is, key, |chain| Words::new(&chain.locale, &chain.files)).values;
    let words = chains.iter().zip(words.iter().cloned());
    let words = words.map(|(chain, words)| (chain.locale.clone(), (key(chain), words)));
    let parts = render::Parts {
        templates: templates.iter().map(|(name, source)| (name.clone(), (*source).clone())).collect(),
        assets: assets.iter().map(|(name, (path, _))| (name.clone(), path.clone())).collect(),
        words: words.collect(),
        han: index.site.han.clone(),
    };
    let digest = parts.digest();
    let theme = memos.theme.map(&[parts], |known, _| *known == digest, |_| digest, render::theme);
    Arc::clone(&theme.values[0])
}
