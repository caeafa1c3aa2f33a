//! The report of what is wrong with a document: each rule on a tiny document, all of them on the published one, and the command.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod command;
mod published;
mod rules;

use clickhouse_cloud_generator::lint::{Finding, Report, lint};

/// The report on a document without an overlay.
fn report(spec: &str) -> Report {
    lint(spec, "").unwrap_or_else(|findings| panic!("{findings}\n{spec}"))
}

/// What a rule found.
fn findings<'a>(report: &'a Report, rule: &str) -> &'a [Finding] {
    &report.classes.iter().find(|class| class.rule.name == rule).unwrap_or_else(|| panic!("no rule `{rule}`")).findings
}
