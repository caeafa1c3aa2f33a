// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Authentication type of the schema registry.
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication {
        /// `PLAIN`
        Plain = "PLAIN",
    }
}
