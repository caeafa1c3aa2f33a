//! A transport without a network, for the tests of programs: answers from a script, keeps what it was sent.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::runtime::call::sender::Sender;
use crate::runtime::call::transport::BoxFuture;
use crate::runtime::client::Inner;
use crate::runtime::client::build::MAX_BODY;
use crate::runtime::client::credentials::Keys;
use crate::runtime::client::headers::Headers;
use crate::runtime::{
    Client, Error, Json, Operation, OperationInfo, Page, RetryPolicy, Secret, Transport, TransportError,
};

/// Answers the operations of a client from a script. Clones share the script.
///
/// ```
/// # async fn example() -> Result<(), clickhouse_cloud::Error> {
/// use clickhouse_cloud::testing::{Answer, Fake};
/// # use clickhouse_cloud::{Decoded, Error, Method, Operation, OperationInfo, Request, Response, Value, decode};
/// # struct GetThing;
/// # impl Operation for GetThing {
/// #     type Response = Value;
/// #     const INFO: &'static OperationInfo = &OperationInfo { id: "thingGet", resource: "things", method: Method::Get,
/// #         path: "/v1/thing", permissions: &[], beta: false, deprecated: false };
/// #     fn request(&self) -> Result<Request, Error> { Request::new(Self::INFO).path(&[]).build() }
/// #     fn response(&self, response: &Response) -> Result<Decoded<Value>, Error> { decode::result(response) }
/// # }
///
/// let fake = Fake::new();
/// fake.on::<GetThing>(Answer::error(503, "busy")); // the first call
/// fake.value::<GetThing>(&Value::from("hello")); // the second, and every one after it
/// let client = fake.client();
/// assert_eq!(client.call(GetThing).await?, "hello");
/// assert_eq!(fake.sent().len(), 2);
/// # Ok(()) }
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Fake {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    answers: HashMap<Target, Script>,
    sent: Vec<Sent>,
    /// Every answer is given once, and a call without one is remembered.
    strict: bool,
    unexpected: Vec<String>,
}

/// What an answer is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Target {
    Operation(String),
    Resource(String),
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(id) => formatter.write_str(id),
            Self::Resource(name) => write!(formatter, "the resource {name}"),
        }
    }
}

/// The answers to one operation, in order.
#[derive(Debug, Default)]
struct Script {
    answers: VecDeque<Answer>,
    /// The one answer that is left was given already.
    repeating: bool,
}

impl Script {
    fn push(&mut self, answer: Answer) {
        if std::mem::take(&mut self.repeating) {
            self.answers.clear();
        }
        self.answers.push_back(answer);
    }

    fn next(&mut self, strict: bool) -> Option<Answer> {
        if strict || self.answers.len() > 1 {
            return self.answers.pop_front();
        }
        self.repeating = true;
        self.answers.front().cloned()
    }
}

/// A request that the fake was sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The operation.
    pub info: &'static OperationInfo,
    /// Path and query.
    pub target: String,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The JSON body; null when there was none.
    pub body: Value,
    /// The body as it was sent.
    pub raw: Bytes,
}

/// What the fake answers to one request.
#[derive(Clone, Debug)]
pub struct Answer {
    status: Result<StatusCode, Failure>,
    headers: HeaderMap,
    body: Bytes,
}

#[derive(Clone, Copy, Debug)]
enum Failure {
    Connect,
    Broken,
    Timeout,
}

