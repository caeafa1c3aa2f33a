//! Every operation held against the published document by a judge that shares no code with generator and client.
//!
//! The judge is a real HTTP server whose routes and rules come from the raw document, closed by `contract/closing.yaml`. Every
//! operation is called through the public API of the client: minimal, with null wherever that is allowed, maximal, and with
//! each arm of each union that its body has; each answer of the same kinds, and each page of a list, is read to the last field.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod answers;
mod calls;
pub(crate) mod closing;
mod errors;
mod golden;
mod judge;
mod mutations;
mod recorded;
mod schemas;
mod server;
mod wire;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use clickhouse_cloud::{Client, RetryPolicy};

use judge::KEY;
use server::Server;

/// A client that sends every request once and at once.
fn client(server: &Server) -> Client {
    let url = format!("http://{}", server.address());
    let settings = Client::builder().base_url(url).api_key(KEY.0, KEY.1);
    settings.no_rate_limit().retry(RetryPolicy::none()).build().unwrap()
}

/// Does the work on every element, on as many threads as the machine has; gives the results in order.
fn on_all<T: Sync, R: Send>(elements: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<BTreeMap<usize, R>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(element) = elements.get(index) else { return };
                    let result = work(element);
                    done.lock().unwrap().insert(index, result);
                }
            });
        }
    });
    done.into_inner().unwrap().into_values().collect()
}
