//! One binary for all tests from outside: linked once, run in parallel.

mod cli;
mod constructs;
mod contract;
mod determinism;
mod diagnostics;
mod diff;
mod diff_command;
mod directory;
mod emulator;
mod failures;
mod follows;
mod foreign;
mod freshness;
mod fuzz;
mod generated;
mod history;
mod keeping;
mod lint;
mod loopback;
mod names;
#[path = "../support/planted.rs"]
mod planted;
mod reality;
mod round_trip;
mod scratch;
mod surface;
mod survival;
mod tables;
mod tomorrow;
mod untrusted;
mod verdict;
