//! What holds for every file of every tree: well-formed HTML, links that lead somewhere, nothing from elsewhere.
//!
//! The tokenizer is stricter than browsers are: what they would mend is a fault here.
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, BTreeSet};
use yulan::locale::Locale;

/// Returns everything that is wrong with a tree, one fault a line; empty if nothing is.
pub fn faults(artifacts: &BTreeMap<String, String>, base_url: Option<&str>) -> String {
    let mut pages: BTreeMap<&str, Page> = BTreeMap::new();
    for (path, text) in artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
        pages.insert(path, Page::read(text));
    }
    let tree = Tree { artifacts, pages: &pages, base_url };
    let mut faults: Vec<String> = Vec::new();
    for (path, page) in &pages {
        let mut told = page.faults.clone();
        told.extend(references(&tree, path, page));
        faults.extend(told.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    for (path, text) in artifacts.iter().filter(|(path, _)| path.ends_with(".xml")) {
        faults.extend(addresses_of_xml(&tree, text).into_iter().map(|fault| format!("{path}: {fault}")));
    }
    faults.extend(unreachable(&tree));
    faults.join("\n")
}

struct Tree<'t> {
    artifacts: &'t BTreeMap<String, String>,
    pages: &'t BTreeMap<&'t str, Page>,
    base_url: Option<&'t str>,
}

/// One HTML file as it was read.
#[derive(Default)]
struct Page {
    elements: Vec<Element>,
    ids: BTreeSet<String>,
    faults: Vec<String>,
    /// The elements that are open and whose words count.
    worded: Vec<usize>,
}

struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    /// The words in it and in the elements in it, the `alt` of pictures among them; empty if they do not count.
    text: String,
}

impl Element {
    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

const VOID: &[&str] = &["br", "circle", "hr", "img", "input", "link", "meta", "path", "use", "wbr"];
/// Elements of a drawing, which end themselves with a slash.
const DRAWN: &[&str] = &["circle", "path", "use"];
/// Elements that hold words: only phrasing may be in them.
const PHRASING_ONLY: &[&str] = &[
    "a", "b", "bdi", "code", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "p", "pre", "rp", "rt", "ruby",
    "span", "strong", "sub", "sup", "time", "title",
];
const PHRASING: &[&str] = &[
    "a", "b", "bdi", "br", "cite", "code", "del", "em", "img", "input", "kbd", "label", "rp", "rt", "ruby", "span",
    "strong", "sub", "sup", "svg", "time", "wbr",
];
const FLOW: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "details",
    "div",
    "dl",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];
/// Elements that hold certain elements and nothing else, not even words.
const STRICT: &[(&str, &[&str])] = &[
    ("html", &["head", "body"]),
    ("head", &["meta", "title", "link", "script"]),
    ("ul", &["li"]),
    ("ol", &["li"]),
    ("dl", &["dt", "dd", "div"]),
    ("table", &["thead", "tbody"]),
    ("thead", &["tr"]),
    ("tbody", &["tr"]),
    ("tr", &["th", "td"]),
    ("svg", DRAWN),
];
/// Elements that must say something.
const WORDED: &[&str] = &["a", "h1", "h2", "h3", "h4", "h5", "h6", "title"];
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      media-src 'self'; base-uri 'none'; form-action 'self'";

impl Page {
    fn read(text: &str) -> Page {
        let mut page = Page::default();
        let Some(mut rest) = text.strip_prefix("<!DOCTYPE html>\n") else {
            page.faults.push("does not begin with a doctype".into());
            return page;
        };
        let mut open: Vec<usize> = Vec::new();
        while !rest.is_empty() {
            let length = match rest.strip_prefix('<') {
                Some(comment) if comment.starts_with("!--") => match rest.find("-->") {
                    Some(end) => end + "-->".len(),
                    None => return page,
                },
                Some(tag) => match page.tag(tag, &mut open) {
                    Some(length) => length + 1,
                    None => return page,
                },
                None => {
                    let length = rest.find('<').unwrap_or(rest.len());
                    page.text(&rest[..length], &open);
                    length
                }
            };
            rest = &rest[length..];
        }
        for at in open {
            page.faults.push(format!("<{}> is not closed", page.elements[at].name));
        }
        page.whole();
        page
    }

