// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Command to change the state: 'start', 'stop', 'resync'.
    pub enum ClickPipeStateCommand {
        /// `start`
        Start = "start",
        /// `stop`
        Stop = "stop",
        /// `resync`
        Resync = "resync",
    }
}
