//! The pages of `docs/` for authors and the README, read as somebody does who follows them, and a desk to do so.
//!
//! What a page is made of, line by line:
//!
//! - a line that is only a path in backticks, then a fenced block: a file. A path without a folder (`facts.toml`, `en.md`)
//!   is a file of a page that belongs to the heading alone; `site.toml` begins a new site. A path that ends in `.jpg`
//!   has no block: a small photo;
//! - a block `console`: commands, one a line;
//! - a block `text`: what the last command printed, but for the time it took;
//! - a block `sh`: what is done outside of a site, and not here;
//! - a list in a quotation: what readers see on the pages that the files under the same heading make; ` | ` parts what may
//!   stand apart;
//! - a code of a finding in backticks: `yulan check` tells of it in the files under the same heading.
//!
//! `tutorial` does all of it in one folder; `examples` makes sites of it, and fills in what a page leaves out.
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The languages of the manual: its folder in `docs/`, and the language in which the tool speaks there.
pub const LANGUAGES: &[&str] = &["en", "zh-Hans"];

/// The pages of the manual in each language, beside the tutorial.
pub const PAGES: &[&str] = &["README", "site", "facts", "markdown", "terms", "pictures", "watch"];

/// 2026-11-23 in Shanghai.
const AS_OF: &str = "1795406400";

/// A grey photo, eight by eight.
const PHOTO: &str = "ffd8ffe000104a46494600010100000100010000ffdb0043001b12141714111b1716171e1c1b2028422b28252528513a\
    3d3042605565645f555d5b6a7899816a7190735b5d85b586909ea3abadab6780bcc9baa6c799a8aba4ffc0000b080008\
    000801011100ffc40014000100000000000000000000000000000000ffc4001410010000000000000000000000000000\
    0000ffda0008010100003f003fffd9";

/// What a page of the manual says, in order.
#[derive(Debug)]
pub enum Part {
    /// A heading begins.
    Heading,
    /// A file, by its path as written.
    File(String, String),
    /// A photo is put at a path.
    Photo(String),
    /// A command is given.
    Command(String),
    /// The last command prints this.
    Printed(String),
    /// Readers see this on the pages made here.
    Seen(String),
    /// Anything else.
    Prose(String),
}

/// Reads a page of the manual: each part with its line.
pub fn read(language: &str, name: &str) -> Vec<(usize, Part)> {
    let path = root().join(path_of(language, name));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let (mut parts, mut pending) = (Vec::new(), None::<String>);
    while let Some((at, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
            let text = block.join("\n") + "\n";
            match (pending.take(), info) {
                (Some(path), _) => parts.push((at, Part::File(path, text))),
                (None, "console") => parts.extend(block.iter().map(|it| (at, Part::Command((*it).to_owned())))),
                (None, "sh") => {}
                (None, "text") => parts.push((at, Part::Printed(text))),
                (None, info) => panic!("{}:{at}: a block `{info}` without the name of its file", path.display()),
            }
        } else if let Some(path) = line.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'))
            && !path.contains('`')
        {
            match path.ends_with(".jpg") {
                true => parts.push((at, Part::Photo(path.to_owned()))),
                false => pending = Some(path.to_owned()),
            }
        } else if line.starts_with('#') {
            parts.push((at, Part::Heading));
        } else if let Some(seen) = line.strip_prefix("> - ") {
            parts.push((at, Part::Seen(seen.to_owned())));
        } else {
            parts.push((at, Part::Prose(line.to_owned())));
        }
    }
    parts
}

