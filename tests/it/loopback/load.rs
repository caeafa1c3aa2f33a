//! Many calls with one key, and servers that ask to wait: nothing is lost, and nobody is asked too often.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud::{
    BoxFuture, CallOutcome, Client, ClientBuilder, ErrorKind, Limiter, RateLimiter, RetryPolicy, Timestamp, Turn,
};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, SECRET, client, once, settings};

fn service() -> Answer {
    Answer::result(&json!({"id": "s", "state": "starting"}))
}

fn refused(name: &str, value: &str) -> Answer {
    Answer::error(429, "slow down").header(name, value)
}

#[tokio::test]
async fn a_call_that_was_refused_goes_before_all_that_wait() {
    let server = Server::start();
    server.on("GET /v1/organizations/o", [refused("retry-after", "0.2"), Answer::result(&json!({"id": "o"}))]);
    server.on(GET_SERVICE, [service()]);
    let limiter = RateLimiter::new(2, Duration::from_millis(200));
    let client = settings(&server).rate_limiter(limiter).build().unwrap();
    let first = tokio::spawn(client.organizations().get("o").send());
    while server.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let others: Vec<_> = (0..10).map(|_| tokio::spawn(client.services().get("o", "s").send())).collect();
    first.await.unwrap().unwrap();
    for other in others {
        other.await.unwrap().unwrap();
    }
    let again = server.lines().iter().rposition(|line| line == "GET /v1/organizations/o").unwrap();
    assert!(again <= 2, "the second attempt came as number {again} of 12");
}

#[tokio::test]
async fn the_queue_does_not_take_from_the_budget_of_the_retries() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy")]);
    let limiter = RateLimiter::new(1, Duration::from_millis(300));
    let retry = RetryPolicy::default().base(Duration::from_millis(1)).budget(Duration::from_millis(250));
    let client = settings(&server).rate_limiter(limiter).retry(retry).build().unwrap();
    assert_eq!(client.services().get("o", "s").await.unwrap_err().attempts(), 4);
}

