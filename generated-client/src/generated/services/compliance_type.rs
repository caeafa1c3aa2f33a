// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A compliance standard that a service is set up for.
    pub enum ComplianceType {
        /// `hipaa`
        Hipaa = "hipaa",
        /// `pci`
        Pci = "pci",
    }
}
