//! Two languages of a page -> a page that shows them beside each other, section by section.
use super::{Audience, ChoiceView, Frame, phrase, written};
use crate::locale::Locale;
use crate::render::placeable::plain_sentence;
use crate::render::text::TextWriter;
use crate::render::theme::Theme;
use crate::render::view::SectionView;
use crate::resolve::{Comparison, Phrase, Side, SideWords};
use crate::source::SourceId;
use crate::url::UrlPath;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize)]
struct CompareView {
    #[serde(flatten)]
    frame: Frame,
    desk: String,
    key: String,
    title: String,
    title_plain: String,
    left: SideView,
    right: SideView,
    /// How many sections one of them lacks.
    missing: usize,
    sections: Vec<PairView>,
    /// The footnotes of both, if either has some.
    notes: Option<[Option<String>; 2]>,
}

#[derive(Serialize)]
struct SideView {
    lang: String,
    dir: &'static str,
    name: String,
    standing: &'static str,
    href: Option<String>,
    file: Option<String>,
    editor: Option<String>,
    title: Option<String>,
    summary: Option<String>,
    choices: Vec<ChoiceView>,
}

/// A text section in both languages.
#[derive(Serialize)]
struct PairView {
    id: String,
    left: Option<TextView>,
    right: Option<TextView>,
}

#[derive(Serialize)]
struct TextView {
    heading: Option<String>,
    html: String,
}

/// Writes a comparison; `site` has the words of the site's languages, `editor` gives what opens a file.
pub fn compare(
    kit: &Theme,
    site: &Theme,
    site_title: &Phrase,
    comparison: &Comparison,
    audience: &Audience,
    editor: &dyn Fn(&SourceId) -> String,
) -> Vec<u8> {
    let path = UrlPath::new(&format!("desk/compare/{}", comparison.key.name())).expect("a key is made of names");
    let (left, right) = (&comparison.left.language.locale, &comparison.right.language.locale);
    let frame = Frame::new(kit, audience, &path, &format!("left={left}&right={right}&"), site_title, &site.han);
    let mut texts = [(&comparison.left, "left-"), (&comparison.right, "right-")]
        .map(|(side, prefix)| sections(site, &path, side, prefix));
    let notes = texts.each_mut().map(|(_, notes)| notes.take());
    let sections = comparison.sections.iter().map(|id| {
        let [left, right] = texts.each_mut().map(|(sections, _)| sections.remove(id));
        PairView { id: id.clone(), left, right }
    });
    let sections: Vec<PairView> = sections.collect();
    let mut titled: Vec<&Side> = vec![&comparison.left, &comparison.right];
    titled.sort_by_key(|side| side.language.locale != audience.locale);
    let title = titled.into_iter().find_map(|side| Some(&side.words.as_ref()?.title));
    let named = |side: &Side, choice: &dyn Fn(&Locale) -> String| {
        side_view(site, &path, side, editor, choices(comparison, side, &frame, choice))
    };
    let view = CompareView {
        desk: frame.address(&format!("{}desk/", frame.root), ""),
        key: comparison.key.name().to_owned(),
        title: title.map_or(String::new(), |title| phrase(title, &audience.locale, &site.han)),
        title_plain: title.map_or(String::new(), |title| title.text.to_string()),
        left: named(&comparison.left, &|locale| format!("left={locale}&right={right}")),
        right: named(&comparison.right, &|locale| format!("left={left}&right={locale}")),
        missing: sections.iter().filter(|pair| pair.left.is_none() || pair.right.is_none()).count(),
        notes: notes.iter().any(Option::is_some).then_some(notes),
        sections,
        frame,
    };
    written(kit, "compare.html", &view)
}

#[derive(Serialize)]
struct MissingView {
    #[serde(flatten)]
    frame: Frame,
    desk: String,
    key: String,
    /// A page that may be meant, and where it is compared.
    near: Option<String>,
    near_href: String,
}

/// Says that there is no page of this name to compare; `near` is one that may be meant.
pub fn no_comparison(
    kit: &Theme,
    (site_title, han): (&Phrase, &Locale),
    key: &str,
    near: Option<&str>,
    audience: &Audience,
) -> Vec<u8> {
    let path = UrlPath::new("desk/index.html").expect("the path is one");
    let frame = Frame::new(kit, audience, &path, "", site_title, han);
    // What was asked for need not be a path, so nothing is named from there.
    let frame = Frame { root: "/".to_owned(), ..frame };
    let href = near.and_then(|near| UrlPath::new(&format!("desk/compare/{near}"))).map(|path| path.permalink("/"));
    let view = MissingView {
        desk: frame.address("/desk/", ""),
        key: key.to_owned(),
        near: near.map(str::to_owned),
        near_href: frame.address(&href.unwrap_or_default(), ""),
        frame,
    };
    written(kit, "missing.html", &view)
}

fn choices(comparison: &Comparison, side: &Side, frame: &Frame, query: &dyn Fn(&Locale) -> String) -> Vec<ChoiceView> {
    let choice = |(language, standing): &(crate::resolve::DeskLanguage, crate::resolve::Written)| ChoiceView {
        lang: language.locale.to_string(),
        name: language.name.clone(),
        href: frame.address("", &query(&language.locale)),
        is_current: language.locale == side.language.locale,
        standing: standing.as_str(),
    };
    comparison.languages.iter().map(choice).collect()
}

fn side_view(
    site: &Theme,
    path: &UrlPath,
    side: &Side,
    editor: &dyn Fn(&SourceId) -> String,
    choices: Vec<ChoiceView>,
) -> SideView {
    let locale = &side.language.locale;
    let words = side.words.as_ref();
    let summary = words.and_then(|words| plain_sentence(words.summary.as_ref()?, site.words(locale)).ok());
    SideView {
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        name: side.language.name.clone(),
        standing: side.standing.as_str(),
        href: side.path.as_ref().map(|it| it.relative_from(path)),
        file: words.map(|words| words.file.to_string()),
        editor: words.map(|words| editor(&words.file)),
        title: words.map(|words| phrase(&words.title, locale, &site.han)),
        summary: summary.map(|summary| phrase(&Phrase::new(&summary, locale), locale, &site.han)),
        choices,
    }
}

/// The text sections of one side by their ids, and its footnotes.
fn sections(site: &Theme, path: &UrlPath, side: &Side, prefix: &str) -> (BTreeMap<String, TextView>, Option<String>) {
    let Some(SideWords { text, .. }) = &side.words else { return Default::default() };
    let words = site.words(&text.document.locale);
    let mut writer = TextWriter {
        text,
        path,
        theme: site,
        words,
        text_words: words,
        han: &site.han,
        is_in_link: false,
        unverified: BTreeSet::new(),
        transcripts: String::new(),
        captions: Vec::new(),
        faults: Vec::new(),
    };
    let (sections, _) = writer.sections(&BTreeSet::new());
    let view = |section: SectionView| TextView {
        heading: section.heading.map(|heading| apart(&heading, prefix)),
        html: apart(&section.html, prefix),
    };
    let sections = sections.into_iter().map(|section| (section.id.clone(), view(section))).collect();
    (sections, writer.footnotes().map(|notes| apart(&notes, prefix)))
}

/// Makes the ids of one text others than those of the text beside it. In what authors write quotes are escaped, so what is
/// found are attributes.
fn apart(html: &str, prefix: &str) -> String {
    html.replace(" id=\"", &format!(" id=\"{prefix}")).replace(" href=\"#", &format!(" href=\"#{prefix}"))
}