/// Neither the first attempt, which is behind nine others, nor the second, which is held until the API is ready again and then waits for
/// the limiter: of the budget, and of the time for an attempt, the queue takes nothing.
#[tokio::test]
async fn the_queue_takes_nothing_from_a_call_that_is_refused() {
    let server = Server::start();
    server.on(GET_SERVICE, (0..9).map(|_| service()).chain([refused("retry-after", "0.1"), service()]));
    let retry = RetryPolicy::default().base(Duration::from_millis(1)).budget(Duration::from_millis(400));
    let limiter = RateLimiter::new(1, Duration::from_millis(200));
    let builder = settings(&server).rate_limiter(limiter).retry(retry).timeout(Duration::from_millis(400));
    let client = builder.build().unwrap();
    let began = Instant::now();
    let calls: Vec<_> = (0..10).map(|_| tokio::spawn(client.services().get("o", "s").send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(server.lines().len() == 11 && began.elapsed() > Duration::from_millis(2000), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_wait_of_nothing_is_not_nothing() {
    for value in ["0", "0.0", "Wed, 21 Oct 2015 07:28:00 GMT"] {
        let server = Server::start();
        server.on(GET_SERVICE, [refused("retry-after", value), refused("retry-after", value), service()]);
        for limited in [true, false] {
            server.reset();
            server.on(GET_SERVICE, [refused("retry-after", value), refused("retry-after", value), service()]);
            let mut builder = settings(&server).retry(RetryPolicy::default().base(Duration::from_millis(100)));
            if limited {
                builder = builder.rate_limiter(RateLimiter::new(1000, Duration::from_millis(1)));
            }
            builder.build().unwrap().services().get("o", "s").await.unwrap();
            let times: Vec<_> = server.received().iter().map(|request| request.at).collect();
            let shortest = times.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap();
            assert!(times.len() == 3 && shortest >= Duration::from_millis(45), "{value}: {shortest:?}");
        }
    }
}

#[tokio::test]
async fn a_wait_beyond_the_budget_is_an_error_that_has_it() {
    for (value, seconds) in [("200", 200), ("90000", 90_000), ("864000", 864_000)] {
        for name in ["retry-after", "x-ratelimit-reset"] {
            let server = Server::start();
            server.on(GET_SERVICE, [refused(name, value)]);
            let error = client(&server).services().get("o", "s").await.unwrap_err();
            assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(seconds))), "{error}");
            assert!(error.to_string().contains(&format!("the API asks to wait {seconds}s")), "{error}");
        }
    }
}

/// The three forms of RFC 9110: IMF-fixdate, RFC 850, asctime.
#[tokio::test]
async fn a_date_may_have_each_form_of_http() {
    let until = SystemTime::now() + Duration::from_secs(3600);
    let text = Timestamp::from(until).as_str().to_owned();
    let (year, month, day, clock) = (&text[..4], text[5..7].parse::<usize>().unwrap(), &text[8..10], &text[11..19]);
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (month, short) = (months[month - 1], &year[2..]);
    for date in [
        format!("Sun, {day} {month} {year} {clock} GMT"),
        format!("Sunday, {day}-{month}-{short} {clock} GMT"),
        format!("Sun {month} {:>2} {clock} {year}", day.trim_start_matches('0')),
    ] {
        let server = Server::start();
        server.on(GET_SERVICE, [refused("retry-after", &date)]);
        let error = once(&server).services().get("o", "s").await.unwrap_err();
        let left = error.retry_after().unwrap_or_default().as_secs();
        assert!((3500..=3600).contains(&left), "{date}: {left}");
    }
}

/// Eight clients are told to come back at the same time.
#[tokio::test]
async fn clients_that_were_refused_together_do_not_come_back_together() {
    let server = Server::start();
    server.on(GET_SERVICE, std::iter::repeat_n(refused("retry-after", "0.5"), 8).chain([service()]));
    let retry = RetryPolicy::default().base(Duration::from_millis(400));
    let client = settings(&server).retry(retry).build().unwrap();
    let calls: Vec<_> = (0..8).map(|_| tokio::spawn(client.services().get("o", "s").send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let later: Vec<_> = server.received()[8..].iter().map(|request| request.at).collect();
    let spread = *later.iter().max().unwrap() - *later.iter().min().unwrap();
    assert!(later.len() == 8 && spread > Duration::from_millis(60), "{spread:?}");
}

#[tokio::test]
async fn a_connection_that_idled_is_not_used_again() {
    let server = Server::start();
    server.on(GET_SERVICE, [service()]);
    for (idle, connections) in [(Duration::from_millis(50), 2), (Duration::from_secs(20), 1)] {
        server.reset();
        server.on(GET_SERVICE, [service()]);
        let client = settings(&server).idle_timeout(idle).build().unwrap();
        client.services().get("o", "s").await.unwrap();
        tokio::time::sleep(Duration::from_millis(300)).await;
        client.services().get("o", "s").await.unwrap();
        let mut used: Vec<_> = server.received().iter().map(|request| request.connection).collect();
        used.dedup();
        assert_eq!(used.len(), connections, "{idle:?}");
    }
}

/// A server that answers when four requests are there; how many connections were made to it.
fn meeting() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::<AtomicUsize>::default();
    let (count, four) = (connections.clone(), Arc::new(Barrier::new(4)));
    thread::spawn(move || {
        for stream in listener.incoming() {
            count.fetch_add(1, Ordering::Relaxed);
            let (mut stream, four) = (stream.unwrap(), four.clone());
            thread::spawn(move || {
                let ends =
                    BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok).filter(String::is_empty);
                for _ in ends {
                    four.wait();
                    let body = r#"{"status":200,"result":{"id":"s"}}"#;
                    write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
                }
            });
        }
    });
    (url, connections)
}

/// Five times four calls at once: of the connections of the four before, as many are used again as were kept.
#[tokio::test]
async fn no_more_connections_are_kept_than_are_asked_for() {
    for (kept, made) in [(Some(0), 20..=20), (Some(1), 16..=19), (None, 4..=15)] {
        let (url, connections) = meeting();
        let builder = Client::builder().base_url(url).api_key("key-id", SECRET).no_rate_limit();
        let builder = kept.into_iter().fold(builder, ClientBuilder::max_idle_connections);
        let client = builder.build().unwrap();
        for _ in 0..5 {
            let calls: Vec<_> = (0..4).map(|_| tokio::spawn(client.services().get("o", "s").send())).collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
            // Connections are put back by tasks of their own.
            for _ in 0..50 {
                tokio::task::yield_now().await;
            }
        }
        let connections = connections.load(Ordering::Relaxed);
        assert!(made.contains(&connections), "{connections} connections where {kept:?} are kept");
    }
}

#[tokio::test]
async fn every_kind_of_error_says_how_often_was_sent() {
    let busy = || Answer::error(503, "busy");
    let services = |answers: Vec<Answer>| {
        let server = Server::start();
        server.on(GET_SERVICE, answers);
        let services = client(&server).services();
        (server, services)
    };
    let (_server, calls) = services(vec![busy(), Answer::json(200, "{}")]);
    let error = calls.get("o", "s").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 2));
    let (_server, calls) = services(vec![busy(), Answer::result(&json!({"id": "s", "tags": 5}))]);
    let error = calls.get("o", "s").strict(true).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 2));
    let (_server, calls) = services(vec![busy(), Answer::error(404, "gone")]);
    assert_eq!(calls.get("o", "s").await.unwrap_err().attempts(), 2);
    let (_server, calls) = services(vec![busy(), Answer::close()]);
    assert_eq!(calls.get("o", "s").await.unwrap_err().attempts(), 4);
    let (_server, calls) = services(vec![busy().delay(Duration::from_millis(400))]);
    assert_eq!(calls.get("o", "s").timeout(Duration::from_millis(50)).await.unwrap_err().attempts(), 4);
    let (_server, calls) = services(vec![busy()]);
    let error = calls.get("o", "").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Build, 0));

    let (server, calls) =
        services(vec![busy(), service(), busy(), service(), Answer::result(&json!({"state": "failed"}))]);
    let wait = calls.wait_until_running("o", "s").interval(Duration::from_millis(1));
    let error = wait.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.lines().len()), (ErrorKind::Waiter, 5, 5));
    let (server, calls) = services(vec![service()]);
    let wait = calls.wait_until_running("o", "s").interval(Duration::from_millis(100));
    let error = wait.deadline(Duration::from_millis(250)).await.unwrap_err();
    // The deadline may end an attempt that has begun and that the server has not read.
    let read = server.lines().len();
    assert!((read..=read + 1).contains(&(error.attempts() as usize)), "{} attempts, {read} read", error.attempts());

    let server = Server::start();
    let create = "POST /v1/organizations/o/keys";
    server.on(create, [Answer::error(429, "slow down"), Answer::close()]);
    let error = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnknownOutcome, 2));
}

