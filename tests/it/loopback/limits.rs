//! The rate limit, on the wire: what the server sees is what counts.
//!
//! The limit of the API is 10 requests in 10 s. Here the time is scaled down, to what each test says; that the limiter keeps
//! the real one to the millisecond is shown in virtual time beside it (`runtime/tests/limits.rs`).

use std::time::{Duration, Instant, SystemTime};

use clickhouse_cloud::{Client, RateLimiter, RetryPolicy, Timestamp};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, settings};

/// A server that always has a service, and a client of it with this limit.
fn world(limiter: RateLimiter) -> (Server, Client) {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s", "state": "running"}))]);
    let client = settings(&server).rate_limiter(limiter).build().unwrap();
    (server, client)
}

/// When the requests arrived, in order.
fn arrivals(server: &Server) -> Vec<Instant> {
    let mut times: Vec<_> = server.received().iter().map(|request| request.at).collect();
    times.sort();
    times
}

/// The shortest time in which one request more than the limit arrived.
fn tightest(times: &[Instant], requests: usize) -> Duration {
    times.windows(requests + 1).map(|window| window[requests] - window[0]).min().unwrap()
}

/// Scale 1 : 5, a window of 2 s.
#[tokio::test]
async fn forty_calls_of_clones_never_exceed_the_limit_and_all_succeed() {
    let window = Duration::from_secs(2);
    let (server, client) = world(RateLimiter::new(10, window));
    let calls: Vec<_> = (0..40).map(|_| tokio::spawn(client.clone().services().get("o", "s").send())).collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().id, "s");
    }
    let times = arrivals(&server);
    assert_eq!(times.len(), 40);
    // The server takes the times: 5 % off, as 2 s leave no room for a busy machine.
    assert!(tightest(&times, 10) >= window.mul_f64(0.95), "{:?}", tightest(&times, 10));
    let whole = times[39] - times[0];
    assert!(whole < 4 * window, "no slower than it must be: {whole:?}");
}

#[tokio::test]
async fn calls_are_sent_in_the_order_in_which_they_were_made() {
    let (server, client) = world(RateLimiter::new(1, Duration::from_millis(100)));
    server.on("GET /v1/organizations/o/keys", [Answer::result(&json!([]))]);
    let mut calls = Vec::new();
    for index in 0..10 {
        calls.push(tokio::spawn(client.clone().api_keys().list("o").limit(index).send()));
        tokio::task::yield_now().await;
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let expected: Vec<_> = (0..10).map(|index| format!("GET /v1/organizations/o/keys?limit={index}")).collect();
    assert_eq!(server.lines(), expected);
}

#[tokio::test]
async fn a_dropped_call_gives_its_slot_to_the_next() {
    let (server, client) = world(RateLimiter::new(1, Duration::from_millis(400)));
    client.services().get("o", "s").await.unwrap();
    let dropped: Vec<_> = (0..20).map(|_| tokio::spawn(client.clone().services().get("o", "s").send())).collect();
    tokio::time::sleep(Duration::from_millis(20)).await;
    dropped.iter().for_each(tokio::task::JoinHandle::abort);
    client.services().get("o", "s").await.unwrap();
    let times = arrivals(&server);
    assert_eq!(times.len(), 2, "what was dropped while it waited was not sent");
    assert!(times[1] - times[0] < Duration::from_millis(800), "{:?}", times[1] - times[0]);
}

#[tokio::test]
async fn the_default_limit_holds_the_eleventh_call_and_can_be_removed() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s"}))]);
    let limited = Client::builder().base_url(server.url()).api_key("k", "s").build().unwrap();
    for _ in 0..10 {
        limited.services().get("o", "s").await.unwrap();
    }
    let eleventh = limited.services().get("o", "s").send();
    assert!(tokio::time::timeout(Duration::from_millis(300), eleventh).await.is_err());
    assert_eq!(server.received().len(), 10);
    let free = settings(&server).no_rate_limit().build().unwrap();
    for _ in 0..30 {
        free.services().get("o", "s").await.unwrap();
    }
    assert_eq!(server.received().len(), 40);
}

#[tokio::test]
async fn another_key_has_a_limit_of_its_own() {
    let (server, client) = world(RateLimiter::new(1, Duration::from_secs(60)));
    client.services().get("o", "s").await.unwrap();
    client.with_api_key("other", "key").unwrap().services().get("o", "s").await.unwrap();
    let same = client.clone().services().get("o", "s").send();
    assert!(tokio::time::timeout(Duration::from_millis(100), same).await.is_err());
    assert_eq!(server.received().len(), 2);
}

