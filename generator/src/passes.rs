//! Stage 5: what the document only implies is made explicit, one pass a file, in a fixed order.

mod declared;
pub mod discriminators;
pub mod envelope;
pub mod errors;
pub mod pagination;
pub mod recursion;
pub mod usage;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Discriminator, Name, Step};

/// Unions that a person told apart, by place; the passes take these as they are.
pub type SettledUnions = BTreeMap<String, Discriminator>;

/// Runs every pass.
pub fn run(api: &mut Api, settled: &SettledUnions) -> Diagnostics {
    let mut findings = envelope::run(api);
    findings.extend(errors::run(api));
    findings.extend(pagination::run(api));
    usage::run(api);
    findings.extend(discriminators::run(api, settled));
    // The enum of a property that a discriminator made constant is reached no more.
    usage::run(api);
    findings.extend(recursion::run(api));
    findings
}

/// A definition as policy spells it: `Service.tier`, `ApiKey.roles[]`, `Settings{}`, `Condition|0`, `instanceCreate.body`.
#[must_use]
pub fn place(name: &Name) -> String {
    match name {
        Name::Component(name) => name.clone(),
        Name::Inline { owner, path } => {
            let mut place = owner.clone();
            for step in path {
                match step {
                    Step::Property(name) => {
                        place.push('.');
                        place.push_str(name);
                    }
                    Step::Items => place.push_str("[]"),
                    Step::Values => place.push_str("{}"),
                    Step::Arm(index) => {
                        place.push('|');
                        place.push_str(&index.to_string());
                    }
                    Step::Body => place.push_str(".body"),
                    Step::Response(status) => {
                        place.push('.');
                        place.push_str(status);
                    }
                }
            }
            place
        }
    }
}
