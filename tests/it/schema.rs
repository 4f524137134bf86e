//! `yulan schema`: what editors are told of authors' files is what the program reads.
use crate::program::{Folder, folder};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_field_of_the_facts_is_in_the_schema_and_no_other() {
    let schema = schema(&folder(), "facts");
    let properties = schema["properties"].as_object().expect("it has properties");
    let mut named: Vec<&str> = properties.keys().map(String::as_str).filter(|key| *key != "defaults").collect();
    let mut read = yulan::parse::FACT_KEYS.to_vec();
    named.sort_unstable();
    read.sort_unstable();
    assert_eq!(named, read);
    assert_eq!(properties["kind"]["enum"], serde_json::json!(yulan::facts::Kind::WORDS));
    assert!(properties.iter().all(|(key, it)| key == "defaults" || it["description"].is_string()));
}

#[test]
fn the_demo_and_what_the_tool_writes_are_as_the_schemas_say() {
    let folder = folder();
    for languages in ["zh-Hans,en", "en,zh-Hans"] {
        assert_eq!(folder.run(&["init", languages, "--languages", languages]).code, 0);
    }
    for kind in yulan::facts::Kind::WORDS {
        assert_eq!(folder.run_in("zh-Hans,en", &["new", kind, &format!("x-{kind}")]).code, 0);
    }
    let demo = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, file) in [("site", "site.toml"), ("facts", "facts.toml"), ("terms", "terms.toml")] {
        let validator = jsonschema::validator_for(&schema(&folder, name)).expect("it is a schema");
        let mut paths = Vec::new();
        for root in [demo.join("content"), demo.join("i18n"), folder.path.clone()] {
            find(&root, file, &mut paths);
        }
        paths.extend(Some(demo.join("site.toml")).filter(|_| name == "site"));
        assert!(paths.len() > 2, "{name}");
        for path in paths {
            let text = fs::read_to_string(&path).expect("the file is text");
            let faults: Vec<String> = validator.iter_errors(&json(&text)).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "{}", path.display());
        }
    }
}

#[test]
fn what_the_program_refuses_the_schemas_refuse() {
    let folder = folder();
    let cases = [
        ("facts", "knd = \"policy\"\n"),
        ("facts", "kind = \"polcy\"\n"),
        ("facts", "published = \"yesterday\"\n"),
        ("facts", "time.usual = { value = 3, unit = \"day\" }\n"),
        ("facts", "time.typical = { value = 3, unit = \"fortnight\" }\n"),
        ("facts", "fees.card = { amount = \"1,200\", currency = \"CNY\" }\n"),
        ("facts", "topics = \"a\"\n"),
        ("facts", "menu = \"yes\"\n"),
        ("facts", "[defaults]\naudiense = [\"family\"]\n"),
        ("facts", "[steps.a]\nneed = [\"b\"]\n"),
        ("site", "id = \"x\"\nlanguage = \"en\"\n"),
        ("site", "id = 3\n"),
        ("site", "[[languages]]\ntag = \"en\"\nfallbacks = []\n"),
        ("terms", "[permit]\nverified = \"yes\"\n"),
        ("terms", "[permit.en]\nprefered = \"permit\"\n"),
        ("front-matter", "titel = \"x\"\n"),
        ("front-matter", "state = \"done\"\n"),
    ];
    for (name, text) in cases {
        let validator = jsonschema::validator_for(&schema(&folder, name)).expect("it is a schema");
        assert!(!validator.is_valid(&json(text)), "{name}: {text}");
    }
    assert_eq!(folder.run(&["schema", "theme"]).code, 2);
}

fn schema(folder: &Folder, name: &str) -> Value {
    let run = folder.run(&["schema", name]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    serde_json::from_str(&run.out).expect("it is JSON")
}

/// TOML as editors show it to a schema: dates are texts.
fn json(text: &str) -> Value {
    fn value(it: &toml::Value) -> Value {
        match it {
            toml::Value::Datetime(it) => it.to_string().into(),
            toml::Value::Array(all) => all.iter().map(value).collect(),
            toml::Value::Table(all) => all.iter().map(|(key, it)| (key.clone(), value(it))).collect(),
            other => serde_json::to_value(other).expect("it is plain"),
        }
    }
    value(&toml::Value::Table(text.parse().expect("it is TOML")))
}

fn find(folder: &Path, name: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            find(&path, name, found);
        } else if path.file_name().is_some_and(|it| it == name) {
            found.push(path);
        }
    }
}
