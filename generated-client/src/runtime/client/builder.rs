//! Settings into a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};
use reqwest::Url;

use crate::generated::{BASE_URL, COMMON_PATH};
use crate::runtime::call::metrics::{CallMetrics, Tell};
use crate::runtime::call::transport::{Sender, Transport};
use crate::runtime::call::wire::Wire;
use crate::runtime::client::certificates::Certificates;
use crate::runtime::client::credentials::{Credentials, Keys};
use crate::runtime::client::headers::{Headers, header_value, parse_headers};
use crate::runtime::client::{Client, Inner};
use crate::runtime::{Error, Limiter, RateLimiter, RetryPolicy, Secret, client::scheme, own};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
pub(crate) const MAX_BODY: usize = 256 << 20;

/// Settings of a [`Client`]; begin with [`Client::builder`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    keys: BTreeMap<String, Secret>,
    is_anonymous: bool,
    base_url: Option<String>,
    query_url: Option<String>,
    connect_timeout: Option<Duration>,
    idle_timeout: Option<Duration>,
    max_idle: Option<usize>,
    tls: Certificates,
    timeout: Duration,
    user_agent: String,
    headers: Vec<(String, String)>,
    proxy: Option<String>,
    max_body: Option<usize>,
    http: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    retry: RetryPolicy,
    limiter: Option<Arc<dyn Limiter>>,
    on_call: Option<Tell>,
    strict: bool,
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

    /// The client, or which setting is wrong.
    pub fn build(self) -> Result<Client, Error> {
        let none = || Error::build("there are no credentials: call `api_key`, `bearer` or `credentials_from_env`");
        if self.credentials.is_none() && self.keys.is_empty() && !self.is_anonymous {
            return Err(none());
        }
        self.check_effect()?;
        let base_url = self.server()?;
        let query_url = match &self.query_url {
            Some(url) => host_url("query URL", url)?,
            None => query_url(&base_url),
        };
        let authorization = self.credentials.as_ref().map(Credentials::header).transpose()?;
        let inner = Inner {
            headers: Headers::new(self.default_headers()?, authorization),
            keys: Keys::Named(self.keys.clone()),
            is_own_url: self.base_url.is_some(),
            sender: self.sender(&base_url, &query_url)?,
            base_url,
            query_url,
            timeout: self.timeout,
            retry: self.retry,
            limiter: self.limiter.clone(),
            on_call: self.on_call.clone(),
            strict: self.strict,
            max_body: self.max_body.unwrap_or(MAX_BODY),
        };
        Ok(Client::from_inner(inner))
    }

    fn server(&self) -> Result<String, Error> {
        match &self.base_url {
            Some(url) => base_url(url),
            None if BASE_URL.is_empty() => Err(Error::build("the API names no server: call `base_url`")),
            None => base_url(BASE_URL),
        }
    }

    fn default_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = parse_headers(&self.headers)?;
        headers.insert(header::USER_AGENT, header_value("User-Agent", &self.user_agent)?);
        headers
            .entry(header::ACCEPT)
            .or_insert(HeaderValue::from_static("application/json, text/plain;q=0.9, */*;q=0.8"));
        Ok(headers)
    }

    fn sender(&self, base_url: &str, query_url: &str) -> Result<Sender, Error> {
        if let Some(transport) = &self.transport {
            return Ok(Sender::Own(transport.clone()));
        }
        let client = match &self.http {
            Some(client) => client.clone(),
            None => {
                for url in [base_url, query_url] {
                    scheme::check(url, self.proxy.as_deref())?;
                }
                self.connections()?
            }
        };
        Ok(Sender::Reqwest(Wire { client, base: url("base URL", base_url)?, query_base: url("query URL", query_url)? }))
    }

    /// An HTTP client that follows no redirect: the API has none, and a redirected POST would become a GET.
    fn connections(&self) -> Result<reqwest::Client, Error> {
        let failed =
            |error: reqwest::Error| Error::build("cannot make the HTTP client").with_source(error.without_url());
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
            .pool_idle_timeout(self.idle_timeout.unwrap_or(IDLE_TIMEOUT))
            .pool_max_idle_per_host(self.max_idle.unwrap_or(usize::MAX))
            .redirect(reqwest::redirect::Policy::none());
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(failed)?);
        }
        // reqwest sends again what a server of HTTP/2 has certainly not looked at, and keeps a copy of every request for that.
        if cfg!(not(feature = "http2")) {
            builder = builder.retry(reqwest::retry::never().max_retries_per_request(0));
        }
        tls(builder, &self.tls)?.build().map_err(failed)
    }

    /// A setting that would have no effect is an error.
    fn check_effect(&self) -> Result<(), Error> {
        let (transport, http) = (self.transport.is_some(), self.http.is_some());
        for (setting, has_none) in [
            ("`http_client`", transport && http),
            ("`proxy`", (transport || http) && self.proxy.is_some()),
            ("`connect_timeout`", (transport || http) && self.connect_timeout.is_some()),
            ("`idle_timeout`", (transport || http) && self.idle_timeout.is_some()),
            ("`max_idle_connections`", (transport || http) && self.max_idle.is_some()),
            ("`root_certificates_pem`", (transport || http) && !self.tls.roots.is_empty()),
            ("`identity_pem`", (transport || http) && self.tls.identity.is_some()),
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

#[cfg(feature = "rustls")]
fn tls(builder: reqwest::ClientBuilder, tls: &Certificates) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder.tls_backend_preconfigured(crate::runtime::client::tls::config(tls)?))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
fn tls(mut builder: reqwest::ClientBuilder, tls: &Certificates) -> Result<reqwest::ClientBuilder, Error> {
    for pem in &tls.roots {
        let unreadable = |error| Error::build("`root_certificates_pem` cannot be read").with_source(error);
        let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(unreadable)?;
        if certificates.is_empty() {
            return Err(Error::build("`root_certificates_pem`: there is no certificate in the PEM"));
        }
        builder = builder.tls_certs_merge(certificates);
    }
    if let Some((chain, key)) = &tls.identity {
        // The error of a key must not hold a part of it.
        let identity = reqwest::Identity::from_pkcs8_pem(chain, key.expose().as_bytes())
            .map_err(|_| Error::build("`identity_pem`: key and certificate cannot be used"))?;
        builder = builder.identity(identity);
    }
    Ok(builder)
}

#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
fn tls(builder: reqwest::ClientBuilder, tls: &Certificates) -> Result<reqwest::ClientBuilder, Error> {
    if tls.roots.is_empty() && tls.identity.is_none() {
        return Ok(builder);
    }
    Err(Error::build(
        "this build of clickhouse-cloud has no TLS, and so no use for certificates: turn on its feature `rustls` or \
         `native-tls`",
    ))
}

/// The URL of the API, without what every path begins with.
fn base_url(text: &str) -> Result<String, Error> {
    let base = host_url("base URL", text)?;
    let common = Some(COMMON_PATH).filter(|common| !common.is_empty());
    let base = common.and_then(|common| base.strip_suffix(common)).unwrap_or(&base);
    Ok(base.trim_end_matches('/').to_owned())
}

/// Scheme, host and optional path, without a slash at the end.
fn host_url(name: &str, text: &str) -> Result<String, Error> {
    let url = url(name, text)?;
    let problem = match () {
        () if !matches!(url.scheme(), "http" | "https") => "is neither http nor https",
        () if url.host_str().is_none_or(str::is_empty) => "has no host",
        () if !url.username().is_empty() || url.password().is_some() => "must not hold credentials",
        () if url.query().is_some() || url.fragment().is_some() => "must end with its path",
        () => return Ok(url.as_str().trim_end_matches('/').to_owned()),
    };
    Err(Error::build(format!("the {name} {problem}")))
}

fn url(name: &str, text: &str) -> Result<Url, Error> {
    Url::parse(text).map_err(|error| Error::build(format!("the {name} is no URL")).with_source(error))
}

/// The host of statements that belongs to a host of the API.
fn query_url(base_url: &str) -> String {
    let derived = base_url.split_once("://").and_then(|(scheme, rest)| {
        let rest = rest.split('/').next()?.strip_prefix("api.")?;
        Some(format!("{scheme}://queries.{}", rest.strip_prefix("control-plane.").unwrap_or(rest)))
    });
    derived.unwrap_or_else(|| base_url.to_owned())
}
