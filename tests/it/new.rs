//! `yulan new`: pages and translations to fill in.
use crate::program::{Folder, folder};
use yulan::facts::Kind;

#[test]
fn a_new_page_of_any_kind_has_no_error_and_its_warnings_say_what_to_fill_in() {
    for tongue in ["en", "zh-Hans"] {
        let site = site();
        for kind in Kind::WORDS {
            let run = site.run(&["new", kind, &format!("x-{kind}"), "--ui-language", tongue]);
            assert_eq!(run.code, 0, "{kind}: {}", run.err);
        }
        let found = site.run(&["check", "--format", "json"]);
        assert_eq!(found.code, 0, "{}", found.out);
        let findings: serde_json::Value = serde_json::from_str(&found.out).expect("it is JSON");
        let mut fields: Vec<String> = Vec::new();
        for finding in findings["findings"].as_array().expect("there is a list") {
            assert_eq!((&finding["code"], &finding["severity"]), (&"missing-fact".into(), &"warning".into()));
            let (file, message) = (finding["file"].as_str(), finding["message"].as_str());
            // The first name is that of the kind.
            let named = message.expect("it has words").split('`').skip(3).step_by(2);
            fields.extend(named.map(|field| format!("{} {field}", file.expect("it has a place"))));
        }
        fields.sort();
        insta::assert_snapshot!("what_a_new_page_of_each_kind_asks_for", fields.join("\n"));
    }
}

#[test]
fn what_a_new_page_says_in_the_comments_can_be_taken_as_it_is() {
    for tongue in ["en", "zh-Hans"] {
        let site = site()
            .file("content/offices/our-center/zh-Hans.md", "+++\ntitle = \"中心\"\n+++\n")
            .file("content/offices/our-center/facts.toml", "kind = \"office\"\nplace.unknown = true\nphones.enquiry.unknown = true\nhours = [{ unknown = true }]\n")
            .file("content/services/other/zh-Hans.md", "+++\ntitle = \"其他\"\n+++\n")
            .file("content/topics/newly-arrived/zh-Hans.md", "+++\ntitle = \"专题\"\n+++\n")
            .file("content/topics/newly-arrived/facts.toml", "kind = \"topic\"\n")
            .file("i18n/terms.toml", "[our-center]\nkind = \"organisation\"\nzh-Hans = { preferred = \"本中心\" }\n");
        for (kind, key) in
            [("policy", "policies/old-policy"), ("service", "services/work-permit"), ("office", "offices/new-center")]
        {
            assert_eq!(site.run(&["new", kind, key, "--ui-language", tongue]).code, 0);
        }
        for kind in ["series", "event", "faq", "news", "page"] {
            assert_eq!(site.run(&["new", kind, &format!("x-{kind}"), "--ui-language", tongue]).code, 0);
        }
        for (path, bytes) in site.files().into_iter().filter(|(path, _)| path.ends_with("facts.toml")) {
            let text = String::from_utf8(bytes).expect("it is a text");
            let taken = |line: &str| {
                let bare = line.strip_prefix("# ").filter(|it| {
                    it.starts_with('[')
                        || it
                            .split_once(" = ")
                            .is_some_and(|(key, _)| key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
                });
                // A policy does not replace itself, nor is an office at its own new address.
                let bare = bare.filter(|it| !it.starts_with("supersedes") && !it.starts_with("moved_"));
                bare.unwrap_or(line).to_owned() + "\n"
            };
            let taken: String = text.lines().map(taken).collect();
            site.write(&path, taken);
        }
        let run = site.run(&["check"]);
        assert!(!run.out.contains("error["), "{tongue}: {}", run.out);
        assert!(!run.out.contains("[unknown-key]") && !run.out.contains("field `"), "{tongue}: {}", run.out);
    }
}

#[test]
fn a_new_page_has_the_headings_of_its_kind_in_its_own_language() {
    let site = site();
    let run = site.run(&["new", "service", "services/work-permit"]);
    let said = "\
wrote content/services/work-permit/facts.toml
wrote content/services/work-permit/zh-Hans.md
the folder `services` above it has no text, so it is no page: `yulan new page services` makes it one
write its text and facts; `yulan check` tells what readers still miss
";
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", said));
    let text = site.read("content/services/work-permit/zh-Hans.md");
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with('#') && !line.starts_with("# ")).collect();
    assert_eq!(
        headings,
        ["## 适用对象", "## 办理流程", "## 办理材料", "## 办理时限", "## 费用", "## 办理地点", "## 常见问题"]
    );
    assert!(text.starts_with("+++\ntitle = \"work permit\" "), "{text}");
    assert!(site.read("content/services/work-permit/facts.toml").contains("\n# published = 2026-11-23 "));
}

#[test]
fn a_page_takes_its_title_from_the_terms_and_its_language_from_what_prevails_there() {
    let site = site().file("content/facts.toml", "[defaults]\nauthoritative = \"en\"\n").file(
        "i18n/terms.toml",
        "[permit]\nzh-Hans = { preferred = \"许可\" }\nen = { preferred = \"work \\\"permit\\\"\" }\n",
    );
    assert_eq!(site.run(&["new", "page", "content/permit/"]).code, 0);
    assert!(site.read("content/permit/en.md").starts_with("+++\ntitle = \"work \\\"permit\\\"\" "));
    assert_eq!(site.run(&["check", "--format", "json"]).code, 0);
}

