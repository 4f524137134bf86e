//! Emphasis beside CJK text: named cases, and generated ones compared with comrak's `cjk_friendly_emphasis`.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use yulan::parse::markdown::{dialect, for_each_event};

/// The source, and the paragraph it becomes.
const NAMED: &[(&str, &str)] = &[
    ("**试行。**自", "<strong>试行。</strong>自"),
    ("**中文。**文字", "<strong>中文。</strong>文字"),
    ("国の**「規格」**は", "国の<strong>「規格」</strong>は"),
    ("**政策（试行）**已发布", "<strong>政策（试行）</strong>已发布"),
    ("**마크다운(Markdown)**을", "<strong>마크다운(Markdown)</strong>을"),
    ("*该文件。*已经", "<em>该文件。</em>已经"),
    ("***重要：***见下", "<em><strong>重要：</strong></em>见下"),
    ("~~已废止。~~新规", "<del>已废止。</del>新规"),
    ("依照**~~旧法。~~**执行", "依照<strong><del>旧法。</del></strong>执行"),
    ("依照~~**旧法。**~~执行", "依照<del><strong>旧法。</strong></del>执行"),
    (
        "**[规定](a.md)**与**`代码`**等",
        "<strong><a href=\"a.md\">规定</a></strong>与<strong><code>代码</code></strong>等",
    ),
    ("称为**“绿卡”**的证件", "称为<strong>“绿卡”</strong>的证件"),
    ("**完了……**未完**——续**", "<strong>完了……</strong>未完<strong>——续</strong>"),
    ("大塚\u{fe00}**(字)**と", "大塚\u{fe00}<strong>(字)</strong>と"),
    ("禰\u{e0100}**(ね)**豆子", "禰\u{e0100}<strong>(ね)</strong>豆子"),
    ("”\u{fe01}**(a)**", "”\u{fe01}<strong>(a)</strong>"),
    ("**通知📢**全文", "<strong>通知📢</strong>全文"),
    ("税込**¥10,000**で、\\***「甲」**乙", "税込<strong>¥10,000</strong>で、*<strong>「甲」</strong>乙"),
    // What must stay literal.
    ("a**bold.**b", "a**bold.**b"),
    ("a**“b”**c", "a**“b”**c"),
    ("a**📢**b", "a**📢**b"),
    ("中 ** 「文」 ** 字", "中 ** 「文」 ** 字"),
    ("\\*\\*试行。\\*\\*自", "**试行。**自"),
    ("`**试行。**自`", "<code>**试行。**自</code>"),
    ("价格~「约」~元（~旧~）", "价格~「约」~元（<del>旧</del>）"),
];

#[test]
fn emphasis_beside_cjk_punctuation_needs_no_space() {
    for (source, expected) in NAMED {
        assert_eq!(html(source), format!("<p>{expected}</p>\n"), "{source}");
    }
}

#[test]
fn generated_texts_have_the_emphasis_of_comrak() {
    let (mut emphasised, mut changed) = (0, 0);
    for source in generated(document) {
        let ours = html(&source);
        let theirs = comrak::markdown_to_html(&source, &comrak_options());
        assert_eq!(structure(&ours), structure(&theirs), "{source:?}");
        emphasised += usize::from(["<em>", "<strong>", "<del>"].iter().any(|tag| ours.contains(tag)));
        changed += usize::from(ours != rendered(Parser::new_ext(&source, dialect())));
    }
    // The comparison means something only while most texts have emphasis, and many have it thanks to the markers.
    assert!(emphasised > CASES * 9 / 10 && changed > CASES * 4 / 10, "{emphasised} {changed}");
}

#[test]
fn ranges_point_into_the_source_and_markers_change_no_block() {
    for source in generated(document).chain(generated(soup)).chain(BLOCKS.iter().map(ToString::to_string)) {
        let blocks = |events: Vec<(Event<'static>, Range<usize>)>| -> Vec<_> {
            events.into_iter().filter_map(|(event, range)| Some((block(&event)?, range))).collect()
        };
        let events = events(&source);
        for (event, range) in &events {
            let slice = source.get(range.clone()).expect("a range lies on char boundaries");
            // Where the source says `&amp;` the text says `&`; the rest of a cut indentation comes from nowhere.
            if let Event::Text(text) = event {
                assert!(!text.is_empty(), "{source:?}: a text of nothing at {range:?}");
                let is_other = slice == "&amp;" || slice.is_empty() && text.trim().is_empty();
                assert!(**text == *slice || is_other, "{source:?}: {text:?} from {slice:?}");
            }
        }
        let unmarked =
            Parser::new_ext(&source, dialect()).into_offset_iter().map(|(event, range)| (event.into_static(), range));
        assert_eq!(blocks(events), blocks(unmarked.collect()), "{source:?}");
        assert!(!html(&source).contains(|char| ('\u{e000}'..='\u{f8ff}').contains(&char)), "{source:?}");
    }
}

