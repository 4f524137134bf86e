//! Values <-> bytes of a file that another process reads.
//!
//! **Whatever the bytes are, reading ends in a value or in `None`**: it takes no length on trust and never panics.
use super::Digest;

/// Puts a header and a digest before `body`, by which [`unseal`] knows it again.
pub fn seal(header: &str, body: &[u8]) -> Vec<u8> {
    let mut sealed = header.as_bytes().to_vec();
    sealed.extend(Digest::of(body).0);
    sealed.extend(body);
    sealed
}

/// Returns the body of what was sealed under this header; `None` if it was sealed under another or is not whole.
pub fn unseal<'b>(header: &str, sealed: &'b [u8]) -> Option<&'b [u8]> {
    let (digest, body) = sealed.strip_prefix(header.as_bytes())?.split_first_chunk()?;
    (Digest(*digest) == Digest::of(body)).then_some(body)
}

/// Writes values one after the other.
#[derive(Debug, Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// Returns all that was written.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.0
    }

    /// Writes a number in as few bytes as it needs, seven bits in each.
    pub fn number(&mut self, number: u64) {
        let mut rest = number;
        while rest >= 0x80 {
            self.0.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.0.push(rest as u8);
    }

    /// Writes how many values follow.
    pub fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// Writes a number that may be negative.
    pub fn signed(&mut self, number: i128) {
        self.0.extend(number.to_le_bytes());
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend(text.as_bytes());
    }

    /// Writes a digest.
    pub fn digest(&mut self, digest: Digest) {
        self.0.extend(digest.0);
    }
}

/// Reads what a [`Writer`] wrote.
#[derive(Debug)]
pub struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    /// Begins to read.
    pub fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader(bytes)
    }

    /// Reads a number.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            let bits = u64::from(byte & 0x7F);
            number |= bits.checked_shl(shift).filter(|shifted| shifted >> shift == bits)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// Reads a number that was written as one of a smaller type.
    pub fn small<N: TryFrom<u64>>(&mut self) -> Option<N> {
        N::try_from(self.number()?).ok()
    }

    /// Reads a number that may be negative.
    pub fn signed(&mut self) -> Option<i128> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(i128::from_le_bytes(*bytes))
    }

    /// Reads a text.
    pub fn text(&mut self) -> Option<&'b str> {
        let length = self.small()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(bytes).ok()
    }

    /// Reads a digest.
    pub fn digest(&mut self) -> Option<Digest> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(Digest(*bytes))
    }

    /// Reads as many values as were counted. A count that is not true ends with the bytes.
    pub fn list<T, C: FromIterator<T>>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<C> {
        let count = self.number()?;
        (0..count).map(|_| read(self)).collect()
    }

    /// Tells whether nothing is left.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }
}
