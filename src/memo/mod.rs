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

/// The remembered results of one pure function.
///
/// An entry that a call of [`Memo::map`] did not ask for is forgotten at its end: a memo never outgrows its site.
#[derive(Debug)]
pub struct Memo<V> {
    entries: HashMap<Digest, Arc<V>>,
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Memo { entries: HashMap::new() }
    }
}

impl<V: Send + Sync> Memo<V> {
    /// Returns `stage(input)` for each input, in order, and how many were not remembered.
    ///
    /// `key` must digest all that `stage` reads. New inputs run in parallel.
    pub fn map<I: Sync>(
        &mut self,
        inputs: &[I],
        key: impl Fn(&I) -> Digest + Sync,
        stage: impl Fn(&I) -> V + Sync,
    ) -> (Vec<Arc<V>>, usize) {
        let known = std::mem::take(&mut self.entries);
        let results: Vec<(Digest, Arc<V>, bool)> = inputs
            .par_iter()
            .map(|input| {
                let key = key(input);
                match known.get(&key) {
                    Some(value) => (key, Arc::clone(value), false),
                    None => (key, Arc::new(stage(input)), true),
                }
            })
            .collect();
        let runs = results.iter().filter(|(_, _, ran)| *ran).count();
        self.entries = results.iter().map(|(key, value, _)| (*key, Arc::clone(value))).collect();
        (results.into_iter().map(|(_, value, _)| value).collect(), runs)
    }
}
