//! The types of fields other than structs, enums and unions.

pub(crate) mod base64;
mod calendar;
pub(crate) mod date;
pub(crate) mod decimal;
pub(crate) mod extra;
pub(crate) mod iso_duration;
pub(crate) mod nulls;
pub(crate) mod secret;
pub(crate) mod string_or;
pub(crate) mod text;
pub(crate) mod time;
pub(crate) mod timestamp;
