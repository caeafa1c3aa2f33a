//! What makes a report fail: filters, conditions, and the approvals of a person.

pub mod approvals;
pub mod fail;
pub mod filter;
mod glob;
pub(crate) mod paste;
