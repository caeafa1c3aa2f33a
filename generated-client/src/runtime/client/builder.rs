//! Settings into a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::runtime::call::transport::{ReqwestTransport, Transport};
use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::{Client, Inner};
use crate::runtime::{Error, Limiter, RateLimiter, RetryPolicy, Secret, client::scheme};

const BASE_URL: &str = "https://api.clickhouse.cloud";
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
const MAX_BODY: usize = 256 << 20;
const USER_AGENT: &str = concat!("clickhouse-cloud-rust/", env!("CARGO_PKG_VERSION"));

/// Settings of a [`Client`]; begin with [`Client::builder`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    base_url: String,
    connect_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    timeout: Duration,
    user_agent: String,
    headers: Vec<(String, String)>,
    proxy: Option<String>,
    max_body: Option<usize>,
    http: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    retry: RetryPolicy,
    limiter: Option<Arc<dyn Limiter>>,
    strict: bool,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: None,
            base_url: BASE_URL.to_owned(),
            connect_timeout: None,
            idle_timeout: None,
            timeout: Duration::from_secs(60),
            user_agent: USER_AGENT.to_owned(),
            headers: Vec::new(),
            proxy: None,
            max_body: None,
            http: None,
            transport: None,
            retry: RetryPolicy::default(),
            limiter: Some(Arc::new(RateLimiter::default())),
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

    /// Authorises with the API key in `CLICKHOUSE_CLOUD_API_KEY` (its id) and `CLICKHOUSE_CLOUD_API_SECRET`.
    pub fn credentials_from_env(mut self) -> Result<Self, Error> {
        self.credentials = Some(Credentials::from_env()?);
        Ok(self)
    }

    /// Another host than `https://api.clickhouse.cloud`; a path is put before the paths of the operations. The paths begin with
    /// `/v1`: at the end of the base URL, as the documentation of the API prints it, it is left out.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
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

    /// How long one attempt of a request may take, from connecting to the last byte: 60 s. The API's gateway gives up
    /// after 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Adds the name of a program to `User-Agent`: `my-tool/1.2`.
    pub fn user_agent_suffix(mut self, suffix: impl fmt::Display) -> Self {
        self.user_agent = format!("{USER_AGENT} {suffix}");
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

    /// The largest body of a response, in bytes: 256 MiB. The memory of a response is a small multiple of its body: the lists
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

    /// A response in which a place had to be left out is an error; otherwise that is a warning.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// The client, or which setting is wrong.
    pub fn build(self) -> Result<Client, Error> {
        let none = || Error::build("there are no credentials: call `api_key`, `bearer` or `credentials_from_env`");
        let credentials = self.credentials.as_ref().ok_or_else(none)?;
        self.check_effect()?;
        let inner = Inner {
            authorization: credentials.header()?,
            base_url: base_url(&self.base_url)?,
            headers: self.default_headers()?,
            timeout: self.timeout,
            retry: self.retry,
            limiter: self.limiter.clone(),
            strict: self.strict,
            transport: self.into_transport()?,
        };
        Ok(Client::from_inner(inner))
    }

    fn default_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = parse_headers(&self.headers)?;
        headers.insert(header::USER_AGENT, header_value("User-Agent", &self.user_agent)?);
        headers
            .entry(header::ACCEPT)
            .or_insert(HeaderValue::from_static("application/json, text/plain;q=0.9, */*;q=0.8"));
        Ok(headers)
    }

    fn into_transport(self) -> Result<Arc<dyn Transport>, Error> {
        if let Some(transport) = self.transport {
            return Ok(transport);
        }
        let client = match self.http {
            Some(client) => client,
            None => {
                scheme::check(&base_url(&self.base_url)?, self.proxy.as_deref())?;
                http_client(
                    self.connect_timeout.unwrap_or(CONNECT_TIMEOUT),
                    self.idle_timeout.unwrap_or(IDLE_TIMEOUT),
                    self.proxy.as_deref(),
                )?
            }
        };
        Ok(Arc::new(ReqwestTransport { client, max_body: self.max_body.unwrap_or(MAX_BODY) }))
    }

    /// A setting that would have no effect is an error.
    fn check_effect(&self) -> Result<(), Error> {
        let (transport, http) = (self.transport.is_some(), self.http.is_some());
        for (setting, has_none) in [
            ("`http_client`", transport && http),
            ("`proxy`", (transport || http) && self.proxy.is_some()),
            ("`connect_timeout`", (transport || http) && self.connect_timeout.is_some()),
            ("`idle_timeout`", (transport || http) && self.idle_timeout.is_some()),
            ("`max_response_bytes`", transport && self.max_body.is_some()),
        ] {
            if has_none {
                let own = if transport { "transport" } else { "HTTP client" };
                return Err(Error::build(format!("{setting} has no effect on an own {own}: set it there")));
            }
        }
        Ok(())
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

/// An HTTP client that follows no redirect: the API has none, and a redirected POST would become a GET.
fn http_client(connect: Duration, idle: Duration, proxy: Option<&str>) -> Result<reqwest::Client, Error> {
    let failed = |error: reqwest::Error| Error::build("cannot make the HTTP client").with_source(error.without_url());
    let mut builder = reqwest::Client::builder().connect_timeout(connect).pool_idle_timeout(idle);
    builder = builder.redirect(reqwest::redirect::Policy::none());
    if let Some(proxy) = proxy {
        builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(failed)?);
    }
    #[cfg(feature = "rustls")]
    {
        builder = builder.tls_backend_preconfigured(crate::runtime::client::tls::config()?);
    }
    builder.build().map_err(failed)
}

/// Scheme, host and optional path, without a slash at the end, and without the `/v1` that every path begins with.
fn base_url(text: &str) -> Result<String, Error> {
    let url = reqwest::Url::parse(text).map_err(|error| Error::build("the base URL is no URL").with_source(error))?;
    let problem = match () {
        () if !matches!(url.scheme(), "http" | "https") => "the base URL is neither http nor https",
        () if url.host_str().is_none_or(str::is_empty) => "the base URL has no host",
        () if !url.username().is_empty() || url.password().is_some() => "the base URL must not hold credentials",
        () if url.query().is_some() || url.fragment().is_some() => "the base URL must end with its path",
        () => {
            let base = url.as_str().trim_end_matches('/');
            return Ok(base.strip_suffix("/v1").unwrap_or(base).trim_end_matches('/').to_owned());
        }
    };
    Err(Error::build(problem))
}

/// Headers that tell how a message travels. One that is wrong cuts a body, or makes two requests of one.
const FRAMING: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// Header names and values as text into a map.
pub(crate) fn parse_headers(headers: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        let parsed = HeaderName::try_from(name.as_str());
        let parsed = parsed.map_err(|error| Error::build(format!("{name:?} is no header name")).with_source(error))?;
        if FRAMING.contains(&parsed.as_str()) {
            return Err(Error::build(format!(
                "the header {parsed} is set by the client: it says where a request ends"
            )));
        }
        map.append(parsed, header_value(name, value)?);
    }
    Ok(map)
}

/// The value may be a secret: an error names only the header.
fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value)
        .map_err(|_| Error::build(format!("the value of the header {name} has an invalid byte")))
}
