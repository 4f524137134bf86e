//! A rebuild is the same call with warm memos: after every edit it gives what a build from nothing gives, and does no
//! more than the edit asks for.
//!
//! [`Edited::expect`] compares the whole of what a rebuild did: how many sources it parsed, which artifacts it made and
//! which went. An artifact that was made although its bytes stood already is shown as `=`.
use crate::site::{Built, Site, site};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Weak};
use yulan::facts::Date;
use yulan::load::AsOf;
use yulan::locale::Locale;
use yulan::memo::{Change, Digest, Mapped, Memo};

#[test]
fn nothing_edited_nothing_done() {
    let mut world = world();
    world.build().expect("parsed 0");
    world.build().expect("parsed 0");
}

#[test]
fn the_same_bytes_written_again_are_no_edit() {
    let mut world = world();
    for (path, text) in FILES {
        world.site.remove(path);
        world.site.write(path, text);
    }
    world.build().expect("parsed 0");
}

#[test]
fn body_edit_rerenders_only_its_page() {
    let mut world = world();
    world.replace("content/policies/alpha/en.md", "Who may apply.", "Who may apply today.");
    world.build().expect("parsed 1 / ~ en/policies/alpha.html");
}

#[test]
fn body_edit_rerenders_the_pages_that_fall_back_to_it() {
    let mut world = world();
    world.replace("content/policies/beta/en.md", "In force.", "In force everywhere.");
    world.build().expect("parsed 1 / ~ en/policies/beta.html / ~ vi/policies/beta.html");
}

#[test]
fn authoritative_heading_edit_rerenders_the_translations_that_take_its_id() {
    let mut world = world();
    world.replace("content/policies/beta/zh-Hans.md", "## 要点", "## 新要点");
    world.build().expect("parsed 1 / ~ */policies/beta.html");
}

#[test]
fn a_section_that_goes_rerenders_the_pages_that_link_to_it() {
    let mut world = world();
    let alpha = |body: &str| format!("+++\ntitle = \"Alpha\"\n+++\n\n{body}");
    world.site.write("content/policies/alpha/en.md", alpha("## Points {#points}\n\nWords.\n"));
    world.site.write("content/news/beta/en.md", "+++\ntitle = \"News\"\n+++\n\n[points](/policies/alpha#points)\n");
    world.rebuild();
    world.site.write("content/policies/alpha/en.md", alpha("## Others {#others}\n\nWords.\n"));
    let without = world.rebuild();
    assert!(without.changes.contains(&"~ en/news/beta.html".to_owned()), "{:?}", without.changes);
    world.site.write("content/policies/alpha/en.md", alpha("## Others {#others}\n\nOther words.\n"));
    world.rebuild().expect("parsed 1 / ~ en/policies/alpha.html");
}

#[test]
fn title_edit_rerenders_only_the_pages_that_show_it() {
    let mut world = world();
    world.replace("content/policies/alpha/en.md", "\"Alpha\"", "\"Alpha plan\"");
    // Its page, the lists it stands in, the page after it, the text that inserts its title.
    world.build().expect(
        "parsed 1 / ~ en/policies/alpha.html / ~ en/policies.html / ~ en/topics/arrival.html \
         / ~ en/audience/employer_hr.html / ~ en/a-z.html / ~ en/policies/beta.html / ~ en/services/permit.html \
         / ~ en/feed.xml",
    );
}

#[test]
fn title_edit_that_moves_a_page_rerenders_its_old_and_new_neighbours() {
    let mut world = world();
    world.replace("content/policies/alpha/en.md", "\"Alpha\"", "\"Zeta\"");
    world.build().expect(
        "parsed 1 / ~ en/policies/alpha.html / ~ en/policies.html / ~ en/topics/arrival.html \
         / ~ en/audience/employer_hr.html / ~ en/a-z.html / ~ en/policies/beta.html / ~ en/policies/gamma.html \
         / ~ en/services/permit.html / ~ en/feed.xml",
    );
}

#[test]
fn title_edit_of_a_section_rerenders_every_page_with_the_menu() {
    let mut world = world();
    world.replace("content/policies/en.md", "\"Policies\"", "\"All policies\"");
    world.build().expect("parsed 1 / ~ en/PAGES");
}

#[test]
fn title_edit_of_the_home_page_rerenders_what_shows_the_title_of_the_site() {
    let mut world = world();
    world.replace("content/en.md", "\"Guide\"", "\"The guide\"");
    world.build().expect("parsed 1 / ~ en/PAGES / ~ en/feed.xml / ~ copy.js / ~ index.html / ~ 404.html");
}

#[test]
fn title_edit_of_an_unpublished_page_rerenders_only_the_links_that_insert_it() {
    let mut world = world();
    world.replace("content/services/later/en.md", "\"Later\"", "\"Much later\"");
    world.build().expect("parsed 1 / ~ en/services/permit.html / ~ vi/services/permit.html");
}

#[test]
fn summary_edit_rerenders_the_lists_and_not_the_index() {
    let mut world = world();
    world.replace("content/policies/alpha/en.md", "A plan.", "A good plan.");
    world.build().expect(
        "parsed 1 / ~ en/policies/alpha.html / ~ en/policies.html / ~ en/topics/arrival.html \
         / ~ en/audience/employer_hr.html / ~ en/feed.xml",
    );
}

#[test]
fn facts_edit_rerenders_the_page_in_every_language() {
    let mut world = world();
    world.replace("content/policies/alpha/facts.toml", "checked = 2026-11-01", "checked = 2026-11-02");
    world.build().expect("parsed 1 / ~ */policies/alpha.html");
}

