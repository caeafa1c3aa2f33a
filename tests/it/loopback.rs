//! The client against a real HTTP server on the loopback interface: the generated operations, through the public API, with
//! nothing of ours replaced.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod blocking;
mod bodies;
mod environment;
mod errors;
mod everyday;
mod flood;
mod limits;
mod load;
#[cfg(target_os = "linux")]
mod memory;
mod methods;
mod metrics;
mod pages;
mod query;
mod redis;
mod requests;
mod responses;
mod retries;
mod rotation;
mod safety;
mod secrets;
mod settings;
#[cfg(target_os = "linux")]
mod tls;
mod tolerance;
mod traces;
mod transports;
mod uploads;
mod waits;
mod workflows;

use std::time::Duration;

use clickhouse_cloud::{Client, ClientBuilder, RetryPolicy};
use clickhouse_cloud_tests::server::Server;

/// The secret of the API key of every client here; it must never be printed.
const SECRET: &str = "planted-secret";
/// `key-id:planted-secret` in base64.
const ENCODED: &str = "a2V5LWlkOnBsYW50ZWQtc2VjcmV0";
/// An operation that gives one service.
const GET_SERVICE: &str = "GET /v1/organizations/o/services/s";

/// The default settings, but without a limit, and with waits between attempts that are too short to be noticed.
fn settings(server: &Server) -> ClientBuilder {
    let retry = RetryPolicy::default().base(Duration::from_millis(2));
    Client::builder().base_url(server.url()).api_key("key-id", SECRET).no_rate_limit().retry(retry)
}

fn client(server: &Server) -> Client {
    settings(server).build().unwrap()
}

/// A client that sends every request once.
fn once(server: &Server) -> Client {
    settings(server).retry(RetryPolicy::none()).build().unwrap()
}
