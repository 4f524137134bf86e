//! Addresses: the key of a page, the path of a file in the tree, the way from one to another.
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use std::fmt;
use std::sync::Arc;

/// Names at the top of a language that the site itself uses: no page can have one of them.
pub const RESERVED: &[&str] = &["index", "search", "a-z", "changes", "calendar", "glossary", "audience"];

/// Names that Windows keeps for devices, with whatever ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// Whether no file or folder on Windows can have this name, since it is that of a device.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port = numbered.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']));
    is_port || DEVICES.contains(&stem.as_str())
}

/// The path of a page's directory below `content/`, in NFC, with `/` between the parts; empty for the home page.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(Arc<str>);

impl PageKey {
    /// The home page.
    pub fn home() -> PageKey {
        PageKey("".into())
    }

    /// Names the page in the directory `path` below `content/`.
    pub fn new(path: &str) -> PageKey {
        PageKey(path.into())
    }

    /// Returns the path; empty for the home page.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the key for people and for `data-page`: the home page is `index`.
    pub fn name(&self) -> &str {
        if self.0.is_empty() { "index" } else { &self.0 }
    }

    /// Returns the last part of the key; empty for the home page.
    pub fn last_part(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, last)| last)
    }

    /// Returns the directory above; `None` for the home page.
    pub fn parent(&self) -> Option<PageKey> {
        if self.0.is_empty() {
            return None;
        }
        Some(PageKey::new(self.0.rsplit_once('/').map_or("", |(parent, _)| parent)))
    }

    /// Follows `target`, as written in a link, from this page's directory; `/` at its start is `content/`.
    ///
    /// `None` if it leads out of `content/`.
    pub fn join(&self, target: &str) -> Option<PageKey> {
        let mut parts: Vec<&str> = match target.strip_prefix('/') {
            Some(_) => Vec::new(),
            None => self.0.split('/').filter(|part| !part.is_empty()).collect(),
        };
        for part in target.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(PageKey::new(&parts.join("/")))
    }
}

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The path of a file in the published tree, from its root, as on disk: `en/policies.html`.
///
/// Never empty, never absolute, without empty parts, `.` and `..`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlPath(Arc<str>);

/// What cannot stand in a path of a URL as it is; `/` can.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b':')
    .add(b'[')
    .add(b']')
    .add(b'&')
    .add(b'\'');

impl UrlPath {
    /// Checks a path; `None` if it could name anything outside the tree.
    pub fn new(path: &str) -> Option<UrlPath> {
        let fine = !path.contains(['\\', '\0']) && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        fine.then(|| UrlPath(path.into()))
    }

    /// Reads the path of a request, which begins with `/`; where it names a folder, the page of that folder is meant. `None` if
    /// it could name anything outside the tree.
    pub fn of_request(path: &str) -> Option<UrlPath> {
        let decoded = percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?;
        let is_folder = decoded.is_empty() || decoded.ends_with('/');
        UrlPath::new(&if is_folder { format!("{decoded}index.html") } else { decoded.into_owned() })
    }

    /// Returns the path as on disk, with `/` between the parts.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the relative reference that leads from the file `from` to this file, percent-encoded.
    ///
    /// It always ends in a file name, so that it works on file:// too.
    pub fn relative_from(&self, from: &UrlPath) -> String {
        let (here, there) = (from.0.as_bytes(), self.0.as_bytes());
        let shared = here.iter().zip(there).take_while(|(a, b)| a == b).count();
        let shared = here[..shared].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
        let up = here[shared..].iter().filter(|byte| **byte == b'/').count();
        let mut reference = "../".repeat(up);
        reference.extend(utf8_percent_encode(&self.0[shared..], ESCAPED));
        reference
    }

    /// Returns the address below `base_url`, which ends in a slash: the site's address, or the way up to its root.
    pub fn permalink(&self, base_url: &str) -> String {
        let mut address = base_url.to_owned();
        address.extend(utf8_percent_encode(&self.0, ESCAPED));
        address
    }
}

/// Returns a text as it stands in the query of an address: percent-encoded, but for letters, digits, `-`, `.`, `_`, `~`.
pub fn escaped(text: &str) -> String {
    const QUERY: &AsciiSet = &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, QUERY).to_string()
}

/// Returns a path of a disk, with `/` between its parts, as it stands in an address. The colon behind the letter of a drive stays.
pub fn escaped_path(path: &str) -> String {
    const PATH: &AsciiSet = &ESCAPED.remove(b':');
    utf8_percent_encode(path, PATH).to_string()
}

/// Returns a text as the id of an element and its fragment. What no id may hold is escaped, the escape's own sign too, so
/// that no two texts share one.
pub fn fragment(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => id.push_str("%25"),
            c if c.is_whitespace() || c.is_control() => id.push_str(&format!("%{:X}", u32::from(c))),
            c => id.push(c),
        }
    }
    id
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
