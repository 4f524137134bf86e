//! Languages -> the files of a small complete site, for `init`.
//!
//! The files stand whole in `src/author/starter/`: `texts` by the language of each; `zh-Hans` and `en` hold what is
//! neutral, with comments and official strings in the language that prevails; `editor` is for editors and git.
use crate::artifact::Edit;
use crate::facts::Date;
use crate::locale::{Locale, own_name};
use crate::source::SourceId;
use include_dir::{Dir, include_dir};
use std::fmt::Write;

static STARTER: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/author/starter");

/// The days that the files name, for those that a site begins with: pages are published on the first, the lecture is
/// held on the second.
const DAYS: [&str; 2] = ["2026-01-01", "2026-02-01"];

/// How many days after the first day of the site its lecture is held.
const UNTIL_LECTURE: i32 = 30;

/// A site to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starter {
    /// The files, sorted by path.
    pub edits: Vec<Edit>,
    /// Whether there are example pages: not in a site whose language that prevails is none that they are written in.
    pub has_pages: bool,
}

/// Makes the files of a site. The first language prevails; `id` is what offline copies will know the site by.
///
/// # Panics
/// If there is no language.
pub fn starter(languages: &[Locale], id: &str, today: Date) -> Starter {
    let first = languages.first().expect("a site has a language");
    let own = STARTER.get_dir(first.as_str()).filter(|_| is_written_in(first));
    let neutral = own.or_else(|| STARTER.get_dir("en")).expect("the starter is written in English too");
    let mut edits = Vec::new();
    for (path, text) in files(neutral) {
        match path.as_str() {
            "site.toml" => edits.push(create(&path, settings(&text, languages, id))),
            "README.md" => edits.push(create(&path, text)),
            _ if own.is_some() => edits.push(create(&path, dated(&text, today))),
            _ => {}
        }
    }
    match own {
        Some(_) => edits.extend(texts(languages).into_iter().map(|(path, text)| create(&path, text))),
        // No text of ours would be in the language that prevails; a home page there must be.
        None => edits.push(create(&format!("content/{first}.md"), format!("+++\ntitle = \"{id}\"\n+++\n"))),
    }
    let editor = STARTER.get_dir("editor").expect("the starter has files for editors");
    edits.extend(files(editor).into_iter().map(|(path, text)| create(&path, text)));
    edits.sort_by(|a, b| a.path().cmp(b.path()));
    Starter { edits, has_pages: own.is_some() }
}

/// Whether there are texts in a language to begin with.
fn is_written_in(locale: &Locale) -> bool {
    matches!(locale.as_str(), "zh-Hans" | "en")
}

/// The example texts in the site's languages.
fn texts(languages: &[Locale]) -> Vec<(String, String)> {
    let all = STARTER.get_dir("texts").map(files).unwrap_or_default();
    let is_of_site = |path: &str| languages.iter().any(|locale| path.ends_with(&format!("/{locale}.md")));
    all.into_iter().filter(|(path, _)| is_of_site(path)).collect()
}

/// The settings with the languages behind.
fn settings(head: &str, languages: &[Locale], id: &str) -> String {
    let first = languages.first().expect("a site has a language");
    let mut text = String::new();
    for line in head.lines() {
        let line = match line.split_once(" = ").map(|(key, _)| key) {
            Some("id") => with_value(line, id),
            Some("authoritative") => with_value(line, first.as_str()),
            _ => line.to_owned(),
        };
        writeln!(text, "{line}").expect("a String takes all");
    }
    for locale in languages {
        let name = own_name(locale);
        write!(text, "\n[[languages]]\ntag = \"{locale}\"\nname = \"{name}\"\n").expect("a String takes all");
    }
    text
}

/// A line with another value, its comment where it was.
fn with_value(line: &str, value: &str) -> String {
    let (key, rest) = line.split_once(" = ").unwrap_or_default();
    let (_, comment) = rest.split_once('#').unwrap_or_default();
    let setting = format!("{key} = \"{value}\"");
    let column = line.len() - comment.len() - 1;
    format!("{setting:<width$} #{comment}", width = column - 1)
}

/// A file with the days of this site in place of those of the example.
fn dated(text: &str, today: Date) -> String {
    let days = [today, today.plus_days(UNTIL_LECTURE)];
    DAYS.iter().zip(days).fold(text.to_owned(), |text, (example, day)| text.replace(example, &day.to_string()))
}

fn create(path: &str, text: String) -> Edit {
    Edit::Create(SourceId::new(path), text)
}

/// The files of a folder and of those below it, by their paths inside it.
fn files(folder: &Dir) -> Vec<(String, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![folder]);
    while let Some(inner) = folders.pop() {
        folders.extend(inner.dirs());
        for file in inner.files() {
            let path = file.path().strip_prefix(folder.path()).unwrap_or(file.path());
            let text = file.contents_utf8().expect("the starter is text").replace("\r\n", "\n");
            found.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
    found
}
