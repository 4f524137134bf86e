//! Texts -> what rules say of each alone, remembered by its digest: of the thousands of a large site one is new.
use super::Memos;
use crate::check::{self, Compared, ForbiddenForms, MessagesByLanguage};
use crate::diagnostic::Diagnostic;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::parse::{Document, Terms};
use crate::resolve::{self, Files, Index, RoleNames, Shown};
use crate::url::PageKey;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The forms of names that texts use and may not.
pub(super) fn forbidden_terms(
    inputs: &Inputs,
    texts: &[(PageKey, Arc<Document>)],
    terms: &Terms,
    memos: &mut Memos,
) -> Vec<Diagnostic> {
    let forms = check::forbidden_forms(terms);
    let digests: BTreeMap<&Locale, Digest> =
        forms.iter().map(|(locale, forms)| (locale, Digest::of_value(&forms.key))).collect();
    let looked_at: Vec<(&Document, &ForbiddenForms, Digest)> = texts
        .iter()
        .filter_map(|(_, text)| Some((&**text, forms.get(&text.locale)?, *digests.get(&text.locale)?)))
        .collect();
    let (found, _) = memos.forbidden.map(
        &looked_at,
        |(text, _, forms)| Digest::of_value(&(text.digest, forms)),
        |(text, forms, _)| {
            let source = inputs.source(&text.source).map_or("", |source| source.text());
            check::forbidden_term(forms, text, source)
        },
    );
    found.iter().flat_map(|found| found.iter().cloned()).collect()
}

/// Where translations are built otherwise than the texts that prevail.
pub(super) fn differing_structure(index: &Index, roles: &RoleNames, memos: &mut Memos) -> Vec<Diagnostic> {
    let roles = Digest::of_value(roles);
    let (found, _) = memos.structure.map(
        &check::compared(index),
        |it| Digest::of_value(&(it.text.digest, it.source.digest, roles)),
        Compared::difference,
    );
    found.iter().filter_map(|found| found.as_ref().as_ref().cloned()).collect()
}

/// The links of pages that are made whose words say nothing.
pub(super) fn vague_links(index: &Index, messages: &MessagesByLanguage, memos: &mut Memos) -> Vec<Diagnostic> {
    let words = check::vague_words(index, messages);
    let digests: BTreeMap<&Locale, Digest> =
        words.iter().map(|(locale, words)| (*locale, Digest::of_value(words))).collect();
    let made = index.made_languages().flat_map(|language| {
        index.entries.iter().filter(move |entry| entry.is_made(language)).map(move |entry| &entry.shown[language])
    });
    let texts: Vec<(&Document, &[String], Digest)> = made
        .filter_map(|shown| match shown {
            Shown::Own(text) => Some((&**text, words.get(&text.locale)?.as_slice(), *digests.get(&text.locale)?)),
            _ => None,
        })
        .collect();
    let (found, _) = memos.vague.map(
        &texts,
        |(text, _, words)| Digest::of_value(&(text.digest, words)),
        |(text, words, _)| check::vague_link_text(text, words),
    );
    found.iter().flat_map(|found| found.iter().cloned()).collect()
}

/// What is to be told of the files beside texts.
pub(super) fn files(index: &Index, texts: &[(PageKey, Arc<Document>)], memos: &mut Memos) -> Files {
    let (named, _) = memos.named.map(texts, |(_, text)| text.digest, |(key, text)| resolve::named_files(key, text));
    let texts: Vec<_> = texts.iter().zip(&named).map(|((_, text), named)| (&text.locale, &**named)).collect();
    resolve::files(index, &texts)
}
