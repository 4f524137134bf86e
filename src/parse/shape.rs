//! The files authors write -> the shapes of what may stand in them: what readers of TOML and schemas for editors share.
//!
//! Those of `facts.toml` are given with its fields, in `facts::fields`; its tables in `facts::shapes`.
use super::facts::SHAPES;
use super::rules::Level;
use crate::facts::State;
use crate::source::SourceId;
use Shape::{Boolean, Group, List, Table, Text, Words};

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A whole number from 0.
    Count,
    /// `true` or `false`.
    Boolean,
    /// A day.
    Date,
    /// A day, or a month or year as a text.
    PartialDate,
    /// A day, perhaps with a local time, or a month or year as a text.
    Moment,
    /// A number of days, as `180d`.
    Days,
    /// A whole number from 0, or a decimal number as a text.
    Decimal,
    /// A colour, as `#0b6e4f`.
    Colour,
    /// A word of a closed set.
    Words(&'static [&'static str]),
    /// A word of a set to which a site can add.
    OpenWords(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// A table with these keys.
    Table(&'static [Key]),
    /// A table of a fact: these keys, and what every fact may say beside.
    Fact(&'static [Key]),
    /// A table with these keys, and any others, each of this shape.
    Open(&'static [Key], &'static Shape),
    /// Tables with ids.
    Group(&'static Shape),
    /// Tables with ids, each perhaps with several entries for different days.
    Timed(&'static Shape),
    /// The same with ids of a closed set.
    TimedOf(&'static [&'static str], &'static Shape),
    /// The fields of a page, and `defaults`, a table with the same.
    Page(&'static [Key]),
    /// One of these.
    Either(&'static [Shape]),
}

/// A key and what may stand under it.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As authors write it.
    pub name: &'static str,
    /// What it means, in English; empty where its name says it.
    pub about: &'static str,
    /// What may stand there.
    pub shape: Shape,
}

/// Makes a key that needs no words.
pub(super) const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, about: "", shape }
}

/// The names of keys.
pub(super) fn names(keys: &[Key]) -> Vec<&'static str> {
    keys.iter().map(|key| key.name).collect()
}

/// What every fact may say beside its own.
pub const STATED: &[Key] = &[key("source", Text), key("example", Boolean), key("unknown", Boolean)];

const COLOURS: &[Key] = &[
    key("jade", Shape::Colour),
    key("jade-deep", Shape::Colour),
    key("jade-tint", Shape::Colour),
    key("petal", Shape::Colour),
    key("plum", Shape::Colour),
    key("focus", Shape::Colour),
];

const FONTS: &[Key] = &[key("text", Text), key("title", Text)];

const LOOK: &[Key] =
    &[key("logo", Text), key("colours", Table(COLOURS)), key("dark", Table(COLOURS)), key("fonts", Table(FONTS))];

const LANGUAGE: &[Key] = &[key("tag", Text), key("name", Text), key("fallback", List(&Text)), key("preview", Boolean)];

const SITE: &[Key] = &[
    Key { name: "id", about: "What offline copies know the site by; never changes.", shape: Text },
    Key { name: "authoritative", about: "The language whose text prevails.", shape: Text },
    Key { name: "base_url", about: "Where the site is published.", shape: Text },
    Key { name: "time_zone", about: "IANA name of the zone in which today is meant.", shape: Text },
    Key { name: "theme", about: "A directory of themes/, or magnolia.", shape: Text },
    Key { name: "profile", about: "Which findings are errors.", shape: Text },
    Key { name: "min_state", about: "Translations below it count as missing.", shape: Words(State::WORDS) },
    Key { name: "languages", about: "The languages in display order.", shape: List(&Table(LANGUAGE)) },
    Key { name: "look", about: "What the site changes of its theme.", shape: Table(LOOK) },
    Key {
        name: "rules",
        about: "Findings that count for more or less here, by their codes.",
        shape: Shape::Timed(&Table(RULE)),
    },
];

const RULE: &[Key] = &[
    Key { name: "severity", about: "What it counts as.", shape: Words(Level::WORDS) },
    Key { name: "paths", about: "Files and folders it is set for; none: the whole site.", shape: List(&Text) },
    Key { name: "reason", about: "Why it is so on this site; required.", shape: Text },
];

const FRONT_MATTER: &[Key] = &[
    Key { name: "title", about: "The page's title in this language.", shape: Text },
    Key { name: "summary", about: "One or two sentences for lists.", shape: Text },
    Key { name: "search_words", about: "Other words a reader might search for.", shape: List(&Text) },
    Key { name: "state", about: "How far the text has come.", shape: Words(State::WORDS) },
    Key { name: "translator", about: "Who translated it.", shape: Text },
    Key { name: "reviewer", about: "Who read it.", shape: Text },
    Key { name: "labels", about: "Words for ids of facts.toml.", shape: Group(&Text) },
    Key { name: "notes", about: "Sentences for ids of facts.toml.", shape: Group(&Text) },
];

const NAMES: &[Key] = &[
    Key { name: "preferred", about: "The name to use; | shows where a line may break.", shape: Text },
    Key { name: "allowed", about: "Other forms that may stand in a text.", shape: List(&Text) },
    Key { name: "forbidden", about: "Forms that may not.", shape: List(&Text) },
    Key { name: "reading", about: "How it is spoken.", shape: Text },
    Key { name: "definition", about: "What it means, in this language.", shape: Text },
    Key { name: "verified", about: "Whether somebody has held the name against a source.", shape: Boolean },
];

const TERM: &[Key] = &[
    Key { name: "kind", about: "Whether it is an organisation.", shape: Words(&["organisation"]) },
    Key { name: "verified", about: "Whether somebody has held its names against a source.", shape: Boolean },
    Key { name: "protected", about: "Whether its name may be written only as it stands here.", shape: Boolean },
    Key { name: "source", about: "Where its names are taken from.", shape: Text },
];

/// The files that authors write, by the names of their schemas.
pub const FILES: &[(&str, Shape)] = &[
    ("site", Table(SITE)),
    ("facts", Shape::Page(SHAPES)),
    ("front-matter", Table(FRONT_MATTER)),
    ("terms", Group(&Shape::Open(TERM, &Table(NAMES)))),
];

/// Returns what may stand under a key of this name in any table of any file.
pub(super) fn shapes_of(name: &str) -> Vec<Shape> {
    let mut found = Vec::new();
    for (_, shape) in FILES {
        each_key(shape, &mut |key| found.extend((key.name == name).then_some(key.shape)));
    }
    found
}

fn each_key(shape: &Shape, look: &mut impl FnMut(&Key)) {
    let mut keys = |keys: &[Key]| {
        for key in keys {
            look(key);
            each_key(&key.shape, look);
        }
    };
    match shape {
        Table(inner) | Shape::Page(inner) => keys(inner),
        Shape::Fact(inner) => {
            keys(STATED);
            keys(inner);
        }
        Shape::Open(inner, others) => {
            keys(inner);
            each_key(others, look);
        }
        List(inner) | Group(inner) | Shape::Timed(inner) | Shape::TimedOf(_, inner) => each_key(inner, look),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| each_key(shape, look)),
        _ => {}
    }
}

/// Returns where a key belongs that stands in a wrong place of a file: `top`, or the only table that has such a key.
pub(super) fn home_of(file: &SourceId, key: &str) -> Option<&'static str> {
    let name = match file.file_name() {
        name if name.ends_with(".md") => "front-matter",
        name => name.strip_suffix(".toml")?,
    };
    let (_, shape) = FILES.iter().find(|(file, _)| *file == name)?;
    let (Table(fields) | Shape::Page(fields)) = shape else { return None };
    if fields.iter().any(|field| field.name == key) {
        return Some("top");
    }
    let has_it = |field: &&Key| {
        let mut is_there = false;
        each_key(&field.shape, &mut |inner| is_there |= inner.name == key);
        is_there
    };
    let mut homes = fields.iter().filter(has_it);
    homes.next().filter(|_| homes.next().is_none()).map(|field| field.name)
}

#[cfg(test)]
mod tests {
    use super::{COLOURS, FRONT_MATTER, LANGUAGE, NAMES, RULE, SITE, TERM, names};
    use crate::parse::{config, front_matter, look, rules, terms};

    #[test]
    fn what_is_read_has_a_shape_and_nothing_else_has() {
        let pairs = [
            (SITE, config::KEYS),
            (LANGUAGE, config::LANGUAGE_KEYS),
            (FRONT_MATTER, front_matter::KEYS),
            (TERM, terms::KEYS),
            (NAMES, terms::NAME_KEYS),
            (COLOURS, look::COLOURS),
            (RULE, rules::KEYS),
        ];
        for (shapes, keys) in pairs {
            let (mut shaped, mut read) = (names(shapes), keys.to_vec());
            shaped.sort_unstable();
            read.sort_unstable();
            assert_eq!(shaped, read);
        }
    }
}
