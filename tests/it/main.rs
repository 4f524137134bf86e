//! The tests of Yulan: one binary, one module per subject.
mod cli;
mod emphasis;
mod messages;
