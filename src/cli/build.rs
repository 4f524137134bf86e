//! `yulan build`: the tree, if no error stands in its way.
use super::args::Build;
use super::progress::Progress;
use super::report::{self, Counts};
use super::{Exit, Failure, Session, Volume, file_failure};
use crate::diagnostic::{Diagnostic, Leeway, Severity};
use crate::emit::{self, Emission, Summary};
use crate::load::Request;
use crate::pipeline::{self, Made, Memos, Outcome, Plan};
use crate::render::Argument;
use std::path::Path;

/// Builds the site.
pub(super) fn run(session: &Session, options: Build) -> Result<Exit, Failure> {
    let Build { output, base_url, languages, drafts } = options;
    let folder = output.unwrap_or_else(|| session.root.join("public"));
    let inputs = session.load(Request { base_url, languages, drafts, ..session.request() })?;
    let mut memos = Memos::default();
    let plan = pipeline::plan(&inputs, &mut memos);
    let levels = pipeline::levels(&inputs);
    let mut findings = plan.findings.clone();
    // Authors want the faults of all files at once, so the pages are looked at even if nothing can be made.
    let made = if session.blocked_by(&levels.grade(findings.clone())) {
        findings.extend(plan.check());
        None
    } else {
        let (emission, mut outcome) = make(session, &plan, &mut memos, &folder)?;
        findings.append(&mut outcome.findings);
        Some((emission, outcome))
    };
    if inputs.request.languages.is_none() {
        findings.extend(levels.idle(&findings));
    }
    let mut findings = levels.grade(findings);
    let made = made.filter(|_| !session.blocked_by(&findings));
    let counts = Counts::of(&findings);
    findings.retain(|finding| finding.severity != Severity::Note);
    let words = session.words.of_site(&inputs);
    session.terminal.tell(&report::human(&report::tell(&findings, &inputs, &words), &words));
    let Some((emission, outcome)) = made else {
        if let Some(remedy) = remedy(session, &findings) {
            session.say(Volume::Normal, &remedy);
        }
        session.say(Volume::Normal, &refusal(session, &counts, &folder));
        return Ok(Exit::Errors);
    };
    let summary = emission.commit().map_err(failure)?;
    session.say(Volume::Verbose, &details(session, &plan, &outcome, &summary));
    session.say(Volume::Normal, &success(session, &outcome, &counts, &folder));
    // The process ends here, and the system takes memory back faster than a walk through every text of a large site.
    std::mem::forget((inputs, plan, memos));
    Ok(Exit::Fine)
}

/// Makes what the folder lacks; nothing of it counts before the emission is committed.
fn make(session: &Session, plan: &Plan, memos: &mut Memos, folder: &Path) -> Result<(Emission, Outcome), Failure> {
    let shown = session.shown(folder);
    let waiting = || session.say(Volume::Normal, &session.words.with("waiting", &[("folder", Argument::Text(&shown))]));
    let emission = Emission::open(folder, &session.root, waiting).map_err(failure)?;
    let standing = emission.standing().iter().map(|(path, record)| (path.clone(), record.digest)).collect();
    let watched = session.volume > Volume::Quiet && session.terminal.is_watched();
    let progress = watched.then(|| Progress::new(plan.len(), session.started, session.words.text("building")));
    let take = |made| -> Result<(), emit::Error> {
        match made {
            Made::Artifact(artifact) => {
                emission.put(&artifact)?;
            }
            Made::Kept(path) => emission.keep(&path),
        }
        if let Some(progress) = &progress {
            progress.step();
        }
        Ok(())
    };
    let outcome = plan.make(memos, &standing, &take).map_err(failure)?;
    Ok((emission, outcome))
}

pub(super) fn failure(error: emit::Error) -> Failure {
    match error {
        emit::Error::Foreign { dir } => Failure::machine("foreign-folder").with("folder", dir.display()),
        emit::Error::Damaged { path, line, dir } => {
            let failure = Failure::machine("damaged-list").with("path", path.display());
            failure.with("line", line).with("folder", dir.display())
        }
        emit::Error::InTheWay { path } => Failure::machine("in-the-way").with("path", path.display()),
        emit::Error::Address { path } => Failure::machine("unfit-address").with("address", path),
        emit::Error::Twice { path } => Failure::machine("address-twice").with("address", path),
        emit::Error::HalfDone { paths, error } => {
            let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
            Failure::machine("half-done").with("path", paths.join(", ")).with("reason", error)
        }
        emit::Error::Read { path, error } => file_failure("cannot-read", &path, &error),
        emit::Error::Write { path, error } => file_failure("cannot-write", &path, &error),
    }
}

/// Says why nothing was written.
fn refusal(session: &Session, counts: &Counts, folder: &Path) -> String {
    let id = if counts.errors > 0 { "not-built" } else { "not-built-strict" };
    let (folder, found) = (session.shown(folder), counts.text(session.words));
    session.words.with(id, &[("folder", Argument::Text(&folder)), ("found", Argument::Text(&found))])
}

/// Names the setting that would let the build go on, if each error has one; `None` if mending is all that helps.
fn remedy(session: &Session, findings: &[Diagnostic]) -> Option<String> {
    let errors = || findings.iter().filter(|finding| finding.severity == Severity::Error);
    let first = errors().next()?;
    let has_leeway = errors().all(|finding| finding.code.leeway != Leeway::None);
    let rule = [("rule", Argument::Text(first.code.name))];
    has_leeway.then(|| session.words.with("not-built-remedy", &rule))
}

/// Says what was built: pages of each language, findings, time, folder.
fn success(session: &Session, outcome: &Outcome, counts: &Counts, folder: &Path) -> String {
    let words = session.words;
    let languages = outcome.pages.iter().map(|(locale, pages)| {
        words.with("pages-of-language", &[("language", Argument::Text(locale.as_str())), ("pages", number(*pages))])
    });
    let languages = words.list(&languages.collect::<Vec<_>>());
    let pages = outcome.pages.iter().map(|(_, pages)| pages).sum();
    let seconds = format!("{:.2}", session.started.elapsed().as_secs_f64());
    let folder = session.shown(folder);
    let built = words.with(
        "built",
        &[
            ("pages", number(pages)),
            ("languages", Argument::Text(&languages)),
            ("seconds", Argument::Text(&seconds)),
            ("folder", Argument::Text(&folder)),
        ],
    );
    if counts.is_empty() {
        return built;
    }
    let found = counts.text(words);
    words.with("built-with-findings", &[("built", Argument::Text(&built)), ("found", Argument::Text(&found))])
}

/// Says what was read and made again, and what was written.
fn details(session: &Session, plan: &Plan, outcome: &Outcome, summary: &Summary) -> String {
    let values = [
        ("parsed", number(plan.parsed)),
        ("rendered", number(outcome.rendered)),
        ("kept", number(outcome.kept)),
        ("written", number(summary.written)),
        ("unchanged", number(summary.unchanged)),
        ("removed", number(summary.removed)),
    ];
    session.words.with("details", &values)
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
