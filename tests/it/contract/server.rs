//! The judge behind a real HTTP server on the loopback interface: it keeps what it was sent and what it found, and answers with
//! what the document promises, or with 400 and the violations.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::State;
use axum::http::{Request, Response};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::answers::{Answer, List, answers, failures};
use super::judge::{Judgement, judge};

/// The header by which a test says which answer it wants (RFC 7240): `example=` and its number, `example=pages`, or `failure=` and
/// its number. It is taken off before the request is judged.
pub(super) const WANTED: &str = "prefer";

/// A request, and what was found.
#[derive(Clone, Debug)]
pub(super) struct Recorded {
    pub(super) request: Request<Bytes>,
    pub(super) judgement: Judgement,
}

type Log = Arc<Mutex<Vec<Recorded>>>;

/// A server that stops when it is dropped.
#[derive(Debug)]
pub(super) struct Server {
    address: SocketAddr,
    log: Log,
    runtime: Option<Runtime>,
}

impl Server {
    /// Begins to listen.
    pub(super) fn start() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let (address, log) = (listener.local_addr().unwrap(), Log::default());
        let service = Router::new().fallback(answer).with_state(Arc::clone(&log));
        runtime.spawn(async { axum::serve(listener, service).await });
        Self { address, log, runtime: Some(runtime) }
    }

    /// Host and port.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits for calls, on the runtime of the server.
    pub(super) fn block_on<T>(&self, calls: impl Future<Output = T>) -> T {
        self.runtime.as_ref().unwrap().block_on(calls)
    }

    /// What was received since this was last asked.
    pub(super) fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.log.lock().unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answer(State(log): State<Log>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let mut request = Request::from_parts(parts, to_bytes(body, usize::MAX).await.unwrap());
    let wanted = request.headers_mut().remove(WANTED);
    let judgement = judge(&request);
    let wanted = wanted.as_ref().map_or("example=0", |wanted| wanted.to_str().unwrap());
    let response = match wanted.split_once('=').unwrap() {
        _ if !judgement.violations.is_empty() => {
            let found: Vec<String> = judgement.violations.iter().map(ToString::to_string).collect();
            let body = json!({"status": 400, "error": found.join("\n"), "requestId": "judged"});
            respond(400, "application/json", body.to_string())
        }
        ("example", "pages") => {
            respond(200, "application/json", List::new(&judgement.id).page(&judgement.query).to_string())
        }
        ("failure", number) => send(&failures(&judgement.id)[number.parse::<usize>().unwrap()]),
        (_, number) => send(&answers(&judgement.id)[number.parse::<usize>().unwrap()]),
    };
    log.lock().unwrap().push(Recorded { request, judgement });
    response
}

fn send(answer: &Answer) -> Response<Body> {
    respond(answer.status, &answer.content_type, answer.body.clone())
}

fn respond(status: u16, content_type: &str, body: String) -> Response<Body> {
    Response::builder().status(status).header("content-type", content_type).body(Body::from(body)).unwrap()
}
