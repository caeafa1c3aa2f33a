//! Methods that an API rarely has: how they arrive, and what is sent again.

use clickhouse_cloud::testing::{Answer as FakeAnswer, Fake};
use clickhouse_cloud::{Decoded, Error, ErrorKind, Method, Operation, OperationInfo, Request, Response, decode};
use clickhouse_cloud_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

use super::client;

/// An operation of a method, without a body or with a JSON body.
macro_rules! operations {
    ($($name:ident: $method:expr $(, $body:ident)?;)*) => {
        $(
            #[derive(Clone)]
            struct $name {
                $($body: Value)?
            }

            impl Operation for $name {
                type Response = String;
                const INFO: &'static OperationInfo = &OperationInfo {
                    id: stringify!($name),
                    resource: "things",
                    method: $method,
                    path: "/v1/things",
                    permissions: &[],
                    beta: false,
                    deprecated: false,
                };

                fn request(&self) -> Result<Request, Error> {
                    Request::new(Self::INFO)$(.json(&self.$body))?.build()
                }

                fn response(&self, response: &Response) -> Result<Decoded<String>, Error> {
                    decode::result(response)
                }
            }
        )*
    };
}

operations! {
    Options: Method::Options;
    Trace: Method::Trace;
    TraceWithBody: Method::Trace, body;
    Query: Method::Query, body;
    QueryAll: Method::Query;
    CopyThing: Method::Other("COPY");
    Report: Method::Other("REPORT"), body;
    Lower: Method::Other("copy");
    Spaced: Method::Other("GET /v1/others HTTP/1.1\r\nx:");
    Nameless: Method::Other("");
    Connect: Method::Other("CONNECT");
}

const LINES: [&str; 6] = ["OPTIONS", "TRACE", "QUERY", "COPY", "REPORT", "copy"];

fn line(method: &str) -> String {
    format!("{method} /v1/things")
}

/// A server that gives these answers to each of the methods.
fn server(answers: impl Fn() -> Vec<Answer>) -> Server {
    let server = Server::start();
    for method in LINES {
        server.on(&line(method), answers());
    }
    server
}

fn done() -> Answer {
    Answer::result(&json!("done"))
}

fn last(server: &Server) -> Received {
    server.received().pop().unwrap()
}

#[tokio::test]
async fn each_arrives_as_it_is_spelled_with_its_body() {
    let server = server(|| vec![done()]);
    let client = client(&server);
    let body = json!({"author": "Lem", "years": [1961, 1968]});
    assert_eq!(client.call(Query { body: body.clone() }).await.unwrap(), "done");
    let query = last(&server);
    assert_eq!((query.json(), query.header("content-type")), (body.clone(), Some("application/json")));
    client.call(CopyThing {}).await.unwrap();
    let copy = last(&server);
    assert_eq!((copy.body.len(), copy.header("content-type"), copy.header("content-length")), (0, None, None));
    client.call(Report { body: body.clone() }).await.unwrap();
    assert_eq!(last(&server).json(), body);
    client.call(Lower {}).await.unwrap();
    client.call(Options {}).await.unwrap();
    assert_eq!(last(&server).header("content-length"), None);
    let lines = ["QUERY", "COPY", "REPORT", "copy", "OPTIONS"].map(line);
    assert_eq!(server.lines(), lines);
    // HTTP says what the body of a QUERY means, as with a POST: a server may want to hear that there is none.
    client.call(QueryAll {}).await.unwrap();
    assert_eq!(last(&server).header("content-length"), Some("0"));
}

#[test]
fn blocking_calls_and_fakes_send_the_same() {
    let server = server(|| vec![done()]);
    let body = json!({"author": "Lem"});
    client(&server).call(Query { body: body.clone() }).send_blocking().unwrap();
    client(&server).call(CopyThing {}).send_blocking().unwrap();
    assert_eq!((server.lines(), server.received()[0].json()), (["QUERY", "COPY"].map(line).to_vec(), body.clone()));
    let fake = Fake::new();
    fake.on::<Query>(FakeAnswer::broken()).value::<Query>(&"done".to_owned());
    fake.on::<CopyThing>(FakeAnswer::broken()).value::<CopyThing>(&"done".to_owned());
    let client = fake.client();
    assert_eq!(client.call(Query { body }).send_blocking().unwrap(), "done");
    assert_eq!(client.call(CopyThing {}).send_blocking().unwrap_err().kind(), ErrorKind::UnknownOutcome);
    let methods: Vec<_> = fake.sent().iter().map(|sent| sent.info.method).collect();
    assert_eq!(methods, [Method::Query, Method::Query, Method::Other("COPY")]);
}

#[tokio::test]
async fn what_only_reads_is_sent_again_and_what_nobody_knows_is_not() {
    let server = server(|| vec![Answer::error(504, "busy"), Answer::close(), done()]);
    let client = client(&server);
    client.call(Options {}).await.unwrap();
    client.call(Trace {}).await.unwrap();
    client.call(Query { body: json!({"author": "Lem"}) }).await.unwrap();
    assert_eq!(server.lines(), ["OPTIONS", "TRACE", "QUERY"].map(|method| vec![line(method); 3]).concat());
    assert!(server.received().iter().filter(|one| one.method == "QUERY").all(|one| one.json()["author"] == "Lem"));
    for _ in ["504", "closed"] {
        let error = client.call(CopyThing {}).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnknownOutcome, 1), "{error}");
    }
    client.call(CopyThing {}).await.unwrap();
}

#[tokio::test]
async fn an_unknown_method_that_was_refused_is_sent_again() {
    let server = server(|| vec![Answer::error(429, "slow down").header("retry-after", 0), done()]);
    client(&server).call(CopyThing {}).await.unwrap();
    assert_eq!(server.lines(), ["COPY", "COPY"].map(line));
}

/// RFC 9110, 9.3.8.
#[tokio::test]
async fn a_trace_has_neither_credentials_nor_a_body() {
    let server = server(|| vec![done()]);
    client(&server).call(Trace {}).await.unwrap();
    assert_eq!(last(&server).header("authorization"), None);
    client(&server).call(Options {}).await.unwrap();
    assert!(last(&server).header("authorization").is_some());
    let error = client(&server).call(TraceWithBody { body: json!({}) }).await.unwrap_err();
    assert_eq!((error.kind(), server.received().len()), (ErrorKind::Build, 2), "{error}");
}

#[tokio::test]
async fn what_is_no_method_is_not_sent() {
    let server = server(|| vec![done()]);
    let client = client(&server);
    let errors = [
        client.call(Spaced {}).await.unwrap_err(),
        client.call(Nameless {}).await.unwrap_err(),
        client.call(Connect {}).await.unwrap_err(),
        Fake::new().client().call(Connect {}).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Build, 0), "{error}");
        assert!(error.to_string().contains("cannot have the method"), "{error}");
    }
    assert_eq!(server.lines(), [""; 0]);
}
