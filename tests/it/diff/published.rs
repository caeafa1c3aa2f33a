//! Every pair of documents that was published, one after the other.
//!
//! On demand, because the documents come from the registry: `cargo test --workspace --test it diff -- --ignored`.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::{Compiled, Inputs, compile};
use clickhouse_cloud_tests::{committed, skipped};

use super::checked;
use crate::history::{PUBLISHED, document};

fn compiled(spec: &str) -> Compiled {
    compile(&Inputs { spec, strict: false, ..committed().inputs() }).unwrap_or_else(|findings| panic!("{findings}"))
}

#[test]
#[ignore = "reads the registry: cargo test --workspace --test it diff -- --ignored"]
fn every_published_pair_is_explained() {
    let mut golden = String::new();
    let mut last: Option<(&str, Compiled)> = None;
    for (version, sha256) in PUBLISHED {
        let spec = match document(version, sha256) {
            Ok(spec) => spec,
            Err(error) => {
                let what = format!("the document of {version}: no registry gives it: {error}");
                return skipped("every_published_pair_is_explained", &what);
            }
        };
        let new = compiled(&spec);
        if let Some((known, old)) = &last {
            let what = format!("{known} → {version}");
            let (report, _) = checked(&old.document, &new.document, &what);
            let mut kinds: BTreeMap<_, usize> = BTreeMap::new();
            report.changes.iter().for_each(|change| *kinds.entry((change.kind, change.class())).or_default() += 1);
            golden.push_str(&format!("{what}: {} changes\n", report.changes.len()));
            for ((kind, class), count) in kinds {
                golden.push_str(&format!("{count:>6} {} ({class:?})\n", kind.slug()));
            }
            golden.push_str(&format!("       noise {:?}\n", report.noise));
        }
        last = Some((version, new));
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../snapshots", omit_expression => true }, {
        insta::assert_snapshot!("diff_published", golden);
    });
}
