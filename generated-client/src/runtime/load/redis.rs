//! The rate limit of programs on several machines, kept in Redis or Valkey: feature `redis`.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, RedisError, Script};
use sha2::{Digest, Sha256};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::runtime::call::{trace, transport::BoxFuture};
use crate::runtime::{Error, Limiter, RateLimiter, Turn};

/// Counts a request, or says in how many microseconds to ask again. With the server's clock: those of the machines differ.
const ACQUIRE: &str = r"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local paused = tonumber(redis.call('GET', KEYS[2]) or '0')
if paused > now then return paused - now end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
if redis.call('ZCARD', KEYS[1]) >= limit then
    return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + window - now
end
redis.call('ZADD', KEYS[1], now, ARGV[3])
redis.call('PEXPIRE', KEYS[1], math.ceil(window / 1000) + 1000)
return 0
";

/// Holds all programs for so many microseconds; a longer pause that is there already stays.
const PAUSE: &str = r"
local time = redis.call('TIME')
local until_ = time[1] * 1000000 + time[2] + ARGV[1]
if tonumber(redis.call('GET', KEYS[1]) or '0') < until_ then
    redis.call('SET', KEYS[1], string.format('%.0f', until_), 'PX', math.ceil(ARGV[1] / 1000) + 1000)
end
return 0
";

/// How long Redis may take for one answer before it counts as away.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long Redis is left alone after it was away.
const AWAY: Duration = Duration::from_secs(1);
/// The longest wait before Redis is asked again, and the longest pause.
const LONGEST: Duration = Duration::from_secs(120);

/// A rate limit that all programs with one API key share, kept in Redis (from 5.0) or Valkey.
///
/// ```no_run
/// # fn main() -> Result<(), clickhouse_cloud::Error> {
/// use clickhouse_cloud::{Client, RedisLimiter};
///
/// let limiter = RedisLimiter::new("redis://cache.internal:6379", "our-fleet", "key-id")?;
/// let client = Client::builder().api_key("key-id", "secret").rate_limiter(limiter).build()?;
/// # Ok(()) }
/// ```
///
/// Requests of one process wait for its own [`RateLimiter`] first, in its order, then for Redis. So while Redis is away, or takes
/// more than 1 s to answer, the process keeps to its own limit and goes on, with a warning through `tracing` (with the feature of that
/// name); after a second it asks Redis again. A call that is dropped while Redis answers may use up one request.
#[derive(Clone)]
pub struct RedisLimiter {
    shared: Arc<Shared>,
    local: Arc<dyn Limiter>,
    /// The names in Redis: of the requests in the window, and of the pause.
    names: [String; 2],
}

struct Shared {
    client: redis::Client,
    salt: String,
    requests: u32,
    window: Duration,
    acquire: Script,
    pause: Script,
    connection: Mutex<Link>,
    /// Tells this program's requests apart from those of others.
    program: String,
    count: AtomicU64,
}

#[derive(Default)]
struct Link {
    connection: Option<MultiplexedConnection>,
    away_until: Option<Instant>,
}

impl RedisLimiter {
    /// The limit of the API, 10 requests in any 10 s, for the API key with this id.
    ///
    /// `url` is `redis://[user:password@]host[:port][/database]` or `unix:///path`. Nothing is sent before the first request of the
    /// API. What is written has names that begin with `clickhouse-cloud:` and the first half of the SHA-256 of `salt` and `key_id`: programs that are to
    /// share the limit need the same salt, and one that nobody else knows keeps the id from being found out.
    ///
    /// # Errors
    /// Of kind [`Build`](crate::ErrorKind::Build), where `url` cannot be used.
    pub fn new(url: &str, salt: impl Into<String>, key_id: &str) -> Result<Self, Error> {
        Self::with_limit(url, salt, key_id, 10, Duration::from_secs(10))
    }

