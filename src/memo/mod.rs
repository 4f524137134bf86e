//! Digests of values, and results of pure functions remembered by the digest of their input; knows nothing of sites.
//!
//! `bytes` is how what one process remembers is written down for the next.
mod bytes;

pub use bytes::{Reader, Writer, seal, unseal};

use rayon::prelude::*;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Where a build leaves what the next one need not make again, below the root of what it builds; safe to delete.
pub const FILE: &str = ".yulan/memo";

/// The first 128 bits of a BLAKE3 hash: two values with one digest are taken to be equal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 16]);

impl Digest {
    /// Returns the digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Digest {
        let mut digester = Digester::new();
        digester.update(bytes);
        digester.finish()
    }

    /// Returns the digest of a value, through its `Hash`.
    ///
    /// Good for comparing values inside one build of the tool; `Hash` promises no stable byte form across compilers.
    pub fn of_value(value: &impl Hash) -> Digest {
        let mut digester = Digester::new();
        value.hash(&mut digester);
        digester.finish()
    }

    /// Reads the 32 hexadecimal digits that `Display` writes; `None` for anything else.
    pub fn parse(text: &str) -> Option<Digest> {
        let digits = text.as_bytes();
        if digits.len() != 32 || !digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
            return None;
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Digest(bytes))
    }

    /// Returns the first `digits` hexadecimal digits, as they stand in a hashed file name.
    pub fn short(&self, digits: usize) -> String {
        let mut text = self.to_string();
        text.truncate(digits);
        text
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Makes a [`Digest`] piece by piece; also a [`Hasher`], so that any `Hash` value can be fed in.
pub struct Digester {
    hasher: Box<blake3::Hasher>,
    /// What the hasher does not have yet: a value is made of thousands of small fields, and each call of it costs.
    waiting: [u8; BLOCK],
    filled: usize,
}

/// What is handed to the hasher at once, in bytes; it works on pieces of 1,024.
const BLOCK: usize = 1024;

impl Digester {
    /// Starts a digest of nothing.
    pub fn new() -> Digester {
        Digester { hasher: Box::new(blake3::Hasher::new()), waiting: [0; BLOCK], filled: 0 }
    }

    /// Adds bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        if self.filled + bytes.len() > BLOCK {
            self.hasher.update(&self.waiting[..self.filled]);
            self.filled = 0;
            if bytes.len() > BLOCK {
                self.hasher.update(bytes);
                return;
            }
        }
        self.waiting[self.filled..self.filled + bytes.len()].copy_from_slice(bytes);
        self.filled += bytes.len();
    }

    /// Returns the digest of all that was added.
    #[must_use]
    pub fn finish(&self) -> Digest {
        let mut hasher = self.hasher.clone();
        hasher.update(&self.waiting[..self.filled]);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Digest(bytes)
    }
}

impl Default for Digester {
    fn default() -> Self {
        Digester::new()
    }
}

impl Hasher for Digester {
    fn write(&mut self, bytes: &[u8]) {
        self.update(bytes);
    }

    fn finish(&self) -> u64 {
        let digest = Digester::finish(self).0;
        u64::from_le_bytes(digest[..8].try_into().expect("a digest has sixteen bytes"))
    }
}

/// The remembered results of one pure function, by what stands for its input.
///
/// What a call of [`Memo::map`] did not ask for is forgotten at its end: a memo never outgrows its site.
#[derive(Debug)]
pub struct Memo<K, V> {
    /// In the order of the last call: the next has nearly always the same inputs in the same order.
    keys: Vec<K>,
    values: Arc<Vec<Arc<V>>>,
}

/// What a memo returned.
#[derive(Debug)]
pub struct Mapped<V> {
    /// The results, in the order of the inputs.
    pub values: Arc<Vec<Arc<V>>>,
    /// How many were not remembered.
    pub runs: usize,
    /// Where the results differ from those of the call before.
    pub change: Change<V>,
}

/// How the inputs of a memo differ from those of the call before.
#[derive(Debug)]
pub enum Change<V> {
    /// These are others, ascending, each with the result that was in its place; none: it is all the same.
    At(Vec<(usize, Arc<V>)>),
    /// There are more or fewer, or some have moved.
    Other,
}

impl<V> Change<V> {
    /// Returns whether all is the same.
    pub fn is_none(&self) -> bool {
        matches!(self, Change::At(places) if places.is_empty())
    }
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Memo { keys: Vec::new(), values: Arc::default() }
    }
}

impl<K: Eq + Hash + Send + Sync, V: Send + Sync> Memo<K, V> {
    /// Returns `stage(input)` for each input, in order.
    ///
    /// The key must stand for all that `stage` reads; `is` tells whether it is that of an input, cheaply. New inputs run in
    /// parallel.
    pub fn map<I: Sync>(
        &mut self,
        inputs: &[I],
        is: impl Fn(&K, &I) -> bool,
        key: impl Fn(&I) -> K,
        stage: impl Fn(&I) -> V + Sync,
    ) -> Mapped<V> {
        let is_there = |place: &usize| self.keys.get(*place).is_some_and(|known| is(known, &inputs[*place]));
        let others: Vec<(usize, K)> =
            (0..inputs.len()).filter(|it| !is_there(it)).map(|place| (place, key(&inputs[place]))).collect();
        if others.is_empty() && inputs.len() == self.keys.len() {
            return Mapped { values: Arc::clone(&self.values), runs: 0, change: Change::At(Vec::new()) };
        }
        let unasked = others.iter().map(|(place, _)| *place).filter(|place| *place < self.keys.len());
        let unasked = unasked.chain(inputs.len()..self.keys.len());
        let known: HashMap<&K, &Arc<V>> = unasked.map(|place| (&self.keys[place], &self.values[place])).collect();
        let found: Vec<(Arc<V>, bool)> = others
            .par_iter()
            .map(|(place, key)| match known.get(key) {
                Some(value) => (Arc::clone(value), false),
                None => (Arc::new(stage(&inputs[*place])), true),
            })
            .collect();
        let runs = found.iter().filter(|(_, ran)| *ran).count();
        let is_in_place = inputs.len() == self.keys.len();
        let values = Arc::make_mut(&mut self.values);
        self.keys.truncate(inputs.len());
        values.truncate(inputs.len());
        let mut replaced = Vec::new();
        for ((place, key), (value, _)) in others.into_iter().zip(found) {
            match values.get_mut(place) {
                Some(old) => {
                    self.keys[place] = key;
                    replaced.push((place, std::mem::replace(old, value)));
                }
                None => {
                    self.keys.push(key);
                    values.push(value);
                }
            }
        }
        let change = if is_in_place { Change::At(replaced) } else { Change::Other };
        Mapped { values: Arc::clone(&self.values), runs, change }
    }
}

/// A shared value as a key: it stands for itself, and is kept as long as it does.
#[derive(Debug)]
pub struct Same<T>(pub Arc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Same<T> {}

impl<T> Hash for Same<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}
