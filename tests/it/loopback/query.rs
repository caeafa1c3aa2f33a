//! Statements over the wire: what is sent, and what becomes of the answer.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use clickhouse_cloud::testing::{Answer as FakeAnswer, Fake};
use clickhouse_cloud::{Client, ErrorKind, RetryPolicy};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{ENCODED, SECRET, client, settings};

const RUN: &str = "POST /service/s/run";
const RUN_POSTGRES: &str = "POST /service/s%20%2F/runPostgres";

#[derive(Debug, Deserialize, PartialEq)]
struct Pair {
    a: i64,
    b: Option<String>,
}

fn pair(a: i64, b: Option<&str>) -> Pair {
    Pair { a, b: b.map(str::to_owned) }
}

fn lines(text: &str) -> Answer {
    Answer::new(200, "application/x-ndjson", text)
}

fn answering(answer: Answer) -> Server {
    let server = Server::start();
    server.on(RUN, [answer]);
    server
}

#[tokio::test]
async fn a_statement_with_a_key() {
    let server = answering(lines("1,x\n"));
    let statement = client(&server).query("s", "SELECT 1").database("logs").format("CSV").wake(true);
    assert_eq!(format!("{statement:?}").matches("SELECT").count(), 0);
    assert_eq!(statement.clone().await.unwrap(), "1,x\n");
    assert_eq!(statement.text().await.unwrap(), "1,x\n");
    let [first, second] = &server.received()[..] else { panic!() };
    assert_eq!(first.target, "/service/s/run?format=CSV");
    for (name, value) in [
        ("authorization", format!("Basic {ENCODED}").as_str()),
        ("auth-provider", "custom"),
        ("content-type", "text/plain;charset=UTF-8"),
        ("x-service-type", "clickhouse"),
        ("wake-service", "true"),
    ] {
        assert_eq!(first.header(name), Some(value));
    }
    let (mut first, mut second) = (first.json(), second.json());
    let run = |body: &mut Value| body.as_object_mut().unwrap().remove("runId").unwrap().as_str().unwrap().to_owned();
    let (one, other) = (run(&mut first), run(&mut second));
    assert_eq!(first, json!({"sql": "SELECT 1", "database": "logs"}));
    assert!(one != other && one.len() == 36 && one.split('-').count() == 5, "{one}");
}

#[tokio::test]
async fn a_statement_with_a_token() {
    let server = answering(lines(""));
    client(&server).with_bearer("token").unwrap().query("s", "SELECT 1").await.unwrap();
    let request = &server.received()[0];
    assert_eq!(request.target, "/service/s/run?format=JSONEachRow");
    assert_eq!(request.header("authorization"), Some("Bearer token"));
    assert_eq!((request.header("auth-provider"), request.header("wake-service")), (None, None));
    assert_eq!(request.json()["sql"], "SELECT 1");
}

#[tokio::test]
async fn rows_of_clickhouse() {
    let server = answering(lines("{\"a\":1,\"b\":\"x\\ny\",\"new\":0}\n\n{\"a\":2,\"b\":null}\r\n{\"a\":3}"));
    let rows: Vec<Pair> = client(&server).query("s", "q").rows().await.unwrap().all().await.unwrap();
    assert_eq!(rows, [pair(1, Some("x\ny")), pair(2, None), pair(3, None)], "the last line may have no end");
    let empty = answering(lines(""));
    assert_eq!(client(&empty).query("s", "q").rows::<Pair>().await.unwrap().all().await.unwrap(), []);
    let refused = client(&empty).query("s", "q").format("CSV").rows::<Pair>().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Build);
}

