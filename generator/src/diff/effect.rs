//! What a change would do to requests and to responses, were the place reached by them.

use super::Class;
use super::Class::{Breaking, Compatible, Documentation, Potential};

/// A class for each direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    pub(super) request: Class,
    pub(super) response: Class,
}

impl Effect {
    pub(super) const DOCUMENTATION: Self = Self::both(Documentation);
    pub(super) const COMPATIBLE: Self = Self::both(Compatible);
    pub(super) const POTENTIAL: Self = Self::both(Potential);
    pub(super) const BREAKING: Self = Self::both(Breaking);
    /// Fewer values: a request that was right may be wrong, a response stays within what was said.
    pub(super) const FEWER: Self = Self { request: Breaking, response: Compatible };
    /// More values: a request that was right stays right, a response may hold what was never said.
    pub(super) const MORE: Self = Self { request: Compatible, response: Potential };

    pub(super) const fn both(class: Class) -> Self {
        Self { request: class, response: class }
    }

    pub(super) const fn of(request: Class, response: Class) -> Self {
        Self { request, response }
    }
}
