//! Every operation of the client as a table, so that a test can go through all of them without naming 174 types by hand.

#![allow(clippy::unwrap_used, reason = "what goes wrong in a helper of a test fails the test")]

mod operations;

use std::collections::BTreeSet;

use clickhouse_cloud::testing::{Answer, Fake};
use clickhouse_cloud::{Decoded, Json, Operation, OperationInfo, Page, RawResponse, Warning};
use serde_json::{Value, json};

pub(crate) use operations::OPERATIONS;

/// An operation, with its types behind functions from JSON to JSON.
#[derive(Debug)]
pub(crate) struct Entry {
    /// What the client knows about it.
    pub(crate) info: &'static OperationInfo,
    /// Whether its success has a JSON value.
    pub(crate) has_value: bool,
    /// The name of the type of that value.
    pub(crate) gives: fn() -> &'static str,
    /// Calls it with a request body (null for none) and lets the API answer with a response body.
    pub(crate) exchange: fn(&Value, Answer) -> Result<Exchange, String>,
    /// Reads its value (the `result` of an envelope, or the whole body) from JSON, tolerantly, and writes it again.
    pub(crate) recode: fn(&Value) -> Result<Recoded, Vec<Warning>>,
}

/// What a call sent, and what it made of the answer.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The request body on the wire; null for none.
    pub(crate) sent: Value,
    /// The decoded answer, encoded again: with `result` in an envelope, without it as it is.
    pub(crate) received: Value,
    /// What the decode let pass.
    pub(crate) warnings: Vec<Warning>,
}

/// A value that was read and written again, and what the read let pass.
pub(crate) type Recoded = (Value, Vec<Warning>);

/// A line of the table: outcome, resource and request value with its arguments, and the type of the body.
macro_rules! entry {
    ($outcome:ident $module:ident::$name:ident($($argument:expr),*)) => {
        crate::generated::entry!(@ $outcome $module::$name, |_| {
            Ok(clickhouse_cloud::$module::operations::$name::new($($argument),*))
        })
    };
    ($outcome:ident $module:ident::$name:ident($($argument:expr),*; $body:ty)) => {
        crate::generated::entry!(@ $outcome $module::$name, |body: &serde_json::Value| {
            let body: $body = serde_json::from_value(body.clone())?;
            Ok(clickhouse_cloud::$module::operations::$name::new($($argument,)* body))
        })
    };
    (@ $outcome:ident $module:ident::$name:ident, $build:expr) => {
        crate::generated::Entry {
            info: <clickhouse_cloud::$module::operations::$name as clickhouse_cloud::Operation>::INFO,
            has_value: crate::generated::$outcome::HAS_VALUE,
            gives: std::any::type_name::<
                <clickhouse_cloud::$module::operations::$name as clickhouse_cloud::Operation>::Response,
            >,
            exchange: |body, answer| {
                let build: fn(&serde_json::Value) -> Result<_, serde_json::Error> = $build;
                let operation = build(body).map_err(|error| format!("the request body cannot be read: {error}"))?;
                crate::generated::exchange(operation, answer, crate::generated::$outcome::write)
            },
            recode: crate::generated::$outcome::recode::<clickhouse_cloud::$module::operations::$name>,
        }
    };
}
pub(crate) use entry;

/// Calls an operation on a fake; `write` encodes what came back.
fn exchange<O: Operation + 'static>(
    operation: O,
    answer: Answer,
    write: fn(&O::Response) -> Value,
) -> Result<Exchange, String> {
    let fake = Fake::new();
    fake.on::<O>(answer);
    let answer = block_on(async { fake.client().call(operation).send_raw().await });
    let RawResponse { value, warnings, .. } = answer.map_err(|error| format!("the answer cannot be read: {error}"))?;
    let sent = fake.sent().pop().unwrap().body;
    Ok(Exchange { sent, received: write(&value), warnings })
}

/// Waits for calls that never wait themselves.
pub(crate) fn block_on<T>(calls: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(calls)
}

fn recode<T: Json>(value: &Value) -> Result<Recoded, Vec<Warning>> {
    Decoded::<T>::from_json(value).map(|decoded| (decoded.value.write(), decoded.warnings))
}

/// The `result` of an envelope.
mod result {
    use super::*;
    pub(super) const HAS_VALUE: bool = true;
    pub(super) fn write<T: Json>(value: &T) -> Value {
        json!({"result": value.write()})
    }
    pub(super) fn recode<O: Operation<Response: Json>>(value: &Value) -> Result<Recoded, Vec<Warning>> {
        super::recode::<O::Response>(value)
    }
}

/// A page of a list.
mod page {
    use super::*;
    pub(super) const HAS_VALUE: bool = true;
    pub(super) fn write<T: Json>(page: &Page<T>) -> Value {
        let items: Vec<Value> = page.items.iter().map(T::write).collect();
        let mut envelope = json!({"result": items});
        let mut set = |name: &str, value: Value| {
            if !value.is_null() {
                envelope[name] = value;
            }
        };
        set("nextCursor", page.next_cursor.clone().into());
        set("limit", page.limit.into());
        set("totalCount", page.total_count.into());
        envelope
    }
    pub(super) fn recode<O: Operation<Response: Items>>(value: &Value) -> Result<Recoded, Vec<Warning>> {
        super::recode::<Vec<<O::Response as Items>::Item>>(value)
    }
    /// The items of a page.
    pub(super) trait Items {
        type Item: Json;
    }
    impl<T: Json> Items for Page<T> {
        type Item = T;
    }
}

/// A body without an envelope.
mod bare {
    use super::*;
    pub(super) const HAS_VALUE: bool = true;
    pub(super) fn write<T: Json>(value: &T) -> Value {
        value.write()
    }
    pub(super) use super::result::recode;
}

/// A body that is no JSON.
mod text {
    use super::*;
    pub(super) const HAS_VALUE: bool = false;
    pub(super) fn write<T: ToString>(text: &T) -> Value {
        Value::from(text.to_string())
    }
    pub(super) use super::result::recode;
}

/// Nothing.
mod nothing {
    use super::*;
    pub(super) const HAS_VALUE: bool = false;
    pub(super) fn write((): &()) -> Value {
        Value::Null
    }
    pub(super) use super::result::recode;
}

#[test]
fn the_table_has_every_operation() {
    let offered: BTreeSet<&str> = clickhouse_cloud::operations().map(|info| info.id).collect();
    assert_eq!(OPERATIONS.iter().map(|entry| entry.info.id).collect::<BTreeSet<_>>(), offered);
    assert_eq!(OPERATIONS.len(), 174);
}
