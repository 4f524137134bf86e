//! A source that is no readable text -> its finding.
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Content, Encoding, Source, Span};

const NOT_UTF8: Code = Code::error("not-utf8").whatever_the_settings();
const FILE_TOO_LARGE: Code = Code::error("file-too-large").whatever_the_settings();

/// The faults told of here.
pub(super) const CODES: &[Code] = &[NOT_UTF8, FILE_TOO_LARGE];

/// Returns why the source holds no text, if it holds none.
pub fn unreadable(source: &Source) -> Option<Diagnostic> {
    let finding = |code| Diagnostic::new(code, Span::whole(&source.id));
    match source.content {
        Content::Text(_) => None,
        Content::Unread => unreachable!("only what was read is parsed"),
        Content::Foreign(encoding) => Some(finding(NOT_UTF8).with("encoding", encoding_word(encoding))),
        Content::TooLarge(size) => {
            // Rounded up: what is a little over the limit must not be told to be at it.
            let megabytes = usize::try_from(size.div_ceil(1_000_000)).unwrap_or(usize::MAX);
            Some(finding(FILE_TOO_LARGE).with("megabytes", megabytes))
        }
    }
}

fn encoding_word(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf16 => "utf-16",
        Encoding::Gbk => "gbk",
        Encoding::Unknown => "unknown",
    }
}
