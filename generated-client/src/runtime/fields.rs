//! The types of fields that are no struct, enum or union.

pub(crate) mod extra;
pub(crate) mod nulls;
pub(crate) mod secret;
pub(crate) mod string_or;
pub(crate) mod timestamp;
