//! What clap would not take -> why, in the words of the tool: clap's own are English.
use super::Failure;
use super::new::with_nearest;
use super::words::ToolWords;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;

/// Returns why the arguments cannot be; `None` if they ask for the help or the version, or clap says it best.
pub(super) fn failure(error: &clap::Error, words: &ToolWords) -> Option<Failure> {
    let texts = |kind| texts(error, kind);
    let text = |kind| texts(kind).into_iter().next().unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    let of = |message| Failure::usage(message).with("argument", &argument);
    let failure = match error.kind() {
        ErrorKind::UnknownArgument => with_nearest(of("bad-argument"), &text(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            let failure = Failure::usage("bad-command").with("command", text(ContextKind::InvalidSubcommand));
            with_nearest(failure, &text(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => of("no-value"),
        ErrorKind::InvalidValue => {
            let choices = texts(ContextKind::ValidValue).iter().map(|it| format!("`{it}`")).collect::<Vec<_>>();
            let failure = of("bad-value").with("value", text(ContextKind::InvalidValue));
            let failure = failure.with("reason", words.list(&choices)).with("sort", "choices");
            with_nearest(failure, &text(ContextKind::SuggestedValue))
        }
        ErrorKind::ValueValidation => {
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            let failure = of("bad-value").with("value", text(ContextKind::InvalidValue));
            with_nearest(failure.with("reason", reason).with("sort", "words"), "")
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(ContextKind::InvalidArg).iter().map(|it| format!("`{it}`")).collect::<Vec<_>>();
            Failure::usage("missing-argument").with("arguments", words.list(&missing))
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            let message =
                if other.is_empty() || other == argument { "repeated-argument" } else { "conflicting-arguments" };
            of(message).with("other", other)
        }
        _ => return None,
    };
    Some(failure)
}

/// The texts of one kind that an error has with it.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
