//! Small sites and everything that is made of them: `tests/pages/*.txt`, one site a file.
//!
//! A site is one text: a sentence about what it shows, then its files, each below a line `--- PATH`; in a path, `\u{301}`
//! is that character. `--- PATH (hex)` holds bytes. Two lines are no files:
//!
//! - `--- request` with any of `base_url=URL`, `drafts`, `as_of=DATE`, `languages=TAGS`;
//! - `--- show` with `everything` (the default), `main`, `text` or `status`: of HTML files only that part is shown, the
//!   last being what a page says of its validity; and names of files or folders, if not all are shown.
//!
//! Of the theme's own assets neither the content nor the digest in their names is shown.
//! Without a `site.toml` the site is in Chinese (authoritative) and English, without a home page it gets one.
use super::output;
use super::site::{Built, Site, site};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use yulan::artifact::Body;
use yulan::diagnostic::Severity;
use yulan::facts::Date;
use yulan::load::{self, AsOf};
use yulan::locale::Locale;
use yulan::pipeline::{self, Made, Memos};

#[test]
fn each_site_gives_these_findings_and_artifacts() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../pages/snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::glob!("../pages", "*.txt", |path| {
            let text = std::fs::read_to_string(path).expect("the site can be read");
            let mut case = Case::read(&text);
            let built = case.site.build();
            insta::assert_snapshot!(case.shown(&built));
        });
    });
}

#[test]
fn the_tree_of_each_site_is_sound() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut told = String::new();
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let mut case = Case::read(&std::fs::read_to_string(&path).expect("the site can be read"));
            let built = case.site.build();
            let mut faults = output::faults(&built.artifacts, case.base_url().as_deref());
            if built.findings.iter().any(|finding| finding.severity == Severity::Error) {
                // Such a site is not built; a title that is missing leaves links without words.
                faults = faults.lines().filter(|fault| !fault.ends_with("says nothing")).collect::<Vec<_>>().join("\n");
            }
            if !faults.is_empty() {
                writeln!(told, "{}\n{faults}\n", path.display()).expect("a String takes all");
            }
        }
    }
    assert!(told.is_empty(), "{told}");
}

#[test]
fn the_tree_of_the_demo_site_is_sound() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for base_url in ["https://example.org/guide/", "http://127.0.0.1:8000/"] {
        let request = load::Request {
            as_of: AsOf::Date(Date::new(2026, 11, 23).expect("the calendar has this day")),
            base_url: Some(base_url.to_owned()),
            languages: None,
            profile: None,
            drafts: false,
        };
        let inputs = load::site(root, &root.join("site.toml"), request).expect("the folder can be read");
        let mut memos = Memos::default();
        let made: Mutex<BTreeMap<String, String>> = Mutex::default();
        let take = |it: Made| -> Result<(), std::convert::Infallible> {
            let Made::Artifact(artifact) = it else { unreachable!("nothing stands, so nothing is kept") };
            let text = match artifact.body {
                Body::Bytes(bytes) | Body::Stored(bytes, _) => String::from_utf8_lossy(&bytes).into_owned(),
                Body::CopyOf(source) => format!("copy of {source}"),
            };
            made.lock().expect("no test panics here").insert(artifact.path.to_string(), text);
            Ok(())
        };
        pipeline::plan(&inputs, &mut memos)
            .make(&mut memos, &BTreeMap::new(), &take)
            .unwrap_or_else(|never| match never {});
        let made = made.into_inner().expect("no test panics here");
        assert_eq!(output::faults(&made, Some(base_url)), "");
    }
}

