//! A form of a name that a text may not use.
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::parse::{Document, Terms};
use crate::source::Span;
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::BTreeMap;

/// The fault.
pub(super) const CODE: Code = Code::warning("forbidden-term");

/// What to look for in the texts of a language.
pub struct ForbiddenForms {
    finder: AhoCorasick,
    /// Of each form: the name to use instead; `None` for a form that may stand, which may hold one that may not.
    meanings: Vec<Option<String>>,
    /// All forms and what they mean, for whoever remembers what was found.
    pub key: Vec<(String, Option<String>)>,
}

/// Gathers the forms by language; a language without any that is forbidden is not there.
pub fn forbidden_forms(terms: &Terms) -> BTreeMap<Locale, ForbiddenForms> {
    let mut all: BTreeMap<&Locale, BTreeMap<&str, Option<&str>>> = BTreeMap::new();
    for (id, term) in &terms.all {
        for (locale, names) in &term.names {
            let of_language = all.entry(locale).or_default();
            let preferred = names.preferred.as_ref().map(|name| &*name.value.text);
            for form in &names.forbidden {
                of_language.entry(&form.value).or_insert(Some(preferred.unwrap_or(id)));
            }
            for form in preferred.into_iter().chain(names.allowed.iter().map(|form| form.value.as_str())) {
                of_language.insert(form, None);
            }
        }
    }
    let with_forbidden = all.into_iter().filter(|(_, forms)| forms.values().any(Option::is_some));
    with_forbidden.filter_map(|(locale, forms)| Some((locale.clone(), made(&forms)?))).collect()
}

fn made(forms: &BTreeMap<&str, Option<&str>>) -> Option<ForbiddenForms> {
    // The longest of the forms that begin at a place is what stands there.
    let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(forms.keys()).ok()?;
    let owned = |meaning: &Option<&str>| meaning.map(str::to_owned);
    Some(ForbiddenForms {
        finder,
        meanings: forms.values().map(owned).collect(),
        key: forms.iter().map(|(form, meaning)| ((*form).to_owned(), owned(meaning))).collect(),
    })
}

/// Looks at the words of a text that readers see; `source` is the file it was read from.
pub fn forbidden_term(forms: &ForbiddenForms, document: &Document, source: &str) -> Vec<Diagnostic> {
    // A line break in a name stands for a blank, and is one byte as well.
    let text = source.replace('\n', " ");
    let found = forms.finder.find_iter(&text).filter_map(|found| {
        let meaning = forms.meanings[found.pattern().as_usize()].as_ref()?;
        let range = found.range();
        (is_whole(&text, &range) && is_seen(document, &range)).then_some((range, meaning))
    });
    found
        .map(|(range, meaning)| {
            let form = text[range.clone()].to_owned();
            let finding = Diagnostic::new(CODE, Span::new(&document.source, range)).with("form", form);
            finding.with("preferred", meaning.as_str())
        })
        .collect()
}

/// Whether a form does not end inside a word; in scripts without spaces between words any place will do.
fn is_whole(text: &str, range: &std::ops::Range<usize>) -> bool {
    let goes_on = |inside: Option<char>, outside: Option<char>| {
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !crate::locale::is_cjk(c));
        in_word(inside) && in_word(outside)
    };
    let form = &text[range.clone()];
    let before = goes_on(form.chars().next(), text[..range.start].chars().next_back());
    !before && !goes_on(form.chars().next_back(), text[range.end..].chars().next())
}

/// Whether a place is in running text, or in words of the front matter that are shown.
fn is_seen(document: &Document, range: &std::ops::Range<usize>) -> bool {
    let front = &document.front;
    let named = front.labels.iter().chain(&front.notes).map(|(_, words)| words);
    let mut words = front.title.iter().chain(&front.summary).chain(named);
    let holds = |start: usize, end: usize| start <= range.start && range.end <= end;
    let after = document.body().texts.partition_point(|text| text.start <= range.start);
    let in_text = after.checked_sub(1).is_some_and(|at| range.end <= document.body().texts[at].end);
    in_text || words.any(|words| holds(words.span.start as usize, words.span.end as usize))
}
