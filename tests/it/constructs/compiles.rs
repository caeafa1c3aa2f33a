//! The output for all fixtures, in a crate with the client's own runtime, compiled and documented with warnings denied.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clickhouse_cloud_generator::Files;
use clickhouse_cloud_tests::{read, root};
use xtask::Mode;
use xtask::cargo;
use xtask::files::{Owned, sync};

use super::fixture::Fixture;

/// What the scratch workspace consists of, apart from `Cargo.lock`, which cargo changes.
const OWNED: Owned<'static> = Owned { folders: &["generated-client"], files: &["Cargo.toml", "clippy.toml"] };

#[test]
fn every_construct_compiles_without_a_warning() {
    compiles("constructs", Fixture::all().generate());
}

/// One scratch workspace at a time: they share the folder of the documentation.
pub(crate) static ONE: Mutex<()> = Mutex::new(());

/// The target folder of all scratch workspaces, those of xtask's tests too. What is built from a registry stays here from run to
/// run; the crates themselves are checked in seconds.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("constructs/target")
}

/// Compiles and documents generated files in a scratch workspace of this name, with warnings denied.
pub(crate) fn compiles(name: &str, generated: Files) {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let scratch = scratch(name, generated);
    let features = ["--no-default-features", "--features", "constructs", "--offline", "--package", "clickhouse-cloud"];
    // clippy says all that `cargo check` says, `missing_docs` of the workspace included.
    run(&scratch, "", &[&["clippy"], &features[..], &["--", "-D", "warnings"]].concat());
    run(&scratch, "-D warnings", &[&["doc", "--no-deps"], &features[..]].concat());
}

/// A workspace with the client's manifest, lints, lock file and runtime, and what is generated.
///
/// In the target folder, so that CI keeps it. Files that are right already stay as they are, so that cargo knows them.
pub(crate) fn scratch(name: &str, generated: Files) -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), workspace_manifest(&read("Cargo.toml")));
    files.insert("clippy.toml".to_owned(), read("clippy.toml"));
    files.insert("generated-client/Cargo.toml".to_owned(), manifest(&read("generated-client/Cargo.toml"), &generated));
    files.insert("generated-client/src/lib.rs".to_owned(), read("generated-client/src/lib.rs"));
    for folder in ["generated-client/src/runtime", "generated-client/src/ext"] {
        files.insert(format!("{folder}.rs"), read(&format!("{folder}.rs")));
        collect(&root().join(folder), folder, &mut files);
    }
    files.extend(generated.into_iter().map(|(path, text)| (format!("generated-client/{path}"), text)));
    fs::create_dir_all(&scratch).expect("the target folder can be written to");
    sync(&scratch, &files, &OWNED, Mode::Write).unwrap_or_else(|error| panic!("{}: {error:#}", scratch.display()));
    // Every time: what the workspace has is what an offline machine has. cargo drops from the copy what is not needed.
    fs::write(scratch.join("Cargo.lock"), read("Cargo.lock")).expect("the target folder can be written to");
    scratch
}

/// The workspace with the client as its only member, and without the profiles of packages that it does not need.
fn workspace_manifest(text: &str) -> String {
    let text = without(text, "profile.");
    let line = |line: &str| {
        if line.starts_with("members = ") { "members = [\"generated-client\"]".to_owned() } else { line.to_owned() }
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    lines.join("\n") + "\n"
}

/// The client's manifest with a feature for every module of the fixtures, and `constructs` for all of them and TLS, so that the
/// dependencies are those of every other scratch workspace. The features of
/// the real resources stay, switched off: what is written by hand for them is left out, and so are the examples.
fn manifest(text: &str, generated: &Files) -> String {
    let text = without(text, "[example]]");
    let modules: Vec<&str> = generated
        .keys()
        .filter_map(|path| path.strip_prefix("src/generated/")?.strip_suffix("/mod.rs"))
        .filter(|module| *module != "common")
        .collect();
    let (before, after) = text.split_once("[features]\n").expect("the client has features");
    let lines: String = modules.iter().map(|module| format!("{module} = []\n")).collect();
    let all = [&["rustls"], modules.as_slice()].concat();
    format!("{before}[features]\nconstructs = {all:?}\n{lines}{after}")
}

/// A manifest without the tables whose name starts so.
fn without(text: &str, name: &str) -> String {
    let tables: Vec<&str> = text.split("\n[").filter(|table| !table.starts_with(name)).collect();
    tables.join("\n[")
}

/// Every file below a folder, by its path from the root of the workspace.
fn collect(folder: &Path, name: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("a file of the client").path();
        let name = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, files);
        } else {
            files.insert(name, fs::read_to_string(&path).expect("a source file"));
        }
    }
}

/// Runs cargo in the scratch workspace. Whatever goes wrong fails the test, a machine without the dependencies too.
fn run(scratch: &Path, rustdoc_flags: &str, arguments: &[&str]) {
    let output = cargo::command()
        .args(arguments)
        .current_dir(scratch)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTDOCFLAGS", rustdoc_flags)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap_or_else(|error| panic!("cargo cannot be run: {error}"));
    assert!(
        output.status.success(),
        "`cargo {}` fails on what is generated for the fixtures; look in {}:\n\n{}",
        arguments.join(" "),
        scratch.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}
