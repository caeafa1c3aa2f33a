//! Every operation of the client as a table, so that a test can go through all of them without naming their types by hand.
//!
//! The table and the calls in it are generated; here is what an entry can do.

#![allow(clippy::unwrap_used, reason = "what goes wrong in a helper of a test fails the test")]

#[rustfmt::skip]
mod operations;

use std::collections::BTreeSet;
use std::fmt::{self, Debug};

use clickhouse_cloud::testing::{Answer, Fake};
use clickhouse_cloud::{
    BoxFuture, Call, Client, Decoded, Error, Json, List, Operation, OperationInfo, Page, Paged, Warning,
};
use clickhouse_cloud_tests::given::{Given, Members, is_known};
use clickhouse_cloud_tests::payload::Fill;
use serde::de::DeserializeOwned;
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
    /// Calls it through the handle of its resource; the header is one that only a test sends.
    pub(crate) call: fn(&Client, &Given, Header) -> Answered<Recoded>,
    /// Walks through all pages, where it has any: the items.
    pub(crate) walk: Option<Walk>,
    /// Calls it with a request body (null for none) and lets a fake answer with a response body.
    pub(crate) exchange: fn(&Value, Answer) -> Result<Exchange, String>,
    /// Reads its value (the `result` of an envelope, or the whole body) from JSON, tolerantly, and writes it again.
    pub(crate) recode: fn(&Value) -> Result<Recoded, Vec<Warning>>,
}

/// Name and value.
pub(crate) type Header = (&'static str, String);

/// Goes through the pages of a list; gives the items.
pub(crate) type Walk = fn(&Client, &Given, Header) -> Answered<Vec<Value>>;

/// What a call made of the answer.
pub(crate) type Answered<T> = BoxFuture<'static, Result<T, Failure>>;

/// Why a call gave nothing.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The client has an error.
    Error(Box<Error>),
    /// The client does not take an argument or a member, has no field for one, or builds another body than it reads.
    Test(String),
}

impl From<String> for Failure {
    fn from(what: String) -> Self {
        Self::Test(what)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => write!(formatter, "the call failed: {error}"),
            Self::Test(what) => formatter.write_str(what),
        }
    }
}

/// A value that was read and written again, and what the read let pass. Of an answer: with `result` in an envelope, without it
/// as it is.
pub(crate) type Recoded = (Value, Vec<Warning>);

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

/// An operation that can be called with arguments by their names on the wire. Generated for each.
pub(crate) trait Called: Operation<Response: Debug> + Clone + 'static {
    /// The call, through the handle of the resource and with a setter for each optional argument that is given.
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String>;
}

/// A call of one request: of a list that of a page.
pub(crate) trait IntoCall<O> {
    /// The call.
    fn into_call(self) -> Call<O>;
}

impl<O> IntoCall<O> for Call<O> {
    fn into_call(self) -> Self {
        self
    }
}

impl<O> IntoCall<O> for List<O> {
    fn into_call(self) -> Call<O> {
        self.into_call()
    }
}

/// A body that can be built from its members as a program builds it. Generated for each that is a struct.
pub(crate) trait Built: Sized {
    /// Builds it with `new` and the setters.
    fn build(members: &Members<'_>) -> Result<Self, String>;
}

/// The body, built with `new` and the setters: the same as when it is read, unless that keeps what is not known.
fn built<T: Built + DeserializeOwned + Json + Debug + PartialEq>(given: &Given) -> Result<T, String> {
    let read = given.body::<T>()?;
    if given.tolerant {
        return Ok(read);
    }
    let built = T::build(&Members(&given.body))?;
    if built == read { Ok(built) } else { Err(format!("{built:?} is built and {read:?} is read of the same body")) }
}

impl Entry {
    /// The entry of an operation whose success has the shape.
    const fn of<O: Called, S: Shape<O>>() -> Self {
        Self {
            info: O::INFO,
            has_value: S::HAS_VALUE,
            gives: std::any::type_name::<O::Response>,
            call: call::<O, S>,
            walk: None,
            exchange: exchange::<O, S>,
            recode: S::recode,
        }
    }