/// A limiter of a program: counts, and lets all pass.
#[derive(Clone, Debug, Default)]
struct Counting(Arc<Mutex<Vec<String>>>);

impl Limiter for Counting {
    fn acquire(&self, turn: Turn) -> BoxFuture<'_, ()> {
        self.0.lock().unwrap().push(format!("{turn:?}"));
        Box::pin(async {})
    }
    fn pause(&self, length: Duration) {
        self.0.lock().unwrap().push(format!("pause {}", length.as_secs()));
    }
    fn for_key(&self, key: &str) -> Arc<dyn Limiter> {
        self.0.lock().unwrap().push(key.to_owned());
        Arc::new(self.clone())
    }
}

#[tokio::test]
async fn a_program_may_bring_its_own_limiter() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy"), refused("retry-after", "1"), service()]);
    let limiter = Counting::default();
    let client = settings(&server).rate_limiter(limiter.clone()).build().unwrap();
    client.services().get("o", "s").await.unwrap();
    client.with_api_key("other", "key").unwrap().services().get("o", "s").await.unwrap();
    client.with_bearer("token").unwrap();
    assert_eq!(*limiter.0.lock().unwrap(), ["First", "Again", "pause 1", "Again", "other", "First", "bearer"]);
}

/// A server that lets ten requests through in any window, and tells the others when the next is free.
struct Enforcing {
    url: String,
    /// When requests were let through.
    passed: Arc<Mutex<Vec<Instant>>>,
    refused: Arc<Mutex<usize>>,
}

impl Enforcing {
    fn start(window: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (passed, refused) = (Arc::<Mutex<Vec<Instant>>>::default(), Arc::<Mutex<usize>>::default());
        let recent = Arc::<Mutex<VecDeque<Instant>>>::default();
        let (all, none) = (passed.clone(), refused.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (recent, all, none) = (recent.clone(), all.clone(), none.clone());
                thread::spawn(move || serve(&stream.unwrap(), window, &recent, &all, &none));
            }
        });
        Self { url, passed, refused }
    }
}

