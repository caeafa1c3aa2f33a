//! Holds what rustdoc would run of the generated files against what the generator says it wrote.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use clickhouse_cloud_generator::doctests::Doctest;
use clickhouse_cloud_generator::{Inputs, generate};

use crate::cargo;
use crate::files::read_optional;
use crate::report::say;
use crate::workspace::Workspace;

/// The folder of the generated files, as in the path that rustdoc prints.
const GENERATED: &str = "src/generated/";

/// Builds the client, lets rustdoc list its doctests without running one, and compares.
///
/// # Errors
///
/// Where the document cannot be compiled, where cargo fails, and where the lists differ.
pub fn run(workspace: &Workspace) -> Result<()> {
    let spec = workspace.spec();
    let spec = fs::read_to_string(&spec).with_context(|| format!("cannot read {}", workspace.display(&spec)))?;
    let (overlay, policy) = (read_optional(&workspace.overlay())?, read_optional(&workspace.policy())?);
    let output = generate(&Inputs { spec: &spec, overlay: &overlay, policy: &policy, lock: "", strict: true })
        .map_err(|_| anyhow!("the document cannot be compiled; `cargo xtask check` says why"))?;
    let arguments = ["test", "--doc", "--workspace", "--locked", "--", "--list"];
    let listed = cargo::command().args(arguments).current_dir(workspace.root()).output();
    let listed = listed.context("cargo cannot be run")?;
    if !listed.status.success() {
        bail!("`cargo {}` failed:\n{}", arguments.join(" "), String::from_utf8_lossy(&listed.stderr));
    }
    let total = compare(&String::from_utf8_lossy(&listed.stdout), &output.doctests)?;
    say(&format!(
        "doctests: {total} in the client, {} of them in generated files, all written by the generator",
        output.doctests.len()
    ));
    Ok(())
}

/// How many doctests are listed, where those of generated files are the generator's.
///
/// # Errors
///
/// Where one is not, or one of the generator's is missing; and where the list has none at all, as in another format.
fn compare(listing: &str, own: &[Doctest]) -> Result<usize> {
    let listed: Vec<&str> = listing.lines().filter(|line| line.ends_with(": test")).collect();
    if listed.is_empty() {
        bail!(
            "rustdoc lists no doctest at all, though the client has some by hand: is the format of the list another one now?"
        );
    }
    let place = |line: &&str| {
        let line = line.replace('\\', "/");
        let (file, rest) = line.split_once(GENERATED)?.1.split_once(".rs - ")?;
        let number = rest.rsplit_once("(line ")?.1.split_once(')')?.0.parse().ok()?;
        Some((format!("{GENERATED}{file}.rs"), number))
    };
    let is_generated = |line: &&&str| line.replace('\\', "/").contains(GENERATED);
    let own: BTreeSet<(String, usize)> = own.iter().map(|own| (own.path.clone(), own.line)).collect();
    let mut missing = own.clone();
    let mut foreign = Vec::new();
    for line in listed.iter().filter(is_generated) {
        match place(line).filter(|place| own.contains(place)) {
            Some(place) => drop(missing.remove(&place)),
            None => foreign.push(format!("  {line:?}: the generator did not write it")),
        }
    }
    foreign.extend(missing.iter().map(|(path, line)| format!("  {path}:{line}: written by the generator, not listed")));
    if foreign.is_empty() {
        return Ok(listed.len());
    }
    bail!(
        "do not run the tests: the doctests of the generated files are not those of the generator\n{}",
        foreign.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_the_same_or_the_difference_is_named() {
        let by_hand = "generated-client/src/lib.rs - (line 9): test\n1 test, 0 benchmarks\n";
        let generated = format!("generated-client/src/generated/a/b.rs - generated::a::B (line 7): test\n{by_hand}");
        let own = [Doctest { path: "src/generated/a/b.rs".to_owned(), line: 7, code: String::new() }];
        assert_eq!(compare(by_hand, &[]).ok(), Some(1));
        assert_eq!(compare(&generated, &own).ok(), Some(2));
        for (listing, own, says) in [
            (generated.as_str(), &[][..], "did not write it"),
            (by_hand, &own[..], "src/generated/a/b.rs:7: written by the generator, not listed"),
            ("generated-client/src/generated/odd: test\n", &[], "did not write it"),
            ("0 tests, 0 benchmarks\n", &[], "no doctest at all"),
        ] {
            let message = compare(listing, own).map_err(|error| error.to_string());
            assert!(message.clone().is_err_and(|text| text.contains(says)), "{listing}: {message:?}");
        }
    }
}