    /// Another limit: at most `requests` (at least 1) in any window of length `per`, which is kept 5 % longer, as
    /// [`RateLimiter::new`] does.
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn with_limit(
        url: &str,
        salt: impl Into<String>,
        key_id: &str,
        requests: u32,
        per: Duration,
    ) -> Result<Self, Error> {
        // The error may have a part of the URL, and with it a password.
        let client =
            redis::Client::open(url).map_err(|_| Error::build("the URL of the rate limit is none that Redis has"))?;
        let (salt, requests) = (salt.into(), requests.max(1));
        // What tells two programs apart need not be a secret.
        let seed = (std::process::id(), std::time::SystemTime::now(), std::thread::current().id());
        let shared = Shared {
            client,
            requests,
            window: per.saturating_add(per / 20).min(Duration::from_secs(86_400)),
            acquire: Script::new(ACQUIRE),
            pause: Script::new(PAUSE),
            connection: Mutex::default(),
            program: hash(&[&format!("{seed:?}"), &format!("{:p}", &raw const salt)]),
            count: AtomicU64::new(0),
            salt,
        };
        let names = shared.names(key_id);
        Ok(Self { shared: Arc::new(shared), local: Arc::new(RateLimiter::new(requests, per)), names })
    }
}

impl Limiter for RedisLimiter {
    fn acquire(&self, turn: Turn) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.local.acquire(turn).await;
            while let Some(wait) = self.shared.acquire(&self.names).await {
                tokio::time::sleep(wait).await;
            }
        })
    }

    fn pause(&self, length: Duration) {
        self.local.pause(length);
        let length = length.min(LONGEST);
        // Without a runtime only this program heeds it.
        if let Ok(runtime) = Handle::try_current().map_err(drop)
            && !length.is_zero()
        {
            let this = self.clone();
            runtime.spawn(async move { this.shared.pause(&this.names, length).await });
        }
    }

    fn for_key(&self, key: &str) -> Arc<dyn Limiter> {
        let (shared, local) = (self.shared.clone(), self.local.for_key(key));
        let names = shared.names(key);
        Arc::new(Self { shared, local, names })
    }
}

impl Shared {
    /// Both names are in one slot of a cluster: what is in braces decides.
    fn names(&self, key_id: &str) -> [String; 2] {
        let hash = hash(&[&self.salt, key_id]);
        ["requests", "pause"].map(|what| format!("clickhouse-cloud:{{{hash}}}:{what}"))
    }

    /// Counts a request, or says how long to wait before the next try. Without Redis the request may go.
    async fn acquire(&self, names: &[String; 2]) -> Option<Duration> {
        let mut connection = self.connection().await?;
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let mut call = self.acquire.key(&names[0]);
        call.key(&names[1]).arg(self.requests).arg(micros(self.window)).arg(format!("{}-{number}", self.program));
        let wait: Result<u64, RedisError> = call.invoke_async(&mut connection).await;
        match wait {
            Ok(0) => None,
            Ok(wait) => Some(Duration::from_micros(wait).min(LONGEST)),
            Err(error) => {
                self.lose(&error).await;
                None
            }
        }
    }

    async fn pause(&self, names: &[String; 2], length: Duration) {
        let Some(mut connection) = self.connection().await else { return };
        let mut call = self.pause.key(&names[1]);
        let told: Result<(), RedisError> = call.arg(micros(length)).invoke_async(&mut connection).await;
        if let Err(error) = told {
            self.lose(&error).await;
        }
    }

    /// The connection, made where there is none; `None` while Redis is away.
    async fn connection(&self) -> Option<MultiplexedConnection> {
        let mut link = self.connection.lock().await;
        if link.away_until.is_some_and(|until| until > Instant::now()) {
            return None;
        }
        if link.connection.is_none() {
            let config = AsyncConnectionConfig::new()
                .set_connection_timeout(Some(PATIENCE))
                .set_response_timeout(Some(PATIENCE));
            match self.client.get_multiplexed_async_connection_with_config(&config).await {
                Ok(connection) => link.connection = Some(connection),
                Err(error) => {
                    drop(link);
                    self.lose(&error).await;
                    return None;
                }
            }
        }
        link.connection.clone()
    }

    async fn lose(&self, error: &RedisError) {
        let mut link = self.connection.lock().await;
        link.connection = None;
        // Of many calls that fail together one warns.
        let is_new = link.away_until.is_none_or(|until| until <= Instant::now());
        link.away_until = Some(Instant::now() + AWAY);
        if is_new {
            trace::alone(error);
        }
    }
}

fn micros(length: Duration) -> u64 {
    u64::try_from(length.as_micros()).unwrap_or(u64::MAX)
}

/// The first half of the SHA-256 of the parts, in hexadecimal digits.
fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The URL may hold a password, and the salt is nobody's business.
impl fmt::Debug for RedisLimiter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RedisLimiter({} per {:?})", self.shared.requests, self.shared.window)
    }
}
