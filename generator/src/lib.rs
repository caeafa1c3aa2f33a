//! Compiles the ClickHouse Cloud OpenAPI document into the sources of the `clickhouse-cloud` crate.
//!
//! Text in, a map of files out: this crate touches neither disk nor network, and the same text gives the same bytes.
//!
//! ```
//! use clickhouse_cloud_generator::{Inputs, generate};
//!
//! let spec = r#"{
//!     "openapi": "3.1.1",
//!     "info": { "title": "Tiny", "version": "1.0" },
//!     "paths": { "/v1/things": { "get": {
//!         "operationId": "thingList",
//!         "tags": ["Things"],
//!         "responses": { "200": { "description": "ok" } }
//!     } } }
//! }"#;
//! let output = generate(&Inputs { spec, overlay: "", policy: "", lock: "", strict: false })?;
//! assert!(output.files.contains_key("src/generated/things/operations.rs"));
//! # Ok::<(), clickhouse_cloud_generator::Diagnostics>(())
//! ```
//!
//! The stages, each with one job and one direction: [`source`] → [`overlay`] → [`normalize`] → [`lower`] → [`passes`] →
//! [`model`] → [`render`] → [`emit`]. Beside them [`diff`] compares two documents, and [`lint`] says what is wrong with one.

pub mod codes;
mod compile;
pub mod diagnostic;
pub mod diff;
pub mod doctests;
pub mod emit;
pub mod http;
mod inputs;
pub mod ir;
pub mod lint;
mod locate;
pub mod lock;
pub mod lower;
pub mod model;
pub mod normalize;
pub mod overlay;
pub mod passes;
pub(crate) mod pointer;
pub mod policy;
pub mod render;
pub mod settle;
pub mod source;
pub mod text;
mod threads;
pub mod yaml;

pub use compile::{Compiled, Output, compile, generate, provisional};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use inputs::{Files, Inputs};
