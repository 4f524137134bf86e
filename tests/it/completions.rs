//! `yulan completions`: scripts for shells.
use crate::program::folder;

#[test]
fn each_shell_gets_a_script_that_knows_every_verb_in_the_language_of_the_tool() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        for (tongue, about) in [("en", "nothing"), ("zh-Hans", "不写任何文件")] {
            let run = folder.run(&["completions", shell, "--ui-language", tongue]);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{shell}");
            for word in ["init", "build", "check", "due", "translation", "service", "base-url", "completions"] {
                assert!(run.out.contains(word), "{shell} lacks {word}");
            }
            // bash shows no descriptions.
            assert!(shell == "bash" || run.out.contains(about), "{shell} {tongue}");
        }
    }
    let wrong = folder.run(&["completions", "cmd"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
}