#[test]
fn what_cannot_be_a_new_page_is_told_with_the_remedy_and_nothing_is_written() {
    let site = site().file("content/permit/zh-Hans.md", "+++\ntitle = \"证\"\n+++\n");
    let before = site.files();
    let cases = [
        (["new", "servcie", "x"], "there is no kind of page called `servcie`\nhelp: write `yulan new service …`, or"),
        (
            ["new", "page", "Work Permit"],
            "no page can have the key `Work Permit`\nhelp: write `work-permit`: Latin letters",
        ),
        (["new", "page", "a.b/c"], "no page can have the key `a.b/c`\nhelp: write `a-b/c`: Latin letters"),
        (["new", "page", "../x"], "no page can have the key `../x`\nhelp: write `x`: Latin letters"),
        (
            ["new", "page", "search/x"],
            "no page can have the key `search/x`, since the site itself uses `search`\nhelp: ",
        ),
        (["new", "page", "con"], "no page can have the key `con`\nhelp: write `con-1`: Latin letters"),
        (["new", "page", "x/Aux"], "no page can have the key `x/Aux`\nhelp: write `x/aux-1`: Latin letters"),
        (["new", "page", "permit - 副本"], "no page can have the key `permit - 副本`\nhelp: write `permit-2`: Latin"),
        (["new", "page", "新建文件夹"], "no page can have the key `新建文件夹`\nhelp: write Latin letters, digits"),
        (["new", "page", "permit/工作"], "no page can have the key `permit/工作`\nhelp: write Latin letters, digits"),
        (["new", "page", "Café"], "no page can have the key `Café`\nhelp: write `cafe`: Latin letters"),
        (["new", "page", "Permit/x"], "`Permit/x` differs by capital letters only from `permit/x`, which is there;"),
        (["new", "page", "Search"], "no page can have the key `Search`, since the site itself uses `search`\nhelp: "),
        (["new", "page", "permit"], "the page `permit` is there already\nhelp: "),
    ];
    for (arguments, told) in cases {
        let run = site.run(&arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.starts_with(&format!("error: {told}")), "{arguments:?}: {}", run.err);
    }
    assert_eq!(site.files(), before);
}

#[test]
fn a_new_translation_has_the_ids_of_the_source_and_its_text_as_comments() {
    let source = "\
+++
title = \"工作\\\"许可\"
summary = \"两种证。\"

[labels]
card = \"工本费\"
+++

第一段，要{{ time.typical }}。

<!-- 作者的话 -->
第二段。

## 办理材料

- 护照；

- 照片。

## 一处办理：*前后*对比 {#before-and-now}

### {{ time.typical }}的意思

> ## 引文中的标题
";
    let site = site()
        .file("content/services/permit/zh-Hans.md", source)
        .file("content/services/permit/facts.toml", "[time]\ntypical = { value = 12, unit = \"working_day\" }\n");
    let run = site.run(&["new", "translation", "permit", "--language", "en"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let text = site.read("content/services/permit/en.md");
    insta::assert_snapshot!("a_new_translation", text);
    let before = site.run(&["check", "--strict"]);
    assert_eq!(before.code, 0, "{}", before.out);
    // Done by a translator who fills in what is in a comment: no section stands alone.
    let done = text.replace("state = \"draft\"", "state = \"translated\"") + "\n> ## A heading in a quotation\n";
    let list = "## Documents {#documents}\n\n- a passport;\n- photos.\n";
    let done = done.replace("## Documents {#documents}\n", list);
    site.write("content/services/permit/en.md", done);
    let after = site.run(&["check", "--strict"]);
    assert_eq!((after.code, after.out.as_str()), (0, before.out.as_str()));
    assert_eq!(site.run(&["build"]).code, 0);
    let page = site.read("public/en/services/permit.html");
    assert!(!page.contains("第一段") && page.contains("<section id=\"before-and-now\">"), "{page}");
}

#[test]
fn what_cannot_be_translated_is_told_with_the_remedy() {
    let site = site()
        .file("content/a/permit/zh-Hans.md", "+++\ntitle = \"甲\"\n+++\n")
        .file("content/b/permit/zh-Hans.md", "+++\ntitle = \"乙\"\n+++\n");
    let cases = [
        ("a/permt", "en", "there is no page `a/permt`\nhelp: write `a/permit`\n"),
        ("a/nope", "en", "there is no page `a/nope`\nhelp: write the path of a page's folder"),
        ("permit", "en", "`permit` may be any of these pages: `a/permit`, `b/permit`\nhelp: "),
        ("a/permit", "fr", "the site has no language `fr`\nhelp: add the language first: `yulan new language fr`\n"),
        (
            "a/permit",
            "zh-Hans",
            "the text of `a/permit` in 简体中文 is the one that prevails, so it is no translation\n",
        ),
        ("index", "en", "content/en.md is there already\nhelp: "),
    ];
    for (key, language, told) in cases {
        let run = site.run(&["new", "translation", key, "--language", language]);
        assert_eq!(run.code, 2, "{key}");
        assert!(run.err.starts_with(&format!("error: {told}")), "{key}: {}", run.err);
    }
}

/// A site of one page in Chinese, which prevails, and English.
fn site() -> Folder {
    folder()
        .file(
            "site.toml",
            "id = \"test\"\nauthoritative = \"zh-Hans\"\nbase_url = \"https://example.org/\"\n\n\
             [[languages]]\ntag = \"zh-Hans\"\n\n[[languages]]\ntag = \"en\"\n",
        )
        .file("content/zh-Hans.md", "+++\ntitle = \"家\"\n+++\n")
        .file("content/en.md", "+++\ntitle = \"Home\"\n+++\n")
}
