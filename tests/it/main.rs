//! One binary for all tests from outside: linked once, run in parallel.

mod constructs;
mod cli;
mod determinism;
mod diagnostics;
mod failures;
mod freshness;
mod history;
mod reality;
mod generated;
mod keeping;
mod round_trip;
mod survival;
mod loopback;
