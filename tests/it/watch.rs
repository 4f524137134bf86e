//! `yulan watch`: the real program on a real folder, real files edited, HTTP spoken to it.
//!
//! [`Watching::expect_clean`] holds it to a build from nothing: every address of the site, byte for byte but for the two
//! changes that the preview makes. It asks again until that is so, for the watcher is told of changes by the system.
use crate::program::{Folder, folder};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use yulan::artifact::Body;
use yulan::load::{self, AsOf, Request};
use yulan::pipeline::{self, Memos};

/// So long a change may take to be seen: nothing is measured by it, and it is reached only by a fault.
const PATIENCE: Duration = Duration::from_secs(60);

/// The moment of all tests: 2026-11-23 in Shanghai.
const NOW: i64 = 1_795_406_400;

#[test]
fn every_page_is_served_as_it_is_built() {
    watching(small_site()).expect_clean();
}

#[test]
fn a_save_is_seen_on_the_page_and_on_those_that_show_its_title() {
    let watching = watching(small_site());
    watching.expect_clean();
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Library card\"\n+++\nBring a passport.\n");
    watching.until("/en/services/card.html", |answer| answer.body.contains("Bring a passport."));
    assert!(watching.get("/en/services.html").body.contains("Library card"));
    watching.expect_clean();
}

#[test]
fn every_way_of_saving_is_seen() {
    let watching = watching(small_site());
    let path = watching.folder.path.join("content/services/card/en.md");
    let text = |word: &str| format!("+++\ntitle = \"Card\"\n+++\n{word}\n");
    let beside = |name: &str| path.with_file_name(name);
    let seen = |word: &str| drop(watching.until("/en/services/card.html", |answer| answer.body.contains(word)));
    // In place, as VS Code and Notepad do.
    fs::write(&path, text("inplace")).unwrap();
    seen("inplace");
    // Written elsewhere and renamed over it, as `sed -i` and LibreOffice do.
    fs::write(beside("sedK3x9Qa"), text("renamed")).unwrap();
    fs::rename(beside("sedK3x9Qa"), &path).unwrap();
    seen("renamed");
    // The old file moved away first, as vim and Emacs do.
    fs::write(beside("4913"), "").unwrap();
    fs::remove_file(beside("4913")).unwrap();
    fs::rename(&path, beside("en.md~")).unwrap();
    fs::write(&path, text("backed-up")).unwrap();
    fs::remove_file(beside("en.md~")).unwrap();
    seen("backed-up");
    // Two temporary files and three renames, as Word does, with a file that marks the owner.
    fs::write(beside("~$en.md"), "owner").unwrap();
    fs::write(beside("~WRD0001.tmp"), text("word")).unwrap();
    fs::rename(&path, beside("~WRL0002.tmp")).unwrap();
    fs::rename(beside("~WRD0001.tmp"), &path).unwrap();
    fs::remove_file(beside("~WRL0002.tmp")).unwrap();
    fs::remove_file(beside("~$en.md")).unwrap();
    seen(">word<");
    watching.expect_clean();
}

#[test]
fn folders_that_come_move_and_go_are_seen_with_all_they_hold() {
    let watching = watching(small_site());
    watching.expect_clean();
    watching.folder.write("content/offices/one/two/en.md", "+++\ntitle = \"Deep\"\n+++\nNew.\n");
    watching.folder.write("content/offices/one/two/zh-Hans.md", "+++\ntitle = \"深处\"\n+++\n新。\n");
    watching.until("/en/offices/one/two.html", |answer| answer.status == 200);
    watching.expect_clean();
    let content = watching.folder.path.join("content");
    fs::rename(content.join("offices"), content.join("places")).unwrap();
    watching.until("/en/places/one/two.html", |answer| answer.status == 200);
    watching.until("/en/offices/one/two.html", |answer| answer.status == 404);
    watching.expect_clean();
    fs::remove_dir_all(content.join("places")).unwrap();
    watching.until("/en/places/one/two.html", |answer| answer.status == 404);
    watching.expect_clean();
}

