//! What a call of the client costs against the same request with bare reqwest and serde_json, and what decoding costs
//! against serde's derive.
//!
//! `cargo bench -p clickhouse-cloud` prints two things: a table of pairs, A B A B … in one run, so that noise hits both
//! sides, and after it criterion's own measurement of each side alone.

#![allow(clippy::expect_used, reason = "a benchmark that cannot run has nothing to report")]

#[path = "../common/body.rs"]
mod body;
#[path = "../common/derived.rs"]
mod derived;
mod pairs;
mod server;

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use clickhouse_cloud::services::operations::{GetService, ListServices};
use clickhouse_cloud::{Client, Operation, Response, Value};
use criterion::{Criterion, Throughput};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use tokio::runtime::Runtime;

use body::{ORGANIZATION, SERVICE, list, one};
use pairs::Pairs;
use server::serve;

/// How many services the list has.
const SERVICES: usize = 20;

/// Both sides of the comparison, with connections of their own to one server.
struct Sides {
    runtime: Runtime,
    client: Client,
    bare: reqwest::Client,
    base: String,
}

impl Sides {
    fn start() -> Self {
        // One thread for the two clients, another for the server: nothing moves between cores in one run and not in another.
        let base = serve(&list(SERVICES), &one());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        // reqwest without a TLS provider of its own wants one for the process; ours brings its own.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client =
            Client::builder().api_key("key", "secret").base_url(&base).no_rate_limit().build().expect("a client");
        Self { runtime, client, bare: reqwest::Client::new(), base }
    }

    fn ours_list(&self) {
        black_box(self.runtime.block_on(self.client.services().list(ORGANIZATION).send()).expect("services"));
    }

    fn ours_get(&self) {
        black_box(self.runtime.block_on(self.client.services().get(ORGANIZATION, SERVICE).send()).expect("a service"));
    }

    fn bare_list(&self) {
        let body = self.bare(&format!("{}/v1/organizations/{ORGANIZATION}/services", self.base));
        black_box(derived::list(&body));
    }

    fn bare_get(&self) {
        let body = self.bare(&format!("{}/v1/organizations/{ORGANIZATION}/services/{SERVICE}", self.base));
        black_box(derived::one(&body));
    }

    /// The request that the client sends, as a person would write it with reqwest and types of serde.
    fn bare(&self, url: &str) -> Bytes {
        self.runtime.block_on(async {
            let request = self.bare.get(url).basic_auth("key", Some("secret"));
            let request = request.header(USER_AGENT, concat!("clickhouse-cloud-rust/", env!("CARGO_PKG_VERSION")));
            let request = request.header(ACCEPT, "application/json, text/plain;q=0.9, */*;q=0.8");
            let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("a response");
            response.bytes().await.expect("a body")
        })
    }
}

/// A response to an operation, as a transport received it.
fn response(operation: &impl Operation, body: &str) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    Response::new(&operation.request().expect("a request"), StatusCode::OK, headers, body.to_owned())
}

fn main() {
    let sides = Sides::start();
    let (list_body, one_body) = (list(SERVICES), one());
    let (list_call, get_call) = (ListServices::new(ORGANIZATION), GetService::new(ORGANIZATION, SERVICE));
    let (list_response, get_response) = (response(&list_call, &list_body), response(&get_call, &one_body));
    derived::assert_same(&list_call.response(&list_response).expect("services").value.items, list_body.as_bytes());

    let decode_list = || drop(black_box(list_call.response(black_box(&list_response))));
    let decode_get = || drop(black_box(get_call.response(black_box(&get_response))));
    let derive_list = || drop(black_box(derived::list(black_box(list_body.as_bytes()))));
    let derive_get = || drop(black_box(derived::one(black_box(one_body.as_bytes()))));
    let value_list = || drop(black_box(serde_json::from_slice::<Value>(black_box(list_body.as_bytes()))));

    // `cargo test --benches` runs this too, with `--test`: once is enough then.
    let pairs = Pairs { runs: if std::env::args().any(|argument| argument == "--test") { 2 } else { 4000 } };
    println!("list: {} bytes, get: {} bytes", list_body.len(), one_body.len());
    pairs.heading("reqwest + serde derive");
    pairs.print("list of 20 services", &|| sides.ours_list(), &|| sides.bare_list());
    pairs.print("get of one service", &|| sides.ours_get(), &|| sides.bare_get());
    pairs.print("bare get against itself", &|| sides.bare_get(), &|| sides.bare_get());
    pairs.heading("serde derive");
    pairs.print("decode list", &decode_list, &derive_list);
    pairs.print("decode get", &decode_get, &derive_get);
    pairs.heading("serde_json::Value");
    pairs.print("decode list", &decode_list, &value_list);

    let mut criterion = Criterion::default()
        .sample_size(50)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let mut calls = criterion.benchmark_group("call");
    calls.bench_function("list/client", |bencher| bencher.iter(|| sides.ours_list()));
    calls.bench_function("list/bare", |bencher| bencher.iter(|| sides.bare_list()));
    calls.bench_function("get/client", |bencher| bencher.iter(|| sides.ours_get()));
    calls.bench_function("get/bare", |bencher| bencher.iter(|| sides.bare_get()));
    calls.finish();
    let mut decodes = criterion.benchmark_group("decode");
    decodes.throughput(Throughput::Bytes(list_body.len() as u64));
    decodes.bench_function("list/client", |bencher| bencher.iter(decode_list));
    decodes.bench_function("list/derive", |bencher| bencher.iter(derive_list));
    decodes.bench_function("list/value", |bencher| bencher.iter(value_list));
    decodes.finish();
    criterion.final_summary();
}
