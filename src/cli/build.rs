//! `yulan build`: the tree, if no error stands in its way.
use super::args::Build;
use super::progress::Progress;
use super::report::{self, Counts};
use super::{Exit, Failure, Session, Volume, file_failure};
use crate::diagnostic::{Diagnostic, Leeway, Severity};
use crate::emit::{self, Emission, Summary};
use crate::load::{Inputs, Request};
use crate::pipeline::{self, Levels, Made, Memos, Outcome, Plan};
use crate::render::Argument;
use crate::url::UrlPath;
use std::path::Path;

/// A build that has come to the point where it may count.
struct Work {
    inputs: Inputs,
    plan: Plan,
    memos: Memos,
    /// What is wrong with files and the site, for the next build.
    judged: Vec<Diagnostic>,
    /// All there are, in no order, ungraded.
    findings: Vec<Diagnostic>,
    levels: Levels,
    /// `None` if an error stands in the way.
    made: Option<(Tree, Outcome)>,
}

/// Where the tree is.
enum Tree {
    /// In its folder, where an earlier build has put it.
    Stands,
    /// On its way there.
    Coming(Box<Emission>),
}

/// Builds the site.
pub(super) fn run(session: &Session, options: Build) -> Result<Exit, Failure> {
    let folder = options.output.clone().unwrap_or_else(|| session.root.join("public"));
    let Work { mut inputs, plan, memos, judged, mut findings, levels, made } = work(session, options, &folder)?;
    if inputs.request.languages.is_none() {
        findings.extend(levels.idle(&findings));
    }
    let mut findings = levels.grade(findings);
    let made = made.filter(|_| !session.blocked_by(&findings));
    let counts = Counts::of(&findings);
    findings.retain(|finding| finding.severity != Severity::Note);
    inputs.read_texts(report::sources(&findings));
    let words = session.words.of_site(&inputs);
    session.terminal.tell(&report::human(&report::tell(&findings, &inputs, &words), &words));
    let Some((tree, outcome)) = made else {
        if let Some(remedy) = remedy(session, &findings) {
            session.say(Volume::Normal, &remedy);
        }
        session.say(Volume::Normal, &refusal(session, &counts, &folder));
        return Ok(Exit::Errors);
    };
    let summary = match tree {
        Tree::Stands => Summary { written: 0, unchanged: outcome.kept, removed: 0 },
        Tree::Coming(emission) => {
            let other = other_site(&emission, &plan);
            let summary = emission.commit().map_err(failure)?;
            session.remember(&inputs, (&plan, &judged, &outcome, &memos));
            if let Some(id) = other {
                let shown = session.shown(&folder);
                let values = [("folder", Argument::Text(&shown)), ("id", Argument::Text(&id))];
                session.say(Volume::Normal, &session.words.with("other-site", &values));
            }
            summary
        }
    };
    session.say(Volume::Verbose, &details(session, &plan, &outcome, &summary));
    session.say(Volume::Normal, &success(session, &outcome, &counts, &folder));
    // The process ends here, and the system takes memory back faster than a walk through every text of a large site.
    std::mem::forget((inputs, plan, memos));
    Ok(Exit::Fine)
}

/// Makes what is to be made; nothing, if nothing has changed and the folder holds all of it.
fn work(session: &Session, options: Build, folder: &Path) -> Result<Work, Failure> {
    let Build { output: _, base_url, languages, drafts, fresh } = options;
    let request = Request { base_url, languages, drafts, ..session.request() };
    let survey = session.survey()?;
    let memory = if fresh { None } else { session.memory() };
    if let Some(memory) = &memory
        && let Some(inputs) = session.unchanged(&survey, memory, &request)
        && emit::stands(folder, memory.artifacts())
    {
        let (plan, outcome) = memory.recall();
        let findings = memory.findings(&outcome);
        let levels = session.levels(&inputs)?;
        let made = Some((Tree::Stands, outcome));
        let judged = Vec::new();
        return Ok(Work { inputs, plan, memos: Memos::default(), judged, findings, levels, made });
    }
    let inputs = session.read(survey, request, memory.as_ref())?;
    let mut memos = memory.map(Memos::from).unwrap_or_default();
    let plan = pipeline::plan(&inputs, &mut memos);
    let judged = plan.judge(&inputs, &mut memos);
    let mut findings = judged.clone();
    // Authors want the faults of all files at once, so the pages are looked at even if nothing can be made.
    let levels = session.levels(&inputs)?;
    let made = if session.blocked_by(&levels.grade(findings.clone())) {
        findings.extend(plan.check(&mut memos));
        None
    } else {
        let (emission, outcome) = make(session, &plan, &mut memos, folder)?;
        findings.extend(outcome.findings.iter().cloned());
        Some((Tree::Coming(Box::new(emission)), outcome))
    };
    Ok(Work { inputs, plan, memos, judged, findings, levels, made })
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

/// Returns the id of the site whose tree stands in the folder, if it is another than the one that is built.
fn other_site(emission: &Emission, plan: &Plan) -> Option<String> {
    let copy = emission.read(&UrlPath::new("copy.js")?)?;
    let value = copy.trim_ascii().strip_prefix(b"window.yulanCopy=")?.strip_suffix(b";")?;
    let value: serde_json::Value = serde_json::from_slice(value).ok()?;
    let id = value.get("id")?.as_str()?;
    (plan.site_id() != Some(id)).then(|| id.to_owned())
}

pub(super) fn failure(error: emit::Error) -> Failure {
    match error {
        emit::Error::Foreign { dir } => Failure::machine("foreign-folder").with("folder", dir.display()),
        emit::Error::Damaged { path, line, dir } => {
            let failure = Failure::machine("damaged-list").with("path", path.display());
            failure.with("line", line).with("folder", dir.display())
        }
        emit::Error::InTheWay { path } => Failure::machine("in-the-way").with("path", path.display()),
        emit::Error::Outside { path } => Failure::usage("edit-outside").with("path", path.display()),
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

/// Says why authors' files were not changed: there the folder is the site's own, and no other can be named.
pub(super) fn edit_failure(error: emit::Error) -> Failure {
    match error {
        emit::Error::InTheWay { path } => Failure::usage("edit-in-the-way").with("path", path.display()),
        emit::Error::Write { path, error } => file_failure("cannot-edit", &path, &error),
        error => failure(error),
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
    let path = super::visible(first.primary.source.as_str());
    let rule = [("rule", Argument::Text(first.code.name)), ("path", Argument::Text(&path))];
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
