//! JSON ↔ types, tolerant of what the API gets wrong.

pub(crate) mod elements;
pub(crate) mod index;
pub(crate) mod integer_enum;
pub(crate) mod json;
pub(crate) mod node;
pub(crate) mod object;
pub(crate) mod reader;
pub(crate) mod strict;
pub(crate) mod string_enum;
pub(crate) mod union;
pub(crate) mod warning;
pub(crate) mod writer;
