// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of a Kafka source.
    pub enum ClickPipeKafkaType {
        /// `kafka`
        Kafka = "kafka",
        /// `redpanda`
        Redpanda = "redpanda",
        /// `msk`
        Msk = "msk",
        /// `gcmk`
        Gcmk = "gcmk",
        /// `confluent`
        Confluent = "confluent",
        /// `warpstream`
        Warpstream = "warpstream",
        /// `azureeventhub`
        Azureeventhub = "azureeventhub",
        /// `dokafka`
        Dokafka = "dokafka",
    }
}
