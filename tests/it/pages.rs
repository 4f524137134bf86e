//! Small sites and everything that is made of them: `tests/pages/*.txt`, one site a file.
//!
//! A site is one text: a sentence about what it shows, then its files, each below a line `--- PATH`; in a path, `\u{301}`
//! is that character. `--- PATH (hex)` holds bytes. Two lines are no files:
//!
//! - `--- request` with any of `base_url=URL`, `drafts`, `as_of=DATE`, `languages=TAGS`;
//! - `--- show` with `everything` (the default), `main` or `text`: of HTML files only that part is shown; and names of
//!   files or folders, if not all are shown.
//!
//! Without a `site.toml` the site is in Chinese (authoritative) and English, without a home page it gets one.
use super::output;
use super::site::{Built, Site, site};
use std::fmt::Write;
use yulan::facts::Date;
use yulan::load::AsOf;
use yulan::locale::Locale;

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
            assert_eq!(output::faults(&built.artifacts, case.base_url().as_deref()), "", "{}", path.display());
        });
    });
}

#[test]
fn the_tree_of_the_demo_site_is_sound() {
    use yulan::{load, pipeline};
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let request = load::Request {
        as_of: AsOf::Date(Date::new(2026, 11, 23).expect("the calendar has this day")),
        base_url: None,
        languages: None,
        drafts: false,
    };
    for base_url in [None, Some("https://example.org/guide/".to_owned()), Some("http://127.0.0.1:8000/".to_owned())] {
        let request = load::Request { base_url: base_url.clone(), ..request.clone() };
        let inputs = load::site(root, &root.join("site.toml"), request).expect("the folder can be read");
        let mut memos = pipeline::Memos::default();
        let plan = pipeline::plan(&inputs, &mut memos);
        let made = super::site::make(&plan, &mut memos, &inputs);
        let base_url = base_url.unwrap_or_else(|| "https://example.org/guide/".to_owned());
        assert_eq!(output::faults(&made, Some(&base_url)), "");
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
                path => self.only.push(path.to_owned()),
            }
        }
    }

    fn base_url(&self) -> Option<String> {
        let written = std::fs::read_to_string(self.site.path("site.toml")).expect("a site has settings");
        let line = written.lines().find_map(|line| line.strip_prefix("base_url = \""));
        self.site.request.base_url.clone().or(line.map(|line| line.trim_end_matches('"').to_owned()))
    }

    fn shown(&self, built: &Built) -> String {
        let mut shown = format!("findings\n{}", built.report());
        if !self.only.is_empty() {
            shown.push_str("\nfiles\n");
            built.artifacts.keys().for_each(|path| writeln!(shown, "{path}").expect("a String takes all"));
        }
        let is_asset = |path: &str, text: &str| path.starts_with("assets/") && !text.contains("shown");
        for (path, text) in &built.artifacts {
            let wanted = self.only.is_empty() || self.only.iter().any(|only| path.starts_with(only.as_str()));
            if !wanted {
                continue;
            }
            let text = match self.part {
                _ if is_asset(path, text) => "(an asset)",
                Part::Text if text.contains("<div class=\"text\"") => built.text(path),
                Part::Text | Part::Main if path.ends_with(".html") => built.main(path),
                _ => text,
            };
            write!(shown, "\n--- {path}\n{}\n", text.trim_end()).expect("a String takes all");
        }
        shown
    }
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
