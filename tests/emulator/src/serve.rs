//! HTTP → a call → HTTP. One place has the order of things: route, key, limit, permission, judge, call, judge again.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use serde_json::{Map, Value};

use crate::access::{Identity, Limiter, RateLimit, authenticate, permit};
use crate::answer::Answer;
use crate::call::{Call, Caller, Refused, run};
use crate::document::{Document, Operation};
use crate::emulator::Emulator;
use crate::faults::{Effect, Faults};
use crate::journal::{Entry, Journal};
use crate::progress::Progress;
use crate::state::State;
use crate::{control, docs, query_host};

/// The largest body that is read to its end, so that its sender hears that it is too large.
const DRAINED: usize = 64 << 20;

/// What requests share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) document: Arc<Document>,
    pub(crate) state: Mutex<State>,
    /// What `reset` goes back to.
    pub(crate) first: State,
    pub(crate) progress: Mutex<Progress>,
    pub(crate) limit: Option<RateLimit>,
    pub(crate) limiter: Mutex<Limiter>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) faults: Mutex<Faults>,
    /// How long a caller may take to send a head, and again to send a body.
    pub(crate) patience: Duration,
    /// Whether each request is printed.
    pub(crate) log: bool,
}

/// The connection is broken on purpose.
#[derive(Debug, thiserror::Error)]
#[error("the connection is broken, as a fault says")]
pub(crate) struct Broken;

pub(crate) type Body = UnsyncBoxBody<Bytes, Broken>;

/// A lock that a panic left behind can still be used.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one request; the error breaks the connection.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> Result<Response<Body>, Broken> {
    let began = Instant::now();
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let read = tokio::time::timeout(shared.patience, whole(body)).await;
    let body = match read.unwrap_or_else(|_| Err((408, "the body did not come in time".to_owned()))) {
        Ok(body) => body,
        Err((status, message)) => {
            let mut response = plain(&refused(&shared, status, &message));
            response.headers_mut().insert("connection", http::HeaderValue::from_static("close"));
            return Ok(response);
        }
    };
    if path == "/v1" && parts.method == "GET" {
        return Ok(bytes(200, "application/json", Bytes::from_static(shared.document.published().as_bytes())));
    }
    if let Some(rest) = path.strip_prefix("/docs") {
        return Ok(docs::answer(&shared, rest));
    }
    if let Some(rest) = path.strip_prefix("/_emulator/") {
        return Ok(plain(&control::answer(&shared, &parts, rest, &body)));
    }
    if let Some(rest) = path.strip_prefix("/service/") {
        return Ok(plain(&query_host::answer(&shared, &parts, rest, &body, peer.ip())));
    }
    let mut record = Entry {
        number: 0,
        at: String::new(),
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map_or_else(String::new, ToString::to_string),
        operation: None,
        key: None,
        body: Value::Null,
        status: 0,
        verdict: String::new(),
        fault: None,
        micros: 0,
    };
    let segments: Vec<&str> = path.split('/').collect();
    let mut effects = Vec::new();
    let answer = match shared.document.route(parts.method.as_str(), &segments) {
        Err(methods) if methods.is_empty() => refused(&shared, 404, "the document has no such path"),
        Err(methods) => {
            let mut answer = refused(&shared, 405, "the document has no such method for this path");
            answer.headers.push(("allow", methods.join(", ")));
            answer
        }
        Ok(operation) => {
            record.operation = Some(operation.id.clone());
            effects = lock(&shared.faults).meet(&operation.id);
            for wait in effects.iter().map(Effect::latency).filter(|wait| !wait.is_zero()) {
                tokio::time::sleep(wait).await;
            }
            let asked = Asked {
                operation,
                segments: &segments,
                query: parts.uri.query().unwrap_or_default(),
                headers: &parts.headers,
                body: &body,
                address: address(&parts.headers, peer.ip()),
            };
            let request_id = lock(&shared.state).seed.uuid();
            let before = effects.iter().find_map(|effect| effect.before(&request_id));
            let answer = before.unwrap_or_else(|| shared.answer(&asked, request_id, &mut record));
            effects.iter().fold(answer, |answer, effect| effect.after(answer))
        }
    };
    if let [first, ..] = effects.as_slice() {
        record.fault = Some(format!("{first:?}"));
    }
    let is_broken = effects.contains(&Effect::Break);
    record.status = if is_broken { 0 } else { answer.status };
    record.verdict.clone_from(&answer.verdict);
    record.micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
    record.at = lock(&shared.state).clock.text();
    if shared.log {
        eprintln!("{} {} {} {} ({} µs)", record.method, record.target, record.status, record.verdict, record.micros);
    }
    lock(&shared.journal).add(record, &body);
    let cut = effects.iter().find_map(|effect| if let Effect::Cut(length) = effect { Some(*length) } else { None });
    match cut {
        _ if is_broken => Err(Broken),
        Some(length) => Ok(cut_off(&answer, length)),
        None => Ok(plain(&answer)),
    }
}

