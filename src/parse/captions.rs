//! `talk.en.vtt` -> `Captions`: what is said in a recording, and when.
//!
//! WebVTT, read leniently: commas for full stops and a missing first line, as in SubRip files that were renamed, are no
//! fault, for nobody sees the file itself.
use super::content::unreadable;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Locale, is_cjk};
use crate::memo::Digest;
use crate::source::{Source, SourceId, Span};
use std::hash::{Hash, Hasher};

const CAPTIONS_SYNTAX: Code = Code::warning("captions-syntax");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[CAPTIONS_SYNTAX];

/// The captions of a recording in one language.
///
/// Two are equal if their digests are: it covers the file and the language.
#[derive(Debug)]
pub struct Captions {
    /// Which file.
    pub source: SourceId,
    /// The language they are in.
    pub locale: Locale,
    /// In the order of the file.
    pub cues: Vec<Cue>,
    /// What was wrong.
    pub findings: Vec<Diagnostic>,
    /// Stands for all of the above.
    pub digest: Digest,
}

/// What is shown for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When it appears, in milliseconds.
    pub start: u32,
    /// When it goes, in milliseconds; after `start`.
    pub end: u32,
    /// As written, with its markup: what players understand.
    pub written: String,
    /// The words without markup, by who says them.
    pub spoken: Vec<Spoken>,
}

/// What one person says in a cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Who; empty if nobody is named.
    pub speaker: String,
    /// The words, on one line.
    pub words: String,
}

/// Reads captions.
pub fn captions(source: &Source, locale: &Locale) -> Captions {
    let mut findings: Vec<Diagnostic> = unreadable(source).into_iter().collect();
    let mut cues = Vec::new();
    if findings.is_empty() {
        for block in blocks(source.text()) {
            match cue(&block) {
                Ok(cue) => cues.extend(cue),
                Err((at, line)) => {
                    let span = Span::new(&source.id, at..at + line.len());
                    findings.push(Diagnostic::new(CAPTIONS_SYNTAX, span).with("line", line.trim()));
                }
            }
        }
        if cues.is_empty() && findings.is_empty() {
            findings.push(Diagnostic::new(CAPTIONS_SYNTAX, Span::whole(&source.id)).with("line", ""));
        }
    }
    Captions { source: source.id.clone(), locale: locale.clone(), cues, findings, digest: digest(source, locale) }
}

/// Returns the digest of the captions that `captions` makes of the same arguments, without making them.
pub fn digest(source: &Source, locale: &Locale) -> Digest {
    Digest::of_value(&(&source.id, source.digest, locale))
}

/// Lines that follow each other without an empty one between them, each with its place.
fn blocks(text: &str) -> Vec<Vec<(usize, &str)>> {
    let (mut blocks, mut block, mut at) = (Vec::new(), Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let shown = line.trim_end_matches(['\n', '\r']);
        match shown.trim_start_matches('\u{FEFF}').trim().is_empty() {
            true => blocks.push(std::mem::take(&mut block)),
            false => block.push((at, shown)),
        }
        at += line.len();
    }
    blocks.push(block);
    blocks
}

/// Reads a block; `None` if it is a title, a note or a style, the place of the line with its times if they cannot be read.
fn cue<'t>(block: &[(usize, &'t str)]) -> Result<Option<Cue>, (usize, &'t str)> {
    // Before the times may stand a number or a name.
    let Some(at) = block.iter().take(2).position(|(_, line)| line.contains("-->")) else { return Ok(None) };
    let line = block[at].1;
    let times = || {
        let (start, end) = line.split_once("-->")?;
        let (start, end) = (time(start.trim())?, time(end.split_whitespace().next()?)?);
        (start < end).then_some((start, end))
    };
    let (start, end) = times().ok_or(block[at])?;
    let lines: Vec<&str> = block[at + 1..].iter().map(|(_, line)| *line).collect();
    let written = lines.join("\n");
    Ok(Some(Cue { start, end, spoken: spoken(&written), written }))
}

/// `1:02:03.500`, `02:03.500`, `02:03,500` -> milliseconds.
fn time(text: &str) -> Option<u32> {
    let (clock, thousandths) = text.split_once(['.', ','])?;
    let number = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.bytes().all(|it| it.is_ascii_digit()));
    let parts: Vec<u32> = clock.split(':').map(number).collect::<Option<_>>()?;
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    let is_time = minutes < 60 && seconds < 60 && hours < 1000 && thousandths.len() == 3;
    let thousandths = number(thousandths).filter(|_| is_time)?;
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}

/// Takes the markup out of a cue: `<v Li Na>` names who speaks, other tags only say how it looks.
fn spoken(written: &str) -> Vec<Spoken> {
    let mut all = vec![Spoken { speaker: String::new(), words: String::new() }];
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('<') {
        say(&mut all, before);
        let Some((tag, behind)) = after.split_once('>') else { break };
        let (name, annotation) = tag.split_once([' ', '\t', '\n']).unwrap_or((tag, ""));
        if name == "v" || name.starts_with("v.") {
            all.push(Spoken { speaker: text_of(annotation).trim().to_owned(), words: String::new() });
        }
        rest = behind;
    }
    if !rest.contains('<') {
        say(&mut all, rest);
    }
    all.retain_mut(|spoken| {
        spoken.words.truncate(spoken.words.trim_end().len());
        !spoken.words.is_empty()
    });
    all
}

/// Appends words to what is said last. Where a line ends comes a blank, but not between characters of Chinese or Japanese.
fn say(all: &mut [Spoken], written: &str) {
    let words = &mut all.last_mut().expect("there is one from the start").words;
    for (at, line) in text_of(written).split('\n').enumerate() {
        let line = if at == 0 && !words.is_empty() { line } else { line.trim_start() };
        let is_unspaced = words.chars().last().is_none_or(is_cjk) && line.chars().next().is_none_or(is_cjk);
        if at > 0 && !is_unspaced && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
        words.push_str(line);
    }
}

fn text_of(written: &str) -> String {
    let mut text = written.to_owned();
    for (entity, character) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{A0}"),
        ("&lrm;", "\u{200E}"),
        ("&rlm;", "\u{200F}"),
        ("&amp;", "&"),
    ] {
        if text.contains(entity) {
            text = text.replace(entity, character);
        }
    }
    text
}

impl Hash for Captions {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest.hash(state);
    }
}

impl PartialEq for Captions {
    fn eq(&self, other: &Captions) -> bool {
        self.digest == other.digest
    }
}

impl Eq for Captions {}
