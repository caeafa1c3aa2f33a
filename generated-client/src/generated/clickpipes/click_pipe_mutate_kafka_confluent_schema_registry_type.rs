// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub enum ClickPipeMutateKafkaConfluentSchemaRegistryType {
        /// `confluent`
        Confluent = "confluent",
    }
}
