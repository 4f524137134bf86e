//! What nobody should write and somebody will: whatever the files hold, the build ends, says what is wrong and where,
//! and never leaves half a tree.
use super::output;
use super::site::{Site, site};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use yulan::diagnostic::Diagnostic;
use yulan::locale::Locale;
use yulan::memo::Digest;
use yulan::parse;
use yulan::source::{Content, Encoding, Source, SourceId, Span};

#[test]
fn a_text_that_is_not_utf8_is_told_of_with_what_it_seems_to_be() {
    let utf16: Vec<u8> = "\u{feff}标题".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&[u8], &str); 5] = [
        (b"\xb1\xea\xcc\xe2\xa3\xba\xc8\xcb\xb2\xc5\n", "gbk"),
        (&utf16, "utf-16"),
        (b"\xfe\xff\x68\x07\x98\x98", "utf-16"),
        (b"caf\xe9 cr\xe8me\n\xff\xff\xff", "unknown"),
        (b"\x80\x81\x82", "unknown"),
    ];
    for (bytes, encoding) in cases {
        for file in ["content/en.md", "content/facts.toml", "i18n/en/site.ftl", "themes/magnolia/templates/home.html"] {
            let built = site().home().file(file, bytes).build();
            let expected = format!("error not-utf8 {file}:1:1 encoding={encoding}\n");
            assert!(built.faults().contains(&expected), "{file}: {}", built.faults());
        }
    }
}

#[test]
fn places_are_right_behind_a_byte_order_mark_and_with_carriage_returns() {
    let text = "\u{feff}+++\r\ntitle = \"Home\"\r\ntitel = 1\r\n+++\r\n\r\n人 [a](/nowhere)\r\n两行\r\n在此\r\n\r\n    code\r\n";
    let built = site().home().file("content/en.md", text).build();
    let expected = "error unknown-key content/en.md:3:1 key=titel nearest=title home=none\n\
                    error broken-link content/en.md:6:7 target=/nowhere nearest=\n\
                    warning broken-markup content/en.md:10:5 what=blanks found=code instead=code\n";
    assert_eq!(built.faults(), expected);
    let html = "<section id=\"intro\">\n<p><span lang=\"zh-Hans\">人</span> a\n<span lang=\"zh-Hans\">两行</span>\
                <span lang=\"zh-Hans\">在此</span></p>\n<pre dir=\"ltr\"><code>code\n</code></pre>\n</section>";
    assert_eq!(built.text("en/index.html"), html);
}

#[test]
fn a_file_of_fifty_megabytes_is_told_of_and_not_read() {
    let site = site().home();
    for path in ["content/en.md", "content/facts.toml", "i18n/en/site.ftl", "content/film.mp4"] {
        site.write(path, "");
        fs::OpenOptions::new()
            .write(true)
            .open(site.path(path))
            .and_then(|file| file.set_len(50_000_000))
            .expect("sparse");
    }
    let mut site = site;
    let expected = "error file-too-large content/en.md:1:1 megabytes=50\n\
                    error file-too-large content/facts.toml:1:1 megabytes=50\n\
                    note unused-media content/film.mp4:1:1 name=film.mp4\n\
                    error file-too-large i18n/en/site.ftl:1:1 megabytes=50\n";
    assert_eq!(site.build().faults(), expected);
}

