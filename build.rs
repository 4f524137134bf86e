//! Rebuilds the tool when a theme or a message that is part of it changes: `include_dir` does not say so itself.
fn main() {
    println!("cargo:rerun-if-changed=themes");
    println!("cargo:rerun-if-changed=i18n");
}
