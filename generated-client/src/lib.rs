//! A client for the ClickHouse Cloud API: typed, tolerant and complete.
//!
//! Calls are async and need [tokio](https://docs.rs/tokio). A program without it turns on the feature `blocking`: each `send` and
//! iterator then has one that waits, and `block_on` carries out the workflows.
//!
//! # Five minutes
//!
//! ```no_run
//! # #[cfg(all(feature = "services", feature = "billing", feature = "organizations"))]
//! # async fn tour() -> Result<(), clickhouse_cloud::Error> {
//! use clickhouse_cloud::{Client, WaitOptions};
//!
//! // 1. A client: from CLICKHOUSE_CLOUD_API_KEY and CLICKHOUSE_CLOUD_API_SECRET, or `Client::builder()`.
//! let client = Client::from_env()?;
//!
//! // 2. A call: a method of a resource, then `.await`. The envelope of the API is taken off.
//! let services = client.services().list("organization-id").await?;
//!
//! // 3. Everything about a response: status, request id, headers, warnings, raw body.
//! let raw = client.services().get("organization-id", &services[0].id).send_raw().await?;
//! println!("{} {:?} {:?}", raw.status, raw.request_id, raw.warnings);
//!
//! // 4. Errors have a kind, predicates, and all that the API said.
//! match client.services().get("organization-id", "no-such-service").await {
//!     Err(error) if error.is_not_found() => println!("gone"),
//!     other => println!("{:?}", other?.state),
//! }
//!
//! // 5. Workflows wait for the states of a service.
//! client.services().wake_and_wait("organization-id", &services[0].id, WaitOptions::default()).await?;
//! # Ok(()) }
//! ```
//!
//! The body of a request is made by the `new` of its type. It takes what the API requires, in the alphabetical order of the
//! names, because the order in the API's document may change; a few types whose arguments would be mixed up so have an order of
//! their own (`ClickStackTileInput::new(name, x, y, w, h)`). All else has a setter, and `clear_…` sends null.
//!
//! # What it does for you
//!
//! | | by default | to change it |
//! |---|---|---|
//! | rate limit | 10 requests in any 10 s, shared by all clones, in turn; a 429 holds all of them | [`ClientBuilder::rate_limiter`], [`no_rate_limit`](ClientBuilder::no_rate_limit) |
//! | retries | 4 attempts in 2 minutes. GET, PUT, DELETE and [what else is idempotent](Method::is_idempotent) after 429, 502, 503, 504 and broken connections; POST and PATCH only after 429 or when nothing was sent | [`RetryPolicy`] on the client or a [`Call`] |
//! | unknown outcome | a 504 or broken connection on POST or PATCH is [an error of its own](ErrorKind::UnknownOutcome) and never sent again | |
//! | timeouts | 10 s to connect, 60 s for an attempt | [`ClientBuilder::timeout`], [`Call::timeout`] |
//! | no success | a page, an error or `{}` under a status 200 is an [error](ErrorKind::Decode); a 404 means "gone" only in the form of the API | |
//! | memory | a response of at most 256 MiB; the lists that are read from it take at most 8 times that and 16 MiB | [`max_response_bytes`](ClientBuilder::max_response_bytes) |
//! | odd responses | a place that is not as specified becomes `None` or `Unknown`, with a [`Warning`]; the rest is there | [`Call::strict`] |
//! | new fields | kept in `extra` on types that are read and written, and sent back | |
//! | secrets | print as `***`, also in errors and traces | [`Secret::expose`] |
//! | lists | `.await` gives every item, over all pages | [`page`](List::page) gives one; [`items`](List::items) and [`pages`](List::pages) are streams, with [`next`](Items::next) |
//! | an operation of your own | implement [`Operation`], then [`Client::call`] | |
//! | certificates | those of the operating system | [`ClientBuilder::root_certificates_pem`], [`identity_pem`](ClientBuilder::identity_pem) |
//! | metrics | none | a callback: [`ClientBuilder::on_call`] |
//! | another HTTP stack | implement [`Transport`] | [`ClientBuilder::transport`] |
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls and ring, with the certificates of the operating system; on Linux `SSL_CERT_FILE` names others |
//! | `native-tls` | no | TLS by the operating system's own library. Without either: plain HTTP, or your own [`http_client`](ClientBuilder::http_client) |
//! | `socks` | no | [`proxy`](ClientBuilder::proxy) and the variables of proxies may be `socks5://…` |
//! | `query` | no | [statements on a service](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/query/index.html): `client.query(service, sql).rows::<Row>()` |
//! | `streaming` | no | responses as they come: `call.stream()` gives the body piece by piece, `records()` the values of event streams and of JSON lines; files and streams as bodies of requests, read while they are sent: [`Upload`] |
//! | `http2` | no | HTTP/2 over TLS where the server speaks it: requests at the same time share one connection |
//! | `gzip` | no | responses travel compressed; [`max_response_bytes`](ClientBuilder::max_response_bytes) bounds what they are unpacked to |
//! | `blocking` | no | calls without an async runtime: `client.services().list(o).send_blocking()`, `items_blocking()`, `block_on(…)` |
//! | `redis` | no | [`RedisLimiter`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/struct.RedisLimiter.html): one rate limit for programs on several machines, in Redis or Valkey |
//! | `tracing` | no | a span for each call, with operation, status, attempts and request id |
//! | `testing` | no | `testing::Fake`, a client for your tests that needs no server |
//! | `jiff`, `chrono` | no | conversions of [`Timestamp`], [`Date`], [`Time`] and [`IsoDuration`] |
//! | `all` | yes | every resource; or name those you need: `services`, `backups`, … |
//!
//! Features are turned on where the crate is named. With `native-tls`, `http2` and `gzip` the program is the same:
//!
//! ```console
//! cargo add clickhouse-cloud --no-default-features --features native-tls,services,http2,gzip
//! ```
//!
//! The others add something to call: [`block_on`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/fn.block_on.html),
//! [`RedisLimiter`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/struct.RedisLimiter.html),
//! [`query`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/query/index.html),
//! [`Chunks`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/struct.Chunks.html) and
//! [`Fake`](https://docs.rs/clickhouse-cloud/latest/clickhouse_cloud/testing/struct.Fake.html) have an example each. Of the rest:
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let builder = || clickhouse_cloud::Client::builder().api_key("key-id", "secret");
//! # #[cfg(feature = "socks")]
//! // `socks`: the name of the API is looked up by the proxy.
//! let client = builder().proxy("socks5h://127.0.0.1:1080").build()?;
//!
//! let created = clickhouse_cloud::Timestamp::from("2026-10-01T12:30:00.250Z");
//! # #[cfg(feature = "jiff")]
//! // `jiff`
//! let time = jiff::Timestamp::try_from(&created)?;
//! # #[cfg(feature = "chrono")]
//! // `chrono`
//! let time = chrono::DateTime::try_from(&created)?;
//! # Ok(()) }
//! ```
//!
//! ```no_run
//! # #[cfg(feature = "services")]
//! # async fn example() -> Result<(), clickhouse_cloud::Error> {
//! use clickhouse_cloud::Client;
//!
//! // `gzip`: what a response may be unpacked to. `native-tls`: the same line.
//! let services = Client::builder().credentials_from_env()?.max_response_bytes(64 << 20).build()?.services();
//! // `http2`: requests at the same time share one connection.
//! let (one, other) = tokio::join!(services.get("o", "one").send(), services.get("o", "other").send());
//! # #[cfg(feature = "tracing")]
//! // `tracing`: the span of a call is inside of the one that it is sent in.
//! let call = tracing::Instrument::instrument(services.get("o", "one").send(), tracing::info_span!("deploy"));
//! # Ok(()) }
//! ```
//!
//! With `tracing`, a subscriber prints of each call:
//!
//! ```text
//! clickhouse_cloud{operation="instanceGet" method="GET" path="/v1/organizations/…/services/…" status=200 attempts=1 request_id="…"}
//! ```
//!
//! The oldest Rust that works is 1.89. The crate follows semantic versioning; a new field, enum value, union arm or operation
//! of the API is an addition: structs, enums and errors are `#[non_exhaustive]`.

