//! `&Index` or `&Page` -> findings. One file per rule, named by the fault.
mod address_collision;
mod ambiguous_key;
mod blank_section;
mod broken_anchor;
mod broken_link;
mod broken_picture;
mod case_collision;
mod differing_structure;
mod directory_loop;
mod dotted_directory;
mod duplicate_text;
mod empty_attachment;
mod empty_heading;
mod empty_link;
mod external_image;
mod fixed_severity;
mod forbidden_term;
mod former_value;
mod heic_picture;
mod idle_setting;
mod incomplete_guide;
mod levels;
mod incomplete_source;
mod large_attachment;
mod link_outside_content;
mod link_outside_site;
mod link_to_ended;
mod link_to_unpublished;
mod long_path;
mod low_contrast;
mod misnamed_text;
mod missing_alt;
mod missing_attachment;
mod missing_authoritative_text;
mod missing_captions;
mod missing_end_date;
mod missing_fact;
mod missing_image;
mod missing_logo;
mod missing_notice;
mod missing_summary;
mod missing_translation;
mod moved_to_cycle;
mod name_not_unicode;
mod nameless_term;
mod news_only_source;
mod no_base_url;
mod no_language_made;
mod not_a_picture;
mod number_not_stated;
mod one_sided_message;
mod overbooked_event;
mod overdue_check;
mod picture_of_text;
mod picture_too_large;
mod reserved_name;
mod shared_name;
mod stale_section;
mod supersedes_cycle;
mod target_instead_of_promise;
mod unaligned_section;
mod unfit_directory;
mod unknown_audience;
mod unknown_document;
mod unknown_fact;
mod unknown_organisation;
mod unknown_page;
mod unknown_profile;
mod unknown_rule;
mod unknown_source;
mod unknown_subject;
mod unknown_term;
mod unknown_theme;
mod unknown_topic;
mod unknown_unit;
mod unknown_variable;
mod unmatched_path;
mod unpublished_home;
mod unpublished_reference;
mod unsafe_link;
mod unshowable_fact;
mod untranslated_alt;
mod untranslated_interface;
mod unused_media;
mod unused_term_language;
mod unverified_term;
mod vague_link_text;
mod windows_name;
mod wordless_change;
mod wordless_fact;
mod wrong_kind;

pub use address_collision::address_collision;
pub use broken_picture::broken_picture;
pub use differing_structure::{Compared, compared};
pub use forbidden_term::{ForbiddenForms, forbidden_forms, forbidden_term};
pub use former_value::former_values;
pub use levels::{Asked, Levels, levels};
pub use link_outside_content::link_outside_content;
pub use low_contrast::{Miss, PAIRS, Tokens, low_contrast, misses, tokens};
pub use no_language_made::no_language_made;
pub use unknown_theme::unknown_theme;
pub use vague_link_text::{vague_link_text, vague_words};

use crate::diagnostic::{Code, Diagnostic};
use crate::load::Fault;
use crate::locale::Locale;
use crate::parse::Messages;
use crate::resolve::{Entry, Files, Index, Page};
use crate::source::SourceId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The messages for readers, by language; a language of the site without any has an empty list.
pub type MessagesByLanguage = BTreeMap<Locale, Vec<Arc<Messages>>>;

/// Looks at a value and tells what is wrong with it.
type Rule<T> = fn(&T, &mut Vec<Diagnostic>);

/// Looks at the names of files.
type NameRule = fn(&[&SourceId], &mut Vec<Diagnostic>);

/// Looks at a page in all its languages.
type EntryRule = fn(&Index, &Entry, &mut Vec<Diagnostic>);

/// The rules about the whole site, which read nothing of a text behind its front matter: see [`Structure`].
///
/// [`Structure`]: crate::resolve::Structure
const SITE_RULES: &[Rule<Index>] = &[
    ambiguous_key::rule,
    dotted_directory::rule,
    duplicate_text::rule,
    incomplete_guide::rule,
    incomplete_source::rule,
    long_path::rule,
    misnamed_text::rule,
    missing_authoritative_text::rule,
    missing_end_date::rule,
    missing_logo::rule,
    missing_translation::rule,
    moved_to_cycle::rule,
    nameless_term::rule,
    news_only_source::rule,
    no_base_url::rule,
    overbooked_event::rule,
    overdue_check::rule,
    reserved_name::rule,
    shared_name::rule,
    stale_section::rule,
    supersedes_cycle::rule,
    unfit_directory::rule,
    unknown_audience::rule,
    unknown_document::rule,
    unknown_organisation::rule,
    unknown_page::rule,
    unknown_source::rule,
    unknown_term::field_rule,
    unknown_topic::rule,
    unknown_unit::rule,
    unpublished_home::rule,
    unpublished_reference::rule,
    unused_term_language::rule,
    wordless_change::rule,
    wrong_kind::rule,
];

/// The rules about one page in all languages. They read no text of another page behind its front matter.
const ENTRY_RULES: &[EntryRule] = &[
    blank_section::rule,
    missing_fact::rule,
    missing_summary::rule,
    target_instead_of_promise::rule,
    unaligned_section::rule,
    unknown_subject::rule,
    wordless_fact::rule,
];

/// The rules about the texts of all pages.
const TEXT_RULES: &[Rule<Index>] = &[unverified_term::rule];

/// The rules about the files beside texts.
const FILE_RULES: &[Rule<Files>] =
    &[empty_attachment::rule, large_attachment::rule, long_path::file_rule, unused_media::rule];

