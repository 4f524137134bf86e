//! The section of a text that tells of the steps -> what it tells of each, so that a theme can set it beside its facts.
use super::text::TextWriter;
use crate::parse::markdown::{Flow, Piece};
use std::collections::{BTreeMap, BTreeSet};

/// What a text tells of steps, by their ids.
pub(super) type StepTexts = BTreeMap<String, StepText>;

/// What a text tells of a step, as HTML.
#[derive(Default)]
pub(super) struct StepText {
    pub(super) heading: String,
    pub(super) html: String,
}

impl TextWriter<'_> {
    /// Writes what stands before the first step into `html`, each step into `texts`; returns what stands after the last,
    /// if there is a step.
    pub(super) fn steps(
        &mut self,
        html: &mut String,
        flow: &Flow,
        steps: &BTreeSet<&str>,
        texts: &mut StepTexts,
    ) -> Option<String> {
        let text = self.text;
        // A heading of level 3 or 2 ends the text of a step; one in a quotation or a list belongs to that.
        let begins = |piece: &Piece| match piece {
            Piece::Heading(index) => {
                let heading = &text.document.body().headings[*index];
                (heading.level <= 3 && !heading.is_nested).then_some(*index)
            }
            _ => None,
        };
        let mut rest = None;
        for part in flow.chunk_by(|_, next| begins(next).is_none()) {
            let heading = part.first().and_then(begins);
            match heading.filter(|index| steps.contains(text.outline.ids[*index].as_str())) {
                Some(index) => {
                    let mut step = StepText::default();
                    self.heading_text(&mut step.heading, index);
                    part[1..].iter().for_each(|piece| self.piece(&mut step.html, piece));
                    texts.insert(text.outline.ids[index].clone(), step);
                    rest.get_or_insert_with(String::new);
                }
                None => part.iter().for_each(|piece| self.piece(rest.as_mut().unwrap_or(html), piece)),
            }
        }
        rest
    }
}
