//! Two names that differ only by case: on Windows and macOS they are one.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Span};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The fault.
pub(super) const CODE: Code = Code::error("case-collision");

pub(super) fn rule(files: &[&SourceId], findings: &mut Vec<Diagnostic>) {
    // Most names are in lower case, and one of two that collide is not.
    let mut odd: BTreeMap<String, BTreeMap<&str, &SourceId>> = BTreeMap::new();
    for (name, file) in names(files) {
        if let Some(folded) = folded(name).filter(|folded| folded != name) {
            odd.entry(folded).or_default().entry(name).or_insert(file);
        }
    }
    if odd.is_empty() {
        return;
    }
    for (name, file) in names(files) {
        if let Some(alike) = odd.get_mut(name) {
            alike.entry(name).or_insert(file);
        }
    }
    for alike in odd.values().filter(|alike| alike.len() > 1) {
        let (first, in_first) = alike.first_key_value().expect("there are two");
        // Two folders that differ in the form of a letter only are one page, and told of by what stands in them twice.
        let is_one_page = |other: &str, file: &SourceId| file.as_str() != other && other.nfc().eq(first.nfc());
        for (other, file) in alike.iter().skip(1).filter(|(other, file)| !is_one_page(other, file)) {
            let finding = Diagnostic::new(CODE, Span::whole(file)).and_at(Span::whole(in_first), "first");
            findings.push(finding.with("name", *other).with("other", *first));
        }
    }
}

/// The path of each folder and of each file that is no text, with a file in it. Texts are told apart by their languages,
/// without regard to case.
fn names<'f>(files: &'f [&'f SourceId]) -> impl Iterator<Item = (&'f str, &'f SourceId)> {
    let mut before = "";
    files.iter().flat_map(move |file| {
        let directory = file.directory();
        let mut names: Vec<(&str, &SourceId)> = Vec::new();
        if directory != before {
            before = directory;
            let above = directory.match_indices('/').map(|(at, _)| &directory[..at]);
            names.extend(above.chain([directory]).map(|name| (name, *file)));
        }
        if !file.as_str().to_ascii_lowercase().ends_with(".md") {
            names.push((file.as_str(), *file));
        }
        names
    })
}

/// The path with its last part as a system that does not tell case apart knows it; `None` if that is plainly the same.
fn folded(path: &str) -> Option<String> {
    let at = path.rfind('/')? + 1;
    let is_plain = path[at..].bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    (!is_plain).then(|| path[..at].chars().chain(path[at..].nfc().flat_map(char::to_lowercase)).collect())
}
