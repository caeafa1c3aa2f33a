//! What every operation sends, as it comes over the wire: for the golden file and for the negative control.

use std::sync::LazyLock;

use axum::body::Bytes;
use axum::http::Request;
use clickhouse_cloud_tests::payload::{Fill, Payload};

use super::calls::{Meant, meant};
use super::server::{Server, WANTED};
use super::{client, on_all};
use crate::generated::{Entry, OPERATIONS};

/// A request of an operation.
pub(super) struct Sent {
    pub(super) id: &'static str,
    /// Which of the calls it is of.
    pub(super) name: String,
    pub(super) request: Request<Bytes>,
    /// The body that was meant, with the schema of each of its parts.
    pub(super) payload: Option<Payload>,
}

/// The minimal and maximal requests of every operation, with each arm of each union of its body, by operation id.
pub(super) fn recorded() -> &'static [Sent] {
    static RECORDED: LazyLock<Vec<Sent>> = LazyLock::new(|| {
        let mut all: Vec<Sent> = on_all(OPERATIONS, record).into_iter().flatten().collect();
        all.sort_by_key(|sent| sent.id);
        all
    });
    &RECORDED
}

fn record(entry: &Entry) -> Vec<Sent> {
    let server = Server::start();
    let client = client(&server);
    let calls =
        meant(entry.info.id, &[Fill::Maximal, Fill::Minimal]).into_iter().map(|Meant { name, given, payload }| {
            server.block_on((entry.call)(&client, &given, (WANTED, "example=0".to_owned()))).unwrap();
            let request = server.take().pop().unwrap().request;
            Sent { id: entry.info.id, name, request, payload }
        });
    calls.collect()
}
