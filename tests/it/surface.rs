//! What callers see: every name that the generator accepts compiles and hides nothing, and every other one is refused.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod features;
mod nasty;
pub(crate) mod random;
mod reserved;
