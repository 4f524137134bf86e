//! A small site in a folder of its own, built in memory: the driver of most tests.
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use tempfile::TempDir;
use yulan::artifact::Body;
use yulan::diagnostic::{Diagnostic, Value};
use yulan::facts::Date;
use yulan::load::{self, AsOf, Inputs, Request};
use yulan::memo::Digest;
use yulan::pipeline::{self, Made, Memos};
use yulan::url::UrlPath;

/// A site whose day is 2026-11-23, in Chinese (authoritative) and English.
pub struct Site {
    folder: TempDir,
    /// What the build is asked for.
    pub request: Request,
    /// What is remembered from build to build.
    pub memos: Memos,
    /// What the last builds put out: what a rebuild may keep.
    pub standing: BTreeMap<UrlPath, Digest>,
}

/// What came of a build.
pub struct Built {
    /// The text of each artifact by its path, those that were kept from earlier builds among them;
    /// of media, `copy of PATH`; of bytes that are no text, their number.
    pub artifacts: BTreeMap<String, String>,
    /// All findings, sorted.
    pub findings: Vec<Diagnostic>,
    /// How many sources were parsed.
    pub parsed: usize,
    /// The artifacts that were rendered or copied, not kept.
    pub rendered: Vec<String>,
    /// The bytes of those that are no text.
    pub bytes: BTreeMap<String, Vec<u8>>,
    /// The pictures that were decoded and encoded anew, sorted.
    pub encoded: Vec<String>,
    inputs: Inputs,
}

/// Starts a site with two languages and nothing else.
pub fn site() -> Site {
    let config = "id = \"test\"\nauthoritative = \"zh-Hans\"\n\n[[languages]]\ntag = \"zh-Hans\"\n\n[[languages]]\ntag = \"en\"\n";
    let site = Site {
        folder: TempDir::new().expect("a temporary folder can be made"),
        request: Request {
            as_of: AsOf::Date(Date::new(2026, 11, 23).expect("the calendar has this day")),
            base_url: None,
            languages: None,
            drafts: false,
            profile: None,
        },
        memos: Memos::default(),
        standing: BTreeMap::new(),
    };
    site.file("site.toml", config)
}

impl Site {
    /// Writes a file.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Site {
        self.write(path, content);
        self
    }

    /// Writes the title-only home page in both languages.
    pub fn home(self) -> Site {
        self.file("content/zh-Hans.md", "+++\ntitle = \"首页\"\n+++\n")
            .file("content/en.md", "+++\ntitle = \"Home\"\n+++\n")
    }

    /// Writes a file of a site that is already there.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("files stand in the folder")).expect("folders can be made");
        std::fs::write(path, content).expect("files can be written");
    }

    /// Removes a file or a folder.
    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        match path.is_dir() {
            true => std::fs::remove_dir_all(path).expect("the folder can be removed"),
            false => std::fs::remove_file(path).expect("the file can be removed"),
        }
    }

    /// Where a file of the site is on disk.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Reads the folder.
    pub fn load(&self) -> Inputs {
        let root = self.folder.path();
        load::site(root, &root.join("site.toml"), self.request.clone()).expect("the folder can be read")
    }

    /// Builds, with what earlier builds of this value left.
    #[track_caller]
    pub fn build(&mut self) -> Built {
        let inputs = self.load();
        let plan = pipeline::plan(&inputs, &mut self.memos);
        plan.find_media(&mut self.memos);
        let taken: Mutex<BTreeMap<String, String>> = Mutex::default();
        let standing: Mutex<BTreeMap<UrlPath, Digest>> = Mutex::default();
        let encoded: Mutex<Vec<(String, String, Vec<u8>)>> = Mutex::default();
        let foreign: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::default();
        let before = std::mem::take(&mut self.standing);
        let outcome = plan
            .make(&mut self.memos, &before, &|made| {
                let mut standing = standing.lock().expect("no test panics here");
                match made {
                    Made::Kept(path) => drop(standing.insert(path.clone(), before[&path])),
                    Made::Artifact(artifact) => {
                        let (digest, text) = match &artifact.body {
                            Body::Bytes(bytes) | Body::Stored(bytes, _) => (
                                Digest::of(bytes),
                                match std::str::from_utf8(bytes) {
                                    Ok(text) => text.to_owned(),
                                    Err(_) => format!("{} bytes", bytes.len()),
                                },
                            ),
                            Body::CopyOf(source) => (inputs.media[source].digest, format!("copy of {source}")),
                        };
                        if let Body::Stored(bytes, file) = &artifact.body {
                            let stored = (artifact.path.to_string(), file.to_string(), bytes.clone());
                            encoded.lock().expect("no test panics here").push(stored);
                        }
                        if let Body::Bytes(bytes) | Body::Stored(bytes, _) = &artifact.body
                            && std::str::from_utf8(bytes).is_err()
                        {
                            foreign
                                .lock()
                                .expect("no test panics here")
                                .insert(artifact.path.to_string(), bytes.clone());
                        }
                        standing.insert(artifact.path.clone(), digest);
                        taken.lock().expect("no test panics here").insert(artifact.path.to_string(), text);
                    }
                }
                Ok::<(), std::convert::Infallible>(())
            })
            .unwrap_or_else(|never| match never {});
        self.standing = standing.into_inner().expect("no test panics here");
        if let Some(touched) = plan.touched(&self.memos) {
            let is_changed = |(path, digest): &(&UrlPath, &Digest)| before.get(*path).is_some_and(|old| old != *digest);
            let changed = self.standing.iter().filter(is_changed).map(|(path, _)| path);
            let missed: Vec<&UrlPath> = changed.filter(|path| !touched.contains(path)).collect();
            assert!(missed.is_empty(), "{missed:?} have changed, and the plan says that they cannot have");
        }
        let artifacts = taken.into_inner().expect("no test panics here");
        let mut findings = plan.judge(&inputs, &mut self.memos);
        findings.extend(outcome.findings);
        let levels = pipeline::levels(&inputs);
        findings.extend(levels.idle(&findings));
        let findings = levels.grade(findings);
        let mut encoded = encoded.into_inner().expect("no test panics here");
        encoded.sort();
        for (_, file, bytes) in &encoded {
            self.write(file, bytes);
        }
        let encoded = encoded.into_iter().map(|(path, ..)| path).collect();
        let rendered = artifacts.keys().cloned().collect();
        let bytes = foreign.into_inner().expect("no test panics here");
        Built { rendered, bytes, encoded, artifacts, findings, parsed: plan.parsed, inputs }
    }
}

