//! Requests -> responses. What it serves are artifacts and its own script; nothing else of the disk.
//!
//! A request must name this machine: else a page of the web could read drafts through a name that it makes lead here (DNS
//! rebinding).
use super::answer::{self, Found};
use super::view::Shelf;
use super::{day, desk};
use crate::artifact::Body as Content;
use crate::url::UrlPath;
use axum::Router;
use axum::body::Body;
use axum::extract::{Query, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HOST, IF_NONE_MATCH, LOCATION, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream::{Stream, unfold};
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// How soon a browser asks again when the stream has broken off.
const RETRY: Duration = Duration::from_millis(500);

/// The desk looks like the tool's own theme, whatever the site's looks like.
const DESK_STYLE: &str =
    concat!(include_str!("../../themes/magnolia/assets/tokens.css"), include_str!("assets/desk.css"));

/// Answers for as long as the program runs.
pub(super) async fn serve(listener: TcpListener, shelf: Arc<Shelf>) {
    let routes = Router::new()
        .route("/~yulan/events", get(events))
        .route("/~yulan/state", get(state))
        .route("/~yulan/before", get(before))
        .route("/~yulan/{name}", get(own))
        .route("/~as-of/{*page}", get(day::page))
        .route("/desk", get(|| async { redirect(StatusCode::TEMPORARY_REDIRECT, "/desk/") }))
        .route("/desk/", get(desk::desk))
        .route("/desk/compare/{*key}", get(desk::compare))
        .fallback(artifact)
        .layer(from_fn_with_state(Arc::clone(&shelf), guard))
        .with_state(shelf);
    // It ends only if the listener fails for good, and then nobody can be told.
    let _ = axum::serve(listener, routes).await;
}

/// What all answers say: they are what they say they are, and for no page of another site.
const ALWAYS: [(HeaderName, HeaderValue); 2] = [
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
];

async fn guard(state: State<Arc<Shelf>>, request: Request, next: Next) -> Response {
    let mut response = admit(state, request, next).await;
    response.headers_mut().extend(ALWAYS);
    response
}

/// Lets in who names this machine, and only to read; to what costs something no page of the web but by a link.
async fn admit(State(shelf): State<Arc<Shelf>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !is_this_machine(host) {
        return (StatusCode::FORBIDDEN, shelf.words["preview-wrong-host"].clone()).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return bare(StatusCode::METHOD_NOT_ALLOWED);
    }
    if is_costly(request.uri()) && is_from_elsewhere(request.headers()) {
        return bare(StatusCode::FORBIDDEN);
    }
    next.run(request).await
}

/// An address in numbers cannot be made to lead elsewhere; of names only one is certain.
fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok()
}

/// Whether a whole site must be planned, or gone through, for an answer.
fn is_costly(address: &Uri) -> bool {
    let path = address.path();
    path.starts_with("/desk/") || path.starts_with("/~as-of/") || day::asked(path, address.query()).is_some()
}

/// Whether a page of another site asks, as for a picture or a frame; who follows a link there is not meant.
fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    let says = |name: &str, value: &str| headers.get(name).is_some_and(|said| said == value);
    let is_followed = says("sec-fetch-mode", "navigate") && says("sec-fetch-dest", "document");
    says("sec-fetch-site", "cross-site") && !is_followed
}

