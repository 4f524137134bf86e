//! Templates, assets and words -> `Theme`: made once, shared by all pages.
use super::text::phrase_into;
use super::words::{Argument, Fault, Words};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;
use crate::locale::Locale;
use crate::memo::{Digest, Digester};
use crate::source::{Source, SourceId, Span};
use crate::url::UrlPath;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

const TEMPLATE_ERROR: Code = Code::error("template-error").whatever_the_settings();
const MISSING_MESSAGE: Code = Code::error("missing-message");

/// The faults told of here.
pub const CODES: &[Code] = &[TEMPLATE_ERROR, MISSING_MESSAGE];

/// Stands between the message that is missing and the language, in what a function of a template says: Tera's errors are
/// texts. No text may contain this character.
const MISSING: char = '\u{FDD3}';

/// More than a page may have, in bytes: a template that never ends is stopped here.
const LARGEST_PAGE: usize = 64 * 1024 * 1024;

/// A theme, ready to render.
pub struct Theme {
    engine: Tera,
    templates: BTreeMap<String, SourceId>,
    /// The words of each language of the site.
    pub words: BTreeMap<Locale, Arc<Words>>,
    /// The language that Han in a text of another script is taken for.
    pub han: Locale,
    /// Stands for all of the above.
    pub digest: Digest,
    /// What was wrong with the templates.
    pub findings: Vec<Diagnostic>,
}

/// What a theme is made of.
pub struct Parts {
    /// The templates by their names, each the one that overrides the others.
    pub templates: BTreeMap<String, Source>,
    /// Where each asset stands, by its name.
    pub assets: BTreeMap<String, UrlPath>,
    /// The words of each language, with the digest of the messages they were made of.
    pub words: BTreeMap<Locale, (Digest, Arc<Words>)>,
    /// The language that Han in a text of another script is taken for.
    pub han: Locale,
}

impl Parts {
    /// Returns what stands for all the parts.
    pub fn digest(&self) -> Digest {
        let mut digester = Digester::new();
        for (name, source) in &self.templates {
            digester.update(format!("{name}\0{}\0{}\0", source.id, source.digest).as_bytes());
        }
        for (name, path) in &self.assets {
            digester.update(format!("{name}\0{path}\0").as_bytes());
        }
        for (locale, (digest, _)) in &self.words {
            digester.update(format!("{locale}\0{digest}\0").as_bytes());
        }
        digester.update(self.han.as_str().as_bytes());
        digester.finish()
    }
}

/// Compiles a theme. What cannot be compiled is told of.
pub fn theme(parts: &Parts) -> Theme {
    let words: BTreeMap<Locale, Arc<Words>> =
        parts.words.iter().map(|(locale, (_, words))| (locale.clone(), Arc::clone(words))).collect();
    let mut engine = Tera::new();
    engine.autoescape_on(vec![".html"]);
    register(&mut engine, &words, &parts.assets, &parts.han);
    let mut theme = Theme {
        engine,
        templates: parts.templates.iter().map(|(name, source)| (name.clone(), source.id.clone())).collect(),
        words,
        han: parts.han.clone(),
        digest: parts.digest(),
        findings: Vec::new(),
    };
    let all: Vec<(&str, &str)> = parts.templates.iter().map(|(name, it)| (name.as_str(), it.text())).collect();
    if let Err(error) = theme.engine.add_raw_templates(all) {
        let finding = theme.finding("", error.kind());
        theme.findings.push(finding);
    }
    theme
}

impl Theme {
    /// Renders a template into bytes; on a fault, what it says.
    pub(super) fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        let mut page = Limited { bytes: Vec::with_capacity(32 * 1024) };
        match self.engine.render_to(template, context, &mut page) {
            Ok(()) => Ok(page.bytes),
            // Where a template cannot be compiled, none is there. The one has been told of, the others are not at fault.
            Err(_) if !self.findings.is_empty() => Ok(Vec::new()),
            Err(error) => Err(self.finding(template, error.kind())),
        }
    }

    /// Returns the words of a language of the site.
    pub fn words(&self, locale: &Locale) -> &Words {
        let words = self.words.get(locale).or_else(|| self.words.values().next());
        words.expect("a site has a language")
    }

    /// Returns whether there is such a template.
    pub(super) fn has(&self, template: &str) -> bool {
        self.engine.contains_template(template)
    }

    fn is_of_site(&self, template: &str) -> bool {
        self.templates.get(template).is_some_and(|id| id.as_str().starts_with("themes/"))
    }

    fn finding(&self, template: &str, kind: &ErrorKind) -> Diagnostic {
        let (name, detail, range) = match kind {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                (report.filename(), report.message().to_owned(), report.span().range.clone())
            }
            ErrorKind::Io(_) => (template, format!("the page grows over {} MB", LARGEST_PAGE / 1_000_000), 0..0),
            ErrorKind::CircularInclude { tpl, .. } | ErrorKind::CircularExtend { tpl, .. } => {
                (tpl.as_str(), "the template includes or extends itself".to_owned(), 0..0)
            }
            ErrorKind::MissingParent { current, parent } => {
                (current.as_str(), format!("there is no template `{parent}` to extend"), 0..0)
            }
            other => (template, other.to_string(), 0..0),
        };
        let detail = match detail.split_once(MISSING) {
            // The tool's own templates ask for what an author named: an audience, for one.
            Some((id, language)) if !self.is_of_site(name) => return missing_message(id, language),
            Some((id, _)) => format!("there is no message `{id}`"),
            None => detail,
        };
        let id = self.templates.get(name).or_else(|| self.templates.values().next());
        let span = Span::new(&id.cloned().unwrap_or_else(|| SourceId::new("theme.toml")), range);
        Diagnostic::new(TEMPLATE_ERROR, span).with("detail", detail.lines().next().unwrap_or_default())
    }
}

