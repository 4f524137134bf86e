//! What holds of a page on each day: the rules, and that a page keeps its word until the day it names.
use super::site::{Built, Site, site};
use std::collections::{BTreeMap, BTreeSet};
use yulan::facts::{Date, Kind, PartialDate};
use yulan::load::AsOf;
use yulan::memo::Digest;
use yulan::parse::{FactFields, facts};
use yulan::resolve::{Course, Succession, holds_on, stages};
use yulan::source::{Content, Source, SourceId};

/// What a page states; since when another page replaces it (`-` if none does, `ever` if that is not known); what holds
/// of it first, and from which day on what holds next.
type Case = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    // Policies.
    ("kind = 'policy'", "-", "unknown", &[]),
    ("kind = 'policy'\nissued = 2017-01-01\npublished = 2017-01-01", "-", "unknown", &[]),
    ("kind = 'policy'\neffective = { unknown = true }", "-", "unknown", &[]),
    ("kind = 'policy'\neffective = { from = 2017-01-01 }", "-", "upcoming", &[("2017-01-01", "in-force")]),
    ("kind = 'policy'\neffective = { from = '2017-05' }", "-", "upcoming", &[("2017-05-01", "in-force")]),
    ("kind = 'policy'\neffective = { from = '2017' }", "-", "upcoming", &[("2017-01-01", "in-force")]),
    (
        "kind = 'policy'\neffective = { to = 2026-12-31 }",
        "-",
        "in-force",
        &[("2026-07-04", "ending-soon"), ("2027-01-01", "expired")],
    ),
    // Half a year before the end of a leap year's June lies a leap day, and the end of February is the 29th.
    (
        "kind = 'policy'\neffective = { to = 2024-06-30 }",
        "-",
        "in-force",
        &[("2024-01-02", "ending-soon"), ("2024-07-01", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { to = '2024-02' }",
        "-",
        "in-force",
        &[("2023-09-02", "ending-soon"), ("2024-03-01", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { to = '2023-02' }",
        "-",
        "in-force",
        &[("2022-09-01", "ending-soon"), ("2023-03-01", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { from = '2017', to = '2021' }",
        "-",
        "upcoming",
        &[("2017-01-01", "in-force"), ("2021-07-04", "ending-soon"), ("2022-01-01", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { from = 2026-02-28, to = 2026-03-01 }",
        "-",
        "upcoming",
        &[("2026-02-28", "ending-soon"), ("2026-03-02", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { from = 2020-02-29, to = 2020-02-29 }",
        "-",
        "upcoming",
        &[("2020-02-29", "ending-soon"), ("2020-03-01", "expired")],
    ),
    (
        "kind = 'policy'\neffective = { from = '2017' }\nsuspended = [{ from = '2020-02', to = '2020-03' }]",
        "-",
        "upcoming",
        &[("2017-01-01", "in-force"), ("2020-02-01", "suspended"), ("2020-04-01", "in-force")],
    ),
    (
        "kind = 'policy'\neffective = { from = '2017' }\nsuspended = [{ to = 2018-01-31 }, { from = 2019-01-01 }]",
        "-",
        "suspended",
        &[("2018-02-01", "in-force"), ("2019-01-01", "suspended")],
    ),
    ("kind = 'policy'\nsuspended = [{ from = 2020-02-01 }]", "-", "unknown", &[("2020-02-01", "suspended")]),
    (
        "kind = 'policy'\neffective = { from = '2017', to = '2021' }\nsuspended = [{ from = 2021-12-01 }]",
        "-",
        "upcoming",
        &[
            ("2017-01-01", "in-force"),
            ("2021-07-04", "ending-soon"),
            ("2021-12-01", "suspended"),
            ("2022-01-01", "expired"),
        ],
    ),
    (
        "kind = 'policy'\neffective = { from = '2017' }\nrepealed_on = 2020-01-01\nwithdrawn_on = 2020-01-03",
        "2020-01-02",
        "upcoming",
        &[("2017-01-01", "in-force"), ("2020-01-01", "repealed"), ("2020-01-03", "withdrawn")],
    ),
    (
        "kind = 'policy'\neffective = { from = '2017', to = '2021' }\nrepealed_on = 2024-02-29",
        "2023",
        "upcoming",
        &[
            ("2017-01-01", "in-force"),
            ("2021-07-04", "ending-soon"),
            ("2022-01-01", "expired"),
            ("2023-01-01", "superseded"),
            ("2024-02-29", "repealed"),
        ],
    ),
    ("kind = 'policy'\neffective = { from = '2030' }", "2020-05", "upcoming", &[("2020-05-01", "superseded")]),
    ("kind = 'policy'\neffective = { from = '2017' }", "ever", "superseded", &[]),
    // Services: as policies, where they have dates.
    ("kind = 'service'\npublished = 2018-07-05\nchecked = 2018-07-05", "-", "none", &[]),
    ("kind = 'service'\neffective = { unknown = true }", "-", "unknown", &[]),
    ("kind = 'service'\nwithdrawn_on = 2026-11-24", "-", "none", &[("2026-11-24", "withdrawn")]),
    ("kind = 'service'\nrepealed_on = 2026-11-24", "-", "none", &[("2026-11-24", "repealed")]),
    ("kind = 'service'", "2026-11-24", "none", &[("2026-11-24", "superseded")]),
    (
        "kind = 'service'\nsuspended = [{ from = 2020-02-01, to = 2020-02-29 }]",
        "-",
        "none",
        &[("2020-02-01", "suspended"), ("2020-03-01", "none")],
    ),
    (
        "kind = 'service'\neffective = { from = 2026-11-24, to = 2027-11-23 }",
        "-",
        "upcoming",
        &[("2026-11-24", "in-force"), ("2027-05-27", "ending-soon"), ("2027-11-24", "expired")],
    ),
    // Offices.
    ("kind = 'office'", "-", "open", &[]),
    ("kind = 'office'\nopened = '2016-05'", "-", "none", &[("2016-05-01", "open")]),
    ("kind = 'office'\nclosed_on = 2024-04-15", "-", "open", &[("2024-04-16", "closed")]),
    ("kind = 'office'\nmoved_on = 2024-04-16\nmoved_to = 'new'", "-", "open", &[("2024-04-16", "moved")]),
    ("kind = 'office'\nclosed_on = 2024-04-15\nmoved_on = 2024-04-16", "-", "open", &[("2024-04-16", "moved")]),
    (
        "kind = 'office'\nclosed_on = 2026-04-15\nmoved_on = 2024-04-16",
        "-",
        "open",
        &[("2024-04-16", "moved"), ("2026-04-16", "closed")],
    ),
    (
        "kind = 'office'\ntemporarily_closed = [{ from = 2026-10-01, to = 2026-10-07 }, { from = '2027' }]",
        "-",
        "open",
        &[("2026-10-01", "temporarily-closed"), ("2026-10-08", "open"), ("2027-01-01", "temporarily-closed")],
    ),
    (
        "kind = 'office'\nmoved_on = 2026-10-03\ntemporarily_closed = [{ from = 2026-10-01, to = 2026-10-07 }]",
        "-",
        "open",
        &[("2026-10-01", "temporarily-closed"), ("2026-10-03", "moved")],
    ),
    ("kind = 'office'\neffective = { to = '2017' }\ncancelled = true", "2017", "open", &[]),
    // Events: on the last day they are still to come.
    ("kind = 'event'", "-", "none", &[]),
    ("kind = 'event'\nstart = 2018-03-20", "-", "scheduled", &[("2018-03-21", "held")]),
    ("kind = 'event'\nstart = 2018-03-20T09:00:00", "-", "scheduled", &[("2018-03-21", "held")]),
    ("kind = 'event'\nstart = '2018-02'", "-", "scheduled", &[("2018-03-01", "held")]),
    (
        "kind = 'event'\nstart = 2018-03-20T09:00:00\nend = 2018-03-22T11:30:00",
        "-",
        "scheduled",
        &[("2018-03-23", "held")],
    ),
    (
        "kind = 'event'\nstart = 2018-03-20T20:00:00\nend = 2018-03-21T00:00:00",
        "-",
        "scheduled",
        &[("2018-03-21", "held")],
    ),
    ("kind = 'event'\nend = 2018-03-20", "-", "scheduled", &[("2018-03-21", "held")]),
    ("kind = 'event'\nstart = 2018-03-20\nprevious_start = 2018-03-01", "-", "rescheduled", &[("2018-03-21", "held")]),
    ("kind = 'event'\nprevious_start = 2018-03-01", "-", "rescheduled", &[]),
    ("kind = 'event'\nstart = 2018-03-20\nprevious_start = 2018-03-01\ncancelled = true", "-", "cancelled", &[]),
    ("kind = 'event'\nstart = 2018-03-20\ncancelled = false", "-", "scheduled", &[("2018-03-21", "held")]),
    // Others have none, whatever they state.
    ("kind = 'news'\neffective = { to = '2017' }\nwithdrawn_on = 2018-01-01\nstart = 2018-01-01", "2018", "none", &[]),
    ("moved_on = 2018-01-01\nclosed_on = 2018-01-01", "-", "none", &[]),
];

#[test]
fn what_holds_of_a_page_changes_on_the_day_and_on_no_other() {
    for (text, replaced, first, changes) in CASES {
        let fields = fields(text);
        let course = Course {
            kind: fields.kind.as_ref().map_or(Kind::Page, |kind| kind.value),
            fields: &fields,
            succession: (*replaced != "-").then(|| Succession {
                by: 0,
                from: PartialDate::parse(replaced),
                is_stated: true,
            }),
        };
        let word = |day: Date| holds_on(&course, day).map_or("none", |holds| holds.status.as_str());
        let long_ago = date("1999-12-31");
        assert_eq!(word(long_ago), *first, "long ago: {text}");
        let mut before = *first;
        for (day, after) in *changes {
            let day = date(day);
            assert_eq!((word(day.previous()), word(day)), (before, *after), "{day}: {text}");
            before = after;
        }
        let mut found: Vec<(String, &str)> = Vec::new();
        for stage in &stages(&course, long_ago)[1..] {
            let day = stage.from.expect("only the first stage has no first day");
            found.push((day.to_string(), stage.holds.map_or("none", |holds| holds.status.as_str())));
        }
        let expected: Vec<(String, &str)> = changes.iter().map(|(day, word)| ((*day).to_owned(), *word)).collect();
        assert_eq!(found, expected, "{text}");
        // Every day between: nothing changes on a day that is not named.
        let mut day = long_ago;
        while day < date("2031-01-01") {
            let day_after = day.next();
            let named = expected.iter().any(|(it, _)| *it == day_after.to_string());
            assert_eq!(holds_on(&course, day) != holds_on(&course, day_after), named, "{day_after}: {text}");
            day = day_after;
        }
    }
}

#[test]
fn a_page_stays_the_same_until_the_day_it_names() {
    let mut site = busy_site();
    let mut today = date("2026-01-01");
    let mut built = build_on(&mut site, today);
    let mut days = 0;
    while let Some(next) = pages(&built).filter_map(|(_, page)| valid_until(page)).min() {
        assert!(next > today, "{next} is not after {today}");
        let before = build_on(&mut site, next.previous());
        assert_eq!(changed(&built, &before), BTreeSet::new(), "from {today} to the day before {next}");
        let after = build_on(&mut site, next);
        let named = pages(&built).filter(|(_, page)| valid_until(page) == Some(next)).map(|(path, _)| path.clone());
        let named: BTreeSet<String> = named.collect();
        assert_eq!(changed(&before, &after), named, "on {next}");
        (today, built, days) = (next, after, days + 1);
    }
    assert!(days > 15, "only {days} days on which something changes");
}

/// A site on which everything that can change by the day does.
fn busy_site() -> Site {
    let mut site = site().home();
    let page = |site: &Site, key: &str, text: &str, facts: &str| {
        let title = key.rsplit('/').next().unwrap_or(key);
        site.write(&format!("content/{key}/zh-Hans.md"), format!("+++\ntitle = \"{title}\"\n+++\n{text}\n"));
        site.write(&format!("content/{key}/facts.toml"), facts);
    };
    site.request.as_of = AsOf::Date(date("2026-01-01"));
    page(&site, "p", "", "");
    page(&site, "p/a", "", "kind = 'policy'\neffective = { from = 2026-02-10, to = '2026-10' }");
    page(&site, "p/b", "[](../c)", "kind = 'policy'\nsuspended = [{ from = 2026-03-03, to = 2026-03-09 }]");
    page(
        &site,
        "p/c",
        "",
        "kind = 'policy'\npublished = 2026-04-01\nsupersedes = ['p/b']\neffective = { from = 2026-05-05 }",
    );
    page(&site, "s", "", "topics = ['t']");
    page(
        &site,
        "s/x",
        "",
        "kind = 'service'\nchecked = 2026-01-15\nreview_every = '30d'\noffered_at = ['o/old', 'o/later']\ntopics = ['t']\n\
         [[fees.card]]\namount = '1'\ncurrency = 'CNY'\nto = 2026-06-30\n\
         [[fees.card]]\namount = '2'\ncurrency = 'CNY'\nfrom = 2026-07-01\n",
    );
    page(&site, "o", "", "");
    page(&site, "o/old", "", "kind = 'office'\nmoved_on = 2026-08-08\nmoved_to = 'o/new'");
    page(
        &site,
        "o/new",
        "",
        "kind = 'office'\npublished = 2026-08-20\ntemporarily_closed = [{ from = 2026-09-01, to = 2026-09-02 }]",
    );
    page(&site, "o/later", "", "kind = 'office'\npublished = 2026-08-25\naudience = ['student']");
    page(&site, "e", "", "");
    page(&site, "e/one", "", "kind = 'event'\nstart = 2026-03-20T09:00:00\naudience = ['student']");
    page(
        &site,
        "e/two",
        "",
        "kind = 'event'\nstart = 2026-09-20T09:00:00\npublished = 2026-09-10\naudience = ['student']",
    );
    page(&site, "t", "", "kind = 'topic'\n[alerts.rain]\nfrom = 2026-06-06\nto = 2026-06-07");
    site
}

#[track_caller]
fn build_on(site: &mut Site, day: Date) -> Built {
    site.request.as_of = AsOf::Date(day);
    site.standing = BTreeMap::<_, Digest>::new();
    site.build()
}

/// The author's pages and the lists of the tool.
fn pages(built: &Built) -> impl Iterator<Item = (&String, &String)> {
    built.artifacts.iter().filter(|(path, _)| path.contains('/') && path.ends_with(".html"))
}

fn valid_until(page: &str) -> Option<Date> {
    let (_, rest) = page.split_once("data-valid-until=\"")?;
    Date::parse(rest.split('"').next()?)
}

/// The pages of the first that the second has not, or has with other bytes.
fn changed(first: &Built, second: &Built) -> BTreeSet<String> {
    let other = |(path, page): &(&String, &String)| second.artifacts.get(*path) != Some(*page);
    pages(first).filter(other).map(|(path, _)| path.clone()).collect()
}

fn fields(text: &str) -> FactFields {
    let text = text.replace('\'', "\"");
    let id = SourceId::new("content/x/facts.toml");
    let source = Source { id, digest: Digest::of(text.as_bytes()), content: Content::Text(text.as_str().into()) };
    let facts = facts(&source);
    assert!(facts.findings.is_empty(), "{text}: {:?}", facts.findings);
    facts.own
}

#[track_caller]
fn date(text: &str) -> Date {
    Date::parse(text).expect("a date of the calendar")
}