#[cfg_attr(
    not(test),
    allow(dead_code, unused_imports, unused_macros, reason = "a build with few resources needs only a part")
)]
mod runtime;

mod ext;

#[cfg(feature = "query")]
pub mod query;

#[rustfmt::skip]
mod generated;

#[cfg(feature = "clickpipes")]
pub use ext::CreatedClickPipe;
#[cfg(feature = "api_keys")]
pub use ext::RotatedApiKey;
#[cfg(any(feature = "clickpipes", feature = "members", feature = "services"))]
pub use ext::WaitOptions;
#[cfg(feature = "services")]
pub use ext::{CreatedService, SwitchedService};
pub use generated::*;
#[cfg(feature = "blocking")]
pub use runtime::blocking::{Blocking, block_on};
#[cfg(feature = "redis")]
pub use runtime::load::redis::RedisLimiter;
pub use runtime::{
    Absent, Auth, Base64, BoxFuture, Call, CallMetrics, CallOutcome, Client, ClientBuilder, Date, Decimal, Decoded,
    Dispatch, Error, ErrorKind, Extra, FieldReader, FieldWriter, Fields, Framing, Goal, IsoDuration, Issue, Items,
    Json, JsonType, Limiter, List, Method, Multipart, Node, Nulls, Object, Operation, OperationInfo, Page, Paged,
    Pages, Place, Position, Progress, Query, QueryValue, RateLimiter, RawResponse, Reader, Request, RequestBuilder,
    Response, RetryPolicy, Secret, Step, Streamed, StringOr, Style, Styled, Table, Time, Timestamp, Transport,
    TransportError, Turn, UnknownInteger, UnknownValue, Upload, Wait, Warning, WarningKind, decode, read_object,
    write_object,
};
#[cfg(feature = "streaming")]
pub use runtime::{Chunks, Records, UploadBody};
pub use serde_json::Value;

/// For the tests of programs that use this crate: a client that talks to a script instead of a server.
#[cfg(any(test, feature = "testing"))]
pub mod testing {
    pub use crate::runtime::fake::{Answer, Fake, Sent};
}
