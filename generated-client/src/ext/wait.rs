//! How long a workflow waits.

use std::time::Duration;

use crate::runtime::{Error, Operation, Wait};

/// How long a workflow waits for each state, and how often it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitOptions {
    /// How long to wait between two looks.
    pub interval: Duration,
    /// How long to wait for one state.
    pub deadline: Duration,
}

/// Every 5 s for 30 minutes: a service takes up to 30 minutes to be created, and up to 15 to be deleted.
impl Default for WaitOptions {
    fn default() -> Self {
        Self { interval: Duration::from_secs(5), deadline: Duration::from_secs(30 * 60) }
    }
}

pub(super) async fn wait_for<O: Operation + Clone, T>(wait: Wait<O, T>, options: WaitOptions) -> Result<T, Error> {
    wait.interval(options.interval).deadline(options.deadline).send().await
}
