//! A name that a folder or file cannot have on Windows.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Span};
use crate::url::is_device;

/// The fault.
pub(super) const CODE: Code = Code::error("windows-name");

pub(super) fn rule(files: &[&SourceId], findings: &mut Vec<Diagnostic>) {
    let mut before = "";
    for file in files {
        let (directory, mut start) = (file.directory(), 0);
        // What the file before lies in was looked at with it.
        let shared = before.split('/').zip(directory.split('/')).take_while(|(a, b)| a == b).count();
        before = directory;
        for (depth, part) in file.as_str().split('/').enumerate() {
            let is_file = start + part.len() == file.as_str().len();
            start += part.len() + 1;
            if let Some(reason) = reason(part, is_file).filter(|_| is_file || depth >= shared) {
                let finding = Diagnostic::new(CODE, Span::whole(file)).with("name", part);
                findings.push(finding.with("reason", reason));
            }
        }
    }
}

/// Why Windows has no such name. A dot at the end of a folder's name is told of as any dot in it.
fn reason(name: &str, is_file: bool) -> Option<&'static str> {
    if is_device(name) {
        return Some("device");
    }
    if name.contains(['<', '>', ':', '"', '|', '?', '*']) {
        return Some("sign");
    }
    (name.ends_with(' ') || name.ends_with('.') && is_file).then_some("end")
}
