// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Command to change the state: 'start', 'stop', 'awake'.
    pub enum ServiceStateCommand {
        /// `start`
        Start = "start",
        /// `stop`
        Stop = "stop",
        /// `awake`
        Awake = "awake",
    }
}
