//! All pages in all languages, what is wrong and what is due -> the desk.
use super::{Audience, Frame, phrase, reason, typed, written};
use crate::facts::{State, Status};
use crate::locale::Locale;
use crate::render::{Argument, Theme};
use crate::resolve::{Agenda, Desk, Phrase, Row, What, Written};
use crate::url::{PageKey, UrlPath, escaped};
use serde::Serialize;

/// So many pages stand in one table: a browser is slow with more.
const MOST_ROWS: usize = 1000;

/// So many findings are shown, and so many of what comes due.
const MOST_FINDINGS: usize = 300;
const MOST_DUE: usize = 100;

/// What there can be of a text, as people choose from it.
const STANDINGS: [&str; 7] = ["source", "translated", "reviewed", "approved", "machine", "draft", "missing"];

/// What the desk is asked to show.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only pages whose title or key has these words.
    pub words: String,
    /// Only pages of which some language stands so; empty: all.
    pub standing: String,
}

/// A finding in words.
#[derive(Clone, Debug, Serialize)]
pub struct DeskFinding {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The name of the fault.
    pub code: &'static str,
    /// File, line and column.
    pub place: String,
    /// The file, from the root of the disk.
    pub path: String,
    /// What opens it in an editor.
    pub editor: String,
    /// The page it belongs to; `None`: the site as a whole.
    #[serde(skip)]
    pub page: Option<PageKey>,
    /// One sentence.
    pub message: String,
    /// What to do; empty if nobody wrote it.
    pub help: String,
}

/// What there is beside the plan.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What is wrong.
    pub findings: Vec<DeskFinding>,
    /// How many artifacts were looked at for their findings, and how many there are.
    pub checked: (usize, usize),
}

#[derive(Serialize)]
struct DeskView {
    #[serde(flatten)]
    frame: Frame,
    as_of: String,
    languages: Vec<LanguageView>,
    rows: Vec<RowView>,
    /// How many pages there are, and how many of them are meant.
    pages: usize,
    meant: usize,
    filter_words: String,
    filter_standing: String,
    standings: Vec<&'static str>,
    checked: usize,
    to_check: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    groups: Vec<GroupView>,
    /// Says how many findings are not shown, if some are not.
    more_findings: Option<String>,
    due: Vec<DueView>,
    more_due: Option<String>,
}

#[derive(Serialize)]
struct LanguageView {
    lang: String,
    dir: &'static str,
    name: String,
    /// How many pages can be read in it.
    readable: usize,
}

#[derive(Serialize)]
struct RowView {
    key: String,
    depth: usize,
    title: String,
    compare: String,
    cells: Vec<CellView>,
    /// What the page is looked for by.
    search: String,
}

#[derive(Serialize)]
struct CellView {
    standing: &'static str,
    href: Option<String>,
}

#[derive(Serialize)]
struct GroupView {
    /// `None`: what belongs to no page.
    title: Option<String>,
    key: String,
    /// Whether there is more than notes, which one may leave as they are.
    is_serious: bool,
    findings: Vec<DeskFinding>,
}

#[derive(Serialize)]
struct DueView {
    date: Option<String>,
    sort: &'static str,
    title: String,
    href: String,
    reason: String,
}

/// Writes the desk, which stands at `desk/index.html`.
pub fn desk(
    kit: &Theme,
    han: &Locale,
    (desk, agenda): (&Desk, &Agenda),
    known: Known,
    (audience, filter): (&Audience, &Filter),
) -> Vec<u8> {
    let path = UrlPath::new("desk/index.html").expect("the path is one");
    let query = [("q", &filter.words), ("state", &filter.standing)];
    let query: String =
        query.iter().filter(|(_, it)| !it.is_empty()).map(|(name, it)| format!("{name}={}&", escaped(it))).collect();
    let frame = Frame::new(kit, audience, &path, &query, &desk.site_title, han);
    let meant: Vec<&Row> = desk.rows.iter().filter(|row| is_meant(row, filter)).collect();
    let writer = Writer { frame: &frame, audience, han, path: &path, desk };
    let rows = meant.iter().take(MOST_ROWS).map(|row| writer.row(row)).collect();
    let count = |severity| known.findings.iter().filter(|finding| finding.severity == severity).count();
    let (due, more_due) = writer.due(agenda, &known.findings, kit);
    let words = kit.words(&audience.locale);
    let more = |id: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let said = words.plain(id, &[("more", Argument::Number(count))]).ok().filter(|_| count > 0);
        said.map(|said| typed(&said.text))
    };
    let view = DeskView {
        as_of: desk.as_of.to_string(),
        languages: writer.languages(),
        rows,
        pages: desk.rows.len(),
        meant: meant.len(),
        filter_words: filter.words.clone(),
        filter_standing: filter.standing.clone(),
        standings: STANDINGS.to_vec(),
        checked: known.checked.0,
        to_check: known.checked.1,
        errors: count("error"),
        warnings: count("warning"),
        notes: count("note"),
        more_findings: more("desk-more-findings", known.findings.len().saturating_sub(MOST_FINDINGS)),
        groups: writer.groups(known.findings),
        due,
        more_due: more("desk-more-due", more_due),
        frame,
    };
    written(kit, "desk.html", &view)
}

fn is_meant(row: &Row, filter: &Filter) -> bool {
    let text = search_text(row);
    filter.words.to_lowercase().split_whitespace().all(|word| text.contains(word))
        && (filter.standing.is_empty() || row.cells.iter().any(|cell| cell.standing.as_str() == filter.standing))
}