#[tokio::test]
async fn rows_of_postgres() {
    let server = Server::start();
    server.on(
        RUN_POSTGRES,
        [
            lines("[\"a\",\"b\"]\n[\"Int32\",\"String\"]\n[1,\"x\"]\n[2,null]\n"),
            lines(""),
            lines("[\"a\",\"a\"]\n[\"Int32\",\"Int32\"]\n[1,2]\n"),
            lines("[\"a\",\"b\"]\n[\"Int32\",\"String\"]\n[1]\n"),
            Answer::json(400, r#"{"error":{"code":"POSTGRES_ERROR","details":"column does not exist"}}"#),
        ],
    );
    let token = client(&server).with_bearer("token").unwrap();
    let statement = token.query_postgres("o &", "s /", "SELECT a, b").database("app");
    let rows: Vec<Pair> = statement.clone().rows().await.unwrap().all().await.unwrap();
    assert_eq!(rows, [pair(1, Some("x")), pair(2, None)]);
    let request = &server.received()[0];
    let target = "/service/s%20%2F/runPostgres?orgId=o%20%26&format=JSONCompactEachRowWithNamesAndTypes";
    assert_eq!(request.target, target);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-service-type"), Some("postgres"));
    assert_eq!(request.json(), json!({"sql": "SELECT a, b", "database": "app"}));
    assert_eq!(statement.clone().rows::<Pair>().await.unwrap().all().await.unwrap(), []);
    let twice = statement.clone().rows::<Value>().await.unwrap().all().await.unwrap_err();
    assert!(twice.to_string().contains("two columns are called \"a\""), "{twice}");
    let short = statement.clone().rows::<Value>().await.unwrap().all().await.unwrap_err();
    assert!(short.to_string().contains("line 3 of the answer: it has 1 values for 2 columns"), "{short}");
    let refused = statement.clone().await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), (Some("POSTGRES_ERROR"), "column does not exist"));
    let sent = server.received().len();
    let key = client(&server).query_postgres("o", "s", "SELECT 1").await.unwrap_err();
    assert!(key.kind() == ErrorKind::Build && key.to_string().contains("OAuth token"), "{key}");
    assert_eq!(statement.wake(true).await.unwrap_err().kind(), ErrorKind::Build);
    assert_eq!(server.received().len(), sent, "nothing was sent");
}