#[test]
fn facts_edit_rerenders_the_texts_that_show_the_fact_and_no_others() {
    let mut world = world();
    let facts =
        "kind = \"service\"\ntopics = [\"/topics/arrival\"]\n\n[time]\ntypical = { value = 12, unit = \"day\" }\n";
    world.site.write("content/services/permit/facts.toml", facts);
    world.replace("content/policies/beta/en.md", "In force.", "It takes {{ permit#time.typical }}.");
    world.replace("content/policies/alpha/zh-Hans.md", "+++\n\n", "+++\n\n{{ permit#published }}\n\n");
    world.replace("content/services/permit/facts.toml", "kind", "published = 2018-07-05\nkind");
    world.build();
    world.replace("content/services/permit/facts.toml", "12", "7");
    // Its own page in every language, and the English text with the language that falls back to it.
    world.build().expect("parsed 1 / ~ */services/permit.html / ~ en/policies/beta.html / ~ vi/policies/beta.html");
}

#[test]
fn a_term_base_makes_a_glossary_and_an_entry_in_every_menu() {
    let mut world = world();
    world.site.write("i18n/terms.toml", TERMS);
    world.build().expect("parsed 1 / ~ */PAGES / + */glossary.html");
}

#[test]
fn a_terms_new_name_rerenders_exactly_the_pages_that_show_it() {
    let mut world = world();
    world.site.write("i18n/terms.toml", TERMS);
    world.replace("content/services/permit/en.md", "See ", "See [](term:beta), ");
    world.replace("content/events/first/en.md", "Welcome.", "Welcome to [it](term:beta).");
    world.build();
    world.replace("i18n/terms.toml", "Beta program", "Beta programme");
    // Beta has a text in English: its title is not the term's name. A link with words of its own does not show it.
    world.build().expect("parsed 1 / ~ en/glossary.html / ~ en/services/permit.html / ~ vi/services/permit.html");
    world.replace("i18n/terms.toml", "Chương trình Beta", "Kế hoạch Beta");
    // In Vietnamese it has none: its page, the lists and links that show its title, and its neighbours.
    world.build().expect(
        "parsed 1 / ~ vi/glossary.html / ~ vi/policies/beta.html / ~ vi/policies.html / ~ vi/audience/employer_hr.html \
         / ~ vi/a-z.html / ~ vi/policies/alpha.html / ~ vi/policies/gamma.html",
    );
    world.replace("i18n/terms.toml", "gamma = 1", "gamma = 2");
    world.build().expect("parsed 1");
}

#[test]
fn facts_edit_without_effect_rerenders_nothing() {
    let mut world = world();
    world.replace("content/policies/alpha/facts.toml", "kind =", "# A note of the editors.\n\nkind =");
    world.build().expect("parsed 1");
}

#[test]
fn weight_edit_rerenders_the_lists_it_reorders() {
    let mut world = world();
    world.site.write("content/policies/gamma/facts.toml", "weight = 1\n");
    world.build().expect(
        "parsed 1 / ~ */policies.html / ~ */audience/employer_hr.html / ~ */policies/alpha.html \
         / ~ */policies/beta.html / ~ */policies/gamma.html",
    );
}

#[test]
fn audience_edit_of_a_section_rerenders_the_pages_below_it() {
    let mut world = world();
    world.site.write("content/policies/facts.toml", "weight = 1\n\n[defaults]\naudience = [\"student\"]\n");
    world.build().expect(
        "parsed 1 / ~ */policies/alpha.html / ~ */policies/beta.html / ~ */policies/gamma.html / ~ */index.html \
         / + */audience/student.html / - */audience/employer_hr.html",
    );
}

#[test]
fn a_redirect_is_made_alone() {
    let mut world = world();
    world.replace("content/policies/alpha/facts.toml", "[\"old/alpha\"]", "[\"old/alpha\", \"older/alpha\"]");
    world.build().expect("parsed 1 / + */older/alpha.html");
}

#[test]
fn a_new_page_rerenders_its_lists_and_neighbours() {
    let mut world = world();
    world.site.write("content/policies/delta/zh-Hans.md", "+++\ntitle = \"德策\"\n+++\n");
    world.site.write("content/policies/delta/en.md", "+++\ntitle = \"Delta\"\n+++\n");
    world.build().expect(
        "parsed 2 / + */policies/delta.html / ~ */policies.html / ~ */policies/beta.html / ~ */policies/gamma.html \
         / ~ */audience/employer_hr.html / ~ */a-z.html / ~ sitemap.xml",
    );
}

#[test]
fn a_deleted_page_rerenders_its_lists_neighbours_and_the_links_to_it() {
    let mut world = world();
    world.site.remove("content/policies/beta");
    let edited = world.build();
    edited.expect(
        "parsed 0 / - */policies/beta.html / ~ */policies.html / ~ */policies/alpha.html / ~ */policies/gamma.html \
         / ~ */audience/employer_hr.html / ~ */a-z.html / ~ sitemap.xml",
    );
    assert_eq!(
        edited.built.faults(),
        faults("error broken-link content/policies/alpha/en.md:10:38 target=../beta nearest=/policies/alpha\n")
    );
}

#[test]
fn a_renamed_page_is_parsed_again_and_rerenders_what_shows_its_address() {
    let mut world = world();
    fs::rename(world.site.path("content/policies/beta"), world.site.path("content/policies/beta-two")).unwrap();
    let edited = world.build();
    edited.expect(
        "parsed 2 / - */policies/beta.html / + */policies/beta-two.html / ~ */policies.html / ~ */policies/alpha.html \
         / ~ */policies/gamma.html / ~ */audience/employer_hr.html / ~ */a-z.html / ~ sitemap.xml",
    );
}

#[test]
fn a_new_translation_takes_the_place_of_the_text_that_stood_in() {
    let mut world = world();
    world.site.write("content/policies/gamma/en.md", "+++\ntitle = \"Gamma\"\n+++\n");
    // French falls back to English before Chinese; the switchers of all languages show what is real.
    world.build().expect(
        "parsed 1 / ~ */policies/gamma.html / ~ en/policies.html / ~ vi/policies.html / ~ en/policies/beta.html \
         / ~ vi/policies/beta.html / ~ en/audience/employer_hr.html / ~ vi/audience/employer_hr.html / ~ en/a-z.html \
         / ~ vi/a-z.html / ~ sitemap.xml",
    );
}

