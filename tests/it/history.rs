//! Every document that was published before the committed one still generates and compiles, with today's overlay and policy.
//!
//! Slow, so on demand: `cargo test --workspace --test it history -- --ignored`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod page;

use std::fs;
use std::path::{Path, PathBuf};

use clickhouse_cloud_generator::{Inputs, generate};
use clickhouse_cloud_tests::{committed, root, skipped};
use xtask::document::Document;
use xtask::source::Source;

use crate::scratch::Scratch;

/// The packages whose documents differ, and the document of each.
pub(crate) const PUBLISHED: [(&str, &str); 6] = [
    ("0.2.1", "66efa27c6220df601d9529e6431ad69b322ad77540be728fed9136830d12c49f"),
    ("0.2.4", "15c2a013a973dcc1fe13ed634d0b7068cdf86f527ab64cf1584ce4551d9a7c31"),
    ("0.4.0", "50dd9f38ed45a10e077373c06e7d7ff62c3086cb3989bc4ce6647538a43a1a08"),
    ("0.4.1", "1dce7e51a4f98b6e574d44a453ce87be3866b590ebc13361c51eab3bafa4089d"),
    ("0.4.2", "e6bd90f7de98ef3fb36e0d1cbfeea6142648e461feabea55d0a9d027a85f9e96"),
    ("0.5.0", "3475dcdba5e9717bdcbea7c6798711c4ed98ad195219a994ca92b00ccd92c5a8"),
];

/// Where everything is kept that may be kept until the next run.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("history")
}

/// The document of a version; from the registry once, then from the target folder.
pub(crate) fn document(version: &str, sha256: &str) -> Result<String, String> {
    // The committed document may be one of them: then no registry is asked.
    if Document::parse(committed().spec.as_bytes()).is_ok_and(|own| own.sha256 == sha256) {
        return Ok(committed().spec.clone());
    }
    let kept = target().join("specs").join(format!("{version}.json"));
    let kept_bytes = fs::read(&kept).ok();
    let is_kept = kept_bytes.is_some();
    let bytes = match kept_bytes {
        Some(bytes) => bytes,
        None => {
            Source::Package(format!("clickhouse-cloud-api@{version}")).read(&root()).map_err(|e| format!("{e:#}"))?
        }
    };
    let document = Document::parse(&bytes).unwrap();
    assert_eq!(document.sha256, sha256, "the document of {version} is another one, in {}", kept.display());
    if !is_kept {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        fs::write(&kept, &bytes).unwrap();
    }
    Ok(String::from_utf8(bytes).unwrap())
}

#[test]
#[ignore = "compiles five clients: cargo test --workspace --test it history -- --ignored"]
fn every_published_document_generates_and_compiles() {
    let mut scratch = Scratch::new(&target().join("crates"));
    let mut failures = String::new();
    for (version, sha256) in PUBLISHED {
        let spec = match document(version, sha256) {
            // Every other test compiles that one.
            Ok(spec) if spec == committed().spec => continue,
            Ok(spec) => spec,
            Err(error) => {
                skipped(
                    "every_published_document_generates_and_compiles",
                    &format!("the document of {version}: no registry gives it: {error}"),
                );
                continue;
            }
        };
        match generate(&Inputs { spec: &spec, strict: false, ..committed().inputs() }) {
            Ok(output) => scratch.add_bare(version, &output.files),
            Err(findings) => failures.push_str(&format!("{version} does not generate:\n{findings}\n\n")),
        }
    }
    if let Err(output) = scratch.check() {
        failures.push_str(&output);
    }
    assert!(failures.is_empty(), "{failures}");
}
