//! What `check` and `explain` write, for people and for programs; what a profile makes of it.
use crate::cli::site;

const FAULTY: &str = "+++\ntitle = \"家\"\n+++\n\n先[申请](/nowhere)，<b>再办理</b>。\n";

const DUPLICATE: &str = "\n[[languages]]\ntag = \"zh-Hans\"\n";

#[test]
fn sarif_names_the_rule_the_place_and_the_remedy_of_each_finding() {
    let site = site().file("content/一 页/zh-Hans.md", FAULTY);
    let run = site.run(&["check", "--format", "sarif", "--ui-language", "zh-Hans"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    insta::assert_snapshot!(run.out.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}

#[test]
fn github_annotations_are_one_line_each_and_name_the_file_from_where_the_command_was_typed() {
    let site = site().file("guide/content/zh-Hans.md", FAULTY).file("guide/site.toml", SETTINGS);
    let run = site.run(&["check", "--root", "guide", "--format", "github"]);
    let lines = "\
::error file=guide/content/zh-Hans.md,line=5,endLine=5,col=7,endColumn=15,title=broken-link::there is no page `/nowhere`\
%0Aremove the link if the page is gone; if it was renamed, write its new folder: `/` begins at `content/`, `../` at the folder above
::warning file=guide/content/zh-Hans.md,line=5,endLine=5,col=17,endColumn=20,title=raw-html::HTML is not let through, \
readers see it as text: `<b>`%0Awrite it in Markdown; only `br`, `sub`, `sup`, `kbd`, `ruby`, `rt` and `rp` without \
attributes work
";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, lines, ""));
}

const SETTINGS: &str = "id = \"test\"\nauthoritative = \"zh-Hans\"\nbase_url = \"https://example.org/\"\n\n\
                        [[languages]]\ntag = \"zh-Hans\"\n";

#[test]
fn explain_says_what_why_and_how_in_the_language_asked_for() {
    let site = site();
    let run = site.run(&["explain", "unknown-rule"]);
    let english = "\
unknown-rule: error

The tables below `[rules]` bear the names of findings, as they stand in brackets behind
`error`, `warning` or `note`. With another name the setting would do nothing, and nobody
would notice.

No setting changes this: without the mending no page can be made.
";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, english, ""));
    let chinese = site.run(&["explain", "idle-setting", "--ui-language", "zh-Hans"]).out;
    let expected = "\
idle-setting：提示

这项设置原来是为某些文件里的问题写的，现在问题没有了，设置也可以删去。留着它，下次再出同样的问题就看不到了。

确实改不了的，可以写进 `site.toml`，理由留给同事看：

    [rules.idle-setting]
    severity = \"note\"
    paths = [\"content/…\"]
    reason = \"为什么这里例外\"
";
    assert_eq!(chinese, expected);
}

#[test]
fn explain_needs_no_site_and_offers_the_nearest_name() {
    let folder = tempfile::TempDir::new().expect("a temporary folder can be made");
    let folder = folder.path().to_str().expect("the path is text");
    let run = site().run_in(folder, &["explain", "unknwon-rule"], &[]);
    let said = "error: there is no finding `unknwon-rule`\nhelp: did you mean `unknown-rule`?\n";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (2, "", said));
    let all = site().run_in(folder, &["explain"], &[]).out;
    let names: Vec<&str> = all.lines().skip(2).filter_map(|line| line.split(':').next()).collect();
    let codes: Vec<&str> = yulan::pipeline::codes().iter().map(|code| code.name).collect();
    assert_eq!(names, codes);
}

#[test]
fn a_profile_of_the_command_goes_before_that_of_the_site() {
    let page = "+++\ntitle = \"讲座\"\n+++\n";
    let site = site().file("content/news/zh-Hans.md", page).file("content/news/en.md", page);
    let site = site.file("content/news/facts.toml", "kind = \"news\"\n");
    let code = |arguments: &[&str]| site.run(arguments).code;
    assert_eq!(code(&["check"]), 0);
    assert_eq!(code(&["check", "--profile", "publish"]), 1);
    assert_eq!(code(&["check", "--profile", "default", "--strict"]), 1);
    for verb in ["check", "build"] {
        let run = site.run(&[verb, "--profile", "publsh"]);
        let told = "error: there is no profile `publsh`\nhelp: write `--profile publish`\n";
        assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (2, "", told));
    }
    let publish = "+++\ntitle = \"首页\"\n+++\n";
    let site = site.file("content/zh-Hans.md", publish).file("profiles/publish.toml", "");
    assert_eq!(site.run(&["check", "--profile", "publish"]).code, 0, "a site's own file goes before the tool's");
}

#[test]
fn a_refused_build_names_the_setting_that_would_let_it_go_on_and_only_where_one_does() {
    let lines = |run: crate::cli::Run| -> Vec<String> { run.err.lines().rev().take(2).map(String::from).collect() };
    let remedy = "what must wait can be lowered in `site.toml`: `[rules.broken-link]` with `severity = \"warning\"`, \
                  `paths = [\"content/zh-Hans.md\"]` and a `reason`";
    let broken = site().file("content/zh-Hans.md", FAULTY).run(&["build"]);
    assert_eq!(lines(broken)[1], remedy);
    let settings = format!("{SETTINGS}{DUPLICATE}");
    let hopeless = site().file("content/zh-Hans.md", FAULTY).file("site.toml", settings).run(&["build"]);
    assert_ne!(lines(hopeless)[1], remedy);
}

#[test]
fn a_code_may_be_written_as_it_stands_in_a_report_and_the_list_has_a_heading() {
    let site = site();
    let plain = site.run(&["explain", "broken-link"]);
    for written in ["BROKEN-LINK", "[broken-link]", "error[broken-link]"] {
        assert_eq!(site.run(&["explain", written]).out, plain.out, "{written}");
    }
    assert!(site.run(&["explain"]).out.starts_with("What Yulan can find, and "));
    assert!(site.run(&["explain", "--help"]).out.contains("yulan explain [OPTIONS] [CODE]\n"));
}
