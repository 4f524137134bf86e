//! The names of files -> what each is to the site; remembered while no file comes or goes.
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::load::Inputs;
use crate::locale::Locale;
use crate::parse::{Place, place};
use crate::resolve::Stray;
use crate::source::SourceId;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the files of `content/` are.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// The texts in the order of their names.
    pub(super) texts: Vec<(SourceId, Place)>,
    /// Files that were meant to be texts.
    pub(super) strays: Vec<Stray>,
    /// What is wrong with names.
    pub(super) findings: Vec<Diagnostic>,
    media: Vec<SourceId>,
    locales: Vec<Locale>,
}

/// Finds out what the files are; returns whether that is what was `known`.
pub(super) fn places(inputs: &Inputs, locales: &[Locale], known: &mut Arc<Places>) -> (Arc<Places>, bool) {
    let is_known = known.locales == locales
        && known.texts.iter().map(|(id, _)| id).eq(inputs.below("content/").map(|text| &text.id))
        && known.media.iter().eq(inputs.media.keys());
    if !is_known {
        *known = Arc::new(find(inputs, locales));
    }
    (Arc::clone(known), is_known)
}

fn find(inputs: &Inputs, locales: &[Locale]) -> Places {
    let texts: Vec<(SourceId, Place)> =
        inputs.below("content/").map(|text| (text.id.clone(), place(&text.id, locales))).collect();
    let media: Vec<SourceId> = inputs.media.keys().cloned().collect();
    let of_texts = texts.iter().map(|(id, place)| (id, place.clone()));
    let all = of_texts.chain(media.iter().map(|id| (id, place(id, locales))));
    let stray = |(id, place): (&SourceId, Place)| match place {
        Place::Misnamed(reason) => Some(Stray { source: id.clone(), reason }),
        _ => None,
    };
    let names: BTreeSet<&SourceId> = texts.iter().map(|(id, _)| id).chain(&media).collect();
    Places {
        strays: all.filter_map(stray).collect(),
        findings: check::names(&names.into_iter().collect::<Vec<_>>()),
        texts,
        media,
        locales: locales.to_vec(),
    }
}
