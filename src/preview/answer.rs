//! An artifact -> what a browser gets. Pages are changed in two places and no other: the script that follows changes, and
//! `connect-src 'self'` in their policy, without which browsers refuse it the stream.
use super::Words;
use super::view::{Notice, View, paths};
use crate::artifact::{Artifact, Body};
use crate::memo::Digest;
use crate::source::SourceId;
use crate::url::UrlPath;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    IF_UNMODIFIED_SINCE, LAST_MODIFIED, RANGE,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::path::Path;
use tower_http::services::ServeFile;

/// What there is for a request.
pub(super) enum Found {
    /// Bytes made for it, with their digest before a script was put in.
    Bytes {
        bytes: Vec<u8>,
        digest: Digest,
        kind: &'static str,
        status: StatusCode,
    },
    /// A file of an author, published under this path, with the digest of its bytes.
    File(SourceId, UrlPath, Digest),
    /// What is meant is at this address.
    Elsewhere(String),
    Nothing,
}

/// Finds what a view has for a path: the page as it was while it is broken, else as it is.
pub(super) fn find(view: &View, path: &UrlPath) -> Found {
    let Some(plan) = &view.plan else { return Found::Nothing };
    if let Some(kept) = view.kept.get(path) {
        return of_artifact(&kept.artifact, kept.digest, StatusCode::OK);
    }
    if let Some(seen) = plan.see(path) {
        return of_artifact(&seen.artifact, seen.digest, StatusCode::OK);
    }
    // What people leave off when they type.
    for (ending, address) in [("/index.html", format!("{path}/")), (".html", format!("{path}.html"))] {
        let meant = UrlPath::new(&format!("{path}{ending}"));
        if meant.is_some_and(|meant| plan.has(&meant)) {
            let address = UrlPath::new(address.trim_end_matches('/')).map(|path| path.permalink("/"));
            let slash = if ending == "/index.html" { "/" } else { "" };
            return address.map_or(Found::Nothing, |address| Found::Elsewhere(format!("{address}{slash}")));
        }
    }
    let missing = UrlPath::new("404.html").and_then(|path| plan.see(&path));
    missing.map_or(Found::Nothing, |seen| of_artifact(&seen.artifact, seen.digest, StatusCode::NOT_FOUND))
}

fn of_artifact(artifact: &Artifact, digest: Digest, status: StatusCode) -> Found {
    let kind = kind(artifact.path.as_str());
    match &artifact.body {
        Body::CopyOf(source) => Found::File(source.clone(), artifact.path.clone(), digest),
        Body::Bytes(bytes) | Body::Stored(bytes, _) if kind.starts_with("text/html") => {
            let page = String::from_utf8_lossy(bytes);
            Found::Bytes { bytes: followed(&page, digest).into_bytes(), digest, kind, status }
        }
        Body::Bytes(bytes) | Body::Stored(bytes, _) => Found::Bytes { bytes: bytes.clone(), digest, kind, status },
    }
}

/// How the policy of a page begins.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Puts the two changes into a page.
pub(super) fn followed(page: &str, digest: Digest) -> String {
    let page = page.replacen(POLICY, &format!("{POLICY}connect-src 'self'; "), 1);
    let script = format!("<script src=\"/~yulan/live.js?{digest}\" defer></script>\n");
    match page.find("</head>") {
        Some(at) => format!("{}{script}{}", &page[..at], &page[at..]),
        None => page + &script,
    }
}