impl Answer {
    /// A status with a body.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status: Ok(status), headers: HeaderMap::new(), body: body.into() }
    }

    /// A success with a JSON body, as it is.
    pub fn json(body: &Value) -> Self {
        Self::new(200, body.to_string())
    }

    /// An error of the API.
    pub fn error(status: u16, message: &str) -> Self {
        Self::new(status, json!({"status": status, "error": message, "requestId": "fake"}).to_string())
    }

    /// There is no connection: the request is never sent.
    pub fn unreachable() -> Self {
        Self { status: Err(Failure::Connect), ..Self::new(200, "") }
    }

    /// The connection breaks before there is a response.
    pub fn broken() -> Self {
        Self { status: Err(Failure::Broken), ..Self::new(200, "") }
    }

    /// There is no response in time.
    pub fn timeout() -> Self {
        Self { status: Err(Failure::Timeout), ..Self::new(200, "") }
    }

    /// Adds a header.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        self
    }

    fn respond(self) -> Result<http::Response<Bytes>, TransportError> {
        let status = self.status.map_err(|failure| match failure {
            Failure::Connect => TransportError::connect("the fake is unreachable"),
            Failure::Broken => TransportError::broken("the fake broke the connection"),
            Failure::Timeout => TransportError::timeout("the fake does not answer"),
        })?;
        let mut response = http::Response::new(self.body);
        *response.status_mut() = status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

impl Fake {
    /// A fake that knows no answer: each operation gets 501 until it is told one.
    pub fn new() -> Self {
        Self::default()
    }

    /// A fake that is an expectation: each answer is given once, and [`verify`](Self::verify) says which calls had none, and
    /// which answers were not asked for.
    ///
    /// ```
    /// # #[cfg(feature = "services")]
    /// # async fn example() -> Result<(), clickhouse_cloud::Error> {
    /// use clickhouse_cloud::testing::{Answer, Fake};
    ///
    /// let fake = Fake::strict();
    /// fake.on_operation("instanceGet", Answer::error(404, "gone")).on_resource("backups", Answer::error(403, "no"));
    /// assert!(fake.client().services().get("o", "s").await.unwrap_err().is_not_found());
    /// assert!(fake.verify().unwrap_err().to_string().contains("the resource backups"));
    /// # Ok(()) }
    /// # #[cfg(feature = "services")]
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(example()).unwrap();
    /// ```
    pub fn strict() -> Self {
        let fake = Self::default();
        fake.state().strict = true;
        fake
    }

    /// A client that talks to the fake: without a rate limit, and with retries that do not wait.
    /// For other settings give the fake to [`ClientBuilder::transport`](crate::runtime::ClientBuilder::transport).
    pub fn client(&self) -> Client {
        Client::from_inner(Inner {
            headers: Headers::new(
                HeaderMap::new(),
                Some(HeaderValue::from_static("Basic ZmFrZS1rZXk6ZmFrZS1zZWNyZXQ=")),
            ),
            keys: Keys::Any(Secret::from("fake-key")),
            is_own_url: true,
            base_url: "https://fake".to_owned(),
            query_url: "https://fake".to_owned(),
            timeout: Duration::from_secs(60),
            retry: RetryPolicy::default().base(Duration::ZERO),
            limiter: None,
            on_call: None,
            strict: false,
            sender: Sender::Own(Arc::new(self.clone())),
            max_body: MAX_BODY,
        })
    }

    /// Answers the next call of the operation; the last answer is repeated, until there is
    /// another.
    pub fn on<O: Operation>(&self, answer: Answer) -> &Self {
        self.on_operation(O::INFO.id, answer)
    }

    /// Answers the next call of the operation with this `operationId`: `instanceGet`.
    pub fn on_operation(&self, id: impl Into<String>, answer: Answer) -> &Self {
        self.push(Target::Operation(id.into()), answer)
    }

    /// Answers the next call of any operation of a resource (`services`, as the method of the client is called) that has no
    /// answer of its own.
    pub fn on_resource(&self, resource: impl Into<String>, answer: Answer) -> &Self {
        self.push(Target::Resource(resource.into()), answer)
    }

    fn push(&self, target: Target, answer: Answer) -> &Self {
        self.state().answers.entry(target).or_default().push(answer);
        self
    }

    /// Whether every call had an answer, and every answer was given: of a [strict](Self::strict) fake once, else at least once.
    ///
    /// # Errors
    /// One of kind [`Build`](crate::ErrorKind::Build) that names every call without an answer, and every answer without a call.
    pub fn verify(&self) -> Result<(), Error> {
        let state = self.state();
        let mut problems: Vec<_> = state.unexpected.iter().map(|call| format!("unexpected: {call}")).collect();
        let mut unmet: Vec<_> = state.answers.iter().filter(|(_, script)| !script.answers.is_empty()).collect();
        unmet.retain(|(_, script)| state.strict || !script.repeating);
        unmet.sort_by_key(|(target, _)| *target);
        problems
            .extend(unmet.iter().map(|(target, script)| format!("not called: {target} ({})", script.answers.len())));
        if problems.is_empty() { Ok(()) } else { Err(Error::build(problems.join("; "))) }
    }

    /// Answers with a value in its envelope. Types of responses are made by `default()` and their public fields, or by
    /// `serde_json::from_value`.
    pub fn value<O: Operation<Response: Json>>(&self, value: &O::Response) -> &Self {
        self.on::<O>(Answer::json(&json!({"status": 200, "requestId": "fake", "result": value.write()})))
    }

    /// Answers with a page of a list.
    pub fn page<O, T: Json>(&self, items: &[T], next_cursor: Option<&str>) -> &Self
    where
        O: Operation<Response = Page<T>>,
    {
        let items: Vec<Value> = items.iter().map(T::write).collect();
        let page = json!({"status": 200, "requestId": "fake", "result": items, "nextCursor": next_cursor});
        self.on::<O>(Answer::json(&page))
    }

    /// What was sent, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.state().sent.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, sent: Sent) -> Answer {
        let mut guard = self.state();
        let state = &mut *guard;
        let info = sent.info;
        let call = format!("{} ({} {})", info.id, info.method, sent.target);
        state.sent.push(sent);
        let targets = [Target::Operation(info.id.to_owned()), Target::Resource(info.resource.to_owned())];
        let answer = targets.iter().find_map(|target| state.answers.get_mut(target)?.next(state.strict));
        answer.unwrap_or_else(|| {
            state.unexpected.push(call);
            Answer::error(501, &format!("the fake has no answer for {}", info.id))
        })
    }
}

impl Transport for Fake {
    fn send(&self, mut request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let Some(info) = request.extensions().get::<&'static OperationInfo>().copied() else {
            return Box::pin(async { Err(TransportError::connect("the request is of no operation")) });
        };
        let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        let body = serde_json::from_slice(request.body()).unwrap_or_default();
        let headers = std::mem::take(request.headers_mut());
        let answer = self.take(Sent { info, target, headers, body, raw: request.into_body() });
        Box::pin(async move { answer.respond() })
    }
}
