//! What the tool says, in the language of whoever called it.
use crate::load::{Folder, Inputs};
use crate::locale::Locale;
use crate::memo::Digest;
use crate::parse;
use crate::pipeline::What;
use crate::render::{self, Argument, Words};
use crate::source::{Content, Source, SourceId};
use std::sync::Arc;

/// A language the tool itself speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Language {
    #[default]
    English,
    Chinese,
}

impl Language {
    fn locale(self) -> Locale {
        let tag = match self {
            Language::English => "en",
            Language::Chinese => "zh-Hans",
        };
        Locale::parse(tag).expect("both tags are language tags")
    }

    /// The site's own file of these words.
    fn file_of(self, inputs: &Inputs) -> Option<&Source> {
        inputs.source(&SourceId::new(&format!("i18n/{}/tool.ftl", self.locale())))
    }

    fn messages(self) -> Arc<parse::Messages> {
        let (path, text) = match self {
            Language::English => ("(yulan)/i18n/en/tool.ftl", include_str!("../../i18n/en/tool.ftl")),
            Language::Chinese => ("(yulan)/i18n/zh-Hans/tool.ftl", include_str!("../../i18n/zh-Hans/tool.ftl")),
        };
        let (id, digest) = (SourceId::new(path), Digest::of(text.as_bytes()));
        Arc::new(parse::messages(&Source { id, content: Content::Text(text.into()), digest }))
    }
}

/// Returns the language that a tag or the value of `LANG` (`zh_CN.UTF-8`) asks for; `None` if the tool does not speak it.
pub(super) fn spoken(tag: &str) -> Option<Language> {
    let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "en" => Some(Language::English),
        "zh" => Some(Language::Chinese),
        _ => None,
    }
}

/// The messages of `tool.ftl`.
pub(super) struct ToolWords {
    language: Language,
    words: Arc<Words>,
}

impl ToolWords {
    /// Returns the words of a language; what it lacks is said in English.
    pub(super) fn new(language: Language) -> ToolWords {
        ToolWords::with_files(language, |_| None)
    }

    /// Returns these words with those that a site's own `tool.ftl` says otherwise, message by message.
    pub(super) fn of_site(&self, inputs: &Inputs) -> ToolWords {
        // Reading all messages again takes longer than most pages do.
        if self.language.file_of(inputs).or(Language::English.file_of(inputs)).is_none() {
            return ToolWords { language: self.language, words: self.shared() };
        }
        ToolWords::with_files(self.language, |language| {
            language.file_of(inputs).map(|source| Arc::new(parse::messages(source)))
        })
    }

    /// Returns these words with those of the site in a folder, of which nothing else is read.
    pub(super) fn of_folder(&self, folder: &Folder) -> ToolWords {
        ToolWords::with_files(self.language, |language| {
            let id = SourceId::new(&format!("i18n/{}/tool.ftl", language.locale()));
            let text = String::from_utf8(folder.read(&id)?).ok()?;
            let digest = Digest::of(text.as_bytes());
            Some(Arc::new(parse::messages(&Source { id, content: Content::Text(text.into()), digest })))
        })
    }

    fn with_files(language: Language, own: impl Fn(Language) -> Option<Arc<parse::Messages>>) -> ToolWords {
        let mut languages = vec![language, Language::English];
        languages.dedup();
        let files = |language: Language| std::iter::once(language.messages()).chain(own(language)).collect();
        let chain: Vec<_> = languages.into_iter().map(|it| (it.locale(), files(it))).collect();
        ToolWords { language, words: Arc::new(Words::new(&language.locale(), &chain)) }
    }

    /// Returns the tool's own words in each of its languages, this one first.
    pub(super) fn and_others(&self) -> Vec<ToolWords> {
        let others = [Language::English, Language::Chinese].into_iter().filter(|other| *other != self.language);
        std::iter::once(self.language).chain(others).map(ToolWords::new).collect()
    }

    /// Returns the words, to be shared with another thread.
    pub(super) fn shared(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Returns the language that the tool speaks.
    pub(super) fn locale(&self) -> Locale {
        self.language.locale()
    }

    /// Returns a message without values.
    pub(super) fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Returns a message; its name if there is none, which is our fault and no reason to stop.
    pub(super) fn with(&self, id: &str, values: &[(&str, Argument)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a message if there is one.
    pub(super) fn find(&self, id: &str, values: &[(&str, Argument)]) -> Option<String> {
        let phrase = self.words.plain(id, values).ok()?;
        // Terminals and JSON show isolation marks as boxes.
        Some(phrase.text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// Says why a page comes due.
    pub(super) fn reason(&self, what: &What) -> String {
        render::reason(&self.words, what)
    }

    /// Joins the members of a list as the language does.
    pub(super) fn list(&self, members: &[String]) -> String {
        members.join(&self.text("list-separator"))
    }
}
