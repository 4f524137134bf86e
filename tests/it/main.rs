//! The tests of Yulan: one binary, one module per subject.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests make folders, read them and may fail")]
#![expect(unreachable_pub, reason = "what one test module offers to another is public to it")]
mod alone;
mod bad_input;
mod cli;
mod completions;
mod datum;
mod desk;
mod determinism;
mod docs;
mod emit;
mod emphasis;
mod examples;
mod fact_table;
mod incremental;
mod init;
mod large_input;
mod manual;
mod memo;
mod messages;
mod new;
mod output;
mod pages;
mod pictures;
mod planted;
mod program;
mod relocate;
mod reports;
mod rules;
mod schema;
mod site;
mod status;
mod theme;
mod tidy;
mod tutorial;
mod watch;