    /// The same, where one page leads to the next.
    const fn paged<O: Called + Paged<Item: Json>>(self) -> Self {
        Self { walk: Some(walk::<O>), ..self }
    }
}

fn call<O: Called, S: Shape<O>>(client: &Client, given: &Given, (name, value): Header) -> Answered<Recoded> {
    let call = O::call(client, given);
    Box::pin(async move {
        let answer = call?.header(name, value).send_raw().await.map_err(|error| Failure::Error(Box::new(error)))?;
        is_known(&answer.value)?;
        Ok((S::write(&answer.value), answer.warnings))
    })
}

fn walk<O: Called + Paged<Item: Json>>(client: &Client, given: &Given, (name, value): Header) -> Answered<Vec<Value>> {
    let call = O::call(client, given);
    Box::pin(async move {
        let items =
            call?.header(name, value).items().all().await.map_err(|error| format!("the walk failed: {error}"))?;
        Ok(items.iter().map(Json::write).collect())
    })
}

fn exchange<O: Called, S: Shape<O>>(body: &Value, answer: Answer) -> Result<Exchange, String> {
    let fake = Fake::new();
    fake.on::<O>(answer);
    let given = Given { body: body.clone(), tolerant: true, ..Given::new(O::INFO.id, Fill::Minimal) };
    let answered = block_on(call::<O, S>(&fake.client(), &given, ("x-test", String::new())));
    let (received, warnings) = answered.map_err(|failure| failure.to_string())?;
    let sent = fake.sent().pop().unwrap().body;
    Ok(Exchange { sent, received, warnings })
}

/// Waits for calls that never wait themselves.
pub(crate) fn block_on<T>(calls: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(calls)
}

fn recode<T: Json>(value: &Value) -> Result<Recoded, Vec<Warning>> {
    Decoded::<T>::from_json(value).map(|decoded| (decoded.value.write(), decoded.warnings))
}

/// How the value of an operation stands in the body of its success.
trait Shape<O: Operation> {
    const HAS_VALUE: bool = true;
    fn write(value: &O::Response) -> Value;
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>>;
}

/// As the `result` of an envelope.
struct Enveloped;
/// As the `result` of an envelope that says where the next page begins.
struct Listed;
/// As a list that is the whole body.
struct BareListed;
/// As the whole body.
#[allow(dead_code, reason = "whether an operation gives such a value is up to the document")]
struct Bare;
/// As a JSON value a line.
#[allow(dead_code, reason = "whether an operation gives such a value is up to the document")]
struct Lines;
/// As a body that is no JSON.
struct Text;
/// As a body other than text.
#[allow(dead_code, reason = "whether an operation gives such a value is up to the document")]
struct Bytes;
/// Not at all.
struct Nothing;

impl<O: Operation<Response: Json>> Shape<O> for Enveloped {
    fn write(value: &O::Response) -> Value {
        json!({"result": value.write()})
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<O::Response>(value)
    }
}

impl<O: Operation<Response = Page<T>>, T: Json> Shape<O> for Listed {
    fn write(page: &Page<T>) -> Value {
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
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<Vec<T>>(value)
    }
}

impl<O: Operation<Response = Page<T>>, T: Json> Shape<O> for BareListed {
    fn write(page: &Page<T>) -> Value {
        page.items.iter().map(T::write).collect()
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<Vec<T>>(value)
    }
}

impl<O: Operation<Response: Json>> Shape<O> for Bare {
    fn write(value: &O::Response) -> Value {
        value.write()
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<O::Response>(value)
    }
}

impl<O: Operation<Response = Vec<T>>, T: Json> Shape<O> for Lines {
    fn write(items: &Vec<T>) -> Value {
        items.iter().map(T::write).collect()
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<Vec<T>>(value)
    }
}

impl<O: Operation<Response = Vec<u8>>> Shape<O> for Bytes {
    const HAS_VALUE: bool = false;
    fn write(bytes: &Vec<u8>) -> Value {
        json!(bytes)
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<Value>(value)
    }
}

impl<O: Operation<Response = String>> Shape<O> for Text {
    const HAS_VALUE: bool = false;
    fn write(text: &String) -> Value {
        Value::from(text.as_str())
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<String>(value)
    }
}

impl<O: Operation<Response = ()>> Shape<O> for Nothing {
    const HAS_VALUE: bool = false;
    fn write((): &()) -> Value {
        Value::Null
    }
    fn recode(value: &Value) -> Result<Recoded, Vec<Warning>> {
        recode::<()>(value)
    }
}

#[test]
fn the_table_has_every_operation() {
    let offered: BTreeSet<&str> = clickhouse_cloud::operations().map(|info| info.id).collect();
    assert_eq!(OPERATIONS.iter().map(|entry| entry.info.id).collect::<BTreeSet<_>>(), offered);
    assert_eq!(OPERATIONS.len(), clickhouse_cloud_tests::operations());
}
