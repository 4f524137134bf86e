//! Requests for the desk -> its pages. Authors' words are text in them, and their policy lets no other script run.
use super::answer;
use super::server::nothing;
use super::view::{Notice, Shelf, View};
use crate::diagnostic::Diagnostic;
use crate::facts::Date;
use crate::locale::Locale;
use crate::memo::Digest;
use crate::pipeline::{Audience, DeskFinding, DeskKit, Filter, Known};
use crate::source::SourceId;
use crate::url::PageKey;
use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, HOST, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Says a finding and what to do.
pub type Say = Box<dyn Fn(&Diagnostic, &Locale) -> [String; 2] + Send + Sync>;

/// What the desk is made with.
pub struct Staff {
    /// Its templates and words; the first language is that of the tool.
    pub kit: DeskKit,
    /// Says a finding and what to do, in a language of the tool.
    pub say: Say,
    /// What opens a file: an address with `{file}`, `{line}` and `{column}`.
    pub editor: String,
    /// The site's folder, from the root of the disk.
    pub folder: PathBuf,
}

/// What pages of the desk may do, beside running scripts.
const POLICY: &str = "default-src 'none'; connect-src 'self'; style-src 'self'; \
                      img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Stands in the page for how much is checked: no reason for a browser to be sent it again. Nobody else can write it there:
/// what authors and addresses bring is text.
const CHECKED: &str = "<!--checked-->";

type Asked = Query<HashMap<String, String>>;

/// The desk itself.
pub(super) async fn desk(State(shelf): State<Arc<Shelf>>, Query(query): Asked, headers: HeaderMap) -> Response {
    let (view, of) = (shelf.view().await, Arc::clone(&shelf));
    let made = move || {
        let (audience, filter) = (shelf.staff.audience(&query), filter(&query));
        let checked = shelf.checked();
        let findings = shelf.staff.findings(&view, &audience);
        let page = view.plan.as_ref()?.desk(&shelf.staff.kit, Known { findings, checked }, &audience, &filter)?;
        let id = if checked.0 < checked.1 { "desk-checking" } else { "desk-checked" };
        let counts = [("done", checked.0), ("total", checked.1)];
        let progress = shelf.staff.kit.say(&audience.locale, id, &counts);
        Some((page, progress, StatusCode::OK))
    };
    respond(&of, tokio::task::spawn_blocking(made).await.ok().flatten(), &headers)
}

/// Two languages of a page.
pub(super) async fn compare(
    State(shelf): State<Arc<Shelf>>,
    Path(name): Path<String>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Response {
    let (view, of) = (shelf.view().await, Arc::clone(&shelf));
    let made = move || {
        let key = if name == PageKey::home().name() { PageKey::home() } else { PageKey::new(&name) };
        let side = |name: &str| query.get(name).and_then(|tag| Locale::parse(tag));
        let (left, right) = (side("left"), side("right"));
        let editor = |file: &SourceId| shelf.staff.editor(file, 1, 1);
        let asked = (&key, left.as_ref(), right.as_ref());
        let (plan, kit, audience) = (view.plan.as_ref()?, &shelf.staff.kit, shelf.staff.audience(&query));
        let (page, status) = match plan.compare(kit, asked, &audience, &editor) {
            Some(page) => (page, StatusCode::OK),
            None => (plan.no_comparison(kit, &key, &audience)?, StatusCode::NOT_FOUND),
        };
        Some((page, String::new(), status))
    };
    respond(&of, tokio::task::spawn_blocking(made).await.ok().flatten(), &headers)
}

fn respond(shelf: &Shelf, made: Option<(Vec<u8>, String, StatusCode)>, asked: &HeaderMap) -> Response {
    let Some((page, progress, status)) = made else { return nothing(shelf) };
    let digest = Digest::of(&page);
    let page = String::from_utf8_lossy(&page).replacen(CHECKED, &progress, 1);
    let page = answer::followed(&page, digest).into_bytes();
    let said = |name| asked.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let known = said(IF_NONE_MATCH);
    let mut response = answer::bytes(page, digest, "text/html; charset=utf-8", status, known);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy(said(HOST).unwrap_or_default()));
    response
}

/// Lets only the scripts of the preview itself run: what authors publish beside their pages is served from here too.
fn policy(host: &str) -> HeaderValue {
    // In a policy there is no way to write an address of the kind `[::1]`.
    let scripts = if host.starts_with('[') { "'self'".to_owned() } else { format!("http://{host}/~yulan/") };
    let policy = format!("{POLICY}; script-src {scripts}; worker-src {scripts}");
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static(POLICY))
}

fn filter(query: &HashMap<String, String>) -> Filter {
    let text = |name: &str| query.get(name).cloned().unwrap_or_default();
    Filter { words: text("q"), standing: text("state") }
}

impl Staff {
    /// Whom a page is for: readers of the language asked for, if the tool speaks it.
    pub(super) fn audience(&self, query: &HashMap<String, String>) -> Audience {
        let asked = query.get("ui").and_then(|tag| Locale::parse(tag)).filter(|it| self.kit.locales.contains(it));
        Audience { is_asked: asked.is_some(), locale: asked.unwrap_or_else(|| self.kit.locales[0].clone()) }
    }

    /// Writes the bar above pages of the site as on a day; `back` is the address of the page as it is.
    pub(super) fn day(&self, day: Date, back: &str) -> String {
        self.kit.day(day, back, &self.audience(&HashMap::new()))
    }

    fn findings(&self, view: &View, audience: &Audience) -> Vec<DeskFinding> {
        let is_own = audience.locale == self.kit.locales[0];
        let finding = |notice: &Notice| {
            let [message, help] = match is_own {
                true => [notice.message.clone(), notice.help.clone()],
                false => (self.say)(&notice.finding, &audience.locale),
            };
            DeskFinding {
                severity: notice.severity,
                code: notice.code,
                place: format!("{}:{}:{}", notice.file, notice.line, notice.column),
                path: self.path(&notice.file),
                editor: self.editor(&notice.file, notice.line, notice.column),
                page: page_of(&notice.file),
                message,
                help,
            }
        };
        view.notices.iter().map(finding).collect()
    }

    fn path(&self, file: &SourceId) -> String {
        self.folder.join(file.as_str()).display().to_string()
    }

    /// Returns what opens a file at a place.
    fn editor(&self, file: &SourceId, line: usize, column: usize) -> String {
        let path = crate::url::escaped_path(&self.path(file).replace('\\', "/"));
        // `file/{file}` is written for systems whose paths begin without a slash, too.
        let pattern =
            if path.starts_with('/') { self.editor.replace("/{file}", "{file}") } else { self.editor.clone() };
        let pattern = pattern.replace("{line}", &line.to_string()).replace("{column}", &column.to_string());
        pattern.replace("{file}", &path)
    }
}

/// The page whose directory a file is in.
fn page_of(file: &SourceId) -> Option<PageKey> {
    let below = file.directory().strip_prefix("content")?;
    (below.is_empty() || below.starts_with('/')).then(|| PageKey::new(below.trim_start_matches('/')))
}