    /// Takes a tag without its `<`, and returns its length; `None` if it is none.
    fn tag(&mut self, tag: &str, open: &mut Vec<usize>) -> Option<usize> {
        let Some(end) = end_of_tag(tag) else {
            self.faults.push(format!("no tag: <{}", tag.chars().take(60).collect::<String>()));
            return None;
        };
        let inner = &tag[..end];
        if let Some(name) = inner.strip_prefix('/') {
            let closed = open.pop();
            self.worded.pop_if(|at| Some(*at) == closed);
            let last = closed.map(|at| self.elements[at].name.as_str());
            if last != Some(name) {
                self.faults.push(format!("</{name}> closes {last:?}"));
                return None;
            }
            return Some(end + 1);
        }
        let drawn = DRAWN.iter().any(|name| inner.starts_with(name));
        let inner = inner.strip_suffix('/').filter(|_| drawn).unwrap_or(inner);
        let (name, attributes) = match inner.split_once([' ', '\n']) {
            Some((name, rest)) => (name, self.attributes(name, rest)),
            None => (inner, BTreeMap::new()),
        };
        self.place(name, open);
        if let Some(id) = attributes.get("id")
            && (id.is_empty() || id.contains(char::is_whitespace) || !self.ids.insert(id.clone()))
        {
            self.faults.push(format!("the id `{id}` is empty, has a blank or stands twice"));
        }
        self.elements.push(Element { name: name.to_owned(), attributes, text: String::new() });
        let at = self.elements.len() - 1;
        self.alone(at, open);
        if name == "img" {
            let alt = self.elements[at].get("alt").unwrap_or_default().to_owned();
            self.words(&alt);
        }
        if !VOID.contains(&name) {
            open.push(at);
            self.worded.extend(WORDED.contains(&name).then_some(at));
        }
        Some(end + 1)
    }

    fn attributes(&mut self, element: &str, written: &str) -> BTreeMap<String, String> {
        let mut attributes = BTreeMap::new();
        let mut rest = written.trim();
        while !rest.is_empty() {
            let length = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
            let (name, after) = rest.split_at(length);
            let (value, after) = match after.strip_prefix("=\"").and_then(|value| value.split_once('"')) {
                Some((value, after)) => (self.unescaped(value), after),
                None if after.starts_with('=') => {
                    self.faults.push(format!("`{name}` of <{element}> has no quotes"));
                    return attributes;
                }
                None => (String::new(), after),
            };
            let is_of_drawing = element == "svg" && name == "viewBox";
            if name.is_empty()
                || (!is_of_drawing && !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
            {
                self.faults.push(format!("`{name}` is no attribute of <{element}>"));
            }
            if attributes.insert(name.to_owned(), value).is_some() {
                self.faults.push(format!("<{element}> has `{name}` twice"));
            }
            rest = after.trim_start();
        }
        attributes
    }

    /// What may stand where.
    fn place(&mut self, name: &str, open: &[usize]) {
        let outer = |back: usize| Some(self.elements[*open.iter().nth_back(back)?].name.as_str());
        let Some(parent) = outer(0) else {
            if name != "html" {
                self.faults.push(format!("<{name}> stands outside <html>"));
            }
            return;
        };
        let fits = match STRICT.iter().find(|(element, _)| *element == parent) {
            Some((_, children)) => children.contains(&name),
            // A `div` may group the entries of a `dl`; nothing else in it is bound to a parent.
            None if parent == "div" && outer(1) == Some("dl") => matches!(name, "dt" | "dd"),
            None if name == "summary" => parent == "details",
            None if PHRASING_ONLY.contains(&parent) => PHRASING.contains(&name),
            None => PHRASING.contains(&name) || FLOW.contains(&name),
        };
        let in_link = name == "a" && self.worded.iter().any(|at| self.elements[*at].name == "a");
        if !fits {
            let fault = format!("<{name}> stands in <{parent}>");
            self.faults.push(fault);
        }
        if in_link {
            self.faults.push("<a> stands in <a>".into());
        }
    }

    /// What one element must have and must not have.
    fn alone(&mut self, at: usize, open: &[usize]) {
        let element = &self.elements[at];
        let name = element.name.as_str();
        let mut told: Vec<String> = Vec::new();
        for attribute in element.attributes.keys() {
            let is_handler = attribute.starts_with("on");
            if is_handler || matches!(attribute.as_str(), "style" | "integrity" | "crossorigin" | "srcset" | "action") {
                told.push(format!("<{name}> has `{attribute}`"));
            }
        }
        let needed: &[&str] = match name {
            "html" => &["lang", "dir"],
            "img" => &["src", "alt", "width", "height"],
            "th" => &["scope"],
            "time" if !open.iter().any(|at| self.elements[*at].get("id") == Some("y-copy")) => &["datetime"],
            "script" => &["src", "defer"],
            "nav" if element.get("aria-labelledby").is_none() => &["aria-label"],
            _ => &[],
        };
        told.extend(needed.iter().filter(|it| element.get(it).is_none()).map(|it| format!("<{name}> has no `{it}`")));
        if let Some(tag) = element.get("lang") {
            let locale = Locale::parse(tag);
            if locale.as_ref().map(Locale::as_str) != Some(tag) {
                told.push(format!("`{tag}` is no language tag"));
            }
            // The direction is inherited, so it must be said again only where it changes.
            let around = open.iter().rev().find_map(|at| self.elements[*at].get("dir"));
            let direction = locale.as_ref().map(|locale| locale.direction().as_str());
            if element.get("dir").or(around) != direction {
                told.push(format!("the direction of `{tag}` is not said"));
            }
        }
        for label in ["aria-label", "content"] {
            if element.get(label).is_some_and(|text| text.trim().is_empty()) {
                told.push(format!("`{label}` of <{name}> is empty"));
            }
        }
        self.faults.append(&mut told);
    }

    fn text(&mut self, text: &str, open: &[usize]) {
        let text = self.unescaped(text);
        let parent = open.last().map_or("", |at| self.elements[*at].name.as_str());
        let bare = parent.is_empty() || parent == "script" || STRICT.iter().any(|(element, _)| *element == parent);
        if bare && !text.trim().is_empty() {
            self.faults.push(format!("`{}` stands bare in <{parent}>", text.trim()));
        }
        self.words(&text);
    }

    fn words(&mut self, text: &str) {
        for at in &self.worded {
            self.elements[*at].text.push_str(text);
        }
    }

    fn unescaped(&mut self, text: &str) -> String {
        let fine = |c: char| c >= ' ' && c != '\u{7F}' || matches!(c, '\n' | '\t');
        if let Some(c) = text.chars().find(|c| !fine(*c) || matches!(c, '>' | '\u{FDD0}'..='\u{FDEF}')) {
            self.faults.push(format!("{c:?} stands in `{text}`"));
        }
        let mut parts = text.split('&');
        let mut plain = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (entity, rest) = part.split_once(';').unwrap_or((part, ""));
            match ENTITIES.iter().find(|(name, _)| *name == entity) {
                Some((_, character)) => plain.push(*character),
                None => self.faults.push(format!("`&{part}` is not escaped")),
            }
            plain.push_str(rest);
        }
        plain
    }

