//! Every command that README.md and CONTRIBUTING.md show, taken from the Markdown: what is quick is run in a copy of the workspace,
//! of the others the arguments are held against what takes them. A command of an unknown kind fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use serde_json::Value;

use crate::drill::workspace;
use crate::support::{repository, stderr, xtask};

/// Subcommands that are not run here, and why: their arguments are parsed.
const PARSED: &[(&str, &str)] = &[
    ("update", "reads the network; the drill runs it"),
    ("fetch", "reads the network"),
    ("metrics", "takes minutes"),
    ("semver", "takes minutes, and two tools"),
    ("history", "reads the registry"),
    ("replay", "takes minutes, and reads the registry"),
    ("release", "wants a clean tree with an address; tests of its own run it"),
    ("propose", "pushes; tests of its own run it"),
];

/// Words that stand for something, and one of what they stand for.
const PLACEHOLDERS: &[(&str, &str)] = &[("CODE", "name-collision"), ("KIND", "property-removed")];

/// The commands of a file: lines of consoles after the prompt, and spans of code that begin like one.
fn commands(markdown: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut in_console = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => in_console = &*language == "console",
            Event::End(TagEnd::CodeBlock) => in_console = false,
            Event::Text(text) if in_console => {
                let typed = text.lines().filter_map(|line| line.strip_prefix("$ "));
                found.extend(typed.map(|line| line.split(" #").next().unwrap().trim().to_owned()));
            }
            Event::Code(text) => {
                let program = words(&text).first().map(|word| (*word).to_owned()).unwrap_or_default();
                if text.contains(' ') && (["cargo", "bash", "git"].contains(&&*program) || program.ends_with(".sh")) {
                    found.insert(text.into_string());
                }
            }
            _ => {}
        }
    }
    found
}

/// The words of a command without the variables in front of it; of two commands in a row those of the first.
fn words(command: &str) -> Vec<&str> {
    let is_variable = |word: &&str| word.split_once('=').is_some_and(|(name, _)| name == name.to_uppercase());
    command.split_whitespace().skip_while(is_variable).take_while(|word| !["&&", "|", ">"].contains(word)).collect()
}

/// The packages of the workspace, each with its test targets.
fn packages() -> Vec<(String, Vec<String>)> {
    let output = xtask::cargo::command()
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(repository())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let tests = |package: &Value| {
        let targets = package["targets"].as_array().unwrap().iter().filter(|target| target["kind"][0] == "test");
        targets.map(|target| text(&target["name"])).collect()
    };
    metadata["packages"].as_array().unwrap().iter().map(|package| (text(&package["name"]), tests(package))).collect()
}

/// What is wrong with `cargo test`, `run`, `doc` and their kind: a package, a target or a module of tests that there is not.
fn cargo(words: &[&str], packages: &[(String, Vec<String>)]) -> Option<String> {
    let after = |flag: &str| words.iter().position(|word| *word == flag).and_then(|at| words.get(at + 1)).copied();
    let wanted = after("-p");
    if wanted.is_none() && !["--workspace", "--locked"].iter().any(|flag| words.contains(flag)) {
        return Some("neither a package nor the workspace".to_owned());
    }
    let meant = || packages.iter().filter(|(name, _)| wanted.is_none_or(|wanted| name == wanted));
    if meant().next().is_none() {
        return Some(format!("no package {wanted:?}"));
    }
    let target = after("--test")?;
    let Some((package, _)) = meant().find(|(_, tests)| tests.iter().any(|name| name == target)) else {
        return Some(format!("no test target {target}"));
    };
    let folder = if package == "xtask" { "xtask/tests" } else { "tests" };
    let folder = repository().join(folder).join(target);
    let main = fs::read_to_string(folder.join("main.rs")).unwrap();
    let filter = words.iter().skip_while(|word| **word != target).nth(1).filter(|word| !word.starts_with('-'))?;
    let mut path = folder;
    for (depth, module) in filter.split("::").enumerate() {
        path.push(module);
        let known =
            if depth == 0 { main.contains(&format!("mod {module};")) } else { path.with_extension("rs").exists() };
        if !known {
            return Some(format!("no module {filter} among the tests of {package}"));
        }
    }
    None
}

/// What is wrong with a subcommand of xtask.
fn own(words: &[&str], root: &Path) -> Option<String> {
    let mut arguments: Vec<&str> = words
        .iter()
        .map(|word| PLACEHOLDERS.iter().find(|(name, _)| name == word).map_or(*word, |(_, value)| value))
        .collect();
    if arguments.first().is_none_or(|first| PARSED.iter().any(|(name, _)| name == first)) {
        arguments.push("--help");
    }
    let output = xtask(root, &arguments);
    (!output.status.success()).then(|| stderr(&output))
}

/// What is wrong with a command.
fn wrong(command: &str, root: &Path, packages: &[(String, Vec<String>)]) -> Option<String> {
    let words = words(command);
    let exists = |path: &str| (!repository().join(path).exists()).then(|| format!("no {path}"));
    match words.as_slice() {
        ["cargo", "xtask", rest @ ..] => own(rest, root),
        ["cargo", "run", "--release", "-p", "xtask", "--", rest @ ..] => own(rest, root),
        ["cargo", "install", "--locked", _, ..] => None,
        ["cargo", "test" | "run" | "doc", rest @ ..] => cargo(rest, packages),
        ["git", "diff", paths @ ..] => paths.iter().filter(|path| !path.starts_with('-')).find_map(|path| exists(path)),
        ["bash", script, ..] => exists(script),
        [script, ..] if script.ends_with(".sh") => exists(script),
        _ => Some("nothing here knows how to check it: add its kind to this test".to_owned()),
    }
}

#[test]
fn every_command_that_the_documents_show_works() {
    let folder = workspace();
    let root = folder.path();
    let git = |arguments: &[&str]| {
        let who = ["-c", "user.name=t", "-c", "user.email=t@t.example"];
        let output = Command::new("git").args(who).args(arguments).current_dir(root).output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
    };
    git(&["init", "--quiet"]);
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "as committed"]);
    let packages = packages();
    let mut seen = BTreeSet::new();
    let mut failures = Vec::new();
    for file in ["README.md", "CONTRIBUTING.md"] {
        for command in commands(&fs::read_to_string(repository().join(file)).unwrap()) {
            failures.extend(wrong(&command, root, &packages).map(|why| format!("{file}: `{command}`: {why}")));
            seen.insert(command);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(seen.len() > 20, "{seen:#?}");
}

/// The test above sees what it should, and refuses what does not work.
#[test]
fn a_command_that_does_not_work_is_seen() {
    let markdown = "```console\n$ cargo xtask nonsense   # words\nits output\n```\n`A=1 cargo test -p nobody --test it`, `cargo\nxtask lint --nonsense`, `x.rs`";
    let found = commands(markdown);
    let wanted = ["A=1 cargo test -p nobody --test it", "cargo xtask lint --nonsense", "cargo xtask nonsense"];
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
    let packages = packages();
    let more = [
        "cargo test --workspace --test it nonsense",
        "curl x",
        "git diff -- nonsense",
        "cargo xtask update --nonsense",
    ];
    for command in wanted.into_iter().chain(more) {
        assert!(wrong(command, &repository(), &packages).is_some(), "{command}");
    }
    for command in
        ["cargo xtask explain CODE", "cargo xtask update --dry-run", "cargo test --workspace --test it diff::mutations"]
    {
        assert_eq!(wrong(command, &repository(), &packages), None, "{command}");
    }
}
