//! Pages → streams of items.

pub(crate) mod page;
pub(crate) mod paged;
pub(crate) mod stream;
