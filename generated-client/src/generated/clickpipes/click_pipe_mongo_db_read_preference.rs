// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Which member of a MongoDB replica set a ClickPipe reads.
    pub enum ClickPipeMongoDbReadPreference {
        /// `primary`
        Primary = "primary",
        /// `primaryPreferred`
        PrimaryPreferred = "primaryPreferred",
        /// `secondary`
        Secondary = "secondary",
        /// `secondaryPreferred`
        SecondaryPreferred = "secondaryPreferred",
        /// `nearest`
        Nearest = "nearest",
    }
}
