//! What a call of the client costs against the same request with bare reqwest and serde_json, and what decoding costs
//! against serde's derive.
//!
//! `cargo bench -p clickhouse-cloud --bench overhead` prints three things: what a call takes in instructions; a table of pairs,
//! A B A B … in one run, so that noise hits both sides; and criterion's own measurement of each side alone.

#![allow(clippy::expect_used, reason = "a benchmark that cannot run has nothing to report")]

#[path = "../common/body.rs"]
mod body;
#[path = "../common/callgrind.rs"]
mod callgrind;
#[path = "../common/derived.rs"]
mod derived;
mod pairs;
mod server;
mod sides;

use std::hint::black_box;
use std::time::Duration;

use clickhouse_cloud::services::operations::{GetService, ListServices};
use clickhouse_cloud::{Operation, Response, Value};
use criterion::{Criterion, Throughput};
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use body::{ORGANIZATION, SERVICE, list, one};
use pairs::Pairs;
use server::serve;
use sides::Sides;

/// How many services the list has.
const SERVICES: usize = 20;
/// The time-out that the client has by default.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A response to an operation, as a transport received it.
fn response(operation: &impl Operation, body: &str) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    Response::new(&operation.request().expect("a request"), StatusCode::OK, headers, body.to_owned())
}

/// What is counted: calls of one side to a server in another process.
fn count(what: &str, base: &str, times: u64) {
    let sides = Sides::new(base, what.ends_with("/timed").then_some(TIMEOUT));
    for _ in 0..times {
        match what {
            "list/client" => sides.ours_list(),
            "list/bare" => sides.bare_list(),
            "get/client" => sides.ours_get(),
            "get/bare" | "get/timed" => sides.bare_get(),
            _ => unreachable!("{what}"),
        }
    }
}

fn count_all(base: &str) {
    let row = |what| ["call", what, base];
    callgrind::print(
        "reqwest + serde derive",
        &[
            (&format!("list of {SERVICES} services"), &row("list/client"), &row("list/bare")),
            ("get of one service", &row("get/client"), &row("get/bare")),
            ("get, bare with a time-out", &row("get/client"), &row("get/timed")),
        ],
    );
}

/// A get of a server that takes its time, as one behind a network does.
fn print_slow(pairs: usize) {
    for (answered_in, runs) in [(1, pairs / 2), (20, pairs / 20)] {
        let base = serve(&list(1), &one(), Duration::from_millis(answered_in));
        let sides = Sides::new(&base, None);
        let name = format!("get, answered after {answered_in} ms, {runs} pairs");
        Pairs { runs }.print(&name, &|| sides.ours_get(), &|| sides.bare_get());
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, "call", what, base, times] = arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return count(what, base, times.parse().expect("a number"));
    }
    // `cargo test --benches` runs this too, with `--test`: once is enough then.
    let is_test = arguments.iter().any(|argument| argument == "--test");
    // One thread for the two clients, another for the server: nothing moves between cores in one run and not in another.
    let base = serve(&list(SERVICES), &one(), Duration::ZERO);
    let (sides, timed) = (Sides::new(&base, None), Sides::new(&base, Some(TIMEOUT)));
    if !is_test {
        count_all(&base);
    }
    let (list_body, one_body) = (list(SERVICES), one());
    let (list_call, get_call) = (ListServices::new(ORGANIZATION), GetService::new(ORGANIZATION, SERVICE));
    let (list_response, get_response) = (response(&list_call, &list_body), response(&get_call, &one_body));
    derived::assert_same(&list_call.response(&list_response).expect("services").value.items, list_body.as_bytes());

    let decode_list = || drop(black_box(list_call.response(black_box(&list_response))));
    let decode_get = || drop(black_box(get_call.response(black_box(&get_response))));
    let derive_list = || drop(black_box(derived::list(black_box(list_body.as_bytes()))));
    let derive_get = || drop(black_box(derived::one(black_box(one_body.as_bytes()))));
    let value_list = || drop(black_box(serde_json::from_slice::<Value>(black_box(list_body.as_bytes()))));

    let pairs = Pairs { runs: if is_test { 20 } else { 4000 } };
    println!("list: {} bytes, get: {} bytes", list_body.len(), one_body.len());
    pairs.heading("reqwest + serde derive");
    pairs.print(&format!("list of {SERVICES} services"), &|| sides.ours_list(), &|| sides.bare_list());
    pairs.print("get of one service", &|| sides.ours_get(), &|| sides.bare_get());
    pairs.print("get, bare with a time-out", &|| timed.ours_get(), &|| timed.bare_get());
    print_slow(pairs.runs);
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
