//! The rules: every case of `tests/rules/CODE.md` is a site of its own, whose findings are compared as a whole.
//!
//! A case is a level-2 heading that says what holds, a sentence, the files of a site, and a block tagged `findings`
//! with the findings in the form of `Built::faults`, one a line; it is empty where nothing may be found. A file is a line
//! with its path in backticks, then a fenced block with its text. `site.toml` (zh-Hans, which prevails, and en) and a
//! title-only home page in both languages are there unless the case has its own.
//!
//! What a block of text cannot show is said behind the path:
//!
//! - `` `PATH` (bytes, hex) ``: the block holds the bytes as hexadecimal digits;
//! - `` `PATH` (5 MB of `c`) ``: five million times `c`, no block;
//! - `` `PATH` (symlink to `TARGET`) ``: a link, no block; TARGET is read from the link's folder;
//! - `` `PATH` (none) ``: the file that is otherwise there is not;
//! - `` `PATH` (name with bytes) ``: `%FF` in the path is the byte FF; a block follows.
//!
//! Links and such names are not for every system: where they cannot be made, the case is left out.
use crate::site::{Built, site};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use yulan::diagnostic::{Diagnostic, Value};
use yulan::locale::Locale;
use yulan::memo::Digest;
use yulan::parse::{self, Messages};
use yulan::pipeline::Memos;
use yulan::render::{Argument, Words};
use yulan::source::{Content, Source, SourceId};

#[test]
fn every_case_has_exactly_the_findings_it_lists_and_each_can_be_said_in_both_languages() {
    let tongues = [Tongue::new("en"), Tongue::new("zh-Hans")];
    let mut report = String::new();
    let mut memos = Memos::default();
    for page in pages() {
        for case in page.cases.iter().filter(|case| case.files.iter().all(File::can_be_made)) {
            let built = case.build(&mut memos);
            let is_usual = matches!(page.code.as_str(), "missing-fact" | "no-base-url");
            let found = if is_usual { built.report() } else { built.faults() };
            let place = format!("{}:{}: {}", page.path, case.line, case.heading);
            if found != case.expected {
                writeln!(report, "{place}\n{}", difference(&case.expected, &found)).expect("a String takes everything");
            }
            let unsaid = tongues.iter().flat_map(|tongue| built.findings.iter().flat_map(|it| tongue.faults(it)));
            for fault in unsaid.collect::<BTreeSet<String>>() {
                writeln!(report, "{place}\n  {fault}").expect("a String takes everything");
            }
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_code_has_a_page_and_every_page_has_a_code() {
    let codes: BTreeSet<String> = codes().iter().map(|code| (*code).to_owned()).collect();
    let pages: BTreeSet<String> = pages().into_iter().map(|page| page.code).collect();
    let missing: Vec<&String> = codes.difference(&pages).collect();
    let unknown: Vec<&String> = pages.difference(&codes).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "without a page: {missing:?}; without a code: {unknown:?}");
}

#[test]
fn every_page_shows_the_fault_and_a_near_miss() {
    for page in pages() {
        let shows = |case: &&Case| case.expected.lines().any(|line| line.split(' ').nth(1) == Some(page.code.as_str()));
        let with = page.cases.iter().filter(shows).count();
        assert!(with > 0, "{} has no case with the fault", page.path);
        assert!(with < page.cases.len(), "{} has no case without the fault", page.path);
    }
}

#[test]
fn the_tool_has_a_sentence_a_help_and_an_explanation_for_every_code_in_both_languages() {
    for tongue in [Tongue::new("en"), Tongue::new("zh-Hans")] {
        let lacking: Vec<String> = codes()
            .into_iter()
            .flat_map(|code| [code.to_owned(), format!("{code}.help"), format!("{code}.explain")])
            .filter(|id| !tongue.words.has(id))
            .collect();
        assert!(lacking.is_empty(), "{} lacks {lacking:?}", tongue.messages.source);
    }
}

#[test]
fn an_explanation_can_be_said_without_a_finding() {
    for tongue in [Tongue::new("en"), Tongue::new("zh-Hans")] {
        for code in codes() {
            let explanation = tongue.words.plain(&format!("{code}.explain"), &[]);
            let said = explanation.unwrap_or_else(|fault| panic!("{}: {code}: {fault:?}", tongue.messages.source));
            // One sentence to a line, so that a line break never falls between two Chinese characters.
            let are_whole = said.text.lines().all(|line| line.ends_with(['.', '。']));
            assert!(are_whole, "{}: {code}: a line does not end a sentence", tongue.messages.source);
        }
    }
}

#[test]
fn the_tool_has_the_same_messages_with_the_same_variables_in_both_languages() {
    let [english, chinese] = ["en", "zh-Hans"].map(|tag| Tongue::new(tag).variables());
    let lines = |variables: &BTreeMap<String, BTreeSet<String>>| -> String {
        variables.iter().map(|(id, variables)| format!("{id} {variables:?}\n")).collect()
    };
    assert!(english == chinese, "\n{}", difference(&lines(&english), &lines(&chinese)));
}

/// The names of all faults.
fn codes() -> Vec<&'static str> {
    let parsed = parse::CODES.iter().copied().flatten();
    parsed.chain(yulan::check::CODES).chain(yulan::render::CODES).map(|code| code.name).collect()
}

/// The lines that only one of two texts has, in the order of the text: `-` is expected and not found, `+` the reverse.
fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let missing = expected.iter().filter(|line| !found.contains(line)).map(|line| format!("  - {line}\n"));
    let surplus = found.iter().filter(|line| !expected.contains(line)).map(|line| format!("  + {line}\n"));
    let all: String = missing.chain(surplus).collect();
    if all.is_empty() { format!("  the order or number differs; found\n  {}\n", found.join("\n  ")) } else { all }
}

