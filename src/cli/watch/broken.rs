//! Findings -> which pages cannot be shown as they were meant.
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::EMBEDDED;
use crate::pipeline::Plan;
use crate::source::SourceId;
use crate::url::UrlPath;
use std::collections::BTreeSet;

/// What cannot be shown as it was meant.
#[derive(Default)]
pub(super) struct Broken {
    /// The files with errors.
    files: BTreeSet<SourceId>,
    /// Whether no page can be shown: the settings or a template have one.
    everything: bool,
}

impl Broken {
    pub(super) fn of(findings: &[Diagnostic], has_site: bool) -> Broken {
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        let files: BTreeSet<SourceId> = errors.map(|finding| finding.primary.source.clone()).collect();
        let everything = !has_site || files.iter().any(|file| is_of_theme(file.as_str()));
        Broken { files, everything }
    }

    /// Whether a page of the plan is broken.
    pub(super) fn has(&self, plan: &Plan, path: &UrlPath) -> bool {
        self.everything || plan.sources(path).iter().any(|file| self.files.contains(file))
    }
}

fn is_of_theme(path: &str) -> bool {
    path.strip_prefix(EMBEDDED).unwrap_or(path).starts_with("themes/")
}
