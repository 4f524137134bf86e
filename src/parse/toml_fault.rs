//! What the TOML parser says of a place it cannot read -> the slip behind it, so that it can be told in any language.
use super::meant::{expected, meant_under};
use super::shape::{Shape, shapes_of};

/// The slips that have words of their own, each with the beginnings of what the parser (`toml_parser` 1.1) says of it.
const SLIPS: &[(&str, &[&str])] = &[
    ("twice", &["duplicate key"]),
    ("opening-quote", &["missing opening quote"]),
    ("closing-quote", &["invalid basic string", "invalid literal string", "invalid multi-line"]),
    ("no-value", &["key with no value", "missing assignment", "missing value"]),
    ("bracket", &["unclosed", "missing array opening", "missing inline table opening", "missing table open"]),
    ("comma", &["missing comma", "extra comma", "extra assignment between"]),
    ("key", &["invalid unquoted key", "unquoted keys cannot be empty", "missing key"]),
    ("date", &["invalid date", "invalid offset date", "invalid local date", "invalid time"]),
    (
        "number",
        &[
            "unexpected leading zero",
            "`_` may only",
            "redundant",
            "integers with",
            "radix",
            "invalid integer",
            "invalid float",
        ],
    ),
    ("too-much", &["extra `=`", "unexpected key or value", "unexpected content"]),
    ("word", &["invalid boolean"]),
    ("backslash", &["missing escaped value", "invalid escape"]),
];

/// A slip and what was meant.
pub(super) struct Fault {
    /// The name of the slip; `other` if the parser's own words are all there is.
    pub(super) slip: &'static str,
    /// The key with its value as TOML takes it; empty if that is not clear.
    pub(super) meant: String,
}

/// Finds the slip in what begins at byte `at` of a TOML text, of which the parser says `message`.
pub(super) fn fault(message: &str, text: &str, at: usize) -> Fault {
    let at = if text.is_char_boundary(at) { at } else { text.len() };
    let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
    let (before, rest) = (&text[start..at], text[at..].lines().next().unwrap_or_default());
    let slip = slip(message, before, rest);
    if slip == "colon" {
        let line = format!("{before}{rest}");
        let (key, typed) = line.split_once(':').unwrap_or_default();
        let (key, typed) = (key.trim(), typed.trim());
        return Fault { slip, meant: format!("{key} = {}", meant_under(key, typed).unwrap_or_else(|| quoted(typed))) };
    }
    if slip == "twice" && is_also_list(before, rest, text) {
        let name = rest.split(']').next().unwrap_or_default();
        return Fault { slip, meant: format!("[[{name}]]") };
    }
    let Some((key, typed)) = pair(before, rest) else { return Fault { slip, meant: String::new() } };
    let is_text =
        slip == "quotes" && !typed.is_empty() && !typed.contains(['"', '\'', '[', '{', '\\']) && takes_text(key);
    let meant = meant_under(key, &typed).or_else(|| is_text.then(|| quoted(&typed)));
    let meant = meant.map(|value| format!("{key} = {value}"));
    let slip = if matches!(slip, "quotes" | "word") { without_quotes(key).unwrap_or(slip) } else { slip };
    Fault { slip, meant: meant.unwrap_or_default() }
}

fn slip(message: &str, before: &str, rest: &str) -> &'static str {
    if message.starts_with("string values must be quoted") {
        let value = rest.trim();
        let year = value.trim_start_matches(|c: char| c.is_ascii_digit());
        return match (value.is_empty(), value.len() - year.len()) {
            (true, _) => "nothing",
            (false, 4) if year.starts_with(['/', '.', '年']) => "date",
            _ => "quotes",
        };
    }
    let is_it = |(_, beginnings): &&(&str, &[&str])| beginnings.iter().any(|begin| message.starts_with(begin));
    match SLIPS.iter().find(is_it).map_or("other", |(slip, _)| slip) {
        // A blank stands in the name of a table, or in a name before `=`.
        "bracket" if before.starts_with('[') && rest.contains(']') => "key",
        "no-value" if before.trim_end().ends_with(':') && !rest.trim().is_empty() => "colon",
        "key" if rest.starts_with(':') && !rest.contains('=') && !before.trim().is_empty() => "colon",
        "no-value" if before.contains('=') && rest.trim().is_empty() => "nothing",
        "no-value" if rest.contains('=') && !before.trim().is_empty() => "key",
        // A quote inside the text has ended it.
        "too-much" if before.ends_with('"') && rest.contains('"') => "inner-quotes",
        slip => slip,
    }
}

/// Whether a line in square brackets has them single, and another line of the same name has them double.
fn is_also_list(before: &str, rest: &str, text: &str) -> bool {
    let list = format!("[[{}]]", rest.split(']').next().unwrap_or_default());
    before.trim() == "[" && text.lines().any(|line| line.starts_with(&list))
}

/// Whether nothing but words can stand under a key, whichever table it stands in.
fn takes_text(key: &str) -> bool {
    let shapes = shapes_of(key);
    !shapes.is_empty() && shapes.iter().all(|shape| matches!(shape, Shape::Text | Shape::Words(_)))
}

/// A text in straight quotes, if it is not yet; what stands behind it for authors is left out.
fn quoted(typed: &str) -> String {
    let typed = typed.split(" #").next().unwrap_or_default().trim();
    if typed.starts_with(['"', '\'', '[', '{']) { typed.to_owned() } else { format!("\"{typed}\"") }
}

/// The key before a place, and what is typed as its value.
fn pair<'t>(before: &'t str, rest: &str) -> Option<(&'t str, String)> {
    let (keys, begun) = before.rsplit_once('=')?;
    let key = keys.trim_end().rsplit([' ', '\t', '{', ',', '.']).next().filter(|key| !key.is_empty())?;
    let ends: &[char] = if keys.contains('{') { &['#', ',', '}'] } else { &['#'] };
    let typed = format!("{begun}{rest}");
    let typed = typed.split(ends).next().unwrap_or_default().trim();
    Some((key, typed.to_owned()))
}

/// The slip in words without quotes where no words can stand.
fn without_quotes(key: &str) -> Option<&'static str> {
    let mut slips = shapes_of(key).into_iter().map(|shape| match expected(&shape)? {
        "boolean" => Some("boolean"),
        "integer" | "count" | "decimal" => Some("number"),
        "date" => Some("date"),
        _ => None,
    });
    let first = slips.next()??;
    slips.all(|slip| slip == Some(first)).then_some(first)
}
