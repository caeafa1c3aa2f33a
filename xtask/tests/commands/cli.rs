//! Help, usage errors and colours of the binary.

use std::fs;

use crate::support::{command, stderr, stdout, xtask};

#[test]
fn help_lists_the_commands_with_examples_and_exit_codes() {
    let root = tempfile::tempdir().unwrap();
    let output = xtask(root.path(), &["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let help = stdout(&output);
    for part in [
        "fetch",
        "generate",
        "check",
        "update",
        "lint",
        "metrics",
        "Usage: cargo xtask",
        "Examples:",
        "Exit codes: 0 done, 1 ",
    ] {
        assert!(help.contains(part), "no `{part}` in:\n{help}");
    }
    for name in ["fetch", "generate", "check", "update", "lint", "metrics"] {
        assert_eq!(xtask(root.path(), &[name, "--help"]).status.code(), Some(0), "{name}");
    }
    assert!(stdout(&xtask(root.path(), &["fetch", "--help"])).contains("https://api.clickhouse.cloud/v1"));
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let root = tempfile::tempdir().unwrap();
    for arguments in [&[][..], &["fetsh"], &["generate", "--spec", "other.json"], &["check", "--color", "sometimes"]] {
        let output = xtask(root.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains("--help"), "{}", stderr(&output));
    }
}

#[test]
fn errors_are_coloured_only_where_asked_for() {
    let root = tempfile::tempdir().unwrap();
    assert!(stderr(&xtask(root.path(), &["generate"])).starts_with("error: cannot read spec/"));
    let colored = command(root.path(), &["--color", "always", "generate"]).env("NO_COLOR", "1").output().unwrap();
    assert!(stderr(&colored).starts_with("\x1b[1;31merror:\x1b[0m cannot read spec/"), "{}", stderr(&colored));
}

#[test]
fn the_workspace_is_found_by_its_own_files() {
    let root = tempfile::tempdir().unwrap();
    let inside = root.path().join("spec/other/deep");
    fs::create_dir_all(&inside).unwrap();
    for file in ["Cargo.toml", "xtask/Cargo.toml", "generator/policy.yaml", "spec/overlay.yaml"] {
        fs::create_dir_all(root.path().join(file).parent().unwrap()).unwrap();
        fs::write(root.path().join(file), "").unwrap();
    }
    // Another workspace between, and another package that cargo runs.
    fs::write(root.path().join("spec/other/Cargo.toml"), "[workspace]\n").unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("generate")
        .env("CARGO_MANIFEST_DIR", root.path().join("spec/other"))
        .current_dir(inside)
        .output()
        .unwrap();
    assert!(stderr(&output).contains("cannot read spec/clickhouse-cloud.json"), "{}", stderr(&output));
}

/// Every colour that there is begins with ESC.
fn is_colored(text: &str) -> bool {
    text.contains('\x1b')
}

#[test]
fn usage_errors_and_help_are_coloured_as_everything_else() {
    let root = tempfile::tempdir().unwrap();
    for (arguments, variables, expected) in [
        (&["fetsh"][..], &[][..], false),
        (&["--color", "always", "fetsh"], &[], true),
        (&["fetsh", "--color=always"], &[], true),
        (&["fetsh"], &[("CLICOLOR_FORCE", "1")], true),
        (&["fetsh", "--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
        (&["--color=never", "--help"], &[("CLICOLOR_FORCE", "1")], false),
        (&["fetsh"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["generate"], &[("CLICOLOR_FORCE", "1")], true),
        (&["generate"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["generate"], &[("CLICOLOR_FORCE", "0")], false),
        (&["generate", "--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
    ] {
        let mut command = command(root.path(), arguments);
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").envs(variables.iter().copied());
        let output = command.output().unwrap();
        let text = stdout(&output) + &stderr(&output);
        assert_eq!(is_colored(&text), expected, "{arguments:?} {variables:?}: {text:?}");
    }
}

/// On a terminal, which `script` makes: where TERM is `dumb` it would show the codes.
#[test]
fn a_dumb_terminal_gets_no_colours() {
    let root = tempfile::tempdir().unwrap();
    for arguments in ["generate", "fetsh"] {
        for (term, expected) in [("xterm", true), ("dumb", false)] {
            // Some libraries take the variable CI for a terminal with colours.
            let line = format!("{} --root {} {arguments}", env!("CARGO_BIN_EXE_xtask"), root.path().display());
            let mut script = std::process::Command::new("script");
            script.args(["--quiet", "--return", "--command", &line, "/dev/null"]).env("TERM", term).env("CI", "true");
            script.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("CLICOLOR");
            let Ok(output) = script.stdin(std::process::Stdio::null()).output() else {
                assert!(std::env::var_os("CI").is_none(), "no `script` to make a terminal: apt-get install bsdutils");
                return;
            };
            let text = stdout(&output);
            assert!(text.contains("error:"), "{text}");
            assert_eq!(is_colored(&text), expected, "{arguments} {term}: {text:?}");
        }
    }
}

#[test]
fn help_fits_80_columns() {
    let root = tempfile::tempdir().unwrap();
    let main = stdout(&xtask(root.path(), &["--help"]));
    let commands = main.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<&str> = commands
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(names.contains(&"diff") && names.contains(&"completions"), "{names:?}");
    let of_commands = names.iter().map(|name| stdout(&xtask(root.path(), &[name, "--help"])));
    for help in std::iter::once(main.clone()).chain(of_commands) {
        for line in help.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8_is_named() {
    use std::os::unix::ffi::OsStrExt;
    let root = tempfile::tempdir().unwrap();
    let argument = std::ffi::OsStr::from_bytes(b"old\xff.json");
    let output = command(root.path(), &["diff"]).arg(argument).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains(r#"not UTF-8 text, which this argument must be: "old\xFF.json""#),
        "{}",
        stderr(&output)
    );
    // A path may be whatever the system takes.
    let output = command(root.path(), &["lint", "--spec"]).arg(argument).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
}

#[test]
fn a_shell_completes_commands_and_options() {
    let root = tempfile::tempdir().unwrap();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = xtask(root.path(), &["completions", shell]);
        assert_eq!(output.status.code(), Some(0), "{shell}");
        assert!(stdout(&output).contains("fail-on"), "{shell}");
    }
    let script = stdout(&xtask(root.path(), &["completions", "bash"]));
    let ask = |words: &str, at: usize| {
        let ask = format!(
            "{script}\nCOMP_WORDS=(xtask {words}); COMP_CWORD={at}; _xtask xtask \"${{COMP_WORDS[{at}]}}\" \"${{COMP_WORDS[{at}-1]}}\"; echo \"${{COMPREPLY[@]}}\""
        );
        stdout(&std::process::Command::new("bash").args(["-c", &ask]).output().unwrap()).trim().to_owned()
    };
    assert_eq!(ask("dif", 1), "diff");
    assert_eq!(ask("diff --fail", 2), "--fail-on");
    assert!(ask("lint --format ''", 3).contains("markdown"));
}
