//! `yulan check`: all findings, no output.
use super::args::Format;
use super::report::{self, Counts};
use super::{Exit, Failure, Session, Volume};
use crate::diagnostic::Diagnostic;
use crate::load::{Inputs, Request};
use crate::pipeline::{self, Memos};
use crate::render::Argument;

/// Checks the site.
pub(super) fn run(session: &Session, format: Format) -> Result<Exit, Failure> {
    let (mut inputs, mut findings) = look(session, session.request())?;
    let levels = session.levels(&inputs)?;
    findings.extend(levels.idle(&findings));
    let findings = levels.grade(findings);
    inputs.read_texts(report::sources(&findings));
    let counts = Counts::of(&findings);
    let words = session.words.of_site(&inputs);
    let told = report::tell(&findings, &inputs, &words);
    let text = match format {
        Format::Json => report::json(&told, &counts),
        Format::Sarif => report::sarif(&told, &words),
        Format::Github => report::github(&told, &session.shown(&session.root)),
        Format::Human if session.volume == Volume::Quiet => report::human(&told, &words),
        Format::Human => format!("{}{}\n", report::human(&told, &words), summary(session, &counts)),
    };
    session.terminal.print(&text)?;
    std::mem::forget(inputs);
    Ok(if session.blocked_by(&findings) { Exit::Errors } else { Exit::Fine })
}

/// Finds all there is to tell, in no order; what the last build found, if nothing has changed since.
fn look(session: &Session, request: Request) -> Result<(Inputs, Vec<Diagnostic>), Failure> {
    let (survey, memory) = (session.survey()?, session.memory());
    if let Some(memory) = &memory
        && let Some(inputs) = session.unchanged(&survey, memory, &request)
    {
        let (_, outcome) = memory.recall();
        return Ok((inputs, memory.findings(&outcome)));
    }
    let inputs = session.read(survey, request, memory.as_ref())?;
    let mut memos = memory.map(Memos::from).unwrap_or_default();
    let plan = pipeline::plan(&inputs, &mut memos);
    let mut findings = plan.judge(&inputs, &mut memos);
    findings.extend(plan.check(&mut memos));
    // The process ends soon: see `build`.
    std::mem::forget((plan, memos));
    Ok((inputs, findings))
}

fn summary(session: &Session, counts: &Counts) -> String {
    if counts.is_empty() {
        return session.words.text("nothing-found");
    }
    let found = counts.text(session.words);
    session.words.with("found", &[("found", Argument::Text(&found))])
}