/// Where a page of the manual lies; the README is one of them.
pub fn path_of(language: &str, name: &str) -> String {
    match (name, language) {
        ("README", "en") => "README.md".to_owned(),
        ("README", language) => format!("README.{language}.md"),
        (name, language) => format!("docs/{language}/{name}.md"),
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The codes of all findings.
pub fn codes() -> BTreeSet<String> {
    let pages = fs::read_dir(root().join("tests/rules")).expect("the rules have pages");
    let stem = |path: PathBuf| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    pages.filter_map(|page| stem(page.expect("the folder can be read").path())).collect()
}

/// The words in backticks of a line.
pub fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// A folder in which a page of the manual is followed.
pub struct Desk {
    folder: TempDir,
    /// The folder in which the commands are typed, from the first.
    inside: PathBuf,
    /// The language of the page.
    pub language: &'static str,
}

impl Desk {
    /// An empty folder, for a page in a language.
    pub fn new(language: &'static str) -> Desk {
        Desk { folder: TempDir::new().expect("a temporary folder can be made"), inside: PathBuf::new(), language }
    }

    /// Where a file is on disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(&self.inside).join(path)
    }

    /// Writes a file as Notepad does.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("files stand in the folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    /// Puts a photo there.
    pub fn photo(&self, path: &str) {
        let byte = |at: usize| u8::from_str_radix(&PHOTO[at..at + 2], 16).expect("the photo is written in hex");
        self.write(path, (0..PHOTO.len()).step_by(2).map(byte).collect::<Vec<u8>>());
    }

    /// Runs a command, and returns what it prints.
    pub fn run(&mut self, command: &str) -> String {
        let words: Vec<&str> = command.split_whitespace().collect();
        match words[..] {
            ["mkdir", folder] => {
                fs::create_dir(self.path(folder)).map(|()| String::new()).expect("it is not there yet")
            }
            ["cd", folder] => {
                assert!(self.path(folder).is_dir(), "{folder}");
                self.inside.push(folder);
                String::new()
            }
            ["yulan", ref arguments @ ..] => {
                let mut program = Command::new(env!("CARGO_BIN_EXE_yulan"));
                for name in ["LC_ALL", "LC_MESSAGES", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
                    program.env_remove(name);
                }
                let tongue = if self.language == "zh-Hans" { "zh_CN.UTF-8" } else { "en_US.UTF-8" };
                program.env("LANG", tongue).env("SOURCE_DATE_EPOCH", AS_OF);
                let output = program.current_dir(self.path("")).args(arguments).output().expect("the program starts");
                let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
                text(output.stdout) + &text(output.stderr)
            }
            _ => panic!("no command that readers were told of: {command}"),
        }
    }

    /// The words that readers see on the pages that a file of `content/` makes, in all languages; of other files, on all pages.
    pub fn seen(&self, file: &str) -> String {
        let key = file.strip_prefix("content/").map(|path| path.rsplit_once('/').map_or("index", |(key, _)| key));
        let mut pages = Vec::new();
        html_below(&self.path("public"), &mut pages);
        let is_meant = |page: &&PathBuf| key.is_none_or(|key| page.ends_with(format!("{key}.html")));
        let words =
            pages.iter().filter(is_meant).map(|page| words_of(&fs::read_to_string(page).expect("a page is text")));
        words.collect::<Vec<String>>().join("\n")
    }
}

fn html_below(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the site was built") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            html_below(&path, pages);
        } else if path.extension().is_some_and(|it| it == "html") {
            pages.push(path);
        }
    }
}

/// The words of a page, as one line: a tag inside a line is nothing, any other a blank.
fn words_of(page: &str) -> String {
    const INSIDE: &[&str] = &["span", "bdi", "a", "strong", "em", "del", "sup", "wbr", "code", "abbr", "cite", "b"];
    let mut words = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or_default();
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if !INSIDE.contains(&name) {
            words.push(' ');
        }
        rest = after;
    }
    one_line(&(words + rest))
}

/// Words as people compare them: without what cannot be seen.
fn one_line(text: &str) -> String {
    let plain = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let seen: String =
        plain.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{2060}' | '\u{2066}'..='\u{2069}')).collect();
    seen.split_whitespace().collect::<Vec<&str>>().join(" ")
}

/// Whether all that stands between bars is seen on pages.
pub fn is_seen(words: &str, pages: &str) -> bool {
    words.split(" | ").all(|part| pages.contains(&one_line(part)))
}

/// What was printed, without the time it took.
pub fn without_time(printed: &str) -> String {
    let is_time = |word: &str| word.parse::<f64>().is_ok() && word.contains('.');
    let line =
        |line: &str| line.split(' ').map(|word| if is_time(word) { "…" } else { word }).collect::<Vec<_>>().join(" ");
    printed.trim_end().lines().map(|it| line(it).trim_end().to_owned() + "\n").collect()
}
