//! Rebuilds the tool when a theme, a message or a profile that is part of it changes: `include_dir` does not say so itself.
fn main() {
    println!("cargo:rerun-if-changed=themes");
    println!("cargo:rerun-if-changed=i18n");
    println!("cargo:rerun-if-changed=profiles");
}
