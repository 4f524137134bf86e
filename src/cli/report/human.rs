//! What is told -> text for a terminal, in colour; the stream takes the colour out where it is not wanted.
use super::super::Failure;
use super::super::words::ToolWords;
use super::{Location, Told};
use crate::diagnostic::Severity;
use crate::render::Argument;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Returns each finding with its excerpt and a blank line after it.
pub(in crate::cli) fn human(told: &[Told], words: &ToolWords) -> String {
    let names = Names::new(words);
    let renderer = Renderer::styled().term_width(WIDEST);
    told.iter().map(|told| format!("{}\n\n", renderer.render(&[group(told, &names)]))).collect()
}

/// Returns why a command could not be carried out, and what to do.
pub(in crate::cli) fn failure(failure: &Failure, words: &ToolWords) -> String {
    let names = Names::new(words);
    let values: Vec<_> = failure.values.iter().map(|(name, value)| (*name, Argument::Text(value))).collect();
    let title = Level::ERROR.with_name(&*names.error).primary_title(words.with(failure.message, &values));
    let help = words.find(&format!("{}.help", failure.message), &values);
    let help = help.map(|help| Level::HELP.with_name(&*names.help).primary_title(help));
    // Two reports, not two groups of one: nothing is pointed at, so no line need join them.
    let titles = std::iter::once(title).chain(help);
    titles.map(|title| format!("{}\n", Renderer::styled().render(&[Group::with_title(title)]))).collect()
}

/// What the levels are called in the language of the tool.
struct Names {
    error: String,
    warning: String,
    note: String,
    help: String,
}

impl Names {
    fn new(words: &ToolWords) -> Names {
        Names {
            error: words.text("level-error"),
            warning: words.text("level-warning"),
            note: words.text("level-note"),
            help: words.text("level-help"),
        }
    }

    fn level(&self, severity: Severity) -> Level<'_> {
        match severity {
            Severity::Error => Level::ERROR.with_name(&*self.error),
            Severity::Warning => Level::WARNING.with_name(&*self.warning),
            Severity::Note => Level::NOTE.with_name(&*self.note),
        }
    }
}

fn group<'t>(told: &'t Told, names: &'t Names) -> Group<'t> {
    let title = names.level(told.severity).primary_title(&*told.message).id(told.code);
    let mut group = title.element(excerpt(&told.at, AnnotationKind::Primary, ""));
    for (location, label) in &told.related {
        group = group.element(excerpt(location, AnnotationKind::Context, label));
    }
    if !told.help.is_empty() {
        group = group.element(Level::HELP.with_name(&*names.help).message(&*told.help));
    }
    group
}

/// Returns file, line and column, and the first line of the place if its text is at hand.
fn excerpt<'t>(location: &Location<'t>, kind: AnnotationKind, label: &'t str) -> Element<'t> {
    match &location.line {
        Some((line, meant)) if meant.start < LONGEST_HEAD => {
            let (line, meant) = beginning(line, meant.clone());
            let label = (!label.is_empty()).then_some(label);
            let snippet = Snippet::source(line).line_start(location.start.line).path(location.file.as_str());
            snippet.annotation(kind.span(meant).label(label)).into()
        }
        _ => {
            let origin = Origin::path(location.file.as_str());
            origin.line(location.start.line).char_column(location.start.column).into()
        }
    }
}

/// The widest excerpt, in columns of a terminal; of longer lines the renderer shows what is around the place.
const WIDEST: usize = 100;

/// A place that has more bytes of its line before it gets no excerpt: nobody wrote or reads that line.
const LONGEST_HEAD: usize = 20_000;

/// Cuts off what of a line lies far behind the place that is meant, since the renderer looks at all that it is given.
fn beginning(line: &str, meant: Range<usize>) -> (String, Range<usize>) {
    let mut rest = line[meant.start..].char_indices();
    match rest.nth(WIDEST) {
        Some((length, _)) => {
            let end = meant.start + length;
            (format!("{}…", &line[..end]), meant.start..meant.end.min(end))
        }
        None => (line.to_owned(), meant),
    }
}
