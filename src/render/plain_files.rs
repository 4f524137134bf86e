//! The files at the root of the tree: chooser, 404, `copy.js`, robots; and the pages that lead on from old addresses.
use super::Rendered;
use super::theme::Theme;
use crate::artifact::{Artifact, Body};
use crate::locale::Locale;
use crate::resolve::Root;
use crate::url::UrlPath;
use serde::Serialize;
use serde_json::json;
use tera::Context;

/// What the templates `chooser.html` and `404.html` see of a language.
#[derive(Serialize)]
struct Door {
    lang: String,
    dir: &'static str,
    name: String,
    title: String,
    /// The language of the title: another where the home page is not translated.
    title_lang: String,
    title_dir: &'static str,
    href: String,
}

/// Renders the language chooser, `index.html`. It guesses nothing and works without script.
pub fn chooser(theme: &Theme, root: &Root) -> Rendered {
    let path = at_root("index.html");
    let mut context = context(root, |home| home.relative_from(&path));
    context.insert("as_of", &root.as_of.to_string());
    let logo = root
        .logo
        .as_ref()
        .map(|logo| json!({ "src": logo.path.relative_from(&path), "width": logo.width, "height": logo.height }));
    context.insert("logo", &logo);
    rendered(theme, "chooser.html", path.clone(), &context)
}

/// Renders `404.html`. A server shows it at any address, so its links are absolute if there is a base URL.
pub fn not_found(theme: &Theme, root: &Root) -> Rendered {
    let path = at_root("404.html");
    let href = |home: &UrlPath| match &root.base_url {
        Some(base) => home.permalink(base),
        None => home.relative_from(&path),
    };
    let mut context = context(root, href);
    context.insert("root", root.base_url.as_deref().unwrap_or_default());
    rendered(theme, "404.html", path.clone(), &context)
}

/// Renders the page at an old address that leads on to the new one.
pub fn redirect(theme: &Theme, from: &UrlPath, to: &UrlPath, locale: &Locale, base_url: Option<&str>) -> Rendered {
    let mut context = Context::new();
    context.insert("lang", locale.as_str());
    context.insert("dir", locale.direction().as_str());
    context.insert("root", &"../".repeat(from.as_str().matches('/').count()));
    context.insert("href", &to.relative_from(from));
    context.insert("canonical", &base_url.map(|base| to.permalink(base)));
    rendered(theme, "redirect.html", from.clone(), &context)
}

/// Writes `copy.js`: what every page says of the copy it belongs to. One line, a fixed name.
pub fn copy_js(root: &Root) -> Artifact {
    let titles: serde_json::Map<String, serde_json::Value> =
        root.languages.iter().map(|language| (language.locale.to_string(), json!(*language.title.text))).collect();
    let languages: Vec<&str> = root.languages.iter().map(|language| language.locale.as_str()).collect();
    let copy = json!({ "id": root.id, "as_of": root.as_of.to_string(), "languages": languages, "titles": titles });
    // `<` cannot end the script element it may once be copied into.
    let line = format!("window.yulanCopy={};\n", copy.to_string().replace('<', "\\u003c"));
    Artifact { path: at_root("copy.js"), body: Body::Bytes(line.into_bytes()) }
}

/// Writes `robots.txt`: everything may be read.
pub fn robots(base_url: Option<&str>) -> Artifact {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = base_url {
        text.push_str(&format!("Sitemap: {}\n", at_root("sitemap.xml").permalink(base)));
    }
    Artifact { path: at_root("robots.txt"), body: Body::Bytes(text.into_bytes()) }
}

fn at_root(name: &str) -> UrlPath {
    UrlPath::new(name).expect("the name is a path")
}

fn context(root: &Root, href: impl Fn(&UrlPath) -> String) -> Context {
    let doors: Vec<Door> = root
        .languages
        .iter()
        .map(|language| Door {
            lang: language.locale.to_string(),
            dir: language.locale.direction().as_str(),
            name: language.name.clone(),
            title: language.title.text.to_string(),
            title_lang: language.title.locale.to_string(),
            title_dir: language.title.locale.direction().as_str(),
            href: href(&language.home),
        })
        .collect();
    let mut context = Context::new();
    let first = root.languages.first().map(|language| &language.locale);
    context.insert("lang", first.map_or("en", Locale::as_str));
    context.insert("dir", first.map_or("ltr", |locale| locale.direction().as_str()));
    context.insert("root", "");
    context.insert("base_url", &root.base_url);
    context.insert("languages", &doors);
    context
}

fn rendered(theme: &Theme, template: &str, path: UrlPath, context: &Context) -> Rendered {
    let (bytes, findings) = match theme.render(template, context) {
        Ok(bytes) => (bytes, Vec::new()),
        Err(finding) => (Vec::new(), vec![finding]),
    };
    Rendered { artifact: Artifact { path, body: Body::Bytes(bytes) }, findings }
}