/// Tells of what keeps a fact from being said in a language; `None` for a unit that no language names, of which
/// `unknown-unit` tells where it stands.
pub(super) fn unsaid(fault: &Fault, language: &str) -> Option<Diagnostic> {
    match fault {
        Fault::Missing { id } if id.starts_with("count-") => None,
        Fault::Missing { id } | Fault::Failed { id, .. } => Some(missing_message(id, language)),
    }
}

/// Tells of a message that is to be written in a language.
fn missing_message(id: &str, language: &str) -> Diagnostic {
    let file = SourceId::new(&format!("i18n/{language}/site.ftl"));
    Diagnostic::new(MISSING_MESSAGE, Span::whole(&file)).with("message", id).with("language", language)
}

/// Bytes that end with an error instead of with the machine's memory.
struct Limited {
    bytes: Vec<u8>,
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LARGEST_PAGE {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The functions of templates: `msg`, `plain`, `has_msg`, `asset`, `has_asset`. `docs/theme.md` describes them.
fn register(engine: &mut Tera, words: &BTreeMap<Locale, Arc<Words>>, assets: &BTreeMap<String, UrlPath>, han: &Locale) {
    let by_tag: Arc<BTreeMap<String, Arc<Words>>> =
        Arc::new(words.iter().map(|(locale, words)| (locale.to_string(), Arc::clone(words))).collect());
    let (all, han) = (Arc::clone(&by_tag), han.clone());
    engine.register_function("msg", move |arguments: Kwargs, state: &State| -> TeraResult<Value> {
        let (words, id) = message(&all, &arguments, state)?;
        let phrase = words.running(&id, &values(&arguments)).map_err(|fault| said(&fault, words))?;
        let mut html = String::new();
        phrase_into(&mut html, (&phrase.text, phrase.locale), words.locale(), &han);
        Ok(Value::safe_string(&html))
    });
    let all = Arc::clone(&by_tag);
    engine.register_function("plain", move |arguments: Kwargs, state: &State| -> TeraResult<Value> {
        let (words, id) = message(&all, &arguments, state)?;
        let phrase = words.plain(&id, &values(&arguments)).map_err(|fault| said(&fault, words))?;
        Ok(Value::normal_string(&phrase.text))
    });
    let all = by_tag;
    engine.register_function("has_msg", move |arguments: Kwargs, state: &State| -> TeraResult<bool> {
        let (words, id) = message(&all, &arguments, state)?;
        Ok(words.has(&id))
    });
    let names: Vec<String> = assets.keys().cloned().collect();
    engine.register_function("has_asset", move |arguments: Kwargs, _: &State| -> TeraResult<bool> {
        let name = arguments.must_get::<&str>("name")?;
        Ok(names.iter().any(|known| known == name))
    });
    let assets = assets.clone();
    engine.register_function("asset", move |arguments: Kwargs, state: &State| -> TeraResult<String> {
        let name = arguments.must_get::<&str>("name")?;
        let root = state.get::<String>("root")?.unwrap_or_default();
        let path = assets.get(name).ok_or_else(|| tera::Error::message(format!("the theme has no asset `{name}`")))?;
        Ok(path.permalink(&root))
    });
}

/// The words and the message id that a call asks for.
fn message<'w>(
    all: &'w BTreeMap<String, Arc<Words>>,
    arguments: &Kwargs,
    state: &State,
) -> TeraResult<(&'w Words, String)> {
    let id = arguments.must_get::<String>("id")?;
    let asked = arguments.get::<String>("lang")?;
    let tag = asked.or(state.get::<String>("lang")?).unwrap_or_default();
    let words = all.get(&tag).ok_or_else(|| tera::Error::message(format!("`{tag}` is no language of the site")))?;
    Ok((words, id))
}

/// The arguments of the message: what the call gives beside `id` and `lang`. What is called `date` is a day; its number
/// in the month is `day`, for languages that write the first otherwise (`1er avril`).
fn values(arguments: &Kwargs) -> Vec<(&str, Argument<'_>)> {
    let named = arguments.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    let mut values: Vec<_> = named
        .filter(|(name, _)| !matches!(*name, "id" | "lang"))
        .filter_map(|(name, value)| {
            let argument = match (value.as_str(), value.as_i64()) {
                (Some(text), _) => match Date::parse(text).filter(|_| name == "date") {
                    Some(date) => Argument::Date(date),
                    None => Argument::Text(text),
                },
                (None, Some(number)) => Argument::Number(number),
                (None, None) => return None,
            };
            Some((name, argument))
        })
        .collect();
    let day = values.iter().find_map(|(_, value)| match value {
        Argument::Date(date) => Some(date.parts().2),
        _ => None,
    });
    values.extend(day.map(|day| ("day", Argument::Number(day.into()))));
    values
}

fn said(fault: &Fault, words: &Words) -> tera::Error {
    tera::Error::message(match fault {
        Fault::Missing { id } => format!("{id}{MISSING}{}", words.locale()),
        Fault::Failed { id, detail } => format!("the message `{id}` cannot be shown: {detail}"),
    })
}
