//! `yulan schema`: the shapes of authors' files -> JSON Schema (draft-07, which editors of TOML know).
use super::args::verb;
use super::new::argument;
use super::words::ToolWords;
use crate::parse::{FILES, Key, STATED, Shape};
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use serde_json::{Map, Value, json};

const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const PARTIAL: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
const MOMENT: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?)?$";
const DECIMAL: &str = "^[0-9]+(\\.[0-9]+)?$";

/// The verb, for clap.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    let names = PossibleValuesParser::new(FILES.iter().map(|(name, _)| *name));
    let name = argument("name", "value-name", words).value_parser(names).hide_possible_values(true);
    verb("schema", &words.text("usage-schema"), words).arg(name)
}

/// Returns the schema that was asked for.
pub(super) fn text(asked: &ArgMatches) -> String {
    let name = asked.get_one::<String>("name").expect("the name is required");
    let found = all().into_iter().find(|(known, _)| known == name);
    found.expect("clap takes no other").1
}

/// Returns all schemas by their names.
pub(super) fn all() -> Vec<(&'static str, String)> {
    FILES.iter().map(|(name, shape)| (*name, written(shape))).collect()
}

fn written(shape: &Shape) -> String {
    let mut schema = value(shape);
    schema["$schema"] = "http://json-schema.org/draft-07/schema#".into();
    format!("{schema:#}\n")
}

fn value(shape: &Shape) -> Value {
    let text = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    let list = |item: Value| json!({ "type": "array", "items": item });
    let open = |item: Value| json!({ "type": "object", "additionalProperties": item });
    let timed = |shape: &Shape| json!({ "anyOf": [value(shape), list(value(shape))] });
    match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0 }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Date => text(DAY),
        Shape::PartialDate => text(PARTIAL),
        Shape::Moment => text(MOMENT),
        Shape::Days => text("^[0-9]+d$"),
        Shape::Decimal => json!({ "anyOf": [{ "type": "integer", "minimum": 0 }, text(DECIMAL)] }),
        Shape::Colour => text("^#"),
        Shape::Words(words) => json!({ "enum": words }),
        Shape::OpenWords(words) => json!({ "anyOf": [{ "enum": words }, { "type": "string" }] }),
        Shape::List(item) => list(value(item)),
        Shape::Table(keys) => table(&[keys]),
        Shape::Fact(keys) => table(&[keys, STATED]),
        Shape::Open(keys, others) => {
            let mut open = table(&[keys]);
            open["additionalProperties"] = value(others);
            open
        }
        Shape::Group(item) => open(value(item)),
        Shape::Timed(item) => open(timed(item)),
        Shape::TimedOf(ids, item) => {
            let ids: Map<String, Value> = ids.iter().map(|id| ((*id).to_owned(), timed(item))).collect();
            json!({ "type": "object", "properties": ids, "additionalProperties": false })
        }
        Shape::Page(keys) => {
            let mut page = table(&[keys]);
            page["properties"]["defaults"] = table(&[keys]);
            page
        }
        Shape::Either(shapes) => json!({ "anyOf": shapes.iter().map(value).collect::<Vec<Value>>() }),
    }
}

fn table(keys: &[&[Key]]) -> Value {
    let property = |key: &Key| {
        let mut property = value(&key.shape);
        if !key.about.is_empty() {
            property["description"] = key.about.trim().into();
        }
        (key.name.to_owned(), property)
    };
    let properties: Map<String, Value> = keys.iter().flat_map(|keys| keys.iter()).map(property).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}
