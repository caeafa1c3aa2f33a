// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The state of a service.
    pub enum ServiceState {
        /// `starting`
        Starting = "starting",
        /// `stopping`
        Stopping = "stopping",
        /// `terminating`
        Terminating = "terminating",
        /// `softdeleting`
        Softdeleting = "softdeleting",
        /// `awaking`
        Awaking = "awaking",
        /// `partially_running`
        PartiallyRunning = "partially_running",
        /// `provisioning`
        Provisioning = "provisioning",
        /// `running`
        Running = "running",
        /// `stopped`
        Stopped = "stopped",
        /// `terminated`
        Terminated = "terminated",
        /// `softdeleted`
        Softdeleted = "softdeleted",
        /// `degraded`
        Degraded = "degraded",
        /// `failed`
        Failed = "failed",
        /// `idle`
        Idle = "idle",
    }
}
