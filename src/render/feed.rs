//! The newest pages of a language -> an Atom feed (RFC 4287).
use super::sitemap::xml;
use crate::artifact::{Artifact, Body};
use crate::facts::Date;
use crate::resolve::Feed;
use quick_xml::events::BytesText;
use std::io;

/// Writes the feed. Its `updated` is the newest entry's day: a feed must not change when nothing in it does.
pub fn feed(feed: &Feed) -> Artifact {
    let bytes = xml(|writer| {
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
            for entry in &feed.entries {
                writer.create_element("entry").write_inner_content(|writer| {
                    let address = entry.path.permalink(&feed.base_url);
                    text("id", &address, writer)?;
                    text("title", &entry.title, writer)?;
                    text("published", &moment(entry.published), writer)?;
                    text("updated", &moment(entry.published), writer)?;
                    link(writer, "alternate", &address)?;
                    match &entry.summary {
                        Some(summary) => text("summary", summary, writer),
                        None => Ok(()),
                    }
                })?;
            }
            Ok(())
        })?;
        Ok(())
    });
    Artifact { path: feed.path.clone(), body: Body::Bytes(bytes) }
}

/// A day has no time of day; Atom wants one.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn link(writer: &mut quick_xml::Writer<Vec<u8>>, relation: &str, address: &str) -> io::Result<()> {
    writer.create_element("link").with_attributes([("rel", relation), ("href", address)]).write_empty().map(drop)
}
