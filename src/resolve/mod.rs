//! All of parse's values -> `Index`; from it, by key, a `Page`.
//!
//! **Whatever needs to know two files is here.** The index is whole-site, linear and cheap; a page is a value that holds
//! all it shows of its neighbours, so that its digest is the dependency check.
//!
//! - `site`: settings and languages, the request applied to them;
//! - `tree`: files -> entries, one per directory with a text; defaults inherited; drafts and pages to come;
//! - `translations`: which text a page shows in which language;
//! - `outline`: section ids, shared by all languages;
//! - `order`: the order of siblings in each language; lists by topic and audience;
//! - `naming`: the words that name a page, a term or an id to a reader;
//! - `status`: what holds of a page on a day; `banner`: what it says of that; `validity`: the next day it reads differently;
//! - `links`: what a link target names; `ending`: which of that has ended; `media`: what a picture or recording names, and what is published of it;
//! - `placeable`: the facts that texts show;
//! - `page`, `chrome`, `notice`, `listing`, `a_z`, `glossary`, `history`, `text`: one page as a value;
//! - `glance`: the facts of a page as values;
//! - `desk`: what those who write look at; `due`: what comes due; `files`: what is to be told of the files beside texts;
//! - `whole`: feeds, sitemap and root as values.
mod a_z;
mod banner;
mod chrome;
mod desk;
mod due;
mod ending;
mod files;
mod glance;
mod glossary;
mod history;
mod index;
mod links;
mod listing;
mod media;
mod naming;
mod notice;
mod order;
mod outline;
mod page;
mod placeable;
mod site;
mod status;
mod text;
mod translations;
mod tree;
mod validity;
mod whole;

pub use a_z::Initial;
pub use banner::{Banner, Onward};
pub use chrome::{Alternate, Crumb, MenuItem};
pub use desk::{Cell, Comparison, Desk, DeskLanguage, Row, Side, SideWords, Written, compare, desk, desk_title};
pub use due::{Agenda, Due, What, due};
pub use ending::EndedLink;
pub use files::{Attached, Files, NamedFiles, files, named_files};
pub use glance::{ChangeItem, Fact, FactValue, Glance, Paper, Reference, StepItem};
pub use glossary::{GlossaryEntry, has_glossary};
pub use history::{SiteChange, has_changes};
pub use index::{Beside, Entry, EntryId, Index, LanguageId, Named, Structure, index};
pub use links::{Broken, Link, TERM};
pub use listing::{Item, LIST_LENGTH, List, Listing, pages_of, pages_of_entries};
pub use media::{
    MediaFile, Picture, PictureFile, Recording, RecordingKind, ShownCaptions, media_of_site, media_of_text, shown_texts,
};
pub use notice::Alert;
pub use outline::{LazyOutline, Outline, ROLES, RoleNames, lazy_outline, outline};
pub use page::{Page, Phrase, Prevailing, Show, Title, Unconfirmed, page};
pub use placeable::{BrokenFact, FactFault, Sentence, SentencePart, ShownFact, ShownValue};
pub use site::{Language, Site, site};
pub use status::{Course, Holds, Stage, Succession, holds_on, last_day, stages};
pub use text::Text;
pub use translations::Shown;
pub use tree::{Parsed, Publication, Stray, Tree, tree};
pub use validity::check_due;
pub use whole::{Feed, FeedEntry, Root, RootLanguage, SitemapEntry, feed, feed_path, root, sitemap, sitemap_length};
