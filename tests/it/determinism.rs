//! Same input, same bytes: the demo site, built by the program on machines that differ in all that is not the site.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

#[test]
fn the_tree_is_the_same_bytes_on_every_machine() {
    let first = Machine::new(&MACHINES[0]);
    let expected = first.build();
    assert!(expected.len() > 30 && expected.contains_key(Path::new(".yulan-files")), "{:?}", expected.keys());
    for settings in &MACHINES[1..] {
        same(&expected, &Machine::new(settings).build(), settings.folder);
    }
}

#[test]
fn the_day_is_that_of_the_site_and_not_of_the_machine() {
    for settings in &MACHINES {
        let tree = Machine::new(settings).build();
        let copy = String::from_utf8_lossy(&tree[Path::new("copy.js")]);
        // At `MOMENT` it is still the 22nd in California and in London.
        assert!(copy.contains("\"as_of\":\"2026-11-23\""), "{copy}");
    }
}

#[test]
fn the_findings_are_the_same_bytes_on_every_machine() {
    for arguments in [["check", "--format=json", "--ui-language=en"], ["check", "--quiet", "--ui-language=zh-Hans"]] {
        let mut expected = None;
        for settings in &MACHINES {
            let machine = Machine::new(settings);
            machine.spoil();
            let output = machine.run(&arguments);
            assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(1), ""));
            let report = String::from_utf8(output.stdout).expect("the program writes UTF-8");
            assert!(report.matches("broken-link").count() > 20, "{report}");
            assert_eq!(&report, expected.get_or_insert(report.clone()), "{}", settings.folder);
        }
    }
}

#[test]
fn no_output_names_a_folder_of_the_machine() {
    let machine = Machine::new(&MACHINES[1]);
    let sources = ["content", "themes", "i18n", "src"].map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    // The name of the temporary folder is chance: the site cannot hold it.
    let temporary = machine.temporary.path().file_name().expect("the folder has a name").as_encoded_bytes().to_vec();
    let folders = sources.iter().map(|path| path.as_os_str().as_encoded_bytes().to_vec()).chain([temporary]);
    let folders: Vec<Vec<u8>> = folders.collect();
    for (path, bytes) in machine.build() {
        for folder in &folders {
            let found = bytes.windows(folder.len()).any(|window| window == folder);
            assert!(!found, "{} names {}", path.display(), String::from_utf8_lossy(folder));
        }
    }
}

#[test]
fn a_second_build_writes_nothing() {
    let first = Machine::new(&MACHINES[0]);
    let tree = first.build();
    let public = first.root().join("public");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let mut paths: Vec<PathBuf> = everything(&public).into_iter().map(|path| public.join(path)).collect();
    paths.sort();
    for path in paths.iter().rev() {
        // A folder of Windows cannot be opened as a file; there the files alone are looked at.
        if cfg!(unix) || path.is_file() {
            fs::File::options().read(true).write(path.is_file()).open(path).unwrap().set_modified(long_ago).unwrap();
        }
    }
    // Another copy of the same site is no other site.
    let second = Machine::new(&MACHINES[1]);
    for machine in [&first, &second] {
        let output = machine.run(&["build", "--verbose", "--ui-language=en", "-o", public.to_str().unwrap()]);
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && err.contains("0 written"), "{err}");
        same(&tree, &files(&public), "the second build");
        for path in &paths {
            let modified = fs::metadata(path).unwrap().modified().unwrap();
            assert!(modified == long_ago || (cfg!(windows) && path.is_dir()), "{} was written", path.display());
        }
    }
}

