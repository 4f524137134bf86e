//! The documentation says what the program does.
use crate::examples::follow;
use crate::manual::{LANGUAGES, PAGES, Part, path_of, quoted, read};
use crate::rules::Tongue;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use yulan::diagnostic::Leeway;

/// Where the generated part of `docs/theme.md` begins.
const MARK: &str = "<!-- From here on this page is made of the view structs of src/render/view. -->\n\n";

#[test]
fn the_theme_page_describes_what_templates_see() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/theme.md");
    let page = fs::read_to_string(&path).expect("the page is part of the project");
    let (written, generated) = page.split_once(MARK).expect("the page has a generated part");
    let wanted = yulan::render::documentation();
    if std::env::var("YULAN_UPDATE_DOCS").is_ok() {
        fs::write(&path, format!("{written}{MARK}{wanted}")).expect("the page can be written");
    } else {
        assert_eq!(generated, wanted, "YULAN_UPDATE_DOCS=1 cargo test writes the page");
    }
}

#[test]
fn the_pages_of_findings_are_made_of_the_words_of_the_tool() {
    for language in LANGUAGES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/{language}/findings.md"));
        let wanted = findings_page(language);
        if std::env::var("YULAN_UPDATE_DOCS").is_ok() {
            fs::write(&path, &wanted).expect("the page can be written");
        }
        let page = fs::read_to_string(&path).expect("the page is part of the project");
        assert!(page == wanted, "{}: YULAN_UPDATE_DOCS=1 cargo test writes the page", path.display());
    }
}

/// The page that explains every finding, made of `tool.ftl`.
fn findings_page(language: &str) -> String {
    let tongue = Tongue::new(language);
    let mut page = format!("# {}\n\n{}\n", tongue.text("findings-title"), tongue.text("findings-intro"));
    for code in yulan::pipeline::codes() {
        let level = tongue.text(&format!("level-{}", code.severity.as_str()));
        let level = match code.leeway {
            Leeway::Any => level,
            Leeway::OnRequest => format!("{level} · {}", tongue.text("findings-on-request")),
            Leeway::None => format!("{level} · {}", tongue.text("findings-fixed")),
        };
        let explanation = tongue.text(&format!("{code}.explain"));
        let examples = tongue.text("findings-examples");
        page += &format!("\n## {code}\n\n*{level}* · [{examples}](../../tests/rules/{code}.md)\n\n{explanation}\n");
    }
    page
}