    /// What the page must have as a whole.
    fn whole(&mut self) {
        let mut told: Vec<String> = Vec::new();
        for (name, least) in [("html", 1), ("title", 1), ("main", 1)] {
            if self.elements.iter().filter(|element| element.name == name).count() != least {
                told.push(format!("there is not one <{name}>"));
            }
        }
        let is_redirect = self.elements.iter().any(|it| it.get("http-equiv") == Some("refresh"));
        let headings = self.elements.iter().filter(|element| element.name == "h1").count();
        if headings != usize::from(!is_redirect) {
            told.push(format!("there are {headings} <h1>"));
        }
        for element in &self.elements {
            if WORDED.contains(&element.name.as_str()) && element.text.trim().is_empty() {
                told.push(format!("<{} {:?}> says nothing", element.name, element.attributes));
            }
            let labelled = element.get("aria-labelledby");
            if labelled.is_some_and(|id| !self.ids.contains(id)) {
                told.push(format!("nothing has the id {labelled:?}"));
            }
        }
        let policy = self.elements.iter().find(|it| it.get("http-equiv") == Some("Content-Security-Policy"));
        let is_404 = self.elements.iter().any(|it| it.name == "title" && it.text == "404");
        if !is_404 && policy.and_then(|it| it.get("content")) != Some(POLICY) {
            told.push("the security policy is another".into());
        }
        if let Some(html) = self.elements.iter().find(|it| it.name == "html" && it.get("data-page").is_some()) {
            for attribute in ["data-kind", "data-text-language"] {
                if html.get(attribute).is_none() {
                    told.push(format!("<html> has no `{attribute}`"));
                }
            }
        }
        self.faults.append(&mut told);
    }
}

const ENTITIES: &[(&str, char)] =
    &[("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("#x27", '\''), ("#39", '\'')];

/// The length of a tag up to its `>`, which may stand in quotes.
fn end_of_tag(tag: &str) -> Option<usize> {
    let first = tag.strip_prefix('/').unwrap_or(tag).chars().next()?;
    let mut quoted = false;
    first.is_ascii_lowercase().then(|| {
        tag.find(|c: char| {
            quoted ^= c == '"';
            c == '>' && !quoted
        })
    })?
}

/// Looks at every address a page names.
fn references(tree: &Tree, path: &str, page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for element in &page.elements {
        let name = element.name.as_str();
        let loads = matches!(name, "img" | "script") || (name == "link" && element.get("rel") != Some("canonical"));
        let address = element.get("href").or(element.get("src"));
        let refresh = element.get("content").filter(|_| element.get("http-equiv") == Some("refresh"));
        let address = address.or(refresh.and_then(|content| content.strip_prefix("0; url=")));
        let Some(address) = address else { continue };
        // A server shows 404.html at any address; hreflang and canonical are absolute by their definition.
        let absolute = path == "404.html" || (name == "link" && element.get("hreflang").is_some());
        let outcome = match scheme(address) {
            Some(_) if absolute || (name == "link" && !loads) => tree.absolute(address),
            Some(scheme) if name == "a" && ["http", "https", "mailto", "tel", "sms", "geo"].contains(&scheme) => Ok(()),
            Some(_) => Err("is loaded from elsewhere".to_owned()),
            None if absolute && tree.base_url.is_some() => Err("is not absolute".to_owned()),
            None => tree.relative(path, address),
        };
        if let Err(fault) = outcome {
            faults.push(format!("`{address}` of <{name}> {fault}"));
        }
    }
    faults
}

fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)).then_some(scheme)
}