#[test]
fn hundreds_of_files_at_once_are_seen() {
    let watching = watching(small_site());
    for number in 0..150 {
        watching
            .folder
            .write(&format!("content/many/p{number}/en.md"), format!("+++\ntitle = \"P {number}\"\n+++\nOne.\n"));
        watching
            .folder
            .write(&format!("content/many/p{number}/zh-Hans.md"), format!("+++\ntitle = \"第 {number}\"\n+++\n一。\n"));
    }
    watching.until("/en/many/p149.html", |answer| answer.status == 200);
    watching.expect_clean();
}

#[test]
fn settings_words_terms_facts_and_templates_are_followed() {
    let watching = watching(small_site());
    watching.expect_clean();
    let edit = |path: &str, text: &str| {
        watching.folder.write(path, text);
        watching.expect_clean();
    };
    edit("i18n/en/site.ftl", "skip-to-content = Jump\n");
    watching.until("/en/services/card.html", |answer| answer.body.contains("Jump"));
    edit("i18n/terms.toml", "[passport]\nen = \"passport\"\nzh-Hans = \"护照\"\n");
    edit("content/services/card/facts.toml", "kind = \"service\"\nweight = 7\n");
    edit(
        "themes/magnolia/templates/404.html",
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Gone</title></head><body>Nothing here.</body></html>\n",
    );
    edit("site.toml", &SETTINGS.replace("tag = \"en\"", "tag = \"en\"\n\n[[languages]]\ntag = \"fr\""));
    watching.until("/fr/services/card.html", |answer| answer.status == 200);
}

#[test]
fn a_broken_page_stays_as_it_was_until_it_is_mended() {
    let watching = watching(small_site());
    watching.until("/en/services/card.html", |answer| answer.body.contains("Bring a photo."));
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\n+++\nBroken.\n");
    let state = "/~yulan/state?page=/en/services/card.html";
    watching
        .until(state, |answer| answer.body.contains("\"kept\":true") && answer.body.contains("\"severity\":\"error\""));
    assert!(watching.get("/en/services/card.html").body.contains("Bring a photo."));
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nMended.\n");
    watching.until("/en/services/card.html", |answer| answer.body.contains("Mended."));
    watching.until(state, |answer| answer.body.contains("\"kept\":false"));
    watching.expect_clean();
}

#[test]
fn a_page_that_was_never_good_follows_what_is_saved() {
    let with_link: fn(&str) -> String = |word| format!("+++\ntitle = \"Card\"\n+++\n[{word}](nowhere)\n");
    let without_quote: fn(&str) -> String = |word| format!("+++\ntitle = \"Card\n+++\n{word}\n");
    for broken in [with_link, without_quote] {
        let watching = watching(small_site().file("content/services/card/en.md", broken("first")));
        watching.until("/en/services/card.html", |answer| answer.body.contains("first"));
        watching.folder.write("content/services/card/en.md", broken("second"));
        watching.until("/en/services/card.html", |answer| answer.body.contains("second"));
    }
}

#[test]
fn a_broken_picture_is_told_of_whichever_is_saved_first() {
    // A picture of 2,600 by 1,800 pixels, of which nothing but its head is there.
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x0a\x28\0\0\x07\x08\x08\x02\0\0\0\0\0\0\0";
    let watching = watching(small_site());
    watching.expect_line("ready in");
    watching.folder.write("content/services/card/plan.png", picture);
    watching.expect_line("unused-media");
    let shown = "+++\ntitle = \"Card\"\n+++\nBring a photo.\n\n![A plan](plan.png)\n";
    watching.folder.write("content/services/card/en.md", shown);
    watching.expect_line("broken-picture");
    watching.expect_clean();
}

