//! The tests of Yulan: one binary, one module per subject.
mod cli;
mod emit;
mod emphasis;
mod messages;
mod site;
