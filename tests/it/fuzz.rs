//! Random input: responses, documents and overlays that nobody thought of. Nothing may panic, and nothing may be lost in silence.
//!
//! By default each property runs a fixed number of cases from a fixed seed, so that a build does not fail by chance. For longer:
//! `PROPTEST_CASES=20000 cargo test --workspace --test it fuzz`, from a seed of the moment, which a failure prints;
//! `PROPTEST_RNG_SEED` gives one. A failure prints the smallest input that fails: it becomes a test of its own beside its kind
//! (`failures`, `diagnostics`, `generator/tests`), not a line in a file of seeds, which would mean another input with the next
//! change of a strategy. So there are no regression files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod corruption;
mod document;
mod found;
mod generator;
mod json;
mod overlay;
mod responses;
mod rust;

use std::env::var_os;
use std::hash::{BuildHasher, RandomState};

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestError, TestRunner};

/// Whether the number of cases is the one of the build: only then is it known how many of which outcome there are.
fn is_build() -> bool {
    var_os("PROPTEST_CASES").is_none()
}

/// Tries a property on so many random inputs, where the environment does not say how many; a failure shows the smallest input.
pub(crate) fn check<S: Strategy>(
    what: &str,
    cases: u32,
    strategy: &S,
    show: impl Fn(&S::Value) -> String,
    property: impl Fn(&S::Value) -> Result<(), String>,
) {
    let mut config = Config { failure_persistence: None, max_shrink_time: 60_000, ..Config::default() };
    if is_build() {
        config.cases = cases;
    }
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random if is_build() => 0,
        RngSeed::Random => RandomState::new().hash_one(what),
    };
    config.rng_seed = RngSeed::Fixed(seed);
    let mut runner = TestRunner::new(config);
    match runner.run(strategy, |input| property(&input).map_err(TestCaseError::fail)) {
        Ok(()) => {}
        Err(TestError::Fail(reason, input)) => {
            panic!("{what}, PROPTEST_RNG_SEED={seed}: {reason}\nthe smallest input:\n{}", show(&input))
        }
        Err(TestError::Abort(reason)) => panic!("{what}: {reason}"),
    }
}
