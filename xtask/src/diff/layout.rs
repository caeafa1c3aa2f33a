//! Changes → what a reader sees: alike ones folded, in words, within a budget.

pub(crate) mod budget;
pub(crate) mod entry;
pub(crate) mod fold;
pub(crate) mod paint;
pub(crate) mod places;
pub(crate) mod renames;
pub(crate) mod replaced;
pub(crate) mod words;
