//! The published documents in their order, each compiled with the names of the one before: a name goes only where the document
//! gives a cause.

use clickhouse_cloud_generator::lock::Lock;
use clickhouse_cloud_generator::{Inputs, compile};
use clickhouse_cloud_tests::{committed, skipped};
use serde_json::Value;

use xtask::replay::names::{has_a_cause, lost};

use crate::history::{PUBLISHED, document};

#[test]
fn no_name_goes_without_a_cause() {
    let mut lock = Lock::default();
    // `Service.profile` was an enum until 0.4.2; its name is not free for the component of 0.5.0, and a person has to say so.
    let policy = committed().policy.replace("\ntypes:\n", "\ntypes:\n  ServiceProfile: ServiceProfileOffer\n");
    let mut total = 0;
    let mut before = Value::Null;
    let published = PUBLISHED.into_iter().map(|(version, sha256)| (version, document(version, sha256)));
    for (version, spec) in published {
        let spec = match spec {
            Ok(spec) => spec,
            Err(error) => return skipped("names over the published documents", &format!("{version}: {error}")),
        };
        let text = lock.to_string();
        let inputs = Inputs { spec: &spec, policy: &policy, lock: &text, strict: false, ..committed().inputs() };
        let compiled = compile(&inputs).unwrap_or_else(|findings| panic!("{version}: {findings}"));
        let lost = lost(&lock, &compiled.lock);
        let document: Value = serde_json::from_str(&spec).unwrap();
        let bare: Vec<&String> = lost.iter().filter(|line| !has_a_cause(line, (&before, &document), &lock)).collect();
        before = document;
        println!(
            "{version}: {} names, {} gone, {} of them without a cause",
            compiled.lock.lines.len(),
            lost.len(),
            bare.len()
        );
        assert!(bare.is_empty(), "{version}: {bare:#?}");
        total += lost.len();
        lock = compiled.lock.release();
    }
    println!("{total} names are gone over all, none without a cause in the document");
}
