//! `new translation KEY`: a text with the authoritative one as comments, block by block, for a translator to go through.
use super::keys::{KeyFault, Pages};
use super::page::quoted_inside;
use super::roles::Roles;
use crate::artifact::Edit;
use crate::diagnostic::nearest;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::parse::{self, Document, FrontMatter};
use crate::resolve;
use crate::source::{Source, SourceId};
use crate::url::PageKey;
use std::fmt::Write;

/// What the translator is told, in the tool's language; comments of TOML, one line each.
pub struct TranslationWords {
    /// Behind the title.
    pub title: String,
    /// Behind the state.
    pub state: String,
    /// Above the text.
    pub text: String,
}

/// Why there can be no new translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationFault {
    /// The page is not to be found.
    Key(KeyFault),
    /// The site has no such language; the nearest that it has, or nothing.
    Language(String),
    /// The page's text in that language is the one that prevails.
    Prevails(PageKey),
    /// There is a text in that language.
    Exists(SourceId),
    /// The page has no text that prevails.
    NoSource(PageKey),
}

/// Makes a translation of a page.
///
/// # Errors
/// If there is nothing to translate, or the translation is there.
pub fn new_translation(
    inputs: &Inputs,
    (written, locale): (&str, &Locale),
    words: &TranslationWords,
) -> Result<Edit, TranslationFault> {
    let config = parse::config(&inputs.config);
    if config.languages.iter().all(|language| language.locale != *locale) {
        let tags = config.languages.iter().map(|language| language.locale.as_str());
        return Err(TranslationFault::Language(nearest(locale.as_str(), tags).unwrap_or_default().to_owned()));
    }
    let pages = Pages::new(inputs, &config);
    let key = pages.named(written).map_err(TranslationFault::Key)?;
    let texts = &pages.texts[&key];
    let prevails = super::page::authoritative(inputs, &config, &pages, &key);
    let prevails = prevails.ok_or(TranslationFault::Key(KeyFault::NoLanguage))?;
    if prevails == *locale {
        return Err(TranslationFault::Prevails(key));
    }
    if let Some(text) = texts.get(locale) {
        return Err(TranslationFault::Exists(text.clone()));
    }
    let Some(source) = texts.get(&prevails) else { return Err(TranslationFault::NoSource(key)) };
    let source = &inputs.texts[source];
    let document = parse::document(source, &prevails, &prevails);
    let text = front(&document.front, words) + &body(source, &document, locale, (&Roles::new(inputs), &words.text));
    Ok(Edit::Create(SourceId::new(&format!("{}/{locale}.md", source.id.directory())), text))
}

/// The front matter: the source's title, without which no text may be, and its other words as comments.
fn front(front: &FrontMatter, words: &TranslationWords) -> String {
    let said = |key: &str, text: &str| format!("{} = \"{}\"", toml_key(key), quoted_inside(text));
    let title = front.title.as_ref().map(|title| title.value.as_str()).unwrap_or_default();
    let mut text = format!("+++\n{}  # {}\n", said("title", title), words.title);
    writeln!(text, "state = \"draft\"  # {}", words.state).expect("a String takes all");
    if let Some(summary) = &front.summary {
        writeln!(text, "# {}", said("summary", &summary.value)).expect("a String takes all");
    }
    if !front.search_words.is_empty() {
        let quoted = front.search_words.iter().map(|word| format!("\"{}\"", quoted_inside(&word.value)));
        let all = quoted.collect::<Vec<String>>().join(", ");
        writeln!(text, "# search_words = [{all}]").expect("a String takes all");
    }
    for (name, entries) in [("labels", &front.labels), ("notes", &front.notes)] {
        if entries.is_empty() {
            continue;
        }
        writeln!(text, "\n[{name}]").expect("a String takes all");
        for (id, words) in entries {
            writeln!(text, "# {}", said(id, &words.value)).expect("a String takes all");
        }
    }
    text + "+++\n"
}

/// The headings with their ids, and all else as comments.
fn body(source: &Source, document: &Document, locale: &Locale, (roles, how): (&Roles, &str)) -> String {
    let text = source.text();
    let outline = resolve::outline(document, None, &roles.names());
    let mut written = format!("\n<!-- {how} -->\n");
    let mut from = body_start(text);
    for (index, heading) in document.body().headings.iter().enumerate() {
        let (start, end) = (heading.span.start as usize, heading.span.end as usize);
        // What stands in a list or a quotation is translated with it.
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        if heading.is_nested || !text[line..start].trim().is_empty() || start < from {
            continue;
        }
        comments(&text[from..line], &mut written);
        let id = &outline.ids[index];
        let role = outline.roles[index].filter(|role| role == id);
        let words = match role {
            Some(role) => roles.heading(locale, role).unwrap_or_default().to_owned(),
            None => heading_words(&text[start..end]),
        };
        let marks = "#".repeat(usize::from(heading.level));
        let heading =
            if words.is_empty() { format!("{marks} {{#{id}}}") } else { format!("{marks} {words} {{#{id}}}") };
        write!(written, "\n{heading}\n").expect("a String takes all");
        from = end;
    }
    comments(&text[from.min(text.len())..], &mut written);
    written
}

/// Writes each block of a text as a comment, with room for its translation below.
fn comments(text: &str, written: &mut String) {
    for block in text.replace("\r\n", "\n").split("\n\n").map(|block| block.trim_matches('\n')) {
        if !block.trim().is_empty() {
            // What would end the comment is parted; nobody copies an arrow out of it.
            write!(written, "\n<!--\n{}\n-->\n\n", block.replace("-->", "-- >")).expect("a String takes all");
        }
    }
}

/// The words of a heading as written, without its marks and its id.
fn heading_words(heading: &str) -> String {
    let line = heading.lines().next().unwrap_or_default().trim().trim_start_matches('#').trim();
    let words = match line.rfind(" {").filter(|_| line.ends_with('}') && !line.ends_with("}}")) {
        Some(at) => &line[..at],
        None => line,
    };
    words.trim_end_matches('#').trim().to_owned()
}

/// Where the text behind the front matter begins.
fn body_start(text: &str) -> usize {
    let is_fence = |line: &str| line.trim_start_matches('\u{FEFF}').trim_end() == "+++";
    let mut at = 0;
    let mut fences = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        fences += usize::from(is_fence(line));
        if fences == 2 {
            return at;
        }
    }
    0
}

/// An id as TOML takes it on the left of `=`.
fn toml_key(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if is_bare { key.to_owned() } else { format!("\"{}\"", quoted_inside(key)) }
}