/// Tells of the state at hand, then of each new one; of several that come at once, only of the last.
async fn events(State(shelf): State<Arc<Shelf>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut beats = shelf.beats();
    beats.mark_changed();
    let stream = unfold(beats, |mut beats| async {
        beats.changed().await.ok()?;
        let beat = serde_json::to_string(&*beats.borrow_and_update());
        let event = Event::default().retry(RETRY).data(beat.expect("numbers and paths can be written as JSON"));
        Some((Ok(event), beats))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// What is wrong, and the words to say it; faults of the page that asks stand first.
async fn state(State(shelf): State<Arc<Shelf>>, Query(query): Query<HashMap<String, String>>) -> Response {
    let view = shelf.view().await;
    let path = query.get("page").and_then(|page| UrlPath::of_request(page));
    let state = answer::state(&view, path.as_ref(), &shelf.words);
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], state).into_response()
}

/// What the page that browsers are led to was before: text to compare with, not a page to show.
async fn before(State(shelf): State<Arc<Shelf>>) -> Response {
    let view = shelf.view().await;
    match view.before.as_ref().map(|artifact| &artifact.body) {
        Some(Content::Bytes(bytes) | Content::Stored(bytes, _)) => {
            ([(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "no-store")], bytes.clone()).into_response()
        }
        Some(Content::CopyOf(_)) | None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The scripts and styles of the preview itself.
async fn own(axum::extract::Path(name): axum::extract::Path<String>) -> Response {
    let (kind, text) = match name.as_str() {
        "live.js" => ("text/javascript; charset=utf-8", include_str!("assets/live.js")),
        "worker.js" => ("text/javascript; charset=utf-8", include_str!("assets/worker.js")),
        "bar.css" => ("text/css; charset=utf-8", include_str!("assets/bar.css")),
        "desk.js" => ("text/javascript; charset=utf-8", include_str!("assets/desk.js")),
        "desk.css" => ("text/css; charset=utf-8", DESK_STYLE),
        "day.css" => ("text/css; charset=utf-8", include_str!("assets/day.css")),
        "mark.svg" => ("image/svg+xml", include_str!("../../themes/magnolia/assets/mark.svg")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-cache")], text).into_response()
}

async fn artifact(State(shelf): State<Arc<Shelf>>, request: Request) -> Response {
    let Some(path) = UrlPath::of_request(request.uri().path()) else { return bare(StatusCode::NOT_FOUND) };
    if let Some(other_day) = day::asked(request.uri().path(), request.uri().query()) {
        return redirect(StatusCode::TEMPORARY_REDIRECT, &other_day);
    }
    let view = shelf.view().await;
    let (asked, looked_up) = (path.clone(), Arc::clone(&view));
    // Making a page takes all of a processor for a moment.
    let made = tokio::task::spawn_blocking(move || answer::find(&looked_up, &asked)).await;
    let made = made.unwrap_or(Found::Nothing);
    if matches!(made, Found::Bytes { kind, status: StatusCode::OK, .. } if kind.starts_with("text/html")) {
        shelf.ask(&path);
    }
    respond(&shelf, made, request).await
}

/// Answers with what there is.
pub(super) async fn respond(shelf: &Shelf, found: Found, request: Request) -> Response {
    let known = request.headers().get(IF_NONE_MATCH).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
    match found {
        Found::File(source, of, digest) => {
            let kind = answer::kind(of.as_str());
            answer::media(&shelf.root.join(source.as_str()), kind, digest, request).await
        }
        Found::Bytes { bytes, digest, kind, status } => answer::bytes(bytes, digest, kind, status, known.as_deref()),
        Found::Elsewhere(address) => redirect(StatusCode::TEMPORARY_REDIRECT, &address),
        Found::Nothing => nothing(shelf),
    }
}

/// Says that there is no page yet.
pub(super) fn nothing(shelf: &Shelf) -> Response {
    let page = answer::nothing(&shelf.words);
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (StatusCode::NOT_FOUND, headers, Body::from(page)).into_response()
}

/// An answer that is a number and nothing else.
pub(super) fn bare(status: StatusCode) -> Response {
    status.into_response()
}

/// Leads to another address of this server.
pub(super) fn redirect(status: StatusCode, address: &str) -> Response {
    let address = HeaderValue::try_from(address).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (status, [(LOCATION, address)]).into_response()
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn only_a_host_that_cannot_be_made_to_lead_elsewhere_is_this_machine() {
        let fine = ["localhost:4747", "127.0.0.1:4747", "LocalHost", "[::1]:4747", "192.168.1.20:80", "[::1]"];
        assert!(fine.into_iter().all(is_this_machine));
        let foreign = ["", "example.com", "localhost.example.com:4747", "127.0.0.1.nip.io", "a:b", "localhost@x"];
        assert!(foreign.into_iter().all(|host| !is_this_machine(host)));
    }
}
