//! Rules about the source tree itself: who imports whom, how long files are, what the architecture page says.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Which modules each top-level module may name; the order is that of ARCHITECTURE.md.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("memo", &[]),
    ("facts", &["locale"]),
    ("locale", &[]),
    ("picture", &[]),
    ("url", &[]),
    ("source", &["memo"]),
    ("diagnostic", &["source"]),
    ("artifact", &["source", "url"]),
    ("load", &["facts", "locale", "memo", "picture", "source"]),
    ("parse", &["diagnostic", "facts", "locale", "memo", "source", "url"]),
    ("resolve", &["load", "parse", "diagnostic", "facts", "locale", "picture", "source", "url"]),
    ("check", &["load", "parse", "resolve", "diagnostic", "facts", "locale", "source", "url"]),
    ("render", &["parse", "resolve", "artifact", "diagnostic", "facts", "locale", "memo", "source", "url"]),
    ("author", &["load", "parse", "resolve", "artifact", "diagnostic", "facts", "locale", "memo", "source", "url"]),
    ("emit", &["artifact", "memo", "source", "url"]),
    (
        "pipeline",
        &[
            "load",
            "parse",
            "resolve",
            "check",
            "render",
            "artifact",
            "diagnostic",
            "facts",
            "locale",
            "memo",
            "picture",
            "source",
            "url",
        ],
    ),
    ("watch", &["load"]),
    ("preview", &["artifact", "diagnostic", "facts", "locale", "memo", "pipeline", "source", "url"]),
    (
        "cli",
        &[
            "watch",
            "preview",
            "author",
            "load",
            "parse",
            "render",
            "emit",
            "pipeline",
            "artifact",
            "diagnostic",
            "facts",
            "locale",
            "memo",
            "source",
            "url",
        ],
    ),
];

/// Stages use each other's types, never each other's work: functions of a stage that another may not call.
const STAGE_CALLS: &[&str] =
    &["parse::config(", "parse::document(", "parse::facts(", "parse::messages(", "load::site("];

const LONGEST: usize = 400;

#[test]
fn modules_import_only_what_the_table_allows() {
    let mut faults = Vec::new();
    for (name, module, text) in sources() {
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(known, _)| *known == module) else {
            faults.push(format!("{name}: module `{module}` is not in MAY_IMPORT"));
            continue;
        };
        for import in imports(&text) {
            if import != module && !allowed.contains(&import.as_str()) {
                faults.push(format!("{name}: `{module}` may not import `{import}`"));
            }
        }
        for call in STAGE_CALLS.iter().filter(|call| text.contains(**call)) {
            if !matches!(module.as_str(), "pipeline" | "author" | "cli" | "parse") {
                faults.push(format!("{name}: a stage calls another: `{call}…)`"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut faults = Vec::new();
    for (name, _, text) in sources() {
        if !text.starts_with("//! ") {
            faults.push(format!("{name}: begins without a `//!` line"));
        }
        if text.lines().count() > LONGEST {
            faults.push(format!("{name}: more than {LONGEST} lines"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_test_file_is_declared() {
    let main = read("tests/it/main.rs");
    let names = files(&root().join("tests/it")).into_iter().filter_map(|path| {
        let name = path.file_stem()?.to_str()?.to_owned();
        (path.parent() == Some(&root().join("tests/it")) && name != "main").then_some(name)
    });
    let forgotten: Vec<String> = names.filter(|name| !main.contains(&format!("mod {name};"))).collect();
    assert_eq!(forgotten, Vec::<String>::new());
}

#[test]
fn the_architecture_page_names_what_is_there() {
    let page = read("ARCHITECTURE.md");
    let mut faults = Vec::new();
    let quoted = page.split('`').skip(1).step_by(2);
    for path in quoted.filter(|it| ["src/", "tests/", "i18n/", "docs/", "bench/"].iter().any(|top| it.starts_with(top)))
    {
        if !root().join(path).exists() {
            faults.push(format!("ARCHITECTURE.md names `{path}`, which is not there"));
        }
    }
    for (module, allowed) in MAY_IMPORT {
        let path = if root().join(format!("src/{module}.rs")).exists() {
            format!("src/{module}.rs")
        } else {
            format!("src/{module}")
        };
        if !page.contains(&format!("`{path}`")) {
            faults.push(format!("ARCHITECTURE.md does not name `{path}`"));
        }
        if !root().join(&path).exists() {
            faults.push(format!("MAY_IMPORT has `{module}` ({allowed:?}), which is not there"));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn each_dependency_is_used_only_where_the_architecture_page_says() {
    let page = read("ARCHITECTURE.md");
    let rows =
        page.lines().skip_while(|line| !line.starts_with("| crate ")).skip(2).take_while(|line| line.starts_with('|'));
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        for name in cells[1].split(',') {
            let modules = cells[2].split(',').map(|module| module.trim().to_owned()).filter(|module| module != "none");
            owners.insert(name.trim().trim_matches('`').to_owned(), modules.collect());
        }
    }
    let mut used: BTreeMap<String, BTreeSet<String>> =
        dependencies().into_iter().map(|name| (name, BTreeSet::new())).collect();
    for (_, module, text) in sources() {
        for (name, modules) in &mut used {
            let path = format!("{}::", name.replace('-', "_"));
            let found = text
                .match_indices(&path)
                .any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':')));
            if found {
                modules.insert(module.clone());
            }
        }
    }
    assert_eq!(used, owners);
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("the file is part of the project")
}

/// The direct dependencies, without those of tests.
fn dependencies() -> Vec<String> {
    let manifest = read("Cargo.toml");
    let part =
        manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("there are some");
    part.lines().filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).collect()
}

/// Every source file but the roots: name, top-level module, code without comments.
fn sources() -> Vec<(String, String, String)> {
    let src = root().join("src");
    files(&src)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter_map(|path| {
            let name = path.strip_prefix(&src).ok()?.to_str()?.to_owned();
            let module = name.split('/').next()?.trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).expect("sources are texts");
            (!matches!(module.as_str(), "lib" | "main")).then_some((name, module, text))
        })
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is part of the project") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// The top-level modules that a source names through `crate::`.
fn imports(text: &str) -> BTreeSet<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let list = match rest.strip_prefix('{') {
            Some(group) => group.split_once('}').map_or(group, |(inner, _)| inner).to_owned(),
            None => rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect(),
        };
        let first_parts = list.split(',').filter_map(|name| name.trim().split("::").next().map(str::to_owned));
        names.extend(first_parts.filter(|name| !name.is_empty()));
    }
    names
}
