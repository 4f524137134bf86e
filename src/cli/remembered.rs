//! What the last build left for a command, and what this one leaves for the next.
use super::{Failure, Session, file_failure};
use crate::diagnostic::Diagnostic;
use crate::emit;
use crate::load::{self, Inputs, Request, Survey, nanoseconds};
use crate::memo::Digest;
use crate::pipeline::{self, Memory, Memos, Outcome, Plan};
use std::{env, fs};

impl Session<'_> {
    /// Lists the site's files and reads its settings.
    pub(super) fn survey(&self) -> Result<Survey, Failure> {
        load::survey(&self.root, &self.config).map_err(unreadable)
    }

    /// Reads the site's files, but for what is remembered of media.
    pub(super) fn read(&self, survey: Survey, request: Request, memory: Option<&Memory>) -> Result<Inputs, Failure> {
        survey.read(request, memory.map(Memory::known)).map_err(unreadable)
    }

    /// Returns what the last build left; `None` if there is nothing that this program can use.
    pub(super) fn memory(&self) -> Option<Memory> {
        Memory::read(&load::memo(&self.root)?, program()?)
    }

    /// Returns the inputs, texts unread, if they and what is asked for are those of the last build.
    pub(super) fn unchanged(&self, survey: &Survey, memory: &Memory, request: &Request) -> Option<Inputs> {
        memory.answers(survey.config(), request).then(|| survey.unchanged(memory.known(), request)).flatten()
    }

    /// Leaves what came of a build for the next one.
    pub(super) fn remember(&self, inputs: &Inputs, done: (&Plan, &[Diagnostic], &Outcome, &Memos)) {
        let Some(program) = program() else { return };
        emit::remember(&self.root, |now| {
            // By this clock that cannot be set, so much earlier by the other was the last moment before the first reading.
            let ago = i128::try_from(self.started.elapsed().as_nanos()).unwrap_or(i128::MAX);
            pipeline::remember(inputs, done, program, nanoseconds(now).saturating_sub(ago))
        });
    }
}

fn unreadable(error: load::Error) -> Failure {
    file_failure("cannot-read", &error.path, &error.source)
}

/// Stands for the program that runs: a digest of values means nothing to another. `None` if it cannot be found.
fn program() -> Option<Digest> {
    let found = env::current_exe().and_then(fs::metadata).ok()?;
    Some(Digest::of_value(&(found.len(), nanoseconds(found.modified().ok()?))))
}
