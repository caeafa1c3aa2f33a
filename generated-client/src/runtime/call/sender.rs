//! By what requests are sent.

use std::sync::Arc;

use crate::runtime::call::transport::Transport;
use crate::runtime::call::wire::Wire;

/// How requests are sent.
#[derive(Clone)]
pub(crate) enum Sender {
    /// By reqwest, without what the seam costs.
    Reqwest(Wire),
    /// By a transport of the program.
    Own(Arc<dyn Transport>),
}