impl Tree<'_> {
    fn absolute(&self, address: &str) -> Result<(), String> {
        let base = self.base_url.ok_or("is absolute without a base URL")?;
        let below = address.strip_prefix(base).ok_or("is not below the base URL")?;
        self.stands(&decoded(below), None)
    }

    fn relative(&self, from: &str, address: &str) -> Result<(), String> {
        if address.is_empty() || address.starts_with('/') || address.contains([' ', '\\', '<', '>', '"', '?']) {
            return Err("is no relative address".into());
        }
        let (path, anchor) = match address.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (address, None),
        };
        if path.is_empty() {
            return self.stands(from, anchor);
        }
        let mut parts: Vec<&str> = from.split('/').collect();
        parts.pop();
        for part in path.split('/') {
            match part {
                "" | "." => return Err("has an empty part or does not end in a name".into()),
                ".." => drop(parts.pop().ok_or("leads out of the tree")?),
                part => parts.push(part),
            }
        }
        self.stands(&decoded(&parts.join("/")), anchor)
    }

    fn stands(&self, path: &str, anchor: Option<&str>) -> Result<(), String> {
        if !self.artifacts.contains_key(path) {
            return Err(format!("leads to `{path}`, which is not there"));
        }
        match (anchor, self.pages.get(path)) {
            (Some(anchor), Some(page)) if !page.ids.contains(anchor) => Err(format!("`{path}` has no such section")),
            (Some(_), None) => Err(format!("`{path}` has no sections")),
            _ => Ok(()),
        }
    }

    /// The pages that a page's links lead to.
    fn linked(&self, from: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for element in self.pages.get(from).into_iter().flat_map(|page| &page.elements).filter(|it| it.name == "a") {
            let Some(href) = element.get("href").filter(|href| scheme(href).is_none()) else { continue };
            let path = href.split('#').next().unwrap_or_default();
            let mut parts: Vec<&str> = from.split('/').collect();
            parts.pop();
            for part in path.split('/') {
                match part {
                    ".." => drop(parts.pop().map(str::len)),
                    part => parts.push(part),
                }
            }
            found.extend(self.pages.get_key_value(decoded(&parts.join("/")).as_str()).map(|(path, _)| *path));
        }
        found
    }
}

/// Every page must be found from the language chooser, but for those that lead on from an old address.
fn unreachable(tree: &Tree) -> Vec<String> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut todo = vec!["index.html"];
    while let Some(path) = todo.pop() {
        if seen.insert(path) {
            todo.extend(tree.linked(path));
        }
    }
    let is_page = |page: &Page| page.elements.iter().any(|it| it.get("data-page").is_some());
    let missed = tree.pages.iter().filter(|(path, page)| is_page(page) && !seen.contains(*path));
    missed.map(|(path, _)| format!("{path}: no link leads here from index.html")).collect()
}

/// Feeds and sitemaps are well formed and name only what is there.
fn addresses_of_xml(tree: &Tree, text: &str) -> Vec<String> {
    use quick_xml::events::Event;
    if let Some(c) = text.chars().find(|c| *c < ' ' && *c != '\n') {
        return vec![format!("{c:?} may not stand in XML")];
    }
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut faults, mut element) = (Vec::new(), String::new());
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return faults,
            Ok(Event::Start(start)) => element = start.local_name().as_ref().to_owned(),
            Ok(Event::Empty(empty)) => {
                if let Ok(Some(href)) = empty.try_get_attribute("href")
                    && let Err(fault) = tree.absolute(&href.value.replace("&amp;", "&"))
                {
                    faults.push(format!("`{}` {fault}", href.value));
                }
            }
            Ok(Event::Text(text)) if matches!(element.as_str(), "loc" | "id") && !text.trim().is_empty() => {
                if let Err(fault) = tree.absolute(text.trim()) {
                    faults.push(format!("`{}` {fault}", &*text));
                }
            }
            Ok(_) => {}
            Err(error) => {
                faults.push(error.to_string());
                return faults;
            }
        }
    }
}

fn decoded(address: &str) -> String {
    percent_decode_str(address).decode_utf8_lossy().into_owned()
}
