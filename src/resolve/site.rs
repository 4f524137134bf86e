//! Settings and request -> `Site`: what the whole build shares.
use crate::facts::{Date, State};
use crate::load::{AsOf, Request};
use crate::locale::Locale;
use crate::parse::{Config, Placed};
use crate::source::Span;

/// The settings of a build.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Site {
    /// What offline copies know the site by.
    pub id: String,
    /// The language whose text prevails.
    pub authoritative: Locale,
    /// Where the site is published; ends in a slash.
    pub base_url: Option<String>,
    /// The day for which the site is built.
    pub as_of: Date,
    /// The zone of the times of its events: an IANA name.
    pub time_zone: String,
    /// Whether drafts and pages to come are made.
    pub drafts: bool,
    /// Translations below it count as missing.
    pub min_state: State,
    /// All languages, in display order; not empty.
    pub languages: Vec<Language>,
    /// Whether these are all that `site.toml` names: one that could not be read is told of there.
    pub has_all_languages: bool,
    /// The language that Han in a text of another script is taken for.
    pub han: Locale,
    /// A picture in `content/` in place of the theme's mark.
    pub logo: Option<Placed<String>>,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// Its tag.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// Whose texts stand in for a missing one, best first; without itself.
    pub fallback: Vec<Locale>,
    /// Whether this build makes its pages.
    pub made: bool,
    /// Where its tag stands in `site.toml`.
    pub span: Span,
}

/// Applies the request to the settings; `None` if they name no language to build, which parsing has told of.
pub fn site(config: &Config, request: &Request) -> Option<Site> {
    let first = config.languages.first()?;
    let authoritative = config.authoritative.clone().unwrap_or_else(|| first.locale.clone());
    let wanted = |language: &crate::parse::Language| match &request.languages {
        Some(wanted) => wanted.contains(&language.locale),
        None => !language.preview || request.drafts,
    };
    let languages: Vec<Language> = config
        .languages
        .iter()
        .map(|language| Language {
            locale: language.locale.clone(),
            name: language.name.clone(),
            fallback: language.fallback.clone(),
            made: wanted(language),
            span: language.span.clone(),
        })
        .collect();
    Some(Site {
        id: config.id.clone(),
        base_url: request.base_url.clone().or_else(|| config.base_url.clone()),
        as_of: as_of(config, request),
        time_zone: config.time_zone.clone(),
        drafts: request.drafts,
        min_state: config.min_state,
        han: han(&authoritative, &languages),
        has_all_languages: config.has_all_languages,
        logo: config.look.logo.clone(),
        authoritative,
        languages,
    })
}

fn as_of(config: &Config, request: &Request) -> Date {
    match request.as_of {
        AsOf::Date(date) => date,
        AsOf::Moment(seconds) => Date::of_moment(seconds, &config.time_zone)
            .or_else(|| Date::of_moment(seconds, "UTC"))
            .unwrap_or_else(|| Date::new(1970, 1, 1).expect("the calendar has this day")),
    }
}

/// Han in an English text is the official name of something: it is in the authoritative language if that is written in
/// Han, else in the first language of the site that is.
pub(crate) fn han(authoritative: &Locale, languages: &[Language]) -> Locale {
    let written_in_han = |locale: &&Locale| matches!(locale.script(), "Hans" | "Hant" | "Jpan");
    let all = std::iter::once(authoritative).chain(languages.iter().map(|language| &language.locale));
    all.into_iter()
        .find(written_in_han)
        .cloned()
        .unwrap_or_else(|| Locale::parse("zh-Hans").expect("the tag is well formed"))
}