#[test]
fn another_day_alters_only_the_files_that_name_it() {
    let machine = Machine::new(&MACHINES[0]);
    let build = |day: &str| {
        let output = machine.run(&["build", "--quiet", "--as-of", day]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        files(&machine.root().join("public"))
    };
    let (first, second) = (build("2026-11-23"), build("2026-11-24"));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    let differ: Vec<&str> =
        first.iter().filter(|(path, bytes)| second[*path] != **bytes).filter_map(|(path, _)| path.to_str()).collect();
    // The list of files holds the digests of both.
    assert_eq!(differ, [".yulan-files", "copy.js", "index.html"]);
}

#[test]
fn the_same_policy_is_in_force_in_its_years_and_has_ended_after_them() {
    let machine = Machine::new(&MACHINES[0]);
    for (day, status, years) in
        [("2018-07-05", "in-force", ["2017", "2021"]), ("2026-11-23", "expired", ["2021", "2021"])]
    {
        let output = machine.run(&["build", "--quiet", "--as-of", day]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let folders: Vec<PathBuf> = everything(&machine.root().join("public"));
        let pages: Vec<&PathBuf> =
            folders.iter().filter(|path| path.ends_with("policies/talent-gathering-program.html")).collect();
        assert_eq!(pages.len(), 6, "{pages:?}");
        for path in pages {
            let page = fs::read_to_string(machine.root().join("public").join(path)).unwrap();
            assert!(page.contains(&format!(" data-status=\"{status}\"")), "{day}: {page}");
            let banner = page.lines().find(|line| line.starts_with("<p class=\"banner "));
            let banner = banner.expect("the page says what holds");
            assert!(years.iter().all(|year| banner.contains(year)), "{day} {}: {banner}", path.display());
        }
    }
}

#[test]
fn one_edit_of_a_fact_changes_every_page_that_shows_it_in_six_languages_and_nothing_else() {
    let machine = Machine::new(&MACHINES[0]);
    let facts = machine.root().join("content/services/work-and-residence-permit/facts.toml");
    let build = || {
        let output = machine.run(&["build", "--quiet", "--as-of", "2026-11-23"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        files(&machine.root().join("public"))
    };
    let first = build();
    let written = fs::read_to_string(&facts).unwrap();
    let edited = written.replace("typical = { value = 12,", "typical = { value = 9,");
    assert_ne!(written, edited);
    fs::write(&facts, edited).unwrap();
    let second = build();
    let mut pages: BTreeMap<String, usize> = BTreeMap::new();
    for (path, bytes) in first.iter().filter(|(path, bytes)| second[*path] != **bytes) {
        let path = path.to_str().unwrap();
        if let Some((_, page)) = path.split_once('/') {
            *pages.entry(page.to_owned()).or_default() += 1;
            let shown = String::from_utf8_lossy(bytes);
            assert!(shown.contains("12"), "{path} never showed it");
        } else {
            assert_eq!(path, ".yulan-files");
        }
    }
    // The texts and summaries that name the fact, and the lists of pages that show those summaries.
    let changed: Vec<(&str, usize)> = pages.iter().map(|(page, languages)| (page.as_str(), *languages)).collect();
    let everywhere = [
        "audience/employer_hr.html",
        "audience/individual.html",
        "index.html",
        "lectures.html",
        "lectures/hr-basics.html",
        "lectures/one-counter.html",
        "questions.html",
        "questions/attend-a-lecture.html",
        "questions/how-long.html",
        "questions/seven-working-days.html",
        "questions/thirty-minutes.html",
        "services/work-and-residence-permit.html",
        "topics/hr-starter-pack.html",
        "topics/newly-arrived.html",
    ];
    // Pages without a text of their own stay out of feeds.
    let mut expected: Vec<(&str, usize)> = everywhere.iter().map(|page| (*page, 6)).collect();
    expected.push(("feed.xml", 2));
    expected.sort_unstable();
    assert_eq!(changed, expected);
}

/// What differs from machine to machine.
struct Settings {
    /// Where the site lies.
    folder: &'static str,
    reversed: bool,
    threads: &'static str,
    locale: &'static str,
    time_zone: &'static str,
    home: &'static str,
    umask: &'static str,
}

const MACHINES: [Settings; 3] = [
    Settings { folder: "a", reversed: false, threads: "1", locale: "C", time_zone: "UTC", home: "home", umask: "022" },
    Settings {
        folder: "a much longer way/to the same 网站/which has/its folder/here",
        reversed: true,
        threads: "4",
        locale: "tr_TR.UTF-8",
        time_zone: "America/Los_Angeles",
        home: "the home/of somebody else",
        umask: "077",
    },
    Settings {
        folder: "b/c",
        reversed: true,
        threads: "2",
        locale: "ar",
        time_zone: "Pacific/Kiritimati",
        home: "nowhere",
        umask: "002",
    },
];

/// 2026-11-22T16:30Z: in Shanghai half past midnight of the day after.
const MOMENT: &str = "1795365000";

/// A copy of the demo in a folder of its own, and what is around it.
struct Machine {
    temporary: TempDir,
    settings: &'static Settings,
}

impl Machine {
    fn new(settings: &'static Settings) -> Machine {
        let machine = Machine { temporary: TempDir::new().expect("a temporary folder can be made"), settings };
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut names = vec![PathBuf::from("site.toml")];
        for folder in ["content", "i18n", "themes"] {
            names.extend(everything(&repository.join(folder)).into_iter().map(|name| Path::new(folder).join(name)));
        }
        names.sort();
        if settings.reversed {
            names.reverse();
        }
        for name in names.iter().filter(|name| repository.join(name).is_file()) {
            let to = machine.root().join(name);
            fs::create_dir_all(to.parent().expect("files stand in the folder")).unwrap();
            fs::copy(repository.join(name), to).unwrap();
        }
        machine
    }

    fn root(&self) -> PathBuf {
        self.temporary.path().join(self.settings.folder)
    }

    /// Gives every text of the demo two links to nowhere.
    fn spoil(&self) {
        let content = self.root().join("content");
        for name in everything(&content).into_iter().filter(|name| name.extension().is_some_and(|it| it == "md")) {
            let text = fs::read_to_string(content.join(&name)).unwrap();
            fs::write(content.join(&name), format!("{text}\n[a](/nowhere) 和 [b](/policie)\n")).unwrap();
        }
    }

    /// Builds into `public`, and returns what is there.
    #[track_caller]
    fn build(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let output = self.run(&["build", "--quiet"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        files(&self.root().join("public"))
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let Settings { threads, locale, time_zone, home, umask, .. } = self.settings;
        let program = env!("CARGO_BIN_EXE_yulan");
        let mut command = if cfg!(unix) {
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("umask {umask} && exec \"$0\" \"$@\""), program]);
            shell
        } else {
            Command::new(program)
        };
        for name in ["LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command
            .current_dir(self.root())
            .args(arguments)
            .env("RAYON_NUM_THREADS", threads)
            .env("LC_ALL", locale)
            .env("TZ", time_zone)
            .env("HOME", self.temporary.path().join(home))
            .env("SOURCE_DATE_EPOCH", MOMENT);
        command.output().expect("the program starts")
    }
}

#[track_caller]
fn same(expected: &BTreeMap<PathBuf, Vec<u8>>, found: &BTreeMap<PathBuf, Vec<u8>>, of: &str) {
    assert_eq!(expected.keys().collect::<Vec<_>>(), found.keys().collect::<Vec<_>>(), "{of}");
    for (path, bytes) in expected {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(text(bytes), text(&found[path]), "{} of {of}", path.display());
        assert!(*bytes == found[path], "{} of {of}", path.display());
    }
}

/// The bytes of all files below a folder.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let names = everything(folder).into_iter().filter(|name| folder.join(name).is_file());
    names.map(|name| (name.clone(), fs::read(folder.join(name)).unwrap())).collect()
}

/// The paths of all files and folders below a folder, from there.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(folder.join(&inner)).unwrap() {
            let name = inner.join(entry.unwrap().file_name());
            if folder.join(&name).is_dir() {
                folders.push(name.clone());
            }
            found.push(name);
        }
    }
    found
}
