//! What `metrics` counts, how it is asked, and that its copies of the document compile.

use std::fs;
use std::time::Duration;

use clickhouse_cloud_generator::overlay::Mode;
use clickhouse_cloud_generator::{Inputs, generate};
use xtask::Workspace;
use xtask::metrics::Published;
use xtask::metrics::compile::peak_of;
use xtask::metrics::inflate::inflate;
use xtask::metrics::size::{Size, size};
use xtask::metrics::timing::{Timing, interleaved};
use xtask::metrics::tree::Tree;

use crate::support::{repository, stderr, xtask};

#[test]
fn size_counts_rust_files_below_a_folder() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("services")).unwrap();
    fs::write(root.path().join("mod.rs"), "pub struct A;\nstruct Private;\n").unwrap();
    fs::write(root.path().join("services/types.rs"), "open_enum! {\n    pub enum B { C }\n}\n").unwrap();
    fs::write(root.path().join("notes.md"), "pub struct NotRust;\n").unwrap();
    assert_eq!(size(root.path()).unwrap(), Size { files: 2, lines: 5, bytes: 66, types: 2 });
    assert_eq!(size(&root.path().join("missing")).unwrap(), Size::default());
}

#[test]
fn a_tree_has_each_crate_once_and_itself_not_at_all() {
    let lines = "root v0.1.0 (/some/where)\na v1.0.0\nb v2.0.0 (proc-macro)\na v0.9.1\nb v2.0.0 (proc-macro) (*)\n\
                 c v1.0.0+build (*)\nroot v0.1.0 (/some/where) (*)\n";
    let tree = Tree::parse(lines);
    assert_eq!(tree.crates, 4);
    assert_eq!(tree.duplicates(), "a 0.9.1, 1.0.0");
    assert_eq!(Tree::parse("root v0.1.0\n").duplicates(), "none");
    assert_eq!(Tree::parse(""), Tree::default());
}

#[test]
fn times_are_taken_in_turn() {
    let mut order = String::new();
    let timings = interleaved(&["a", "b"], 3, |name| {
        order.push_str(name);
        Ok(Duration::from_secs(10 - order.len() as u64))
    });
    assert_eq!(timings.unwrap().iter().map(|timing| timing.shortest().as_secs()).collect::<Vec<_>>(), [5, 4]);
    assert_eq!(order, "ababab");
    let seconds = |seconds: &[u64]| Timing::new(seconds.iter().copied().map(Duration::from_secs).collect());
    assert_eq!(seconds(&[9, 1, 4]).median().as_secs(), 4);
    assert_eq!(seconds(&[9, 1, 4, 5]).median().as_secs(), 5);
    assert_eq!(seconds(&[]).median(), Duration::ZERO);
}

#[test]
fn a_published_package_is_name_and_version() {
    let published: Published = "clickhouse-cloud-api@0.5.0".parse().unwrap();
    assert_eq!((published.name.as_str(), published.version.as_str()), ("clickhouse-cloud-api", "0.5.0"));
    for wrong in ["clickhouse-cloud-api", "@0.5.0", "name@", "name@\"1\""] {
        assert!(wrong.parse::<Published>().is_err(), "{wrong}");
    }
}

#[test]
fn wrong_arguments_are_told_before_anything_is_built() {
    let root = tempfile::tempdir().unwrap();
    for (arguments, word) in [
        (&["--against", "no-version"][..], "NAME@VERSION"),
        (&["--runs", "0"], "--runs"),
        (&["--generate", "--against", "name@1.0.0"], "cannot be used with"),
    ] {
        let output = xtask(root.path(), &[&["metrics"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(word), "{}", stderr(&output));
    }
}

#[test]
fn the_peak_of_a_process_is_rounded_up_to_mib() {
    assert_eq!(peak_of("Name:\txtask\nVmPeak:\t  99999 kB\nVmHWM:\t   52225 kB\n"), Some(52));
    assert_eq!(peak_of("Name:\txtask\n"), None);
}

#[test]
fn a_copy_of_the_document_has_every_operation_of_the_original() {
    let workspace = Workspace::at(repository());
    let read = |path| fs::read_to_string(path).unwrap();
    let (overlay, policy) = (read(workspace.overlay()), read(workspace.policy()));
    let (spec, policy) = inflate(&read(workspace.spec()), &overlay, Mode::Strict, &policy, 2).unwrap();
    let output = generate(&Inputs { spec: &spec, overlay: "", policy: &policy, lock: "", strict: true });
    let files = output.unwrap_or_else(|findings| panic!("{findings}")).files;
    let index = &files["API.md"];
    let operations = |words: &str| index.lines().filter(|line| line.starts_with("| `") && line.contains(words)).count();
    assert_eq!(operations("/copy_a/v1/") * 2, operations(""));
    assert_eq!(operations(""), spec.matches("\"operationId\":").count());
    let aliases =
        "aliases: { types: { Thing: [Item] }, methods: { thingGet: [fetch] }, requests: { thingGet: [Fetch] } }";
    let (_, copied) = inflate("{}", "", Mode::Strict, aliases, 2).unwrap();
    for entry in
        [r#""CopyA_Thing":["CopyAItem"]"#, r#""CopyA_thingGet":["fetch"]"#, r#""CopyA_thingGet":["CopyAFetch"]"#]
    {
        assert!(copied.contains(entry), "{copied}");
    }
    let error = inflate("{}", "", Mode::Strict, "surprises: {}", 2).unwrap_err();
    assert!(error.to_string().contains("`surprises`"), "{error}");
}
