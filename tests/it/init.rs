//! `yulan init`: a small complete site in a folder of its own.
use crate::program::folder;
use std::fs;

#[test]
fn a_new_site_builds_without_a_warning_on_any_day_whatever_its_languages() {
    const DAYS: &[&str] = &["2018-07-05", "2026-11-22", "2026-11-23", "2026-12-23", "2027-06-01", "2040-01-01"];
    // Languages change nothing of what a day changes, so one order of them is looked at on all days.
    let some = &DAYS[4..5];
    for (languages, days) in
        [("zh-Hans,en", DAYS), ("en,zh-Hans", some), ("en", some), ("zh-Hans,ja,vi", some), ("vi", some)]
    {
        let folder = folder();
        let made = folder.run(&["init", "guide", "--languages", languages]);
        assert_eq!((made.code, made.out.as_str()), (0, ""), "{languages}: {}", made.err);
        for day in days {
            let built = folder.run_in("guide", &["build", "--strict", "--as-of", day]);
            assert_eq!(built.code, 0, "{languages} {day}: {}", built.err);
            assert_eq!(built.err.lines().count(), 1, "{languages} {day}: {}", built.err);
        }
    }
}

#[test]
fn what_stands_in_a_new_site_and_what_is_said_of_it() {
    let folder = folder();
    let made = folder.run(&["init", "my-guide", "--ui-language", "zh-Hans"]);
    assert_eq!(made.err, "已在 my-guide 建好一个小网站（zh-Hans、en）\n接下来输入\n  cd my-guide\n  yulan build\n");
    insta::assert_snapshot!(folder.files().keys().cloned().collect::<Vec<_>>().join("\n"));
    let settings = folder.read("my-guide/site.toml");
    assert!(
        settings.contains("\nid = \"my-guide\" ") && settings.contains("\nauthoritative = \"zh-Hans\" "),
        "{settings}"
    );
    assert!(folder.read("my-guide/content/lectures/first/facts.toml").contains("\nstart = 2026-12-23T14:00:00 "));
    assert_eq!(folder.run_in("my-guide", &["build"]).code, 0);
    let page = folder.read("my-guide/public/en/services/work-permit.html").replace("\u{a0}", " ");
    for shown in ["class=\"facts\"", "usually takes 10 working days.", "href=\"../glossary.html#y-term-work-permit\""] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
}

#[test]
fn the_language_of_the_tool_decides_which_text_prevails() {
    let folder = folder();
    assert_eq!(folder.run(&["init"]).code, 0);
    assert!(folder.read("site.toml").contains("\nauthoritative = \"en\" "));
    assert!(folder.read("README.md").starts_with("# How to write this site\n"));
}

#[test]
fn a_language_without_example_pages_begins_with_a_home_page() {
    let folder = folder();
    let made = folder.run(&["init", "指南", "--languages", "ja,en"]);
    assert!(made.err.starts_with("made a site in 指南 (ja, en) with a home page only"), "{}", made.err);
    assert_eq!(folder.read("指南/content/ja.md"), "+++\ntitle = \"my-guide\"\n+++\n");
}

#[test]
fn a_folder_in_use_is_left_as_it_is() {
    let folder =
        folder().file("b.md", "mine").file("a.md", "mine").file(".gitignore", "mine").file(".git/HEAD", "mine");
    let before = folder.files();
    let run = folder.run(&["init"]);
    let told = format!(
        "error: {} is not empty: it holds `a.md`, `b.md`, `.gitignore`, so nothing was written\n\
         help: name a new folder, as `yulan init my-guide`, or move what lies there\n",
        folder.path.display()
    );
    assert_eq!((run.code, run.err), (2, told));
    assert_eq!(folder.files(), before);
    let file = folder.run(&["init", "a.md"]);
    assert_eq!(file.code, 2, "{}", file.err);
    assert_eq!(folder.files(), before);
}

#[test]
fn what_git_keeps_in_a_folder_is_not_in_the_way() {
    let folder = folder().file(".git/HEAD", "ref: refs/heads/main\n");
    let run = folder.run(&["init"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.ends_with("\n  yulan build\n  yulan check\n"), "{}", run.err);
    assert!(fs::exists(folder.path.join("site.toml")).unwrap_or_default());
}

#[test]
#[cfg(unix)]
fn a_folder_name_that_a_terminal_would_obey_is_written_out() {
    let run = folder().run(&["init", "a\nb\u{202E}c"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("a\\u{a}b\\u{202e}c"), "{}", run.err);
}

#[test]
fn no_site_is_made_inside_a_site() {
    let folder = folder();
    assert_eq!(folder.run(&["init", "guide"]).code, 0);
    let run = folder.run_in("guide", &["init", "content/more"]);
    assert_eq!(run.code, 2);
    assert!(run.err.starts_with("error: content/more lies in the site "), "{}", run.err);
    assert!(!folder.path.join("guide/content/more").exists());
}