#[test]
fn a_changed_picture_gets_a_new_name_and_rerenders_the_texts_that_show_it() {
    let mut world = world();
    world.site.write("content/policies/alpha/map.svg", picture("square"));
    world.build().expect(
        "parsed 0 / - media/policies/alpha/map.#.svg / + media/policies/alpha/map.#.svg \
         / ~ zh-Hans/policies/alpha.html / ~ vi/policies/alpha.html",
    );
}

#[test]
fn a_picture_for_one_language_rerenders_the_text_in_that_language() {
    let mut world = world();
    world.site.write("content/policies/alpha/map.vi.svg", picture("star"));
    world.build().expect("parsed 0 / + media/policies/alpha/map.vi.#.svg / ~ vi/policies/alpha.html");
    world.site.remove("content/policies/alpha/map.en.svg");
    world.build().expect("parsed 0 / - media/policies/alpha/map.en.#.svg / ~ en/policies/alpha.html");
}

#[test]
fn a_changed_attachment_keeps_its_name_and_rerenders_no_page() {
    let mut world = world();
    world.site.write("content/policies/alpha/form.pdf", "%PDF another form");
    world.build().expect("parsed 0 / ~ media/policies/alpha/form.pdf");
}

#[test]
fn a_media_file_that_no_text_shows_is_not_published() {
    let mut world = world();
    world.site.write("content/policies/alpha/unused.svg", picture("star"));
    world.build().expect("parsed 0");
}

#[test]
fn a_template_edit_rerenders_what_is_made_of_templates_and_parses_nothing() {
    let mut world = world();
    let path = "themes/magnolia/templates/base.html";
    let embedded = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    world.site.write(path, embedded.replace("<body>", "<body class=\"own\">"));
    // A theme is one value: what does not extend `base.html` is made in vain.
    world.build().expect("parsed 0 / ~ */PAGES / = */old/alpha.html / = index.html / = 404.html");
}

#[test]
fn a_changed_asset_gets_a_new_name_and_rerenders_what_loads_it() {
    let mut world = world();
    world.site.write("themes/magnolia/assets/magnolia.css", "main { color: black }\n");
    world.build().expect(
        "parsed 0 / - assets/magnolia.#.css / + assets/magnolia.#.css / ~ */PAGES / ~ */old/alpha.html / ~ index.html \
         / = 404.html",
    );
}

#[test]
fn a_message_edit_is_one_file_parsed_and_no_feed_or_sitemap_rendered() {
    let mut world = world();
    world.site.write("i18n/en/site.ftl", "menu = Chapters\n");
    // French borrows it. A theme is one value, and English stands at the end of every chain: the rest is made in vain.
    world.build().expect(
        "parsed 1 / ~ en/PAGES / ~ vi/PAGES / = zh-Hans/PAGES / = */old/alpha.html / = index.html / = 404.html",
    );
}

#[test]
fn a_new_language_is_made_and_shown_in_every_switcher() {
    let mut world = world();
    world.site.write("content/ja.md", "+++\ntitle = \"案内\"\n+++\n");
    let edited = world.build();
    edited.expect("parsed 0");
    assert!(edited.built.report().contains("error misnamed-text content/ja.md"), "{}", edited.built.report());
    world.replace(
        "site.toml",
        "[[languages]]\ntag = \"vi\"",
        "[[languages]]\ntag = \"ja\"\n\n[[languages]]\ntag = \"vi\"",
    );
    world.build().expect(
        "parsed 2 / + ja/PAGES / + ja/feed.xml / + ja/old/alpha.html / ~ */PAGES / ~ copy.js / ~ index.html \
         / ~ 404.html / ~ sitemap.xml / = */old/alpha.html",
    );
}

#[test]
fn a_new_base_url_rerenders_all_that_holds_absolute_addresses() {
    let mut world = world();
    world.replace("site.toml", "https://example.org/g/", "https://example.com/");
    // `copy.js` is made of the same value as the chooser, so in vain.
    world.build().expect(
        "parsed 0 / ~ */PAGES / ~ */feed.xml / ~ */old/alpha.html / ~ index.html / ~ 404.html / ~ robots.txt \
         / ~ sitemap.xml / = copy.js",
    );
}

#[test]
fn a_draft_vanishes_and_leaves_plain_text_where_links_led_to_it() {
    let mut world = world();
    world.replace("content/policies/beta/zh-Hans.md", "+++\n\n", "state = \"draft\"\n+++\n\n");
    let gone = "- */policies/beta.html / ~ */policies.html / ~ */policies/alpha.html / ~ */policies/gamma.html \
                / ~ */audience/employer_hr.html / ~ */a-z.html / ~ sitemap.xml";
    let edited = world.build();
    edited.expect(&format!("parsed 1 / {gone}"));
    let note = "note link-to-unpublished content/policies/alpha/en.md:10:38 target=../beta page=policies/beta\n";
    assert_eq!(edited.built.faults(), faults(note));
    world.replace("content/policies/beta/zh-Hans.md", "state = \"draft\"\n", "");
    world.build().expect(&format!("parsed 1 / {}", gone.replacen('-', "+", 1)));
}

#[test]
fn a_translation_that_becomes_a_draft_is_replaced_by_what_stands_in() {
    let mut world = world();
    world.replace("content/events/first/en.md", "+++\n\n", "state = \"draft\"\n+++\n\n");
    world.build().expect(
        "parsed 1 / ~ */events/first.html / ~ en/events.html / ~ vi/events.html / ~ en/events/second.html \
         / ~ vi/events/second.html / ~ en/a-z.html / ~ vi/a-z.html / ~ en/feed.xml / ~ sitemap.xml",
    );
}

