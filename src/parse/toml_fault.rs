//! What the TOML parser says of a place it cannot read -> the slip behind it, so that it can be told in any language.

/// The slips that have words of their own, each with the beginnings of what the parser (`toml_parser` 1.1) says of it.
const SLIPS: &[(&str, &[&str])] = &[
    ("twice", &["duplicate key"]),
    ("opening-quote", &["missing opening quote"]),
    ("closing-quote", &["invalid basic string", "invalid literal string", "invalid multi-line"]),
    ("no-value", &["key with no value", "missing assignment", "missing value"]),
    ("bracket", &["unclosed", "missing array opening", "missing inline table opening", "missing table open"]),
    ("comma", &["missing comma", "extra comma"]),
    ("key", &["invalid unquoted key", "unquoted keys cannot be empty", "missing key"]),
    ("date", &["invalid date", "invalid offset date", "invalid local date", "invalid time"]),
    ("number", &["unexpected leading zero", "`_` may only", "redundant", "integers with", "radix", "invalid integer"]),
    ("too-much", &["extra `=`", "extra assignment", "unexpected key or value", "unexpected content"]),
    ("word", &["invalid boolean"]),
];

/// Returns the name of the slip in what begins at the place; `other` if the parser's own words are all there is.
pub(super) fn slip(message: &str, place: &str) -> &'static str {
    if message.starts_with("string values must be quoted") {
        let value = place.lines().next().unwrap_or_default().trim();
        let year = value.trim_start_matches(|c: char| c.is_ascii_digit());
        return match (value.is_empty(), value.len() - year.len()) {
            (true, _) => "no-value",
            (false, 4) if year.starts_with(['/', '.', '年']) => "date",
            _ => "quotes",
        };
    }
    let is_it = |(_, beginnings): &&(&str, &[&str])| beginnings.iter().any(|begin| message.starts_with(begin));
    SLIPS.iter().find(is_it).map_or("other", |(slip, _)| slip)
}
