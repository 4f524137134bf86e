//! A name that pages use and nobody has held against a document of the office.
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Locale;
use crate::parse::Term;
use crate::resolve::{Entry, Index, TERM};
use crate::url::PageKey;
use std::collections::{BTreeMap, BTreeSet};

/// The fault.
pub(super) const CODE: Code = Code::warning("unverified-term");

pub(super) fn rule(index: &Index, findings: &mut Vec<Diagnostic>) {
    let languages: Vec<&Locale> = index.made_languages().map(|it| &index.site.languages[it].locale).collect();
    let unverified: BTreeMap<&str, String> =
        index.terms.all.iter().filter_map(|(id, term)| Some((id.as_str(), unverified(term, &languages)?))).collect();
    if unverified.is_empty() {
        return;
    }
    let mut uses: BTreeMap<&str, (usize, &PageKey)> = BTreeMap::new();
    for (id, entry) in index.entries.iter().enumerate().filter(|(_, entry)| entry.published) {
        let used = used(entry).into_iter().chain(index.term_of(id).map(|(term, _)| term));
        let used: BTreeSet<&str> = used.filter(|term| unverified.contains_key(term)).collect();
        for term in used {
            uses.entry(term).or_insert((0, &entry.key)).0 += 1;
        }
    }
    for (id, (pages, first)) in uses {
        let finding = Diagnostic::new(CODE, index.terms.all[id].span.clone()).with("term", id);
        let finding = finding.with("languages", unverified[id].as_str());
        findings.push(finding.with("pages", pages).with("first", first.name()));
    }
}

/// The languages in which a term has a name that is not verified; `None` if there is none.
fn unverified(term: &Term, languages: &[&Locale]) -> Option<String> {
    let named = languages.iter().filter(|locale| term.name(locale).is_some() && !term.is_verified(locale));
    let tags: Vec<&str> = named.map(|locale| locale.as_str()).collect();
    (!tags.is_empty()).then(|| tags.join(", "))
}

/// The ids that a page names: in its facts by their fields, in its texts by links to terms.
fn used(entry: &Entry) -> Vec<&str> {
    let fields = &entry.fields;
    let lists = [&fields.issuer, &fields.approved_by, &fields.authority, &fields.organiser, &fields.result];
    let listed = lists.into_iter().flatten().flatten();
    let mut used: Vec<&str> = listed.chain(&fields.owner).map(|id| id.value.as_str()).collect();
    used.extend(fields.documents.iter().map(|item| item.id.as_str()));
    // A source of all pages is shown by those that cite it.
    let cited = |id: &str| fields.citations.iter().any(|citation| citation.value == id);
    let sources = fields.sources.iter().filter(|item| entry.states(&item.span) || cited(&item.id));
    used.extend(sources.filter_map(|item| item.fact.issuer.as_deref()));
    let texts = entry.shown.iter().flat_map(|shown| &shown.document().body().links);
    used.extend(texts.filter_map(|link| link.target.strip_prefix(TERM)));
    used
}
