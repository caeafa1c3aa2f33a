//! What can go wrong before and beside the calls.

/// Why the emulator does not start, or cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The document.
    #[error("the document cannot be emulated: {0}")]
    Document(String),
    /// The table of behaviour.
    #[error("behaviour.yaml does not fit the document: {0}")]
    Behaviour(String),
    /// The state of a file or of a request.
    #[error("the state cannot be read: {0}")]
    State(String),
    /// The faults of a file or of a request.
    #[error("the faults cannot be read: {0}")]
    Faults(String),
    /// A file or a socket.
    #[error("{what}: {source}")]
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        source: std::io::Error,
    },
}

impl Error {
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        |source| Self::Io { what, source }
    }
}
