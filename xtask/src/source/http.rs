//! Turns a URL into the body of a successful GET.

use std::io::{ErrorKind, Read};
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};
use ureq::http::Response;
use ureq::{Agent, Body, Error};

use crate::progress::Progress;
use crate::report::tell;

const USER_AGENT: &str = concat!("clickhouse-cloud-xtask/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For one attempt, from resolving the host to the last byte: 1.6 MB in a minute is a very slow line.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
/// Waits before the second, third and fourth attempt.
const BACKOFF: [Duration; 3] = [Duration::from_millis(250), Duration::from_secs(1), Duration::from_secs(3)];
/// The largest `Retry-After` that is waited for instead of the backoff.
const LONGEST_WAIT: u64 = 30;
/// Forty times today's document: whatever is larger is not it.
const LARGEST_BODY: u64 = 64 * 1024 * 1024;

/// Why an attempt failed, and whether another may succeed.
struct Failure {
    error: anyhow::Error,
    /// `Some` where another attempt may succeed, after the server's `Retry-After` where it sent one.
    retry: Option<Option<Duration>>,
}

/// Gets a URL, through the proxy that `ALL_PROXY`, `HTTPS_PROXY` or `HTTP_PROXY` names unless `NO_PROXY` exempts the host.
pub(super) fn get(url: &str) -> Result<Vec<u8>> {
    // ureq reads the proxy variables into its default configuration.
    let agent: Agent = Agent::config_builder()
        .user_agent(USER_AGENT)
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .timeout_global(Some(ATTEMPT_TIMEOUT))
        .http_status_as_error(false)
        .build()
        .into();
    let mut backoff = BACKOFF.into_iter();
    loop {
        let Failure { error, retry } = match attempt(&agent, url) {
            Ok(body) => return Ok(body),
            Err(failure) => failure,
        };
        let (Some(retry_after), Some(pause)) = (retry, backoff.next()) else {
            return Err(error);
        };
        let pause = retry_after.unwrap_or(pause);
        tell(&format!("{error:#}; trying again in {pause:?}"));
        thread::sleep(pause);
    }
}

fn attempt(agent: &Agent, url: &str) -> Result<Vec<u8>, Failure> {
    let response = agent.get(url).call().map_err(Failure::transport)?;
    let status = response.status();
    if status.as_u16() != 200 {
        let retry = (status.as_u16() == 429 || status.is_server_error()).then(|| retry_after(&response));
        return Err(Failure { error: anyhow!("the server answered {status}"), retry });
    }
    if response.body().content_length().is_some_and(|length| length > LARGEST_BODY) {
        return Err(Failure::too_large());
    }
    read(response.into_body()).map_err(Failure::body)
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
    fn transport(error: Error) -> Self {
        let may_pass = match &error {
            Error::BodyExceedsLimit(_) => return Self::too_large(),
            Error::Timeout(_) => return Self::too_slow(),
            // Invalid data is a certificate or a TLS message that is not accepted, and will not be the next time.
            Error::Io(error) => error.kind() != ErrorKind::InvalidData,
            Error::HostNotFound | Error::ConnectionFailed | Error::Protocol(_) => true,
            // The others are about the URL, the redirects or the proxy.
            _ => false,
        };
        Self { error: error.into(), retry: may_pass.then_some(None) }
    }

    /// What ureq says while the body is read comes wrapped in an error of the standard library.
    fn body(error: std::io::Error) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
            Some(Error::BodyExceedsLimit(_)) => return Self::too_large(),
            Some(Error::Timeout(_)) => return Self::too_slow(),
            _ => {}
        }
        Self { error: anyhow::Error::new(error).context("the connection broke off"), retry: Some(None) }
    }

    fn too_large() -> Self {
        let error = anyhow!("the answer is larger than {} MiB: this is not the document", LARGEST_BODY / 1024 / 1024);
        Self { error, retry: None }
    }

    fn too_slow() -> Self {
        Self { error: anyhow!("no whole answer within {} s", ATTEMPT_TIMEOUT.as_secs()), retry: Some(None) }
    }
}
