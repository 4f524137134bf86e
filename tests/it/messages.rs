//! Fluent files: what is found in them, and how their messages are said.
use std::fmt::Write;
use std::sync::Arc;
use yulan::facts::Date;
use yulan::locale::Locale;
use yulan::memo::Digest;
use yulan::parse::{Messages, messages};
use yulan::render::{Argument, Fault, Words};
use yulan::source::{Content, Encoding, Source, SourceId};

const FORMS: &str = "\
pages = { $n } pages
plain = { NUMBER($n, useGrouping: \"false\") }
money = { NUMBER($n, minimumFractionDigits: 2) }
plural = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
  }
place = { NUMBER($n, type: \"ordinal\") ->
    [one] st
    [two] nd
    [few] rd
   *[other] th
  }
updated = Updated { $date }.
long = { DATETIME($date, dateStyle: \"long\") }
medium = { DATETIME($date, month: \"short\", day: \"numeric\", year: \"numeric\") }
month = { DATETIME($date, month: \"long\", year: \"numeric\") }
year = { DATETIME($date, year: \"numeric\") }
";

#[test]
fn numbers_follow_the_language() {
    let shown = table(&["en", "zh-Hans", "ar", "ar-EG", "de", "hi", "qaa"], |words| {
        vec![
            plain(words, "pages", &[("n", Argument::Number(1_234_567))]),
            plain(words, "pages", &[("n", Argument::Decimal("-12345.50"))]),
            plain(words, "plain", &[("n", Argument::Number(12345))]),
            plain(words, "money", &[("n", Argument::Decimal("400"))]),
        ]
    });
    // Marks that are not seen: a minus stays before its number in right-to-left text.
    let shown = shown.replace('\u{200E}', "<LRM>").replace('\u{61C}', "<ALM>");
    insta::assert_snapshot!(shown, @r#"
    en: 1,234,567 pages | -12,345.50 pages | 12345 | 400.00
    zh-Hans: 1,234,567 pages | -12,345.50 pages | 12345 | 400.00
    ar: 1,234,567 pages | <LRM>-12,345.50 pages | 12345 | 400.00
    ar-EG: ١٬٢٣٤٬٥٦٧ pages | <ALM>-١٢٬٣٤٥٫٥٠ pages | ١٢٣٤٥ | ٤٠٠٫٠٠
    de: 1.234.567 pages | -12.345,50 pages | 12345 | 400,00
    hi: 12,34,567 pages | -12,345.50 pages | 12345 | 400.00
    qaa: 1,234,567 pages | -12,345.50 pages | 12345 | 400.00
    "#);
}

#[test]
fn plural_forms_are_those_of_cldr() {
    let numbers = "0 1 2 3 10 11 21 99 100 101 102 103 111 1002 3444 1000000 1.0 1.5";
    let shown = table(&["en", "zh-Hans", "ar", "fr", "lv", "ru", "qaa"], |words| {
        let form = |n| format!("{n} {}", plain(words, "plural", &[("n", Argument::Decimal(n))]));
        numbers.split(' ').map(form).collect()
    });
    insta::assert_snapshot!(shown, @"
    en: 0 other | 1 one | 2 other | 3 other | 10 other | 11 other | 21 other | 99 other | 100 other | 101 other | 102 other | 103 other | 111 other | 1002 other | 3444 other | 1000000 other | 1.0 other | 1.5 other
    zh-Hans: 0 other | 1 other | 2 other | 3 other | 10 other | 11 other | 21 other | 99 other | 100 other | 101 other | 102 other | 103 other | 111 other | 1002 other | 3444 other | 1000000 other | 1.0 other | 1.5 other
    ar: 0 zero | 1 one | 2 two | 3 few | 10 few | 11 many | 21 many | 99 many | 100 other | 101 other | 102 other | 103 few | 111 many | 1002 other | 3444 many | 1000000 other | 1.0 one | 1.5 other
    fr: 0 one | 1 one | 2 other | 3 other | 10 other | 11 other | 21 other | 99 other | 100 other | 101 other | 102 other | 103 other | 111 other | 1002 other | 3444 other | 1000000 many | 1.0 one | 1.5 one
    lv: 0 zero | 1 one | 2 other | 3 other | 10 zero | 11 zero | 21 one | 99 other | 100 zero | 101 one | 102 other | 103 other | 111 zero | 1002 other | 3444 other | 1000000 zero | 1.0 one | 1.5 other
    ru: 0 many | 1 one | 2 few | 3 few | 10 many | 11 many | 21 one | 99 many | 100 many | 101 one | 102 few | 103 few | 111 many | 1002 few | 3444 few | 1000000 many | 1.0 other | 1.5 other
    qaa: 0 other | 1 other | 2 other | 3 other | 10 other | 11 other | 21 other | 99 other | 100 other | 101 other | 102 other | 103 other | 111 other | 1002 other | 3444 other | 1000000 other | 1.0 other | 1.5 other
    ");
}

#[test]
fn ordinals_are_told_from_cardinals() {
    let words = words(&[("en", &[FORMS])]);
    let said = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 103, 111, 112].map(|n| {
        let args = [("n", Argument::Number(n))];
        format!("{n}{} {}", plain(&words, "place", &args), plain(&words, "plural", &args))
    });
    insta::assert_snapshot!(said.join(", "), @"1st one, 2nd other, 3rd other, 4th other, 11th other, 12th other, 13th other, 21st other, 22nd other, 101st other, 103rd other, 111th other, 112th other");
}

#[test]
fn a_variant_for_the_number_itself_is_chosen_before_its_plural_form() {
    let text = "\
days = { $n ->
    [0] no day
    [one] one day
    [103] a hundred and three days
    [few] few days
   *[other] many days
  }
grouped = { NUMBER ( $n, useGrouping: \"false\", ) ->
    [0] no day
    [3444] all days
   *[other] { $n ->
        [one] one day
       *[other] { NUMBER($n, minimumFractionDigits: 0) } days
    }
  }
two-digits = { NUMBER($n, minimumFractionDigits: 2) ->
    [1.00] exactly one
    [one] one
   *[other] other
  }
";
    let shown = |id: &str, tag: &str, numbers: &[&str]| {
        let words = words(&[(tag, &[text])]);
        let say = |n: &&str| plain(&words, id, &[("n", Argument::Decimal(n))]);
        format!("{tag} {id}: {}", numbers.iter().map(say).collect::<Vec<_>>().join(" | "))
    };
    let said = [
        shown("days", "ar", &["0", "1", "3", "103", "104", "200"]),
        shown("grouped", "en", &["0", "0.0", "1", "3444", "5"]),
        shown("two-digits", "en", &["1", "1.00", "2"]),
        shown("two-digits", "fr", &["1", "1.25", "2"]),
    ];
    insta::assert_snapshot!(said.join("\n"), @"
    ar days: no day | one day | few days | a hundred and three days | few days | many days
    en grouped: no day | no day | one day | all days | 5 days
    en two-digits: exactly one | exactly one | other
    fr two-digits: exactly one | one | other
    ");
}

#[test]
fn plural_forms_are_chosen_wherever_a_message_may_choose() {
    let text = "\
# What begins with a bracket stays as it is, and so does the call that a site might have.
nested = [ { $kind ->
    [office] { $n ->
        [few] few offices
       *[other] offices
    }
   *[other] none
  } ]
  with { PLURAL } in the second line
PLURAL = a message
titled = { PLURAL_TITLE }
    .title = { $n ->
        [few] few
       *[other] other
    }
PLURAL_TITLE = Title
-days = { $n ->
    [few] few days
    [unknown] unknown days
   *[other] days
  }
of-term = { -days(n: 103) }, { -days(n: \"unknown\") }, { -days }
of-text = { $kind ->
    [few] few
    [office] office
   *[other] other
  }
not a message = { $n ->
    [one] one
";
    let words =
        words(&[("ar", &[&text.replace('\n', "\r\n"), "unknown = { $n ->\n [few] few\n *[other] other\n }\n"])]);
    let args = [("n", Argument::Number(103)), ("kind", Argument::Text("office"))];
    let said = ["nested", "titled", "titled.title", "of-term", "of-text", "unknown"].map(|id| plain(&words, id, &args));
    insta::assert_snapshot!(said.join("\n"), @"
    [ few offices ]
    with a message in the second line
    Title
    few
    few days, unknown days, days
    office
    few
    ");
    let failed = words.plain("unknown", &[]).map(|phrase| phrase.text);
    let detail = "`$n` is not given".to_owned();
    assert_eq!(failed, Err(Fault::Failed { id: "unknown".to_owned(), detail }));
}

#[test]
fn dates_follow_the_language_and_are_never_digits_with_slashes() {
    let date = [("date", Argument::Date(Date::parse("2018-07-05").expect("a day")))];
    let languages = ["en", "zh-Hans", "ar", "fr", "ja", "ko", "de", "fa", "th", "en-US", "zh-Hant", "qaa"];
    let shown = table(&languages, |words| ["long", "medium", "month", "year"].map(|id| plain(words, id, &date)).into());
    insta::assert_snapshot!(shown, @r#"
    en: 5 July 2018 | 5 Jul 2018 | July 2018 | 2018
    zh-Hans: 2018年7月5日 | 2018年7月5日 | 2018年7月 | 2018年
    ar: 5 يوليو 2018 | 5 يوليو 2018 | يوليو 2018 | 2018
    fr: 5 juillet 2018 | 5 juil. 2018 | juillet 2018 | 2018
    ja: 2018年7月5日 | 2018年7月5日 | 2018年7月 | 2018年
    ko: 2018년 7월 5일 | 2018년 7월 5일 | 2018년 7월 | 2018년
    de: 5. Juli 2018 | 5. Juli 2018 | Juli 2018 | 2018
    fa: ۵ ژوئیه ۲۰۱۸ | ۵ ژوئیه ۲۰۱۸ | ژوئیه ۲۰۱۸ | ۲۰۱۸
    th: 5 กรกฎาคม ค.ศ. 2018 | 5 ก.ค. 2018 | กรกฎาคม ค.ศ. 2018 | ค.ศ. 2018
    en-US: July 5, 2018 | Jul 5, 2018 | July 2018 | 2018
    zh-Hant: 2018年7月5日 | 2018年7月5日 | 2018年7月 | 2018年
    qaa: 2018-07-05 | 2018-07-05 | 2018-07-05 | 2018
    "#);
}

#[test]
fn a_month_in_portuguese_has_a_year() {
    let words = words(&[("pt", &[FORMS])]);
    let date = Argument::Date(Date::parse("2018-07-05").expect("a day"));
    assert_eq!(plain(&words, "month", &[("date", date)]), "julho de 2018");
}

#[test]
fn arguments_are_isolated_in_running_text_only() {
    let text = "by = Issued by { $name } on { $date }, { $n } pages, see { -site }\nalone = { $name }\n-site = 12333\n";
    let words = words(&[("ar", &[text])]);
    let date = Argument::Date(Date::parse("2018-07-05").expect("a day"));
    let args = [("name", Argument::Text("上海市 {x}")), ("date", date), ("n", Argument::Number(1200))];
    let running = words.running("by", &args).expect("it is said").text;
    insta::assert_snapshot!(running.replace('\u{2068}', "<").replace('\u{2069}', ">"), @"Issued by <上海市 {x}> on <5 يوليو 2018>, <1,200> pages, see 12333");
    insta::assert_snapshot!(plain(&words, "by", &args), @"Issued by 上海市 {x} on 5 يوليو 2018, 1,200 pages, see 12333");
    assert_eq!(words.running("alone", &args).expect("it is said").text, "上海市 {x}");
}

#[test]
fn a_phrase_of_the_fallback_language_tells_its_locale() {
    let words = words(&[
        ("fr", &["home = Accueil\nhome-link = Retour\n"]),
        ("en", &["home = Home\n    .title = Home page\nhome-link = Back\n", "count = { $n } pages\n"]),
        ("zh-Hans", &["home = 首页\nsource = 来源\n"]),
    ]);
    let args = [("n", Argument::Number(12345))];
    let said = ["home", "home.title", "count", "source"].map(|id| {
        let phrase = words.plain(id, &args).expect("it is said");
        format!("{}: {}", phrase.locale, phrase.text)
    });
    assert_eq!(said, ["fr: Accueil", "en: Home page", "en: 12,345 pages", "zh-Hans: 来源"]);
    assert_eq!(words.locale().as_str(), "fr");
}

#[test]
fn a_later_file_overrides_message_by_message() {
    let words = words(&[("en", &["a = { -b } a\nc = old c\n-b = old b\n", "-b = new b\nc = new c\n"])]);
    assert_eq!([plain(&words, "a", &[]), plain(&words, "c", &[])], ["new b a", "new c"]);
}

#[test]
fn has_finds_messages_and_attributes_with_a_text() {
    let words =
        words(&[("en", &["audience-employer_hr = Employers\nlink =\n    .title = Go\n-term = Term\n"]), ("fr", &[])]);
    let asked = ["audience-employer_hr", "link", "link.title", "link.label", "-term", "term", "NUMBER", ""];
    let had: Vec<&str> = asked.into_iter().filter(|id| words.has(id)).collect();
    assert_eq!(had, ["audience-employer_hr", "link.title"]);
}

#[test]
fn what_cannot_be_said_is_a_fault_and_never_a_text() {
    let text = "\
no-argument = { $n } pages
choice = { $n ->
   *[other] many
  }
itself = { itself }
circle = { circle-two }
circle-two = { circle }
nothing = { nowhere }
no-term = { -nowhere }
attribute = { attribute.title }
    .text = Text
term = { -word }
-word = { $case } word
clash = { -clash }
-clash = A term of the name of a message
function = { SHOUT(\"a\") }
option = { NUMBER(1, style: \"percent\") }
slashes = { DATETIME($date, dateStyle: \"short\") }
number = { NUMBER($text) }
date = { DATETIME($text) }
shown = { $text }
";
    let words = words(&[("en", &[text])]);
    let date = Argument::Date(Date::parse("2018-07-05").expect("a day"));
    let args = [("text", Argument::Text("{$n}")), ("date", date)];
    let ids = [
        "absent",
        "choice.absent",
        "no-argument",
        "choice",
        "itself",
        "circle",
        "nothing",
        "no-term",
        "attribute",
        "term",
        "clash",
        "function",
        "option",
        "slashes",
        "number",
        "date",
        "shown",
    ];
    let mut said = String::new();
    for id in ids {
        match words.running(id, &args) {
            Ok(phrase) => writeln!(said, "{id} says {}", phrase.text),
            Err(Fault::Missing { id }) => writeln!(said, "{id} is missing"),
            Err(Fault::Failed { id, detail }) => writeln!(said, "{id}: {detail}"),
        }
        .expect("writing to a String does not fail");
    }
    insta::assert_snapshot!(said, @r#"
    absent is missing
    choice.absent is missing
    no-argument: `$n` is not given
    choice: `$n` is not given
    itself: it refers to itself
    circle: it refers to itself
    nothing: there is no `nowhere` in its language
    no-term: there is no `-nowhere` in its language
    attribute: there is no `attribute.title` in its language
    term: `$case` is not given
    clash is missing
    function: there is no function `SHOUT`
    option: `NUMBER` does not know this `style`
    slashes: `DATETIME` does not know these options: `dateStyle: "short"`
    number: `NUMBER` takes a number
    date: `DATETIME` takes a date
    shown says {$n}
    "#);
}

#[test]
fn a_number_that_would_be_shown_as_another_is_a_fault() {
    let words = words(&[("en", &["n = { $n }\n"])]);
    let said = |argument| words.plain("n", &[("n", argument)]).map(|phrase| phrase.text).ok();
    assert_eq!(said(Argument::Number(999_999_999_999_999)).as_deref(), Some("999,999,999,999,999"));
    assert_eq!(said(Argument::Number(i64::MAX)), None);
    assert_eq!(said(Argument::Decimal("0.10")).as_deref(), Some("0.10"));
    for wrong in ["", "-", "1e5", "NaN", "inf", "1.2.3", "12,5", "1.0000000000000000000000"] {
        assert_eq!(said(Argument::Decimal(wrong)), None, "{wrong}");
    }
}

#[test]
fn a_file_tells_what_its_messages_ask_for() {
    let text = "\
# A comment
by = { $issuer ->
   *[other] { NUMBER($count) } { -site(case: \"x\") } { home.title }
  }
    .title = { $title } { by }
-site = Site
";
    insta::assert_snapshot!(listed(&read(text)), @r#"
    by 12..14 asks for {"count", "issuer"}, refers to {"-site", "home.title"}
      .title asks for {"title"}, refers to {"by"}
    -site 132..137 asks for {}, refers to {}
    "#);
}

#[test]
fn what_cannot_be_read_is_reported_with_its_whole_place() {
    let text = "\u{FEFF}good = Good\r\n标题 = 题\r\n正文 = 文\r\n\r\n# Found again\r\nfine = Fine\r\nopen = { $n\r\n\r\nlast = Last\r\n  ";
    insta::assert_snapshot!(found(text), @r#"
    message-syntax 16..42 "标题 = 题\r\n正文 = 文" [("detail", Text("expected one of `a-zA-Z`"))]
    message-syntax 74..85 "open = { $n" [("detail", Text("expected a token starting with `}`"))]
    "#);
    let ids: Vec<String> = read(text).messages.into_iter().map(|message| message.id).collect();
    assert_eq!(ids, ["good", "fine", "last"]);
    let words = words(&[("en", &[text])]);
    assert_eq!(plain(&words, "good", &[]), "Good");
}

#[test]
fn circles_and_repetitions_are_reported_where_they_stand() {
    let text = "\
itself = { itself }
one = { two }
two = { $n ->
   *[other] { three.title }
  }
three = { one }
    .title = { -four }
-four = { one }
into = { one }
help = Help
    .more = { help }
help = Other help
-help = A term of the name
";
    insta::assert_snapshot!(found(text), @r#"
    duplicate-message 183..187 "help" [("message", Text("help"))]; first 150..154 "help"
    duplicate-message 201..206 "-help" [("message", Text("-help"))]; first 150..154 "help"
    cyclic-message 119..124 "-four" [("message", Text("-four"))]
    cyclic-message 0..6 "itself" [("message", Text("itself"))]
    cyclic-message 20..23 "one" [("message", Text("one"))]
    cyclic-message 101..106 "title" [("message", Text("three.title"))]
    cyclic-message 34..37 "two" [("message", Text("two"))]
    "#);
}

#[test]
fn files_that_fluent_syntax_panics_on_are_read() {
    insta::assert_snapshot!(found("a = { \"\\u00日\" }\nb = B\n"), @r#"message-syntax 0..17 "a = { \"\\u00日\" }" [("detail", Text("invalid unicode escape sequence, `00?`"))]"#);
    insta::assert_snapshot!(found("a = not an escape: \\u日\n"), @r#"message-syntax 21..24 "日" [("detail", Text("not allowed after what stands before it"))]"#);
    let deep = format!("a = {}\nb = B\n", "{ ".repeat(20_000));
    assert_eq!(read(&deep).messages.len(), 1);
    let calls = format!("a = {{ {}\nb = B\n", "A(".repeat(20_000));
    assert_eq!(read(&calls).messages.len(), 1);
}

#[test]
fn any_text_is_read_and_every_place_lies_in_it() {
    let seed = "a = { $n ->\n  [one] { \"\\u00e9日\" }\n *[other] { -t(c: \"x\") }\n }\n .b = { a.b }\n-t = 术语 { NUMBER($n) }\n\r\n# 注\n\u{FEFF}";
    let pieces: Vec<char> = seed.chars().collect();
    let mut state = 7_u64;
    for _ in 0..3000 {
        let mut text = String::new();
        for at in 0..pieces.len() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let chance = (state >> 33) as usize;
            match chance % 24 {
                0 => {}
                1 => text.push(pieces[chance / 24 % pieces.len()]),
                _ => text.push(pieces[at]),
            }
        }
        let read = read(&text);
        let spans = read.messages.iter().map(|it| &it.span).chain(read.findings.iter().map(|it| &it.primary));
        for span in spans {
            assert!(
                text.get(span.start as usize..span.end as usize).is_some_and(|it| !it.is_empty()),
                "{text:?} {span:?}"
            );
        }
        let words = words(&[("zh-Hans", &[&text])]);
        for message in &read.messages {
            if let Ok(phrase) = words.plain(&message.id, &[("n", Argument::Number(1))]) {
                assert!(!phrase.text.contains("{$"), "{text:?}");
            }
        }
    }
}

#[test]
fn a_file_that_is_no_text_is_a_finding() {
    let content = Content::Foreign(Encoding::Gbk);
    let read = messages(&Source { id: SourceId::new("i18n/en/site.ftl"), content, digest: Digest::of(b"") });
    assert_eq!(read.findings.iter().map(|it| it.code.name).collect::<Vec<_>>(), ["not-utf8"]);
    assert!(read.messages.is_empty());
}

#[test]
fn messages_are_equal_if_name_and_bytes_are() {
    assert!(read("a = A\n") == read("a = A\n"));
    assert!(read("a = A\n") != read("a = B\n"));
}

#[test]
fn threads_share_words() {
    let words = words(&[("ar", &[FORMS])]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for n in 0..500 {
                    assert_eq!(plain(&words, "pages", &[("n", Argument::Number(n))]), format!("{n} pages"));
                }
            });
        }
    });
}

fn read(text: &str) -> Messages {
    let content = Content::Text(text.into());
    messages(&Source { id: SourceId::new("i18n/en/site.ftl"), content, digest: Digest::of(text.as_bytes()) })
}

/// The words of a chain, best first: each language with the texts of its files. They are for pages in the first.
fn words(chain: &[(&str, &[&str])]) -> Words {
    let locale = |tag| Locale::parse(tag).expect("a language tag");
    let files = |texts: &[&str]| texts.iter().map(|text| Arc::new(read(text))).collect();
    let chain: Vec<(Locale, Vec<Arc<Messages>>)> =
        chain.iter().map(|(tag, texts)| (locale(tag), files(texts))).collect();
    Words::new(&chain[0].0, &chain)
}

#[track_caller]
fn plain(words: &Words, id: &str, args: &[(&str, Argument)]) -> String {
    words.plain(id, args).unwrap_or_else(|fault| panic!("{fault:?}")).text
}

/// A line for each language with what `say` says in it.
fn table(languages: &[&str], say: impl Fn(&Words) -> Vec<String>) -> String {
    let line = |tag: &&str| format!("{tag}: {}", say(&words(&[(tag, &[FORMS])])).join(" | "));
    languages.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The findings of a file: each with the text at its place.
fn found(text: &str) -> String {
    let line = |finding: &yulan::diagnostic::Diagnostic| {
        let at = |span: &yulan::source::Span| {
            format!("{}..{} {:?}", span.start, span.end, &text[span.start as usize..span.end as usize])
        };
        let related: String = finding.related.iter().map(|it| format!("; {} {}", it.label, at(&it.span))).collect();
        format!("{} {} {:?}{related}", finding.code, at(&finding.primary), finding.values)
    };
    read(text).findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn listed(read: &Messages) -> String {
    let mut lines = Vec::new();
    for it in &read.messages {
        let place = it.span.start..it.span.end;
        lines.push(format!("{} {place:?} asks for {:?}, refers to {:?}", it.id, it.variables, it.references));
        for attribute in &it.attributes {
            let (variables, references) = (&attribute.variables, &attribute.references);
            lines.push(format!("  .{} asks for {variables:?}, refers to {references:?}", attribute.name));
        }
    }
    lines.join("\n")
}
