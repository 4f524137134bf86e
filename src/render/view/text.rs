//! What templates see of the text of a page.
use super::{Documentation, view};
use serde::Serialize;

view! {
    /// An entry of the list of contents.
    ContentsView {
        /// The way to the section.
        href: String,
        /// The heading as HTML.
        html: String,
        /// The headings below it.
        children: Vec<ContentsView>,
    }
}

view! {
    /// A section of a text: what stands under a heading of level 2, or before the first.
    SectionView {
        /// Its id: `intro`, a role such as `documents`, or what its author chose.
        id: String,
        /// Its heading as HTML; nothing before the first.
        heading: Option<String>,
        /// The rest of it, as HTML.
        html: String,
    }
}
