//! The site as on another day, below `/~as-of/DAY/`: links of pages are relative, so they stay on that day.
use super::answer::{self, Found};
use super::server::{bare, redirect, respond};
use super::view::{Shelf, View};
use crate::facts::Date;
use crate::url::UrlPath;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;

/// What the addresses begin with.
const PREFIX: &str = "/~as-of/";

/// What the bar looks like.
const STYLE: &str = "<link rel=\"stylesheet\" href=\"/~yulan/day.css\">\n";

/// Returns where a page is as on the day that its query asks for: `/en/?as-of=2027-01-01`.
pub(super) fn asked(path: &str, query: Option<&str>) -> Option<String> {
    let day = query?.split('&').find_map(|part| part.strip_prefix("as-of="))?;
    Some(format!("{PREFIX}{}{path}", Date::parse(day)?))
}

/// Answers for a page of the site as on a day.
pub(super) async fn page(State(shelf): State<Arc<Shelf>>, request: Request) -> Response {
    let parts = request.uri().path().strip_prefix(PREFIX).and_then(|rest| rest.split_once('/'));
    let parts = parts.and_then(|(day, path)| Some((Date::parse(day)?, format!("/{path}"))));
    let Some((day, path)) = parts else { return bare(StatusCode::NOT_FOUND) };
    if let Some(other) = asked(&path, request.uri().query()) {
        return redirect(StatusCode::TEMPORARY_REDIRECT, &other);
    }
    let Some(address) = UrlPath::of_request(&path) else { return bare(StatusCode::NOT_FOUND) };
    let plan = shelf.plan_on(day).await;
    let view = View { plan: Some(plan), ..View::default() };
    let made = tokio::task::spawn_blocking(move || answer::find(&view, &address)).await.unwrap_or(Found::Nothing);
    let made = match made {
        Found::Bytes { bytes, digest, kind, status } if kind.starts_with("text/html") => {
            let page = with_bar(&String::from_utf8_lossy(&bytes), &shelf.staff.day(day, &path));
            Found::Bytes { bytes: page.into_bytes(), digest, kind, status }
        }
        Found::Elsewhere(address) => Found::Elsewhere(format!("{PREFIX}{day}{address}")),
        other => other,
    };
    respond(&shelf, made, request).await
}

/// Puts the bar above a page, and keeps the page on its day: what readers see by their own calendar, they do not see here.
/// In what authors write quotes are escaped, so what is found are attributes.
fn with_bar(page: &str, bar: &str) -> String {
    let page = page.replace(" data-from=\"", " data-later=\"").replacen("</head>", &format!("{STYLE}</head>"), 1);
    let body = page.find("<body").and_then(|at| Some(at + page[at..].find('>')? + 1));
    match body {
        Some(at) => format!("{}\n{bar}{}", &page[..at], &page[at..]),
        None => page,
    }
}
