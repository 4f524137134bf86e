//! The name of a file in `content/` -> what it is there for.
use crate::diagnostic::nearest;
use crate::locale::Locale;
use crate::source::SourceId;
use crate::url::PageKey;
use unicode_normalization::UnicodeNormalization;

/// What a file in `content/` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The text of a page in one language.
    Text(PageKey, Locale),
    /// The facts of a page.
    Facts(PageKey),
    /// The captions in one language of the recording that has this path but for its ending.
    Captions(PageKey, Locale),
    /// A file that was meant to be a text and is none.
    Misnamed(Misnamed),
    /// A picture, recording or attachment in the directory of a page.
    Media(PageKey),
}

/// Why a file is no text although it looks like one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misnamed {
    /// `xx.md`, and no language of the site is called so.
    Language,
    /// `~$en.docx`: what a word processor keeps while a file is open.
    Lock,
    /// `en.md.txt`, `en.markdown`, `en.docx`: the name it should have.
    Extension(String),
    /// `fact.toml`, `facts - 副本.toml`: only `facts.toml` is read.
    Facts,
}

/// Endings that editors and file managers put behind or in place of `.md`.
const WRONG_ENDINGS: &[&str] = &[".md.txt", ".markdown", ".mdown", ".txt", ".docx", ".doc", ".rtf"];

/// Tells what a file below `content/` is; names match without regard to case.
pub fn place(id: &SourceId, languages: &[Locale]) -> Place {
    let directory = id.directory().strip_prefix("content").unwrap_or_default().trim_start_matches('/');
    let key = PageKey::new(&directory.nfc().collect::<String>());
    let name = id.file_name();
    if name.eq_ignore_ascii_case("facts.toml") {
        return Place::Facts(key);
    }
    if name.starts_with("~$") {
        return Place::Misnamed(Misnamed::Lock);
    }
    let lower = name.to_lowercase();
    if lower == "facts.toml.txt" || lower == "facts.txt" {
        return Place::Misnamed(Misnamed::Extension("facts.toml".to_owned()));
    }
    if lower.strip_suffix(".toml").is_some_and(|stem| stem.starts_with("facts") || nearest(stem, ["facts"]).is_some()) {
        return Place::Misnamed(Misnamed::Facts);
    }
    let language = |stem: &str| Locale::parse(stem).filter(|locale| languages.contains(locale));
    if let Some(stem) = lower.strip_suffix(".md") {
        return match language(stem) {
            Some(locale) => Place::Text(key, locale),
            None => Place::Misnamed(Misnamed::Language),
        };
    }
    // Of the name as it is written: in another case it may have another length.
    if let [ending, tag, stem] = name.rsplitn(3, '.').collect::<Vec<_>>()[..]
        && ending.eq_ignore_ascii_case("vtt")
        && let Some(locale) = language(tag)
        && let Some(recording) = key.join(&stem.nfc().collect::<String>())
    {
        return Place::Captions(recording, locale);
    }
    let wrong = WRONG_ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending).and_then(language));
    match wrong {
        Some(locale) => Place::Misnamed(Misnamed::Extension(format!("{locale}.md"))),
        None => Place::Media(key),
    }
}