fn search_text(row: &Row) -> String {
    format!("{} {} {}", row.title.text, row.official.text, row.key.name()).to_lowercase()
}

/// Whether readers of the published site get this text: a draft is nobody's yet.
fn is_readable(standing: Written) -> bool {
    !matches!(standing, Written::Missing | Written::So(State::Draft))
}

/// Writes the parts of the desk.
struct Writer<'d> {
    frame: &'d Frame,
    audience: &'d Audience,
    han: &'d Locale,
    path: &'d UrlPath,
    desk: &'d Desk,
}

impl Writer<'_> {
    fn languages(&self) -> Vec<LanguageView> {
        let languages = self.desk.languages.iter().enumerate().map(|(at, language)| LanguageView {
            lang: language.locale.to_string(),
            dir: language.locale.direction().as_str(),
            name: language.name.clone(),
            readable: self.desk.rows.iter().filter(|row| is_readable(row.cells[at].standing)).count(),
        });
        languages.collect()
    }

    fn row(&self, row: &Row) -> RowView {
        let address = UrlPath::new(&format!("desk/compare/{}", row.key.name())).map(|it| it.relative_from(self.path));
        RowView {
            depth: row.key.as_str().split('/').filter(|part| !part.is_empty()).count().min(4),
            key: row.key.name().to_owned(),
            title: phrase(&row.title, &self.audience.locale, self.han),
            compare: self.frame.address(&address.unwrap_or_default(), ""),
            cells: row
                .cells
                .iter()
                .map(|cell| CellView {
                    standing: cell.standing.as_str(),
                    href: cell.path.as_ref().map(|path| path.relative_from(self.path)),
                })
                .collect(),
            search: search_text(row),
        }
    }

    /// The findings of each page, the worst page first.
    fn groups(&self, mut findings: Vec<DeskFinding>) -> Vec<GroupView> {
        findings.sort_by_key(|finding| ["error", "warning", "note"].iter().position(|it| *it == finding.severity));
        let mut groups: Vec<(Option<PageKey>, Vec<DeskFinding>)> = Vec::new();
        // A page stands where its worst is.
        for mut finding in findings.into_iter().take(MOST_FINDINGS) {
            finding.message = typed(&finding.message);
            finding.help = typed(&finding.help);
            match groups.iter_mut().find(|(page, _)| *page == finding.page) {
                Some((_, group)) => group.push(finding),
                None => groups.push((finding.page.clone(), vec![finding])),
            }
        }
        let view = |(page, findings): (Option<PageKey>, Vec<DeskFinding>)| {
            let key = page.as_ref().map_or(String::new(), |page| page.name().to_owned());
            let is_serious = findings.iter().any(|finding| finding.severity != "note");
            GroupView { title: page.map(|page| self.title(&page)), key, is_serious, findings }
        };
        groups.into_iter().map(view).collect()
    }

    /// What comes due, and how much of it is not shown: events without a summary first, they are late.
    fn due(&self, agenda: &Agenda, findings: &[DeskFinding], kit: &Theme) -> (Vec<DueView>, usize) {
        let words = kit.words(&self.audience.locale);
        let late = findings.iter().filter(|finding| finding.code == "missing-summary");
        let late = late.filter_map(|finding| {
            let page = finding.page.as_ref()?;
            let reason = typed(&finding.message);
            Some(DueView { date: None, sort: "summary", title: self.title(page), href: self.href(page), reason })
        });
        let coming = agenda.entries.iter().map(|due| DueView {
            date: Some(due.day.to_string()),
            sort: sort(&due.what, due.day <= agenda.as_of),
            title: self.title(&due.page),
            href: self.href(&due.page),
            reason: typed(&reason(words, &due.what)),
        });
        let all: Vec<DueView> = late.chain(coming).collect();
        let more = all.len().saturating_sub(MOST_DUE);
        (all.into_iter().take(MOST_DUE).collect(), more)
    }

    fn find(&self, page: &PageKey) -> Option<&Row> {
        self.desk.rows.binary_search_by(|row| row.key.cmp(page)).ok().map(|at| &self.desk.rows[at])
    }

    fn title(&self, page: &PageKey) -> String {
        match self.find(page) {
            Some(row) => phrase(&row.title, &self.audience.locale, self.han),
            None => phrase(&Phrase::new(page.name(), &self.audience.locale), &self.audience.locale, self.han),
        }
    }

    /// Where a page stands in the language of the desk, else in that whose text prevails, else in the first; empty if it is
    /// not made.
    fn href(&self, page: &PageKey) -> String {
        let cells = self.find(page).map_or(&[][..], |row| &row.cells);
        let own = self.desk.languages.iter().position(|language| language.locale == self.audience.locale);
        let own = own.and_then(|at| cells.get(at)).filter(|cell| cell.path.is_some());
        let best = own.or(cells.iter().find(|cell| cell.standing == Written::Source)).or(cells.first());
        best.and_then(|cell| cell.path.as_ref()).map_or(String::new(), |path| path.relative_from(self.path))
    }
}

/// What sort of thing comes due.
fn sort(what: &What, is_past: bool) -> &'static str {
    match what {
        What::Unchecked(_) if is_past => "overdue",
        What::Unchecked(_) => "check",
        What::Event => "event",
        What::Status(Some(Status::EndingSoon)) => "ends",
        What::Status(Some(status)) if status.is_ended() => "ends",
        What::Published | What::Status(_) | What::Fact(_) | What::Notice(_) => "change",
    }
}
