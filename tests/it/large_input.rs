//! More of everything than anybody writes: the build ends, and says what it has to say.
use super::cli::site;
use std::fmt::Write;
use std::fs;

#[test]
fn a_hundred_thousand_unknown_keys_are_all_told_of() {
    let mut facts = String::new();
    for number in 0..100_000 {
        writeln!(facts, "k{number} = {number}").expect("a String takes everything");
    }
    // Without excerpts, which take a debug build a minute.
    let run = site().file("content/facts.toml", facts).run(&["check", "--format", "github"]);
    assert_eq!((run.code, run.out.lines().count(), run.err.as_str()), (0, 100_000, ""));
    assert!(run.out.lines().all(|line| line.starts_with("::warning file=content/facts.toml,line=")), "{}", run.out);
}

#[test]
fn a_heading_of_ten_thousand_characters_is_a_heading_with_an_id() {
    let heading = "题".repeat(10_000);
    let site = site().file("content/zh-Hans.md", format!("+++\ntitle = \"家\"\n+++\n\n## {heading}\n\n正文。\n"));
    assert_eq!(site.run(&["build", "--quiet"]).code, 0);
    let page = fs::read_to_string(site.root.join("public/zh-Hans/index.html")).expect("the page is built");
    assert!(page.contains(&format!("<section id=\"{heading}\">")), "the section has the heading's words as its id");
    let report = site.file("content/en.md", format!("+++\ntitle = \"Home\"\n+++\n\n# {heading}\n")).run(&["check"]);
    assert!(report.out.len() < 2_000, "an excerpt shows no more of a line than fits: {}", report.out.len());
}

#[test]
fn five_thousand_files_in_one_folder_are_borne() {
    let mut site = site();
    let mut links = String::from("+++\ntitle = \"家\"\n+++\n\n");
    for number in 0..5_000 {
        site = site.file(&format!("content/form-{number}.pdf"), format!("%PDF-{number}"));
        writeln!(links, "- [表{number}](form-{number}.pdf)").expect("a String takes everything");
    }
    let site = site.file("content/zh-Hans.md", links);
    assert_eq!(site.run(&["build", "--quiet"]).code, 0);
    let media = fs::read_dir(site.root.join("public/media")).expect("the folder is made");
    assert_eq!(media.count(), 5_000);
}

#[test]
fn a_hundred_languages_are_each_made_and_named_in_every_page() {
    let letters = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("{a}{b}")));
    let tags: Vec<String> =
        letters.filter(|tag| tag != "en" && tag != "cn").take(98).chain(["en".to_owned()]).collect();
    let mut settings = String::from("id = \"test\"\nauthoritative = \"zh-Hans\"\n[[languages]]\ntag = \"zh-Hans\"\n");
    for tag in &tags {
        writeln!(settings, "[[languages]]\ntag = \"{tag}\"").expect("a String takes everything");
    }
    let site = site().file("site.toml", settings);
    assert_eq!(site.run(&["build", "--quiet"]).code, 0);
    for tag in &tags {
        let page = fs::read_to_string(site.root.join(format!("public/{tag}/index.html"))).expect("the page is built");
        let offered = |other: &&String| *other != tag && page.contains(&format!("hreflang=\"{other}\""));
        assert_eq!(tags.iter().filter(offered).count(), 98, "{tag}: every other language is offered");
    }
}

#[test]
fn thousands_of_findings_on_one_line_are_placed_rightly_and_shown_in_a_report_that_grows_no_faster_than_they_do() {
    let report = |number: usize, format: &str| {
        let site =
            site().file("content/zh-Hans.md", format!("+++\ntitle = \"家\"\n+++\n\n{}\n", "[链](x) ".repeat(number)));
        site.run(&["check", "--format", format]).out
    };
    let places = report(2_000, "json");
    let places: serde_json::Value = serde_json::from_str(&places).expect("it is JSON");
    let findings = places["findings"].as_array().expect("there are findings").iter();
    let links: Vec<_> = findings.filter(|finding| finding["code"] == "broken-link").collect();
    assert_eq!(links.len(), 2_000);
    for (number, finding) in links.into_iter().enumerate() {
        assert_eq!((&finding["column"], &finding["end_column"]), (&(7 * number + 5).into(), &(7 * number + 6).into()));
    }
    let (half, whole) = (report(1_000, "human").len(), report(2_000, "human").len());
    assert!(whole < 2 * half, "{half} {whole}");
}
