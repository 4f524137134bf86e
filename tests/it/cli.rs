//! The program as people and scripts call it: exit codes, reports, streams.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

#[test]
fn a_clean_site_is_built_and_the_last_line_says_what_was_built() {
    let site = site();
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    let said = run.err.strip_prefix("built 4 pages (zh-Hans 2, en 2) in ").expect(&run.err);
    let (seconds, rest) = said.split_once(' ').expect("the time is followed by its unit");
    assert!(seconds.parse::<f64>().is_ok(), "{seconds}");
    assert_eq!(rest, "s into public\n");
    assert!(site.root.join("public/en/index.html").is_file());
}

#[test]
fn the_report_points_at_the_place_in_a_chinese_line() {
    let site = site().file("content/zh-Hans.md", BROKEN);
    let run = site.run(&["check"]);
    let report = "\
error[broken-link]: there is no page `/nowhere`
 --> content/zh-Hans.md:5:19
  |
5 | 上海人才政策。请先[申请工作许可](/nowhere)，再办理居留许可。
  |                                  ^^^^^^^^
  |
  = help: remove the link if the page is gone; if it was renamed, write its new folder: `/` begins at `content/`, `../` at the folder above

1 error
";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, report, ""));
}

#[test]
fn the_report_speaks_chinese_if_the_environment_does() {
    let site = site().file("content/zh-Hans.md", BROKEN);
    let report = "\
错误[broken-link]: 没有页面 `/nowhere`
 --> content/zh-Hans.md:5:19
  |
5 | 上海人才政策。请先[申请工作许可](/nowhere)，再办理居留许可。
  |                                  ^^^^^^^^
  |
  = 改法: 如果页面已经删去，就只留文字，去掉链接；如果改了名，就写新文件夹的路径：以 `/` 开头的从 `content/` 算起，以 `../` 开头的从上级文件夹算起

共 1 个错误
";
    assert_eq!(site.run(&["check", "--ui-language", "zh-Hans"]).out, report);
    assert_eq!(site.run_in(".", &["check"], &[("LANG", "zh_CN.UTF-8")]).out, report);
    let english = site.run_in(".", &["--ui-language=en", "check"], &[("LANG", "zh_CN.UTF-8")]).out;
    assert!(english.ends_with("\n1 error\n"), "{english}");
}

#[test]
fn a_byte_order_mark_is_neither_counted_nor_shown() {
    let site = site().file("content/en.md", "\u{feff}Welcome\n");
    let report = "\
error[missing-title]: this text has no title
 --> content/en.md:1:1
  |
1 | Welcome
  | ^
  |
  = help: let the file begin with
          +++
          title = \"…\"
          +++

";
    assert_eq!(site.run(&["check", "--quiet"]).out, report);
}

#[test]
fn a_file_that_is_no_text_has_a_place_and_no_excerpt() {
    let site = site().file("content/en.md", *b"\xb1\xea\xcc\xe2\n");
    let report = "\
error[not-utf8]: this file is in GBK (“ANSI”), not in UTF-8
--> content/en.md:1:1
 = help: open it in Notepad, choose `Save as`, and there the encoding `UTF-8`
";
    let shown = site.run(&["check"]).out;
    assert!(shown.starts_with(report), "{shown}");
}

#[test]
fn of_a_long_line_only_what_is_around_the_place_is_shown() {
    let line = format!("{}[x](/nowhere){}", "很长的一段话，".repeat(300), "还有很多话，".repeat(300));
    let site = site().file("content/zh-Hans.md", format!("+++\ntitle = \"家\"\n+++\n\n{line}\n"));
    let shown = site.run(&["check"]).out;
    assert!(shown.contains(" --> content/zh-Hans.md:5:2105\n"), "{shown}");
    assert!(shown.contains("[x](/nowhere)") && shown.len() < 1000, "{shown}");
}

#[test]
fn json_is_one_object_with_lines_and_columns_from_one() {
    let site = site().file("content/zh-Hans.md", BROKEN);
    let run = site.run(&["check", "--format", "json"]);
    let report = r#"{
  "findings": [
    {
      "code": "broken-link",
      "severity": "error",
      "file": "content/zh-Hans.md",
      "line": 5,
      "column": 19,
      "end_line": 5,
      "end_column": 27,
      "message": "there is no page `/nowhere`",
      "help": "remove the link if the page is gone; if it was renamed, write its new folder: `/` begins at `content/`, `../` at the folder above"
    }
  ],
  "summary": {
    "errors": 1,
    "warnings": 0,
    "notes": 0
  }
}
"#;
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, report, ""));
}

