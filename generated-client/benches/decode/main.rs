//! How many instructions decoding takes against serde's derive on the same bytes, which the machine's mood does not change.
//!
//! `cargo bench -p clickhouse-cloud --bench decode` prints a table.

#![allow(clippy::expect_used, reason = "a benchmark that cannot run has nothing to report")]

#[path = "../common/body.rs"]
mod body;
#[path = "../common/callgrind.rs"]
mod callgrind;
#[path = "../common/derived.rs"]
mod derived;

use std::hint::black_box;

use clickhouse_cloud::services::operations::{GetService, ListServices};
use clickhouse_cloud::{Operation, Response};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use body::{ORGANIZATION, SERVICE, list, one};

/// How many services the list has.
const SERVICES: usize = 200;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [_, "decode", what, times] => decode(what, times.parse().expect("a number")),
        _ => {
            let call = ListServices::new(ORGANIZATION);
            let body = list(SERVICES);
            let services = call.response(&response(&call, &body)).expect("services").value.items;
            derived::assert_same(&services, body.as_bytes());
            // `cargo test --benches` runs this too, with `--test`.
            if !arguments.iter().any(|argument| argument == "--test") {
                print();
            }
        }
    }
}

/// What is counted.
fn decode(what: &str, times: u64) {
    let (list_call, get_call) = (ListServices::new(ORGANIZATION), GetService::new(ORGANIZATION, SERVICE));
    let (list_body, one_body) = (list(SERVICES), one());
    let (list, one) = (response(&list_call, &list_body), response(&get_call, &one_body));
    for _ in 0..times {
        match what {
            "list/client" => drop(black_box(list_call.response(black_box(&list)))),
            "list/derive" => drop(black_box(derived::list(black_box(list_body.as_bytes())))),
            "get/client" => drop(black_box(get_call.response(black_box(&one)))),
            "get/derive" => drop(black_box(derived::one(black_box(one_body.as_bytes())))),
            _ => unreachable!("{what}"),
        }
    }
}

/// A response to an operation, as a transport received it.
fn response(operation: &impl Operation, body: &str) -> Response {
    let request = operation.request().expect("a request");
    Response::new(&request, StatusCode::OK, HeaderMap::new(), body.to_owned())
}

fn print() {
    callgrind::print(
        "serde derive",
        &[
            (&format!("list of {SERVICES} services"), &["decode", "list/client"], &["decode", "list/derive"]),
            ("one service", &["decode", "get/client"], &["decode", "get/derive"]),
        ],
    );
}
