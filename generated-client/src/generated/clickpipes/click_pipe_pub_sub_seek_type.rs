// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Where in a Pub/Sub subscription a ClickPipe starts.
    pub enum ClickPipePubSubSeekType {
        /// `latest`
        Latest = "latest",
        /// `earliest`
        Earliest = "earliest",
        /// `timestamp`
        Timestamp = "timestamp",
    }
}