fn serve(
    stream: &TcpStream,
    window: Duration,
    recent: &Mutex<VecDeque<Instant>>,
    all: &Mutex<Vec<Instant>>,
    refused: &Mutex<usize>,
) {
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(line)) = lines.next() {
        if !line.is_empty() {
            continue;
        }
        let answer = {
            let (mut recent, now) = (recent.lock().unwrap(), Instant::now());
            while recent.front().is_some_and(|oldest| now - *oldest >= window) {
                recent.pop_front();
            }
            if recent.len() < 10 {
                recent.push_back(now);
                all.lock().unwrap().push(now);
                let body = r#"{"status":200,"result":{"id":"s"}}"#;
                format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
            } else {
                *refused.lock().unwrap() += 1;
                let reset = (window - (now - recent[0])).as_secs_f64();
                format!("HTTP/1.1 429 No\r\nx-ratelimit-reset: {reset:.3}\r\ncontent-length: 0\r\n\r\n")
            }
        };
        let mut stream = stream;
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

/// Run by the tests below, in processes of their own.
#[test]
#[ignore = "a part of `processes_that_share_a_key_lose_nothing`"]
fn many_calls() {
    let read = |name: &str| std::env::var(name).unwrap();
    let (count, window): (usize, u64) = (read("CALLS").parse().unwrap(), read("WINDOW_MS").parse().unwrap());
    let window = Duration::from_millis(window);
    // As by default, with the waits for a window of 10 s taken to the length of this one. Not the budget: what a loaded machine keeps
    // an attempt waiting for its answer is on it, and as long whatever the window is.
    let retry = RetryPolicy::default().base(window / 20);
    let client = Client::builder().base_url(read("URL")).api_key("key-id", SECRET).retry(retry);
    let client = client.rate_limiter(RateLimiter::new(10, window)).on_call(|metrics| {
        if let CallOutcome::Failed(_) = metrics.outcome {
            println!("{:?} in the queue, {:?} on the wire", metrics.queued, metrics.on_wire);
        }
    });
    let client = client.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let failed = runtime.block_on(async {
        let calls: Vec<_> = (0..count).map(|_| tokio::spawn(client.services().get("o", "s").send())).collect();
        let mut failed = 0;
        for call in calls {
            if let Err(error) = call.await.unwrap() {
                println!("{error} after {} attempts", error.attempts());
                failed += 1;
            }
        }
        failed
    });
    println!("failed: {failed}.");
}

/// Two and five processes with one key; `LOAD_CALLS=1000` for many more calls, `LOAD_WINDOW_MS=10000` for real time.
#[test]
fn processes_that_share_a_key_lose_nothing() {
    let setting = |name: &str, usual: u64| std::env::var(name).map_or(usual, |value| value.parse().unwrap());
    let (calls, window) = (setting("LOAD_CALLS", 40), Duration::from_millis(setting("LOAD_WINDOW_MS", 1000)));
    for processes in [2, 5] {
        let server = Enforcing::start(window);
        let children: Vec<_> = (0..processes)
            .map(|_| {
                let mut command = Command::new(std::env::current_exe().unwrap());
                command.args(["--exact", "loopback::load::many_calls", "--ignored", "--nocapture"]);
                command.env("URL", &server.url).env("CALLS", calls.to_string());
                command
                    .env("WINDOW_MS", window.as_millis().to_string())
                    .env_remove("http_proxy")
                    .env_remove("HTTP_PROXY");
                command.stdout(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        for child in children {
            let output = String::from_utf8_lossy(&child.wait_with_output().unwrap().stdout).into_owned();
            assert!(output.contains("failed: 0."), "{output}");
        }
        let passed = server.passed.lock().unwrap().clone();
        let (took, refused) = (*passed.last().unwrap() - passed[0], *server.refused.lock().unwrap());
        // The first ten pass at once; then ten in each window.
        let least = window.mul_f64((passed.len() as f64 - 10.0) / 10.0);
        let share = 100.0 * least.as_secs_f64() / took.as_secs_f64();
        println!(
            "{processes} processes: {} calls, {refused} refused, {share:.1} % of what the server allows",
            passed.len()
        );
        assert_eq!(passed.len() as u64, processes * calls);
        // The last window of a few calls is a large part of them.
        assert!(share > if calls < 1000 { 80.0 } else { 95.0 }, "{share} %");
    }
}
