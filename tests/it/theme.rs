//! The look of Magnolia, as far as numbers can tell: the contrast of every pair of colours that meet on a page, the weight of
//! a page, and that no word and no rule of the style sheet is left over.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use yulan::check::{misses, tokens};

#[test]
fn every_pair_of_colours_that_meet_on_a_page_is_told_apart() {
    let (light, dark) = tokens(&asset("tokens.css"));
    let mut faults = Vec::new();
    for (scheme, tokens) in [("light", light), ("dark", dark)] {
        assert!(tokens.len() > 15, "the {scheme} scheme has its tokens");
        let told = |it: yulan::check::Miss| {
            format!("{scheme}: {} on {} is {:.2}, not {}", it.front, it.ground, it.ratio, it.least)
        };
        faults.extend(misses(&tokens).into_iter().map(told));
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_class_of_the_style_sheet_is_written_by_a_template_or_the_program() {
    let mut written = String::new();
    for directory in ["themes/magnolia/templates", "src/render", "src/parse/markdown"] {
        read_all(&root().join(directory), &mut written);
    }
    let sheet = asset("magnolia.css") + &asset("print.css");
    let unused: Vec<String> = classes(&sheet).into_iter().filter(|class| !is_written(&written, class)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_colour_of_the_style_sheet_is_a_token() {
    let sheet = asset("magnolia.css");
    let colours = sheet.match_indices('#').filter_map(|(at, _)| {
        let digits: String = sheet[at + 1..].chars().take_while(char::is_ascii_hexdigit).collect();
        matches!(digits.len(), 3 | 4 | 6 | 8).then(|| format!("#{digits}"))
    });
    // The shadow of what floats is no colour to read on.
    assert_eq!(colours.collect::<Vec<String>>(), ["#0003"]);
}

/// The names behind dots in selectors.
fn classes(sheet: &str) -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for selectors in sheet.split(['}', ';']).filter_map(|rule| rule.rsplit_once('{').map(|(before, _)| before)) {
        for part in selectors.split('.').skip(1) {
            let name: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                classes.insert(name);
            }
        }
    }
    classes
}

/// Whether a class is written, whole or made of a fixed beginning and what a template fills in.
fn is_written(written: &str, class: &str) -> bool {
    let is_word = |found: &(usize, &str)| {
        let after = written[found.0 + class.len()..].chars().next();
        let before = written[..found.0].chars().next_back();
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
        !inside(after) && !inside(before)
    };
    let beginning = class.rsplit_once('-').map(|(beginning, _)| format!("{beginning}-{{"));
    written.match_indices(class).any(|found| is_word(&found))
        || beginning.is_some_and(|beginning| written.contains(&beginning))
}

fn read_all(directory: &Path, text: &mut String) {
    for entry in fs::read_dir(directory).expect("it is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            read_all(&path, text);
        } else {
            text.push_str(&fs::read_to_string(&path).expect("it is text"));
        }
    }
}

fn asset(name: &str) -> String {
    fs::read_to_string(root().join("themes/magnolia/assets").join(name)).expect("it is there")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
