//! A plan -> what is wrong with its files and the site. All texts are read for it; of what it says of each alone, only that of
//! new ones is found out anew: of the thousands of a large site one is new.
use super::{Memos, Plan, Planned};
use crate::check::{self, Compared, ForbiddenForms};
use crate::diagnostic::Diagnostic;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::memo::{Digest, Memo, Same};
use crate::parse::Document;
use crate::resolve::{self, Entry, Files, NamedFiles, Shown};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is remembered of judging.
#[derive(Default)]
pub(super) struct Judged {
    entries: Memo<Same<Entry>, Vec<Diagnostic>>,
    forbidden: Memo<One, Vec<Diagnostic>>,
    vague: Memo<One, Vec<Diagnostic>>,
    compared: Memo<Pair, Option<Diagnostic>>,
    named: Memo<Same<Document>, NamedFiles>,
}

/// A text and what the rule knows beside it.
type One = (Same<Document>, Digest);

/// A translation, the text that prevails, and the words of headings.
type Pair = (Same<Document>, Same<Document>, Digest);

impl Plan {
    /// Returns the faults of files and of the whole site, in no order. Whoever makes the site tells of those of its pages.
    pub fn judge(&self, inputs: &Inputs, memos: &mut Memos) -> Vec<Diagnostic> {
        let mut findings = self.findings.clone();
        let Some(site) = &self.site else { return findings };
        let documents = &site.sources.documents.values;
        // Each is read once; here by as many at a time as there are processors.
        documents.par_iter().for_each(|document| document.read());
        findings.extend(documents.iter().flat_map(|document| document.findings()).cloned());
        let memos = &mut memos.judged;
        findings.extend(site.entries(&mut memos.entries));
        findings.extend(check::texts(&site.index));
        findings.extend(check::files(&site.files(&mut memos.named)));
        findings.extend(site.vague_links(&mut memos.vague));
        findings.extend(site.differing_structure(&mut memos.compared));
        findings.extend(site.forbidden_terms(inputs, &mut memos.forbidden));
        findings.extend(check::former_values(&site.index, |id| inputs.source(id).map_or("", |source| source.text())));
        findings
    }
}

impl Planned {
    /// What rules say of each page in all its languages.
    fn entries(&self, memo: &mut Memo<Same<Entry>, Vec<Diagnostic>>) -> Vec<Diagnostic> {
        let is = |key: &Same<Entry>, entry: &Arc<Entry>| Arc::ptr_eq(&key.0, entry);
        let key = |entry: &Arc<Entry>| Same(Arc::clone(entry));
        let found = memo.map(&self.index.entries, is, key, |entry| check::entry(&self.index, entry));
        found.values.iter().flat_map(|found| found.iter().cloned()).collect()
    }

    /// The forms of names that texts use and may not.
    fn forbidden_terms(&self, inputs: &Inputs, memo: &mut Memo<One, Vec<Diagnostic>>) -> Vec<Diagnostic> {
        let forms = check::forbidden_forms(&self.index.terms);
        let digests: BTreeMap<&Locale, Digest> =
            forms.iter().map(|(locale, forms)| (locale, Digest::of_value(&forms.key))).collect();
        let texts = self.sources.documents.values.iter();
        let looked_at: Vec<(&Arc<Document>, Digest, &ForbiddenForms)> =
            texts.filter_map(|text| Some((text, *digests.get(&text.locale)?, forms.get(&text.locale)?))).collect();
        let found = memo.map(
            &looked_at,
            |key, (text, forms, _)| Arc::ptr_eq(&key.0.0, text) && key.1 == *forms,
            |(text, forms, _)| (Same(Arc::clone(text)), *forms),
            |(text, _, forms)| {
                let source = inputs.source(&text.source).map_or("", |source| source.text());
                check::forbidden_term(forms, text, source)
            },
        );
        found.values.iter().flat_map(|found| found.iter().cloned()).collect()
    }

    /// Where translations are built otherwise than the texts that prevail.
    fn differing_structure(&self, memo: &mut Memo<Pair, Option<Diagnostic>>) -> Vec<Diagnostic> {
        let roles = Digest::of_value(&self.sources.said.roles);
        let found = memo.map(
            &check::compared(&self.index),
            |(text, source, known), it| {
                Arc::ptr_eq(&text.0, it.text) && Arc::ptr_eq(&source.0, it.source) && *known == roles
            },
            |it| (Same(Arc::clone(it.text)), Same(Arc::clone(it.source)), roles),
            Compared::difference,
        );
        found.values.iter().filter_map(|found| found.as_ref().as_ref().cloned()).collect()
    }

    /// The links of pages that are made whose words say nothing.
    fn vague_links(&self, memo: &mut Memo<One, Vec<Diagnostic>>) -> Vec<Diagnostic> {
        let words = check::vague_words(&self.index, &self.sources.said.messages);
        let digests: BTreeMap<&Locale, Digest> =
            words.iter().map(|(locale, words)| (*locale, Digest::of_value(words))).collect();
        let mut texts: Vec<(&Arc<Document>, Digest, &[String])> = Vec::new();
        for language in self.index.made_languages() {
            let locale = &self.index.site.languages[language].locale;
            let (Some(words), Some(digest)) = (words.get(locale), digests.get(locale)) else { continue };
            let made = self.index.entries.iter().filter(|entry| entry.is_made(language));
            texts.extend(made.filter_map(|entry| match &entry.shown[language] {
                Shown::Own(text) => Some((text, *digest, words.as_slice())),
                _ => None,
            }));
        }
        let found = memo.map(
            &texts,
            |key, (text, words, _)| Arc::ptr_eq(&key.0.0, text) && key.1 == *words,
            |(text, words, _)| (Same(Arc::clone(text)), *words),
            |(text, _, words)| check::vague_link_text(text, words),
        );
        found.values.iter().flat_map(|found| found.iter().cloned()).collect()
    }

    /// What is to be told of the files beside texts.
    fn files(&self, memo: &mut Memo<Same<Document>, NamedFiles>) -> Files {
        let texts: Vec<_> = self.sources.texts().collect();
        let named = memo.map(
            &texts,
            |key, (_, text)| Arc::ptr_eq(&key.0, text),
            |(_, text)| Same(Arc::clone(text)),
            |(key, text)| resolve::named_files(key, text),
        );
        let named: Vec<_> =
            texts.iter().zip(named.values.iter()).map(|((_, text), named)| (&text.locale, &**named)).collect();
        resolve::files(&self.index, &named)
    }
}
