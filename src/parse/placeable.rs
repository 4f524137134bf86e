//! `{{ … }}` in a text: which fact stands there.
use crate::diagnostic::Code;
use crate::source::Span;
use std::ops::Range;

/// `{{` without an end, or with something between that names no fact.
pub(super) const MALFORMED_PLACEABLE: Code = Code::error("malformed-placeable");
/// A placeable where only words may stand.
pub(super) const PLACEABLE_IN_TITLE: Code = Code::warning("placeable-in-title");

/// The faults told of here.
pub(super) const CODES: &[Code] = &[MALFORMED_PLACEABLE, PLACEABLE_IN_TITLE];

/// A place in a text where a fact is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Placeable {
    /// Which fact.
    pub path: FactPath,
    /// Where it stands, braces included; in front matter the value it stands in.
    pub span: Span,
}

/// Which fact: `time.typical`, `services/work-permit#fees.card.value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FactPath {
    /// The page whose fact it is, as written; `None`: the page the text belongs to.
    pub page: Option<String>,
    /// A field, a table or a group of `facts.toml`.
    pub field: String,
    /// The id in the group.
    pub id: Option<String>,
    /// What of the fact is meant; `None`: all of it.
    pub part: Option<FactPart>,
}

/// A part of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactPart {
    /// The number alone.
    Value,
    /// The first day.
    From,
    /// The last day.
    To,
}

impl FactPart {
    /// Returns the word authors write.
    pub fn as_str(self) -> &'static str {
        match self {
            FactPart::Value => "value",
            FactPart::From => "from",
            FactPart::To => "to",
        }
    }

    fn parse(word: &str) -> Option<FactPart> {
        [FactPart::Value, FactPart::From, FactPart::To].into_iter().find(|part| part.as_str() == word)
    }
}

impl FactPath {
    /// Reads what stands between the braces; `None` if it can name no fact.
    pub fn parse(text: &str) -> Option<FactPath> {
        let text = text.trim();
        let (page, path) = match text.rsplit_once('#') {
            Some((page, path)) => (Some(page.trim()), path.trim()),
            None => (None, text),
        };
        let mut words: Vec<&str> = path.split('.').collect();
        let part = if words.len() > 1 { words.last().and_then(|word| FactPart::parse(word)) } else { None };
        if part.is_some() {
            words.pop();
        }
        let is_word =
            |word: &&str| !word.is_empty() && !word.contains(|c: char| c.is_whitespace() || "{}#".contains(c));
        if words.len() > 2 || !words.iter().all(is_word) || page.is_some_and(|page| !is_word(&page)) {
            return None;
        }
        let word = |at: usize| words.get(at).map(|word| (*word).to_owned());
        Some(FactPath { page: page.map(str::to_owned), field: word(0)?, id: word(1), part })
    }

    /// Returns the path as authors write it, without the page.
    pub fn shown(&self) -> String {
        let id = self.id.as_ref().map(|id| format!(".{id}")).unwrap_or_default();
        let part = self.part.map(|part| format!(".{}", part.as_str())).unwrap_or_default();
        format!("{}{id}{part}", self.field)
    }
}

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment<'t> {
    /// Words, escapes resolved.
    Words(&'t str),
    /// A placeable: what stands between its braces.
    Inner(&'t str),
    /// Braces that name no fact, shown as they are; where they stand in the text.
    Malformed(Range<usize>),
}

/// Cuts a text at its placeables. `escape` before `{{` makes it two braces.
pub fn segments(text: &str, escape: char) -> Vec<Segment<'_>> {
    // Most texts show no fact, and looking for one character is cheaper than for two.
    if !text.contains('{') {
        return vec![Segment::Words(text)];
    }
    let mut segments = Vec::new();
    let mut rest = 0;
    let mut search = 0;
    while let Some(at) = text[search..].find("{{").map(|at| search + at) {
        if let Some(before) = text[rest..at].strip_suffix(escape) {
            segments.push(Segment::Words(before));
            (rest, search) = (at, at + 2);
            continue;
        }
        segments.push(Segment::Words(&text[rest..at]));
        // Up to the next brace, which no path has: a text full of opening braces is read once.
        let inner = text[at + 2..].find(['{', '}']).map(|length| &text[at + 2..at + 2 + length]);
        let inner = inner.filter(|inner| text[at + 2 + inner.len()..].starts_with("}}"));
        let end = match inner {
            Some(inner) if FactPath::parse(inner).is_some() => {
                segments.push(Segment::Inner(inner));
                at + 2 + inner.len() + 2
            }
            _ => {
                segments.push(Segment::Malformed(at..at + 2));
                at + 2
            }
        };
        (rest, search) = (end, end);
    }
    segments.push(Segment::Words(&text[rest..]));
    segments.retain(|segment| !matches!(segment, Segment::Words("")));
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_page_a_field_an_id_and_a_part() {
        let shown = |text: &str| {
            FactPath::parse(text).map(|path| format!("{:?} {:?} {:?} {:?}", path.page, path.field, path.id, path.part))
        };
        let cases = [
            ("published", Some(r#"None "published" None None"#)),
            (" time.typical ", Some(r#"None "time" Some("typical") None"#)),
            ("effective.to", Some(r#"None "effective" None Some(To)"#)),
            ("services/permit#fees.card.value", Some(r#"Some("services/permit") "fees" Some("card") Some(Value)"#)),
            ("value", Some(r#"None "value" None None"#)),
            ("", None),
            ("time.", None),
            ("time.typical.value.more", None),
            ("#time.typical", None),
            ("time typical", None),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_text_is_cut_at_its_placeables() {
        use Segment::{Inner, Malformed, Words};
        assert_eq!(segments("a {{ b.c }} d", '\\'), [Words("a "), Inner(" b.c "), Words(" d")]);
        assert_eq!(segments(r"a \{{ b }} c", '\\'), [Words("a "), Words("{{ b }} c")]);
        assert_eq!(segments("a {{ b c }}", '\\'), [Words("a "), Malformed(2..4), Words(" b c }}")]);
        assert_eq!(segments("a {{ b", '\\'), [Words("a "), Malformed(2..4), Words(" b")]);
        assert_eq!(segments("{{a}}{{b}}", '\\'), [Inner("a"), Inner("b")]);
    }
}