/// Returns bytes, or that they are what the browser has.
pub(super) fn bytes(
    bytes: Vec<u8>,
    digest: Digest,
    kind: &'static str,
    status: StatusCode,
    known: Option<&str>,
) -> Response {
    let tag = tag(digest);
    let headers = [(CACHE_CONTROL, "no-cache".to_owned()), (ETAG, tag.clone())];
    if status == StatusCode::OK && known.is_some_and(|known| has(known, &tag)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let mut response = (status, headers, [(CONTENT_TYPE, kind)], bytes).into_response();
    // Pages have a policy of their own.
    if !kind.starts_with("text/html") {
        confine(&mut response, kind);
    }
    response
}

/// Returns a file of an author, or the part of it that is asked for.
///
/// A browser knows it by its bytes: a file that takes the place of another may be older than that, or of the same age.
pub(super) async fn media(path: &Path, kind: &'static str, digest: Digest, mut request: Request) -> Response {
    let tag = tag(digest);
    let asked = request.headers_mut();
    let text = |asked: &HeaderMap, name| Some(asked.get(name)?.to_str().ok()?.to_owned());
    if text(asked, IF_NONE_MATCH).is_some_and(|known| has(&known, &tag)) {
        return (StatusCode::NOT_MODIFIED, [(CACHE_CONTROL, "no-cache".to_owned()), (ETAG, tag)]).into_response();
    }
    // Parts of two files make none.
    if text(asked, IF_RANGE).is_some_and(|known| known != tag) {
        asked.remove(RANGE);
    }
    for condition in [IF_MATCH, IF_NONE_MATCH, IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, IF_RANGE] {
        asked.remove(condition);
    }
    match ServeFile::new(path).try_call(request).await {
        Ok(response) => {
            let mut response = response.map(axum::body::Body::new);
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            headers.insert(ETAG, HeaderValue::try_from(tag).expect("a digest is written in letters and digits"));
            headers.remove(LAST_MODIFIED);
            confine(&mut response, kind);
            response
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn tag(digest: Digest) -> String {
    format!("\"{digest}\"")
}

/// Tells whether a tag is among those that a browser knows.
fn has(known: &str, tag: &str) -> bool {
    known.split(',').any(|it| it.trim() == tag)
}

/// A picture or an attachment that is a document of its own may hold scripts; they must not reach what the preview shows.
fn confine(response: &mut Response, kind: &str) {
    if ["html", "svg", "xml"].iter().any(|active| kind.contains(active)) {
        let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    }
}

/// Returns the media type by the ending of a name; what is not known is not shown but saved.
pub(super) fn kind(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" => "audio/ogg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// So many findings of a page are told, and so many of all others: nobody reads more in a bar, and to write thousands
/// takes longer than to make the page.
const MOST: usize = 50;

/// What the bar of a page shows.
#[derive(Serialize)]
struct State<'v> {
    generation: u64,
    /// Whether the page shown is an older one, since it is broken now.
    kept: bool,
    /// Why what was saved last cannot be shown yet.
    trouble: Option<&'v str>,
    /// The files that the page shows.
    #[serde(serialize_with = "paths")]
    sources: Vec<SourceId>,
    /// Errors and warnings of the page, then the errors of all others; the first of each.
    own: Vec<&'v Notice>,
    others: Vec<&'v Notice>,
    /// How many there are of both.
    found: usize,
    words: &'v Words,
}

/// Writes down what is wrong, for the page at `path`.
pub(super) fn state(view: &View, path: Option<&UrlPath>, words: &Words) -> String {
    let plan = view.plan.as_ref().zip(path);
    let sources = plan.map(|(plan, path)| plan.sources(path)).unwrap_or_default();
    let (mut own, mut others): (Vec<&Notice>, Vec<&Notice>) =
        view.notices.iter().partition(|notice| sources.contains(&notice.file));
    own.retain(|notice| notice.severity != "note");
    own.sort_by_key(|notice| notice.severity != "error");
    others.retain(|notice| notice.severity == "error");
    let found = own.len() + others.len();
    own.truncate(MOST);
    others.truncate(MOST);
    let kept = path.is_some_and(|path| view.kept.contains_key(path));
    let sources = sources.into_iter().collect();
    let (generation, trouble) = (view.beat.generation, view.trouble.as_deref());
    let state = State { generation, kept, trouble, sources, own, others, found, words };
    serde_json::to_string(&state).expect("texts and numbers can be written as JSON")
}

/// The page where there is none yet; it follows changes too.
pub(super) fn nothing(words: &Words) -> String {
    let text = words["preview-nothing"].replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Yulan</title>\n<link rel=\"stylesheet\" href=\"/~yulan/bar.css\">\n\
         <script src=\"/~yulan/live.js\" defer></script>\n<p class=\"nothing\">{text}</p>\n"
    )
}
