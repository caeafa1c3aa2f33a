//! The report in each format, a file each.

pub(crate) mod changelog;
pub(crate) mod github;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod markdown;
pub(crate) mod sarif;
pub(crate) mod stat;
pub(crate) mod text;
