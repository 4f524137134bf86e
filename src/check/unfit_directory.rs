//! A page whose directory has a name that is no address: with blanks, or letters that are not Latin.
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::Index;
use crate::source::Span;
use std::collections::BTreeSet;

/// The fault.
pub(super) const CODE: Code = Code::warning("unfit-directory");

/// What Windows puts into the name of a folder that nobody named.
const BY_ITSELF: &[&str] = &["副本", "新建文件夹", "新增資料夾", " - copy", "new folder"];

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for entry in &index.entries {
        let (key, mut end) = (entry.key.as_str(), 0);
        for part in key.split('/') {
            end += part.len();
            // What lies below is at a fit address as soon as this is.
            if !is_fit(part) && told.insert(&key[..end]) {
                let lower = part.to_lowercase();
                let reason = if BY_ITSELF.iter().any(|name| lower.contains(name)) { "copy" } else { "letters" };
                let source = &entry.shown[0].document().source;
                let finding = Diagnostic::new(CODE, Span::whole(source)).with("name", part);
                findings.push(finding.with("page", &key[..end]).with("reason", reason));
            }
            end += 1;
        }
    }
}

/// Whether a part of a key stands in addresses as it is; dots are told of by themselves.
fn is_fit(part: &str) -> bool {
    part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}