/// Constructs in which a misplaced marker would show.
const BLOCKS: &[&str] = &[
    "* 「项」*乙。*丙\n* * *\n***\n*「甲。*乙\n",
    "~~~**「信息」**。\n**中文。**文字\n~~~\n\n~~~~\n~~「~~\n~~~~\n",
    "**标题。**正文\n===\n\n## 标题。**甲。**乙 {#「甲」**乙 .丙**。丁 k=**「v」**}\n",
    "|**「甲」**|乙。*丙\\|*|\n|---|:-:|\n|**（丙）**丁|~~「戊」~~己|\n",
    ">**「引」**文\n>***\n>- *「甲。*乙\n\n1. **（一）**条\n2.**（二）**条\n",
    "词\n:**「释」**义\n\n- [ ] **「办」**理\n- [x]**「毕」**\n\n> [!NOTE]\n> **「注」**意\n",
    "[^**「注」**]:**「脚」**注\n\n正文[^**「注」**]。\n\n[**「规」**]: /a**「b」**c \"**「题」**\"\n\n[**「规」**]。\n",
    "<div title=**「甲」**>\n**「甲」**乙\n</div>\n\n<!--**「甲」**-->\n\n文<!--**「甲」**-->字<b 甲=\"**「\">\n",
];

#[test]
fn markers_leave_every_string() {
    let source = "## 甲。**乙。**丙 {#「甲」**乙 .丙**。丁 键**。=**「值」**}\n\n\
        [**「规」**] [文][**「规」**] ![*「图」*字](</a*「b」*c> '*「题」*字') <https://甲**「b」**c> `*「码」*字`[^*「注」*字]\n\n\
        ```*「语」*言\n*「码」*字\n```\n\n\
        [**「规」**]: /a**「b」**c '*「题」*字'\n\n[^*「注」*字]: *「脚」*注\n";
    let expected = r##"<h2 id="「甲」**乙" class="丙**。丁" 键**。="**「值」**">甲。<strong>乙。</strong>丙</h2>
<p><a href="/a**「b」**c" title="*「题」*字"><strong>「规」</strong></a> <a href="/a**「b」**c" title="*「题」*字">文</a> <img src="/a*「b」*c" alt="「图」字" title="*「题」*字" /> <a href="https://甲**「b」**c">https://甲**「b」**c</a> <code>*「码」*字</code><sup class="footnote-reference"><a href="#*「注」*字">1</a></sup></p>
<pre><code class="language-*「语」*言">*「码」*字
</code></pre>
<div class="footnote-definition" id="*「注」*字"><sup class="footnote-definition-label">1</sup>
<p><em>「脚」</em>注</p>
</div>
"##;
    let unescaped = html(source).replace("%E7%94%B2", "甲").replace("%E3%80%8C", "「").replace("%E3%80%8D", "」");
    assert_eq!(unescaped, expected);
    let labels = events(source).into_iter().filter_map(|(event, _)| match event {
        Event::Start(Tag::Link { id, .. }) if !id.is_empty() => Some(id.into_string()),
        _ => None,
    });
    assert_eq!(labels.collect::<Vec<_>>(), ["**「规」**"; 2]);
}

#[test]
fn private_use_characters_of_the_author_stay() {
    for (source, expected) in [
        ("**\u{e000}。**文", "<strong>\u{e000}。</strong>文"),
        ("**\u{e0ff}。**文", "<strong>\u{e0ff}。</strong>文"),
        ("**&#xE000;&#57345;。**文", "<strong>\u{e000}\u{e001}。</strong>文"),
    ] {
        assert_eq!(html(source), format!("<p>{expected}</p>\n"));
    }
    // With no character free for the marker, CommonMark's own rule is left.
    let all = format!("{}**中文。**文字", ('\u{e000}'..='\u{f8ff}').collect::<String>());
    assert_eq!(html(&all), format!("<p>{all}</p>\n"));
}

#[test]
fn broken_references_are_told_in_the_words_of_the_source() {
    let source = "**甲。**乙 [**「规」**] [文][*「注」*字]";
    let mut broken = Vec::new();
    for_each_event(source, |label, range| broken.push((label.to_owned(), &source[range])), |_, _| {});
    let shortcut = ("**「规」**".to_owned(), "[**「规」**]");
    let reference = ("*「注」*字".to_owned(), "[文][*「注」*字]");
    assert_eq!(broken, [shortcut, reference]);
}

const CASES: usize = 20_000;

fn generated(text: fn(&mut Random) -> String) -> impl Iterator<Item = String> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    (0..CASES).map(move |_| text(&mut random))
}

