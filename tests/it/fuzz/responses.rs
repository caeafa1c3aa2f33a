//! Every response type on any JSON: no panic, no failure on a value of the right shape, and what was written reads the same.

use std::collections::BTreeSet;

use clickhouse_cloud_tests::payload::maximal;
use clickhouse_cloud_tests::schema::{at, bodies};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use super::json::{Edit, any_json, apply, edit, places, words};
use super::{check, is_build};
use crate::generated::{Entry, OPERATIONS};

/// How many values each type is tried on.
const CASES: u32 = 40;

/// A response type: an operation that gives it, and payloads with every arm of every union.
struct Subject {
    entry: &'static Entry,
    payloads: Vec<Value>,
}

/// Operations that give the same schema as the same type are read by the same code: once is enough.
fn subjects() -> Vec<Subject> {
    let mut given = BTreeSet::new();
    let mut subjects = Vec::new();
    for entry in OPERATIONS.iter().filter(|entry| entry.has_value) {
        let schema = bodies()[entry.info.id].value().unwrap();
        if given.insert(((entry.gives)(), at(&schema).to_string())) {
            let payloads = maximal(&schema).into_iter().map(|payload| payload.value).collect();
            subjects.push(Subject { entry, payloads });
        }
    }
    subjects
}

/// Any JSON, and payloads of which some places are something else.
fn values(subject: &Subject) -> BoxedStrategy<Value> {
    let mut all = Vec::new();
    subject.payloads.iter().for_each(|payload| words(payload, &mut all));
    all.sort_unstable();
    all.dedup();
    let payloads = subject.payloads.clone();
    let changed = (any::<Index>(), prop::collection::vec(edit(all.clone()), 1..6));
    let changed = changed.prop_map(move |(which, edits): (Index, Vec<(Index, Edit)>)| {
        let mut value = which.get(&payloads).clone();
        for (index, edit) in edits {
            let at = index.get(&places(&value)).clone();
            apply(&mut value, &at, &edit);
        }
        value
    });
    prop_oneof![1 => any_json(all), 3 => changed].boxed()
}

/// Reads and writes a value twice.
fn survives(subject: &Subject, value: &Value) -> Result<bool, String> {
    // What a type is on the wire: one of those that its payloads are.
    let is_shaped = subject
        .payloads
        .iter()
        .any(|payload| (payload.is_object() && value.is_object()) || (payload.is_array() && value.is_array()));
    let written = match (subject.entry.recode)(value) {
        Ok((written, _)) => written,
        Err(warnings) if is_shaped => return Err(format!("it does not decode: {warnings:?}")),
        Err(_) => return Ok(false),
    };
    match (subject.entry.recode)(&written) {
        Ok((again, _)) if again == written => Ok(true),
        Ok((again, _)) => Err(format!("written once: {written}\nwritten twice: {again}")),
        Err(warnings) => Err(format!("what was written does not decode: {warnings:?}\n{written}")),
    }
}

#[test]
fn any_json_is_read_or_refused_and_stays_the_same() {
    let subjects = subjects();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let decoded = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        while let Some(subject) = subjects.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            check(
                subject.entry.info.id,
                CASES,
                &values(subject),
                |value| format!("{value:#}"),
                |value| {
                    let read = survives(subject, value)?;
                    decoded.fetch_add(usize::from(read), std::sync::atomic::Ordering::Relaxed);
                    Ok(())
                },
            );
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let decoded = decoded.into_inner();
    clickhouse_cloud_tests::counted!("{} response types, {decoded} values read and written twice", subjects.len());
    assert!(!is_build() || (subjects.len() > 90 && decoded > 2_000), "{} types, {decoded} values", subjects.len());
}
