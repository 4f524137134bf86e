//! The section ids of a text, shared by all languages.
use crate::locale::Locale;
use crate::parse::Document;
use crate::parse::markdown::Heading;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};
use unicode_normalization::UnicodeNormalization;

/// The ids of a text's headings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outline {
    /// One per heading of the body, in order; never empty, no two alike.
    pub ids: Vec<String>,
    /// The role a heading names, if it names one; in the same order.
    pub roles: Vec<Option<&'static str>>,
    /// Headings of a translation that match none of the authoritative text; indices.
    pub unaligned: Vec<usize>,
}

/// The headings that carry meaning, by the id they give their section.
pub const ROLES: &[&str] = &[
    "who",
    "documents",
    "steps",
    "fees",
    "time",
    "places",
    "questions",
    "background",
    "changes",
    "goals",
    "main-points",
    "scope",
    "old-and-new",
    "terms",
    "benefits",
    "sources",
];

/// The words of the role headings in each language, lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoleNames(BTreeMap<Locale, BTreeMap<String, &'static str>>);

impl RoleNames {
    /// Gathers the names: for each language the role and its heading.
    pub fn new(names: impl IntoIterator<Item = (Locale, &'static str, String)>) -> RoleNames {
        let mut all: BTreeMap<Locale, BTreeMap<String, &'static str>> = BTreeMap::new();
        for (locale, role, name) in names {
            all.entry(locale).or_default().insert(name.trim().to_lowercase(), role);
        }
        RoleNames(all)
    }

    fn role(&self, locale: &Locale, heading: &str) -> Option<&'static str> {
        self.0.get(locale)?.get(&heading.to_lowercase()).copied()
    }
}

/// An outline that is made when somebody asks for it: the text is not read before.
pub type LazyOutline = LazyLock<Arc<Outline>, Box<dyn FnOnce() -> Arc<Outline> + Send>>;

/// Makes the outline of a text, whose headings take the ids of those of the text that prevails, if that is another.
pub fn lazy_outline(text: &Arc<Document>, source: Option<&Arc<Document>>, roles: &Arc<RoleNames>) -> LazyOutline {
    let (text, source, roles) = (Arc::clone(text), source.cloned(), Arc::clone(roles));
    LazyLock::new(Box::new(move || {
        let whole = source.as_deref().map(|source| outline(source, None, &roles));
        Arc::new(outline(&text, source.as_deref().zip(whole.as_ref()), &roles))
    }))
}

/// Gives each heading its id: the author's, the role's, the authoritative heading's in the same place, or one made of
/// its text (DESIGN, section ids).
pub fn outline(document: &Document, authoritative: Option<(&Document, &Outline)>, roles: &RoleNames) -> Outline {
    let headings = &document.body().headings;
    let mut taken: BTreeSet<String> = ["intro", "front", "main"].map(str::to_owned).into();
    let mut ids: Vec<Option<String>> = vec![None; headings.len()];
    let found_roles: Vec<Option<&'static str>> = headings.iter().map(|it| role(it, &document.locale, roles)).collect();
    for (id, heading) in ids.iter_mut().zip(headings) {
        let written = heading.id.as_ref().map(|id| id.value.as_str());
        let usable = written.filter(|id| !id.is_empty() && !id.starts_with("y-"));
        *id = usable.filter(|id| taken.insert((*id).to_owned())).map(str::to_owned);
    }
    // After all that authors wrote: a role must not take the id that somebody gave another heading.
    for (id, role) in ids.iter_mut().zip(&found_roles).filter(|(id, _)| id.is_none()) {
        *id = role.filter(|role| taken.insert((*role).to_owned())).map(str::to_owned);
    }
    if let Some((source, outline)) = authoritative {
        align(headings, &mut ids, &mut taken, (&source.body().headings, &outline.ids));
    }
    let mut unaligned = Vec::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (index, heading) in headings.iter().enumerate() {
        if ids[index].is_none() {
            ids[index] = Some(free(slug(&heading.plain), &mut taken, &mut numbers));
            if authoritative.is_some() {
                unaligned.push(index);
            }
        }
    }
    Outline { ids: ids.into_iter().flatten().collect(), roles: found_roles, unaligned }
}

fn role(heading: &Heading, locale: &Locale, roles: &RoleNames) -> Option<&'static str> {
    match &heading.id {
        // An id that is a role's means the role, whatever the heading says; its text may then be left empty.
        Some(id) => ROLES.iter().copied().find(|role| *role == id.value),
        None if heading.level == 2 => roles.role(locale, &heading.plain),
        None => None,
    }
}

/// Hands on the ids of the authoritative headings between two that match, where number and levels agree.
fn align(
    headings: &[Heading],
    ids: &mut [Option<String>],
    taken: &mut BTreeSet<String>,
    (source, source_ids): (&[Heading], &[String]),
) {
    let mut anchors: Vec<(usize, usize)> = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let at = id.as_ref().and_then(|id| source_ids.iter().position(|other| other == id));
        let last = anchors.last().map(|(_, at)| *at);
        if let Some(at) = at
            && last.is_none_or(|last| last < at)
        {
            anchors.push((index, at));
        }
    }
    anchors.push((headings.len(), source.len()));
    let (mut start, mut source_start) = (0, 0);
    for (end, source_end) in anchors {
        let levels = |headings: &[Heading]| headings.iter().map(|heading| heading.level).collect::<Vec<u8>>();
        if levels(&headings[start..end]) == levels(&source[source_start..source_end]) {
            for (id, source_id) in ids[start..end].iter_mut().zip(&source_ids[source_start..source_end]) {
                if id.is_none() && taken.insert(source_id.clone()) {
                    *id = Some(source_id.clone());
                }
            }
        }
        (start, source_start) = ((end + 1).min(headings.len()), (source_end + 1).min(source.len()));
    }
}

/// An id made of a heading's text: NFC, lower case, each run of other than letters, marks and digits one `-`.
fn slug(plain: &str) -> String {
    let mut slug = String::with_capacity(plain.len());
    for c in plain.nfc().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    match slug.trim_end_matches('-') {
        "" => "section".to_owned(),
        // What begins with `y-` is the theme's.
        slug if slug.starts_with("y-") => format!("section-{slug}"),
        slug => slug.to_owned(),
    }
}

/// The slug, or the first `slug-2`, `slug-3` … that is free; `numbers` remembers how far each slug has come.
fn free(slug: String, taken: &mut BTreeSet<String>, numbers: &mut BTreeMap<String, usize>) -> String {
    if taken.insert(slug.clone()) {
        return slug;
    }
    let number = numbers.entry(slug.clone()).or_insert(1);
    loop {
        *number += 1;
        let id = format!("{slug}-{number}");
        if taken.insert(id.clone()) {
            return id;
        }
    }
}
