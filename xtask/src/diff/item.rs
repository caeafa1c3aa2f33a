//! A change as every format prints it.

use clickhouse_cloud_generator::diff::{Change, Class};

use crate::diff::gate::approvals::Approval;

/// A change, with what is looked up for it once.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// Its number in the view.
    pub index: usize,
    /// The change.
    pub change: &'a Change,
    /// The more serious of its two classes.
    pub class: Class,
    /// The one resource whose operations reach it, or words that say that there is none.
    pub resource: &'a str,
    /// Who said that it is fine, and why.
    pub approval: Option<&'a Approval>,
}
