//! Scripted answers into a real HTTP server on the loopback interface, which keeps what it was sent and when.
//!
//! It is blocking and has threads of its own, so that a busy runtime of a test delays neither an answer nor a time that is
//! taken. Connections are kept alive, as the API keeps them.

use std::collections::{HashMap, VecDeque};
use std::fmt::Display;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// A server that stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By method and path: the answers that are left. The last is given again and again.
    scripts: Mutex<HashMap<String, VecDeque<Answer>>>,
    received: Mutex<Vec<Received>>,
    stopped: AtomicBool,
}

/// A request, as the server received it.
#[derive(Clone, Debug)]
pub struct Received {
    /// `GET`, `POST` …
    pub method: String,
    /// Path and query, as encoded.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body; empty where there was none.
    pub body: Vec<u8>,
    /// When the whole request was there.
    pub at: Instant,
    /// Which connection it came over, counted from 0.
    pub connection: usize,
}

/// What the server does with one request.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Arc<[u8]>,
    fault: Option<Fault>,
    delay: Duration,
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Closes the connection instead of an answer.
    Close,
    /// Writes the body as the whole answer.
    Garbage,
    /// Announces the whole body, and closes the connection after so many bytes of it.
    Cut(usize),
    /// Like `Cut`, but the length of the body is not announced.
    CutChunked(usize),
}

impl Server {
    /// Begins to listen.
    ///
    /// # Panics
    ///
    /// Where the loopback interface has no port left.
    #[must_use]
    #[allow(clippy::expect_used, reason = "no test can go on without it")]
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface has a port");
        let address = listener.local_addr().expect("a listener has an address");
        let state = Arc::<State>::default();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                if shared.stopped.load(Ordering::Relaxed) {
                    return;
                }
                let (Ok(stream), shared) = (stream, Arc::clone(&shared)) else { continue };
                thread::spawn(move || serve(&stream, &shared, connection));
            }
        });
        Self { address, state }
    }

    /// `http://127.0.0.1:…`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds answers to `GET /v1/…` (method and path, without a query). They are given in order, the last again and again.
    pub fn on(&self, request: &str, answers: impl IntoIterator<Item = Answer>) -> &Self {
        lock(&self.state.scripts).entry(request.to_owned()).or_default().extend(answers);
        self
    }

    /// Forgets the script, and what was received.
    pub fn reset(&self) {
        lock(&self.state.scripts).clear();
        lock(&self.state.received).clear();
    }

    /// What was received until now, in order.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state.received).clone()
    }

    /// What was received until now, as `GET /v1/…?…`.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.received().iter().map(|request| format!("{} {}", request.method, request.target)).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.state.stopped.store(true, Ordering::Relaxed);
        // The thread that accepts sees the mark with the next connection.
        drop(TcpStream::connect(self.address));
    }
}

impl Received {
    /// The first value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; null where it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl Answer {
    /// A status, a content type and a body.
    #[must_use]
    pub fn new(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.as_ref().into(), fault: None, delay: Duration::ZERO }
    }

    /// A status and a JSON body, as it is.
    #[must_use]
    pub fn json(status: u16, body: impl Display) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    /// A success with a `result` in the envelope of the API.
    #[must_use]
    pub fn result(result: &Value) -> Self {
        Self::json(200, format_args!(r#"{{"status":200,"requestId":"request-1","result":{result}}}"#))
    }

    /// An error of the API.
    #[must_use]
    pub fn error(status: u16, message: &str) -> Self {
        Self::json(status, format_args!(r#"{{"status":{status},"error":"{message}","requestId":"request-1"}}"#))
    }

    /// The connection is closed after the request was read.
    #[must_use]
    pub fn close() -> Self {
        Self { fault: Some(Fault::Close), ..Self::json(200, "") }
    }

    /// These bytes instead of an HTTP response.
    #[must_use]
    pub fn garbage(bytes: &[u8]) -> Self {
        Self { fault: Some(Fault::Garbage), body: bytes.into(), ..Self::json(200, "") }
    }

    /// The connection is closed after so many bytes of the body, whose length was announced.
    #[must_use]
    pub fn cut(self, length: usize) -> Self {
        Self { fault: Some(Fault::Cut(length)), ..self }
    }

    /// The connection is closed after so many bytes of the body, whose length was not announced.
    #[must_use]
    pub fn cut_chunked(self, length: usize) -> Self {
        Self { fault: Some(Fault::CutChunked(length)), ..self }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Display) -> Self {
        self.headers.push((name.to_owned(), value.to_string()));
        self
    }

    /// Waits before it answers.
    #[must_use]
    pub fn delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Writes the answer; says whether the connection can be used again.
    fn write(&self, mut stream: &TcpStream) -> io::Result<bool> {
        thread::sleep(self.delay);
        let mut head = format!("HTTP/1.1 {} Status\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let body = &self.body;
        let part = |length: usize| body.get(..length).unwrap_or(body);
        match self.fault {
            Some(Fault::Close) => {}
            Some(Fault::Garbage) => stream.write_all(body)?,
            Some(Fault::CutChunked(length)) => {
                write!(stream, "{head}transfer-encoding: chunked\r\n\r\n{length:x}\r\n")?;
                stream.write_all(part(length))?;
                stream.write_all(b"\r\n")?;
            }
            fault => {
                write!(stream, "{head}content-length: {}\r\n\r\n", body.len())?;
                stream.write_all(if let Some(Fault::Cut(length)) = fault { part(length) } else { body })?;
            }
        }
        Ok(self.fault.is_none())
    }
}

/// Answers the requests of one connection until either side closes it.
fn serve(stream: &TcpStream, state: &State, connection: usize) {
    let _ = stream.set_nodelay(true);
    let mut reader = BufReader::new(stream);
    while let Ok(Some(request)) = receive(&mut reader, connection) {
        let path = request.target.split('?').next().unwrap_or_default();
        let answer = next(state, &format!("{} {path}", request.method));
        lock(&state.received).push(request);
        if !answer.write(stream).unwrap_or(false) {
            break;
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}

/// The answer to a request; a status of its own where the script has none.
fn next(state: &State, request: &str) -> Answer {
    let mut scripts = lock(&state.scripts);
    let answer = match scripts.get_mut(request) {
        Some(answers) if answers.len() > 1 => answers.pop_front(),
        Some(answers) => answers.front().cloned(),
        None => None,
    };
    answer.unwrap_or_else(|| Answer::error(418, &format!("the script has no {request}")))
}

/// Reads one request; `None` at the end of the connection.
fn receive(reader: &mut BufReader<&TcpStream>, connection: usize) -> io::Result<Option<Received>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let (method, rest) = line.split_once(' ').unwrap_or_default();
    let target = rest.split(' ').next().unwrap_or_default().to_owned();
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header == "\r\n" {
            break;
        }
        if let Some((name, value)) = header.split_once(':') {
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    let method = method.to_owned();
    let mut received = Received { method, target, headers, body: Vec::new(), at: Instant::now(), connection };
    if received.header("transfer-encoding") == Some("chunked") {
        received.body = chunks(reader)?;
    } else {
        let length = received.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        received.body.resize(length, 0);
        reader.read_exact(&mut received.body)?;
    }
    received.at = Instant::now();
    Ok(Some(received))
}

/// A body in chunks, joined.
fn chunks(reader: &mut BufReader<&TcpStream>) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
        let start = body.len();
        body.resize(start + length, 0);
        reader.read_exact(&mut body[start..])?;
        reader.read_line(&mut String::new())?;
        if length == 0 {
            return Ok(body);
        }
    }
}

/// A lock that a test that failed left behind can still be used.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
