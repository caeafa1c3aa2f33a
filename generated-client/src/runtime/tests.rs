//! Tests of the runtime on a small sample of generated code, over a real HTTP server where the network is involved.

mod auth;
mod bodies;
mod codec;
#[cfg(feature = "gzip")]
mod compressed;
mod enums;
mod errors;
mod fakes;
mod fields;
mod formats;
mod fuzz;
mod limits;
#[cfg(all(feature = "http2", feature = "rustls", target_os = "linux"))]
mod multiplexed;
mod nodes;
mod pages;
mod requests;
mod responses;
mod retries;
mod sample;
mod secrets;
mod server;
mod settings;
#[cfg(feature = "streaming")]
mod streams;
mod styled;
mod time;
#[cfg(feature = "tracing")]
mod traces;
mod unions;
mod waits;
