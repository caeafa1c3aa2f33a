//! One rate limit for several programs, in a real `redis-server`, which may be killed.

use std::env;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use clickhouse_cloud::{Client, ErrorKind, RedisLimiter};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::traces::Log;
use super::{GET_SERVICE, SECRET, settings};

/// Say to a program of the tests below where Redis and the API are, and how many calls it makes.
const REDIS: &str = "LOOPBACK_REDIS_URL";
const API: &str = "LOOPBACK_REDIS_API";
const CALLS: &str = "LOOPBACK_REDIS_CALLS";
/// The window in seconds: 2; the real one is 10.
const WINDOW: &str = "REDIS_WINDOW";
const REQUESTS: u32 = 10;

fn window() -> Duration {
    Duration::from_secs(env::var(WINDOW).map_or(2, |seconds| seconds.parse().unwrap()))
}

/// A `redis-server`, killed when it is dropped.
struct Redis {
    port: u16,
    child: Child,
}

impl Redis {
    /// `None` where this machine has none; that is said, and on CI it is an error.
    fn start() -> Option<Self> {
        if Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_err() {
            assert!(env::var_os("CI").is_none(), "redis-server is missing: apt-get install redis-server");
            eprintln!("NOT TESTED: redis-server is missing: apt-get install redis-server");
            return None;
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        Some(Self::on(port))
    }

    fn on(port: u16) -> Self {
        let port_text = port.to_string();
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--port", &port_text, "--save", "", "--appendonly", "no"]);
        let child = command.stdout(Stdio::null()).spawn().unwrap();
        let began = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(began.elapsed() < Duration::from_secs(20), "redis-server does not listen");
            thread::sleep(Duration::from_millis(10));
        }
        Self { port, child }
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// The names of all that is in it.
    fn names(&self) -> String {
        let output = Command::new("redis-cli").args(["-p", &self.port.to_string(), "keys", "*"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn service() -> Answer {
    Answer::result(&json!({"id": "s"}))
}

fn limiter(url: &str, requests: u32, per: Duration) -> RedisLimiter {
    RedisLimiter::with_limit(url, "salt", "key-id", requests, per).unwrap()
}

/// No window of this length has more requests.
fn assert_kept(server: &Server, requests: u32, window: Duration) {
    let mut times: Vec<Instant> = server.received().iter().map(|received| received.at).collect();
    times.sort();
    for (first, next) in times.iter().zip(times.iter().skip(requests as usize)) {
        assert!(*next - *first >= window, "{requests} and one more within {:?}", *next - *first);
    }
}

#[test]
#[ignore = "a program of the tests below"]
fn program() {
    let (redis, api) = (env::var(REDIS).unwrap(), env::var(API).unwrap());
    let limiter = limiter(&redis, REQUESTS, window());
    let client = Client::builder().base_url(api).api_key("key-id", SECRET).rate_limiter(limiter).build().unwrap();
    for _ in 0..env::var(CALLS).unwrap().parse::<u32>().unwrap() {
        client.services().get("o", "s").send_blocking().unwrap();
    }
}

/// Eight programs with one key.
fn programs(redis: &Redis, server: &Server, calls: usize) -> Vec<Child> {
    let start = |_| {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "loopback::redis::program", "--ignored"]).env("NO_PROXY", "127.0.0.1");
        command.env(REDIS, redis.url()).env(API, server.url()).env(CALLS, calls.to_string());
        command.stdout(Stdio::null()).spawn().unwrap()
    };
    (0..8).map(start).collect()
}

/// Waits until the server was sent so many requests.
fn wait_for(server: &Server, requests: usize) {
    let began = Instant::now();
    while server.received().len() < requests {
        assert!(began.elapsed() < Duration::from_secs(120), "{} requests", server.received().len());
        thread::sleep(Duration::from_millis(5));
    }
}

/// Redis is killed while eight programs wait for it, and comes back while they go on.
#[test]
fn programs_lose_nothing_when_redis_is_killed_and_comes_back() {
    let Some(redis) = Redis::start() else { return };
    let server = Server::start();
    server.on(GET_SERVICE, [service()]);
    let calls = 6;
    let programs = programs(&redis, &server, calls);
    wait_for(&server, REQUESTS as usize);
    let port = redis.port;
    drop(redis);
    // More than one window of the shared limit gives: each goes on with a limit of its own.
    wait_for(&server, 3 * REQUESTS as usize);
    let _redis = Redis::on(port);
    for mut program in programs {
        assert!(program.wait().unwrap().success());
    }
    assert_eq!(server.received().len(), 8 * calls, "every call was answered, and none was sent twice");
}

#[test]
fn programs_never_exceed_the_limit_together() {
    let Some(redis) = Redis::start() else { return };
    let server = Server::start();
    server.on(GET_SERVICE, [service()]);
    let programs = programs(&redis, &server, 4);
    for mut program in programs {
        assert!(program.wait().unwrap().success());
    }
    assert_eq!(server.received().len(), 32);
    // A short window is judged with 5 % off: 2 s leave no room for a busy machine.
    let judged = if window() < Duration::from_secs(10) { window().mul_f64(0.95) } else { window() };
    assert_kept(&server, REQUESTS, judged);
    let names = redis.names();
    assert!(names.contains("clickhouse-cloud:{") && !names.contains("key-id") && !names.contains(SECRET), "{names}");
}

#[tokio::test]
async fn without_redis_every_program_keeps_to_its_own_limit_until_it_is_back() {
    let Some(redis) = Redis::start() else { return };
    let (log, _guard) = Log::listen();
    let server = Server::start();
    server.on(GET_SERVICE, [service()]);
    let second = Duration::from_secs(1);
    let clients = [(); 2].map(|()| settings(&server).rate_limiter(limiter(&redis.url(), 5, second)).build().unwrap());
    let ten = || async {
        let began = Instant::now();
        let calls = (0..10).map(|number| tokio::spawn(clients[number % 2].services().get("o", "s").send()));
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
        began.elapsed()
    };
    assert!(ten().await >= second, "they share one limit");
    assert_kept(&server, 5, second.mul_f64(0.9));
    assert!(!log.text().contains("Redis is away"), "{}", log.text());

    let port = redis.port;
    drop(redis);
    tokio::time::sleep(second * 2).await;
    assert!(ten().await < second, "each goes on with a limit of its own");
    assert_eq!(log.text().matches("event WARN message=Redis is away").count(), 2, "{}", log.text());

    let _redis = Redis::on(port);
    tokio::time::sleep(second * 2).await;
    server.reset();
    server.on(GET_SERVICE, [service()]);
    assert!(ten().await >= second, "they share one limit again");
    assert_kept(&server, 5, second.mul_f64(0.9));
}

#[tokio::test]
async fn a_pause_holds_all_programs() {
    let Some(redis) = Redis::start() else { return };
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(429, "slow down").header("retry-after", "1"), service()]);
    let clients = [(); 2]
        .map(|()| settings(&server).rate_limiter(limiter(&redis.url(), 5, Duration::from_secs(1))).build().unwrap());
    let refused = tokio::spawn(clients[0].services().get("o", "s").send());
    while server.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let began = Instant::now();
    clients[1].services().get("o", "s").await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(600), "{:?}", began.elapsed());
    refused.await.unwrap().unwrap();
}

#[test]
fn a_url_that_cannot_be_used_is_an_error_without_its_password() {
    let error = RedisLimiter::new("http://user:planted-secret@localhost", "salt", "key-id").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(!format!("{error:#} {error:?}").contains("planted-secret"), "{error:?}");
    let limiter = RedisLimiter::new("redis://user:planted-secret@localhost", "planted-secret", "key-id").unwrap();
    assert_eq!(format!("{limiter:?}"), "RedisLimiter(10 per 10.5s)");
}
