//! One bad place leaves the rest: every change of one place of every result, and what the client makes of it.
//!
//! From the maximal payload of each operation, and from one for each arm of each union, every place below the result is changed
//! in every way that one place can be wrong. The decode must succeed; encoded again, all but that place must be what it was;
//! and what was changed must be kept, or told in a warning with its path. Operations that give the same schema as the same
//! type are decoded by the same code and tried once.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod change;
mod compare;
mod verdict;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use clickhouse_cloud_tests::payload::{Payload, Place, maximal};
use clickhouse_cloud_tests::schema::{at, bodies};

use crate::generated::{Entry, OPERATIONS};
use change::{Change, Class, changes};
use verdict::judge;

/// What happened to the changed place, by the class of the change.
type Counts = BTreeMap<(Class, &'static str), usize>;

/// A payload of an operation, with the places that no earlier payload of it has.
struct Unit {
    entry: &'static Entry,
    payload: Payload,
    places: Vec<Place>,
}

/// The payloads of every operation; the longest first, so that no thread is left with one at the end. And how many operations
/// that are.
fn units() -> (Vec<Unit>, usize) {
    let (mut units, mut operations, mut given) = (Vec::new(), 0, BTreeSet::new());
    for entry in OPERATIONS.iter().filter(|entry| entry.has_value) {
        operations += 1;
        let schema = bodies()[entry.info.id].value().unwrap();
        if !given.insert(((entry.gives)(), at(&schema).to_string())) {
            continue;
        }
        let mut seen = BTreeSet::new();
        for payload in maximal(&schema) {
            let own = payload.places.iter().skip(1);
            let places: Vec<Place> =
                own.filter(|place| seen.insert((place.path.clone(), place.schema.clone()))).cloned().collect();
            units.push(Unit { entry, payload, places });
        }
    }
    units.sort_by_key(|unit| std::cmp::Reverse(unit.places.len() * unit.payload.places.len()));
    (units, operations)
}

/// Tries every change of every place; the failures, by what they have in common.
fn survive(unit: &Unit, counts: &mut Counts, failures: &mut BTreeMap<String, Vec<String>>) {
    let Unit { entry, payload, places } = unit;
    let (original, warnings) = (entry.recode)(&payload.value).unwrap();
    assert!(
        warnings.is_empty() && original == payload.value,
        "{} [{}] does not round-trip",
        entry.info.id,
        payload.name
    );
    let mut value = payload.value.clone();
    for place in places {
        for change in changes(place, payload.value.pointer(&place.path).unwrap()) {
            let Change { class, .. } = change;
            let undo = change.apply(&mut value);
            let fate = match (entry.recode)(&value) {
                Ok((seen, warnings)) => judge(&change, place, &original, &seen, &warnings),
                Err(warnings) => Err(format!("the decode failed: {warnings:?}")),
            };
            undo.apply(&mut value);
            match fate {
                Ok(fate) => *counts.entry((class, fate)).or_default() += 1,
                Err(failure) => {
                    let case = format!("{} [{}] {change}: {failure}", entry.info.id, payload.name);
                    failures.entry(format!("{class:?} {}", place.schema)).or_default().push(case);
                }
            }
        }
    }
    assert!(value == payload.value);
}

#[test]
fn a_bad_place_leaves_the_rest() {
    let (units, operations) = units();
    let next = AtomicUsize::new(0);
    let all: Mutex<(Counts, BTreeMap<String, Vec<String>>)> = Mutex::default();
    let work = || {
        let (mut counts, mut failures) = (Counts::new(), BTreeMap::new());
        while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
            survive(unit, &mut counts, &mut failures);
        }
        let mut all = all.lock().unwrap();
        counts.into_iter().for_each(|(key, count)| *all.0.entry(key).or_default() += count);
        failures.into_iter().for_each(|(key, cases)| all.1.entry(key).or_default().extend(cases));
    };
    std::thread::scope(|scope| {
        (0..std::thread::available_parallelism().map_or(1, usize::from)).for_each(|_| {
            scope.spawn(work);
        });
    });
    let (counts, failures) = all.into_inner().unwrap();
    let types: BTreeSet<&str> = units.iter().map(|unit| (unit.entry.gives)()).collect();
    let failed: usize = failures.values().map(Vec::len).sum();
    let cases: usize = counts.values().sum::<usize>() + failed;
    clickhouse_cloud_tests::counted!(
        "{operations} operations, {} types, {} payloads, {cases} changes:",
        types.len(),
        units.len()
    );
    for ((class, fate), count) in &counts {
        clickhouse_cloud_tests::counted!("  {class:?}: {fate}: {count}");
    }
    let first = failures.values().filter_map(|cases| Some(format!("{} times: {}", cases.len(), cases.first()?)));
    assert!(failures.is_empty(), "{failed} of {cases} failed:\n{}", first.collect::<Vec<_>>().join("\n"));
    assert!(operations > 0);
    assert!(cases > 40_000, "{cases} are too few: does the payload have everything?");
}