#[tokio::test]
async fn every_refusal_is_an_error_of_its_own() {
    let unavailable = "ClickHouse service is currently unavailable. Please try again later.";
    for (answer, kind, code, says) in [
        (Answer::json(206, r#"{"data":"Confirm wake service"}"#), ErrorKind::ServiceIdle, None, "wake(true)"),
        (Answer::json(206, r#"{"data":"Service is stopped"}"#), ErrorKind::ServiceStopped, None, "start it"),
        (Answer::json(206, r#"{"data":"Something new"}"#), ErrorKind::Decode, None, "was not run"),
        (Answer::json(206, "half of an answer"), ErrorKind::Decode, None, "was not run"),
        (Answer::json(404, json!({"error": unavailable})), ErrorKind::ServiceStopped, None, "unavailable"),
        (Answer::json(404, "query endpoint not found"), ErrorKind::Api, None, "endpoint not found"),
        (Answer::json(400, r#"{"error":{"code":"62","details":"x"}}"#), ErrorKind::Api, Some("62"), "x"),
        (Answer::json(400, r#"{"error":{"code":62,"details":"x"}}"#), ErrorKind::Api, Some("62"), "x"),
        (Answer::json(400, r#"{"error":{"code":"62","details":"#), ErrorKind::Api, None, "62"),
        (Answer::json(500, "Timeout error."), ErrorKind::UnknownOutcome, None, "may still run"),
        (Answer::json(500, r#"{"error":"Timeout error."}"#), ErrorKind::UnknownOutcome, None, "may still run"),
        (Answer::json(500, r#"{"error":"Internal error."}"#), ErrorKind::Api, None, "Internal error."),
        (Answer::json(504, "<title>Gateway</title>"), ErrorKind::UnknownOutcome, None, "Gateway"),
        (Answer::close(), ErrorKind::UnknownOutcome, None, "connection"),
    ] {
        let server = answering(answer);
        let error = client(&server).query("s", "q").await.unwrap_err();
        assert_eq!((error.kind(), error.code(), error.attempts()), (kind, code, 1), "{error}");
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert_eq!(server.received().len(), 1, "never sent again: {error}");
        let is_late = says == "may still run" || says == "Gateway";
        assert_eq!(error.is_timeout(), is_late, "{error}");
    }
}

#[tokio::test]
async fn what_was_not_run_is_sent_again() {
    let server = Server::start();
    server.on(RUN, [Answer::error(429, "slow down").header("retry-after", "0"), lines("{}\n")]);
    assert_eq!(client(&server).query("s", "q").await.unwrap(), "{}\n");
    assert_eq!(server.received().len(), 2);
    let server = answering(Answer::error(429, "slow down"));
    let refused = client(&server).query("s", "q").retry(RetryPolicy::none()).await.unwrap_err();
    assert!(refused.is_rate_limited() && server.received().len() == 1);
}

#[tokio::test]
async fn an_error_of_the_database_after_the_first_rows() {
    let message = "Code: 241. DB::Exception: Memory limit (total) exceeded";
    let last = [format!("{}\n", json!({"exception": message})), format!("{message}\nand more\n")];
    for last in last {
        let server = answering(lines(&format!("{{\"a\":1}}\n{last}")));
        let mut rows = client(&server).query("s", "q").rows::<Value>().await.unwrap();
        assert_eq!(rows.next().await.unwrap().unwrap(), json!({"a": 1}));
        let error = rows.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.code(), error.message()), (ErrorKind::Api, Some("241"), message));
        assert!(rows.next().await.is_none());
    }
    let told = r#"{"exception":"Code: 1. DB::Exception: logged","at":1}"#;
    let server = answering(lines(told));
    let rows: Vec<Value> = client(&server).query("s", "q").rows().await.unwrap().all().await.unwrap();
    assert_eq!(rows.len(), 1, "a table of exceptions is a table");
}

#[tokio::test]
async fn an_answer_that_is_not_as_expected() {
    for (answer, kind, rows, says) in [
        (lines("{\"a\":1}\n{\"a\":\"x\"}\n"), ErrorKind::Decode, 1, "line 2 of the answer"),
        (lines("{\"a\":1}\nnot JSON\n{\"a\":2}\n"), ErrorKind::Decode, 1, "line 2 of the answer"),
        (lines("{\"a\":1}\n{\"a\":2}\n").cut(12), ErrorKind::UnknownOutcome, 1, "the connection broke"),
        (lines("{\"a\":1}\n{\"a\":2}\n").cut_chunked(8), ErrorKind::UnknownOutcome, 1, "the connection broke"),
    ] {
        let server = answering(answer);
        let mut answer = client(&server).query("s", "q").rows::<Pair>().await.unwrap();
        for _ in 0..rows {
            answer.next().await.unwrap().unwrap();
        }
        let error = answer.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert!(answer.next().await.is_none(), "it ends after an error");
        assert_eq!(server.received().len(), 1);
    }
    let server = answering(Answer::new(204, "text/plain", ""));
    assert_eq!(client(&server).query("s", "q").await.unwrap(), "", "a statement that gives nothing");
    let server = answering(Answer::new(200, "application/octet-stream", [0xff, 0]));
    assert_eq!(client(&server).query("s", "q").await.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(client(&server).query("s", "q").stream().await.unwrap().bytes().await.unwrap()[..], [0xff, 0]);
}

#[tokio::test]
async fn memory_is_bounded_and_a_stream_is_not() {
    let server = answering(lines(&"{\"a\":1}\n".repeat(1000)));
    let client = settings(&server).max_response_bytes(4000).build().unwrap();
    let large = client.query("s", "q").await.unwrap_err();
    assert!(large.to_string().contains("larger than 4000 bytes"), "{large}");
    let mut chunks = client.query("s", "q").stream().await.unwrap();
    let mut length = 0;
    while let Some(piece) = chunks.next().await {
        length += piece.unwrap().len();
    }
    assert_eq!(length, 8000);
    let server = answering(lines(&format!("{{\"a\":1,\"b\":\"{}\"}}\n", "x".repeat(8000))));
    let client = settings(&server).max_response_bytes(4000).build().unwrap();
    let large = client.query("s", "q").rows::<Pair>().await.unwrap().all().await.unwrap_err();
    assert!(large.to_string().contains("larger than 4000 bytes"), "{large}");
}

/// A server that answers one statement with what the test sends, when the test sends it; ends when the sender is dropped.
fn slow() -> (String, Sender<&'static str>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, receiver) = channel::<&'static str>();
    thread::spawn(move || {
        let (mut stream, _): (TcpStream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        while reader.read_line(&mut line).unwrap() > 2 {
            line.clear();
        }
        for piece in receiver {
            if stream.write_all(piece.as_bytes()).is_err() {
                return;
            }
        }
    });
    (url, sender)
}

const HEAD: &str = "HTTP/1.1 200 OK\r\nx-clickhouse-query-id: q1\r\ntransfer-encoding: chunked\r\n\r\n";

fn slow_client(url: &str) -> Client {
    Client::builder().base_url(url).api_key("key-id", SECRET).build().unwrap()
}

#[tokio::test]
async fn rows_come_as_soon_as_they_are_there() {
    let (url, server) = slow();
    server.send(HEAD).unwrap();
    let mut rows = slow_client(&url).query("s", "q").rows::<Pair>().await.unwrap();
    assert_eq!(rows.headers()["x-clickhouse-query-id"], "q1");
    server.send("a\r\n{\"a\":1}\n{\"\r\n").unwrap();
    assert_eq!(rows.next().await.unwrap().unwrap(), pair(1, None), "the server has not sent the rest");
    server.send("6\r\na\":2}\n\r\n0\r\n\r\n").unwrap();
    assert_eq!(rows.next().await.unwrap().unwrap(), pair(2, None));
    assert!(rows.next().await.is_none());
}

#[tokio::test]
async fn the_time_out_is_for_the_beginning_and_for_each_piece() {
    let (url, _silent) = slow();
    let error = slow_client(&url).query("s", "q").timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_unknown_outcome(), "{error}");
    let (url, server) = slow();
    server.send(HEAD).unwrap();
    server.send("8\r\n{\"a\":1}\n\r\n").unwrap();
    let statement = slow_client(&url).query("s", "q").timeout(Duration::from_millis(500));
    let mut rows = statement.rows::<Pair>().await.unwrap();
    rows.next().await.unwrap().unwrap();
    let error = rows.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.is_unknown_outcome(), "{error}");
}

#[test]
fn without_a_runtime() {
    let server = answering(lines("{\"a\":1}\n{\"a\":2}\n"));
    let statement = client(&server).query("s", "q");
    assert_eq!(statement.clone().text_blocking().unwrap(), "{\"a\":1}\n{\"a\":2}\n");
    let rows: Result<Vec<Pair>, _> = statement.rows_blocking().unwrap().collect();
    assert_eq!(rows.unwrap(), [pair(1, None), pair(2, None)]);
}

/// The host that a client asks, seen from its proxy.
#[tokio::test]
async fn the_host_is_derived_from_the_base_url() {
    for (base, asked) in [
        ("http://api.clickhouse.test", "http://queries.clickhouse.test/service/s/run"),
        ("http://api.clickhouse.test/v1", "http://queries.clickhouse.test/service/s/run"),
        ("http://api.control-plane.staging.test:81", "http://queries.staging.test:81/service/s/run"),
        ("http://proxy.test/cloud", "http://proxy.test/cloud/service/s/run"),
        ("http://my-api.test", "http://my-api.test/service/s/run"),
    ] {
        let proxy = Server::start();
        proxy.on(&format!("POST {asked}"), [lines("")]);
        let builder = settings(&proxy).base_url(base).proxy(proxy.url());
        builder.build().unwrap().query("s", "q").await.unwrap();
    }
    let server = answering(lines(""));
    let builder = settings(&server).base_url("http://127.0.0.1:9").query_url(format!("{}/", server.url()));
    builder.build().unwrap().query("s", "q").await.unwrap();
    let wrong = settings(&server).query_url("queries").build().unwrap_err();
    assert!(wrong.to_string().contains("the query URL is no URL"), "{wrong}");
}

#[tokio::test]
async fn the_rate_limit_of_the_api_is_not_that_of_statements() {
    let server = answering(lines(""));
    let limiter = clickhouse_cloud::RateLimiter::new(1, Duration::MAX);
    let client = settings(&server).rate_limiter(limiter).build().unwrap();
    for _ in 0..3 {
        client.query("s", "q").await.unwrap();
    }
}

#[tokio::test]
async fn a_fake_answers_statements_too() {
    let fake = Fake::strict();
    fake.on_operation("queryRun", FakeAnswer::new(200, "{\"a\":7}\n"));
    let rows: Vec<Pair> = fake.client().query("s", "q").rows().await.unwrap().all().await.unwrap();
    assert_eq!(rows, [pair(7, None)]);
    fake.verify().unwrap();
}
