//! A client for the ClickHouse Cloud API: typed, tolerant and complete.

#[cfg_attr(
    not(test),
    allow(dead_code, unused_imports, unused_macros, reason = "a build with few resources needs only a part")
)]
mod runtime;

#[rustfmt::skip]
mod generated;

pub use generated::*;
pub use runtime::{
    Absent, BoxFuture, Call, Client, ClientBuilder, Decoded, Dispatch, Error, ErrorKind, Extra, FieldReader,
    FieldWriter, Issue, Items, Json, JsonType, Method, Nullable, Object, Operation, OperationInfo, Page, Paged, Pages,
    Position, Query, QueryValue, RateLimiter, RawResponse, Reader, Request, RequestBuilder, Response, RetryPolicy,
    Secret, StringOr, Table, Timestamp, Transport, TransportError, UnknownInteger, UnknownValue, Warning, WarningKind,
    decode, read_object, write_object,
};
pub use serde_json::Value;
