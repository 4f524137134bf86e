//! Things with ids, in file order, and how `[defaults]` fill what a page does not state.
use crate::parse::Placed;
use crate::source::Span;

/// A thing with an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<T> {
    /// Its id, unique in the page.
    pub id: String,
    /// What is stated of it.
    pub fact: T,
    /// Where its id stands.
    pub span: Span,
}

/// Things with ids, in file order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<T>(Vec<Item<T>>);

impl<T> Default for Group<T> {
    fn default() -> Self {
        Group(Vec::new())
    }
}

impl<T> Group<T> {
    /// Makes a group of items in file order.
    pub(super) fn new(items: Vec<Item<T>>) -> Group<T> {
        Group(items)
    }

    /// Returns the thing with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.0.iter().find(|item| item.id == id).map(|item| &item.fact)
    }

    /// Returns the things, in file order.
    pub fn iter(&self) -> impl Iterator<Item = &Item<T>> {
        self.0.iter()
    }

    /// Returns whether nothing is stated.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How a value that a page states takes what is inherited.
pub(super) trait Inherit: Clone + Default {
    /// Returns this value, filled from `inherited` where it states nothing.
    #[must_use]
    fn or(&self, inherited: &Self) -> Self;
}

/// A field: the page's value, whole, goes before the inherited one.
impl<T: Clone> Inherit for Option<T> {
    fn or(&self, inherited: &Self) -> Self {
        self.clone().or_else(|| inherited.clone())
    }
}

/// A group: merged by id; the page's own come first, in their order.
impl<T: Clone> Inherit for Group<T> {
    fn or(&self, inherited: &Self) -> Self {
        let others = inherited.0.iter().filter(|item| self.get(&item.id).is_none());
        Group(self.0.iter().chain(others).cloned().collect())
    }
}

/// Places are all kept: what is cited in defaults must be found too, where it stands.
impl Inherit for Vec<Placed<String>> {
    fn or(&self, _: &Self) -> Self {
        self.clone()
    }
}
