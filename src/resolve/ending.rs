//! The links of a text to pages that have ended -> those beside which no word says so.
use super::index::{EntryId, Index, Named};
use super::links::page_of;
use super::outline::Outline;
use crate::facts::Status;
use crate::parse::Document;
use crate::parse::markdown::Piece;
use crate::url::PageKey;

/// A link to a page that has ended or an office that has moved, where readers are not told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EndedLink {
    /// Which of the text's links.
    pub link: usize,
    /// Where it leads.
    pub page: PageKey,
    /// What holds there.
    pub status: Status,
}

/// Parts of a page that are about what was, or tell where things are taken from.
const EXEMPT: &[&str] = &["background", "changes", "sources"];

/// Facts that tell of an end.
const ENDS: &[&str] = &["effective", "withdrawn_on", "repealed_on", "closed_on", "moved_on", "moved_to", "opened"];

/// The elements at whose edges a sentence ends. A row of a table is read as one.
const BLOCKS: &[&str] = &[
    "p",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "dl",
    "dt",
    "dd",
    "div",
    "blockquote",
    "pre",
    "hr",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
];

/// Finds the links; of a page that has ended itself there are none.
pub(super) fn ended_links(index: &Index, id: EntryId, document: &Document, outline: &Outline) -> Vec<EndedLink> {
    let entry = &index.entries[id];
    let Some(words) = index.endings.get(&document.locale).filter(|_| over(index, id).is_none()) else {
        return Vec::new();
    };
    let fields = &entry.fields;
    let told: Vec<EntryId> = fields
        .supersedes
        .iter()
        .flatten()
        .chain(&fields.moved_to)
        .filter_map(|key| match index.named(&key.value) {
            Named::Entry(id) => Some(id),
            Named::Several(_) | Named::Nothing => None,
        })
        .collect();
    let links = document.body().links.iter().enumerate();
    let ended: Vec<EndedLink> = links
        .filter_map(|(link, written)| {
            let target = page_of(index, id, &written.target).filter(|target| !told.contains(target))?;
            Some(EndedLink { link, page: index.entries[target].key.clone(), status: over(index, target)? })
        })
        .collect();
    if ended.is_empty() {
        return ended;
    }
    let silent = silent_links(document, outline, words);
    ended.into_iter().filter(|ended| silent.contains(&ended.link)).collect()
}

/// What holds of a page that readers are not to go by any more.
fn over(index: &Index, id: EntryId) -> Option<Status> {
    let entry = &index.entries[id];
    let status = entry.holds()?.status;
    (entry.published && (status.is_ended() || status == Status::Moved)).then_some(status)
}

/// The links that stand in a block without a word or a fact that tells of an end.
fn silent_links(document: &Document, outline: &Outline, words: &[String]) -> Vec<usize> {
    let mut silent = Vec::new();
    let is_exempt = |heading: usize| outline.ids.get(heading).is_some_and(|id| EXEMPT.contains(&id.as_str()));
    let sections = document.body().sections.iter().filter(|section| !section.heading.is_some_and(is_exempt));
    let flows = sections.map(|section| &section.flow).chain(document.body().footnotes.iter().map(|note| &note.flow));
    for flow in flows {
        let mut block = Block::default();
        for piece in flow {
            match piece {
                Piece::Html(html) => block.html(html, words, &mut silent),
                Piece::OpenLink(link) => block.links.push(*link),
                Piece::Fact(fact) => {
                    block.tells |= ENDS.contains(&document.body().facts[*fact].path.field.as_str());
                }
                Piece::Heading(_) => block.end(words, &mut silent),
                Piece::CloseLink(_) | Piece::Image(_) | Piece::Footnote { .. } | Piece::Message(_) => {}
            }
        }
        block.end(words, &mut silent);
    }
    silent
}

/// What was read of a block.
#[derive(Default)]
struct Block {
    text: String,
    links: Vec<usize>,
    tells: bool,
}

impl Block {
    fn html(&mut self, html: &str, words: &[String], silent: &mut Vec<usize>) {
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            self.text.push_str(&rest[..at]);
            let tag = rest[at + 1..].split('>').next().unwrap_or_default();
            let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
            if name.is_some_and(|name| BLOCKS.contains(&name)) {
                self.end(words, silent);
            }
            rest = rest.get(at + tag.len() + 2..).unwrap_or_default();
        }
        self.text.push_str(rest);
    }

    fn end(&mut self, words: &[String], silent: &mut Vec<usize>) {
        let block = std::mem::take(self);
        if !block.links.is_empty() && !block.tells && !says(&block.text.to_lowercase(), words) {
            silent.extend(block.links);
        }
    }
}

/// Whether a text has one of the words. In scripts that part words by blanks a word begins where no other goes on.
fn says(text: &str, words: &[String]) -> bool {
    let parts_words = |word: &str| word.chars().next().is_some_and(|first| first < '\u{600}');
    let begins = |at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphabetic);
    words.iter().any(|word| text.match_indices(word.as_str()).any(|(at, _)| !parts_words(word) || begins(at)))
}