#[test]
fn every_example_of_the_manual_is_built_and_comes_as_its_page_says() {
    let pages = LANGUAGES.iter().flat_map(|language| PAGES.iter().map(move |page| (*language, *page)));
    let faults: Vec<String> = pages.flat_map(|(language, page)| follow(language, page)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_manual_names_every_kind_and_field_and_every_word_of_a_closed_set() {
    use yulan::facts;
    let sets = [
        yulan::parse::FACT_KEYS,
        facts::Kind::WORDS,
        facts::DocumentType::WORDS,
        facts::FallbackPolicy::WORDS,
        facts::State::WORDS,
        facts::AlertLevel::WORDS,
        facts::Form::WORDS,
        facts::Giver::WORDS,
        facts::Necessity::WORDS,
        facts::Qualifier::WORDS,
        facts::DurationUnit::WORDS,
        facts::DurationKind::WORDS,
        facts::SourceKind::WORDS,
        facts::Datum::WORDS,
        facts::Weekday::WORDS,
        facts::Status::WORDS,
        facts::AUDIENCES,
        facts::COUNTS,
    ];
    assert_eq!(unnamed("facts", sets.concat()), Vec::<String>::new());
}

#[test]
fn the_manual_names_every_setting() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/parse/config.rs");
    let code = fs::read_to_string(path).expect("the settings are part of the project");
    let tables = ["const KEYS:", "const LANGUAGE_KEYS:"].map(|name| {
        let table =
            code.split_once(name).and_then(|(_, rest)| rest.split_once(';')).expect("the settings have a table").0;
        table.split('"').skip(1).step_by(2).collect::<Vec<&str>>()
    });
    assert!(tables.iter().all(|table| !table.is_empty()));
    let commands = [
        "yulan init",
        "yulan build",
        "yulan check",
        "yulan due",
        "yulan new language",
        "yulan new translation",
        "yulan new service",
        "yulan completions",
        "yulan move",
        "yulan schema",
    ];
    assert_eq!(unnamed("site", [tables.concat(), commands.to_vec()].concat()), Vec::<String>::new());
}

#[test]
fn the_two_languages_of_the_manual_show_the_same_examples() {
    for page in PAGES.iter().chain(&["tutorial"]) {
        let [english, chinese] = [LANGUAGES[0], LANGUAGES[1]].map(|language| shape(language, page));
        assert_eq!(english, chinese, "{page}");
    }
}

#[test]
fn every_link_of_the_manual_leads_to_a_file_and_a_heading() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = PAGES.iter().chain(&["tutorial"]).flat_map(|page| LANGUAGES.iter().map(|it| path_of(it, page)));
    let faults: Vec<String> = pages.flat_map(|page| dead_links(root, &page)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The links of a page, outside of its examples, that lead nowhere in the project.
fn dead_links(root: &Path, page: &str) -> Vec<String> {
    let folder = root.join(page);
    let folder = folder.parent().expect("a page lies in a folder");
    let text = prose(&root.join(page));
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let is_dead = |target: &&str| {
        let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
        let file = if file.is_empty() { root.join(page) } else { folder.join(file) };
        let has_anchor = || prose(&file).lines().any(|line| line.starts_with('#') && slug(line) == anchor);
        !(file.exists() && (anchor.is_empty() || has_anchor()))
    };
    targets.filter(|it| !it.contains(':')).filter(is_dead).map(|it| format!("{page}: {it}")).collect()
}

/// A page without its blocks, and without links that are shown between backticks.
fn prose(page: &Path) -> String {
    let text = fs::read_to_string(page).expect("the page is part of the project");
    let outside = text.split("```").step_by(2).collect::<String>();
    let shown = |(at, part): (usize, &str)| if at % 2 == 1 { part.replace("](", "") } else { part.to_owned() };
    outside.split('`').enumerate().map(shown).collect()
}

/// The anchor that a heading has on the web.
fn slug(heading: &str) -> String {
    let words = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = words.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The headings, files and commands of a page, in order, whatever language a text is in.
fn shape(language: &str, page: &str) -> Vec<String> {
    let named = |(_, part)| match part {
        Part::Heading => Some("heading".to_owned()),
        Part::File(path, _) | Part::Photo(path) | Part::Command(path) => Some(path.replace("zh-Hans.", "en.")),
        Part::Printed(_) => Some("printed".to_owned()),
        Part::Seen(_) => Some("seen".to_owned()),
        Part::Prose(_) => None,
    };
    read(language, page).into_iter().filter_map(named).collect()
}

/// The words that a page of the manual does not have in backticks, in any of its languages.
fn unnamed(page: &str, words: Vec<&str>) -> Vec<String> {
    let lacks = |language: &&str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path_of(language, page));
        let text = fs::read_to_string(path).expect("the page is part of the project");
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let all: Vec<&str> = text.lines().flat_map(quoted).collect();
        let parts = all.iter().flat_map(|quoted| quoted.split(|c| !is_part(c)));
        let named: BTreeSet<&str> = parts.chain(all.iter().copied()).collect();
        let unnamed =
            words.iter().filter(|word| !named.contains(**word) && !all.iter().any(|it| it.starts_with(**word)));
        unnamed.map(|word| format!("{language}: {word}")).collect::<Vec<String>>()
    };
    LANGUAGES.iter().flat_map(lacks).collect()
}
