//! The examples of the manual: each is a site that is built, and what is told of it and seen on it is compared.
//!
//! Where a page shows no `site.toml`, the site has the languages of the manual, and that of the page prevails; where it
//! shows facts and no text, there is a text with a title. Nothing else is filled in.
use crate::manual::{Desk, LANGUAGES, Part, codes, is_seen, path_of, quoted, read, without_time};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Follows a page whose examples are sites, and returns what does not come as it says.
pub fn follow(language: &'static str, name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut parts = read(language, name).into_iter().peekable();
    let mut section = 0;
    while parts.peek().is_some() {
        let mut site = Site { desk: Desk::new(language), sections: BTreeMap::new(), codes: codes(), is_default: true };
        let mut is_begun = false;
        while let Some((at, part)) = parts.next_if(|(_, part)| !(is_begun && is_settings(part))) {
            is_begun |= matches!(part, Part::File(..));
            section += usize::from(matches!(part, Part::Heading));
            site.take(section, at, part, &mut faults);
        }
        site.judge(&mut faults);
    }
    faults.into_iter().map(|fault| format!("{}:{fault}", path_of(language, name))).collect()
}

fn is_settings(part: &Part) -> bool {
    matches!(part, Part::File(path, _) if path == "site.toml")
}

/// A site that a page shows, by its headings.
struct Site {
    desk: Desk,
    sections: BTreeMap<usize, Section>,
    codes: BTreeSet<String>,
    is_default: bool,
}

/// What stands under a heading.
#[derive(Default)]
struct Section {
    files: BTreeMap<String, usize>,
    announced: BTreeSet<String>,
    seen: Vec<(usize, String)>,
    /// What the last command printed, until something else comes.
    printed: Option<String>,
}

impl Site {
    fn take(&mut self, number: usize, at: usize, part: Part, faults: &mut Vec<String>) {
        let own = |path: &str| match path.contains('/') || path == "site.toml" {
            true => path.to_owned(),
            false => format!("content/example-{number}/{path}"),
        };
        let section = self.sections.entry(number).or_default();
        match part {
            Part::File(path, text) => {
                self.is_default &= path != "site.toml";
                section.files.insert(own(&path), at);
                self.desk.write(&own(&path), text);
            }
            Part::Photo(path) => self.desk.photo(&own(&path)),
            Part::Command(command) => {
                complete(&self.desk, self.is_default);
                section.printed = Some(self.desk.run(&command));
            }
            Part::Printed(text) => {
                let printed = without_time(section.printed.as_deref().unwrap_or("no command was given"));
                if printed != without_time(&text) {
                    faults.push(format!("{at}: printed is\n{printed}"));
                }
            }
            Part::Seen(words) => section.seen.push((at, words)),
            Part::Prose(line) => {
                section.announced.extend(quoted(&line).filter(|it| self.codes.contains(*it)).map(str::to_owned));
            }
            Part::Heading => {}
        }
    }

    /// Compares findings and pages with what is announced. A page that has an error is left out of the build.
    fn judge(mut self, faults: &mut Vec<String>) {
        self.sections.retain(|_, section| !section.files.is_empty());
        if self.sections.is_empty() {
            return;
        }
        complete(&self.desk, self.is_default);
        let findings = self.findings(faults);
        for section in self.sections.values() {
            let line = section.files.values().next().copied().unwrap_or_default();
            let found: Vec<&Finding> = findings.iter().filter(|it| section.files.contains_key(&it.file)).collect();
            for finding in &found {
                if finding.severity != "note" && !section.announced.contains(&finding.code) {
                    faults.push(format!("{line}: not announced: {finding:?}"));
                }
            }
            for code in section.announced.iter().filter(|code| !found.iter().any(|it| it.code == **code)) {
                faults.push(format!("{line}: announced, but not found: {code}"));
            }
            let folder = |file: &str| self.desk.path(file).parent().map(Path::to_owned);
            let is_error = |it: &&&Finding| it.severity == "error";
            let wrong: BTreeSet<Option<PathBuf>> = found.iter().filter(is_error).map(|it| folder(&it.file)).collect();
            let left_out = section.files.keys().filter(|file| wrong.contains(&folder(file)));
            left_out.for_each(|file| fs::remove_file(self.desk.path(file)).expect("it was written"));
        }
        complete(&self.desk, self.is_default);
        let printed = self.desk.run("yulan build");
        if !self.desk.path("public/index.html").is_file() {
            faults.push(format!("0: the site cannot be built:\n{printed}"));
            return;
        }
        for section in self.sections.values() {
            let pages: String = section.files.keys().map(|file| self.desk.seen(file)).collect();
            let missing = section.seen.iter().filter(|(_, words)| !is_seen(words, &pages));
            faults.extend(missing.map(|(at, words)| format!("{at}: nobody sees “{words}”, but\n{pages}")));
        }
    }

