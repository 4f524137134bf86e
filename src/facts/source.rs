//! Where a fact is taken from.
use super::{Date, PartialDate};
use crate::locale::Locale;

/// A document or report that facts cite.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Its title, in its own language.
    pub title: String,
    /// The language of the title; `None`: the authoritative one.
    pub language: Option<Locale>,
    /// Who issued it: the id of an organisation in the term base, or a name.
    pub issuer: Option<String>,
    /// Its number (文号).
    pub number: Option<String>,
    /// When it was issued.
    pub date: Option<PartialDate>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What it is.
    pub kind: Option<SourceKind>,
    /// When somebody last looked whether it is still there and says the same.
    pub checked: Option<Date>,
}

super::kind::closed_set! {
    /// What a source is. News and interviews are shown as such: they are no law.
    SourceKind {
        /// Made by a legislature.
        Law = "law",
        /// Made by a government.
        Regulation = "regulation",
        /// Binding, below a regulation (规范性文件).
        Normative = "normative",
        /// A public notice.
        Notice = "notice",
        /// A service guide of an office.
        Guide = "guide",
        /// A report in a newspaper or on an office's news page.
        News = "news",
        /// Somebody's words.
        Interview = "interview",
    }
}
