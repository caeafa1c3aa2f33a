//! The memory of a response is a small multiple of its body, whatever the body is. Each case is measured in a process of its own,
//! by the peak that the kernel saw.

use std::fs;
use std::process::Command;

use clickhouse_cloud_tests::server::{Answer, Server};

use super::once;

/// Elements that are short, and take much where they are read: of a struct, of lists, of numbers.
fn bodies() -> [(&'static str, u16, String); 6] {
    let list = |element: &str, bytes: usize| vec![element; bytes / (element.len() + 1)].join(",");
    [
        ("empty objects", 200, format!(r#"{{"status":200,"result":[{}]}}"#, list("{}", 4 << 20))),
        ("empty lists", 200, format!(r#"{{"status":200,"result":[{}]}}"#, list("[]", 4 << 20))),
        ("numbers", 200, format!(r#"{{"status":200,"result":[{}]}}"#, list("7", 4 << 20))),
        ("an error of objects", 500, format!(r#"{{"status":500,"error":[{}]}}"#, list("{}", 7 << 20))),
        ("an error of issues", 400, format!(r#"{{"status":400,"issues":[{}]}}"#, list("{}", 7 << 20))),
        ("an error under 200", 200, format!(r#"{{"status":500,"error":"{}"}}"#, "x".repeat(7 << 20))),
    ]
}

/// The most memory that this process ever had, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<usize>().unwrap() << 10
}

/// Run by the test below, in a process of its own.
#[test]
#[ignore = "a part of `the_memory_of_a_response_is_a_small_multiple_of_its_body`"]
fn measure() {
    let wanted = std::env::var("CASE").unwrap();
    let (_, status, body) = bodies().into_iter().find(|(name, ..)| *name == wanted).unwrap();
    let length = body.len();
    let server = Server::start();
    server.on("GET /v1/organizations/o/services", [Answer::new(status, "application/json", body)]);
    let client = once(&server);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let before = peak();
    let outcome = runtime.block_on(client.services().list("o").send());
    println!("grew {} of {length}, {}", peak() - before, if outcome.is_ok() { "a value" } else { "an error" });
}

#[test]
fn the_memory_of_a_response_is_a_small_multiple_of_its_body() {
    for (name, _, body) in bodies() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "loopback::memory::measure", "--ignored", "--nocapture"]).env("CASE", name);
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let grew: usize = text.split_once("grew ").unwrap().1.split(' ').next().unwrap().parse().unwrap();
        // The body, the tree that it is read into, and the room for lists.
        let limit = 24 * body.len() + (24 << 20);
        println!("{name}: {:.1} times the body", grew as f64 / body.len() as f64);
        assert!(
            grew < limit && text.contains("an error") != (name == "empty lists" || name == "numbers"),
            "{name}: {text}"
        );
    }
}