#[test]
fn a_day_later_only_the_copy_says_so() {
    let mut world = world();
    world.day(2026, 11, 24);
    world.build().expect("parsed 0 / ~ copy.js / ~ index.html");
}

#[test]
fn the_template_of_404_cannot_show_the_day_because_404_must_not_change_with_it() {
    let mut world = world();
    world.site.write("themes/magnolia/templates/404.html", "{{ as_of }}");
    let told = world.build().built.report();
    assert!(told.contains("error template-error themes/magnolia/templates/404.html:1:4"), "{told}");
    world.day(2026, 11, 24);
    world.build().expect("parsed 0 / ~ copy.js / ~ index.html");
}

#[test]
fn the_day_after_a_notice_rerenders_every_page_that_showed_it() {
    let mut world = world();
    world.day(2026, 12, 1);
    world.build().expect("parsed 0 / ~ copy.js / ~ index.html / ~ */PAGES");
}

#[test]
fn the_day_a_page_may_be_shown_it_is_made() {
    let mut world = world();
    world.day(2026, 12, 31);
    world.build();
    world.day(2027, 1, 1);
    world.build().expect(
        "parsed 0 / ~ copy.js / ~ index.html / + */services/later.html / ~ */services.html / ~ */services/permit.html \
         / ~ en/index.html / ~ */a-z.html / ~ zh-Hans/feed.xml / ~ en/feed.xml / ~ sitemap.xml",
    );
}

#[test]
fn a_language_left_out_is_not_rendered_and_comes_back_without_parsing() {
    let mut world = world();
    world.site.request.languages = Some(["zh-Hans", "en"].iter().filter_map(|tag| Locale::parse(tag)).collect());
    world.build().expect(
        "parsed 0 / - vi/PAGES / - vi/feed.xml / - vi/old/alpha.html / ~ zh-Hans/PAGES / ~ en/PAGES / ~ copy.js \
         / ~ index.html / ~ 404.html / ~ sitemap.xml",
    );
    world.site.request.languages = None;
    world.build().expect(
        "parsed 0 / + vi/PAGES / + vi/feed.xml / + vi/old/alpha.html / ~ zh-Hans/PAGES / ~ en/PAGES / ~ copy.js \
         / ~ index.html / ~ 404.html / ~ sitemap.xml",
    );
}

#[test]
fn findings_of_what_was_not_made_again_are_told_again() {
    let mut world = world();
    world.replace("content/policies/beta/en.md", "In force.", "In [force](/nowhere).");
    let told = world.build().built.report();
    assert!(told.contains("error broken-link content/policies/beta/en.md:7:12"), "{told}");
    let edited = world.build();
    edited.expect("parsed 0");
    assert_eq!(edited.built.report(), told);
}

#[test]
fn an_artifact_missing_in_the_output_is_made_again() {
    let mut world = world();
    world.site.standing.retain(|path, _| path.as_str() != "en/a-z.html" && !path.as_str().starts_with("media/"));
    world.build().expect(
        "parsed 0 / = en/a-z.html / = media/policies/alpha/map.#.svg / = media/policies/alpha/map.en.#.svg \
         / = media/policies/alpha/form.pdf",
    );
}

/// A digest that covers too little, or a neighbour that a page value forgets, shows in a mixture of edits that nobody
/// thought of.
#[test]
fn any_edit_gives_what_a_build_from_nothing_gives() {
    for seed in 1..=3 {
        let mut world = world();
        let mut chance = Chance(seed);
        let mut said = Vec::new();
        for _ in 0..60 {
            for _ in 0..=chance.below(2) {
                said.push(random_edit(&mut world.site, &mut chance));
            }
            let last = &said[said.len().saturating_sub(12)..];
            let after = format!("seed {seed}, edit {}:\n{}", said.len(), last.join("\n"));
            let edited = world.rebuild();
            // The same folder, but nothing remembered and nothing standing: that spares a copy of it every time.
            let memos = std::mem::take(&mut world.site.memos);
            let standing = std::mem::take(&mut world.site.standing);
            let clean = world.site.build();
            world.expect_same(&edited.built, &clean, &after);
            assert_eq!(standing, world.site.standing, "{after}");
            world.site.memos = memos;
        }
    }
}

/// What is forgotten has to be made again, and that can be counted; so too little memory can be told from too much.
#[test]
fn what_no_build_asks_for_is_forgotten() {
    let mut world = world();
    let text = |number: usize| format!("+++\ntitle = \"Beta {number}\"\n+++\n\nIn force.\n");
    for number in 0..200 {
        world.site.write("content/policies/beta/en.md", text(number));
        assert_eq!(world.site.build().parsed, 1);
    }
    // Not one of the two hundred is remembered but the last.
    for number in (0..200).step_by(20) {
        world.site.write("content/policies/beta/en.md", text(number));
        assert_eq!(world.site.build().parsed, 1, "{number}");
    }
    // Of a page that is no more nothing is kept, even if its file stands.
    let standing = world.site.standing.clone();
    world.site.remove("content/policies/beta");
    world.site.build();
    world.site.write("content/policies/beta/zh-Hans.md", file("content/policies/beta/zh-Hans.md"));
    world.site.write("content/policies/beta/en.md", text(180));
    world.site.standing = standing;
    let built = world.site.build();
    assert_eq!(built.parsed, 2);
    assert!(built.rendered.contains(&"en/policies/beta.html".to_owned()), "{:?}", built.rendered);
    assert!(!built.rendered.contains(&"en/services.html".to_owned()), "{:?}", built.rendered);
}