#[test]
fn a_list_goes_on_after_fifty_pages_and_of_dated_ones_the_oldest_stay_where_they_are() {
    // How many there are; what stands on the pages of the list, those of news by the number in their address.
    let cases: [(usize, Lengths, Lengths); 8] = [
        (1, &[("", 1)], &[("", 1)]),
        (49, &[("", 49)], &[("", 49)]),
        (50, &[("", 50)], &[("", 50)]),
        (51, &[("", 50), (".page-2", 1)], &[("", 51)]),
        (99, &[("", 50), (".page-2", 49)], &[("", 99)]),
        (100, &[("", 50), (".page-2", 50)], &[("", 50), (".page-1", 50)]),
        (149, &[("", 50), (".page-2", 50), (".page-3", 49)], &[("", 99), (".page-1", 50)]),
        (150, &[("", 50), (".page-2", 50), (".page-3", 50)], &[("", 50), (".page-1", 50), (".page-2", 50)]),
    ];
    for (count, plain, dated) in cases {
        let mut site = site().home();
        for (section, kind) in [("plain", "page"), ("news", "news"), ("events", "event")] {
            site.write(&format!("content/{section}/zh-Hans.md"), format!("+++\ntitle = \"{section}\"\n+++\n"));
            for at in 0..count {
                let first = Date::new(2020, 1, 1).expect("the calendar has this day");
                let day = (0..at).fold(first, |day, _| day.next());
                let folder = format!("content/{section}/{at:03}");
                site.write(&format!("{folder}/zh-Hans.md"), format!("+++\ntitle = \"{at:03}\"\n+++\n"));
                site.write(&format!("{folder}/facts.toml"), format!("kind = \"{kind}\"\npublished = {day}\n"));
            }
        }
        let built = site.build();
        assert_eq!(output::faults(&built.artifacts, None), "", "{count}");
        for (section, pages) in [("plain", plain), ("news", dated), ("events", dated)] {
            let mut expected: Vec<usize> = (0..count).collect();
            if section != "plain" {
                expected.reverse();
            }
            // From the newest on, the pages of a dated list count down.
            let mut order: Vec<&(&str, usize)> = pages.iter().collect();
            if section != "plain" {
                order[1..].reverse();
            }
            let mut listed: Vec<usize> = Vec::new();
            for (number, length) in order {
                let items = titles(built.main(&format!("en/{section}{number}.html")));
                assert_eq!(items.len(), *length, "{section}{number} of {count}");
                listed.extend(items);
            }
            assert_eq!(listed, expected, "{section} of {count}");
            let made = built.artifacts.keys().filter(|path| path.starts_with(&format!("en/{section}."))).count();
            assert_eq!(made, pages.len(), "{section} of {count}");
        }
    }
}

/// How many pages stand on each page of a list, by what its address has before `.html`.
type Lengths = &'static [(&'static str, usize)];

/// The titles, three digits each, of the pages that a list shows.
fn titles(main: &str) -> Vec<usize> {
    let title = |rest: &str| rest.split('<').next().and_then(|title| title.parse().ok());
    main.split("dir=\"ltr\">").filter_map(title).collect()
}

#[test]
fn what_is_wrong_with_a_tree_is_seen() {
    let page = |body: &str| {
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
             media-src 'self'; base-uri 'none'; form-action 'self'\"><title>t</title></head>\
             <body><main id=\"main\"><h1>t</h1>{body}</main></body></html>"
        )
    };
    let told = |body: &str| {
        let artifacts = [("index.html", page(body)), ("a/b.html", page("<p id=\"x\">x</p>"))];
        output::faults(&artifacts.into_iter().map(|(path, text)| (path.to_owned(), text)).collect(), None)
    };
    for sound in [
        "<p>x &amp; y</p>",
        "<a href=\"a/b.html#x\">x</a>",
        "<a href=\"#main\">x</a>",
        "<span lang=\"ar\" dir=\"rtl\">x</span>",
    ] {
        assert_eq!(told(sound), "", "{sound}");
    }
    let faulty = [
        "<p><p>x</p></p>",
        "<p>x",
        "<em>x</p>",
        "<ul><p>x</p></ul>",
        "<ul>x</ul>",
        "<a href=\"a/b.html\"><a href=\"a/b.html\">x</a></a>",
        "<p id=\"main\">x</p>",
        "<a href=\"/a/b.html\">x</a>",
        "<a href=\"a/\">x</a>",
        "<a href=\"a/c.html\">x</a>",
        "<a href=\"a/b.html#y\">x</a>",
        "<a href=\"#y\">x</a>",
        "<a href=\"../x\">x</a>",
        "<a href=\"javascript:x\">x</a>",
        "<img src=\"https://example.org/x.png\" alt=\"\" width=\"1\" height=\"1\">",
        "<p style=\"x\">x</p>",
        "<p onclick=\"x\">x</p>",
        "<script>x</script>",
        "<style>x</style>",
        "<iframe></iframe>",
        "<p>x & y</p>",
        "<p>x > y</p>",
        "<p a=\"1\" a=\"2\">x</p>",
        "<p a=b>x</p>",
        "<span lang=\"ar\">x</span>",
        "<span lang=\"zh-CN\">x</span>",
        "<a href=\"a/b.html\"></a>",
        "<P>x</P>",
        "<br></br>",
        "<p>\u{1}</p>",
        "<link rel=\"canonical\" href=\"https://example.org/\">",
        "<table><tr></tr></table>",
        "<h2><p>x</p></h2>",
    ];
    for body in faulty {
        assert_ne!(told(body), "", "{body}");
    }
}

