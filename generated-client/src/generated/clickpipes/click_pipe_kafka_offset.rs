// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeKafkaOffsetStrategy;

/// Schema `ClickPipeKafkaOffset` of the API.
///
/// Part of [`ClickPipeKafkaSource`](crate::clickpipes::ClickPipeKafkaSource), [`ClickPipePostKafkaSource`](crate::clickpipes::ClickPipePostKafkaSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaOffset {
    /// Offset strategy.
    pub strategy: Option<ClickPipeKafkaOffsetStrategy>,
    /// A minute precision UTC timestamp to start from. Required for "from_timestamp" strategy.
    ///
    /// Example: `"2021-01-01T00:00"`.
    pub timestamp: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickPipeKafkaOffset {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipeKafkaOffset {
        /// Sets `strategy`: Offset strategy.
        strategy(optional into ClickPipeKafkaOffsetStrategy),
        /// Sets `timestamp`: A minute precision UTC timestamp to start from.
        timestamp(optional into String),
        /// Sends `null` for `timestamp`, which clears it where the API allows that.
        clear_timestamp(null timestamp "timestamp"),
    }
}

json_object! {
    ClickPipeKafkaOffset {
        strategy: optional "strategy",
        timestamp: nullable "timestamp",
        ..nulls,
        ..extra,
    }
}
