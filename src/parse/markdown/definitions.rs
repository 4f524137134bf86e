//! Definition lists: each group of terms and meanings in an element of its own.
use super::writer::Writer;
use std::ops::Range;

/// How far a group of a definition list has come: terms, then what they mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Nothing yet.
    None,
    /// A term, and perhaps more to come.
    Terms,
    /// What they mean; the next term begins another group.
    Defined,
}

impl Writer<'_> {
    /// Each group of terms and meanings stands in an element of its own, so that a theme can set it as one thing.
    pub(super) fn start_definitions(&mut self, range: Range<usize>) {
        self.container("<dl>\n", range);
        self.definitions_open.push(Group::None);
    }

    pub(super) fn start_term(&mut self, range: Range<usize>) {
        let before = self.definitions_open.last_mut().map(|group| std::mem::replace(group, Group::Terms));
        match before {
            Some(Group::None) => self.block("<div>\n"),
            Some(Group::Defined) => self.block("</div>\n<div>\n"),
            Some(Group::Terms) | None => {}
        }
        self.container("<dt>", range);
    }

    pub(super) fn end_definitions(&mut self) {
        let open = self.definitions_open.pop().is_some_and(|group| group != Group::None);
        self.end_container(if open { "</div>\n</dl>\n" } else { "</dl>\n" });
    }

    pub(super) fn end_definition(&mut self) {
        self.end_container("</dd>\n");
        if let Some(group) = self.definitions_open.last_mut() {
            *group = Group::Defined;
        }
    }
}
