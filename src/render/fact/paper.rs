//! What an applicant brings and does: the parts of a checklist row and of a step -> phrases.
use super::super::words::{Argument, Fault, Phrase, Words};
use super::amount::duration;
use super::label::necessity;
use super::{Said, said, tied};
use crate::facts::{DocItem, Form, Giver, Necessity, Step};

/// Says the parts of a row, the name of the paper excepted: form and copies, translation, seal, who gives it, and
/// whether it is asked for if that is not of everyone.
pub fn document_parts<'w>(words: &'w Words, paper: &DocItem) -> Result<Vec<Phrase<'w>>, Fault> {
    let mut parts: Vec<Phrase> = form(words, paper.form, paper.copies)?.into_iter().collect();
    if paper.translation {
        parts.push(words.running("document-translation", &[])?);
    }
    if paper.seal {
        parts.push(words.running("document-seal", &[])?);
    }
    if let Some(from) = paper.from {
        parts.push(words.running(&format!("document-from-{}", from.as_str()), &[])?);
    }
    if paper.necessity != Necessity::Required {
        parts.push(necessity(words, paper.necessity)?);
    }
    Ok(parts)
}

/// Says in which form a paper is brought: "original and 1 copy", "2 copies"; `None` if nothing is stated.
pub fn form(words: &Words, form: Option<Form>, copies: u32) -> Result<Option<Phrase<'_>>, Fault> {
    let named = |form: Form| words.running(&format!("form-{}", form.as_str()), &[]);
    let counted = || words.running("copies", &[("number", Argument::Number(copies.into()))]).map(tied);
    Ok(Some(match (form, copies) {
        (None, 0) => return Ok(None),
        (Some(form), 0) => named(form)?,
        (None | Some(Form::Copy), _) => counted()?,
        (Some(form), _) => {
            words.running("form-and-copies", &[("form", said(&named(form)?)), ("copies", said(&counted()?))])?
        }
    }))
}

/// Names who gives or does something: "employer".
pub fn giver(words: &Words, giver: Giver) -> Said<'_> {
    words.running(&format!("giver-{}", giver.as_str()), &[])
}

/// Says the parts of a step, its words, place and papers excepted: who does it, how long it takes, and whether it is
/// asked for if that is not of everyone.
pub fn step_parts<'w>(words: &'w Words, step: &Step) -> Result<Vec<Phrase<'w>>, Fault> {
    let mut parts = Vec::new();
    if let Some(who) = step.who {
        parts.push(words.running(&format!("step-by-{}", who.as_str()), &[])?);
    }
    if let Some(time) = &step.duration {
        parts.push(duration(words, time)?);
    }
    if step.necessity != Necessity::Required {
        parts.push(necessity(words, step.necessity)?);
    }
    Ok(parts)
}