#[test]
fn what_pages_are_told_of_outlives_broken_settings_and_counts_as_before() {
    let settings =
        format!("{SETTINGS}\n[rules.broken-link]\nseverity = \"warning\"\nreason = \"To be mended in May.\"\n");
    let broken = "+++\ntitle = \"Card\"\n+++\n[Other](nowhere)\n";
    let site = small_site().file("site.toml", &settings).file("content/services/card/en.md", broken);
    let watching = watching(site);
    // It may be still reading, or not: what is wrong is told of in the end.
    watching.folder.write("site.toml", "id = [");
    watching.expect_line("toml-syntax");
    watching.folder.write("site.toml", &settings);
    watching.until("/~yulan/state?page=/en/services/card.html", |answer| {
        answer.body.contains("\"severity\":\"warning\"") && answer.body.contains("broken-link")
    });
    watching.folder.write("site.toml", "id = [");
    let lines = watching.lines_until("browsers show it as it was");
    assert!(lines.iter().all(|line| !line.contains("error[broken-link]")), "{lines:#?}");
}

#[test]
fn a_mended_page_is_shown_however_many_others_were_asked_for_since() {
    let watching = watching(small_site());
    watching.until("/en/services/card.html", |answer| answer.body.contains("Bring a photo."));
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\n{{ nope.nope }}\n");
    watching.until("/~yulan/state?page=/en/services/card.html", |answer| answer.body.contains("\"kept\":true"));
    for page in
        ["/en/", "/zh-Hans/", "/en/services.html", "/zh-Hans/services.html", "/en/a-z.html", "/zh-Hans/a-z.html"]
    {
        watching.until(page, |answer| answer.status == 200);
    }
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nMended.\n");
    watching.until("/en/services/card.html", |answer| answer.body.contains("Mended."));
}

#[test]
fn a_broken_message_keeps_nobody_from_writing() {
    let watching = watching(small_site());
    watching.until("/en/services/card.html", |answer| answer.body.contains("Bring a photo."));
    watching.folder.write("i18n/zh-Hans/site.ftl", "broken = { \n");
    watching.until("/~yulan/state?page=/en/services/card.html", |answer| answer.body.contains("site.ftl"));
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nGoes on.\n");
    watching.until("/en/services/card.html", |answer| answer.body.contains("Goes on."));
}

#[test]
fn broken_settings_leave_the_site_as_it_was() {
    let watching = watching(small_site());
    watching.expect_clean();
    watching.folder.write("site.toml", "id = \"test\nnonsense");
    watching.until("/~yulan/state?page=/en/", |answer| answer.body.contains("site.toml"));
    assert!(watching.get("/en/services/card.html").body.contains("Bring a photo."));
    watching.folder.write("site.toml", SETTINGS);
    watching.expect_clean();
}

#[test]
fn a_site_that_cannot_be_made_yet_appears_when_it_can() {
    let watching = watching(folder().file("site.toml", "nonsense"));
    assert!(watching.get("/").body.contains("no page yet"));
    let small = small_site();
    for (path, bytes) in small.files() {
        watching.folder.write(&path, bytes);
    }
    watching.expect_clean();
}

#[test]
fn a_page_that_a_browser_has_is_not_sent_again() {
    let watching = watching(small_site());
    let first = watching.get("/en/services/card.html");
    let tag = first.headers.get("etag").expect("pages have a tag");
    let again = watching.ask("/en/services/card.html", &format!("Host: localhost\r\nIf-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nOther.\n");
    let new = watching.until("/en/services/card.html", |answer| answer.body.contains("Other."));
    assert_ne!(new.headers.get("etag"), Some(tag));
}

#[test]
fn browsers_are_told_of_each_change_and_of_the_files_that_were_saved() {
    let watching = watching(small_site());
    watching.expect_line("ready in");
    let mut stream = watching.open("/~yulan/events", "Host: localhost\r\n");
    let mut heard = String::new();
    // Not before the site has been read: what is saved earlier is no change.
    read_until(&mut stream, &mut heard, "\"generation\":1");
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nOther.\n");
    read_until(&mut stream, &mut heard, "\"saved\":[\"content/services/card/en.md\"]");
}

#[test]
fn who_names_another_host_is_turned_away() {
    let watching = watching(small_site());
    for host in ["Host: example.com\r\n", "Host: localhost.example.com:4747\r\n", ""] {
        let answer = watching.ask("/en/services/card.html", host);
        assert!(matches!(answer.status, 400 | 403), "{host}: {}", answer.status);
        assert!(!answer.body.contains("photo"), "{host}");
    }
    assert_eq!(watching.ask("/en/services/card.html", "Host: [::1]:4747\r\n").status, 200);
}

#[test]
fn nothing_but_the_site_is_served() {
    let watching = watching(small_site());
    let outside = [
        "/site.toml",
        "/content/en.md",
        "/../site.toml",
        "/%2e%2e/site.toml",
        "/en/..%2f..%2fsite.toml",
        "/%00",
        "/C:%5Cx",
    ];
    for path in outside {
        let answer = watching.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("[[languages]]"), "{path}");
    }
    let mut stream = watching.open("/en/", "Host: localhost\r\nContent-Length: 0\r\n");
    stream.write_all(b"").unwrap();
    assert_eq!(watching.ask_with("POST", "/en/", "Host: localhost\r\nContent-Length: 0\r\n").status, 405);
}