#[test]
fn links_in_the_folder_are_followed_neither_round_nor_out() {
    let outside = tempfile::tempdir().expect("a temporary folder can be made");
    fs::write(outside.path().join("secret.md"), "secret").expect("files can be written");
    let mut site = site().home().file("content/a/zh-Hans.md", "+++\ntitle = \"A\"\n+++\n");
    let link = |to: &Path, at: &str| symlink(to, site.path(at)).expect("links can be made");
    link(Path::new(".."), "content/a/up");
    link(Path::new("."), "content/a/self");
    link(Path::new("ring-2"), "content/a/ring-1");
    link(Path::new("ring-1"), "content/a/ring-2");
    link(outside.path(), "content/out");
    link(&outside.path().join("secret.md"), "content/a/en.md");
    link(Path::new("nowhere.md"), "content/a/gone.md");
    link(Path::new("zh-Hans.md"), "content/a/copy.pdf");
    let built = site.build();
    let expected = "note unused-media content/a/copy.pdf:1:1\n\
                    error link-outside-site content/a/en.md:1:1\n\
                    error directory-loop content/a/ring-1:1:1\n\
                    error directory-loop content/a/ring-2:1:1\n\
                    error directory-loop content/a/self:1:1\n\
                    error directory-loop content/a/up:1:1\n\
                    error link-outside-site content/out:1:1\n";
    assert_eq!(without_values(&built.faults()), expected);
    assert_eq!(built.artifacts.values().filter(|text| text.contains("secret")).count(), 0);
}

#[test]
fn nothing_is_written_or_read_through_links_in_the_tools_own_folder() {
    let site = site().home().file("victim", "precious");
    fs::create_dir(site.path(".yulan")).expect("the folder can be made");
    symlink(site.path("victim"), site.path(".yulan/memo.part")).expect("links can be made");
    symlink("/dev/zero", site.path(".yulan/memo")).expect("links can be made");
    assert_eq!(run(&site, &["build", "--quiet"]).0, 0);
    assert_eq!(fs::read_to_string(site.path("victim")).expect("it is there"), "precious");
    symlink(site.path("victim"), site.path("content/en.md.yulan-part")).expect("links can be made");
    site.write("content/about/zh-Hans.md", "+++\ntitle = \"关于\"\n+++\n");
    site.write("content/en.md", "+++\ntitle = \"Home\"\n+++\n\n[](/about)\n");
    assert_eq!(run(&site, &["move", "about", "imprint"]).0, 0);
    assert_eq!(fs::read_to_string(site.path("victim")).expect("it is there"), "precious");
    assert!(!site.path("content/en.md").is_symlink());
}

#[test]
fn files_that_come_and_go_while_the_folder_is_read_do_not_stop_the_build() {
    let mut site = site().home();
    let stop = AtomicBool::new(false);
    let root = site.path("content");
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                for name in ["x", "x/y", "z"] {
                    // Both sides may lose the race; nothing depends on who does.
                    let _ = fs::create_dir_all(root.join(name));
                    let _ = fs::write(root.join(name).join("zh-Hans.md"), "+++\ntitle = \"X\"\n+++\n");
                    let _ = fs::write(root.join(name).join("a.png"), "x");
                }
                for name in ["x", "z"] {
                    let _ = fs::remove_dir_all(root.join(name));
                }
            }
        });
        for _ in 0..100 {
            site.build();
        }
        stop.store(true, Ordering::Relaxed);
    });
}

#[test]
fn a_folder_that_may_not_be_read_stops_the_build_with_code_3() {
    let site = site().home().file("content/closed/zh-Hans.md", "+++\ntitle = \"X\"\n+++\n");
    let mode = |path: &str, mode| fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode));
    mode("", 0o777).expect("modes can be set");
    mode("content/closed", 0o000).expect("modes can be set");
    let run = run_as_nobody(&site, &["build"]);
    mode("content/closed", 0o755).expect("modes can be set");
    assert_eq!(run.0, 3, "{}", run.1);
    assert!(run.1.contains("content/closed"), "{}", run.1);
    assert!(!site.path("public").exists());
}

#[test]
fn an_output_folder_that_may_not_be_written_stops_the_build_with_code_3_and_stays() {
    let site = site().home();
    assert_eq!(run(&site, &["build"]).0, 0);
    let mode = |path: &str, mode| fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode));
    mode("", 0o777).expect("modes can be set");
    mode("public", 0o555).expect("modes can be set");
    let before = fs::read(site.path("public/en/index.html")).expect("the site is built");
    // Nothing is to be written, so nothing is in the way.
    assert_eq!(run_as_nobody(&site, &["build"]).0, 0);
    site.write("content/en.md", "+++\ntitle = \"Another\"\n+++\n");
    let (code, said) = run_as_nobody(&site, &["build"]);
    let after = fs::read(site.path("public/en/index.html")).expect("the site stands");
    mode("public", 0o755).expect("modes can be set");
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("error: cannot write ") && said.contains("-o FOLDER"), "{said}");
    assert_eq!(after, before);
    assert!(!site.path("public/.yulan-part").exists());
}