#[test]
fn while_an_error_stands_nothing_is_written() {
    let site = site();
    assert_eq!(site.run(&["build"]).code, 0);
    let before = tree(&site.root.join("public"));
    let site = site.file("content/en.md", "+++\ntitle = \"New\"\n+++\n").file("content/zh-Hans.md", BROKEN);
    let run = site.run(&["build"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    let last = run.err.lines().last();
    assert_eq!(last, Some("nothing written to public: errors stand in the way (1 error)"), "{}", run.err);
    assert_eq!(tree(&site.root.join("public")), before);
}

#[test]
fn strict_counts_warnings_as_errors() {
    let map = r#"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>"#;
    let text = "+++\ntitle = \"Home\"\n+++\n\n![](map.svg)\n";
    let site = site().file("content/map.svg", map).file("content/en.md", text);
    let strict = site.run(&["build", "--strict"]);
    let last = strict.err.lines().last();
    let refusal = "nothing written to public: `--strict` counts warnings as errors (1 warning)";
    assert_eq!((strict.code, last), (1, Some(refusal)), "{}", strict.err);
    assert!(!site.root.join("public/en/index.html").exists());
    let lenient = site.run(&["build"]);
    assert_eq!(lenient.code, 0, "{}", lenient.err);
    assert!(lenient.err.ends_with(" s into public; 1 warning (`yulan check` lists them)\n"), "{}", lenient.err);
    assert_eq!((site.run(&["check"]).code, site.run(&["--strict", "check"]).code), (0, 1));
}

#[test]
fn build_counts_notes_and_check_lists_them() {
    let site = site().file("site.toml", SETTINGS.replace("base_url = \"https://example.org/\"\n", ""));
    let built = site.run(&["build"]).err;
    assert!(!built.contains("no-base-url") && built.contains("; 1 note ("), "{built}");
    let checked = site.run(&["check"]);
    assert!(checked.out.starts_with("note[no-base-url]: "), "{}", checked.out);
    assert_eq!(checked.code, 0);
}

#[test]
fn quiet_leaves_only_the_findings() {
    let clean = site().run(&["-q", "build"]);
    assert_eq!((clean.out.as_str(), clean.err.as_str()), ("", ""));
    let broken = site().file("content/zh-Hans.md", BROKEN).run(&["build", "--quiet"]);
    assert!(broken.err.starts_with("error[broken-link]") && !broken.err.contains("nothing written"), "{}", broken.err);
}

#[test]
fn wrong_usage_ends_with_two() {
    let site = site();
    for arguments in [
        &["build", "--colour"][..],
        &["publish"],
        &["check", "--format", "xml"],
        &["check", "--as-of", "2026-13-01"],
        &["check", "--ui-language", "fr"],
        &["build", "--base-url", "example.org"],
        &["build", "--languages", "en,?"],
        &["check", "--config", "missing.toml"],
        &["check", "--root", "missing"],
        &["-q", "-v", "check"],
    ] {
        let run = site.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.starts_with("error: "), "{arguments:?}: {}", run.err);
    }
    let epoch = site.run_in(".", &["check"], &[("SOURCE_DATE_EPOCH", "today")]);
    assert_eq!(epoch.code, 2, "{}", epoch.err);
}

#[test]
fn what_is_wrong_with_the_arguments_is_told_in_the_language_of_the_tool() {
    let site = site();
    let cases = [
        (&["check", "--formt", "json"][..], "这里不能写 `--formt`", "写 `--format`"),
        (&["build", "extra"], "这里不能写 `extra`", "在命令后面加 `--help`，可看到能写什么"),
        (&["buidl"], "没有命令 `buidl`", "写 `build`"),
        (&["check", "--format", "jsn"], "`--format <格式>` 不能是 `jsn`", "写 `json`"),
        (
            &["check", "--format"],
            "`--format <格式>` 后面没有值",
            "在它后面写一个值；在命令后面加 `--help`，可看到写什么",
        ),
        (&["due", "--within", "x"], "`--within <天数>` 不能是 `x`", "要写天数，如 `180d` 或 `180`"),
        (&["move", "a"], "命令缺少 `<新路径>`", "在命令后面加 `--help`，可看到要写什么"),
        (&["-q", "-v", "check"], "`--quiet` 和 `--verbose` 不能同时用", "去掉其中一个"),
        (&["due", "--within=1", "--within=2"], "`--within <天数>` 写了两次", "去掉其中一个"),
    ];
    for (arguments, told, help) in cases {
        let run = site.run_in(".", arguments, &[("LANG", "zh_CN.UTF-8")]);
        let expected = format!("错误: {told}\n改法: {help}\n");
        assert_eq!((run.code, run.err), (2, expected), "{arguments:?}");
    }
    let run = site.run(&["check", "--ui-language", "中文"]);
    assert!(run.err.ends_with("help: write `zh-Hans` for Chinese (中文), `en` for English\n"), "{}", run.err);
}

#[test]
fn what_an_input_method_or_habit_writes_in_an_argument_is_taken() {
    let site = site();
    assert_eq!(site.run(&["build", "--languages", "zh-Hans，en"]).code, 0);
    assert_eq!(site.run(&["due", "--within", "30"]).out, site.run(&["due", "--within", "30d"]).out);
}

#[test]
fn a_folder_that_is_almost_called_content_is_named() {
    let site = site();
    fs::rename(site.root.join("content"), site.root.join("contents")).expect("the folder can be renamed");
    let run = site.run(&["check"]);
    let told = "error: there is no folder `content`, in which pages lie, but a folder `contents`\n\
                help: rename `contents` to `content`\n";
    assert_eq!((run.code, run.err.as_str()), (2, told));
}

#[test]
fn the_help_is_in_the_language_of_the_tool() {
    let site = site();
    let english = site.run(&["--help"]);
    assert_eq!((english.code, english.err.as_str()), (0, ""));
    assert!(english.out.contains("\nUsage: yulan [OPTIONS] <COMMAND>\n"), "{}", english.out);
    let chinese = site.run(&["build", "-h", "--ui-language", "zh-Hans"]);
    assert!(chinese.out.contains("\n用法：yulan build [选项]\n"), "{}", chinese.out);
    assert_eq!(site.run(&["help", "build", "--ui-language", "zh-Hans"]).out, chinese.out);
    assert_eq!(site.run(&["help"]).out, english.out);
}

#[test]
fn the_root_is_the_nearest_folder_upwards_with_settings() {
    let site = site().file("content/zh-Hans.md", BROKEN);
    let below = site.run_in("content", &["check"], &[]);
    assert_eq!((below.code, below.out), (1, site.run(&["check"]).out));
    let root = site.root.to_str().expect("temporary folders have Unicode names");
    let elsewhere = TempDir::new().expect("a temporary folder can be made");
    let named = run(elsewhere.path(), &["--root", root, "check"], &[]);
    assert_eq!((named.code, named.out), (1, site.run(&["check"]).out));
    let lost = run(elsewhere.path(), &["check"], &[]);
    let here = elsewhere.path().canonicalize().expect("the folder exists");
    let told = format!(
        "error: there is no `site.toml` in {} or in any folder above it\n\
         help: go to the folder of a site, or name it: `yulan --root FOLDER …`\n",
        here.display()
    );
    assert_eq!((lost.code, lost.err), (2, told));
}

#[test]
fn the_as_of_date_decides_what_is_published() {
    let site = site()
        .file("content/news/facts.toml", "published = 2030-01-01\n")
        .file("content/news/zh-Hans.md", "+++\ntitle = \"新闻\"\n+++\n");
    let news = site.root.join("public/zh-Hans/news.html");
    assert_eq!(site.run(&["build", "--as-of", "2029-12-31"]).code, 0);
    assert!(!news.exists());
    assert_eq!(site.run(&["--as-of", "2030-01-01", "build"]).code, 0);
    assert!(news.is_file());
    // 2029-12-31T16:00Z is midnight in Shanghai, the time zone of the site.
    for (epoch, published) in [("1893427199", false), ("1893427200", true)] {
        assert_eq!(site.run_in(".", &["build"], &[("SOURCE_DATE_EPOCH", epoch)]).code, 0);
        assert_eq!(news.exists(), published, "{epoch}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_ends_with_three() {
    let run = site().run(&["build", "-o", "site.toml/public"]);
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    assert!(run.err.starts_with("error: cannot ") && run.err.contains("\nhelp: "), "{}", run.err);
}

#[test]
fn output_that_nobody_watches_has_no_colour_unless_asked_for() {
    let site = site().file("content/zh-Hans.md", BROKEN);
    for arguments in [&["check"][..], &["check", "--color", "never"], &["build"], &["--help"]] {
        let run = site.run(arguments);
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'), "{arguments:?}");
    }
    assert!(site.run(&["check", "--color", "always"]).out.contains("\u{1b}["));
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_fault() {
    let links = "[x](/nowhere)\n\n".repeat(2000);
    let site = site().file("content/en.md", format!("+++\ntitle = \"Home\"\n+++\n\n{links}"));
    let mut command = command(&site.root, &["check"], &[]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(1), ""));
}

const SETTINGS: &str = r#"id = "test"
authoritative = "zh-Hans"
base_url = "https://example.org/"

[[languages]]
tag = "zh-Hans"

[[languages]]
tag = "en"
"#;

const BROKEN: &str = "+++\ntitle = \"家\"\n+++\n\n上海人才政策。请先[申请工作许可](/nowhere)，再办理居留许可。\n";

#[test]
fn a_new_language_is_added_in_preparation_with_its_messages_to_translate() {
    let site = site();
    let settings = fs::read_to_string(site.root.join("site.toml")).expect("the site has settings");
    let run = site.run(&["new", "language", "vi"]);
    let said = "\
added Tiếng Việt (vi) to site.toml, in preparation: `yulan build --drafts` shows it
wrote i18n/vi/site.ftl: N messages, the English words beside each; pages show other languages for those that are not translated
";
    let counted = run.err.split(' ').map(|word| if word.parse::<u32>().is_ok() { "N" } else { word });
    assert_eq!((run.code, counted.collect::<Vec<_>>().join(" ")), (0, said.to_owned()));
    let added = "
[[languages]]
tag = \"vi\"
name = \"Tiếng Việt\"
preview = true                               # in preparation: take this line away to publish
";
    assert_eq!(
        fs::read_to_string(site.root.join("site.toml")).expect("it is there"),
        settings.trim_end().to_owned() + "\n" + added
    );
    let messages = fs::read_to_string(site.root.join("i18n/vi/site.ftl")).expect("it is written");
    assert!(messages.contains("\n# skip-to-content = Skip to the text\n"), "{messages}");
    assert!(
        messages.lines().all(|line| line.is_empty() || line.starts_with("# ") || line.starts_with("##")),
        "{messages}"
    );
    // One message translated is shown; the others fall back.
    fs::write(
        site.root.join("i18n/vi/site.ftl"),
        messages.replace("# skip-to-content = Skip to the text", "skip-to-content = Đến nội dung"),
    )
    .expect("the folder is ours");
    assert_eq!(site.run(&["build", "--drafts", "--quiet"]).code, 0);
    let page = fs::read_to_string(site.root.join("public/vi/index.html")).expect("the language is made");
    assert!(page.contains("<a class=\"skip\" href=\"#main\">Đến nội dung</a>"), "{page}");
    let again = site.run(&["new", "language", "vi"]);
    assert_eq!(
        (again.code, again.err.as_str()),
        (0, "nothing to do: Tiếng Việt (vi) is in `site.toml` and has its messages\n")
    );
}

#[test]
fn a_language_the_tool_speaks_needs_no_messages_and_a_wrong_tag_is_wrong_usage() {
    let site = site();
    let run = site.run(&["new", "language", "fr"]);
    assert_eq!(
        (run.code, run.err.as_str()),
        (0, "added Français (fr) to site.toml, in preparation: `yulan build --drafts` shows it\n")
    );
    assert!(!site.root.join("i18n").exists());
    assert_eq!(site.run(&["new", "language", "not a tag"]).code, 2);
    assert_eq!(site.run(&["new"]).code, 2);
}

#[test]
fn settings_that_a_program_cannot_edit_are_left_alone_and_the_author_is_told_what_to_write() {
    let inline = "id = \"x\"\nlanguages = [{ tag = \"zh-Hans\" }]\n";
    let inside = "id = \"x\"\n[[languages]]\ntag = \"zh-Hans\"\nname = \"\"\"\n[x\"\"\"\n";
    for settings in [&b"id = \"x\" # \xb1\xea\xcc\xe2\n"[..], inline.as_bytes(), inside.as_bytes(), b"id = \n"] {
        let site = site().file("site.toml", settings);
        let run = site.run(&["new", "language", "fr"]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.starts_with("error: site.toml was not changed"), "{}", run.err);
        assert_eq!(fs::read(site.root.join("site.toml")).expect("it is there"), settings);
    }
}

/// A site on disk, removed when dropped.
pub struct Site {
    pub root: PathBuf,
    _folder: TempDir,
}

/// What a call of the program came to.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

#[test]
fn due_lists_each_day_on_which_the_site_changes() {
    let site = due_site();
    let run = site.run(&["due", "--ui-language=en", "--as-of", "2026-11-23"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(
        run.out,
        "2026-07-06  policies/a  due for a check: last checked on 2025-07-05\n\
         2026-12-01  events/x  takes place\n\
         2026-12-02  events/x  is over\n\
         2027-01-01  policies/a  has ended\n\
         2027-01-01  services/y  `card` changes\n\
         2027-03-01  news/z  is published\n"
    );
    let run = site.run(&["due", "--ui-language=zh-Hans", "--as-of=2026-11-23", "--within=9d"]);
    assert_eq!(
        run.out,
        "2026-07-06  policies/a  该核对了：上次核对于 2025-07-05\n2026-12-01  events/x  举行\n2026-12-02  events/x  已结束\n"
    );
    assert_eq!(site.run(&["due", "--within", "soon"]).code, 2);
}

#[test]
fn due_makes_a_calendar_that_is_the_same_every_time() {
    let site = due_site();
    let run = site.run(&["due", "--ui-language=zh-Hans", "--as-of=2026-11-23", "--within=8d", "--format=ics"]);
    let lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Yulan//due//EN",
        "BEGIN:VEVENT",
        "UID:20260706-check-policies/a@test",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20260706",
        "SUMMARY:policies/a: 该核对了：上次核对于 2025-07-05",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:20261201-event-events/x@test",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20261201",
        "SUMMARY:events/x: 举行",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!((run.code, run.out.as_str()), (0, lines.join("\r\n").as_str()));
}

/// A site in which something of every kind comes due.
fn due_site() -> Site {
    let page = |site: Site, key: &str, facts: &str| {
        site.file(&format!("content/{key}/zh-Hans.md"), "+++\ntitle = \"页\"\n+++\n")
            .file(&format!("content/{key}/facts.toml"), facts)
    };
    let site = site();
    let site = page(
        site,
        "policies/a",
        "kind = \"policy\"\nchecked = 2025-07-05\neffective = { from = \"2017\", to = 2026-12-31 }\n",
    );
    let site = page(site, "events/x", "kind = \"event\"\nstart = 2026-12-01T09:00:00\n");
    let site = page(site, "news/z", "kind = \"news\"\npublished = 2027-03-01\n");
    page(
        site,
        "services/y",
        "kind = \"service\"\n[[fees.card]]\namount = \"400\"\ncurrency = \"CNY\"\nto = 2026-12-31\n\
         [[fees.card]]\namount = \"600\"\ncurrency = \"CNY\"\nfrom = 2027-01-01\n",
    )
}

/// Makes a site of one page in two languages, without a finding.
pub fn site() -> Site {
    let folder = TempDir::new().expect("a temporary folder can be made");
    let root = folder.path().canonicalize().expect("the folder exists");
    Site { root, _folder: folder }
        .file("site.toml", SETTINGS)
        .file("content/zh-Hans.md", "+++\ntitle = \"家\"\n+++\n")
        .file("content/en.md", "+++\ntitle = \"Home\"\n+++\n")
}

impl Site {
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Site {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("the path has a folder")).expect("folders can be made");
        fs::write(path, content).expect("files can be written");
        self
    }

    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(".", arguments, &[])
    }

    #[track_caller]
    pub fn run_in(&self, folder: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        run(&self.root.join(folder), arguments, environment)
    }
}

#[track_caller]
fn run(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
    let output = command(folder, arguments, environment).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    let code = output.status.code().expect("no signal ended the program");
    Run { code, out: text(output.stdout), err: text(output.stderr) }
}

fn command(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yulan"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).args(arguments).envs(environment.iter().copied());
    command
}

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), fs::read(&path).expect("the file can be read"));
            }
        }
    }
    files
}
