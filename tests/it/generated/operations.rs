use super::Entry;
pub(crate) static OPERATIONS: &[Entry] = &[];
