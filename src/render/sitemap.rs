//! The addresses of a site -> `sitemap.xml`, an index of several above 50,000 (sitemaps.org, protocol 0.9).
use crate::artifact::{Artifact, Body};
use crate::resolve::SitemapEntry;
use crate::url::UrlPath;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// What one file may hold by the protocol.
pub const SITEMAP_LENGTH: usize = 50_000;

/// Writes the index of `parts` sitemaps.
pub fn sitemap_index(base_url: &str, parts: usize) -> Artifact {
    let bytes = xml(|writer| {
        let element = writer.create_element("sitemapindex");
        element.with_attribute(("xmlns", NAMESPACE)).write_inner_content(|writer| {
            (1..=parts).try_for_each(|part| {
                let address = sitemap_path(Some(part)).permalink(base_url);
                let write = |writer: &mut Writer<Vec<u8>>| location(writer, &address);
                writer.create_element("sitemap").write_inner_content(write).map(drop)
            })
        })?;
        Ok(())
    });
    Artifact { path: sitemap_path(None), body: Body::Bytes(bytes) }
}

/// Where a sitemap stands: the only one or the index, else the part of this number, from 1.
pub fn sitemap_path(part: Option<usize>) -> UrlPath {
    let name = part.map_or_else(|| "sitemap.xml".to_owned(), |part| format!("sitemap-{part}.xml"));
    UrlPath::new(&name).expect("the name is a path")
}

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Writes one sitemap.
pub fn sitemap(path: UrlPath, base_url: &str, entries: &[SitemapEntry]) -> Artifact {
    let bytes = xml(|writer| {
        let attributes = [("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
        writer.create_element("urlset").with_attributes(attributes).write_inner_content(|writer| {
            entries.iter().try_for_each(|entry| {
                writer
                    .create_element("url")
                    .write_inner_content(|writer| {
                        location(writer, &entry.path.permalink(base_url))?;
                        entry.alternates.iter().try_for_each(|(tag, path)| {
                            let address = path.permalink(base_url);
                            let attributes = [("rel", "alternate"), ("hreflang", tag.as_str()), ("href", &address)];
                            writer.create_element("xhtml:link").with_attributes(attributes).write_empty().map(drop)
                        })
                    })
                    .map(drop)
            })
        })?;
        Ok(())
    });
    Artifact { path, body: Body::Bytes(bytes) }
}

fn location(writer: &mut Writer<Vec<u8>>, address: &str) -> io::Result<()> {
    writer.create_element("loc").write_text_content(BytesText::new(address)).map(drop)
}

/// Writes an XML document into memory.
pub(super) fn xml(content: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written =
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| content(&mut writer));
    written.expect("memory takes what is written to it");
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}
