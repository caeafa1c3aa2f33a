//! The certificates that a client trusts and shows, as a program gives them.

use crate::runtime::Secret;

/// Certificates beside those of the operating system, as PEM.
#[derive(Default)]
pub(crate) struct Certificates {
    pub(crate) roots: Vec<Vec<u8>>,
    /// The chain of certificates, and the key.
    pub(crate) identity: Option<(Vec<u8>, Secret)>,
}
