//! The settings of a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::call::metrics::{CallMetrics, Tell};
use crate::runtime::call::transport::Transport;
use crate::runtime::client::certificates::Certificates;
use crate::runtime::client::credentials::Credentials;
use crate::runtime::{Error, Limiter, RateLimiter, RetryPolicy, Secret, own};

/// Settings of a [`Client`](crate::Client); begin with [`Client::builder`](crate::Client::builder).
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    pub(super) credentials: Option<Credentials>,
    pub(super) keys: BTreeMap<String, Secret>,
    pub(super) is_anonymous: bool,
    pub(super) base_url: Option<String>,
    pub(super) query_url: Option<String>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) max_idle: Option<usize>,
    pub(super) tls: Certificates,
    pub(super) timeout: Duration,
    pub(super) user_agent: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) proxy: Option<String>,
    pub(super) max_body: Option<usize>,
    pub(super) http: Option<reqwest::Client>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) retry: RetryPolicy,
    pub(super) limiter: Option<Arc<dyn Limiter>>,
    pub(super) on_call: Option<Tell>,
    pub(super) strict: bool,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: None,
            keys: BTreeMap::new(),
            is_anonymous: false,
            base_url: None,
            query_url: None,
            connect_timeout: None,
            idle_timeout: None,
            max_idle: None,
            tls: Certificates::default(),
            timeout: Duration::from_secs(60),
            user_agent: own::USER_AGENT.to_owned(),
            headers: Vec::new(),
            proxy: None,
            max_body: None,
            http: None,
            transport: None,
            retry: RetryPolicy::default(),
            limiter: own::LIMIT
                .map(|(requests, window)| Arc::new(RateLimiter::new(requests, window)) as Arc<dyn Limiter>),
            on_call: None,
            strict: false,
        }
    }

    /// Authorises with an API key: its id and its secret.
    pub fn api_key(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::ApiKey { id: id.into(), secret: secret.into() });
        self
    }

    /// Authorises with an OAuth token, which may only read.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Some(Credentials::Bearer(token.into()));
        self
    }

    /// Authorises with a key of its own the operations that ask for it: by the name under which it travels, be that in a header, in
    /// the query or in a cookie. Each call adds one.
    pub fn key(mut self, name: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.keys.insert(name.into(), key.into());
        self
    }

    /// A client without credentials, for operations that need none.
    pub fn anonymous(mut self) -> Self {
        self.is_anonymous = true;
        self
    }

    /// Authorises with the API key in `CLICKHOUSE_CLOUD_API_KEY` (its id) and `CLICKHOUSE_CLOUD_API_SECRET`.
    pub fn credentials_from_env(mut self) -> Result<Self, Error> {
        self.credentials = Some(Credentials::from_env()?);
        Ok(self)
    }

    /// Another server than [`BASE_URL`](crate::BASE_URL), for all operations; a path is put before the paths of the operations.
    /// What all of them begin with (`/v1`) is left out at its end, where the documentation of an API prints it.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Where statements go (feature `query`). By default the host of the [base URL](Self::base_url) with `queries.` in place of
    /// `api.`, and without a `control-plane.` behind it: `https://queries.clickhouse.cloud`. Of a host that does not begin with
    /// `api.` it is the base URL itself.
    #[cfg(feature = "query")]
    pub fn query_url(mut self, url: impl Into<String>) -> Self {
        self.query_url = Some(url.into());
        self
    }

    /// How long a connection may take to be made: 10 s. Not together with an own HTTP client or transport.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long a connection is kept for the next request: 20 s. It must be less than what the server allows: a request that is
    /// sent while the server closes the connection fails, and a POST then has an
    /// [unknown outcome](crate::ErrorKind::UnknownOutcome). Common servers close after 60 s or more. Not together with an own
    /// HTTP client or transport.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// How many connections without a request are kept: by default all, until [`idle_timeout`](Self::idle_timeout). Not together
    /// with an own HTTP client or transport.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.max_idle = Some(connections);
        self
    }

    /// Trusts the certificates of this PEM, too, beside those of the operating system: those of a company, or of a proxy that
    /// looks into TLS. Each call adds some. [`build`](Self::build) says which cannot be read. Needs the feature `rustls` or
    /// `native-tls`; not together with an own HTTP client or transport.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = clickhouse_cloud::Client::builder()
    ///     .credentials_from_env()?
    ///     .root_certificates_pem(std::fs::read("company.pem")?)
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.tls.roots.push(pem.into());
        self
    }

    /// Shows a certificate to a server or proxy that asks for one: the chain, own certificate first, and its private key, both
    /// as PEM (the key PKCS #8; with `rustls` also PKCS #1 or SEC1). [`build`](Self::build) says what cannot be read. Needs the
    /// feature `rustls` or `native-tls`; not together with an own HTTP client or transport.
    pub fn identity_pem(mut self, chain: impl Into<Vec<u8>>, key: impl Into<Secret>) -> Self {
        self.tls.identity = Some((chain.into(), key.into()));
        self
    }

    /// How long one attempt of a request may take, from connecting to the last byte: 60 s. The API's gateway gives up
    /// after 30 s.
    ///
    /// A server that floods the client with informational answers (1xx) is given up in time over TLS. Without TLS, on a runtime of one
    /// thread, that is about a second late in a release build, and more in a debug build: the HTTP library reads fifty megabytes of
    /// them before it lets another task run.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Adds the name of a program to `User-Agent`: `my-tool/1.2`.
    pub fn user_agent_suffix(mut self, suffix: impl fmt::Display) -> Self {
        self.user_agent = format!("{} {suffix}", own::USER_AGENT);
        self
    }

    /// Sends a header with every request.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends every request through a proxy: `http://` or `https://`; with the feature `socks` also `socks4://`, `socks4a://`,
    /// `socks5://` and `socks5h://`. Another scheme is an error of [`build`](Self::build). Without this setting the variables
    /// `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` apply, under the same rule. Not together with an own HTTP client
    /// or transport.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// The largest body of a response, in bytes, unpacked where it came compressed: 256 MiB. The memory of a response is a small multiple of its body: the lists
    /// that are read from it take at most 8 times that and 16 MiB, otherwise the response is an error. Not together with an own
    /// transport.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Uses an own HTTP client, with its own TLS, proxy and connection settings. It should follow no redirects: a redirected
    /// POST would become a GET.
    ///
    /// With the feature `rustls` of this crate, `reqwest` panics where it builds a client and finds no cryptography: turn on a
    /// TLS feature of `reqwest`, or call `rustls::crypto::ring::default_provider().install_default()` first. This crate
    /// installs nothing for the whole process.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Uses another HTTP stack, or a fake.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How requests are repeated; [`RetryPolicy::none`] to do it oneself.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Another rate limit than 10 requests per 10 s, one that several clients with the same key share, or a [`Limiter`] of one's
    /// own.
    pub fn rate_limiter(mut self, limiter: impl Limiter) -> Self {
        self.limiter = Some(Arc::new(limiter));
        self
    }

    /// No rate limit on this side.
    pub fn no_rate_limit(mut self) -> Self {
        self.limiter = None;
        self
    }

    /// Tells what each request took: once when it ends, also when the program drops it. Of a list that is each page, of a wait
    /// each question. The callback runs on the task of the call, so it must not wait.
    ///
    /// ```
    /// # fn main() -> Result<(), clickhouse_cloud::Error> {
    /// let builder = clickhouse_cloud::Client::builder().api_key("key-id", "secret").on_call(|call| {
    ///     let status = call.status.map_or(0, |status| status.as_u16());
    ///     println!("{} {status} {} attempts, {:?} on the wire", call.operation.id, call.attempts, call.on_wire);
    /// });
    /// # builder.no_rate_limit().build().map(drop) }
    /// ```
    pub fn on_call(mut self, tell: impl Fn(&CallMetrics) + Send + Sync + 'static) -> Self {
        self.on_call = Some(Arc::new(tell));
        self
    }

    /// A response in which a place had to be left out is an error; otherwise that is a warning.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }
}

/// No header, URL or credential is printed: any of them may hold a secret.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("limiter", &self.limiter)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}
