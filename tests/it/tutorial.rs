//! The tutorial works as it is written: each file, command, report and sight of it, in order, in an empty folder.
use crate::manual::{Desk, LANGUAGES, Part, is_seen, read, without_time};

#[test]
fn whoever_follows_the_tutorial_sees_what_it_says() {
    for language in LANGUAGES {
        let mut desk = Desk::new(language);
        let mut printed = String::new();
        for (at, part) in read(language, "tutorial") {
            match part {
                Part::File(path, text) => desk.write(&path, text),
                Part::Photo(path) => desk.photo(&path),
                Part::Command(command) => printed = desk.run(&command),
                Part::Printed(said) => {
                    assert_eq!(without_time(&printed), without_time(&said), "docs/{language}/tutorial.md:{at}");
                }
                Part::Seen(words) => {
                    let seen = desk.seen("site.toml");
                    assert!(is_seen(&words, &seen), "docs/{language}/tutorial.md:{at}: “{words}” in\n{seen}");
                }
                Part::Heading | Part::Prose(_) => {}
            }
        }
        assert!(desk.path("public/index.html").is_file(), "the tutorial ends with a site to open");
    }
}