#[test]
fn a_second_site_in_one_folder_takes_the_place_of_the_first_wholly_and_says_so() {
    let (first, second) = (site().home(), site().home());
    first.write("content/only-here/zh-Hans.md", "+++\ntitle = \"甲\"\n+++\n");
    let settings = fs::read_to_string(second.path("site.toml")).expect("there are settings");
    second.write("site.toml", settings.replace("id = \"test\"", "id = \"second\""));
    let shared = first.path("shared");
    let build = |site: &Site, to: &Path| run(site, &["build", "-o", to.to_str().expect("the path is Unicode")]);
    assert!(!build(&first, &shared).1.contains("held the site"));
    let (code, said) = build(&second, &shared);
    assert!(code == 0 && said.contains("held the site `test`"), "{code} {said}");
    build(&second, &second.path("alone"));
    let tree = |folder: &Path| {
        let list = fs::read_to_string(folder.join(".yulan-files")).expect("a tree has its list");
        let is_there = |line: &str| folder.join(line.splitn(3, ' ').nth(2).expect("a path")).is_file();
        assert!(list.lines().skip(1).all(is_there));
        list
    };
    assert_eq!(tree(&shared), tree(&second.path("alone")));
    assert!(!shared.join("en/only-here.html").exists());
    // What each site remembers is its own: the first finds that its tree is gone.
    let (code, said) = build(&first, &shared);
    assert!(code == 0 && said.contains("held the site `second`"), "{code} {said}");
    assert!(shared.join("en/only-here.html").exists());
}

#[test]
fn ten_thousand_levels_of_lists_quotations_and_emphasis_are_valid_html() {
    let deep = |part: &str, count: usize| format!("+++\ntitle = \"T\"\n+++\n\n{} text\n", part.repeat(count));
    for part in ["> ", "- ", "1. ", "> - ", "*a ", "**a ", "[", "![", "<sub>", "~~a ", "> [!NOTE]\n> "] {
        let mut site = site().home().file("content/en.md", deep(part, 10_000));
        expect_valid(&mut site, part);
    }
    let indented: String = (0..700).map(|level| format!("{}- item\n", "  ".repeat(level))).collect();
    expect_valid(
        &mut site().home().file("content/en.md", format!("+++\ntitle = \"T\"\n+++\n\n{indented}")),
        "indented",
    );
}

#[test]
fn ten_thousand_links_on_a_page_are_all_looked_at() {
    let good: String = (0..5_000).map(|at| format!("[{at}](/), ")).collect();
    let bad: String = (0..5_000).map(|at| format!("[{at}](/x{at})\n")).collect();
    let built = site().home().file("content/en.md", format!("+++\ntitle = \"T\"\n+++\n\n{good}\n{bad}")).build();
    assert_eq!(built.faults().lines().filter(|line| line.starts_with("error broken-link")).count(), 5_000);
    assert_eq!(built.text("en/index.html").matches("<a href=\"index.html\">").count(), 5_000);
}