impl Built {
    /// Returns an artifact's text.
    #[track_caller]
    pub fn artifact(&self, path: &str) -> &str {
        self.artifacts
            .get(path)
            .unwrap_or_else(|| panic!("there is no `{path}` among {:#?}", self.artifacts.keys().collect::<Vec<_>>()))
    }

    /// Returns what a page says between `<main>` and `</main>`.
    #[track_caller]
    pub fn main(&self, path: &str) -> &str {
        let page = self.artifact(path);
        let start =
            page.find("<main").and_then(|at| Some(at + page[at..].find('>')? + 1)).expect("a page has a main part");
        page[start..].split("</main>").next().expect("a split has a first part").trim()
    }

    /// Returns a page's text: what stands in each `<div class="text">`, one after the other.
    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        let main = self.main(path);
        let parts: Vec<&str> = main
            .match_indices("<div class=\"text")
            .map(|(at, _)| inside(&main[at..]).unwrap_or_else(|| panic!("the text of `{path}` does not end")))
            .collect();
        assert!(!parts.is_empty(), "`{path}` has a text");
        parts.join("\n")
    }

    /// Returns the findings, one a line: `error broken-link content/en.md:5:19 target=/x nearest=`.
    pub fn report(&self) -> String {
        self.findings.iter().map(|finding| self.line(finding)).collect()
    }

    /// Returns the findings but for what every small test site has: notes about the site as a whole, and pages that state
    /// only what a test is about.
    pub fn faults(&self) -> String {
        let usual = ["missing-fact", "no-base-url"];
        self.findings.iter().filter(|it| !usual.contains(&it.code.name)).map(|it| self.line(it)).collect()
    }

    fn line(&self, finding: &Diagnostic) -> String {
        let span = &finding.primary;
        let text = self.inputs.source(&span.source).map_or("", |source| source.text());
        let before = &text[..(span.start as usize).min(text.len())];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{FEFF}').chars().count() + 1;
        let values: String = finding
            .values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => format!(" {name}={text}"),
                Value::Number(number) => format!(" {name}={number}"),
            })
            .collect();
        let severity = finding.severity.as_str();
        format!("{severity} {} {}:{line}:{column}{}\n", finding.code, span.source, values.replace('\n', "⏎"))
    }
}

/// What stands in the `<div>` with which `html` begins; `None` if it does not end.
fn inside(html: &str) -> Option<&str> {
    let text = &html[html.find('>')? + 1..];
    let mut depth = 1;
    for (at, _) in text.match_indices('<') {
        match &text[at..] {
            rest if rest.starts_with("<div") => depth += 1,
            rest if rest.starts_with("</div") => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return Some(text[..at].trim());
        }
    }
    None
}
