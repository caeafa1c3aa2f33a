//! The control plane of ClickHouse Cloud on loopback, made from its OpenAPI document: every operation, with state.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use clickhouse_cloud_emulator::Emulator;
//!
//! let emulator = Emulator::start().await?;
//! let client = emulator.client();
//! let organizations = client.organizations().list().items().all().await?;
//! assert_eq!(organizations[0].id, emulator.organization());
//! # Ok(())
//! # }
//! ```
//!
//! A request goes one way: [`document`] says which operation it is and whether it is as the document says, `access` whether the
//! caller may, `refusals` whether its state allows it, `roles` does it by the role of the operation, `special` where the table `behaviour.yaml` names a function, and the
//! answer is judged by the document again. `faults` may spoil it.

mod access;
mod activities;
mod answer;
mod behaviour;
mod call;
mod clock;
mod control;
mod docs;
pub mod document;
mod emulator;
mod error;
mod faults;
mod filters;
mod journal;
mod objects;
mod pages;
mod progress;
mod query_host;
mod refusals;
mod roles;
mod sample;
mod seed;
mod serve;
mod shape;
mod special;
mod start;
mod state;
mod texts;

pub use access::RateLimit;
pub use document::{Document, closing};
pub use emulator::{Emulator, Options};
pub use error::Error;
pub use faults::{Effect, Fault};
pub use journal::Entry;
pub use progress::Progress;
pub use state::State;

pub(crate) use document::schema;
