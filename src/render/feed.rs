//! The newest pages of a language -> an Atom feed (RFC 4287).
use super::Rendered;
use super::placeable::plain_sentence;
use super::sitemap::xml;
use super::theme::{Theme, unsaid};
use crate::artifact::{Artifact, Body};
use crate::diagnostic::Diagnostic;
use crate::facts::Date;
use crate::resolve::{Feed, FeedEntry};
use quick_xml::events::BytesText;
use std::io;

/// Writes the feed. Its `updated` is the newest entry's day: a feed must not change when nothing in it does.
pub fn feed(theme: &Theme, feed: &Feed) -> Rendered {
    let mut findings = Vec::new();
    let summaries: Vec<Option<String>> =
        feed.entries.iter().map(|entry| summary(theme, entry, &mut findings)).collect();
    let artifact = Artifact { path: feed.path.clone(), body: Body::Bytes(bytes(feed, &summaries)) };
    Rendered { artifact, findings }
}

/// The summary as text; what cannot be said is told of and left out.
fn summary(theme: &Theme, entry: &FeedEntry, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let sentence = entry.summary.as_ref()?;
    match plain_sentence(sentence, theme.words(&sentence.locale)) {
        Ok(summary) => Some(summary),
        Err(fault) => {
            findings.extend(unsaid(&fault, sentence.locale.as_str()));
            None
        }
    }
}

fn bytes(feed: &Feed, summaries: &[Option<String>]) -> Vec<u8> {
    xml(|writer| {
        let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.locale.as_str())];
        writer.create_element("feed").with_attributes(attributes).write_inner_content(|writer| {
            let text = |name: &str, text: &str, writer: &mut quick_xml::Writer<Vec<u8>>| -> io::Result<()> {
                writer.create_element(name).write_text_content(BytesText::new(text)).map(drop)
            };
            let newest = feed.entries.iter().map(|entry| entry.published).max();
            text("id", &feed.path.permalink(&feed.base_url), writer)?;
            text("title", &feed.title, writer)?;
            text("updated", &newest.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), moment), writer)?;
            link(writer, "self", &feed.path.permalink(&feed.base_url))?;
            link(writer, "alternate", &feed.home.permalink(&feed.base_url))?;
            writer.create_element("author").write_inner_content(|writer| text("name", &feed.title, writer))?;
            for (entry, summary) in feed.entries.iter().zip(summaries) {
                writer.create_element("entry").write_inner_content(|writer| {
                    let address = entry.path.permalink(&feed.base_url);
                    text("id", &address, writer)?;
                    text("title", &entry.title, writer)?;
                    text("published", &moment(entry.published), writer)?;
                    text("updated", &moment(entry.published), writer)?;
                    link(writer, "alternate", &address)?;
                    match summary {
                        Some(summary) => text("summary", summary, writer),
                        None => Ok(()),
                    }
                })?;
            }
            Ok(())
        })?;
        Ok(())
    })
}

/// A day has no time of day; Atom wants one.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn link(writer: &mut quick_xml::Writer<Vec<u8>>, relation: &str, address: &str) -> io::Result<()> {
    writer.create_element("link").with_attributes([("rel", relation), ("href", address)]).write_empty().map(drop)
}
