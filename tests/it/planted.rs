//! `tests/planted/site`: a folder with more than sixty mistakes, each of which is found at its place, and nothing else.
//!
//! `tests/planted/mistakes.txt` lists them: the place by line and column, then the code.
use crate::program;
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn every_planted_mistake_is_found_at_its_place_and_nothing_else_is() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/planted");
    let planted = fs::read_to_string(folder.join("mistakes.txt")).expect("the list is part of the project");
    let site = folder.join("site").to_str().expect("the path is text").to_owned();
    let away = program::folder();
    for language in ["en", "zh-Hans"] {
        let run =
            away.run(&["check", "--root", &site, "--as-of=2026-11-23", "--format=json", "--ui-language", language]);
        assert_eq!((run.code, run.err.as_str()), (1, ""));
        let report: serde_json::Value = serde_json::from_str(&run.out).expect("the report is JSON");
        let mut found = String::new();
        for it in report["findings"].as_array().expect("there are findings") {
            let text = |name: &str| it[name].as_str().expect("it is a text").to_owned();
            assert!(!text("message").is_empty() && !text("help").is_empty(), "each has words and a remedy: {it}");
            writeln!(found, "{}:{}:{} {}", text("file"), it["line"], it["column"], text("code"))
                .expect("a String grows");
        }
        assert!(found == planted, "found in {language}:\n{found}");
    }
    assert!(planted.lines().count() > 60);
}
