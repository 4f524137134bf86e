//! What one process leaves for the next changes nothing but the time: the tree and the findings are those of a build that
//! remembers nothing, whatever was done to the files, to the clock or to what was left.
//!
//! [`build`] does in this process what `yulan build` does in one of its own; a few tests run the program itself.
use crate::incremental::{Chance, FILES, random_edit};
use crate::site::{Site, site};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::{Duration, SystemTime};
use yulan::diagnostic::{self, Diagnostic, Severity};
use yulan::emit::{self, Emission, Summary};
use yulan::load::{self, nanoseconds};
use yulan::memo::{self, Digest, Reader, Writer};
use yulan::pipeline::{self, Made, Memory, Memos};
use yulan::url::UrlPath;

#[test]
fn any_edit_gives_in_a_new_process_what_a_fresh_build_gives() {
    for seed in 1..=4 {
        let mut site = world();
        let mut chance = Chance(seed);
        // What is trusted by its stamp alone, and what is read again since it has just changed, are two ways.
        let trust = seed % 2 == 0;
        let mut said = Vec::new();
        let mut unchanged = 0;
        for _ in 0..40 {
            for _ in 0..chance.below(3) {
                said.push(match chance.below(4) {
                    0 => unseen_edit(&site, &mut chance),
                    _ => random_edit(&mut site, &mut chance),
                });
            }
            let last = &said[said.len().saturating_sub(8)..];
            let after = format!("seed {seed}, edit {}:\n{}", said.len(), last.join("\n"));
            // Errors do not stop these: what is wrong is remembered too.
            let warm = attempt(&site, "warm", if trust { Clock::Later } else { Clock::Right }, |_| false);
            let fresh = attempt(&site, "fresh", Clock::Forgets, |_| false);
            assert_eq!(warm.findings, fresh.findings, "{after}");
            assert_eq!(files(&site.path("warm")), files(&site.path("fresh")), "{after}");
            unchanged += usize::from(warm.is_recalled);
            if warm.is_planned && chance.below(3) == 0 {
                let before = (stamps(&site.path("warm")), stamps(&site.path(".yulan")));
                let again = attempt(&site, "warm", Clock::Right, |_| false);
                assert!(again.is_recalled && again.findings == warm.findings, "{after}");
                assert_eq!((stamps(&site.path("warm")), stamps(&site.path(".yulan"))), before, "{after}");
            }
            if trust {
                // The clock of the file system does not tell moments apart.
                sleep(Duration::from_millis(25));
            }
        }
        assert!(unchanged > 0, "seed {seed} has steps without an edit");
    }
}

