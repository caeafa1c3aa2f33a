//! The committed document, with tags, order and policy changed at random: no released name moves.

use clickhouse_cloud_generator::lock::Lock;
use clickhouse_cloud_generator::{Inputs, compile, generate};
use clickhouse_cloud_tests::{committed, published};
use serde_json::{Map, Value};

use crate::surface::random::Random;
use xtask::replay::names::lost;

/// The committed names as they are after a release.
fn released() -> Lock {
    Lock::parse(&committed().lock).unwrap().release()
}

#[test]
fn a_release_changes_no_generated_byte() {
    let inputs = committed().inputs();
    let (before, lock) = (generate(&inputs).unwrap(), released().to_string());
    let mut after = generate(&Inputs { lock: &lock, ..inputs }).unwrap();
    assert_eq!(after.files.insert("names.lock".to_owned(), committed().lock.clone()).unwrap(), lock);
    assert!(before.files == after.files, "a file changes");
    assert_eq!(before.calls, after.calls);
}

/// The entries of an object in a random order.
fn shuffle(object: &mut Map<String, Value>, random: &mut Random) {
    let mut entries: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
    while !entries.is_empty() {
        let (key, value) = entries.swap_remove(random.below(entries.len()));
        object.insert(key, value);
    }
}

/// A policy without some of its names.
fn thin(policy: &str, random: &mut Random) -> String {
    let mut policy = clickhouse_cloud_generator::source::parse(policy).unwrap();
    for section in ["resources", "methods", "requests", "types", "fields", "variants", "arguments"] {
        policy[section].as_object_mut().unwrap().retain(|_, _| random.below(2) == 0);
    }
    policy.to_string()
}

/// `NAMES_SEEDS=50` tries more than CI does.
#[test]
fn nothing_moves_a_released_name() {
    let seeds: u64 = std::env::var("NAMES_SEEDS").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let lock = released();
    let text = lock.to_string();
    for seed in 0..seeds {
        let mut random = Random::new(seed);
        let mut document = published().clone();
        for section in ["/paths", "/components/schemas"] {
            shuffle(document.pointer_mut(section).and_then(Value::as_object_mut).unwrap(), &mut random);
        }
        let mut moved = 0;
        for operation in document["paths"]
            .as_object_mut()
            .unwrap()
            .values_mut()
            .flat_map(|item| item.as_object_mut().unwrap().values_mut())
        {
            if random.below(3) == 0 && operation.get("tags").is_some() {
                operation["tags"][0] =
                    Value::from(*random.pick(&["Billing", "ClickStack", "Service", "Something else"]));
                moved += 1;
            }
        }
        let policy = thin(&committed().policy, &mut random);
        let (spec, inputs) = (document.to_string(), committed().inputs());
        let inputs = Inputs { spec: &spec, policy: &policy, lock: &text, strict: false, ..inputs };
        let compiled = compile(&inputs).unwrap_or_else(|findings| panic!("seed {seed}: {findings}"));
        let lost = lost(&lock, &compiled.lock);
        assert!(lost.is_empty(), "seed {seed}: {} of {} names moved: {lost:#?}", lost.len(), lock.lines.len());
        println!("seed {seed}: {} names stay, with {moved} operations under another tag", lock.lines.len());
    }
}