/// The rules about one page in one language.
const PAGE_RULES: &[Rule<Page>] = &[
    ambiguous_key::fact_rule,
    broken_anchor::rule,
    broken_link::rule,
    empty_heading::rule,
    empty_link::rule,
    external_image::rule,
    heic_picture::rule,
    link_outside_content::rule,
    link_to_ended::rule,
    link_to_unpublished::rule,
    missing_alt::rule,
    missing_attachment::rule,
    missing_captions::rule,
    missing_image::rule,
    missing_notice::rule,
    not_a_picture::rule,
    number_not_stated::rule,
    picture_of_text::rule,
    picture_too_large::rule,
    unknown_fact::rule,
    unknown_term::rule,
    unsafe_link::rule,
    unshowable_fact::rule,
    untranslated_alt::rule,
];

/// The rules about what is in the folder.
const FOLDER_RULES: &[Rule<[Fault]>] = &[directory_loop::rule, link_outside_site::rule, name_not_unicode::rule];

/// The rules about the names of files.
const NAME_RULES: &[NameRule] = &[case_collision::rule, windows_name::rule];

/// The rules about messages.
const MESSAGE_RULES: &[Rule<MessagesByLanguage>] = &[unknown_variable::rule];

/// The faults told of here.
pub const CODES: &[Code] = &[
    address_collision::CODE,
    ambiguous_key::CODE,
    blank_section::CODE,
    broken_anchor::CODE,
    broken_link::CODE,
    broken_picture::CODE,
    case_collision::CODE,
    differing_structure::CODE,
    directory_loop::CODE,
    dotted_directory::CODE,
    duplicate_text::CODE,
    empty_attachment::CODE,
    empty_heading::CODE,
    empty_link::CODE,
    external_image::CODE,
    fixed_severity::CODE,
    forbidden_term::CODE,
    former_value::CODE,
    heic_picture::CODE,
    idle_setting::CODE,
    incomplete_guide::CODE,
    incomplete_source::CODE,
    large_attachment::CODE,
    link_outside_content::CODE,
    link_outside_site::CODE,
    link_to_ended::CODE,
    link_to_unpublished::CODE,
    long_path::CODE,
    low_contrast::CODE,
    misnamed_text::CODE,
    missing_alt::CODE,
    missing_attachment::CODE,
    missing_authoritative_text::CODE,
    missing_captions::CODE,
    missing_end_date::CODE,
    missing_fact::CODE,
    missing_image::CODE,
    missing_logo::CODE,
    missing_notice::CODE,
    missing_summary::CODE,
    missing_translation::CODE,
    moved_to_cycle::CODE,
    name_not_unicode::CODE,
    nameless_term::CODE,
    news_only_source::CODE,
    no_base_url::CODE,
    no_language_made::CODE,
    not_a_picture::CODE,
    number_not_stated::CODE,
    one_sided_message::CODE,
    overbooked_event::CODE,
    overdue_check::CODE,
    picture_of_text::CODE,
    picture_too_large::CODE,
    reserved_name::CODE,
    shared_name::CODE,
    stale_section::CODE,
    supersedes_cycle::CODE,
    target_instead_of_promise::CODE,
    unaligned_section::CODE,
    unfit_directory::CODE,
    unknown_audience::CODE,
    unknown_document::CODE,
    unknown_fact::CODE,
    unknown_organisation::CODE,
    unknown_page::CODE,
    unknown_profile::CODE,
    unknown_rule::CODE,
    unknown_source::CODE,
    unknown_subject::CODE,
    unknown_term::CODE,
    unknown_theme::CODE,
    unknown_topic::CODE,
    unknown_unit::CODE,
    unknown_variable::CODE,
    unmatched_path::CODE,
    unpublished_home::CODE,
    unpublished_reference::CODE,
    unsafe_link::CODE,
    unshowable_fact::CODE,
    untranslated_alt::CODE,
    untranslated_interface::CODE,
    unused_media::CODE,
    unused_term_language::CODE,
    unverified_term::CODE,
    vague_link_text::CODE,
    windows_name::CODE,
    wordless_change::CODE,
    wordless_fact::CODE,
    wrong_kind::CODE,
];

/// Checks the whole site, as far as texts behind their front matter do not matter.
pub fn site(index: &Index, messages: &MessagesByLanguage) -> Vec<Diagnostic> {
    let mut findings = told(SITE_RULES, index);
    findings.extend(told(MESSAGE_RULES, messages));
    one_sided_message::rule((index, messages), &mut findings);
    untranslated_interface::rule((index, messages), &mut findings);
    findings
}

/// Checks a page in all its languages.
pub fn entry(index: &Index, entry: &Entry) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for rule in ENTRY_RULES {
        rule(index, entry, &mut findings);
    }
    findings
}

/// Checks the texts of all pages together.
pub fn texts(index: &Index) -> Vec<Diagnostic> {
    told(TEXT_RULES, index)
}

/// Checks the files beside texts.
pub fn files(files: &Files) -> Vec<Diagnostic> {
    told(FILE_RULES, files)
}

/// Checks one page in one language.
pub fn page(page: &Page) -> Vec<Diagnostic> {
    told(PAGE_RULES, page)
}

/// Checks the names of the files of `content/`, sorted, without repetitions.
pub fn names(files: &[&SourceId]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for rule in NAME_RULES {
        rule(files, &mut findings);
    }
    findings
}

/// Checks the folder.
pub fn folder(faults: &[Fault]) -> Vec<Diagnostic> {
    told(FOLDER_RULES, faults)
}

fn told<T: ?Sized>(rules: &[Rule<T>], value: &T) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for rule in rules {
        rule(value, &mut findings);
    }
    findings
}