#[test]
fn a_line_of_many_brackets_is_read_in_time_that_grows_with_its_length() {
    let storms = [
        "[",
        "]",
        "(",
        "![",
        "](",
        "[a](",
        "](a b)",
        "[^",
        "[^a]",
        "[a][b]",
        "*",
        "**中。",
        "_",
        "~~",
        "`",
        "``` ",
        "<",
        "<!--",
        "<a ",
        "<sub>",
        "</sub>",
        "&",
        "&#",
        "|",
        "{#a}",
        "\\",
        "\u{300c}",
        "人（",
        "\u{e000}**。",
        ": ",
        "[a]: ",
        "#",
        "- ",
        "\t",
        "\u{0}",
        "\u{fffd}",
        "\"",
        "![a](",
        "![a](b)",
        "[a]( b",
        "<?",
        "]]>",
        "1) ",
        "\r",
        "\u{2028}",
        "(a (",
    ];
    for storm in storms {
        let text = storm.repeat(40_000 / storm.len());
        let mut site = site().home().file("content/en.md", format!("+++\ntitle = \"T\"\n+++\n\n人{text}\n\n{text}"));
        expect_valid(&mut site, storm);
    }
    let line = "一句很长的话，".repeat(50_000);
    let built = site().home().file("content/zh-Hans.md", format!("+++\ntitle = \"T\"\n+++\n\n{line}")).build();
    assert_eq!(
        built.text("zh-Hans/index.html").len(),
        line.len() + "<section id=\"intro\">\n<p></p>\n</section>".len()
    );
}

