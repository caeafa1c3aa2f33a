//! Turns a URL into the body of a successful GET, within a limit of time and size, and by way of redirects that may be followed.

mod address;
mod proxy;

use std::io::{ErrorKind, Read};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use clickhouse_cloud_generator::text::visible;
use ureq::http::Response;
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body, Error};
use url::Url;

use self::address::{PublicOnly, is_internal, resolves_inside};
use super::public_part;
use crate::progress::Progress;
use crate::report::tell;

const USER_AGENT: &str = concat!("clickhouse-cloud-xtask/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For one attempt, from resolving the host to the last byte: 1.6 MB in a minute is a very slow line.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// For all attempts with the waits between them, where nothing else is said.
pub(crate) const TOTAL_TIMEOUT: Duration = Duration::from_secs(90);
/// Waits before the second, third and fourth attempt.
const BACKOFF: [Duration; 3] = [Duration::from_millis(250), Duration::from_secs(1), Duration::from_secs(3)];
/// The largest `Retry-After` that is waited for instead of the backoff.
const LONGEST_WAIT: u64 = 30;
/// Forty times today's document: whatever is larger is not it.
const LARGEST_BODY: u64 = 64 * 1024 * 1024;
/// How many redirects are followed, one after the other.
const REDIRECTS: usize = 5;

/// What came, and whether from the host that was asked.
pub(super) struct Answer {
    pub(super) body: Vec<u8>,
    /// Whether a redirect led to another host: what is there was not asked for by the user, and is not quoted.
    pub(super) from_elsewhere: bool,
}

/// Why an attempt failed, and whether another may succeed.
struct Failure {
    error: anyhow::Error,
    /// `Some` where another attempt may succeed, after the server's `Retry-After` where it sent one.
    retry: Option<Option<Duration>>,
}

/// Gets a URL, through the proxy that `ALL_PROXY`, `HTTPS_PROXY` or `HTTP_PROXY` names unless `NO_PROXY` exempts the host.
pub(super) fn get(text: &str, limit: Duration) -> Result<Answer> {
    let url = Url::parse(text).map_err(|error| anyhow!("{} is no URL: {error}", public_part(text)))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        bail!("a document is fetched by http or https, not by {}: download it, and give the file", url.scheme());
    }
    let proxy = proxy::from_environment()?;
    let start = Instant::now();
    let left = || limit.saturating_sub(start.elapsed());
    let mut backoff = BACKOFF.into_iter();
    loop {
        let Failure { error, retry } = match attempt(&url, proxy.as_ref(), left()) {
            Ok(answer) => return Ok(answer),
            Err(failure) => failure,
        };
        let (Some(retry_after), Some(pause)) = (retry, backoff.next()) else {
            return Err(error);
        };
        let pause = retry_after.unwrap_or(pause);
        if pause >= left() {
            let limit = limit.as_secs_f64();
            return Err(error).with_context(|| format!("given up: all tries together may take {limit} s (--timeout)"));
        }
        tell(&format!("{error:#}; trying again in {pause:?}"));
        thread::sleep(pause);
    }
}

/// One try: the URL, and where it redirects to.
fn attempt(url: &Url, proxy: Option<&ureq::Proxy>, left: Duration) -> Result<Answer, Failure> {
    let start = Instant::now();
    let limit = ATTEMPT_TIMEOUT.min(left);
    let mut at = url.clone();
    let mut from_elsewhere = false;
    // Whether the user asked for a host inside, which may then redirect to others inside. Behind a proxy only the name tells.
    let is_proxied = |url: &Url| proxy.is_some_and(|proxy| at_uri(url).is_ok_and(|uri| !proxy.is_no_proxy(&uri)));
    let from_inside = is_internal(url) || (!is_proxied(url) && resolves_inside(url));
    for _ in 0..=REDIRECTS {
        let left = limit.saturating_sub(start.elapsed());
        if left.is_zero() {
            return Err(Failure::too_slow(limit));
        }
        let guarded = from_elsewhere && !from_inside && !is_proxied(&at);
        let response = agent(proxy, left, guarded)
            .get(at.as_str())
            .call()
            .map_err(|error| Failure::transport(error, &at, limit))?;
        let status = response.status();
        if status.is_redirection() {
            let next = next(&at, &response).map_err(Failure::last)?;
            if next.host() != at.host() || next.scheme() != at.scheme() {
                tell(&format!("{} redirects to {}", public_part(at.as_str()), public_part(next.as_str())));
                refuse(&at, &next, from_inside).map_err(Failure::last)?;
            }
            from_elsewhere |= next.host() != url.host();
            at = next;
            continue;
        }
        if status.as_u16() != 200 {
            let retry = (status.as_u16() == 429 || status.is_server_error()).then(|| retry_after(&response));
            return Err(Failure { error: anyhow!("the server answered {status}"), retry });
        }
        if let Some(encoding) = response.headers().get("content-encoding").filter(|value| *value != "identity") {
            let encoding = String::from_utf8_lossy(encoding.as_bytes()).into_owned();
            let error = anyhow!("the answer is compressed ({}), which was not asked for", visible(&encoding));
            return Err(Failure::last(error));
        }
        if response.body().content_length().is_some_and(|length| length > LARGEST_BODY) {
            return Err(Failure::too_large());
        }
        let body = read(response.into_body()).map_err(|error| Failure::body(error, limit))?;
        return Ok(Answer { body, from_elsewhere });
    }
    Err(Failure::last(anyhow!("more than {REDIRECTS} redirects")))
}