#[test]
fn a_memo_holds_what_the_last_call_asked_for_and_nothing_else() {
    let mut memo: Memo<u64, u64> = Memo::default();
    let mut all: Vec<Weak<u64>> = Vec::new();
    for edit in 0..200 {
        let Mapped { values, runs, .. } = memo.map(&[1_000, 1_001, edit], u64::eq, u64::clone, |input| input * 2);
        assert_eq!(
            (values.iter().map(|it| **it).collect::<Vec<_>>(), runs),
            (vec![2_000, 2_002, edit * 2], if edit == 0 { 3 } else { 1 })
        );
        all.extend(values.iter().map(Arc::downgrade));
    }
    let alive: BTreeSet<u64> = all.iter().filter_map(Weak::upgrade).map(|value| *value).collect();
    assert_eq!(alive, BTreeSet::from([398, 2_000, 2_002]));
}

#[test]
fn a_memo_finds_what_has_moved_and_tells_what_was_replaced() {
    let mut memo: Memo<u64, u64> = Memo::default();
    let mut call = |inputs: &[u64]| {
        let Mapped { values, runs, change } = memo.map(inputs, u64::eq, u64::clone, |input| input * 2);
        let replaced = match change {
            Change::At(places) => Some(places.into_iter().map(|(place, old)| (place, *old)).collect::<Vec<_>>()),
            Change::Other => None,
        };
        (values.iter().map(|it| **it).collect::<Vec<_>>(), runs, replaced)
    };
    assert_eq!(call(&[1, 2, 3]), (vec![2, 4, 6], 3, None));
    assert_eq!(call(&[1, 2, 3]), (vec![2, 4, 6], 0, Some(vec![])));
    assert_eq!(call(&[1, 5, 3]), (vec![2, 10, 6], 1, Some(vec![(1, 4)])));
    assert_eq!(call(&[3, 5, 1]), (vec![6, 10, 2], 0, Some(vec![(0, 2), (2, 6)])));
    assert_eq!(call(&[9, 3, 5, 1]), (vec![18, 6, 10, 2], 1, None));
    assert_eq!(call(&[5, 1]), (vec![10, 2], 0, None));
    assert_eq!(call(&[]), (vec![], 0, None));
    assert_eq!(call(&[5]), (vec![10], 1, None));
}

/// A site with its output, as a preview or a second build has it.
struct World {
    site: Site,
    tree: BTreeMap<String, (Digest, String)>,
}

/// What a rebuild did.
struct Edited {
    built: Built,
    /// `~ PATH` changed, `+` new, `-` gone, `=` made although its bytes stood; hashes in names are `#`. Sorted.
    changes: Vec<String>,
}

/// Makes the site of [`FILES`] and builds it.
fn world() -> World {
    let site = FILES.iter().fold(site(), |site, (path, text)| site.file(path, text));
    let mut world = World { site, tree: BTreeMap::new() };
    let first = world.build();
    assert_eq!(first.built.faults(), faults(""));
    let (feeds, redirects, media, root, assets) = (3, 3, 3, 5, 6);
    assert_eq!(first.changes.len(), PAGES.len() * 3 + feeds + redirects + media + root + assets);
    world
}

impl World {
    /// Changes a file; what is to be replaced must stand there.
    #[track_caller]
    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.site.path(path)).unwrap();
        assert!(text.contains(from), "`{path}` has no `{from}`");
        self.site.write(path, text.replacen(from, to, 1));
    }

    fn day(&mut self, year: i16, month: i8, day: i8) {
        self.site.request.as_of = AsOf::Date(Date::new(year, month, day).expect("the calendar has this day"));
    }

    /// Builds with what is remembered, and demands that a build from nothing, of a copy, says and gives the same.
    #[track_caller]
    fn build(&mut self) -> Edited {
        let edited = self.rebuild();
        let mut fresh = site();
        fresh.remove("site.toml");
        copy(&self.site.path(""), &fresh.path(""));
        fresh.request = self.site.request.clone();
        let clean = fresh.build();
        self.expect_same(&edited.built, &clean, "");
        assert_eq!(self.site.standing, fresh.standing);
        edited
    }

    /// Builds with what is remembered.
    fn rebuild(&mut self) -> Edited {
        let built = self.site.build();
        let before = std::mem::take(&mut self.tree);
        for (path, digest) in &self.site.standing {
            let path = path.as_str();
            let text = built.artifacts.get(path).or(before.get(path).map(|(_, text)| text));
            self.tree.insert(path.to_owned(), (*digest, text.expect("what is kept was made before").clone()));
        }
        let made = built.rendered.iter().map(|path| match before.get(path) {
            None => format!("+ {}", unhashed(path)),
            Some((digest, _)) if *digest == self.tree[path].0 => format!("= {}", unhashed(path)),
            Some(_) => format!("~ {}", unhashed(path)),
        });
        let gone =
            before.keys().filter(|path| !self.tree.contains_key(*path)).map(|path| format!("- {}", unhashed(path)));
        let mut changes: Vec<String> = made.chain(gone).collect();
        changes.sort();
        Edited { built, changes }
    }

    #[track_caller]
    fn expect_same(&self, warm: &Built, clean: &Built, after: &str) {
        assert_eq!(warm.report(), clean.report(), "{after}");
        assert_eq!(warm.findings, clean.findings, "{after}");
        assert_eq!(self.tree.keys().collect::<Vec<_>>(), clean.artifacts.keys().collect::<Vec<_>>(), "{after}");
        for (path, (_, text)) in &self.tree {
            assert_eq!(text, &clean.artifacts[path], "{path}, {after}");
        }
    }
}