/// xorshift64: the same texts on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    /// One of `pieces`, which stand between bars.
    fn pick<'p>(&mut self, pieces: &'p str) -> &'p str {
        let place = self.below(pieces.split('|').count());
        pieces.split('|').nth(place).expect("the place is below the count")
    }

    fn pick_among(&mut self, kinds: &[&'static str]) -> &'static str {
        let kind = self.below(kinds.len());
        self.pick(kinds[kind])
    }
}

const WORDS: &str = "政策|试行|の規格|カード|을|마크다운|notice|v2|２０|𩸽|大塚\u{fe00}|禰\u{e0100}|é|ᅡ";
const WIDE_PUNCTUATION: &str = "。|，|、|「|」|（|）|《|》|：|！|【|】";
const PUNCTUATION: &str = "·|“|”|‘|’|…|—|\"|'|.|,|(|)|!|¥|%|/|”\u{fe01}";
const OTHERS: &str = "📢|❤\u{fe0f}|👍🏽|㊗|〽|`代码。`|`x`|[规定](a.md)|[note](b.md)|![图](c.png)|\\*|\\\\|\\。|&amp;|字<b>字| \
    |\u{3000}|\n|*|**|***";
const SYNTAX: &str =
    "~|~~|~~~|\n> |\n>|\n- |\n* |\n1. |\n\n|\n    |\n# |\n: |\n---\n|\n===\n|[|]|](|[^|]: |<|>|<!--|-->|`|```|{#|}|\\";

/// A well-formed document for the comparison with comrak.
fn document(random: &mut Random) -> String {
    let mut cell = || line(random).replace('\n', "");
    let (first, second) = (cell(), cell());
    match random.below(6) {
        0 => format!("- {first}\n- {}\n", line(random)),
        1 => format!("| {first} | {second} |\n|---|---|\n| {second} | {first} |\n"),
        2 => format!("> {}\n", line(random)),
        3 => format!("## {first}\n"),
        _ => line(random),
    }
}

/// Segments with and without emphasis.
///
/// Two things are left out, since the parsers differ there in any language: comrak looks through tildes when it judges
/// `*`, and pulldown-cmark lets `~~` open before any character. So `~~` stands only beside words and wide punctuation.
fn line(random: &mut Random) -> String {
    let mut line = String::new();
    for _ in 0..=random.below(4) {
        let delimiter = random.pick("|*|**|**|***|~~");
        if delimiter == "~~" {
            line +=
                &[beside(random), "~~", beside(random), &text(random), beside(random), "~~", beside(random)].concat();
        } else {
            line += &[delimiter, &text(random), delimiter].concat();
        }
    }
    line
}

fn beside(random: &mut Random) -> &'static str {
    random.pick_among(&[WORDS, WIDE_PUNCTUATION])
}

fn text(random: &mut Random) -> String {
    let kinds = [WORDS, WORDS, WORDS, WIDE_PUNCTUATION, WIDE_PUNCTUATION, PUNCTUATION, OTHERS];
    (0..=random.below(4)).map(|_| random.pick_among(&kinds)).collect()
}

/// Words, punctuation and syntax in any order, tables included.
fn soup(random: &mut Random) -> String {
    let kinds = [WORDS, WIDE_PUNCTUATION, PUNCTUATION, OTHERS, SYNTAX, "*|**|***|~~"];
    let mut piece = || random.pick_among(&kinds);
    let text: String = (0..24).map(|_| piece()).collect();
    if random.below(4) == 0 { format!("|{}|{text}\n|-|-|\n|{text}", text.replace('\n', "|")) } else { text }
}

fn comrak_options() -> comrak::Options<'static> {
    let mut options = comrak::Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.render.r#unsafe = true;
    options
}

/// The tags without attributes, and the text between them. Set aside: line ends and table sections, which only lay
/// out the HTML, and whether `"` is escaped.
fn structure(html: &str) -> Vec<String> {
    let html = html.replace("&quot;", "\"").replace('\n', "");
    let parts = html.split('<').flat_map(|part| {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        [format!("<{}>", tag.split(' ').next().unwrap_or_default()), text.to_owned()]
    });
    parts.filter(|part| !["", "<>", "<thead>", "</thead>", "<tbody>", "</tbody>"].contains(&part.as_str())).collect()
}

/// The name of a start or end that is not inline.
fn block(event: &Event<'_>) -> Option<String> {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    let (side, tag) = match event {
        Event::Start(tag) => ("start", tag.to_end()),
        Event::End(tag) => ("end", *tag),
        Event::Rule => return Some("rule".to_owned()),
        _ => return None,
    };
    (!matches!(tag, Emphasis | Strong | Strikethrough | Link | Image)).then(|| format!("{side} {tag:?}"))
}

fn events(source: &str) -> Vec<(Event<'static>, Range<usize>)> {
    let mut events = Vec::new();
    for_each_event(source, |_, _| {}, |event, range| events.push((event.into_static(), range)));
    events
}

fn html(source: &str) -> String {
    rendered(events(source).into_iter().map(|(event, _)| event))
}

fn rendered<'e>(events: impl Iterator<Item = Event<'e>>) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html
}
