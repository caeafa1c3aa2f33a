//! The settings of a builder → a client, or which setting is wrong.

use std::time::Duration;

use http::{HeaderMap, HeaderValue, header};

use crate::generated::BASE_URL;
use crate::runtime::call::sender::Sender;
use crate::runtime::call::wire::Wire;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::client::certificates::Certificates;
use crate::runtime::client::credentials::{Credentials, Keys};
use crate::runtime::client::headers::{Headers, header_value, parse_headers};
use crate::runtime::client::urls::{base_url, host_url, query_url, url};
use crate::runtime::client::{Client, Inner};
use crate::runtime::{Error, client::scheme};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
pub(crate) const MAX_BODY: usize = 256 << 20;

impl ClientBuilder {
    /// The client, or which setting is wrong.
    pub fn build(self) -> Result<Client, Error> {
        client(&self)
    }
}

fn client(settings: &ClientBuilder) -> Result<Client, Error> {
    if settings.credentials.is_none() && settings.keys.is_empty() && !settings.is_anonymous {
        return Err(Error::build("there are no credentials: call `api_key`, `bearer` or `credentials_from_env`"));
    }
    check_effect(settings)?;
    let base_url = server(settings)?;
    let query_url = match &settings.query_url {
        Some(url) => host_url("query URL", url)?,
        None => query_url(&base_url),
    };
    let authorization = settings.credentials.as_ref().map(Credentials::header).transpose()?;
    let inner = Inner {
        headers: Headers::new(default_headers(settings)?, authorization),
        keys: Keys::Named(settings.keys.clone()),
        is_own_url: settings.base_url.is_some(),
        sender: sender(settings, &base_url, &query_url)?,
        base_url,
        query_url,
        timeout: settings.timeout,
        retry: settings.retry,
        limiter: settings.limiter.clone(),
        on_call: settings.on_call.clone(),
        strict: settings.strict,
        max_body: settings.max_body.unwrap_or(MAX_BODY),
    };
    Ok(Client::from_inner(inner))
}

fn server(settings: &ClientBuilder) -> Result<String, Error> {
    match &settings.base_url {
        Some(url) => base_url(url),
        None if BASE_URL.is_empty() => Err(Error::build("the API names no server: call `base_url`")),
        None => base_url(BASE_URL),
    }
}

fn default_headers(settings: &ClientBuilder) -> Result<HeaderMap, Error> {
    let mut headers = parse_headers(&settings.headers)?;
    headers.insert(header::USER_AGENT, header_value("User-Agent", &settings.user_agent)?);
    headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static("application/json, text/plain;q=0.9, */*;q=0.8"));
    Ok(headers)
}

fn sender(settings: &ClientBuilder, base_url: &str, query_url: &str) -> Result<Sender, Error> {
    if let Some(transport) = &settings.transport {
        return Ok(Sender::Own(transport.clone()));
    }
    let client = match &settings.http {
        Some(client) => client.clone(),
        None => {
            for url in [base_url, query_url] {
                scheme::check(url, settings.proxy.as_deref())?;
            }
            connections(settings)?
        }
    };
    Ok(Sender::Reqwest(Wire { client, base: url("base URL", base_url)?, query_base: url("query URL", query_url)? }))
}

/// An HTTP client that follows no redirect: the API has none, and a redirected POST would become a GET.
fn connections(settings: &ClientBuilder) -> Result<reqwest::Client, Error> {
    let failed = |error: reqwest::Error| Error::build("cannot make the HTTP client").with_source(error.without_url());
    let mut builder = reqwest::Client::builder()
        .connect_timeout(settings.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
        .pool_idle_timeout(settings.idle_timeout.unwrap_or(IDLE_TIMEOUT))
        .pool_max_idle_per_host(settings.max_idle.unwrap_or(usize::MAX))
        .redirect(reqwest::redirect::Policy::none());
    if let Some(proxy) = &settings.proxy {
        builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(failed)?);
    }
    // reqwest sends again what a server of HTTP/2 has certainly not looked at, and keeps a copy of every request for that.
    if cfg!(not(feature = "http2")) {
        builder = builder.retry(reqwest::retry::never().max_retries_per_request(0));
    }
    tls(builder, &settings.tls)?.build().map_err(failed)
}

/// A setting that would have no effect is an error.
fn check_effect(settings: &ClientBuilder) -> Result<(), Error> {
    let (transport, http) = (settings.transport.is_some(), settings.http.is_some());
    for (setting, has_none) in [
        ("`http_client`", transport && http),
        ("`proxy`", (transport || http) && settings.proxy.is_some()),
        ("`connect_timeout`", (transport || http) && settings.connect_timeout.is_some()),
        ("`idle_timeout`", (transport || http) && settings.idle_timeout.is_some()),
        ("`max_idle_connections`", (transport || http) && settings.max_idle.is_some()),
        ("`root_certificates_pem`", (transport || http) && !settings.tls.roots.is_empty()),
        ("`identity_pem`", (transport || http) && settings.tls.identity.is_some()),
        ("`max_response_bytes`", transport && settings.max_body.is_some()),
    ] {
        if has_none {
            let own = if transport { "transport" } else { "HTTP client" };
            return Err(Error::build(format!("{setting} has no effect on an own {own}: set it there")));
        }
    }
    Ok(())
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