/// A site and what is to be shown of it.
struct Case {
    site: Site,
    part: Part,
    only: Vec<String>,
}

enum Part {
    Everything,
    Main,
    Text,
    Status,
}

impl Case {
    fn read(text: &str) -> Case {
        let mut case = Case { site: site(), part: Part::Everything, only: Vec::new() };
        let mut has_home = false;
        for block in format!("\n{text}").split("\n--- ").skip(1) {
            let (head, content) = block.split_once('\n').unwrap_or((block, ""));
            match head.split_once(' ').unwrap_or((head, "")) {
                ("request", words) => case.request(words),
                ("show", words) => case.show(words),
                _ => {
                    has_home |= head.starts_with("content/") && head.matches('/').count() == 1 && head.ends_with(".md");
                    case.file(head, content);
                }
            }
        }
        if !has_home {
            case.site = case.site.home();
        }
        case
    }

    fn file(&self, head: &str, content: &str) {
        match head.strip_suffix(" (hex)") {
            Some(path) => self.site.write(&unescaped(path), bytes(content)),
            None => self.site.write(&unescaped(head), format!("{}\n", content.trim_end_matches('\n'))),
        }
    }

    fn request(&mut self, words: &str) {
        let request = &mut self.site.request;
        for word in words.split_whitespace() {
            match word.split_once('=').unwrap_or((word, "")) {
                ("base_url", url) => request.base_url = Some(url.to_owned()),
                ("drafts", _) => request.drafts = true,
                ("as_of", date) => request.as_of = AsOf::Date(Date::parse(date).expect("a date")),
                ("languages", tags) => request.languages = tags.split(',').map(Locale::parse).collect(),
                _ => panic!("no request: {word}"),
            }
        }
    }

    fn show(&mut self, words: &str) {
        for word in words.split_whitespace() {
            match word {
                "everything" => self.part = Part::Everything,
                "main" => self.part = Part::Main,
                "text" => self.part = Part::Text,
                "status" => self.part = Part::Status,
                path => self.only.push(path.to_owned()),
            }
        }
    }

    /// The findings but for what test sites do not state of their pages: tests/rules/missing-fact.md is about that.
    fn told(built: &Built) -> String {
        let report = built.report();
        report.split_inclusive('\n').filter(|line| !line.starts_with("warning missing-fact ")).collect()
    }

    fn base_url(&self) -> Option<String> {
        let written = std::fs::read_to_string(self.site.path("site.toml")).expect("a site has settings");
        let line = written.lines().find_map(|line| line.strip_prefix("base_url = \""));
        let written = self.site.request.base_url.clone().or(line.map(|line| line.trim_end_matches('"').to_owned()));
        written.as_deref().and_then(yulan::parse::checked_base_url)
    }