#[test]
fn what_is_typed_without_its_ending_leads_to_the_page() {
    let watching = watching(small_site());
    let place = |path: &str| {
        let answer = watching.get(path);
        (answer.status, answer.headers.get("location").cloned().unwrap_or_default())
    };
    assert_eq!(place("/en"), (307, "/en/".to_owned()));
    assert_eq!(place("/en/services/card"), (307, "/en/services/card.html".to_owned()));
    assert_eq!(place("/en/services/nothing").0, 404);
}

#[test]
fn drafts_are_shown() {
    let draft = "+++\ntitle = \"Card\"\nstate = \"draft\"\n+++\nNot yet.\n";
    let watching = watching(small_site().file("content/services/card/en.md", draft));
    watching.until("/en/services/card.html", |answer| answer.body.contains("Not yet."));
}

#[test]
fn each_rebuild_is_told_in_a_line() {
    let watching = watching(small_site());
    watching.expect_line("ready in");
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nOther.\n");
    let line = watching.expect_line(" ms: ");
    assert!(line.starts_with("1 page in ") && line.ends_with(" ms: en/services/card.html"), "{line}");
    watching.folder.write("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\n[Other](nowhere)\n");
    watching.expect_line("error[broken-link]");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_and_is_no_error() {
    let mut watching = watching(small_site());
    watching.expect_line("ready in");
    let status = Command::new("kill").args(["-INT", &watching.child.id().to_string()]).status().unwrap();
    assert!(status.success());
    assert_eq!(watching.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_port_that_is_taken_is_told_of() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = small_site().run(&["watch", "--port", &port]);
    assert_eq!(run.code, 3);
    assert!(run.err.contains(&port) && run.err.contains("--port"), "{}", run.err);
}

/// Edits that a generator of numbers chooses, in bursts: whatever comes, what is served in the end is a clean build.
#[test]
fn after_any_edits_what_is_served_is_a_clean_build() {
    let watching = watching(small_site());
    let mut state = 0x5EED_u64;
    let mut next = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let content = watching.folder.path.join("content");
    for round in 0..12 {
        for _ in 0..=next(6) {
            let (page, other) = (format!("services/p{}", next(4)), format!("services/q{}", next(3)));
            // Both texts of a page: one without its authoritative text is an error, and such a page stays as it was.
            let write = |page: &str, title: &str| {
                for (language, title) in [("zh-Hans", "页"), ("en", title)] {
                    let text = format!("+++\ntitle = \"{title} {}\"\n+++\nRound {round}.\n", page.len());
                    watching.folder.write(&format!("content/{page}/{language}.md"), text);
                }
            };
            match next(7) {
                0..=2 => write(&page, "Page"),
                3 => drop(fs::remove_dir_all(content.join(&page))),
                4 => drop(fs::rename(content.join(&page), content.join(&other))),
                5 => drop(fs::remove_dir_all(content.join(&other))),
                _ => watching.folder.write("i18n/en/site.ftl", format!("skip-to-content = Jump {round}\n")),
            }
        }
        watching.expect_clean();
    }
}

#[test]
fn media_are_known_by_their_bytes_and_not_by_their_age() {
    let watching = watching(site_with_a_form());
    let address = "/media/services/card/form.pdf";
    let first = watching.get(address);
    let tag = first.headers.get("etag").expect("media have a tag").clone();
    assert_eq!(first.headers.get("last-modified"), None);
    let known =
        format!("Host: localhost\r\nIf-None-Match: {tag}\r\nIf-Modified-Since: Mon, 23 Nov 2026 08:00:00 GMT\r\n");
    assert_eq!(watching.ask(address, &known).status, 304);
    // Another file of the same length and the same age takes its place, as `cp -p` leaves it.
    let path = watching.folder.path.join("content/services/card/form.pdf");
    let (bytes, age) = (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
    watching.folder.write("other.pdf", vec![b'x'; bytes.len()]);
    let other = watching.folder.path.join("other.pdf");
    fs::File::options().write(true).open(&other).unwrap().set_modified(age).unwrap();
    fs::rename(&other, &path).unwrap();
    watching.until(address, |answer| answer.headers.get("etag") != Some(&tag));
    let again = watching.ask(address, &known);
    assert_eq!((again.status, again.body.as_bytes()), (200, &vec![b'x'; bytes.len()][..]));
}

#[test]
fn parts_of_media_can_be_asked_for() {
    let watching = watching(site_with_a_form());
    let address = "/media/services/card/form.pdf";
    let whole = watching.get(address);
    let tag = whole.headers.get("etag").expect("media have a tag");
    let part = |headers: &str| watching.ask(address, &format!("Host: localhost\r\nRange: bytes=1-3\r\n{headers}"));
    for fine in [String::new(), format!("If-Range: {tag}\r\n")] {
        let part = part(&fine);
        assert_eq!((part.status, part.body.as_str()), (206, "PDF"));
        assert_eq!(part.headers.get("etag"), Some(tag));
        let range = format!("bytes 1-3/{}", whole.body.len());
        assert_eq!(part.headers.get("content-range"), Some(&range));
    }
    // Parts of two files make none.
    let other = part("If-Range: \"other\"\r\n");
    assert_eq!((other.status, other.body.as_str()), (200, whole.body.as_str()));
    assert_eq!(watching.ask(address, "Host: localhost\r\nRange: bytes=900-\r\n").status, 416);
}

fn site_with_a_form() -> Folder {
    small_site().file("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\n[The form](form.pdf)\n")
}

#[test]
fn settings_of_another_name_are_followed() {
    let watching = watching_with(small_site().file("my.toml", SETTINGS), &["--config", "my.toml"]);
    watching.expect_line("ready in");
    watching.folder.write("my.toml", SETTINGS.replace("tag = \"en\"", "tag = \"en\"\n\n[[languages]]\ntag = \"fr\""));
    watching.until("/fr/services/card.html", |answer| answer.status == 200);
}

#[test]
fn a_root_that_is_relative_is_followed() {
    let small = small_site();
    let above =
        small.files().into_iter().fold(folder(), |above, (path, bytes)| above.file(&format!("site/{path}"), bytes));
    let watching = watching_with(above, &["--root", "site"]);
    watching.expect_line("ready in");
    watching.folder.write("site/content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nOther.\n");
    assert!(watching.expect_line(" ms: ").ends_with(" ms: en/services/card.html"));
    assert!(watching.get("/en/services/card.html").body.contains("Other."));
    watching.folder.write("site/content/offices/en.md", "+++\ntitle = \"Offices\"\n+++\n");
    watching.folder.write("site/content/offices/zh-Hans.md", "+++\ntitle = \"机构\"\n+++\n");
    watching.until("/en/offices.html", |answer| answer.status == 200);
    watching.folder.write("site/site.toml", SETTINGS.replace("\"en\"", "\"fr\""));
    watching.until("/fr/offices.html", |answer| answer.status == 200);
}

#[test]
fn what_was_told_is_not_told_again_when_it_only_moves() {
    let watching = watching(small_site());
    watching.expect_line("ready in");
    let broken = |lines: &str| format!("+++\ntitle = \"Card\"\n+++\n{lines}[One](nowhere) [Two](nowhere)\n");
    watching.folder.write("content/services/card/en.md", broken(""));
    watching.expect_line("error[broken-link]");
    watching.expect_line("2 errors");
    watching.folder.write("content/services/card/en.md", broken("Above.\n\n"));
    watching.expect_line(" ms: en/services/card.html");
    // One more of the same is news.
    watching.folder.write("content/services/card/en.md", broken("Above. [Three](nowhere)\n\n"));
    let lines = watching.lines_until("3 errors");
    assert_eq!(lines.iter().filter(|line| line.contains("error[broken-link]")).count(), 1, "{lines:#?}");
}

#[test]
fn the_terminal_says_that_there_is_no_site_and_when_there_is_one() {
    let watching = watching(folder().file("site.toml", "nonsense"));
    let lines = watching.lines_until("cannot be made");
    assert!(lines.iter().all(|line| !line.contains("0 pages")), "{lines:#?}");
    for (path, bytes) in small_site().files() {
        watching.folder.write(&path, bytes);
    }
    watching.expect_line("can be made");
    watching.expect_clean();
    watching.folder.write("site.toml", "id = \"test\nnonsense");
    let lines = watching.lines_until("cannot be made");
    assert!(lines.iter().all(|line| !line.contains("no page shows")), "{lines:#?}");
    watching.folder.write("site.toml", SETTINGS);
    watching.expect_line("can be made");
    // What was wrong before too is no news.
    let lines = watching.lines_until("2 notes");
    assert!(lines.iter().all(|line| !line.contains("note[")), "{lines:#?}");
}

#[test]
fn browsers_are_told_of_the_first_of_many_findings_and_how_many_more_there_are() {
    let links: String = (0..300).map(|number| format!("[{number}](nowhere-{number})\n\n")).collect();
    let watching = watching(
        small_site()
            .file("content/services/card/en.md", format!("+++\ntitle = \"Card\"\n+++\n{links}"))
            .file("content/services/en.md", "+++\ntitle = \"Services\"\n+++\n[Own](nothing)\n"),
    );
    let is_told = |answer: &Answer| answer.body.contains("nowhere-1") && answer.body.contains("nothing");
    let state = |page: &str| -> serde_json::Value {
        serde_json::from_str(&watching.until(&format!("/~yulan/state?page={page}"), is_told).body).unwrap()
    };
    let counts = |state: &serde_json::Value| {
        let length = |name: &str| state[name].as_array().expect("it is a list").len();
        (length("own"), length("others"), state["found"].as_u64())
    };
    assert_eq!(counts(&state("/en/services.html")), (1, 50, Some(301)));
    assert_eq!(counts(&state("/en/services/card.html")), (50, 1, Some(301)));
}

#[test]
fn every_answer_says_that_it_is_what_it_says_and_for_nobody_else() {
    let watching = watching(site_with_a_form());
    let pages =
        ["/en/", "/en/nothing.html", "/en", "/media/services/card/form.pdf", "/~yulan/live.js", "/~yulan/nothing"];
    let more = ["/desk/", "/desk", "/~yulan/state", "/copy.js", "/%00", "/~as-of/x/en/"];
    let answers = pages.into_iter().chain(more).map(|path| (path, watching.get(path)));
    let refused = watching.ask("/en/", "Host: example.com\r\n");
    for (path, answer) in answers.chain([("refused", refused)]) {
        let header = |name: &str| answer.headers.get(name).map(String::as_str);
        assert_eq!(header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(header("cross-origin-resource-policy"), Some("same-origin"), "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_second_ctrl_c_ends_it_at_once_whatever_it_does() {
    // So many pages take longer to be planned than it takes to press the keys.
    let many = (0..2000).fold(small_site(), |site, number| {
        site.file(&format!("content/many/p{number}/en.md"), format!("+++\ntitle = \"P {number}\"\n+++\nOne.\n"))
    });
    let mut watching = watching(many);
    while watching.child.try_wait().unwrap().is_none() {
        let status = Command::new("kill").args(["-INT", &watching.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }
    let lines: Vec<String> = watching.lines.iter().collect();
    assert!(lines.iter().all(|line| !line.contains("has ended") && !line.contains("ready in")), "{lines:#?}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_until_it_can() {
    let watching = watching(small_site());
    watching.expect_line("ready in");
    let settings = watching.folder.path.join("site.toml");
    fs::remove_file(&settings).unwrap();
    fs::create_dir(&settings).unwrap();
    let line = watching.expect_line("it is tried again");
    assert!(line.contains("site.toml") && line.contains("directory"), "{line}");
    let state = "/~yulan/state?page=/en/services/card.html";
    watching.until(state, |answer| answer.body.contains("it is tried again") && answer.body.contains("site.toml"));
    assert!(watching.get("/en/services/card.html").body.contains("Bring a photo."));
    fs::remove_dir(&settings).unwrap();
    watching.expect_line("site.toml is not there any more: it is tried again");
    fs::write(&settings, SETTINGS).unwrap();
    watching.until(state, |answer| !answer.body.contains("it is tried again"));
}

const SETTINGS: &str =
    "id = \"test\"\nauthoritative = \"zh-Hans\"\n\n[[languages]]\ntag = \"zh-Hans\"\n\n[[languages]]\ntag = \"en\"\n";

fn small_site() -> Folder {
    folder()
        .file("site.toml", SETTINGS)
        .file("content/zh-Hans.md", "+++\ntitle = \"首页\"\n+++\n欢迎。\n")
        .file("content/en.md", "+++\ntitle = \"Home\"\n+++\nWelcome.\n")
        .file("content/services/zh-Hans.md", "+++\ntitle = \"办事\"\n+++\n")
        .file("content/services/en.md", "+++\ntitle = \"Services\"\n+++\n")
        .file("content/services/card/zh-Hans.md", "+++\ntitle = \"卡\"\n+++\n带照片。\n")
        .file("content/services/card/en.md", "+++\ntitle = \"Card\"\n+++\nBring a photo.\n")
        .file("content/services/card/form.pdf", "%PDF-1.4 not much of one")
}

/// The program at work; it ends with the value.
pub struct Watching {
    pub folder: Folder,
    child: Child,
    address: String,
    lines: Receiver<String>,
}

pub struct Answer {
    pub status: u16,
    /// By their names in lower case.
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// The program at work in a folder, with the tool in English.
#[track_caller]
pub fn watching(folder: Folder) -> Watching {
    watching_with(folder, &[])
}

/// The same with further arguments.
#[track_caller]
pub fn watching_with(folder: Folder, arguments: &[&str]) -> Watching {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yulan"));
    command
        .args(["watch", "--port", "0", "--ui-language", "en", "--color", "never"])
        .args(arguments)
        .current_dir(&folder.path);
    command.env("SOURCE_DATE_EPOCH", NOW.to_string()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let (to, lines) = channel();
    let said = BufReader::new(child.stderr.take().expect("it is piped"));
    std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(|line| drop(to.send(line))));
    let first = lines.recv_timeout(PATIENCE).expect("it says where it is");
    let address =
        first.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_else(|| panic!("{first}"));
    let address = address.to_owned();
    Watching { folder, child, address, lines }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Watching {
    #[track_caller]
    pub fn get(&self, path: &str) -> Answer {
        self.ask(path, "Host: localhost\r\n")
    }

    #[track_caller]
    pub fn ask(&self, path: &str, headers: &str) -> Answer {
        self.ask_with("GET", path, headers)
    }

    #[track_caller]
    fn ask_with(&self, method: &str, path: &str, headers: &str) -> Answer {
        let mut stream = self.send(method, path, &format!("{headers}Connection: close\r\n"));
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the server answers");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let mut lines = head.lines();
        let status =
            lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("it begins with a status");
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Answer { status, headers: headers.collect(), body: body.to_owned() }
    }

    pub fn open(&self, path: &str, headers: &str) -> TcpStream {
        self.send("GET", path, headers)
    }

    fn send(&self, method: &str, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\n{headers}\r\n").expect("the server reads");
        stream
    }

    /// Asks until the answer is as it should be.
    #[track_caller]
    pub fn until(&self, path: &str, is_so: impl Fn(&Answer) -> bool) -> Answer {
        let started = Instant::now();
        loop {
            let answer = self.get(path);
            if is_so(&answer) {
                return answer;
            }
            assert!(started.elapsed() < PATIENCE, "{path} stays {}: {}", answer.status, answer.body);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits for a line on standard error that holds these words.
    #[track_caller]
    pub fn expect_line(&self, words: &str) -> String {
        let started = Instant::now();
        loop {
            let left = PATIENCE.saturating_sub(started.elapsed());
            let line = self.lines.recv_timeout(left).unwrap_or_else(|_| panic!("no line says `{words}`"));
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Waits for a line on standard error that holds these words, and returns all lines up to it.
    #[track_caller]
    pub fn lines_until(&self, words: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else { panic!("no line says `{words}`: {lines:#?}") };
            lines.push(line);
            if lines[lines.len() - 1].contains(words) {
                return lines;
            }
        }
    }

    /// Asks until every address of the site is served as a build from nothing makes it.
    #[track_caller]
    pub fn expect_clean(&self) {
        let clean = self.clean();
        let started = Instant::now();
        loop {
            let differ: Vec<&String> =
                clean.iter().filter(|(path, text)| self.served(path) != **text).map(|(path, _)| path).collect();
            if differ.is_empty() {
                return;
            }
            assert!(started.elapsed() < PATIENCE, "not as a clean build makes it: {differ:?}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// What is served at an address, without the two changes.
    #[track_caller]
    fn served(&self, path: &str) -> String {
        let body = self.get(&format!("/{path}")).body;
        let body = body.replacen("connect-src 'self'; ", "", 1);
        match body.split_once("<script src=\"/~yulan/live.js?") {
            Some((before, after)) => {
                let (_, after) = after.split_once("\" defer></script>\n").expect("the script ends so");
                format!("{before}{after}")
            }
            None => body,
        }
    }

    /// The site as a build from nothing makes it.
    fn clean(&self) -> BTreeMap<String, String> {
        let request =
            Request { as_of: AsOf::Moment(NOW), base_url: None, languages: None, drafts: true, profile: None };
        let root = &self.folder.path;
        let inputs = load::site(root, &root.join("site.toml"), request).expect("the folder can be read");
        let plan = pipeline::plan(&inputs, &mut Memos::default());
        let text = |body: &Body| match body {
            Body::Bytes(bytes) | Body::Stored(bytes, _) => String::from_utf8_lossy(bytes).into_owned(),
            Body::CopyOf(source) => {
                String::from_utf8_lossy(&fs::read(root.join(source.as_str())).unwrap()).into_owned()
            }
        };
        plan.addresses()
            .map(|path| (path.to_string(), text(&plan.see(path).expect("it is planned").artifact.body)))
            .collect()
    }
}

/// Reads from a stream that does not end, until what was read holds these words.
#[track_caller]
fn read_until(stream: &mut TcpStream, heard: &mut String, words: &str) {
    let (mut bytes, started) = ([0; 1024], Instant::now());
    while !heard.contains(words) {
        // The stream says now and then that it is still there.
        assert!(started.elapsed() < PATIENCE, "nobody says `{words}`; heard {heard}");
        let read = stream.read(&mut bytes).unwrap_or_else(|error| panic!("{error}; heard {heard}"));
        assert_ne!(read, 0, "the stream ended; heard {heard}");
        heard.push_str(&String::from_utf8_lossy(&bytes[..read]));
    }
}
