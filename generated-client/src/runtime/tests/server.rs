//! A real HTTP server on the loopback interface that answers from a script and keeps what it was sent.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::runtime::{Client, ClientBuilder, RetryPolicy};

/// One answer of the script.
#[derive(Clone)]
pub(super) enum Answer {
    /// The bytes of a whole response, then the connection is closed.
    Raw(Vec<u8>),
    /// Nothing for a while, then the connection is closed.
    Silence(Duration),
}

/// What the server was sent.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) line: String,
    pub(super) headers: String,
    pub(super) body: String,
    pub(super) at: Instant,
}

#[derive(Clone)]
pub(super) struct Server {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers the n-th request with the n-th answer; after the last again with the last.
    pub(super) async fn start(script: Vec<Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { url, seen: Arc::default() };
        let seen = server.seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, script.clone(), seen.clone()));
            }
        });
        server
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn settings(&self) -> ClientBuilder {
        let fast = RetryPolicy::default().base(Duration::from_millis(2));
        Client::builder().base_url(&self.url).api_key("key-id", "planted-secret").no_rate_limit().retry(fast)
    }

    pub(super) fn client(&self) -> Client {
        self.settings().build().unwrap()
    }
}

/// One request on each connection.
async fn serve(mut stream: TcpStream, script: Vec<Answer>, seen: Arc<Mutex<Vec<Seen>>>) {
    let Some(request) = receive(&mut stream).await else { return };
    let index = {
        let mut seen = seen.lock().unwrap();
        seen.push(request);
        seen.len() - 1
    };
    match script.get(index).or(script.last()).unwrap() {
        Answer::Raw(bytes) => {
            stream.write_all(bytes).await.unwrap();
            let _ = stream.shutdown().await;
        }
        Answer::Silence(length) => tokio::time::sleep(*length).await,
    }
}

async fn receive(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let length = stream.read(&mut chunk).await.ok().filter(|length| *length > 0)?;
        bytes.extend_from_slice(&chunk[..length]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let (line, headers) = head.split_once("\r\n").unwrap();
        let headers = headers.to_ascii_lowercase();
        let expected = headers
            .split_once("content-length: ")
            .map_or(0, |(_, rest)| rest.split("\r\n").next().unwrap().parse::<usize>().unwrap());
        if body.len() >= expected {
            let at = Instant::now();
            return Some(Seen { line: line.to_owned(), headers: head.to_owned(), body: body.to_owned(), at });
        }
    }
}

/// A response with a body of a type, and more headers (each with its line end).
pub(super) fn response(status: u16, content_type: &str, headers: &str, body: impl AsRef<[u8]>) -> Answer {
    let body = body.as_ref();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\nconnection: close\r\n\
         {headers}\r\n"
    );
    Answer::Raw([head.as_bytes(), body].concat())
}

pub(super) fn json(status: u16, body: impl AsRef<[u8]>) -> Answer {
    response(status, "application/json", "", body)
}

/// A key in its envelope.
pub(super) fn key() -> Answer {
    json(200, r#"{"status":200,"requestId":"request-1","result":{"id":"k1","state":"enabled"}}"#)
}
