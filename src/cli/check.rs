//! `yulan check`: all findings, no output.
use super::args::Format;
use super::report::{self, Counts};
use super::{Exit, Failure, Session, Volume};
use crate::pipeline::{self, Memos};
use crate::render::Argument;

/// Checks the site.
pub(super) fn run(session: &Session, format: Format) -> Result<Exit, Failure> {
    let inputs = session.load(session.request())?;
    let plan = pipeline::plan(&inputs, &mut Memos::default());
    let mut findings = plan.findings.clone();
    findings.extend(plan.check());
    let levels = pipeline::levels(&inputs);
    findings.extend(levels.idle(&findings));
    let findings = levels.grade(findings);
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
    Ok(if session.blocked_by(&findings) { Exit::Errors } else { Exit::Fine })
}

fn summary(session: &Session, counts: &Counts) -> String {
    if counts.is_empty() {
        return session.words.text("nothing-found");
    }
    let found = counts.text(session.words);
    session.words.with("found", &[("found", Argument::Text(&found))])
}
