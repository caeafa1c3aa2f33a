//! Everything between a method call and the wire, written by hand, once.
//!
//! | from → to | file |
//! |---|---|
//! | settings → client | `builder`, `credentials`, `scheme`, `tls`, `client` |
//! | operation → call → response → value | `operation`, `request`, `query`, `call`, `list`, `execute`, `transport`, `response`, `decode` |
//! | when to send, and again | `limiter`, `retry`, `error` |
//! | texts from elsewhere → what is printed | `printable` |
//! | JSON → types → JSON | `node`, `json`, `reader`, `warning`, `object`, `string_enum`, `integer_enum`, `union`, `strict` |
//! | tables → setters | `setters` |
//! | types of fields | `nulls`, `secret`, `timestamp`, `string_or`, `extra` |
//! | pages → streams | `page`, `paged`, `stream` |
//! | questions → the awaited answer | `wait` |
//! | script → answers, for tests | `fake` |

mod builder;
mod call;
mod client;
mod credentials;
pub mod decode;
mod error;
mod execute;
mod extra;
#[cfg(any(test, feature = "testing"))]
pub(crate) mod fake;
mod integer_enum;
mod json;
mod limiter;
mod list;
mod node;
mod nulls;
mod object;
mod operation;
mod page;
mod paged;
mod printable;
mod query;
mod reader;
mod request;
mod response;
mod retry;
mod scheme;
mod secret;
mod setters;
mod stream;
mod strict;
mod string_enum;
mod string_or;
mod timestamp;
#[cfg(feature = "rustls")]
mod tls;
mod trace;
mod transport;
mod union;
mod wait;
mod warning;

pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use error::{Error, ErrorKind, Issue};
pub use extra::Extra;
pub use integer_enum::UnknownInteger;
pub use json::Json;
pub use limiter::{Limiter, RateLimiter, Turn};
pub use list::List;
pub use node::{Fields, Node};
pub use nulls::Nulls;
pub use object::{FieldReader, FieldWriter, Object, read_object, write_object};
pub use operation::{Decoded, Method, Operation, OperationInfo};
pub use page::Page;
pub use paged::{Paged, Position};
pub use query::{Query, QueryValue};
pub(crate) use reader::Expected;
pub use reader::Reader;
pub use request::{Request, RequestBuilder};
pub use response::{RawResponse, Response};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use stream::{Items, Pages};
pub(crate) use strict::{json_serde, read_strict};
pub use string_enum::UnknownValue;
pub use string_or::StringOr;
pub use timestamp::Timestamp;
pub use transport::{BoxFuture, Transport, TransportError};
pub use union::{Absent, Dispatch, JsonType, Table};
pub use wait::{Goal, Progress, Step, Wait};
pub use warning::{Warning, WarningKind};

pub(crate) use self::{
    extra::Redacted,
    integer_enum::{integer_enum, read_integer_enum},
    object::json_object,
    operation::operation,
    paged::paged,
    setters::{arguments, list_arguments, setters},
    string_enum::{StringEnum, compare, enum_common, enum_from_str, parse_known, read_string_enum, string_enum},
    union::{union, unknown_arm},
};

/// What a generated file needs.
#[allow(unused_imports, reason = "a build with few resources needs only a part")]
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use std::fmt::Display;

    pub(crate) use serde_json::Value;

    pub(crate) use super::{
        Absent, Call, Client, Dispatch, Error, Extra, Goal, JsonType, List, Nulls, Operation, OperationInfo, Paged,
        Position, Secret, StringOr, Table, Timestamp, Wait, arguments, integer_enum, json_object, list_arguments,
        operation, paged, setters, string_enum, union,
    };
}

#[cfg(test)]
mod tests;