    /// What `yulan check` finds in files that the page shows; what it finds elsewhere is a fault.
    fn findings(&mut self, faults: &mut Vec<String>) -> Vec<Finding> {
        let report = self.desk.run("yulan check --format json");
        let report: serde_json::Value =
            serde_json::from_str(&report).unwrap_or_else(|error| panic!("{error}: {report}"));
        let text = |finding: &serde_json::Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let found = report["findings"].as_array().into_iter().flatten().map(|it| Finding {
            code: text(it, "code"),
            severity: text(it, "severity"),
            file: text(it, "file"),
            line: it["line"].as_u64().unwrap_or_default(),
            message: text(it, "message"),
        });
        let is_shown = |it: &Finding| self.sections.values().any(|section| section.files.contains_key(&it.file));
        let (shown, others): (Vec<Finding>, Vec<Finding>) = found.partition(is_shown);
        faults.extend(others.iter().filter(|it| it.severity != "note").map(|it| format!("0: {it:?}")));
        shown
    }
}

#[derive(Debug)]
struct Finding {
    code: String,
    severity: String,
    file: String,
    #[expect(dead_code, reason = "a fault shows it")]
    line: u64,
    #[expect(dead_code, reason = "a fault shows it")]
    message: String,
}

/// Adds what an example leaves out: settings, the home page, and a title where there are only facts.
fn complete(desk: &Desk, is_default: bool) {
    if is_default {
        let tags = LANGUAGES.iter().map(|tag| format!("\n[[languages]]\ntag = \"{tag}\"\n"));
        let head = format!("id = \"example\"\nauthoritative = \"{}\"\n", desk.language);
        desk.write("site.toml", tags.fold(head, |site, language| site + &language));
    }
    let settings = fs::read_to_string(desk.path("site.toml")).expect("a site has settings");
    let line = settings.lines().find_map(|line| line.strip_prefix("authoritative = \""));
    let tag = line.and_then(|line| line.split('"').next()).unwrap_or(desk.language).to_owned();
    desk.write("content/.keep", "");
    let mut folders = vec![(String::new(), desk.path("content"))];
    while let Some((key, folder)) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("it is there").map(|it| it.expect("the folder can be read").path());
        let entries: Vec<PathBuf> = entries.collect();
        let has = |wanted: &str| entries.iter().any(|path| path.to_string_lossy().ends_with(wanted));
        let facts = fs::read_to_string(folder.join("facts.toml")).unwrap_or_default();
        let is_due = !has(&format!("/{tag}.md")) && !facts.contains("authoritative");
        if is_due && (key.is_empty() || has("/facts.toml") || has(".md")) {
            let title = key.rsplit('/').next().filter(|it| !it.is_empty()).unwrap_or("example");
            desk.write(&format!("content{key}/{tag}.md"), format!("+++\ntitle = \"{title}\"\n+++\n\n…\n"));
        }
        let below = entries.iter().filter(|path| path.is_dir()).map(|path| {
            let name = path.file_name().expect("a folder has a name").to_string_lossy().into_owned();
            (format!("{key}/{name}"), path.clone())
        });
        folders.extend(below);
    }
}
