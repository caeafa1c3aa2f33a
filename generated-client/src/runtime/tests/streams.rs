//! Responses that are read as they come, from a server that sends them in pieces.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::runtime::{
    Client, Decoded, Error, ErrorKind, Framing, Method, Operation, OperationInfo, Request, Response, Streamed, decode,
};

const INFO: &OperationInfo = &OperationInfo {
    id: "thingWatch",
    resource: "things",
    method: Method::Get,
    path: "/v1/things",
    permissions: &[],
    beta: false,
    deprecated: false,
};

macro_rules! watch {
    ($name:ident, $framing:ident, $media_type:literal) => {
        struct $name;

        impl Operation for $name {
            type Response = String;
            const INFO: &'static OperationInfo = INFO;
            fn request(&self) -> Result<Request, Error> {
                Request::new(INFO).build()
            }
            fn response(&self, response: &Response) -> Result<Decoded<String>, Error> {
                decode::text(response)
            }
        }

        impl Streamed for $name {
            type Record = Value;
            const MEDIA_TYPE: &'static str = $media_type;
            const FRAMING: Framing = Framing::$framing;
        }
    };
}
watch!(Lines, Lines, "application/x-ndjson");
watch!(EventData, EventData, "text/event-stream");
watch!(TextEvents, TextEvents, "text/event-stream");
watch!(JsonEvents, JsonEvents, "text/event-stream");

/// A server that sends what the test gives it, when the test gives it; the head of the request comes back. Without an end of its
/// own the body ends when the sender is dropped, as `transfer-encoding: chunked` says it.
async fn server(head: &'static str) -> (Client, mpsc::Sender<Vec<u8>>, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (pieces, mut source) = mpsc::channel::<Vec<u8>>(1000);
    let (heads, seen) = mpsc::channel(1);
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let length = stream.read(&mut request).await.unwrap();
        heads.send(String::from_utf8_lossy(&request[..length]).to_lowercase()).await.unwrap();
        let head = format!("{head}\r\ntransfer-encoding: chunked\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        while let Some(piece) = source.recv().await {
            if piece == b"BREAK" {
                return;
            }
            let chunk = [format!("{:x}\r\n", piece.len()).as_bytes(), &piece, b"\r\n"].concat();
            stream.write_all(&chunk).await.unwrap();
        }
        stream.write_all(b"0\r\n\r\n").await.unwrap();
    });
    let client = Client::builder().base_url(url).api_key("key-id", "secret").timeout(Duration::from_secs(20));
    (client.max_response_bytes(64).build().unwrap(), pieces, seen)
}

const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: Text/Event-Stream; charset=utf-8";
const NDJSON: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson";

/// The values of a body that comes byte by byte.
macro_rules! all {
    ($operation:expr, $head:expr, $body:expr) => {{
        let (client, pieces, _seen) = server($head).await;
        for byte in $body.as_bytes() {
            pieces.try_send(vec![*byte]).unwrap();
        }
        drop(pieces);
        let mut records = client.call($operation).records().await.unwrap();
        let mut all: Vec<Result<Value, Error>> = Vec::new();
        while let Some(record) = records.next().await {
            all.push(record);
        }
        all
    }};
}

fn values(all: Vec<Result<Value, Error>>) -> Vec<Value> {
    all.into_iter().map(Result::unwrap).collect()
}

#[tokio::test]
async fn a_value_is_there_before_the_next_one_is_sent() {
    let (client, pieces, mut seen) = server(EVENTS).await;
    let mut records = client.call(EventData).records().await.unwrap();
    assert!(seen.recv().await.unwrap().contains("accept: text/event-stream\r\n"));
    for number in 1..=30 {
        let event = format!("data: {{\"number\": {number}}}\n\n");
        pieces.send(event.into_bytes()).await.unwrap();
        let value = timeout(Duration::from_secs(5), records.next()).await.unwrap().unwrap().unwrap();
        assert_eq!(value, json!({"number": number}), "30 times more than `max_response_bytes` in all");
    }
    drop(pieces);
    assert!(records.next().await.is_none());
    assert!(records.next().await.is_none());
}

