//! An operation together with a client: what the methods of the resources return.

pub(crate) mod auth;
pub(crate) mod body;
#[cfg(feature = "streaming")]
pub(crate) mod chunks;
pub mod decode;
pub(crate) mod execute;
pub(crate) mod list;
pub(crate) mod message;
pub(crate) mod method;
pub(crate) mod metrics;
pub(crate) mod multipart;
pub(crate) mod operation;
pub(crate) mod query;
#[cfg(feature = "streaming")]
pub(crate) mod records;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod sender;
pub(crate) mod styled;
pub(crate) mod trace;
pub(crate) mod transport;
pub(crate) mod upload;
pub(crate) mod wire;

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::time::Duration;

use crate::runtime::call::execute::Options;
use crate::runtime::call::transport::BoxFuture;
use crate::runtime::pages::stream::{Items, Pages};
use crate::runtime::{Client, Decoded, Error, Operation, Paged, RawResponse, Response, RetryPolicy};

/// A call that is ready to be sent: `.await` it, or [`send`](Self::send) it.
///
/// It is not a future yet: one that has begun could be neither cloned nor changed. What takes a future takes `call.send()` or
/// `call.into_future()`, which are `Send` and borrow nothing: `tokio::spawn(call.send())`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<O> {
    client: Client,
    operation: O,
    options: Options,
}

impl<O> Call<O> {
    /// An operation with a client.
    pub fn new(client: &Client, operation: O) -> Self {
        Self { client: client.clone(), operation, options: Options::default() }
    }

    /// Changes the operation.
    pub fn map(self, change: impl FnOnce(O) -> O) -> Self {
        Self { operation: change(self.operation), ..self }
    }

    /// How long one attempt may take, instead of what the client says.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sends a header along; it replaces the client's of the same name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// How the request is repeated, instead of what the client says.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Whether a response in which a place had to be left out is an error, instead of what the client says.
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = Some(strict);
        self
    }

    /// The client that it is sent with.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The operation.
    pub fn operation(&self) -> &O {
        &self.operation
    }

    /// The operation, to build its request or keep it without a client.
    pub fn into_operation(self) -> O {
        self.operation
    }

    /// Counts what it and its clones send.
    pub(crate) fn counting(mut self, sent: &Arc<AtomicU32>) -> Self {
        self.options.sent = Some(sent.clone());
        self
    }

    /// The same client and options with another operation.
    pub(crate) fn with_operation<P>(&self, operation: P) -> Call<P> {
        Call { client: self.client.clone(), operation, options: self.options.clone() }
    }
}

impl<O: Operation> Call<O> {
    /// Sends the request; gives the value of the response.
    pub async fn send(self) -> Result<O::Response, Error> {
        Ok(self.exchange().await?.1.value)
    }

    /// Sends the request; gives the value with status, request id, headers, warnings and raw body.
    pub async fn send_raw(self) -> Result<RawResponse<O::Response>, Error> {
        let (response, decoded) = self.exchange().await?;
        Ok(response.with_value(decoded))
    }

    async fn exchange(self) -> Result<(Response, Decoded<O::Response>), Error> {
        let strict = self.options.strict;
        let request = self.operation.request()?;
        let span = trace::span(request.info(), request.path());
        let (response, attempts) = self.client.execute(request, self.options, &span).await?;
        let decoded = self.operation.response(&response).map_err(|error| error.with_attempts(attempts));
        let decoded = decoded.inspect_err(|error| trace::unreadable(&span, error))?;
        trace::decoded(&span, response.info(), decoded.request_id.as_deref(), &decoded.warnings);
        let judged = self.client.judge(&response, strict, &decoded.warnings);
        judged.map_err(|error| error.with_attempts(attempts))?;
        Ok((response, decoded))
    }
}

impl<O: Operation + 'static> IntoFuture for Call<O> {
    type Output = Result<O::Response, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: Paged + 'static> Call<O> {
    /// Every page from here on, as a stream.
    pub fn pages(self) -> Pages<O> {
        Pages::new(self)
    }

    /// Every item from here on, as a stream.
    pub fn items(self) -> Items<O> {
        Items::new(self.pages())
    }
}
