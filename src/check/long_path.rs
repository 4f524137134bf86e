//! An address that is too long for a copy in a folder on Windows.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::{Files, Index};
use crate::source::Span;

/// The fault.
pub(super) const CODE: Code = Code::warning("long-path");

/// A path on Windows has at most 260 characters; the rest is for the folder in which the copy lies.
const LONGEST: usize = 180;

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    for entry in index.entries.iter().filter(|entry| entry.published) {
        // A character has at least one byte, and a language and an ending few more.
        if entry.key.as_str().len() + 40 < LONGEST {
            continue;
        }
        let made = index.made_languages().filter(|language| entry.is_made(*language));
        let longest = made.map(|language| index.path(&entry.key, language, None)).max_by_key(|it| length(it.as_str()));
        if let Some(path) = longest.filter(|path| length(path.as_str()) > LONGEST) {
            let text = entry.shown.iter().map(|shown| shown.document()).find(|it| it.locale == entry.authoritative);
            let span = Span::whole(&text.unwrap_or(entry.shown[0].document()).source);
            let finding = Diagnostic::new(CODE, span).with("address", path.as_str());
            findings.push(finding.with("length", length(path.as_str())).with("most", LONGEST));
        }
    }
}

/// The same of files.
pub(super) fn file_rule(files: &Files, findings: &mut Vec<Diagnostic>) {
    for file in &files.long {
        let address = file.as_str().replacen("content/", "media/", 1);
        let finding = Diagnostic::new(CODE, Span::whole(file)).with("length", length(&address));
        findings.push(finding.with("address", address).with("most", LONGEST));
    }
}

/// In the units in which Windows counts.
fn length(path: &str) -> usize {
    path.encode_utf16().count()
}
