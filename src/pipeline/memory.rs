//! A plan and what was made by it <-> bytes: what one process leaves for the next. Digests and findings, never bytes.
//!
//! It is bound to the program, whose digests mean nothing to another, and knows no output folder. Findings are as they were
//! found: what a site makes of their severity is not remembered.
use super::{Memos, Outcome, Plan, Remembered};
use crate::diagnostic::{self, Code, Diagnostic, Label, Severity, Value};
use crate::facts::Date;
use crate::load::{Inputs, Known, Request};
use crate::locale::Locale;
use crate::memo::{Digest, Reader, Writer, seal, unseal};
use crate::source::{Source, SourceId, Span};
use crate::url::UrlPath;
use crate::{parse, resolve};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// What a build before this one left.
pub struct Memory {
    known: Known,
    /// Of what was asked for.
    asked: Digest,
    /// The plan's own.
    findings: Vec<Diagnostic>,
    pages: Vec<(Locale, usize)>,
    artifacts: HashMap<UrlPath, Remembered>,
}

/// The format is named first; another format has another name.
const HEADER: &str = "yulan-memo 1\n";

/// Writes down what a build leaves. `program` stands for the program that runs; `began` is the moment before the first input
/// was read, by the clock of the file system, in nanoseconds since 1970. `None` if there was nothing to plan.
pub fn remember(
    inputs: &Inputs,
    (plan, findings, outcome, memos): (&Plan, &[Diagnostic], &Outcome, &Memos),
    program: Digest,
    began: i128,
) -> Option<Vec<u8>> {
    let as_of = plan.site.as_ref()?.index.site.as_of;
    let mut to = Writer::default();
    to.digest(program);
    to.digest(asked(as_of, &inputs.request));
    Known::write(inputs, began, &mut to);
    write_findings(findings, &mut to);
    to.count(outcome.pages.len());
    for (locale, pages) in &outcome.pages {
        to.text(locale.as_str());
        to.count(*pages);
    }
    // Sorted, so that the same build leaves the same bytes.
    let artifacts: BTreeMap<&UrlPath, &Remembered> = memos.artifacts.iter().collect();
    to.count(artifacts.len());
    for (path, Remembered { value, bytes, findings }) in artifacts {
        to.text(path.as_str());
        to.digest(*value);
        to.digest(*bytes);
        write_findings(findings, &mut to);
    }
    Some(seal(HEADER, &to.finish()))
}

impl Memory {
    /// Reads what [`remember`] wrote; `None` if the bytes are of another program or format, or not whole.
    pub fn read(bytes: &[u8], program: Digest) -> Option<Memory> {
        let from = &mut Reader::new(unseal(HEADER, bytes)?);
        if from.digest()? != program {
            return None;
        }
        let asked = from.digest()?;
        let known = Known::read(from)?;
        let codes = codes();
        let findings = read_findings(from, &codes)?;
        let pages = from.list(|from| Some((Locale::parse(from.text()?)?, from.small()?)))?;
        let artifacts = from.list(|from| {
            let path = UrlPath::new(from.text()?)?;
            let (value, bytes) = (from.digest()?, from.digest()?);
            Some((path, Remembered { value, bytes, findings: read_findings(from, &codes)?.into() }))
        })?;
        from.is_at_end().then_some(Memory { known, asked, findings, pages, artifacts })
    }

    /// Returns what was read of each file.
    pub fn known(&self) -> &Known {
        &self.known
    }

    /// Tells whether the same was asked for, on the same day, by these settings.
    pub fn answers(&self, config: &Source, request: &Request) -> bool {
        let site = resolve::site(&parse::config(config), request);
        site.is_some_and(|site| asked(site.as_of, request) == self.asked)
    }

    /// Returns the artifacts with the digests of their bytes.
    pub fn artifacts(&self) -> impl ExactSizeIterator<Item = (&UrlPath, Digest)> {
        self.artifacts.iter().map(|(path, known)| (path, known.bytes))
    }

    /// Returns all that was found, with what came of the plan: see [`Memory::recall`].
    pub fn findings(&self, outcome: &Outcome) -> Vec<Diagnostic> {
        self.findings.iter().chain(&outcome.findings).cloned().collect()
    }

    /// Returns the plan and what came of it, for inputs that are the same: nothing was parsed, and all is kept.
    pub fn recall(&self) -> (Plan, Outcome) {
        let plan = Plan { findings: self.findings.clone(), parsed: 0, site: None };
        let mut findings: Vec<Diagnostic> =
            self.artifacts.values().flat_map(|known| known.findings.iter().cloned()).collect();
        diagnostic::sort(&mut findings);
        (plan, Outcome { findings, rendered: 0, kept: self.artifacts.len(), pages: self.pages.clone() })
    }
}

impl From<Memory> for Memos {
    fn from(memory: Memory) -> Memos {
        Memos { artifacts: memory.artifacts, ..Memos::default() }
    }
}

/// Stands for what a build was asked for, but for what only decides how bad a finding is.
fn asked(as_of: Date, request: &Request) -> Digest {
    let Request { as_of: _, base_url, languages, drafts, profile: _ } = request;
    Digest::of_value(&(as_of, base_url, languages, drafts))
}

/// Every fault that there is, by name.
fn codes() -> BTreeMap<&'static str, Code> {
    super::codes().into_iter().map(|code| (code.name, code)).collect()
}

/// Severities in the order of their numbers.
const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

fn write_findings(findings: &[Diagnostic], to: &mut Writer) {
    to.count(findings.len());
    for Diagnostic { primary, code, severity, related, values } in findings {
        write_span(primary, to);
        to.text(code.name);
        to.count(SEVERITIES.iter().position(|it| it == severity).unwrap_or(SEVERITIES.len()));
        to.count(related.len());
        for Label { span, label } in related {
            write_span(span, to);
            to.text(label);
        }
        to.count(values.len());
        for (name, value) in values {
            to.text(name);
            match value {
                Value::Text(text) => {
                    to.number(0);
                    to.text(text);
                }
                Value::Number(number) => {
                    to.number(1);
                    to.signed((*number).into());
                }
            }
        }
    }
}

fn read_findings(from: &mut Reader, codes: &BTreeMap<&str, Code>) -> Option<Vec<Diagnostic>> {
    let name = |from: &mut Reader| Some(Cow::Owned(from.text()?.to_owned()));
    from.list(|from| {
        let primary = read_span(from)?;
        let code = *codes.get(from.text()?)?;
        let severity = *SEVERITIES.get(from.small::<usize>()?)?;
        let related = from.list(|from| Some(Label { span: read_span(from)?, label: name(from)? }))?;
        let values = from.list(|from| Some((name(from)?, read_value(from)?)))?;
        Some(Diagnostic { primary, code, severity, related, values })
    })
}

fn read_value(from: &mut Reader) -> Option<Value> {
    match from.number()? {
        0 => Some(Value::from(from.text()?)),
        1 => Some(Value::Number(from.signed()?.try_into().ok()?)),
        _ => None,
    }
}

fn write_span(span: &Span, to: &mut Writer) {
    to.text(span.source.as_str());
    to.number(span.start.into());
    to.number(span.end.into());
}

fn read_span(from: &mut Reader) -> Option<Span> {
    Some(Span { source: SourceId::new(from.text()?), start: from.small()?, end: from.small()? })
}