#[test]
fn nothing_changed_nothing_is_parsed_rendered_or_written() {
    let site = world();
    let text = fs::read_to_string(site.path("content/policies/alpha/en.md")).unwrap();
    site.write("content/policies/alpha/en.md", text + "\n![](map.svg)\n");
    let first = run(&site, &["build", "--verbose"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    let before = stamps(&site.path(""));
    for arguments in [&["build", "--verbose"][..], &["build", "--verbose", "-o", "public"], &["check"]] {
        let again = run(&site, arguments);
        let said = said(&again);
        assert_eq!(again.status.code(), Some(0), "{said}");
        assert_eq!(stamps(&site.path("")), before, "{arguments:?}");
        if arguments[0] == "build" {
            assert!(said.contains("parsed 0; made 0, kept ") && said.contains("; 0 written, "), "{said}");
            assert_eq!(without_details(&said), without_details(&self::said(&first)));
        }
    }
    site.remove(".yulan");
    let checked = said(&run(&site, &["check"]));
    assert!(checked.contains("missing-fact"), "{checked}");
    run(&site, &["build"]);
    assert_eq!(said(&run(&site, &["check"])), checked);
    // The findings of a build that was let through do not let a stricter one through.
    let strict = run(&site, &["build", "--strict"]);
    assert_eq!(strict.status.code(), Some(1), "{}", said(&strict));
    let fresh = run(&site, &["build", "--strict", "--fresh"]);
    assert_eq!((fresh.status.code(), said(&fresh)), (Some(1), said(&strict)));
}

#[test]
fn fresh_makes_all_anew_and_remembers_it() {
    let site = world();
    run(&site, &["build"]);
    let before = fs::metadata(site.path(memo::FILE)).unwrap().modified().unwrap();
    sleep(Duration::from_millis(25));
    let fresh = said(&run(&site, &["build", "--fresh", "-v"]));
    assert!(fresh.contains("; 0 written, ") && !fresh.contains("parsed 0;"), "{fresh}");
    assert!(!fresh.contains("; made 0, "), "{fresh}");
    assert!(fs::metadata(site.path(memo::FILE)).unwrap().modified().unwrap() > before);
    let again = said(&run(&site, &["build", "-v"]));
    assert!(again.contains("parsed 0; made 0, "), "{again}");
}

#[test]
fn what_is_missing_in_the_folder_is_made_again_and_no_more() {
    let site = world();
    let whole = build(&site, "public", Clock::Right).summary.unwrap().written;
    fs::remove_file(site.path("public/en/index.html")).unwrap();
    let again = build(&site, "public", Clock::Right);
    assert_eq!((again.rendered, again.summary), (1, Some(Summary { written: 1, unchanged: whole - 1, removed: 0 })));
    fs::write(site.path("public/en/index.html"), "cut").unwrap();
    assert_eq!(build(&site, "public", Clock::Right).rendered, 1);
    // Another folder lacks everything, and what is remembered stays true of the first.
    let elsewhere = build(&site, "elsewhere", Clock::Right);
    assert_eq!((elsewhere.rendered, elsewhere.is_recalled), (whole, false));
    assert!(build(&site, "public", Clock::Right).is_recalled);
    // What a killed build has left there comes first.
    fs::create_dir(site.path("public/.yulan-part")).unwrap();
    assert!(!build(&site, "public", Clock::Right).is_recalled);
    assert!(!site.path("public/.yulan-part").exists());
}

#[test]
fn another_day_or_request_is_another_plan() {
    let mut site = world();
    build(&site, "public", Clock::Right);
    let asked = site.request.clone();
    let days = yulan::facts::Date::new(2026, 11, 24).map(load::AsOf::Date).unwrap();
    let others = [
        load::Request { as_of: days, ..asked.clone() },
        load::Request { base_url: Some("https://example.net/".to_owned()), ..asked.clone() },
        load::Request { languages: Some(vec![yulan::locale::Locale::parse("en").unwrap()]), ..asked.clone() },
        load::Request { drafts: true, ..asked.clone() },
    ];
    for other in others {
        site.request = other;
        let changed = build(&site, "public", Clock::Right);
        assert!(!changed.is_recalled && changed.parsed > 0, "{:?}", site.request);
        build(&site, "fresh", Clock::Forgets);
        assert_eq!(files(&site.path("public")), files(&site.path("fresh")), "{:?}", site.request);
        assert!(build(&site, "public", Clock::Right).is_recalled, "{:?}", site.request);
        site.request = asked.clone();
        build(&site, "public", Clock::Right);
    }
    // A day later only the copy says so, in a new process too.
    site.request.as_of = days;
    assert_eq!(build(&site, "public", Clock::Right).summary.map(|it| it.written), Some(2));
}

#[test]
fn another_program_remembers_nothing() {
    let site = world();
    build(&site, "public", Clock::Right);
    let bytes = load::memo(&site.path("")).unwrap();
    assert!(Memory::read(&bytes, program()).is_some());
    assert!(Memory::read(&bytes, Digest::of(b"another")).is_none());
}

#[test]
fn a_damaged_memo_is_no_memo() {
    let site = world();
    build(&site, "public", Clock::Right);
    let bytes = load::memo(&site.path("")).unwrap();
    for length in 0..bytes.len() {
        assert!(Memory::read(&bytes[..length], program()).is_none(), "{length}");
    }
    let mut chance = Chance(7);
    for _ in 0..500 {
        let mut damaged = bytes.clone();
        let (at, bit) = (chance.below(bytes.len()), chance.below(8));
        damaged[at] ^= 1 << bit;
        assert!(Memory::read(&damaged, program()).is_none(), "{at} {bit}");
    }
    for damaged in [&b"yulan-memo 0\n"[..], b"", &[0; 64], &[bytes.as_slice(), b"\0"].concat()] {
        fs::write(site.path(memo::FILE), damaged).unwrap();
        let again = build(&site, "public", Clock::Right);
        assert!(again.parsed > 0 && !again.is_recalled);
        assert_eq!(again.summary.map(|it| it.written), Some(0));
    }
    assert_eq!(load::memo(&site.path("")).map(|it| it.len()), Some(bytes.len()), "it was written anew");
}

/// Whoever can write into the folder can seal as well as the tool.
#[test]
fn a_memo_sealed_by_another_hand_does_no_harm() {
    const HEADER: &str = "yulan-memo 1\n";
    let site = world();
    build(&site, "public", Clock::Right);
    let bytes = load::memo(&site.path("")).unwrap();
    let body = memo::unseal(HEADER, &bytes).expect("the header is this one");
    let mut chance = Chance(11);
    for length in 0..body.len() {
        assert!(Memory::read(&memo::seal(HEADER, &body[..length]), program()).is_none(), "{length}");
    }
    for round in 0..300 {
        let mut forged = body.to_vec();
        for _ in 0..=chance.below(4) {
            let at = chance.below(forged.len());
            forged[at] = u8::try_from(chance.below(256)).unwrap();
        }
        fs::write(site.path(memo::FILE), memo::seal(HEADER, &forged)).unwrap();
        if round % 10 == 0 {
            build(&site, "public", Clock::Right);
        }
        let read = load::memo(&site.path("")).and_then(|bytes| Memory::read(&bytes, program()));
        drop(read.map(|memory| memory.recall()));
    }
}

#[test]
fn numbers_and_texts_come_back_as_they_were_written() {
    let numbers = [0, 1, 127, 128, 16_383, 16_384, u64::from(u32::MAX), u64::MAX - 1, u64::MAX];
    let signed = [0, -1, 1, i128::from(i64::MIN), i128::MAX, i128::MIN];
    let texts = ["", "a", "玉兰", &"x".repeat(300)];
    let mut to = Writer::default();
    numbers.iter().for_each(|it| to.number(*it));
    signed.iter().for_each(|it| to.signed(*it));
    texts.iter().for_each(|it| to.text(it));
    let bytes = to.finish();
    let mut from = Reader::new(&bytes);
    assert!(numbers.iter().all(|it| from.number() == Some(*it)));
    assert!(signed.iter().all(|it| from.signed() == Some(*it)));
    assert!(texts.iter().all(|it| from.text() == Some(*it)));
    assert!(from.is_at_end() && from.number().is_none() && from.text().is_none() && from.signed().is_none());
    for wrong in [&[0x80][..], &[0xFF; 10], &[0xFF; 11]] {
        assert_eq!(Reader::new(wrong).number(), None, "{wrong:?}");
    }
    assert_eq!(Reader::new(&[200, 1, b'x']).text(), None, "a length that is not true");
    assert_eq!(Reader::new(&[1, 0xFF]).text(), None, "no UTF-8");
    assert_eq!(Reader::new(&[255, 255, 255, 255, 15]).list::<u64, Vec<u64>>(Reader::number), None);
}

#[test]
fn an_edit_of_the_same_size_and_time_is_seen() {
    let site = world();
    let path = site.path("content/policies/alpha/en.md");
    build(&site, "public", Clock::Right);
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Who may apply.", "Who can apply.")).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(before).unwrap();
    assert_eq!(build(&site, "public", Clock::Right).rendered, 1);
    assert!(fs::read_to_string(site.path("public/en/policies/alpha.html")).unwrap().contains("Who can apply."));
}

#[test]
fn a_clock_that_was_set_back_hides_no_edit() {
    let site = world();
    let path = site.path("content/policies/alpha/en.md");
    let set = |time: SystemTime| fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    // Written while the clock was an hour ahead.
    set(SystemTime::now() + Duration::from_secs(3600));
    build(&site, "public", Clock::Earlier);
    assert!(build(&site, "public", Clock::Earlier).is_recalled, "what cannot be trusted is read, and is the same");
    let ahead = fs::metadata(&path).unwrap().modified().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Who may apply.", "Who can apply.")).unwrap();
    set(ahead);
    assert_eq!(build(&site, "public", Clock::Earlier).rendered, 1);
    set(SystemTime::UNIX_EPOCH + Duration::from_secs(1));
    let again = build(&site, "public", Clock::Right);
    assert_eq!((again.rendered, again.is_recalled), (0, false), "another time is a change, though of no text");
    assert!(build(&site, "public", Clock::Right).is_recalled);
}

#[test]
fn a_memo_that_cannot_be_written_fails_no_build() {
    let site = world();
    site.write(".yulan", "a file where the folder should be");
    let built = run(&site, &["build"]);
    assert_eq!(built.status.code(), Some(0), "{}", said(&built));
    assert_eq!(fs::read(site.path(".yulan")).unwrap(), b"a file where the folder should be");
    assert_eq!(run(&site, &["build", "-v"]).status.code(), Some(0));
    site.remove(".yulan");
    site.write(".yulan/memo/in-the-way", "");
    assert_eq!(run(&site, &["build"]).status.code(), Some(0));
    assert_eq!(names(&site.path(".yulan")), ["memo"]);
}

#[test]
fn a_build_that_is_refused_leaves_what_the_last_one_left() {
    let site = world();
    build(&site, "public", Clock::Right);
    let before = load::memo(&site.path(""));
    let good = fs::read_to_string(site.path("content/policies/alpha/en.md")).unwrap();
    site.write("content/policies/alpha/en.md", "+++\ntitle = \"Alpha\"\n+++\n\n[Beta](../nowhere)\n");
    let refused = build(&site, "public", Clock::Right);
    assert!(refused.summary.is_none() && refused.findings.iter().any(|it| it.code.name == "broken-link"));
    assert_eq!(load::memo(&site.path("")), before);
    site.write("content/policies/alpha/en.md", good);
    assert_eq!(build(&site, "public", Clock::Right).summary.map(|it| it.written), Some(0));
}

/// How a build of a test stands to time and memory.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    /// It remembers, and knows that what has just changed may change again unseen.
    Right,
    /// It trusts each stamp, as if all were old.
    Later,
    /// It trusts none, as if all were new.
    Earlier,
    /// It neither reads nor leaves a memo.
    Forgets,
}

/// What a build did.
struct Done {
    parsed: usize,
    rendered: usize,
    /// Sorted.
    findings: Vec<Diagnostic>,
    /// `None` if errors stood in the way.
    summary: Option<Summary>,
    is_recalled: bool,
    /// Whether there was a site to build.
    is_planned: bool,
}

/// The site of the tests of rebuilds.
fn world() -> Site {
    FILES.iter().fold(site(), |site, (path, text)| site.file(path, text))
}

fn program() -> Digest {
    Digest::of(b"the tests")
}

/// Builds as a new process does.
fn build(site: &Site, dir: &str, clock: Clock) -> Done {
    attempt(site, dir, clock, |findings| findings.iter().any(|finding| finding.severity == Severity::Error))
}

/// Builds as a new process does, unless its findings are such that it is refused.
fn attempt(site: &Site, dir: &str, clock: Clock, is_refused: impl Fn(&[Diagnostic]) -> bool) -> Done {
    let (root, out) = (site.path(""), site.path(dir));
    let survey = load::survey(&root, &root.join("site.toml")).unwrap();
    let memory = load::memo(&root).and_then(|bytes| Memory::read(&bytes, program()));
    let memory = memory.filter(|_| clock != Clock::Forgets);
    if let Some(memory) = &memory
        && memory.answers(survey.config(), &site.request)
        && survey.unchanged(memory.known(), &site.request).is_some()
        && emit::stands(&out, memory.artifacts())
    {
        let (plan, outcome) = memory.recall();
        let summary = Summary { written: 0, unchanged: outcome.kept, removed: 0 };
        let findings = sorted(memory.findings(&outcome), Vec::new());
        let (parsed, rendered, summary) = (plan.parsed, outcome.rendered, Some(summary));
        return Done { parsed, rendered, findings, summary, is_recalled: true, is_planned: true };
    }
    let inputs = survey.read(site.request.clone(), memory.as_ref().map(Memory::known)).unwrap();
    let mut memos = memory.map(Memos::from).unwrap_or_default();
    let plan = pipeline::plan(&inputs, &mut memos);
    let judged = plan.judge(&inputs, &mut memos);
    let emission = Emission::open(&out, &root, || ()).unwrap();
    let standing: BTreeMap<UrlPath, Digest> =
        emission.standing().iter().map(|(path, record)| (path.clone(), record.digest)).collect();
    let take = |made| match made {
        Made::Artifact(artifact) => emission.put(&artifact).map(drop),
        Made::Kept(path) => {
            emission.keep(&path);
            Ok(())
        }
    };
    let outcome = plan.make(&mut memos, &standing, &take).unwrap();
    let findings = sorted(judged.clone(), outcome.findings.clone());
    let summary = (!is_refused(&findings)).then(|| emission.commit().unwrap());
    if summary.is_some() && clock != Clock::Forgets {
        let hour = 3_600_000_000_000;
        emit::remember(&root, |now| {
            let began = match clock {
                Clock::Later => nanoseconds(now) + hour,
                Clock::Earlier => nanoseconds(now) - hour,
                Clock::Right | Clock::Forgets => nanoseconds(now) - 1,
            };
            pipeline::remember(&inputs, (&plan, &judged, &outcome, &memos), program(), began)
        });
    }
    let is_planned = plan.site_id().is_some();
    Done { parsed: plan.parsed, rendered: outcome.rendered, findings, summary, is_recalled: false, is_planned }
}

fn sorted(mut findings: Vec<Diagnostic>, more: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.extend(more);
    diagnostic::sort(&mut findings);
    findings
}

/// An edit that a file's size and time, or its name alone, do not show.
fn unseen_edit(site: &Site, chance: &mut Chance) -> String {
    let mut paths: Vec<PathBuf> = all(&site.path("content")).into_iter().filter(|it| it.is_file()).collect();
    paths.sort();
    let Some(path) = paths.get(chance.below(paths.len().max(1))) else { return "no file".to_owned() };
    let before = fs::metadata(path).unwrap().modified().unwrap();
    let set = |time| fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
    match chance.below(5) {
        0 => set(before - Duration::from_secs(86_400)),
        1 => set(SystemTime::now() + Duration::from_secs(86_400)),
        2 => {
            let bytes = fs::read(path).unwrap();
            fs::write(path, bytes).unwrap();
        }
        _ => {
            let bytes: Vec<u8> =
                fs::read(path).unwrap().iter().map(|it| if *it == b'e' { b'o' } else { *it }).collect();
            fs::write(path, bytes).unwrap();
            set(before);
        }
    }
    format!("unseen edit of {}", path.display())
}

/// Runs the program.
fn run(site: &Site, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yulan"));
    command.current_dir(site.path("")).args(["--ui-language", "en", "--as-of", "2026-11-23"]).args(arguments);
    command.output().expect("the program starts")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// What was said, but for the line about what was done and for the time.
fn without_details(said: &str) -> Vec<String> {
    let lines = said.lines().filter(|line| !line.starts_with("parsed "));
    let untimed = |line: &str| match (line.find(") in "), line.find(" s into ")) {
        (Some(from), Some(to)) => format!("{}{}", &line[..from], &line[to..]),
        _ => line.to_owned(),
    };
    lines.map(untimed).collect()
}

/// Every file and folder below a folder, itself left out.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
        }
        found.push(path);
    }
    found
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = all(folder).into_iter().filter(|path| path.is_file());
    files.map(|path| (path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// All that the file system tells of everything below a folder, and of itself.
#[cfg(unix)]
fn stamps(folder: &Path) -> BTreeMap<PathBuf, (u64, u64, i64, i64, i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    let everything = all(folder).into_iter().chain([folder.to_owned()]);
    let stamp = |path: &Path| {
        let found = fs::symlink_metadata(path).unwrap();
        (found.len(), found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec())
    };
    everything.map(|path| (path.clone(), stamp(&path))).collect()
}

#[cfg(not(unix))]
fn stamps(folder: &Path) -> BTreeMap<PathBuf, (u64, SystemTime)> {
    let everything = all(folder).into_iter().chain([folder.to_owned()]);
    let stamp = |path: &Path| {
        let found = fs::symlink_metadata(path).unwrap();
        (found.len(), found.modified().unwrap())
    };
    everything.map(|path| (path.clone(), stamp(&path))).collect()
}
