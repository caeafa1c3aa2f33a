//! The document is untrusted: whatever its strings are, the generated documentation holds text, and nothing that runs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod document;
mod payloads;
mod random;
mod rendered;
mod scan;
