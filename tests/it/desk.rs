//! The desk of `yulan watch`, two languages beside each other, and the site as on another day, all over HTTP.
use crate::program::{Folder, folder};
use crate::watch::{Answer, Watching, watching, watching_with};
use std::io::Read;

#[test]
fn the_desk_tells_of_every_page_in_every_language_of_findings_and_of_what_is_due() {
    let watching = watching(site());
    let desk = settled(&watching, "/desk/");
    assert_eq!(desk.status, 200);
    insta::assert_snapshot!(main(&watching, &desk));
}

#[test]
fn the_desk_speaks_both_languages_of_the_tool() {
    let watching = watching(site());
    let desk = settled(&watching, "/desk/?ui=zh-Hans");
    assert!(desk.body.contains("<html lang=\"zh-Hans\">"));
    insta::assert_snapshot!(main(&watching, &desk));
    assert!(watching.get("/desk/?ui=fr").body.contains("<html lang=\"en\">"));
}

#[test]
fn the_desk_finds_pages_by_words_and_by_state_without_a_script() {
    let watching = watching(site());
    let keys = |address: &str| {
        let desk = watching.get(address);
        let rows = desk.body.split("<tr data-search").skip(1);
        let key = |row: &str| row.split("<code>").nth(1).and_then(|it| it.split('<').next()).map(str::to_owned);
        rows.filter_map(key).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(keys("/desk/?q=&state="), "index policies policies/plan talks talks/first");
    assert_eq!(keys("/desk/?q=PLAN"), "policies/plan");
    assert_eq!(keys("/desk/?q=%E8%AE%A1%E5%88%92"), "policies/plan");
    assert_eq!(keys("/desk/?state=machine"), "policies");
    assert_eq!(keys("/desk/?state=missing"), "policies/plan talks/first");
    assert_eq!(keys("/desk/?q=talks&state=draft"), "talks");
    assert_eq!(keys("/desk/?q=nothing"), "");
}

#[test]
fn two_languages_stand_beside_each_other_section_by_section() {
    let watching = watching(site());
    let compare = watching.get("/desk/compare/policies/plan?left=zh-Hans&right=en");
    assert_eq!(compare.status, 200);
    insta::assert_snapshot!(main(&watching, &compare));
    let turned = watching.get("/desk/compare/policies/plan?left=fr&right=zh-Hans");
    assert!(
        turned.body.contains("There is no text in \u{2068}Français\u{2069}.")
            || turned.body.contains("There is no text in Français.")
    );
    assert_eq!(watching.get("/desk/compare/index").status, 200);
    assert_eq!(watching.get("/desk/compare/nowhere").status, 404);
}

#[test]
fn the_whole_site_can_be_seen_as_on_another_day() {
    let watching = watching(site());
    let moved = watching.get("/en/policies/plan.html?as-of=2028-01-01");
    assert_eq!(moved.headers.get("location").map(String::as_str), Some("/~as-of/2028-01-01/en/policies/plan.html"));
    let then = watching.get("/~as-of/2028-01-01/en/policies/plan.html");
    assert!(then.body.contains("You see the site as on 1 January 2028."), "{}", then.body);
    assert!(then.body.contains("href=\"/en/policies/plan.html\""), "it leads back");
    assert!(then.body.contains("data-status=\"expired\"") || then.body.contains("Expired on"), "{}", then.body);
    assert!(!watching.get("/en/policies/plan.html").body.contains("You see the site"));
    // What is saved is seen on that day too.
    watching.folder.write("content/policies/plan/en.md", "+++\ntitle = \"The plan\"\n+++\nNew words.\n");
    watching.until("/~as-of/2028-01-01/en/policies/plan.html", |answer| answer.body.contains("New words."));
    let typed = watching.get("/~as-of/2028-01-01/en");
    assert_eq!(typed.headers.get("location").map(String::as_str), Some("/~as-of/2028-01-01/en/"));
    for wrong in ["/~as-of/2028-13-01/en/", "/~as-of/2028-01-01", "/~as-of/x/en/", "/~as-of/2028-01-01/../site.toml"] {
        assert_eq!(watching.get(wrong).status, 404, "{wrong}");
    }
}

#[test]
fn words_of_authors_run_no_script_on_the_desk() {
    let title = "title = \"<script>alert(1)</script>\"";
    let text = format!("+++\n{title}\n+++\n<script>alert(2)</script> [x](javascript:alert(3))\n");
    let site = site().file("content/policies/plan/zh-Hans.md", &text).file("content/policies/plan/en.md", text);
    let watching = watching(site);
    for address in ["/desk/", "/desk/compare/policies/plan", "/desk/?q=%22%3E%3Cscript%3E&ui=%22%3E"] {
        let answer = settled(&watching, address);
        let policy = answer.headers.get("content-security-policy").expect("the desk has a policy");
        // What authors publish is served from the same address.
        let scripts = "script-src http://localhost/~yulan/; worker-src http://localhost/~yulan/";
        assert!(policy.starts_with("default-src 'none';") && policy.ends_with(scripts), "{policy}");
        let scripts = answer.body.matches("<script").count();
        assert_eq!(scripts, answer.body.matches("<script src=\"/~yulan/").count(), "{address}");
        assert!(!answer.body.contains("href=\"javascript:"), "{address}");
    }
}

#[test]
fn an_editor_of_ones_own_is_opened_by_its_address() {
    let watching = watching_with(site(), &["--editor", "idea://open?file={file}&line={line}"]);
    let desk = settled(&watching, "/desk/");
    let folder = watching.folder.path.display().to_string();
    assert!(
        desk.body.contains(&format!("href=\"idea://open?file={folder}/content/talks/first/facts.toml&amp;line=2\""))
    );
    let wrong = site().run(&["watch", "--editor", "vscode"]);
    assert!(wrong.code == 2 && wrong.err.contains("{file}"), "{}", wrong.err);
}

#[test]
fn nothing_of_the_desk_is_published() {
    let site = site();
    let run = site.run(&["build", "--ui-language", "en", "--drafts"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let mut folders = vec![site.path.join("public")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&site.path).unwrap().to_string_lossy().into_owned();
            assert!(!name.contains("desk") && !name.contains("~"), "{name}");
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            for mark in ["/desk", "~yulan", "~as-of", "yulan-day", "vscode:"] {
                assert!(!text.contains(mark), "{name} has {mark}");
            }
        }
    }
    assert!(files > 20);
}

#[test]
fn many_days_asked_for_at_once_are_all_answered() {
    let watching = watching(site());
    let ask =
        |year: &i32| watching.open(&format!("/~as-of/{year}-01-01/en/"), "Host: localhost\r\nConnection: close\r\n");
    let years: Vec<i32> = (2020..2030).collect();
    let streams: Vec<_> = years.iter().map(ask).collect();
    for (year, mut stream) in years.iter().zip(streams) {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("the server answers");
        assert!(answer.contains(&format!("1 January {year}")), "{answer}");
    }
}

#[test]
fn pages_of_the_web_cannot_make_the_preview_work_for_them() {
    let watching = watching(site());
    let asked = |address: &str, site: &str, mode: &str, what: &str| {
        let headers = format!("Sec-Fetch-Site: {site}\r\nSec-Fetch-Mode: {mode}\r\nSec-Fetch-Dest: {what}\r\n");
        watching.ask(address, &format!("Host: localhost\r\n{headers}")).status
    };
    for address in ["/~as-of/2028-01-01/en/", "/en/?as-of=2028-01-01", "/desk/", "/desk/compare/policies/plan"] {
        assert_eq!(asked(address, "cross-site", "no-cors", "image"), 403, "{address}");
        assert_eq!(asked(address, "cross-site", "navigate", "iframe"), 403, "{address}");
        // Who follows a link that stands elsewhere is welcome.
        assert!(asked(address, "cross-site", "navigate", "document") < 400, "{address}");
        assert!(asked(address, "same-origin", "cors", "empty") < 400, "{address}");
    }
}

#[test]
fn how_much_is_checked_stands_in_its_place_whatever_is_written_elsewhere() {
    let title = "@CHECKED@ <!--checked-->";
    let site = site().file("content/policies/plan/en.md", format!("+++\ntitle = \"{title}\"\n+++\n"));
    let watching = watching(site);
    let desk = settled(&watching, "/desk/?q=%40CHECKED%40");
    assert!(desk.body.contains("value=\"@CHECKED@\""), "{}", desk.body);
    let told = desk.body.split("id=\"checked\"").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    assert!(told.contains("are checked."), "{told}");
    let whole = settled(&watching, "/desk/");
    assert!(whole.body.contains("@CHECKED@ &lt;!--checked--&gt;"), "{}", whole.body);
}

#[test]
fn where_there_is_nothing_to_show_the_desk_says_so() {
    let watching = watching(site());
    let missing = watching.get("/desk/compare/policies/plann?ui=en");
    assert_eq!(missing.status, 404);
    insta::assert_snapshot!(main(&watching, &missing));
    assert!(watching.get("/desk/compare/quite/another").body.contains("no page"));
    let script = "<script>alert(1)</script>";
    let odd = watching.get("/desk/compare/%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(odd.status == 404 && !odd.body.contains(script), "{}", odd.body);
}

#[test]
fn a_desk_without_a_site_says_that_there_is_no_page_yet() {
    let watching = watching(folder().file("site.toml", "nonsense"));
    for address in ["/desk/", "/desk/compare/policies/plan", "/~as-of/2028-01-01/en/"] {
        let answer = watching.get(address);
        assert_eq!(answer.status, 404, "{address}");
        // It follows, so the desk appears by itself.
        assert!(answer.body.contains("no page yet") && answer.body.contains("live.js"), "{}", answer.body);
    }
}

const SETTINGS: &str = "id = \"test\"\nauthoritative = \"zh-Hans\"\n
[[languages]]\ntag = \"zh-Hans\"\n\n[[languages]]\ntag = \"en\"\n\n[[languages]]\ntag = \"fr\"\n";

/// A policy that ends in 2027 and lacks French and a section in English; a talk that was held, without a summary.
fn site() -> Folder {
    let plain = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n");
    let state = |title: &str, state: &str| format!("+++\ntitle = \"{title}\"\nstate = \"{state}\"\n+++\n");
    folder()
        .file("site.toml", SETTINGS)
        .file("content/zh-Hans.md", plain("指南"))
        .file("content/en.md", plain("Guide"))
        .file("content/fr.md", plain("Le guide"))
        .file("content/policies/zh-Hans.md", plain("政策"))
        .file("content/policies/en.md", state("Policies", "approved"))
        .file("content/policies/fr.md", state("Politiques", "machine"))
        .file(
            "content/policies/plan/facts.toml",
            "kind = \"policy\"\npublished = 2020-01-01\nchecked = 2025-01-01\n\n[effective]\nfrom = 2020-01-01\nto = 2027-01-31\n",
        )
        .file(
            "content/policies/plan/zh-Hans.md",
            "+++\ntitle = \"计划\"\nsummary = \"一句话。\"\n+++\n开头。[^a]\n\n## 背景 {#background}\n\n背景。\n\n## 目标 {#goals}\n\n见[政策](..)。\n\n[^a]: 注。\n",
        )
        .file(
            "content/policies/plan/en.md",
            "+++\ntitle = \"The plan\"\n+++\nIntro.\n\n## Background {#background}\n\nWords.\n\n## More {#more}\n\nOnly here.\n",
        )
        .file("content/talks/zh-Hans.md", plain("讲座"))
        .file("content/talks/en.md", state("Talks", "draft"))
        .file("content/talks/fr.md", state("Conférences", "reviewed"))
        .file("content/talks/first/facts.toml", "kind = \"event\"\nstart = 2026-10-01T14:00:00\n")
        .file("content/talks/first/zh-Hans.md", plain("第一讲"))
        .file("content/talks/first/en.md", plain("First talk"))
}

/// Asks once all pages are checked.
#[track_caller]
fn settled(watching: &Watching, address: &str) -> Answer {
    watching.until(address, |answer| !answer.body.contains("data-going"))
}

/// What stands between the frame of a page, with a name for the folder.
fn main(watching: &Watching, answer: &Answer) -> String {
    let folder = watching.folder.path.display().to_string();
    let main = answer.body.split("<main").nth(1).and_then(|rest| rest.split("</main>").next());
    format!("<main{}", main.expect("it has a main part")).replace(&folder, "/FOLDER")
}
