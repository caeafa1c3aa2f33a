//! `generated-client/names.lock`: what is released keeps its name, whatever the document and the policy do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod moves;
mod published;
mod shuffled;
