//! Everything between a method call and the wire, written by hand, once.
//!
//! | folder | from → to |
//! |---|---|
//! | `client` | settings → client: `builder`, `credentials`, `scheme`, `tls` |
//! | `call` | operation → call → request → response → value: `operation`, `method`, `request`, `query`, `list`, `execute`, `transport`, `response`, `decode`; `multipart`, `upload` for what is read as it is sent; `chunks`, `records` for what is read as it comes |
//! | `load` | when to send, and when again: `limiter`, `retry` |
//! | `codec` | JSON → types → JSON: `node`, `elements`, `index`, `json`, `reader`, `warning`, `object`, `writer`, `string_enum`, `integer_enum`, `union`, `strict` |
//! | `fields` | types of fields: `nulls`, `secret`, `string_or`, `extra`; those that keep a text: `timestamp`, `date`, `time`, `iso_duration`, `base64`, `decimal` |
//! | `pages` | pages → streams: `page`, `paged`, `stream` |
//! | `setters` | tables → setters |
//! | `own` | what is of this API alone |
//! | `wait` | questions → the awaited answer |
//! | `error`, `printable` | what failed, and texts from elsewhere → what is printed |
//! | `blocking` | futures → results on the thread that calls |
//! | `fake` | script → answers, for tests |

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod call;
mod client;
mod codec;
mod error;
#[cfg(any(test, feature = "testing"))]
pub(crate) mod fake;
mod fields;
pub(crate) mod load;
mod own;
mod pages;
mod printable;
mod setters;
mod wait;

pub use call::auth::Auth;
#[cfg(feature = "streaming")]
pub use call::chunks::Chunks;
pub use call::list::List;
pub use call::method::Method;
pub use call::metrics::{CallMetrics, CallOutcome};
pub use call::multipart::Multipart;
pub use call::operation::{Decoded, Framing, Operation, OperationInfo, Streamed};
pub use call::query::{Query, QueryValue};
#[cfg(feature = "streaming")]
pub use call::records::Records;
pub use call::request::Request;
pub use call::request::builder::RequestBuilder;
pub use call::response::{RawResponse, Response};
pub use call::styled::{Place, Style, Styled};
pub use call::transport::{BoxFuture, Transport, TransportError};
pub use call::upload::Upload;
#[cfg(feature = "streaming")]
pub use call::upload::body::UploadBody;
pub use call::{Call, decode};
#[cfg(feature = "query")]
pub(crate) use call::{chunks, execute, records, trace, transport};
pub use client::Client;
pub use client::builder::ClientBuilder;
pub use codec::integer_enum::UnknownInteger;
pub use codec::json::Json;
pub use codec::node::{Fields, Node};
pub use codec::object::{FieldReader, Object, read_object};
pub(crate) use codec::reader::Expected;
pub use codec::reader::Reader;
pub(crate) use codec::strict::{json_serde, read_strict};
pub use codec::string_enum::UnknownValue;
pub use codec::union::{Absent, Dispatch, JsonType, Table};
pub use codec::warning::{Warning, WarningKind};
pub use codec::writer::{FieldWriter, write_object};
pub use error::{Error, ErrorKind, Issue};
pub use fields::base64::Base64;
pub use fields::date::Date;
pub use fields::decimal::Decimal;
pub use fields::extra::Extra;
pub use fields::iso_duration::IsoDuration;
pub use fields::nulls::Nulls;
pub use fields::secret::Secret;
pub use fields::string_or::StringOr;
pub use fields::time::Time;
pub use fields::timestamp::Timestamp;
pub use load::limiter::{Limiter, RateLimiter, Turn};
pub use load::retry::RetryPolicy;
pub use pages::page::Page;
pub use pages::paged::{Paged, Position};
pub use pages::stream::{Items, Pages};
pub use wait::{Goal, Progress, Step, Wait};

pub(crate) use self::{
    call::operation::operation,
    codec::integer_enum::{integer_enum, read_integer_enum},
    codec::object::json_object,
    codec::string_enum::{StringEnum, compare, enum_common, enum_from_str, parse_known, read_string_enum, string_enum},
    codec::union::{attempt, attempts, union, unknown_arm},
    fields::extra::Redacted,
    pages::paged::paged,
    setters::{arguments, list_arguments, setters},
};

/// What a generated file needs.
#[allow(unused_imports, reason = "a build with few resources needs only a part")]
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use std::fmt::Display;

    pub(crate) use serde_json::Value;

    pub(crate) use super::{
        Absent, Call, Client, Dispatch, Error, Extra, Goal, JsonType, List, Multipart, Nulls, Operation, OperationInfo,
        Paged, Position, Secret, StringOr, Table, Timestamp, Wait, arguments, attempts, integer_enum, json_object,
        list_arguments, operation, paged, setters, string_enum, union,
    };
}

#[cfg(test)]
mod tests;