    fn shown(&self, built: &Built) -> String {
        let mut shown = format!("findings\n{}", Self::told(built));
        let is_asset = |path: &str, text: &str| path.starts_with("assets/") && !text.contains("shown");
        // By what is shown of their names: a change of the style sheet should not be seen in every site.
        let mut artifacts: Vec<(&String, &String)> = built.artifacts.iter().collect();
        artifacts.sort_by_cached_key(|(path, text)| match is_asset(path, text) {
            true => without_digest(path),
            false => (*path).clone(),
        });
        if !self.only.is_empty() {
            shown.push_str("\nfiles\n");
            artifacts.iter().for_each(|(path, _)| writeln!(shown, "{path}").expect("a String takes all"));
        }
        let assets = artifacts.iter().filter(|(path, text)| is_asset(path, text)).map(|(path, _)| path.as_str());
        let assets: Vec<&str> = assets.collect();
        for (path, text) in &artifacts {
            let wanted = self.only.is_empty() || self.only.iter().any(|only| path.starts_with(only.as_str()));
            if !wanted {
                continue;
            }
            let (text, status) = (text.as_str(), status(text));
            let words;
            let text = match self.part {
                _ if is_asset(path, text) => "(an asset)",
                Part::Text if text.contains("<div class=\"text") => {
                    words = built.text(path);
                    &words
                }
                Part::Status if path.ends_with(".html") => &status,
                Part::Text | Part::Main if path.ends_with(".html") => built.main(path),
                _ => text,
            };
            write!(shown, "\n--- {path}\n{}\n", text.trim_end()).expect("a String takes all");
        }
        assets.into_iter().fold(shown, |shown, path| shown.replace(path, &without_digest(path)))
    }
}

/// What a page says of its validity: the status and the day it carries, and the lines that speak of them.
fn status(page: &str) -> String {
    let told =
        ["class=\"banner ", "class=\"unconfirmed\"", "class=\"ended\"", "class=\"fact-offered_at\"", "data-from="];
    let attributes =
        page.split(['\n', ' ', '>']).filter(|it| it.starts_with("data-status=") || it.starts_with("data-valid"));
    let lines = page.lines().filter(|line| told.iter().any(|it| line.contains(it)));
    attributes.chain(lines).fold(String::new(), |shown, line| shown + line + "\n")
}

/// The name of an asset, as `assets/magnolia.css`.
fn without_digest(path: &str) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    format!("{}.{}", parts[0], parts[parts.len() - 1])
}

fn unescaped(path: &str) -> String {
    let mut parts = path.split("\\u{");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape ends with a brace");
        plain.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character"));
        plain.push_str(rest);
    }
    plain
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let text = std::str::from_utf8(&digits).expect("digits are text");
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).expect("two digits")).collect()
}

#[test]
fn sources_are_numbered_as_readers_meet_them() {
    let facts = "kind = \"service\"\n\n[sources.notice]\ntitle = \"一\"\n\n[sources.law]\ntitle = \"二\"\n\n\
                 [sources.report]\ntitle = \"三\"\n\n[fees.card]\nfree = true\nsource = \"notice\"\n\n\
                 [time]\ntypical = { value = 12, unit = \"working_day\", source = \"report\" }\n";
    let text = "+++\ntitle = \"许可\"\n\n[labels]\ncard = \"证件费\"\n+++\n";
    let built = site().home().file("content/permit/zh-Hans.md", text).file("content/permit/facts.toml", facts).build();
    let page = built.artifact("zh-Hans/permit.html");
    let links: Vec<&str> =
        page.match_indices("#y-source-").map(|(at, _)| page[at + 10..].split('"').next().expect("it ends")).collect();
    assert_eq!(links, ["report", "notice"], "the time stands before the fee");
    let listed: Vec<&str> = page
        .match_indices("id=\"y-source-")
        .map(|(at, _)| page[at + 13..].split('"').next().expect("it ends"))
        .collect();
    assert_eq!(listed, ["report", "notice", "law"], "what nothing cites comes last");
}