#[tokio::test]
async fn events_are_cut_as_the_standard_says() {
    let body = "\u{FEFF}: a comment\nid: 1\nevent: new\ndata: {\"a\":\ndata:1}\n\nid: 2\n\ndata: 2\r\n\r\ndata:3\r\rdata: [DONE]\n\ndata: 4\n\n";
    assert_eq!(values(all!(EventData, EVENTS, body)), [json!({"a": 1}), json!(2), json!(3)]);
    let body = "event: a\nid: 7\nretry: 50\nretry: soon\nother: x\ndata: {\"x\": 1}\n\ndata: one\ndata\n\ndata: last";
    let text = values(all!(TextEvents, EVENTS, body));
    assert_eq!(text[0], json!({"event": "a", "id": "7", "retry": 50, "data": "{\"x\": 1}"}));
    assert_eq!(text[1..], [json!({"data": "one\n"}), json!({"data": "last"})]);
    assert_eq!(values(all!(JsonEvents, EVENTS, body))[0]["data"], json!({"x": 1}));
}

#[tokio::test]
async fn lines_are_values_in_every_spelling() {
    let body = "{\"a\":1}\n\r\n\n\u{1E}{\"a\":2}\r\n 3 \n4";
    assert_eq!(values(all!(Lines, NDJSON, body)), [json!({"a": 1}), json!({"a": 2}), json!(3), json!(4)]);
    assert_eq!(values(all!(Lines, NDJSON, "")), Vec::<Value>::new());
}

#[tokio::test]
async fn what_is_no_stream_of_values_is_an_error() {
    let (client, _pieces, _seen) = server("HTTP/1.1 200 OK\r\ncontent-type: application/json").await;
    let error = client.call(EventData).records().await.unwrap_err();
    assert_eq!(error.message(), "the response is `application/json`, not `text/event-stream`");

    let hidden = all!(Lines, NDJSON, "{\"status\":500,\"error\":\"down\"}");
    assert_eq!(hidden[0].as_ref().unwrap_err().kind(), ErrorKind::Decode);

    let late = all!(Lines, NDJSON, "1\nno\n2\n");
    assert_eq!(late.len(), 2, "nothing comes after an error");
    assert_eq!(late[1].as_ref().unwrap_err().message(), "the value 2 of the response is not JSON");

    let long = all!(Lines, NDJSON, format!("1\n\"{}\"\n", "x".repeat(70)));
    assert!(long[1].as_ref().unwrap_err().message().contains("larger than 64 bytes"), "{long:?}");
    let long = all!(EventData, EVENTS, "data: \"x\n".repeat(40));
    assert!(long[0].as_ref().unwrap_err().message().contains("larger than 64 bytes"), "{long:?}");
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_end() {
    let (client, pieces, _seen) = server(NDJSON).await;
    pieces.send(b"1\n{\"half\":".to_vec()).await.unwrap();
    pieces.send(b"BREAK".to_vec()).await.unwrap();
    let mut records = client.call(Lines).records().await.unwrap();
    assert_eq!(records.next().await.unwrap().unwrap(), json!(1));
    assert_eq!(records.next().await.unwrap().unwrap_err().kind(), ErrorKind::Transport);
    assert!(records.next().await.is_none());
}

#[tokio::test]
async fn a_body_of_any_type_comes_in_pieces() {
    let (client, pieces, mut seen) = server("HTTP/1.1 200 OK\r\ncontent-type: text/csv").await;
    let mut chunks = client.call(Lines).header("accept", "text/csv").stream().await.unwrap();
    assert!(seen.recv().await.unwrap().contains("accept: text/csv\r\n"));
    for _ in 0..10 {
        pieces.send(vec![0xFF; 50]).await.unwrap();
        let piece = timeout(Duration::from_secs(5), chunks.next()).await.unwrap().unwrap().unwrap();
        assert_eq!(piece, vec![0xFF; 50]);
    }
    drop(pieces);
    assert!(chunks.next().await.is_none());

    let (client, pieces, _seen) = server("HTTP/1.1 404 Not Found\r\ncontent-type: application/json").await;
    pieces.send(b"{\"status\":404,\"error\":\"NOT_FOUND: no thing\"}".to_vec()).await.unwrap();
    drop(pieces);
    assert!(client.call(Lines).stream().await.unwrap_err().is_not_found());
}
