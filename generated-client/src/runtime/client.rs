//! A handle on the API: credentials, connections, rate limit and settings, shared by its clones.

pub(crate) mod build;
pub(crate) mod builder;
pub(crate) mod certificates;
pub(crate) mod credentials;
pub(crate) mod headers;
pub(crate) mod scheme;
#[cfg(feature = "rustls")]
pub(crate) mod tls;
pub(crate) mod urls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::call::metrics::Tell;
use crate::runtime::call::sender::Sender;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::client::credentials::{Credentials, Keys};
use crate::runtime::client::headers::Headers;
use crate::runtime::{Call, Error, Limiter, Operation, RetryPolicy, Secret};

/// The variable that [`Client::from_env`] reads the base URL from.
const URL_VARIABLE: &str = "CLICKHOUSE_CLOUD_API_URL";

/// The variable that [`Client::from_env`] reads the host of statements from: a URL, or a host without a scheme.
#[cfg(feature = "query")]
const QUERY_VARIABLE: &str = "CLICKHOUSE_CLOUD_QUERY_HOST";

/// The value of a variable that is set and not empty.
fn variable(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Err(std::env::VarError::NotUnicode(_)) => Err(Error::build(format!("{name} is not Unicode"))),
        value => Ok(value.ok().filter(|value| !value.is_empty())),
    }
}

/// A client of the ClickHouse Cloud API. Cheap to clone; clones share connections and the rate limit.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

#[derive(Clone)]
pub(crate) struct Inner {
    pub(crate) headers: Headers,
    /// The keys for what is no `Authorization`, by the names under which they travel.
    pub(crate) keys: Keys,
    pub(crate) base_url: String,
    /// Whether the caller chose the base URL: then it is that of every operation.
    pub(crate) is_own_url: bool,
    /// Where statements go.
    pub(crate) query_url: String,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) on_call: Option<Tell>,
    pub(crate) strict: bool,
    pub(crate) sender: Sender,
    /// The largest body of a response.
    pub(crate) max_body: usize,
}

impl Client {
    /// Begins the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client with an API key and the default settings.
    pub fn new(key_id: impl Into<String>, key_secret: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder().api_key(key_id, key_secret).build()
    }

    /// A client with the API key in `CLICKHOUSE_CLOUD_API_KEY` (its id) and `CLICKHOUSE_CLOUD_API_SECRET`. One without the
    /// other, or an empty one, is an error. Where `CLICKHOUSE_CLOUD_API_URL` is set and not empty, it is the
    /// [base URL](ClientBuilder::base_url). With the feature `query`, `CLICKHOUSE_CLOUD_QUERY_HOST` is the host of statements.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder().credentials_from_env()?;
        if let Some(url) = variable(URL_VARIABLE)? {
            builder = builder.base_url(url);
        }
        #[cfg(feature = "query")]
        if let Some(host) = variable(QUERY_VARIABLE)? {
            let is_url = host.contains("://");
            builder = builder.query_url(if is_url { host } else { format!("https://{host}") });
        }
        builder.build()
    }

    /// The same client with another API key. Connections are shared; the rate limit, which the API keeps by key, is not.
    pub fn with_api_key(&self, id: impl Into<String>, secret: impl Into<Secret>) -> Result<Self, Error> {
        self.with_credentials(&Credentials::ApiKey { id: id.into(), secret: secret.into() })
    }

    /// The same client with an OAuth token.
    pub fn with_bearer(&self, token: impl Into<Secret>) -> Result<Self, Error> {
        self.with_credentials(&Credentials::Bearer(token.into()))
    }

    /// A call of an operation: of one's own, or of one that was built without a client.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        Call::new(self, operation)
    }

    pub(crate) fn from_inner(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    fn with_credentials(&self, credentials: &Credentials) -> Result<Self, Error> {
        let limiter = self.inner.limiter.as_ref().map(|limiter| limiter.for_key(credentials.key()));
        let headers = self.inner.headers.with(credentials.header()?);
        Ok(Self::from_inner(Inner { headers, limiter, ..Inner::clone(&self.inner) }))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .field("timeout", &self.inner.timeout)
            .field("retry", &self.inner.retry)
            .field("limiter", &self.inner.limiter)
            .finish_non_exhaustive()
    }
}
