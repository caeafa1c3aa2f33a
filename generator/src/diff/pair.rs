//! An operation that both documents have.

use super::collect::ScopeId;
use super::reach::Operation;

/// An operation of both documents.
pub(super) struct OperationPair<'a> {
    pub(super) old: Operation<'a>,
    pub(super) new: Operation<'a>,
    pub(super) old_index: usize,
    pub(super) new_index: usize,
    pub(super) scope: ScopeId,
}

impl<'a> OperationPair<'a> {
    /// What places in it are named after.
    pub(super) fn place(&self) -> &'a str {
        self.new.id
    }
}
