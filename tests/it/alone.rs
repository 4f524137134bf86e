//! `yulan` without a verb.
use crate::program::folder;

#[test]
fn alone_in_a_site_it_says_what_one_would_want_there() {
    let folder = folder();
    assert_eq!(folder.run(&["init", "guide"]).code, 0);
    let run = folder.run_in("guide/content", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let told =
        format!("This is the site in {}. You may want to type\n  yulan watch ", folder.path.join("guide").display());
    assert!(run.out.starts_with(&told), "{}", run.out);
    assert!(
        run.out.contains("\n  yulan check ")
            && run.out.contains("\n  yulan build ")
            && run.out.contains("\n  yulan new service "),
        "{}",
        run.out
    );
    assert!(folder.run_in("guide", &["--ui-language", "zh"]).out.starts_with("这里是网站 "));
}

#[test]
fn alone_elsewhere_with_nobody_to_answer_it_says_how_to_begin_and_makes_nothing() {
    let folder = folder();
    let run = folder.run(&[]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.starts_with("There is no site here.") && run.err.contains("\n  yulan init my-guide\n"),
        "{}",
        run.err
    );
    assert!(folder.files().is_empty());
    assert_eq!(folder.run(&["--root", "missing"]).code, 2);
}
