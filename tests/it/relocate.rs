//! `yulan move`: a page under another path, with all that names it.
use crate::program::{Folder, folder};
use std::fs;
use std::path::Path;
use yulan::artifact::Edit;
use yulan::source::SourceId;

#[test]
fn after_a_move_the_demo_has_the_findings_it_had_before() {
    for (old, new) in [("work-and-residence-permit", "permits/both"), ("services", "talent/office-services")] {
        let site = demo();
        // Faults that a move must neither mend nor add to.
        for page in ["services/work-and-residence-permit", "services", "about"] {
            let path = format!("content/{page}/en.md");
            site.write(&path, site.read(&path) + "\n[a](nowhere) [b](/services/nowhere) ![c](none.png)\n");
        }
        let whole = if old == "services" { old } else { "services/work-and-residence-permit" };
        let before = site.run(&["check", "--format", "json"]).out;
        assert!(before.contains("broken-link"), "{before}");
        let run = site.run(&["move", old, new]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
        let after = site.run(&["check", "--format", "json"]).out;
        // Links of pages that moved down are longer by the way up; what is said of them is the same.
        assert_eq!(neutral(&after, new), neutral(&before, whole), "{old}");
        assert!(!site.path.join("content").join(whole).exists());
        assert!(site.files().keys().all(|path| !path.ends_with("-part")));
    }
}

/// A report without what a move is to change: paths, targets that name the page, columns behind them; in a neutral order.
fn neutral(report: &str, key: &str) -> Vec<String> {
    let report: serde_json::Value = serde_json::from_str(report).expect("it is JSON");
    let findings = report["findings"].as_array().expect("there is a list");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().replace(key, "KEY");
    let line = |it: &serde_json::Value| format!("{} {} {}", text(&it["file"]), it["code"], text(&it["message"]));
    let mut lines: Vec<String> = findings.iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn every_way_to_name_a_page_follows_it_and_nothing_else_changes() {
    let site = site();
    let run = site.run(&["move", "permit", "papers/work", "--verbose"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let texts = site.files().into_iter().filter(|(path, _)| !path.ends_with(".png"));
    let texts = texts.map(|(path, bytes)| format!("--- {path}\n{}", String::from_utf8_lossy(&bytes)));
    insta::assert_snapshot!("a_moved_page", run.err + &texts.collect::<String>());
    let checked = site.run(&["check", "--strict"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    assert_eq!(site.run(&["build"]).code, 0);
    assert!(site.read("public/en/services/permit.html").contains("../papers/work.html"));
}

#[test]
fn a_dry_run_lists_what_would_change_and_changes_nothing() {
    let site = site();
    let before = site.files();
    let run = site.run(&["move", "permit", "papers/work", "--dry-run"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("content/en.md:8  /services/permit -> /papers/work\n"), "{}", run.out);
    assert!(
        run.out.contains(
            "content/services/permit/facts.toml:2  + term = \"permit\" · redirect_from = [\"services/permit\"]\n"
        ),
        "{}",
        run.out
    );
    assert!(
        run.err.starts_with("`--dry-run`: content/services/permit would become content/papers/work; "),
        "{}",
        run.err
    );
    assert_eq!(site.files(), before);
}

#[test]
fn a_page_that_moves_back_has_its_address_and_no_redirect_to_itself() {
    let site = site();
    for (old, new) in [("services/permit", "papers/work"), ("papers/work", "services/permit")] {
        assert_eq!(site.run(&["move", old, new]).code, 0);
    }
    let facts = site.read("content/services/permit/facts.toml");
    assert!(facts.contains("\nredirect_from = [\"papers/work\"]\n"), "{facts}");
    assert_eq!(site.run(&["check", "--strict"]).code, 0);
}

#[test]
fn what_cannot_be_moved_is_told_with_the_remedy_and_nothing_changes() {
    let site = site().file("content/old/facts.toml", "redirect_from = [\"taken\"]\n");
    site.write("content/old/en.md", "+++\ntitle = \"旧\"\n+++\n");
    site.write("content/odd/en.md", "+++\ntitle = \"奇\"\n+++\n\n[x](/services/office) [y](/services&#47;permit)\n");
    let before = site.files();
    let cases = [
        ("permt", "x", 2, "there is no page `permt`\nhelp: write `permit`"),
        ("permit", "services/office", 2, "something lies at `services/office` already\nhelp: "),
        ("permit", "services/permit", 2, "something lies at `services/permit` already\nhelp: "),
        ("services", "services/x", 2, "`services/x` lies in `services` itself\nhelp: "),
        ("permit", "glossary", 2, "no page can have the key `glossary`, since the site itself uses `glossary`\nhelp: "),
        ("permit", "a b", 2, "no page can have the key `a b`\nhelp: write `a-b`"),
        (
            "permit",
            "taken",
            2,
            "`taken` is an old address of the page whose facts stand in content/old/facts.toml\nhelp: ",
        ),
        ("index", "x", 2, "the home page has no other path\nhelp: "),
        ("permit", "x", 1, "content/odd/en.md was not changed, nor anything else: what stands in line 5 cannot"),
    ];
    for (old, new, code, told) in cases {
        let run = site.run(&["move", old, new]);
        assert_eq!(run.code, code, "{old} {new}: {}", run.err);
        assert!(run.err.starts_with(&format!("error: {told}")), "{old} {new}: {}", run.err);
    }
    assert_eq!(site.files(), before);
}

#[test]
fn a_move_over_a_fault_or_an_empty_folder_is_refused_and_nothing_changes() {
    let site = site();
    std::fs::create_dir_all(site.path.join("content/empty")).expect("folders can be made");
    site.write("content/services/office/facts.toml", "contact = services/permit\n");
    let before = site.files();
    let run = site.run(&["move", "permit", "x"]);
    let told =
        "error: nothing was moved: content/services/office/facts.toml cannot be read in line 1 (toml-syntax), and";
    assert_eq!(run.code, 1);
    assert!(run.err.starts_with(told), "{}", run.err);
    assert_eq!(site.files(), before);
    site.write("content/services/office/facts.toml", "contact = \"services/permit\"\n");
    let run = site.run(&["move", "permit", "empty"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("content/empty already, so nothing was written\nhelp: choose another name"),
        "{}",
        run.err
    );
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_a_link_out_of_the_site() {
    let (site, outside) = (site(), folder().file("x.md", "old"));
    let link = |at: &str| std::os::unix::fs::symlink(&outside.path, site.path.join(at)).expect("links can be made");
    link("content/out");
    let before = outside.files();
    for arguments in [["move", "permit", "out/permit"].as_slice(), &["new", "page", "out/new"]] {
        let run = site.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {}", run.err);
        assert!(run.err.contains("leads out of the folder of the site by a link"), "{}", run.err);
    }
    std::fs::remove_dir_all(site.path.join("i18n")).expect("the folder can be removed");
    link("i18n");
    assert_eq!(site.run(&["new", "language", "es"]).code, 2);
    assert_eq!(outside.files(), before);
}

#[test]
fn what_settings_say_of_some_files_follows_them() {
    let rules = "\n[rules.raw-html]\nseverity = \"off\"\npaths = [\"content/services/permit\", './content/services/permit/*/en.md', \"content/services/permits\", \"content/*\"]\nreason = \"x\"\n";
    let site = site();
    site.write("site.toml", site.read("site.toml") + rules);
    assert_eq!(site.run(&["move", "permit", "papers/work"]).code, 0);
    let after = site.read("site.toml");
    assert!(
        after.contains("paths = [\"content/papers/work\", './content/papers/work/*/en.md', \"content/services/permits\", \"content/*\"]"),
        "{after}"
    );
}

#[test]
fn edits_that_fail_leave_everything_as_it_was() {
    let folder = folder().file("a/x.md", "old").file("b.md", "old");
    let before = folder.files();
    let id = SourceId::new;
    let whole = [
        Edit::Create(id("c/d/new.md"), "new".to_owned()),
        Edit::Replace(id("a/x.md"), "new".to_owned()),
        Edit::Replace(id("b.md"), "new".to_owned()),
        Edit::Rename(id("a"), id("e/f")),
        Edit::Rename(id("missing"), id("g")),
    ];
    let place = |id: &SourceId| folder.path.join(id.as_str());
    yulan::emit::edit(&whole, &folder.path, place).expect_err("there is no such directory");
    assert_eq!(folder.files(), before);
    assert!(!folder.path.join("c").exists() && !folder.path.join("e").exists());
    yulan::emit::edit(&whole[..4], &folder.path, place).expect("nothing is in the way");
    assert_eq!(folder.files().keys().collect::<Vec<_>>(), ["b.md", "c/d/new.md", "e/f/x.md"]);
    assert_eq!((folder.read("e/f/x.md"), folder.read("b.md")), ("new".to_owned(), "new".to_owned()));
}

/// A site in which a page is named in every way.
fn site() -> Folder {
    let page = |title: &str, text: &str| format!("+++\ntitle = \"{title}\"\n+++\n\n{text}\n");
    folder()
        .file("site.toml", "id = \"test\"\nauthoritative = \"en\"\nbase_url = \"https://example.org/\"\n\n[[languages]]\ntag = \"en\"\n\n[look]\nlogo = \"services/permit/mark.png\"\n")
        .file("i18n/terms.toml", "[permit]\nverified = true\nen = { preferred = \"permit\" }\n\n[word]\nverified = true\nen = { preferred = \"word\" }\n")
        .file(
            "content/en.md",
            "+++\ntitle = \"Home\"\nsummary = \"Takes {{ permit#time.typical }}.\"\n+++\n\n\
             A permit: [the page services/permit](<services/permit> \"services/permit\"), [](services/permit#steps),\n\
             [c][d], [](/services/permit.md), [](/services/permit/en.md), [](services/permit/form.pdf), [](term:permit),\n\
             [](/services/permit): {{ /services/permit#time.typical }}, `services/permit`. ![Mark](services/permit/mark.png)\n\n\
             [d]: /services/permit\n",
        )
        .file("content/services/en.md", page("Services", "[](permit) [](office) [](permit/renewal)"))
        .file(
            "content/services/permit/en.md",
            page("Permit", "[](../office) [](renewal) [](/services/office) [](#steps) ![Mark](mark.png) ![Map](../map.png)\n\n## Steps\n\nGo."),
        )
        .file(
            "content/services/permit/facts.toml",
            "kind = \"page\"\nsee_also = [\"services/office\", \"renewal\"]\n\n[time]\ntypical = { value = 12, unit = \"working_day\" }\n",
        )
        .file("content/services/permit/mark.png", PICTURE)
        .file("content/services/permit/form.pdf", "%PDF-1.4\n")
        .file("content/services/map.png", PICTURE)
        .file("content/services/permit/renewal/en.md", page("Renewal", "[](..) [](../../office) [](../../permit)"))
        .file("content/services/office/en.md", page("Office", "[](../permit) [](/services/permit/renewal)"))
        .file(
            "content/services/office/facts.toml",
            "needs_first = [\"permit\"]\nsee_also = [\"services/permit/renewal\", \"renewal\"]\ncontact = \"services/permit\"\n",
        )
}

/// One grey dot.
const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82,
    0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// The demo, in a folder of its own.
fn demo() -> Folder {
    let folder = folder();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("content"), &folder.path.join("content"));
    copy(&root.join("i18n"), &folder.path.join("i18n"));
    fs::copy(root.join("site.toml"), folder.path.join("site.toml")).expect("the demo has settings");
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folders can be made");
    for entry in fs::read_dir(from).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("files can be copied");
        }
    }
}
