//! Yulan: from a folder of Markdown in several languages to a tree of static pages.
//!
//! ```text
//! load -> parse -> resolve -> check + render -> emit          pipeline::plan(&Inputs, &mut Memos) -> Plan
//! ```
//!
//! The modules below stand in the order of the pipeline: first the words every stage speaks, then the stages, then
//! what drives them. ARCHITECTURE.md says what each may know.

pub mod memo;
pub mod source;
pub mod diagnostic;
pub mod locale;
pub mod url;
pub mod artifact;
pub mod facts;
pub mod picture;

pub mod load;
pub mod parse;
pub mod resolve;
pub mod check;
pub mod render;
pub mod emit;
pub mod author;

pub mod pipeline;
pub mod watch;
pub mod preview;
pub mod cli;