#[test]
fn strange_names_of_directories_and_files_never_lead_out_of_the_tree() {
    let text = "+++\ntitle = \"X\"\n+++\n\n[a](<x\\y.pdf>) ![b](<p\\q.svg>)\n";
    for name in
        ["a\\b", "a\nb", "\u{202e}gpj", "...", "a:b", "CON", "\u{1}", " ", "-", "人才", "😀", "a'b", "con.", "%2e%2e"]
    {
        let mut site = site().home();
        site.write(&format!("content/{name}/zh-Hans.md"), text);
        site.write(&format!("content/{name}/x\\y.pdf"), "x");
        site.write(&format!("content/{name}/p\\q.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        expect_valid(&mut site, name);
    }
    let facts = "redirect_from = [\"a\\\\b\", \"\\u0000\", \"../../x\", \"/\", \".\", \"a//b\", \"\\n\", \"x.page-2\", \"c\\u202e\"]\n";
    let mut site = site().home().file("content/p/facts.toml", facts).file("content/p/zh-Hans.md", text);
    expect_valid(&mut site, "redirect_from");
}

#[test]
fn two_directories_that_differ_in_the_form_of_a_letter_are_one_page_written_twice() {
    let text = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n");
    let mut site = site().home().file("content/caf\u{e9}/zh-Hans.md", text("composed"));
    site.write("content/cafe\u{301}/zh-Hans.md", text("decomposed"));
    let expected = "error duplicate-text content/café/zh-Hans.md:1:1";
    let faults = site.build().faults();
    assert!(faults.lines().any(|line| line.starts_with(expected)), "{faults}");
}

#[test]
fn a_template_that_never_ends_is_an_error_and_nothing_is_written() {
    let endless = [
        ("includes itself", "{% include \"home.html\" %}"),
        ("includes one that includes it", "{% include \"page.html\" %}{% include \"list.html\" %}"),
        ("extends itself", "{% extends \"home.html\" %}"),
        ("has a component that calls itself", "{% component a() %}x{{<a />}}{% endcomponent %}{{<a />}}"),
        (
            "has two components that call each other",
            "{% component a() %}{{<b />}}{% endcomponent %}{% component b() %}{{<a />}}{% endcomponent %}{{<a />}}",
        ),
        ("counts on for ever", "{% for a in range(end=100000000000) %}{% endfor %}"),
        (
            "grows",
            "{% set x = \"0123456789\" %}{% for a in range(end=100000) %}{% for b in range(end=100000) %}\
                   {% for c in range(end=100000) %}{{ x }}{% endfor %}{% endfor %}{% endfor %}",
        ),
    ];
    for (what, template) in endless {
        let site = site().home().file("themes/magnolia/templates/home.html", template);
        site.write("themes/magnolia/templates/list.html", "{% include \"home.html\" %}");
        let run = run(&site, &["build"]);
        assert_eq!(run.0, 1, "{what}: {}", run.1);
        assert!(run.1.contains("error[template-error]"), "{what}: {}", run.1);
        assert!(!site.path("public").join("index.html").exists(), "{what}");
    }
}

#[test]
fn messages_that_refer_to_themselves_or_to_nothing_are_findings() {
    let words = "menu = { languages }\nlanguages = { menu }\nnotice = { notice }\ncontents = { -none }\nbeside = { NUMBER(\"x\") }\n\
                 audience-student = { audience-student }\nrole-fees = { role-fees }\n= x\n";
    let mut site = site().home().file("i18n/en/site.ftl", words);
    site.write("content/facts.toml", "audience = [\"student\"]\n[alerts.a]\n");
    let run = run(&site, &["build"]);
    assert_eq!(run.0, 1, "{}", run.1);
    assert!(!site.path("public/index.html").exists());
    assert!(site.build().faults().contains("error cyclic-message i18n/en/site.ftl:1:1"));
}

#[test]
fn characters_that_no_text_should_hold_do_not_get_into_a_page() {
    // One is left for the parser's own use.
    let private: String = ('\u{e000}'..'\u{f8ff}').collect();
    let controls: String = ('\u{0}'..'\u{20}').filter(|c| *c != '\n').chain(['\u{7f}', '\u{feff}']).collect();
    let text = format!(
        "+++\ntitle = \"a\\u0001\\u007f\\uFDD0\\uE0FFb\"\nsummary = \"\\u0000\\u0008s\\u000c\\u001f\"\n+++\n\n\
         {private}**中。**文 \u{e0ff}**。**a &#xE001;\n\n{controls} &#0; &#1; &#x80; `\u{1}\u{e0ff}` <\u{1}> [\u{1}](\u{1}) [a](/\u{0})\n"
    );
    let mut site = site().home().file("content/en.md", text);
    site.write("content/facts.toml", "published = 2018-01-01\n");
    site.request.base_url = Some("https://example.org/".into());
    let built = site.build();
    assert_eq!(output::faults(&built.artifacts, Some("https://example.org/")), "");
    let page = built.text("en/index.html");
    assert!(page.contains(&format!("<p>{private}<strong>")), "{page}");
    assert!(page.contains(" \u{e0ff}<strong>。</strong>a \u{e001}</p>"), "{page}");
}

#[test]
fn folders_in_the_place_of_files_and_empty_files_are_borne() {
    let empty = [
        "content/zh-Hans.md",
        "content/en.md",
        "content/facts.toml",
        "i18n/en/site.ftl",
        "themes/magnolia/theme.toml",
        "content/empty/zh-Hans.md",
        "content/empty/en.md",
        "content/empty/p.svg",
        "content/empty/facts.toml",
        "themes/magnolia/assets/magnolia.css",
        "themes/magnolia/templates/beside.html",
    ];
    let mut site = empty.iter().fold(site(), |site, path| site.file(path, ""));
    expect_valid(&mut site, "empty files");
    assert_eq!(run(&site, &["build"]).0, 1);

    let mut site = super::site::site().home().file("content/x/zh-Hans.md", "+++\ntitle = \"X\"\n+++\n");
    for folder in ["content/x/facts.toml/y", "content/x/en.md/zh-Hans.md"] {
        site.write(folder, "+++\ntitle = \"Y\"\n+++\n");
    }
    site.remove("content/en.md");
    site.write("content/en.md/en.md", "+++\ntitle = \"Y\"\n+++\n");
    site.write("i18n/zh-Hans/site.ftl/z", "");
    expect_valid(&mut site, "folders");

    site.remove("site.toml");
    site.write("site.toml/x", "");
    let run = run(&site, &["build"]);
    assert_eq!(run.0, 2, "{}", run.1);
    assert!(!site.path("public").exists());
}

#[test]
fn settings_that_name_no_language_are_an_error_and_leave_the_tree_that_stands() {
    let bad = [
        "",
        "id = \"x\"",
        "id = \"x\"\nauthoritative = \"en\"\nlanguages = [\"en\"]\n",
        "id = \"x\"\nauthoritative = \"en\"\nlanguages = []\n",
        "id = \"x\"\nauthoritative = \"en\"\nlanguages = \"en\"\n",
        "id = \"x\"\nauthoritative = \"en\"\n[languages]\ntag = \"en\"\n",
        "id = \"x\"\nauthoritative = \"en\"\n[[languages]]\ntag = \"en\"\npreview = true\n",
        "id = \"x\"\nauthoritative = \"en\"\n[[languages]]\ntag = \"12\"\n",
        "id = \"x\"\nauthoritative = \"fr\"\n[[languages]]\ntag = \"en\"\n",
        "id = [[[[",
        "id = 1\nauthoritative = 2\nlanguages = [[1], {tag = 3}]\n",
    ];
    let site = site().home();
    assert_eq!(run(&site, &["build"]).0, 0);
    for settings in bad {
        site.write("site.toml", settings);
        let run = run(&site, &["build"]);
        assert_eq!(run.0, 1, "{settings}: {}", run.1);
        assert!(site.path("public/en/index.html").exists(), "{settings}");
    }
}

#[test]
fn links_lead_into_the_tree_whatever_part_of_the_site_is_made() {
    let facts = ["fallback = \"hide\"\n", "fallback = \"facts\"\n", "published = 2030-01-01\n", ""];
    for (facts, languages) in
        facts.into_iter().flat_map(|facts| [(facts, None), (facts, Some("en")), (facts, Some("ja"))])
    {
        let config = "id = \"t\"\nauthoritative = \"zh-Hans\"\n[[languages]]\ntag = \"zh-Hans\"\n[[languages]]\ntag = \"en\"\n\
                      [[languages]]\ntag = \"ja\"\npreview = true\n";
        let links =
            "[a](/a) [b](/a#intro) [c](/a#s) [](/a) [d](/#intro) [e](#intro) [f](#main) [g](/a/b) [h](/a/x.pdf)\n";
        let mut site = site().file("site.toml", config).file("content/a/x.pdf", "x");
        site.write("content/zh-Hans.md", format!("+++\ntitle = \"首页\"\n+++\n\n## s\n\n{links}"));
        site.write("content/en.md", format!("+++\ntitle = \"Home\"\n+++\n\n{links}"));
        site.write("content/a/zh-Hans.md", format!("+++\ntitle = \"A\"\n+++\n\n## s\n\n{links}"));
        site.write("content/a/b/zh-Hans.md", format!("+++\ntitle = \"B\"\n+++\n\n{links}"));
        for place in ["content/facts.toml", "content/a/facts.toml", "content/a/b/facts.toml"] {
            site.write(place, facts);
            site.request.languages = languages.map(|tag| vec![locale(tag)]);
            for base_url in [None, Some("https://example.org/")] {
                site.request.base_url = base_url.map(str::to_owned);
                site.standing.clear();
                let built = site.build();
                let faults = output::faults(&built.artifacts, base_url);
                let is_error = built.faults().contains("error ");
                assert!(faults.is_empty() || is_error, "{place} {facts} {languages:?} {base_url:?}: {faults}");
            }
            site.remove(place);
        }
    }
}

#[test]
fn toml_that_nests_without_end_or_says_a_thing_twice_is_told_of() {
    let storms = [
        format!("a = {}", "[".repeat(200_000)),
        format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("a = {}", "{b = ".repeat(50_000)),
        format!("{}a = 1", "a.".repeat(50_000)),
        format!("[{}a]\nx = 1", "a.".repeat(50_000)),
        "[[a]]\n".repeat(20_000),
        "a = 1\n".repeat(5_000),
        "\"".repeat(100_000),
        "weight = 99999999999999999999\nweight = 1\nkind = \"policy\"\nkind = \"service\"\n[alerts]\n[alerts]\n".into(),
        "published = 2018-02-30\nweight = 1e5\ntopics = [1, [2], {}]\nalerts = [1]\naudience = {}\nredirect_from = \"x\"\n".into(),
    ];
    for storm in &storms {
        let what: String = storm.chars().take(20).collect();
        let mut site = site().home().file("content/facts.toml", storm);
        site.write("content/en.md", format!("+++\n{storm}\n+++\n"));
        site.write("themes/magnolia/theme.toml", storm);
        expect_valid(&mut site, &what);
        let faults = site.build().faults();
        assert!(faults.contains(" content/facts.toml:") && faults.contains(" content/en.md:"), "{what}");
        let config = parse::config(&source("site.toml", storm));
        expect_places(&config.findings, storm, "site.toml");
    }
}

#[test]
fn whatever_a_text_holds_it_is_read_and_every_place_lies_in_it() {
    let (english, chinese, arabic) = (locale("en"), locale("zh-Hans"), locale("ar"));
    let mut random = Random(7);
    for round in 0..3_000 {
        let text = random.soup(round % 7 == 0);
        for locale in [&english, &chinese, &arabic] {
            let read = parse::document(&source("content/en.md", &text), locale, &chinese);
            expect_places(read.findings(), &text, &text);
            let body = read.body();
            let spans = body.headings.iter().map(|it| &it.span).chain(body.links.iter().map(|it| &it.span));
            spans.chain(body.images.iter().map(|it| &it.span)).for_each(|span| expect_place(span, &text, &text));
        }
        expect_places(&parse::facts(&source("content/facts.toml", &text)).findings, &text, &text);
        expect_places(&parse::config(&source("site.toml", &text)).findings, &text, &text);
        expect_places(&parse::messages(&source("i18n/en/site.ftl", &text)).findings, &text, &text);
        expect_places(&parse::theme(&source("theme.toml", &text)), &text, &text);
    }
}

#[test]
fn bytes_of_any_kind_are_read_as_text_or_told_of() {
    let mut random = Random(11);
    for _ in 0..2_000 {
        let bytes: Vec<u8> = (0..random.below(60)).map(|_| random.next().to_le_bytes()[3]).collect();
        let content = match String::from_utf8(bytes.clone()) {
            Ok(text) => Content::Text(text.into()),
            Err(_) => Content::Foreign(Encoding::Unknown),
        };
        let source = Source { id: SourceId::new("content/en.md"), content, digest: Digest::of(&bytes) };
        let text = source.text().to_owned();
        expect_places(parse::document(&source, &locale("en"), &locale("zh-Hans")).findings(), &text, &text);
        expect_places(&parse::facts(&source).findings, &text, &text);
    }
}

#[test]
fn whatever_a_text_holds_its_page_is_valid() {
    let mut random = Random(3);
    for _ in 0..40 {
        let mut site = site().home();
        for page in 0..10 {
            let (chinese, english) = (random.soup(false), random.soup(false));
            site.write(&format!("content/{page}/zh-Hans.md"), format!("+++\ntitle = \"题\"\n+++\n{chinese}"));
            site.write(&format!("content/{page}/en.md"), format!("+++\ntitle = \"T\"\n+++\n{english}"));
        }
        expect_valid(&mut site, "soup");
    }
}

/// The findings as severity, code and place.
fn without_values(report: &str) -> String {
    report.lines().map(|line| line.split(' ').take(3).collect::<Vec<_>>().join(" ") + "\n").collect()
}

/// Builds the site and looks at everything that was made, broken as its texts may be.
#[track_caller]
fn expect_valid(site: &mut Site, what: &str) {
    let built = site.build();
    let faults = output::faults(&built.artifacts, None);
    // An empty heading is the author's, and an error takes words away.
    let ours: Vec<&str> = faults.lines().filter(|fault| !fault.ends_with("says nothing")).collect();
    assert!(ours.is_empty(), "{what:?}: {ours:#?}");
}

#[track_caller]
fn expect_places(findings: &[Diagnostic], text: &str, what: &str) {
    for finding in findings {
        expect_place(&finding.primary, text, what);
        finding.related.iter().for_each(|label| expect_place(&label.span, text, what));
    }
}

#[track_caller]
fn expect_place(span: &Span, text: &str, what: &str) {
    let fits = text.get(span.start as usize..span.end as usize).is_some();
    assert!(fits, "{span:?} is no place in {what:?}");
}

fn source(id: &str, text: &str) -> Source {
    Source { id: SourceId::new(id), content: Content::Text(text.into()), digest: Digest::of(text.as_bytes()) }
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language tag")
}

/// Runs the program on a site; its exit code and what it said.
fn run(site: &Site, arguments: &[&str]) -> (i32, String) {
    finish(Command::new(env!("CARGO_BIN_EXE_yulan")), site, arguments)
}

/// The same as a user whom file modes bind: they do not bind root.
fn run_as_nobody(site: &Site, arguments: &[&str]) -> (i32, String) {
    use std::os::unix::fs::MetadataExt;
    if fs::metadata("/proc/self").map(|it| it.uid()).unwrap_or(1) != 0 {
        return run(site, arguments);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", env!("CARGO_BIN_EXE_yulan")]);
    finish(command, site, arguments)
}

fn finish(mut command: Command, site: &Site, arguments: &[&str]) -> (i32, String) {
    command.args(["--ui-language", "en", "--as-of", "2026-11-23"]).args(arguments).arg("--root").arg(site.path(""));
    let output = command.stdin(Stdio::null()).output().expect("the program can be started");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap_or(-1), said)
}

/// Numbers that look random and are the same in every run (xorshift64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 8) % limit
    }

    /// Pieces of everything that means something, in any order.
    fn soup(&mut self, front_matter: bool) -> String {
        const PIECES: &[&str] = &[
            "+++",
            "---",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "  ",
            "    ",
            "\t",
            "title = \"x\"",
            "state = \"draft\"",
            "[defaults]",
            "[[languages]]",
            "tag = \"en\"",
            "a.b = [1, 2",
            "= {",
            "\"\"\"",
            "'",
            "#",
            "## ",
            "### ",
            "{#id}",
            "{#}",
            "{#y-x}",
            "- ",
            "* ",
            "1. ",
            "- [ ] ",
            "> ",
            "> [!NOTE]\n",
            ": ",
            "| a | b |\n|---|:-:|\n",
            "|",
            "*",
            "**",
            "***",
            "_",
            "~~",
            "`",
            "``",
            "```",
            "```\n",
            "[",
            "]",
            "(",
            ")",
            "](",
            "](/)",
            "](#id)",
            "[^",
            "[^a]",
            "[^a]: ",
            "[^B]",
            "[^b]: ",
            "![",
            "](x.png)",
            "<",
            ">",
            "<b>",
            "</b>",
            "<sub>",
            "</sub>",
            "<ruby>",
            "<br>",
            "<!-- ",
            "-->",
            "<div>\n",
            "</div>\n",
            "<https://a.b>",
            "<a@b.c>",
            "&",
            "&amp;",
            "&#x4e2d;",
            "\\",
            "\\\n",
            "  \n",
            "中",
            "文",
            "。",
            "，",
            "《",
            "》",
            "“",
            "”",
            "（",
            "）",
            "カ",
            "한",
            "ع",
            "é",
            "e\u{301}",
            "😀",
            "\u{200d}",
            "\u{fe0f}",
            "\u{feff}",
            "\u{0}",
            "\u{1}",
            "\u{e000}",
            "\u{e0ff}",
            "\u{2028}",
            "word",
            "two words",
            "12",
            ".",
            "!",
            "{{ a.b }}",
            "{ $x }",
            "{ -t }",
            "key = value\n",
            "key =\n    .a = b\n",
            "-term = x\n",
            "***\n",
            "===\n",
            "---\n",
            "[a b c](d e)",
        ];
        let mut soup = if front_matter { "+++\n".to_owned() } else { String::new() };
        for _ in 0..self.below(40) {
            soup.push_str(PIECES[usize::try_from(self.below(PIECES.len() as u64)).expect("small")]);
        }
        soup
    }
}
