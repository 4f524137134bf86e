//! The documentation says what the program does.
use std::fs;
use std::path::Path;

/// Where the generated part of `docs/theme.md` begins.
const MARK: &str = "<!-- From here on this page is made of the view structs of src/render/view. -->\n\n";

#[test]
fn the_theme_page_describes_what_templates_see() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/theme.md");
    let page = fs::read_to_string(&path).expect("the page is part of the project");
    let (written, generated) = page.split_once(MARK).expect("the page has a generated part");
    let wanted = yulan::render::documentation();
    if std::env::var("YULAN_UPDATE_DOCS").is_ok() {
        fs::write(&path, format!("{written}{MARK}{wanted}")).expect("the page can be written");
    } else {
        assert_eq!(generated, wanted, "YULAN_UPDATE_DOCS=1 cargo test writes the page");
    }
}