/// The bytes of a body. One that is too large is read on without being kept.
async fn whole(mut body: Incoming) -> Result<Bytes, (u16, String)> {
    let (mut kept, mut length) = (BytesMut::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return Err((400, "the body cannot be read".to_owned())) };
        let Some(data) = frame.data_ref() else { continue };
        length += data.len();
        if length <= Emulator::LARGEST_BODY {
            kept.extend_from_slice(data);
        } else if length <= DRAINED {
            kept = BytesMut::new();
        } else {
            break;
        }
    }
    let most = Emulator::LARGEST_BODY;
    if length > most { Err((413, format!("the body is larger than {most} bytes"))) } else { Ok(kept.freeze()) }
}

/// A request of an operation of the document.
struct Asked<'a> {
    operation: &'a Operation,
    segments: &'a [&'a str],
    query: &'a str,
    headers: &'a HeaderMap,
    body: &'a [u8],
    address: IpAddr,
}

impl Shared {
    fn answer(&self, asked: &Asked<'_>, request_id: String, record: &mut Entry) -> Answer {
        let operation = asked.operation;
        let mut left = None;
        let id = request_id.clone();
        let mut answer = match self.admit(asked, record, &mut left) {
            Err(Rejected::Refused(refused)) => Answer::refused(&refused, id),
            Err(Rejected::Judged(issues)) => Answer::judged(operation, &issues, id),
            Ok((path, query, body, identity)) => {
                let mut state = lock(&self.state);
                state.clock.tick();
                let caller = Caller {
                    key: if let Identity::Key(key) = identity { key } else { String::new() },
                    address: asked.address.to_string(),
                    host: header(asked.headers, "host").unwrap_or("127.0.0.1").to_owned(),
                };
                let progress = *lock(&self.progress);
                let document = &*self.document;
                let mut call = Call { document, state: &mut state, progress, operation, path, query, body, caller };
                let outcome = run(&mut call);
                Answer::of(operation, outcome, id)
            }
        };
        if let Some((limit, left)) = left {
            answer.headers.push(("x-ratelimit-limit", limit.requests.to_string()));
            answer.headers.push(("x-ratelimit-remaining", left.remaining.to_string()));
            answer.headers.push(("x-ratelimit-reset", format!("{:.3}", left.reset.as_secs_f64())));
        }
        self.judge(operation, answer, request_id)
    }

    /// In debug builds: an answer that the document refuses is a fault of the emulator, and says so.
    fn judge(&self, operation: &Operation, answer: Answer, request_id: String) -> Answer {
        if !cfg!(debug_assertions) || answer.text.is_some() {
            return answer;
        }
        let issues = self.document.judge_answer(operation, answer.status, &answer.json);
        if issues.is_empty() {
            return answer;
        }
        let said: Vec<String> =
            issues.iter().map(|issue| format!("{}: {} ({})", issue.pointer, issue.message, issue.code)).collect();
        let message =
            format!("the emulator's answer to {} is not as the document says: {}", operation.id, said.join("; "));
        Answer::refused(&Refused::new(500, message), request_id)
    }

