//! `yulan due`: what expires, is due for a check or happens soon; each day on which the site would change.
use super::args::DueFormat;
use super::{Exit, Failure, Session};
use crate::facts::Date;
use crate::pipeline::{self, Agenda, Due, Memos, What};

/// Lists what comes due within so many days.
pub(super) fn run(session: &Session, days: i32, format: DueFormat) -> Result<Exit, Failure> {
    let inputs = session.load(session.request())?;
    let plan = pipeline::plan(&inputs, &mut Memos::default());
    let Some(agenda) = plan.due(days) else {
        // What stands in the way of a plan is in the settings; `check` tells it.
        session.terminal.tell(&format!("{}\n", session.words.text("due-no-plan")));
        return Ok(Exit::Errors);
    };
    let text = match format {
        DueFormat::Text => text(session, &agenda),
        DueFormat::Ics => calendar(session, &agenda),
    };
    session.terminal.print(&text)?;
    Ok(Exit::Fine)
}

fn text(session: &Session, agenda: &Agenda) -> String {
    if agenda.entries.is_empty() {
        return format!("{}\n", session.words.text("due-nothing"));
    }
    let line = |due: &Due| format!("{}  {}  {}\n", due.day, due.page.name(), session.words.reason(&due.what));
    agenda.entries.iter().map(line).collect()
}

/// Writes the list as a calendar of whole days (RFC 5545).
fn calendar(session: &Session, agenda: &Agenda) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Yulan//due//EN".to_owned()];
    for due in &agenda.entries {
        let (day, key) = (digits(due.day), due.page.name());
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{}", escaped(&format!("{day}-{}-{key}@{}", id(&due.what), agenda.site))));
        // No clock: the day of the computation.
        lines.push(format!("DTSTAMP:{}T000000Z", digits(agenda.as_of)));
        lines.push(format!("DTSTART;VALUE=DATE:{day}"));
        lines.push(format!("SUMMARY:{}", escaped(&format!("{key}: {}", session.words.reason(&due.what)))));
        lines.push("TRANSP:TRANSPARENT".to_owned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// What tells two reasons of one day and page apart, the same in every language.
fn id(what: &What) -> String {
    match what {
        What::Published => "published".to_owned(),
        What::Status(status) => format!("status-{}", status.map_or("none", |status| status.as_str())),
        What::Unchecked(_) => "check".to_owned(),
        What::Fact(id) => format!("fact-{id}"),
        What::Notice(id) => format!("notice-{id}"),
        What::Event => "event".to_owned(),
    }
}

fn digits(date: Date) -> String {
    let (year, month, day) = date.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// Text as a value: section 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line in pieces of at most 75 bytes, each but the first after a blank: section 3.1.
fn folded(line: &str) -> String {
    let (mut folded, mut length) = (String::with_capacity(line.len() + 2), 0);
    for character in line.chars() {
        if length + character.len_utf8() > 75 {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded + "\r\n"
}
