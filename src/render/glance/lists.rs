//! Papers, steps, sources and changes -> what templates see of them.
use super::super::fact;
use super::super::page::ViewWriter;
use super::super::steps::StepTexts;
use super::super::view::{ChangeView, PaperView, SourceView, StepView};
use super::super::words::{Fault, Phrase as Said};
use crate::facts::Giver;
use crate::resolve::{ChangeItem, Paper, Reference, StepItem};
use crate::url::fragment;

impl ViewWriter<'_> {
    /// Writes a list; what cannot be said is told of and left out.
    pub(in crate::render) fn all<T, V>(&mut self, items: &[T], write: fn(&Self, &T) -> Result<V, Fault>) -> Vec<V> {
        let mut views = Vec::new();
        for item in items {
            match write(self, item) {
                Ok(view) => views.push(view),
                Err(fault) => self.fault(&fault),
            }
        }
        views
    }

    /// Writes a paper of the checklist.
    pub(in crate::render) fn paper(&self, paper: &Paper) -> Result<PaperView, Fault> {
        let details = match &paper.item {
            Some(item) => self.side_by_side(&fact::document_parts(self.words, item)?)?,
            None => Some(self.said(&fact::unknown(self.words)?)),
        };
        Ok(PaperView {
            id: paper.id.clone(),
            words: self.named(paper.words.as_ref())?,
            official: self.named(paper.official.as_ref())?,
            details,
            example: self.example(paper.example)?,
            source: self.citation(paper.source.as_deref())?,
        })
    }

    /// Writes the steps, each with what the text tells of it.
    pub(in crate::render) fn steps(&mut self, texts: &mut StepTexts) -> Vec<StepView> {
        let mut steps = Vec::new();
        for item in &self.page.facts.steps {
            let written = self.step(item);
            let Some(mut step) = self.told(written) else { continue };
            let id = item.anchor.as_ref();
            if let Some((id, text)) = id.and_then(|id| Some((id, texts.remove(id)?))) {
                (step.id, step.href) = (Some(id.clone()), None);
                (step.words, step.text) = (Some(text.heading), Some(text.html));
            }
            steps.push(step);
        }
        steps
    }

    fn step(&self, item: &StepItem) -> Result<StepView, Fault> {
        let details = match &item.step {
            Some(step) => self.side_by_side(&fact::step_parts(self.words, step)?)?,
            None => Some(self.said(&fact::unknown(self.words)?)),
        };
        let gone = item.office.as_ref().and_then(|(_, gone)| gone.as_ref());
        let so_far = item.so_far.as_ref().map(|sum| fact::so_far(self.words, sum)).transpose()?;
        Ok(StepView {
            words: self.named(item.words.as_ref())?,
            is_wait: item.step.as_ref().is_some_and(|step| step.who == Some(Giver::Authority)),
            id: None,
            text: None,
            href: item.anchor.as_ref().map(|anchor| format!("#{anchor}")),
            details,
            place: item.office.as_ref().map(|(office, _)| self.link(office)),
            place_note: gone.map(|standing| self.gone(standing)).transpose()?,
            needs: if item.needs.is_empty() { None } else { Some(self.names(&item.needs)?) },
            so_far: so_far.map(|so_far| self.said(&so_far)),
            example: self.example(item.example)?,
            source: self.citation(item.source.as_deref())?,
        })
    }

    /// Says how long all steps take.
    pub(in crate::render) fn steps_in_total(&mut self) -> Option<String> {
        let sum = self.page.facts.in_total.as_ref()?;
        match fact::in_total(self.words, sum) {
            Ok(said) => Some(self.said(&said)),
            Err(fault) => {
                self.fault(&fault);
                None
            }
        }
    }

    /// Writes a source.
    pub(in crate::render) fn source(&self, reference: &Reference) -> Result<SourceView, Fault> {
        let source = &reference.source;
        let number = reference.number.as_ref().map(|number| self.phrase(number).html);
        let mut details: Vec<String> = self.named(reference.issuer.as_ref())?.into_iter().chain(number).collect();
        let kind = source.kind.map(|kind| fact::source_kind(self.words, kind)).transpose()?;
        let date = source.date.map(|date| fact::date(self.words, date)).transpose()?;
        let checked = source.checked.map(|day| fact::checked_on(self.words, day)).transpose()?;
        details.extend([kind, date, checked].iter().flatten().map(|said| self.said(said)));
        Ok(SourceView {
            id: fragment(&reference.id),
            title: self.phrase(&reference.title).html,
            href: source.url.clone(),
            kind: source.kind.map(|kind| kind.as_str().to_owned()),
            details,
        })
    }

    /// Writes a change: its author's words, else what it is about.
    pub(in crate::render) fn change(&self, change: &ChangeItem) -> Result<ChangeView, Fault> {
        let date = change.date.map(|date| fact::date(self.words, date)).transpose()?;
        let html = match (&change.note, &change.about) {
            (Some(note), _) => self.sentence(note)?.html,
            (None, Some((about, own))) => {
                let own = own.as_ref().map(|own| self.sentence(own)).transpose()?;
                self.said(&fact::change_about(self.words, about, own.as_ref().map(|own| own.text.as_str()))?)
            }
            (None, None) => String::new(),
        };
        Ok(ChangeView { date: date.map(|date| self.said(&date)), html })
    }

    fn side_by_side<'w>(&'w self, parts: &[Said<'w>]) -> Result<Option<String>, Fault> {
        if parts.is_empty() {
            return Ok(None);
        }
        Ok(Some(self.said(&fact::sequence(self.words, parts)?)))
    }
}