/// A file of `tests/rules`.
struct Page {
    /// Its path from the package's root.
    path: String,
    code: String,
    cases: Vec<Case>,
}

struct Case {
    heading: String,
    line: usize,
    files: Vec<File>,
    expected: String,
}

struct File {
    path: String,
    content: Body,
}

enum Body {
    Bytes(Vec<u8>),
    Link(String),
    None,
    /// The name has bytes as `%FF`.
    Named(Vec<u8>),
}

impl File {
    fn can_be_made(&self) -> bool {
        match self.content {
            Body::Bytes(_) | Body::None => true,
            Body::Link(_) => cfg!(unix),
            Body::Named(_) => cfg!(target_os = "linux"),
        }
    }
}

impl Case {
    /// Builds the case; what `memos` hold of other cases saves compiling the theme and the words again.
    fn build(&self, memos: &mut Memos) -> Built {
        let mut site = site().home();
        site.memos = std::mem::take(memos);
        for file in &self.files {
            match &file.content {
                Body::Bytes(bytes) => site.write(&file.path, bytes),
                Body::None => site.remove(&file.path),
                Body::Link(target) => link(target, &site.path(&file.path)),
                Body::Named(bytes) => {
                    let path = site.path("").join(named(&file.path));
                    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
                    fs::write(path, bytes).expect("files can be written");
                }
            }
        }
        let built = site.build();
        *memos = site.memos;
        built
    }
}

#[cfg(unix)]
fn link(target: &str, path: &Path) {
    fs::create_dir_all(path.parent().expect("a link has a folder")).expect("folders can be made");
    std::os::unix::fs::symlink(target, path).expect("links can be made");
}

#[cfg(not(unix))]
fn link(_: &str, _: &Path) {
    unreachable!("cases with links are left out");
}

#[cfg(unix)]
fn named(path: &str) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    std::ffi::OsString::from_vec(percent_encoding::percent_decode_str(path).collect()).into()
}

#[cfg(not(unix))]
fn named(_: &str) -> PathBuf {
    unreachable!("cases with such names are left out");
}

/// Reads `tests/rules`, sorted by name.
fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("tests/rules is there")
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy();
            page(&name, &fs::read_to_string(path).expect("pages are UTF-8"))
        })
        .collect()
}

fn page(name: &str, text: &str) -> Page {
    let path = format!("tests/rules/{name}");
    let code = name.strip_suffix(".md").unwrap_or_else(|| panic!("{path} is no Markdown file")).to_owned();
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    assert_eq!(lines.next(), Some((1, format!("# {code}").as_str())), "{path}:1");
    let mut cases: Vec<Case> = Vec::new();
    let mut sentences = 0;
    let mut waiting: Option<Heading> = None;
    let mut is_over = true;
    while let Some((number, line)) = lines.next() {
        let place = format!("{path}:{number}");
        if let Some(heading) = line.strip_prefix("## ") {
            assert!(is_over && sentences > 0, "{place}: what stands above lacks a sentence or its findings");
            cases.push(Case { heading: heading.to_owned(), line: number, files: Vec::new(), expected: String::new() });
            (sentences, is_over) = (0, false);
        } else if let Some(fence) = fence(line) {
            let mut block = String::new();
            for (_, line) in lines.by_ref().take_while(|(_, line)| *line != fence) {
                block.extend([line, "\n"]);
            }
            let case = cases.last_mut().unwrap_or_else(|| panic!("{place}: a block before the first case"));
            if &line[fence.len()..] == "findings" {
                (case.expected, is_over) = (block, true);
            } else {
                let heading = waiting.take().unwrap_or_else(|| panic!("{place}: no path before this block"));
                case.files.push(heading.with(&block));
            }
        } else if let Some(heading) = Heading::read(line) {
            assert!(waiting.is_none() && !is_over, "{place}: no place for a file");
            let case = cases.last_mut().unwrap_or_else(|| panic!("{place}: a file before the first case"));
            match heading.without_block() {
                Ok(file) => case.files.push(file),
                Err(heading) => waiting = Some(heading),
            }
        } else if !line.is_empty() {
            assert!(waiting.is_none(), "{place}: a block is missing");
            sentences += 1;
        }
    }
    assert!(is_over && sentences > 0, "{path}: the last case lacks a sentence or its findings");
    Page { path, code, cases }
}

