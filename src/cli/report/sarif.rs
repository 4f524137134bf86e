//! What is told -> a log in SARIF 2.1.0 (OASIS), which code hosts and editors read.
use super::super::words::ToolWords;
use super::{Location, Told};
use crate::diagnostic::{Leeway, Severity};
use crate::pipeline;
use crate::url::escaped;
use serde_json::{Value, json};

/// Returns one log with one run and a line break; of the rules it describes those that something was found by.
pub(in crate::cli) fn sarif(told: &[Told], words: &ToolWords) -> String {
    let mut rules: Vec<&str> = told.iter().map(|told| told.code).collect();
    rules.sort_unstable();
    rules.dedup();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Yulan",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": described(&rules, words),
            } },
            // Columns count characters, not the UTF-16 units that SARIF takes for granted.
            "columnKind": "unicodeCodePoints",
            "results": told.iter().map(|told| result(told, &rules)).collect::<Vec<_>>(),
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).expect("texts and numbers can be written as JSON");
    text.push('\n');
    text
}

fn described(rules: &[&str], words: &ToolWords) -> Vec<Value> {
    let codes = pipeline::codes();
    let known = rules.iter().filter_map(|name| codes.iter().find(|code| code.name == *name));
    known
        .map(|code| {
            json!({
                "id": code.name,
                "fullDescription": { "text": words.text(&format!("{}.explain", code.name)) },
                "defaultConfiguration": {
                    "level": level(code.severity),
                    "enabled": code.leeway != Leeway::OnRequest,
                },
            })
        })
        .collect()
}

fn result(told: &Told, rules: &[&str]) -> Value {
    let text = if told.help.is_empty() { told.message.clone() } else { format!("{}\n{}", told.message, told.help) };
    let mut result = json!({
        "ruleId": told.code,
        "ruleIndex": rules.binary_search(&told.code).unwrap_or_default(),
        "level": level(told.severity),
        "message": { "text": text },
        "locations": [location(&told.at)],
    });
    if !told.related.is_empty() {
        let related = told.related.iter().enumerate().map(|(id, (at, label))| {
            let mut related = location(at);
            related["id"] = json!(id);
            related["message"] = json!({ "text": label });
            related
        });
        result["relatedLocations"] = related.collect();
    }
    result
}

fn location(at: &Location) -> Value {
    let path: Vec<String> = at.file.as_str().split('/').map(escaped).collect();
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": path.join("/"), "uriBaseId": "%SRCROOT%" },
        "region": {
            "startLine": at.start.line,
            "startColumn": at.start.column,
            "endLine": at.end.line,
            "endColumn": at.end.column,
        },
    } })
}

fn level(severity: Severity) -> &'static str {
    severity.as_str()
}
