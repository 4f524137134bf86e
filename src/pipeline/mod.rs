//! The whole build on one screen: `plan(&Inputs, &mut Memos) -> Plan`, and the recipes that make its artifacts.
//!
//! **A rebuild is the same call with warm memos.** Nothing here reads, writes, prints or knows the time.
//!
//! - `parsed`: sources -> parse's values, each through its memo;
//! - `judged`: texts -> what rules say of each alone;
//! - `recipes`: the index -> the address of every artifact and what makes it;
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
mod memory;
mod parsed;
mod picture;
mod recipes;

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
use crate::resolve::{Index, NamedFiles, Outline};
use crate::source::Source;
use crate::url::UrlPath;
use crate::{check, parse, render, resolve};
use recipes::Recipe;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What is remembered between two builds of one site in one process.
#[derive(Default)]
pub struct Memos {
    documents: Memo<Document>,
    facts: Memo<Facts>,
    captions: Memo<Captions>,
    messages: Memo<Messages>,
    terms: Memo<Terms>,
    outlines: Memo<Outline>,
    forbidden: Memo<Vec<Diagnostic>>,
    vague: Memo<Vec<Diagnostic>>,
    structure: Memo<Option<Diagnostic>>,
    named: Memo<NamedFiles>,
    words: Memo<Words>,
    theme: Memo<Theme>,
    artifacts: HashMap<UrlPath, Remembered>,
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
    /// The faults of files and of the whole site, in no order.
    pub findings: Vec<Diagnostic>,
    /// How many sources were parsed, the others being remembered.
    pub parsed: usize,
    site: Option<Planned>,
}

/// The parts of a plan that recipes work on.
struct Planned {
    index: Index,
    theme: Arc<Theme>,
    recipes: BTreeMap<UrlPath, Recipe>,
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
    findings.extend(check::names(&inputs.names()));
    let Some(site) = resolve::site(&config, &inputs.request) else {
        return Plan { findings, parsed: 0, site: None };
    };
    if site.languages.iter().all(|language| !language.made) {
        findings.extend(check::no_language_made(&site).filter(|_| inputs.request.languages.is_none()));
        return Plan { findings, parsed: 0, site: None };
    }
    let sources = parsed::parse(inputs, &site, memos);
    findings.extend(sources.findings);
    let tree = resolve::tree(&sources.parsed, &site);
    let outlines = parsed::outlines(&tree, &sources.roles, memos);
    let mut index = resolve::index(tree, &outlines, site, &inputs.media, sources.audiences, sources.terms);
    index.captions = sources.captions;
    index.known_units = sources.units;
    index.strays = sources.parsed.strays.clone();
    index.endings = sources.endings;
    index.files = judged::files(&index, &sources.parsed.texts, memos);
    let texts = &sources.parsed.texts;
    let (of_site, of_texts) = rayon::join(
        || check::site(&index, &sources.messages),
        || {
            let mut found = judged::vague_links(&index, &sources.messages, memos);
            found.extend(judged::differing_structure(&index, &sources.roles, memos));
            found.extend(judged::forbidden_terms(inputs, texts, &index.terms, memos));
            found
        },
    );
    findings.extend(of_site.into_iter().chain(of_texts));
    findings.extend(check::former_values(&index, |id| inputs.source(id).map_or("", |source| source.text())));
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
    let theme = theme(&files.templates, &assets, &index, &sources.messages, memos);
    findings.extend(theme.findings.iter().cloned());
    let recipes = recipes::recipes(&index, inputs, &assets, &mut findings);
    Plan {
        findings,
        parsed: sources.runs,
        site: Some(Planned { index, theme, recipes, folder: inputs.folder.clone() }),
    }
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
    let (words, _) = memos.words.map(&chains, key, |chain| Words::new(&chain.locale, &chain.files));
    let words = chains.iter().zip(words).map(|(chain, words)| (chain.locale.clone(), (key(chain), words)));
    let parts = render::Parts {
        templates: templates.iter().map(|(name, source)| (name.clone(), (*source).clone())).collect(),
        assets: assets.iter().map(|(name, (path, _))| (name.clone(), path.clone())).collect(),
        words: words.collect(),
        han: index.site.han.clone(),
    };
    let (mut theme, _) = memos.theme.map(&[parts], render::Parts::digest, render::theme);
    theme.remove(0)
}
