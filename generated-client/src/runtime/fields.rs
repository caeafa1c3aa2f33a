//! The types of fields other than structs, enums and unions.

pub(crate) mod extra;
pub(crate) mod nulls;
pub(crate) mod secret;
pub(crate) mod string_or;
pub(crate) mod timestamp;