    #[allow(clippy::type_complexity, reason = "the four are taken apart at once")]
    fn admit(
        &self,
        asked: &Asked<'_>,
        record: &mut Entry,
        counted: &mut Option<(RateLimit, crate::access::Left)>,
    ) -> Result<(Vec<(String, String)>, Map<String, Value>, Value, Identity), Rejected> {
        let identity = {
            let mut state = lock(&self.state);
            let header = header(asked.headers, "authorization");
            let identity = authenticate(&state, header, asked.address)?;
            if let Identity::Key(key) = &identity {
                record.key = key.rsplit('/').next().map(str::to_owned);
                // `usedAt` has a precision of one minute.
                let now = state.clock.text();
                let minute = format!("{}:00.000Z", now.get(..16).unwrap_or_default());
                if let Some(object) = state.object_mut(key)
                    && object.value["usedAt"] != minute.as_str()
                {
                    object.value["usedAt"] = Value::from(minute);
                }
            }
            identity
        };
        if let (Some(limit), Identity::Key(key)) = (self.limit, &identity) {
            let left = lock(&self.limiter).count(limit, key);
            *counted = Some((limit, left));
            if left.is_over {
                return Err(Refused::new(429, "too many requests with this API key").into());
            }
        }
        let content_type = header(asked.headers, "content-type");
        let judged = self.document.judge(asked.operation, asked.segments, asked.query, content_type, asked.body);
        let mut judged = judged.map_err(Rejected::Judged)?;
        // Every body is an object; by the letter of some schemas it need not be.
        if !judged.body.is_object() {
            judged.body = Value::Object(Map::new());
        }
        let command = judged.body["command"].as_str();
        permit(&self.document, &lock(&self.state), asked.operation, &identity, &judged.path, command)?;
        Ok((judged.path, judged.query, judged.body, identity))
    }
}

enum Rejected {
    Refused(Refused),
    Judged(Vec<crate::document::Issue>),
}

impl From<Refused> for Rejected {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Who calls: the first address of `X-Forwarded-For`, so that a test can call from anywhere; else the peer.
pub(crate) fn address(headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    let forwarded = header(headers, "x-forwarded-for").and_then(|list| list.split(',').next());
    forwarded.and_then(|address| address.trim().parse().ok()).unwrap_or(peer)
}

pub(crate) fn refused(shared: &Shared, status: u16, message: &str) -> Answer {
    let request_id = lock(&shared.state).seed.uuid();
    Answer::refused(&Refused::new(status, message), request_id)
}

pub(crate) fn plain(answer: &Answer) -> Response<Body> {
    let mut response = bytes(answer.status, &answer.content_type, answer.bytes());
    for (name, value) in &answer.headers {
        if let Ok(value) = http::HeaderValue::from_str(value) {
            response.headers_mut().insert(*name, value);
        }
    }
    response
}

pub(crate) fn bytes(status: u16, content_type: &str, body: Bytes) -> Response<Body> {
    let body = Full::new(body).map_err(|never: Infallible| match never {}).boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(value) = http::HeaderValue::from_str(content_type) {
        response.headers_mut().insert("content-type", value);
    }
    response
}

/// The whole length is announced, and the connection broken after a part.
fn cut_off(answer: &Answer, length: usize) -> Response<Body> {
    let whole = answer.bytes();
    let part = whole.slice(..length.min(whole.len()));
    let frames = futures_of([Ok(Frame::data(part)), Err(Broken)]);
    let mut response = plain(answer);
    response.headers_mut().insert("content-length", http::HeaderValue::from(whole.len()));
    *response.body_mut() = StreamBody::new(frames).boxed_unsync();
    response
}

/// A stream of what is there already.
fn futures_of<T>(items: impl IntoIterator<Item = T>) -> impl futures_core::Stream<Item = T> {
    Ready(items.into_iter().collect())
}

struct Ready<T>(std::collections::VecDeque<T>);

impl<T> Unpin for Ready<T> {}

impl<T> futures_core::Stream for Ready<T> {
    type Item = T;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
        std::task::Poll::Ready(self.0.pop_front())
    }
}