/// The backticks that begin a fenced block, and end it.
fn fence(line: &str) -> Option<&str> {
    let length = line.len() - line.trim_start_matches('`').len();
    (length >= 3).then(|| &line[..length])
}

/// The line before a file: its path, and what is said behind it.
struct Heading {
    path: String,
    directive: String,
}

impl Heading {
    fn read(line: &str) -> Option<Heading> {
        let (path, rest) = line.strip_prefix('`')?.split_once('`')?;
        let directive = match rest {
            "" => "",
            rest => rest.strip_prefix(" (")?.strip_suffix(')')?,
        };
        Some(Heading { path: path.to_owned(), directive: directive.to_owned() })
    }

    fn without_block(self) -> Result<File, Heading> {
        let quoted = |text: &str| text.strip_suffix('`').map(str::to_owned);
        let content = if let Some(target) = self.directive.strip_prefix("symlink to `").and_then(quoted) {
            Body::Link(target)
        } else if let Some((size, text)) = self.directive.split_once(" MB of `") {
            let size: usize = size.parse().expect("a size is a number");
            Body::Bytes(quoted(text).expect("a character stands in backticks").repeat(size * 1_000_000).into_bytes())
        } else if self.directive == "none" {
            Body::None
        } else {
            return Err(self);
        };
        Ok(File { path: self.path, content })
    }

    fn with(self, block: &str) -> File {
        let content = match self.directive.as_str() {
            "" => Body::Bytes(block.into()),
            "bytes, hex" => Body::Bytes(bytes(block)),
            "name with bytes" => Body::Named(block.into()),
            other => panic!("`{}`: there is no directive `{other}`", self.path),
        };
        File { path: self.path, content }
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// What the tool says in one language, without help from another.
pub struct Tongue {
    messages: Arc<Messages>,
    words: Words,
}

impl Tongue {
    pub fn new(tag: &str) -> Tongue {
        let path = format!("i18n/{tag}/tool.ftl");
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("messages are UTF-8");
        let (id, digest) = (SourceId::new(&path), Digest::of(text.as_bytes()));
        let messages = Arc::new(parse::messages(&Source { id, content: Content::Text(text.into()), digest }));
        assert_eq!(messages.findings, []);
        let locale = Locale::parse(tag).expect("the tag is one");
        let words = Words::new(&locale, &[(locale.clone(), vec![Arc::clone(&messages)])]);
        Tongue { messages, words }
    }

    /// Returns a message that needs no values.
    pub fn text(&self, id: &str) -> String {
        self.words.plain(id, &[]).unwrap_or_else(|fault| panic!("{id}: {fault:?}")).text
    }

    /// What keeps a finding from being said whatever its values: a sentence, help or label that is missing, fails, or
    /// would fail in a branch that this finding does not take.
    fn faults(&self, finding: &Diagnostic) -> Vec<String> {
        let values = values(finding);
        let arguments: Vec<(&str, Argument)> =
            values.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
        let labels = finding.related.iter().map(|label| format!("{}.{}", finding.code, label.label));
        let ids = [finding.code.to_string(), format!("{}.help", finding.code)].into_iter().chain(labels);
        let variables = self.variables();
        let mut faults = Vec::new();
        for id in ids {
            if let Err(fault) = self.words.plain(&id, &arguments) {
                faults.push(format!("{}: {fault:?}", self.messages.source));
            }
            let unknown = variables.get(&id).into_iter().flatten().find(|name| !values.contains_key(*name));
            if let Some(name) = unknown {
                faults
                    .push(format!("{}: `{id}` uses `${name}`, which the finding does not give", self.messages.source));
            }
        }
        faults
    }

    /// The variables of every message and attribute, those of the messages they refer to among them.
    fn variables(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut uses: BTreeMap<String, (&BTreeSet<String>, &BTreeSet<String>)> = BTreeMap::new();
        for message in &self.messages.messages {
            uses.insert(message.id.clone(), (&message.variables, &message.references));
            for part in &message.attributes {
                uses.insert(format!("{}.{}", message.id, part.name), (&part.variables, &part.references));
            }
        }
        let of = |id: &String| {
            let (mut waiting, mut found) = (vec![id.clone()], BTreeSet::new());
            while let Some((variables, references)) = waiting.pop().and_then(|id| uses.get(&id)) {
                found.extend((*variables).clone());
                waiting.extend((*references).clone());
            }
            found
        };
        uses.keys().map(|id| (id.clone(), of(id))).collect()
    }
}

/// The values of a finding by name; beside each text `NAME` stand `NAME-known` and `NAME-key`, as in the tool's reports.
fn values(finding: &Diagnostic) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    for (name, value) in &finding.values {
        if let Value::Text(text) = value {
            values.insert(format!("{name}-known"), Value::from(if text.is_empty() { "no" } else { "yes" }));
            values.insert(format!("{name}-key"), Value::from(&**text));
        }
        values.insert(name.to_string(), value.clone());
    }
    values
}

fn argument(value: &Value) -> Argument<'_> {
    match value {
        Value::Text(text) => Argument::Text(text),
        Value::Number(number) => Argument::Number(*number),
    }
}
