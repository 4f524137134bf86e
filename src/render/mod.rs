//! One page value -> one artifact, in memory; likewise feeds, sitemap and the other files of the tree.
//!
//! **Pure and parallel.** Nothing here reads, writes or knows of another page.
mod banner;
mod desk;
mod entries;
pub mod fact;
mod feed;
mod glance;
mod page;
mod placeable;
mod plain_files;
mod recording;
mod site_style;
mod sitemap;
mod steps;
mod text;
mod theme;
mod view;
mod words;

pub use desk::{Audience, DeskFinding, Filter, Known, compare, day, desk, desk_theme, no_comparison, reason};
pub use feed::feed;
pub use page::page;
pub use plain_files::{chooser, copy_js, not_found, redirect, robots};
pub use recording::captions_script;
pub use site_style::site_style;
pub use sitemap::{SITEMAP_LENGTH, sitemap, sitemap_index, sitemap_path};
pub use theme::{CODES, Parts, Theme, theme};
pub use view::documentation;
pub use words::{Argument, Fault, Phrase, Words};

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;

/// An artifact, and what went wrong while it was made.
#[derive(Debug)]
pub struct Rendered {
    /// The artifact; what could be made of it.
    pub artifact: Artifact,
    /// Faults of templates and messages.
    pub findings: Vec<Diagnostic>,
}