/// A window of 1 s for 3 requests, and 9 requests: three of a pager, three of a waiter, three calls.
#[tokio::test]
async fn pagers_and_waiters_share_the_limit() {
    let window = Duration::from_secs(1);
    let (server, client) = world(RateLimiter::new(3, window));
    let page = |next| Answer::json(200, json!({"result": [{"id": "k"}], "nextCursor": next}));
    server.on("GET /v1/organizations/o/keys", [page(Some("1")), page(Some("2")), page(None)]);
    let backup = |status| Answer::result(&json!({"id": "b", "status": status}));
    let polls = [backup("in_progress"), backup("in_progress"), backup("done")];
    server.on("GET /v1/organizations/o/services/s/backups/b", polls);
    let pager = tokio::spawn(client.clone().api_keys().list("o").items().all());
    let wait = client.backups().wait_until_done("o", "s", "b").interval(Duration::from_millis(1));
    let waiter = tokio::spawn(wait.send());
    for _ in 0..3 {
        client.services().get("o", "s").await.unwrap();
    }
    assert_eq!(pager.await.unwrap().unwrap().len(), 3);
    assert_eq!(waiter.await.unwrap().unwrap().id, "b");
    let times = arrivals(&server);
    assert_eq!(times.len(), 9);
    assert!(tightest(&times, 3) >= window, "{:?}", tightest(&times, 3));
}

/// Lets the first call be answered 429 with a header, then sends from clones: the arrivals after the answer.
async fn limited(name: &str, value: &str) -> (Instant, Vec<Instant>) {
    let (server, client) = world(RateLimiter::new(100, Duration::from_millis(10)));
    let refused = Answer::new(429, "text/plain", "slow down").header(name, value);
    server.on("GET /v1/organizations/o", [refused, Answer::result(&json!({"id": "o"}))]);
    let first = tokio::spawn(client.clone().organizations().get("o").send());
    while server.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let clones: Vec<_> = (0..5).map(|_| tokio::spawn(client.clone().services().get("o", "s").send())).collect();
    for call in clones {
        call.await.unwrap().unwrap();
    }
    assert_eq!(first.await.unwrap().unwrap().id, "o");
    let times = arrivals(&server);
    assert_eq!(times.len(), 7);
    (times[0], times[1..].to_vec())
}

/// In real time: 2.5 s.
#[tokio::test]
async fn a_429_delays_every_clone_until_the_limit_is_reset() {
    let (refused, later) = limited("x-ratelimit-reset", "2.5").await;
    for time in later {
        let waited = time - refused;
        assert!((Duration::from_millis(2500)..Duration::from_millis(4500)).contains(&waited), "{waited:?}");
    }
}

#[tokio::test]
async fn a_429_delays_every_clone_for_the_seconds_of_retry_after() {
    let (refused, later) = limited("retry-after", "1").await;
    for time in later {
        let waited = time - refused;
        assert!((Duration::from_secs(1)..Duration::from_secs(3)).contains(&waited), "{waited:?}");
    }
}

#[tokio::test]
async fn a_429_delays_every_clone_until_the_date_of_retry_after() {
    let until = SystemTime::now() + Duration::from_secs(3);
    let began = Instant::now();
    let (_, later) = limited("retry-after", &imf_date(until)).await;
    for time in later {
        // The date has no fraction: it may be up to a second earlier.
        let waited = time - began;
        assert!((Duration::from_millis(1900)..Duration::from_secs(5)).contains(&waited), "{waited:?}");
    }
}

/// Without a header that says how long, the clones are not held, and the call itself is not sent again at once.
#[tokio::test]
async fn a_429_that_does_not_say_how_long_is_repeated_after_the_base() {
    let (server, client) = world(RateLimiter::new(100, Duration::from_millis(10)));
    let keys = "GET /v1/organizations/o/keys";
    server.on(keys, [Answer::error(429, "slow down"), Answer::result(&json!([]))]);
    let base = Duration::from_millis(150);
    client.api_keys().list("o").retry(RetryPolicy::default().base(base)).await.unwrap();
    let times = arrivals(&server);
    assert!(times.len() == 2 && times[1] - times[0] >= base, "{times:?}");
}

/// `Wed, 21 Oct 2026 07:28:00 GMT`, the format of HTTP; the client does not look at the day of the week.
fn imf_date(time: SystemTime) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = Timestamp::from(time).as_str().to_owned();
    let month: usize = text[5..7].parse().unwrap();
    format!("Wed, {} {} {} {} GMT", &text[8..10], MONTHS[month - 1], &text[..4], &text[11..19])
}