impl Edited {
    /// Compares with entries between ` / `, the first of which is `parsed N`. `*/` stands for the three languages,
    /// `PAGES` for all of [`PAGES`].
    #[track_caller]
    fn expect(&self, expected: &str) {
        let (parsed, changes) = expected.split_once(" / ").unwrap_or((expected, ""));
        let changes = changes.split(" / ").map(str::trim).filter(|it| !it.is_empty());
        let mut expected: Vec<String> = changes
            .flat_map(|change| LANGUAGES.map(|language| change.replace('*', language)))
            .flat_map(|change| match change.strip_suffix("PAGES") {
                Some(language) => PAGES.iter().map(|page| format!("{language}{page}.html")).collect(),
                None => vec![change],
            })
            .collect();
        expected.sort();
        expected.dedup();
        let found = std::iter::once(format!("parsed {}", self.built.parsed)).chain(self.changes.iter().cloned());
        let found: Vec<String> = found.collect();
        let expected: Vec<String> = std::iter::once(parsed.to_owned()).chain(expected).collect();
        assert_eq!(found.join("\n"), expected.join("\n"));
    }
}

/// `media/alpha/map.3fa9c1.svg` -> `media/alpha/map.#.svg`
fn unhashed(path: &str) -> String {
    let is_hash = |part: &&str| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    path.split('.').map(|part| if is_hash(&part) { "#" } else { part }).collect::<Vec<_>>().join(".")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Chance that comes out the same in every run (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("the limit is a usize")
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

const KEYS: &[&str] = &[
    "",
    "/policies",
    "/policies/alpha",
    "/policies/beta",
    "/policies/gamma",
    "/services",
    "/services/permit",
    "/services/later",
    "/topics",
    "/topics/arrival",
    "/events",
    "/events/first",
    "/events/second",
    "/news/beta",
];

/// Does something to the site, and says what.
pub fn random_edit(site: &mut Site, chance: &mut Chance) -> String {
    let key = chance.of(KEYS);
    let directory = format!("content{key}");
    let text = format!("{directory}/{}.md", chance.of(&["zh-Hans", "en", "vi", "ja", "EN", "de"]));
    let write = |path: &str, content: String| {
        site.write(path, &content);
        format!("--- {path}\n{content}")
    };
    match chance.below(20) {
        0..=4 => write(&text, random_text(chance)),
        16..=19 => {
            // Only what is behind the front matter changes.
            let old = fs::read_to_string(site.path(&text)).unwrap_or_default();
            let new = random_text(chance);
            match (old.split_once("+++\n\n"), new.split_once("+++\n\n")) {
                (Some((front, _)), Some((_, body))) => write(&text, format!("{front}+++\n\n{body}")),
                _ => format!("no {text}"),
            }
        }
        5 | 6 => write(&format!("{directory}/facts.toml"), random_facts(chance)),
        7 => remove(site, &text),
        8 => remove(site, &format!("{directory}/facts.toml")),
        9 => {
            let to = format!("content{}", chance.of(KEYS));
            let moves = !key.is_empty() && site.path(&directory).exists() && !site.path(&to).exists();
            if moves {
                fs::create_dir_all(site.path(&to).parent().unwrap()).unwrap();
                // A directory does not move into itself.
                drop(fs::rename(site.path(&directory), site.path(&to)));
            }
            format!("mv {directory} {to}")
        }
        10 if chance.below(3) == 0 && !key.is_empty() => remove(site, &directory),
        10 | 11 => {
            let name = chance.of(&["map.svg", "map.en.svg", "map.vi.svg", "form.pdf", "en.md.txt"]);
            let path = format!("{directory}/{name}");
            match chance.below(3) {
                0 => remove(site, &path),
                _ => write(&path, picture(chance.of(&["circle", "square", "star", "no picture"]))),
            }
        }
        12 => {
            let path = chance.of(&[
                "i18n/en/site.ftl",
                "i18n/vi/site.ftl",
                "i18n/zh-Hans/site.ftl",
                "themes/magnolia/templates/beside.html",
                "themes/magnolia/templates/policy.html",
                "themes/magnolia/assets/magnolia.css",
                "themes/magnolia/assets/own.css",
                "themes/magnolia/theme.toml",
            ]);
            let content = match path.rsplit_once('.').map(|(_, ending)| ending) {
                Some("ftl") => chance.of(&[
                    "menu = Chapters\n",
                    "role-fees = Costs\n",
                    "audience-student = Pupils\n",
                    "menu = {\n",
                ]),
                Some("html") => {
                    chance.of(&["<p>{{ page.title.text }}</p>\n", "{% extends \"page.html\" %}\n", "{{ nothing }}"])
                }
                Some("css") => chance.of(&["main { color: black }\n", "main { color: blue }\n"]),
                _ => chance.of(&["api = 1\n", "api = 2\n"]),
            };
            match chance.below(2) {
                0 => remove(site, path),
                _ => write(path, content.to_owned()),
            }
        }
        13 => write("site.toml", random_settings(chance)),
        14 => {
            let day = 1 + i8::try_from(chance.below(30)).expect("a month is short");
            let month = 9 + i8::try_from(chance.below(4)).expect("a year is short");
            site.request.as_of = AsOf::Date(Date::new(2026, month, day).expect("these months have thirty days"));
            format!("as of 2026-{month}-{day}")
        }
        _ => {
            site.request.drafts = chance.below(3) == 0;
            site.request.base_url = (chance.below(3) == 0).then(|| "https://example.net/".to_owned());
            let tags = chance.of(&["", "", "en", "vi,zh-Hans"]);
            let locales = tags.split(',').filter_map(Locale::parse).collect::<Vec<_>>();
            site.request.languages = (!tags.is_empty()).then_some(locales);
            format!("{:?}", site.request)
        }
    }
}

fn remove(site: &Site, path: &str) -> String {
    if site.path(path).exists() {
        site.remove(path);
    }
    format!("rm {path}")
}

fn random_text(chance: &mut Chance) -> String {
    let title = chance.of(&["Alpha", "Beta", "Gamma", "安策", "贝策", "Élan", "2026"]);
    let mut text = format!("+++\ntitle = \"{title}\"\n");
    text.push_str(chance.of(&["", "", "", "summary = \"A plan.\"\n", "summary = \"Another.\"\n"]));
    text.push_str(chance.of(&["", "", "", "state = \"draft\"\n", "state = \"machine\"\n", "state = \"approved\"\n"]));
    text.push_str(chance.of(&["", "", "[notes]\nworks = \"Works in 楼 A.\"\n"]));
    text.push_str("+++\n\n");
    for _ in 0..chance.below(5) {
        text.push_str(chance.of(&[
            "## Fees\n\n",
            "## 费用\n\n",
            "## Costs\n\n",
            "## Points {#points}\n\n",
            "## {#fees}\n\n",
            "### 要点\n\n",
            "Words.\n\n",
            "文字。[^1]\n\n[^1]: 注。\n\n",
            "> [!NOTE]\n> Words.\n\n",
            "![A map](map.svg)\n\n",
            "[form](form.pdf)\n\n",
            "[](/policies/alpha)\n\n",
            "[fees](/policies/alpha#fees)\n\n",
            "[](../beta)\n\n",
            "[gamma](/policies/gamma/en.md)\n\n",
            "[](/services/later)\n\n",
            "[later](/services/later)\n\n",
            "[points](#points)\n\n",
            "![map](/policies/alpha/map.svg)\n\n",
            "[out](https://example.org/)\n\n",
        ]));
    }
    text
}

fn random_facts(chance: &mut Chance) -> String {
    let mut facts = String::new();
    let part = |chance: &mut Chance| {
        let mut part = String::new();
        part.push_str(chance.of(&[
            "",
            "kind = \"policy\"\n",
            "kind = \"event\"\n",
            "kind = \"news\"\n",
            "kind = \"topic\"\n",
        ]));
        part.push_str(chance.of(&[
            "",
            "published = 2026-10-01\n",
            "published = 2026-11-23\n",
            "published = 2026-11-25\n",
        ]));
        part.push_str(chance.of(&["", "", "weight = 1\n", "weight = 2\n", "menu = false\n"]));
        part.push_str(chance.of(&["", "", "topics = [\"arrival\"]\n", "topics = [\"beta\", \"/topics\"]\n"]));
        part.push_str(chance.of(&["", "", "audience = [\"student\"]\n", "audience = [\"employer_hr\", \"own\"]\n"]));
        part.push_str(chance.of(&[
            "",
            "",
            "redirect_from = [\"old/one\"]\n",
            "redirect_from = [\"policies/alpha\"]\n",
        ]));
        part.push_str(chance.of(&["", "", "fallback = \"hide\"\n", "fallback = \"facts\"\n", "fallback = \"fail\"\n"]));
        part.push_str(chance.of(&["", "", "", "authoritative = \"en\"\n", "min_state = \"approved\"\n"]));
        part
    };
    facts.push_str(&part(chance));
    let alert = "level = \"warning\"\nfrom = 2026-11-20\nto = 2026-11-24\n";
    match chance.below(4) {
        0 => facts.push_str(&format!("[alerts.works]\n{alert}")),
        1 => facts.push_str(&format!("[defaults]\n{}", part(chance))),
        2 => facts.push_str(&format!("[defaults.alerts.works]\n{alert}")),
        _ => {}
    }
    facts
}

fn random_settings(chance: &mut Chance) -> String {
    let mut settings = "id = \"test\"\n".to_owned();
    settings.push_str(chance.of(&[
        "authoritative = \"zh-Hans\"\n",
        "authoritative = \"zh-Hans\"\n",
        "authoritative = \"en\"\n",
    ]));
    settings.push_str(chance.of(&[
        "",
        "base_url = \"https://example.org/g/\"\n",
        "base_url = \"https://example.com/\"\n",
    ]));
    settings.push_str(chance.of(&["", "", "min_state = \"translated\"\n", "theme = \"own\"\n"]));
    for tag in ["zh-Hans", "en", chance.of(&["vi", "vi", "ja"])] {
        settings.push_str(&format!("\n[[languages]]\ntag = \"{tag}\"\n"));
        settings.push_str(chance.of(&[
            "",
            "",
            "",
            "fallback = [\"en\", \"zh-Hans\"]\n",
            "preview = true\n",
            "name = \"Own\"\n",
        ]));
    }
    settings.push_str(chance.of(&["", "", "", "", "", "[[languages\n"]));
    settings
}

fn picture(shape: &str) -> String {
    match shape {
        "no picture" => shape.to_owned(),
        shape => format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"{}\"><title>{shape}</title></svg>",
            shape.len()
        ),
    }
}

/// The findings of [`FILES`], with more in their place.
fn faults(more: &str) -> String {
    format!(
        "\
note link-to-unpublished content/en.md:10:8 target=/services/later page=services/later
{more}\
note link-to-unpublished content/services/permit/en.md:6:4 target=/services/later page=services/later
note untranslated-interface site.toml:12:7 language=vi name=Tiếng Việt extent=all
"
    )
}

/// What [`FILES`] says in a file.
fn file(path: &str) -> &'static str {
    FILES.iter().find(|(name, _)| *name == path).expect("the site has this file").1
}