fn at_uri(url: &Url) -> Result<ureq::http::Uri> {
    Ok(url.as_str().parse()?)
}

/// What follows no redirect by itself; guarded, it connects to public addresses only.
fn agent(proxy: Option<&ureq::Proxy>, left: Duration, guarded: bool) -> Agent {
    let config = Agent::config_builder()
        .user_agent(USER_AGENT)
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .timeout_global(Some(left))
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(proxy.cloned())
        .build();
    if guarded {
        Agent::with_parts(config, DefaultConnector::default(), PublicOnly(DefaultResolver::default()))
    } else {
        config.into()
    }
}

/// Where a redirect leads, without user info: that would be the server's, not the user's.
fn next(at: &Url, response: &Response<Body>) -> Result<Url> {
    let location = response.headers().get("location").context("a redirect without a Location")?;
    let location = location.to_str().context("a redirect to what is no URL")?;
    let mut next = at.join(location).context("a redirect to what is no URL")?;
    if !matches!(next.scheme(), "http" | "https") || next.set_username("").is_err() || next.set_password(None).is_err()
    {
        bail!("a redirect to what is fetched neither by http nor by https");
    }
    Ok(next)
}

/// A public server does not say what is fetched inside of our network, nor that a secure connection becomes an open one.
fn refuse(at: &Url, next: &Url, from_inside: bool) -> Result<()> {
    if !from_inside && is_internal(next) {
        bail!("a redirect from outside to an address inside is not followed");
    }
    if at.scheme() == "https" && next.scheme() == "http" {
        bail!("a redirect from https to http is not followed");
    }
    Ok(())
}

fn retry_after(response: &Response<Body>) -> Option<Duration> {
    let seconds = response.headers().get("retry-after")?.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(LONGEST_WAIT.min(seconds)))
}

fn read(body: Body) -> std::io::Result<Vec<u8>> {
    let mut progress = Progress::new("received");
    let mut reader = body.into_with_config().limit(LARGEST_BODY).reader();
    let mut bytes = Vec::new();
    while reader.by_ref().take(64 * 1024).read_to_end(&mut bytes)? > 0 {
        progress.show(bytes.len());
    }
    Ok(bytes)
}

impl Failure {
    /// One that another attempt would meet again.
    fn last(error: anyhow::Error) -> Self {
        Self { error, retry: None }
    }

    fn transport(error: Error, at: &Url, limit: Duration) -> Self {
        let may_pass = match &error {
            Error::BodyExceedsLimit(_) => return Self::too_large(),
            Error::Timeout(_) => return Self::too_slow(limit),
            Error::Other(inner) if inner.is::<address::Inside>() => return Self::last(anyhow!("{inner}")),
            // Invalid data is a certificate or a TLS message that is not accepted, and will not be the next time.
            Error::Io(error) => error.kind() != ErrorKind::InvalidData,
            Error::HostNotFound | Error::ConnectionFailed | Error::Protocol(_) => true,
            // The others are about the URL or the proxy.
            _ => false,
        };
        // Some quote the URL, which may have a password.
        let message = error.to_string().replace(at.as_str(), &public_part(at.as_str()));
        Self { error: anyhow!("{}", visible(&message)), retry: may_pass.then_some(None) }
    }

    /// What ureq says while the body is read comes wrapped in an error of the standard library.
    fn body(error: std::io::Error, limit: Duration) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
            Some(Error::BodyExceedsLimit(_)) => return Self::too_large(),
            Some(Error::Timeout(_)) => return Self::too_slow(limit),
            _ => {}
        }
        Self { error: anyhow::Error::new(error).context("the connection broke off"), retry: Some(None) }
    }

    fn too_large() -> Self {
        Self::last(anyhow!("the answer is larger than {} MiB: this is not the document", LARGEST_BODY / 1024 / 1024))
    }

    fn too_slow(limit: Duration) -> Self {
        Self { error: anyhow!("no whole answer within {:.0} s", limit.as_secs_f64().ceil()), retry: Some(None) }
    }
}
