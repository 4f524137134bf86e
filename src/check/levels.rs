//! The profile and `[rules]` of a site -> what each finding counts as.
//!
//! Findings come with the severity that their fault has by default; this is applied to them last, so that nothing that is
//! remembered depends on it.
use super::{fixed_severity, idle_setting, unknown_profile, unknown_rule, unmatched_path};
use crate::diagnostic::{self, Code, Diagnostic, Leeway};
use crate::parse::{Config, Level, Placed, Profile, RuleSetting};
use crate::source::{SourceId, Span};
use fast_glob::glob_match;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the profile that changes nothing.
const DEFAULT: &str = "default";

/// What findings count as on a site.
#[derive(Clone, Debug)]
pub struct Levels {
    /// Weakest first.
    settings: Vec<RuleSetting>,
    /// The places of those for some files that there are.
    met: BTreeSet<Span>,
    /// The faults of the settings themselves.
    findings: Vec<Diagnostic>,
}

/// What the levels of a site are made of.
pub struct Asked<'a> {
    /// `site.toml`.
    pub config: &'a Config,
    /// The profile that was asked for in place of that of `site.toml`.
    pub profile: Option<&'a Placed<String>>,
    /// All profiles there are, by name.
    pub profiles: &'a BTreeMap<String, Profile>,
    /// All faults there are.
    pub codes: &'a [Code],
}

/// Puts the settings of a site in order: its profile's, those that it extends before it; then `[rules]`; among each, those
/// for some files after those for all.
pub fn levels<'s>(asked: &Asked, sources: impl Iterator<Item = &'s SourceId> + Clone) -> Levels {
    let mut findings = Vec::new();
    let mut settings = Vec::new();
    for profile in chain(asked, &mut findings) {
        settings.extend(ordered(&profile.rules));
        findings.extend(profile.findings.iter().cloned());
    }
    let own = ordered(&asked.config.rules);
    settings.extend(own);
    let mut met = BTreeSet::new();
    for setting in &settings {
        unknown_rule::rule((setting, asked.codes), &mut findings);
        fixed_severity::rule((setting, asked.codes), &mut findings);
        let is_hit = |path: &str| sources.clone().any(|source| covers(path, source));
        unmatched_path::rule((setting, &is_hit), &mut findings);
        met.extend(setting.paths.iter().filter(|path| is_hit(&path.value)).map(|path| path.span.clone()));
    }
    let leeway = |setting: &RuleSetting| asked.codes.iter().find(|code| code.name == setting.code.value);
    settings.retain(|setting| leeway(setting).is_some_and(|code| code.leeway != Leeway::None));
    Levels { settings, met, findings }
}

impl Levels {
    /// Gives each finding the severity it has on this site, leaves out what is not told of here, adds what is wrong with the
    /// settings, and sorts.
    #[must_use]
    pub fn grade(&self, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let by_code = self.by_code();
        let graded = findings.into_iter().filter_map(|mut finding| {
            let last = by_code
                .get(finding.code.name)
                .and_then(|settings| settings.iter().rev().find(|setting| applies(setting, &finding.primary.source)));
            match last.map(|setting| setting.level) {
                Some(Level::Told(severity)) => finding.severity = severity,
                Some(Level::Off) => return None,
                None if finding.code.leeway == Leeway::OnRequest => return None,
                None => {}
            }
            Some(finding)
        });
        let mut graded: Vec<Diagnostic> = graded.chain(self.findings.iter().cloned()).collect();
        diagnostic::sort(&mut graded);
        graded
    }

    /// Tells of settings for some files in which nothing of the kind is found; `findings` are all of the site, ungraded.
    #[must_use]
    pub fn idle(&self, findings: &[Diagnostic]) -> Vec<Diagnostic> {
        let mut idle = Vec::new();
        let is_met = |setting: &&RuleSetting| setting.paths.iter().any(|path| self.met.contains(&path.span));
        for setting in self.settings.iter().filter(is_met) {
            let is_hit = |finding: &Diagnostic| {
                finding.code.name == setting.code.value && applies(setting, &finding.primary.source)
            };
            idle_setting::rule((setting, findings.iter().any(is_hit)), &mut idle);
        }
        idle
    }

    fn by_code(&self) -> BTreeMap<&str, Vec<&RuleSetting>> {
        let mut by_code: BTreeMap<&str, Vec<&RuleSetting>> = BTreeMap::new();
        for setting in &self.settings {
            by_code.entry(&setting.code.value).or_default().push(setting);
        }
        by_code
    }
}

/// The profile that is asked for, those it extends before it.
fn chain<'a>(asked: &Asked<'a>, findings: &mut Vec<Diagnostic>) -> Vec<&'a Profile> {
    let mut chain = Vec::new();
    let mut names = BTreeSet::new();
    let mut next = asked.profile.or(asked.config.profile.as_ref());
    while let Some(name) = next {
        let profile = asked.profiles.get(&name.value);
        let Some(profile) = profile.filter(|_| names.insert(name.value.as_str())) else {
            unknown_profile::rule((name, asked.profiles.keys(), profile.is_some()), findings);
            break;
        };
        chain.push(profile);
        next = profile.extends.as_ref();
    }
    chain.extend(asked.profiles.get(DEFAULT).filter(|_| !names.contains(DEFAULT)));
    chain.reverse();
    chain
}

/// The settings of one file, those for some files after those for all.
fn ordered(settings: &[RuleSetting]) -> impl Iterator<Item = RuleSetting> {
    let (everywhere, somewhere): (Vec<&RuleSetting>, _) = settings.iter().partition(|it| it.paths.is_empty());
    everywhere.into_iter().chain(somewhere).cloned()
}

fn applies(setting: &RuleSetting, source: &SourceId) -> bool {
    setting.paths.is_empty() || setting.paths.iter().any(|path| covers(&path.value, source))
}

/// Whether a path of the settings means a file: itself, a folder above it, or a pattern that matches either.
fn covers(path: &str, source: &SourceId) -> bool {
    let path = path.trim_start_matches("./").trim_matches('/');
    let mut candidate = source.as_str();
    loop {
        if candidate == path || glob_match(path, candidate) {
            return true;
        }
        match candidate.rsplit_once('/') {
            Some((folder, _)) => candidate = folder,
            None => return false,
        }
    }
}