const LANGUAGES: [&str; 3] = ["zh-Hans", "en", "vi"];

/// The pages of each language.
const PAGES: &[&str] = &[
    "index",
    "a-z",
    "policies",
    "policies/alpha",
    "policies/beta",
    "policies/gamma",
    "services",
    "services/permit",
    "topics",
    "topics/arrival",
    "events",
    "events/first",
    "events/second",
    "audience/employer_hr",
];

/// A term base for it.
const TERMS: &str = "[beta.zh-Hans]\npreferred = \"贝|计划\"\n\n[beta.en]\npreferred = \"Beta program\"\n\n\
                     [beta.vi]\npreferred = \"Chương trình Beta\"\n\n# gamma = 1\n";

/// A site with a bit of everything.
pub const FILES: &[(&str, &str)] = &[
    (
        "site.toml",
        r#"id = "test"
authoritative = "zh-Hans"
base_url = "https://example.org/g/"

[[languages]]
tag = "zh-Hans"

[[languages]]
tag = "en"

[[languages]]
tag = "vi"
fallback = ["en", "zh-Hans"]
"#,
    ),
    ("i18n/en/site.ftl", "menu = Parts\n"),
    ("themes/magnolia/theme.toml", "api = 1\n"),
    (
        "themes/magnolia/templates/policy.html",
        "{% extends \"page.html\" %}\n{% block title %}{{ page.title.text }} (policy){% endblock %}\n",
    ),
    ("content/facts.toml", "[alerts.works]\nlevel = \"warning\"\nfrom = 2026-11-20\nto = 2026-11-30\n"),
    ("content/zh-Hans.md", "+++\ntitle = \"指南\"\n\n[notes]\nworks = \"三楼施工。\"\n+++\n\n欢迎。\n"),
    (
        "content/en.md",
        "+++\ntitle = \"Guide\"\n\n[notes]\nworks = \"Works on the third floor.\"\n+++\n\n\
         Welcome.\n\n[soon](/services/later)\n",
    ),
    ("content/vi.md", "+++\ntitle = \"Le guide\"\n+++\n\nBienvenue.\n"),
    ("content/policies/facts.toml", "weight = 1\n\n[defaults]\naudience = [\"employer_hr\"]\n"),
    ("content/policies/zh-Hans.md", "+++\ntitle = \"政策\"\n+++\n"),
    ("content/policies/en.md", "+++\ntitle = \"Policies\"\nsummary = \"What is promised.\"\n+++\n"),
    ("content/policies/vi.md", "+++\ntitle = \"Politiques\"\n+++\n"),
    (
        "content/policies/alpha/facts.toml",
        "kind = \"policy\"\npublished = 2018-07-05\nchecked = 2026-11-01\n\
         topics = [\"arrival\"]\nredirect_from = [\"old/alpha\"]\n",
    ),
    (
        "content/policies/alpha/zh-Hans.md",
        "+++\ntitle = \"安策\"\n+++\n\n谁可以申请。[^1]\n\n## 费用\n\n![图](map.svg) [表](form.pdf)\n\n[^1]: 注。\n",
    ),
    (
        "content/policies/alpha/en.md",
        "+++\ntitle = \"Alpha\"\nsummary = \"A plan.\"\n+++\n\nWho may apply.[^1]\n\n\
         ## Fees\n\n![Map](map.svg) [form](form.pdf) [b](../beta)\n\n[^1]: A note.\n",
    ),
    (
        "content/policies/alpha/vi.md",
        "+++\ntitle = \"Alpha en français\"\n+++\n\nQui peut demander.[^1]\n\n## Frais {#fees}\n\n![plan](map.svg)\n\n[^1]: Une note.\n",
    ),
    ("content/policies/alpha/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
    ("content/policies/alpha/map.en.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>"),
    ("content/policies/alpha/form.pdf", "%PDF a form"),
    ("content/policies/beta/zh-Hans.md", "+++\ntitle = \"贝策\"\n+++\n\n## 要点\n\n有效。\n"),
    ("content/policies/beta/en.md", "+++\ntitle = \"Beta\"\n+++\n\n## In short\n\nIn force.\n"),
    ("content/policies/gamma/zh-Hans.md", "+++\ntitle = \"伽策\"\n+++\n"),
    ("content/services/facts.toml", "weight = 2\n"),
    ("content/services/zh-Hans.md", "+++\ntitle = \"服务\"\n+++\n"),
    ("content/services/en.md", "+++\ntitle = \"Services\"\n+++\n"),
    ("content/services/permit/facts.toml", "kind = \"service\"\ntopics = [\"/topics/arrival\"]\n"),
    ("content/services/permit/zh-Hans.md", "+++\ntitle = \"许可\"\n+++\n\n[](/policies/alpha)\n"),
    (
        "content/services/permit/en.md",
        "+++\ntitle = \"Permit\"\n+++\n\n\
         See [](/policies/alpha), [its fees](/policies/alpha#fees) and\n[](/services/later).\n",
    ),
    ("content/services/later/facts.toml", "published = 2027-01-01\n"),
    ("content/services/later/zh-Hans.md", "+++\ntitle = \"以后\"\n+++\n"),
    ("content/services/later/en.md", "+++\ntitle = \"Later\"\n+++\n"),
    ("content/topics/facts.toml", "weight = 3\n"),
    ("content/topics/zh-Hans.md", "+++\ntitle = \"主题\"\n+++\n"),
    ("content/topics/en.md", "+++\ntitle = \"Topics\"\n+++\n"),
    ("content/topics/arrival/facts.toml", "kind = \"topic\"\n"),
    ("content/topics/arrival/zh-Hans.md", "+++\ntitle = \"初来\"\n+++\n"),
    ("content/topics/arrival/en.md", "+++\ntitle = \"Newly arrived\"\n+++\n"),
    ("content/events/facts.toml", "weight = 4\n"),
    ("content/events/zh-Hans.md", "+++\ntitle = \"活动\"\n+++\n"),
    ("content/events/en.md", "+++\ntitle = \"Events\"\n+++\n"),
    ("content/events/first/facts.toml", "kind = \"event\"\npublished = 2026-10-01\n"),
    ("content/events/first/zh-Hans.md", "+++\ntitle = \"第一讲\"\n+++\n"),
    ("content/events/first/en.md", "+++\ntitle = \"First lecture\"\n+++\n\nWelcome.\n"),
    ("content/events/second/facts.toml", "kind = \"event\"\npublished = 2026-11-01\n"),
    ("content/events/second/zh-Hans.md", "+++\ntitle = \"第二讲\"\n+++\n"),
    ("content/events/second/en.md", "+++\ntitle = \"Second lecture\"\n+++\n"),
];
