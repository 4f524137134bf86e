//! What a build leaves in its folder, and what it leaves alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;
use yulan::artifact::{Artifact, Body};
use yulan::emit::{Emission, Error, Summary};
use yulan::source::SourceId;
use yulan::url::UrlPath;

/// A folder for one test: `public` in it is built into, `site` is the site's root.
struct Place(TempDir);

fn place() -> Place {
    Place(tempfile::tempdir().expect("the machine has a temporary folder"))
}

impl Place {
    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    fn public(&self) -> PathBuf {
        self.path("public")
    }

    #[track_caller]
    fn file(&self, below: &str, text: &str) -> &Place {
        let path = self.path(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    #[track_caller]
    fn open(&self) -> Emission {
        open(&self.public()).unwrap()
    }

    /// Builds these files, all of them put.
    #[track_caller]
    fn build(&self, files: &[(&str, &str)]) -> Summary {
        build(&self.public(), files).unwrap()
    }

    /// The published files without the list, and folders (which end in `/` and have no text).
    fn tree(&self) -> BTreeMap<String, String> {
        let mut tree = tree(&self.public());
        tree.remove(".yulan-files");
        tree
    }

    /// Compares the whole tree with these files.
    #[track_caller]
    fn expect(&self, files: &[(&str, &str)]) {
        assert_eq!(self.tree(), expected(files));
    }
}

fn open(dir: &Path) -> Result<Emission, Error> {
    Emission::open(dir, &dir.with_file_name("site"), || panic!("nobody holds the lock"))
}

fn build(dir: &Path, files: &[(&str, &str)]) -> Result<Summary, Error> {
    let emission = open(dir)?;
    for (path, text) in files {
        emission.put(&artifact(path, text))?;
    }
    emission.commit()
}

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact { path: url(path), body: Body::Bytes(text.into()) }
}

fn copy(path: &str, source: &str) -> Artifact {
    Artifact { path: url(path), body: Body::CopyOf(SourceId::new(source)) }
}

fn url(path: &str) -> UrlPath {
    UrlPath::new(path).expect("tests name paths below the root")
}

fn summary(written: usize, unchanged: usize, removed: usize) -> Summary {
    Summary { written, unchanged, removed }
}

/// Every file with its text and every folder below `dir`; empty if there is none.
fn tree(dir: &Path) -> BTreeMap<String, String> {
    fn walk(dir: &Path, prefix: &str, tree: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(dir).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                tree.insert(format!("{name}/"), String::new());
                walk(&entry.path(), &format!("{name}/"), tree);
            } else {
                tree.insert(name, fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    let mut files = BTreeMap::new();
    if dir.exists() {
        walk(dir, "", &mut files);
    }
    files
}

/// The tree of these files: with their folders.
fn expected(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    for (path, text) in files {
        tree.insert((*path).to_owned(), (*text).to_owned());
        for (slash, _) in path.match_indices('/') {
            tree.insert(path[..=slash].to_owned(), String::new());
        }
    }
    tree
}

/// Makes the part that a build of `new` leaves when it is killed just after its commit.
fn commit_and_be_killed(place: &Place, new: &[(&str, &str)]) {
    let elsewhere = place.path("elsewhere");
    build(&elsewhere, new).unwrap();
    let part = place.path("public/.yulan-part");
    fs::create_dir_all(&part).unwrap();
    fs::rename(elsewhere.join(".yulan-files"), part.join("commit")).unwrap();
    fs::rename(&elsewhere, part.join("files")).unwrap();
}

const OLD: &[(&str, &str)] = &[("en/a.html", "a"), ("en/b.html", "b"), ("index.html", "home")];

#[test]
fn a_first_build_makes_the_folder_with_all_files_and_a_sorted_list() {
    let place = place();
    let done = place.build(&[("index.html", "home"), ("en/deep/a.html", "a"), ("en/b.html", "")]);
    assert_eq!(done, summary(3, 0, 0));
    place.expect(&[("index.html", "home"), ("en/deep/a.html", "a"), ("en/b.html", "")]);
    let list = fs::read_to_string(place.path("public/.yulan-files")).unwrap();
    let record = |text: &str| format!("{} {}", yulan::memo::Digest::of(text.as_bytes()), text.len());
    let (a, b, home) = (record("a"), record(""), record("home"));
    assert_eq!(list, format!("yulan-files 1\n{b} en/b.html\n{a} en/deep/a.html\n{home} index.html\n"));
}

#[test]
fn a_build_without_artifacts_makes_an_empty_list() {
    let place = place();
    assert_eq!(place.build(&[]), summary(0, 0, 0));
    assert_eq!(tree(&place.public()), expected(&[(".yulan-files", "yulan-files 1\n")]));
    assert_eq!(place.build(&[("a.html", "a")]), summary(1, 0, 0));
}

#[cfg(unix)]
#[test]
fn an_unchanged_build_writes_nothing() {
    use std::os::unix::fs::MetadataExt;
    let place = place();
    place.file("site/map.svg", "<svg/>");
    let build = || {
        let emission = place.open();
        emission.put(&copy("media/map.svg", "map.svg")).unwrap();
        for (path, text) in OLD {
            emission.put(&artifact(path, text)).unwrap();
        }
        let wrote = place.path("public/.yulan-part/files").exists();
        (wrote, emission.commit().unwrap())
    };
    let stamps = || {
        let paths: Vec<_> = tree(&place.public()).into_keys().collect();
        let stamp = |path: String| {
            let found = fs::metadata(place.public().join(&path)).unwrap();
            (path, found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec())
        };
        paths.into_iter().map(stamp).collect::<Vec<_>>()
    };
    assert_eq!(build(), (true, summary(4, 0, 0)));
    let before = stamps();
    assert_eq!(build(), (false, summary(0, 4, 0)));
    assert_eq!(stamps(), before);
}

#[cfg(unix)]
#[test]
fn only_what_changed_is_written() {
    use std::os::unix::fs::MetadataExt;
    let place = place();
    place.build(OLD);
    let before = fs::metadata(place.path("public/index.html")).unwrap();
    let new: &[(&str, &str)] = &[("en/a.html", "A"), ("fr/c.html", "c"), ("index.html", "home")];
    assert_eq!(place.build(new), summary(2, 1, 1));
    place.expect(new);
    let after = fs::metadata(place.path("public/index.html")).unwrap();
    assert_eq!((after.ino(), after.mtime_nsec()), (before.ino(), before.mtime_nsec()));
}

#[test]
fn what_is_kept_stays_without_its_bytes_and_what_is_not_goes() {
    let place = place();
    place.build(OLD);
    let emission = place.open();
    let standing: Vec<_> = emission.standing().keys().map(UrlPath::as_str).collect();
    assert_eq!(standing, ["en/a.html", "en/b.html", "index.html"]);
    emission.keep(&url("en/a.html"));
    emission.keep(&url("index.html"));
    assert_eq!(emission.commit().unwrap(), summary(0, 2, 1));
    place.expect(&[("en/a.html", "a"), ("index.html", "home")]);
}

#[test]
fn folders_that_become_empty_go_and_others_stay() {
    let place = place();
    place.build(&[("a/b/c/d.html", ""), ("a/e.html", ""), ("f/g.html", "")]);
    place.file("public/f/CNAME", "mine");
    place.build(&[("a/e.html", "")]);
    place.expect(&[("a/e.html", ""), ("f/CNAME", "mine")]);
}

#[test]
fn a_file_and_a_folder_can_change_places() {
    let place = place();
    let (one, other): (&[_], &[_]) =
        (&[("x", "file"), ("y/a/b", "1"), ("y/c", "2")], &[("x/a/b", "3"), ("x/c", "4"), ("y", "file")]);
    place.build(one);
    place.build(other);
    place.expect(other);
    place.build(one);
    place.expect(one);
}

#[test]
fn media_are_copied_and_copied_again_when_they_change() {
    let place = place();
    let build = || {
        let emission = place.open();
        let record = emission.put(&copy("media/map.svg", "content/map.svg")).unwrap();
        (record, emission.commit().unwrap())
    };
    let large = "0123456789".repeat(50_000);
    place.file("site/content/map.svg", &large);
    let (record, done) = build();
    assert_eq!((record.size, record.digest), (500_000, yulan::memo::Digest::of(large.as_bytes())));
    assert_eq!(done, summary(1, 0, 0));
    assert_eq!(build(), (record, summary(0, 1, 0)));
    let other = large.replace('9', "x");
    place.file("site/content/map.svg", &other);
    assert_eq!(build().1, summary(1, 0, 0));
    place.expect(&[("media/map.svg", &other)]);
}

#[test]
fn a_missing_media_file_is_named_and_leaves_the_tree() {
    let place = place();
    place.build(OLD);
    let emission = place.open();
    let error = emission.put(&copy("media/map.svg", "content/map.svg")).unwrap_err();
    assert!(matches!(&error, Error::Read { path, .. } if *path == place.path("site/content/map.svg")), "{error}");
    drop(emission);
    place.expect(OLD);
}

#[test]
fn a_file_that_was_deleted_or_cut_by_hand_is_made_again() {
    let place = place();
    place.build(OLD);
    fs::remove_file(place.path("public/en/a.html")).unwrap();
    place.file("public/en/b.html", "longer than b");
    assert_eq!(place.open().standing().len(), 1);
    assert_eq!(place.build(OLD), summary(2, 1, 0));
    place.expect(OLD);
}

#[test]
fn a_dropped_emission_leaves_the_tree() {
    let place = place();
    place.build(OLD);
    let before = tree(&place.public());
    let emission = place.open();
    emission.put(&artifact("en/a.html", "other")).unwrap();
    emission.put(&artifact("new/a.html", "new")).unwrap();
    drop(emission);
    assert_eq!(tree(&place.public()), before);
}

#[test]
fn a_dropped_first_emission_leaves_no_folder() {
    let place = place();
    let emission = open(&place.path("not/yet/there")).unwrap();
    emission.put(&artifact("a.html", "a")).unwrap();
    drop(emission);
    assert_eq!(tree(&place.path("")), BTreeMap::new());
}

#[test]
fn a_folder_with_other_things_is_refused_and_not_touched() {
    let place = place();
    place.file("public/thesis.docx", "years of work");
    let error = build(&place.public(), OLD).unwrap_err();
    assert!(matches!(&error, Error::Foreign { dir } if *dir == place.public()), "{error}");
    place.expect(&[("thesis.docx", "years of work")]);
}

#[test]
fn a_folder_with_other_things_is_refused_even_if_a_killed_build_left_a_part_in_it() {
    let place = place();
    place.file("public/.yulan-part/files/a.html", "half").file("public/thesis.docx", "years of work");
    let error = build(&place.public(), OLD).unwrap_err();
    assert!(matches!(&error, Error::Foreign { dir } if *dir == place.public()), "{error}");
    place.expect(&[("thesis.docx", "years of work")]);
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let place = place();
    place.file("public", "a file");
    let error = build(&place.public(), OLD).unwrap_err();
    assert!(matches!(&error, Error::Foreign { dir } if *dir == place.public()), "{error}");
    assert_eq!(tree(&place.path("")), expected(&[("public", "a file")]));
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let place = place();
    place.file("disk", "a file");
    let dir = place.path("disk/public");
    let error = build(&dir, OLD).unwrap_err();
    assert!(matches!(&error, Error::Write { path, .. } | Error::Read { path, .. } if *path == dir), "{error}");
    #[cfg(unix)]
    {
        // A link to a disk that is not there.
        std::os::unix::fs::symlink(place.path("nowhere"), place.path("link")).unwrap();
        let dir = place.path("link/public");
        let error = build(&dir, OLD).unwrap_err();
        assert!(matches!(&error, Error::Write { path, .. } if *path == dir), "{error}");
    }
}

#[test]
fn an_uncommitted_part_is_thrown_away() {
    let place = place();
    place.build(OLD);
    place.file("public/.yulan-part/files/en/z.html", "half").file("public/.yulan-part/list", "yulan-fi");
    place.file("public/.yulan-part/removed", "").file("public/.yulan-part/lock", "");
    let emission = place.open();
    emission.put(&artifact("en/new.html", "new")).unwrap();
    emission.commit().unwrap();
    place.expect(&[("en/new.html", "new")]);
}

#[test]
fn a_committed_part_is_finished_before_anything_else() {
    let new: &[(&str, &str)] = &[("en/a.html", "A"), ("en/b.html/c", "c"), ("fr/d.html", "d")];
    let place = place();
    place.build(OLD);
    commit_and_be_killed(&place, new);
    drop(place.open());
    place.expect(new);
    // What was finished leaves no trace in which the next change could get caught.
    commit_and_be_killed(&place, OLD);
    assert_eq!(place.build(&[("en/a.html", "a")]), summary(0, 1, 2));
    place.expect(&[("en/a.html", "a")]);
}

#[test]
fn a_committed_first_build_is_finished() {
    let place = place();
    commit_and_be_killed(&place, OLD);
    drop(place.open());
    place.expect(OLD);
}

#[test]
fn a_commit_that_was_partly_moved_is_finished() {
    let new: &[(&str, &str)] = &[("en/a.html", "A"), ("fr/d.html", "d"), ("fr/e/f.html", "e")];
    for moved in [&["en/a.html"][..], &["en/a.html", "fr/d.html"], &["en/a.html", "fr"]] {
        let place = place();
        place.build(OLD);
        commit_and_be_killed(&place, new);
        place.file("public/.yulan-part/removed", "");
        fs::remove_file(place.path("public/en/b.html")).unwrap();
        fs::remove_file(place.path("public/index.html")).unwrap();
        for path in moved {
            let target = place.public().join(path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::rename(place.path("public/.yulan-part/files").join(path), target).unwrap();
        }
        drop(place.open());
        place.expect(new);
    }
}

#[test]
fn folders_that_a_killed_build_had_begun_to_remove_go() {
    let place = place();
    place.build(&[("gone/deep/a.html", "a"), ("index.html", "home")]);
    commit_and_be_killed(&place, &[("index.html", "home")]);
    fs::remove_dir_all(place.path("public/gone/deep")).unwrap();
    drop(place.open());
    place.expect(&[("index.html", "home")]);
}

#[test]
fn nothing_is_removed_again_once_moving_has_begun() {
    // On a disk that takes `A.html` for `a.html`, what only the old list has is by then the new file.
    let place = place();
    place.build(&[("A.html", "old")]);
    commit_and_be_killed(&place, &[("a.html", "new")]);
    place.file("public/.yulan-part/removed", "");
    drop(place.open());
    assert!(place.path("public/A.html").exists());
}

#[test]
fn a_second_build_waits_for_the_first_and_builds_on_its_tree() {
    let place = place();
    let first = place.open();
    first.put(&artifact("a.html", "a")).unwrap();
    let (says, heard) = mpsc::channel();
    let public = place.public();
    let second = std::thread::spawn(move || {
        let emission = Emission::open(&public, &public, || says.send(()).unwrap()).unwrap();
        emission.put(&artifact("a.html", "a")).unwrap();
        emission.put(&artifact("b.html", "b")).unwrap();
        emission.commit().unwrap()
    });
    heard.recv_timeout(Duration::from_secs(20)).expect("the second build says that it waits");
    assert!(heard.try_recv().is_err() && !second.is_finished());
    assert_eq!(first.commit().unwrap(), summary(1, 0, 0));
    assert_eq!(second.join().unwrap(), summary(1, 1, 0));
    place.expect(&[("a.html", "a"), ("b.html", "b")]);
}

#[test]
fn many_builds_at_once_come_one_after_another() {
    let place = place();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let public = place.public();
            scope.spawn(move || {
                for round in 0..20 {
                    let emission = Emission::open(&public, &public, || ()).unwrap();
                    let text = format!("{number} {round}");
                    for path in ["x/a", "x/b"] {
                        emission.put(&artifact(path, &text)).unwrap();
                    }
                    // Some give up, which removes the part, and before the first commit even the folder.
                    if round % 3 == 1 {
                        emission.commit().unwrap();
                    }
                }
            });
        }
    });
    let tree = place.tree();
    assert_eq!(tree.keys().collect::<Vec<_>>(), ["x/", "x/a", "x/b"]);
    assert_eq!(tree["x/a"], tree["x/b"]);
}

#[test]
fn artifacts_come_from_many_threads() {
    let place = place();
    let files: Vec<_> =
        (0..400).map(|number| (format!("{}/{}/p.html", number % 7, number), number.to_string())).collect();
    let emission = place.open();
    std::thread::scope(|scope| {
        for some in files.chunks(50) {
            let emission = &emission;
            scope.spawn(move || {
                for (path, text) in some {
                    emission.put(&artifact(path, text)).unwrap();
                }
            });
        }
    });
    assert_eq!(emission.commit().unwrap(), summary(400, 0, 0));
    place.expect(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>());
}

#[test]
fn a_list_that_names_what_no_build_makes_is_refused_and_nothing_is_touched() {
    let place = place();
    let line = |path: &str| format!("{} 4 {path}\n", yulan::memo::Digest::of(b"mine"));
    let (good, digest) = (line("a.html"), yulan::memo::Digest::of(b""));
    let bad_second_line = [
        line("../outside.txt"),
        line("en/../../outside.txt"),
        line(place.path("outside.txt").to_str().unwrap()),
        line("en//a"),
        line("./a"),
        line("..\\outside.txt"),
        line(""),
        line(".yulan-part/lock"),
        line(".YULAN-files"),
        line("release.json"),
        line("a\u{7}b"),
        format!("{digest} +1 a\n"),
        format!("{digest} -1 a\n"),
        format!("{digest} 99999999999999999999999 a\n"),
        format!("{digest} a\n"),
        format!("{} 1 a\n", "g".repeat(32)),
        "\n".to_owned(),
    ];
    let mut cases: Vec<(String, usize)> = bad_second_line.map(|line| (format!("yulan-files 1\n{line}"), 2)).into();
    cases.push((String::new(), 1));
    cases.push(("yulan-files 2\n".to_owned(), 1));
    cases.push((format!("yulan-files 1\n{good}{good}"), 3));
    cases.push((format!("yulan-files 1\n{}{good}", line("b.html")), 3));
    cases.push((format!("yulan-files 1\n{}", good.trim_end()), 2));
    for (list, bad_line) in cases {
        place.file("outside.txt", "mine").file("public/a.html", "mine").file("public/.yulan-files", &list);
        let before = tree(&place.path(""));
        let error = build(&place.public(), &[("b.html", "b")]).unwrap_err();
        let Error::Damaged { path, line, dir } = &error else { panic!("{list:?}: {error}") };
        assert_eq!((path, *line, dir), (&place.path("public/.yulan-files"), bad_line, &place.public()), "{list:?}");
        assert_eq!(tree(&place.path("")), before, "{list:?}");
    }
}

#[test]
fn a_damaged_commit_is_refused_and_kept() {
    let place = place();
    place.build(OLD);
    commit_and_be_killed(&place, &[("a.html", "a")]);
    place.file("public/.yulan-part/commit", "yulan-files 1\n\0\0\0");
    let error = open(&place.public()).err().expect("the commit is damaged");
    assert!(matches!(&error, Error::Damaged { line: 2, .. }), "{error}");
    assert!(place.path("public/.yulan-part/commit").exists() && place.path("public/en/a.html").exists());
}

#[test]
fn a_list_with_windows_line_ends_is_read() {
    let place = place();
    place.build(OLD);
    let list = place.path("public/.yulan-files");
    fs::write(&list, fs::read_to_string(&list).unwrap().replace('\n', "\r\n")).unwrap();
    assert_eq!(place.build(OLD), summary(0, 3, 0));
}

#[test]
fn an_address_that_the_list_cannot_hold_is_refused() {
    let place = place();
    let emission = place.open();
    for path in [".yulan-files", ".yulan-part/x", "release.json", "release.json.minisig", "a\nb"] {
        let error = emission.put(&artifact(path, "")).unwrap_err();
        assert!(matches!(&error, Error::Address { path: named } if *named == url(path)), "{error}");
    }
    emission.put(&artifact("en/release.json", "")).unwrap();
}

#[test]
fn one_address_for_two_artifacts_is_refused() {
    let place = place();
    place.build(OLD);
    let emission = place.open();
    for (first, second) in [("a", "a"), ("a", "A"), ("A", "a"), ("A", "B")] {
        let path = format!("en/{}.html", if first == "a" { "a" } else { "b" });
        let _ = emission.put(&artifact(&path, first));
        let error = emission.put(&artifact(&path, second)).unwrap_err();
        assert!(matches!(&error, Error::Twice { path: named } if *named == url(&path)), "{error}");
    }
    drop(emission);
    place.expect(OLD);
}

#[test]
fn the_signature_goes_when_anything_changes_and_stays_when_nothing_does() {
    let place = place();
    place.build(OLD);
    let sign = || {
        place.file("public/release.json", "{}").file("public/release.json.minisig", "sig");
    };
    sign();
    place.build(OLD);
    assert!(place.path("public/release.json").exists() && place.path("public/release.json.minisig").exists());
    place.build(&OLD[..2]);
    place.expect(&OLD[..2]);
    sign();
    place.build(OLD);
    place.expect(OLD);
}

#[test]
fn what_stands_in_the_way_is_named_before_anything_changes() {
    for (mine, new) in [("en/c.html/mine", "en/c.html"), ("fr", "fr/c.html"), ("en/b.html/mine", "en/b.html")] {
        let place = place();
        place.build(&[("en/a.html", "a"), ("x.html", "x")]);
        place.file(&format!("public/{mine}"), "mine");
        let before = tree(&place.public());
        let error = build(&place.public(), &[("en/a.html", "A"), (new, "new")]).unwrap_err();
        let named = if mine == "fr" { "public/fr".to_owned() } else { format!("public/{new}") };
        assert!(matches!(&error, Error::InTheWay { path } if *path == place.path(&named)), "{error}");
        assert_eq!(tree(&place.public()), before);
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_removed_or_written_behind_a_link() {
    let place = place();
    place.build(OLD);
    place.file("mine/a.html", "a").file("mine/b.html", "b");
    fs::remove_dir_all(place.path("public/en")).unwrap();
    std::os::unix::fs::symlink(place.path("mine"), place.path("public/en")).unwrap();
    let mine = expected(&[("a.html", "a"), ("b.html", "b")]);

    // What only the old list has is not looked for behind the link.
    assert_eq!(place.build(&[("index.html", "home")]), summary(0, 1, 0));
    assert_eq!(tree(&place.path("mine")), mine);

    let error = build(&place.public(), OLD).unwrap_err();
    assert!(matches!(&error, Error::InTheWay { path } if *path == place.path("public/en")), "{error}");
    assert_eq!(tree(&place.path("mine")), mine);

    // Nor does the work of a killed build go there, if the link came after its commit.
    commit_and_be_killed(&place, &[("en/a.html", "new"), ("index.html", "home")]);
    let error = open(&place.public()).err().expect("the link is in the way");
    assert!(matches!(&error, Error::InTheWay { path } if *path == place.path("public/en")), "{error}");
    assert_eq!(tree(&place.path("mine")), mine);
    fs::remove_file(place.path("public/en")).unwrap();
    drop(place.open());
    place.expect(&[("en/a.html", "new"), ("index.html", "home")]);
}

#[cfg(unix)]
#[test]
fn a_part_or_a_file_that_is_a_link_leads_nowhere() {
    let place = place();
    place.file("mine/a.html", "mine");
    place.build(&[("a.html", "a"), ("b.html", "b")]);
    for name in ["a.html", "b.html"] {
        fs::remove_file(place.public().join(name)).unwrap();
        std::os::unix::fs::symlink(place.path("mine/a.html"), place.public().join(name)).unwrap();
    }
    place.build(&[("a.html", "a")]);
    place.expect(&[("a.html", "a")]);
    // A link is as large as the name in it: of the size that the list tells.
    fs::remove_file(place.path("public/a.html")).unwrap();
    std::os::unix::fs::symlink("x", place.path("public/a.html")).unwrap();
    assert_eq!(place.open().standing().len(), 0);
    std::os::unix::fs::symlink(place.path("mine"), place.path("public/.yulan-part")).unwrap();
    let error = build(&place.public(), OLD).unwrap_err();
    assert!(matches!(&error, Error::InTheWay { path } if *path == place.path("public/.yulan-part")), "{error}");
    assert_eq!(tree(&place.path("mine")), expected(&[("a.html", "mine")]));
}
