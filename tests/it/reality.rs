//! Facts about the committed document, each held against the raw JSON: what is typed, what is free, what is told apart and how.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod free_form;
mod raw;
mod texts;
mod typed;
mod unions;
