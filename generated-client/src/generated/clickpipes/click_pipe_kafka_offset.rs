// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeKafkaOffsetStrategy;

/// Schema `ClickPipeKafkaOffset` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaOffset {
    /// Offset strategy.
    pub strategy: Option<ClickPipeKafkaOffsetStrategy>,
    /// A minute precision UTC timestamp to start from. Required for "from_timestamp" strategy.
    ///
    /// Example: `"2021-01-01T00:00"`.
    pub timestamp: Nullable<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipeKafkaOffset {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `strategy`: Offset strategy.
    #[must_use]
    pub fn strategy(mut self, value: impl Into<ClickPipeKafkaOffsetStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Sets `timestamp`: A minute precision UTC timestamp to start from.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `timestamp`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_timestamp(mut self) -> Self {
        self.timestamp = Nullable::Null;
        self
    }
}

json_object! {
    ClickPipeKafkaOffset {
        strategy: optional "strategy",
        timestamp: nullable "timestamp",
        ..extra
    }
}
