//! `yulan new`: files that an author begins with.
use super::build::failure;
use super::{Exit, Failure, Session, Volume};
use crate::artifact::Edit;
use crate::locale::Locale;
use crate::render::Argument;
use crate::{author, emit};

/// Adds a language to the site.
pub(super) fn language(session: &Session, locale: &Locale) -> Result<Exit, Failure> {
    let inputs = session.load(session.request())?;
    let uneditable = |_| {
        let name = crate::locale::own_name(locale);
        let path = session.shown(&session.config);
        Failure { exit: Exit::Errors, ..Failure::usage("settings-uneditable") }
            .with("path", path)
            .with("tag", locale)
            .with("name", name)
    };
    let new = author::new_language(&inputs, locale).map_err(uneditable)?;
    let place = |id: &crate::source::SourceId| match *id == inputs.config.id {
        true => session.config.clone(),
        false => session.root.join(id.as_str()),
    };
    emit::edit(&new.edits, place).map_err(failure)?;
    let values = [("tag", Argument::Text(locale.as_str())), ("name", Argument::Text(&new.name))];
    if new.edits.is_empty() {
        session.say(Volume::Normal, &session.words.with("language-is-there", &values));
    }
    for edit in &new.edits {
        let (message, id) = match edit {
            Edit::Replace(id, _) => ("language-added", id),
            Edit::Create(id, _) => ("messages-written", id),
        };
        let number = Argument::Number(i64::try_from(new.messages).unwrap_or(i64::MAX));
        let path = session.shown(&place(id));
        let all = [values[0], values[1], ("path", Argument::Text(&path)), ("messages", number)];
        session.say(Volume::Normal, &session.words.with(message, &all));
    }
    Ok(Exit::Fine)
}
