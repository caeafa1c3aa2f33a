//! Stage 5: what the document only implies is made explicit, one pass a file, in a fixed order.

pub mod bodies;
mod declared;
pub mod discriminators;
pub mod envelope;
pub mod errors;
pub mod pagination;
pub mod recursion;
pub mod usage;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Discriminator};

/// Unions that a person told apart, by place; the passes take these as they are.
pub type SettledUnions = BTreeMap<String, Discriminator>;

/// Runs every pass.
pub fn run(api: &mut Api, settled: &SettledUnions) -> Diagnostics {
    let mut findings = envelope::run(api);
    findings.extend(errors::run(api));
    findings.extend(pagination::run(api));
    findings.extend(bodies::run(api));
    usage::run(api);
    findings.extend(discriminators::run(api, settled));
    // The enum of a property that a discriminator made constant is reached no more.
    usage::run(api);
    findings.extend(recursion::run(api));
    findings
}
