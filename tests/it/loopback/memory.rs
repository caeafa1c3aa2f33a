//! The memory of a response is a small multiple of its body, whatever the body is. Each case is measured in a process of its own,
//! by the peak that the kernel saw.

use std::fs;
use std::process::Command;

use clickhouse_cloud::{Client, RetryPolicy};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::SECRET;
use super::uploads::{PutFiles, sink};

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

/// Run by the tests below, in a process of its own: what the server keeps is not in it.
#[test]
#[ignore = "a part of the tests of memory"]
fn measure() {
    let client = Client::builder().base_url(std::env::var("URL").unwrap()).api_key("key-id", SECRET).no_rate_limit();
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // What any call takes: the code that it runs, a connection.
    runtime.block_on(client.organizations().get("o").send()).unwrap();
    let before = peak();
    let is_value = match std::env::var("FILE") {
        Ok(file) => runtime.block_on(client.call(PutFiles::of(&file)).send()).is_ok(),
        Err(_) => runtime.block_on(client.services().list("o").send()).is_ok(),
    };
    println!("grew {}, {}", peak() - before, if is_value { "a value" } else { "an error" });
}

/// How much a process grows that asks for a list, and whether it gets one.
fn growth(status: u16, body: &str) -> (usize, bool) {
    let server = Server::start();
    server.on("GET /v1/organizations/o", [Answer::result(&json!({"id": "o"}))]);
    server.on("GET /v1/organizations/o/services", [Answer::new(status, "application/json", body)]);
    measured(Command::new(std::env::current_exe().unwrap()).env("URL", server.url()))
}

fn measured(command: &mut Command) -> (usize, bool) {
    command.args(["--exact", "loopback::memory::measure", "--ignored", "--nocapture"]);
    let output = command.env_remove("http_proxy").env_remove("HTTP_PROXY").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (text.split_once("grew ").unwrap().1.split(',').next().unwrap().parse().unwrap(), text.contains("a value"))
}

#[test]
fn the_memory_of_a_response_is_a_small_multiple_of_its_body() {
    for (name, status, body) in bodies() {
        let (grew, is_value) = growth(status, &body);
        // The body, the tree that it is read into, and the room for lists.
        let limit = 24 * body.len() + (24 << 20);
        println!("{name}: {:.1} times the body", grew as f64 / body.len() as f64);
        assert!(grew < limit && is_value == (name == "empty lists" || name == "numbers"), "{name}: {grew}, {is_value}");
    }
}

/// 30 MB as the API writes them take the body, the values, and of the tree no more than one element at a time.
#[test]
fn the_memory_of_a_long_list_is_three_times_its_body() {
    let service = json!({
        "id": "00000000-53a8-4f0b-8f6e-2a1f6f3d9b70", "name": "analytics", "provider": "aws", "region": "eu-west-1",
        "state": "running", "clickhouseVersion": "26.8.1.4321", "tier": "production", "numReplicas": 3,
        "endpoints": [
            {"protocol": "https", "host": "abc0def.eu-west-1.aws.clickhouse.cloud", "port": 8443},
            {"protocol": "nativesecure", "host": "abc0def.eu-west-1.aws.clickhouse.cloud", "port": 9440}
        ],
        "minTotalMemoryGb": 48, "maxTotalMemoryGb": 360, "minReplicaMemoryGb": 16, "maxReplicaMemoryGb": 120,
        "autoscalingMode": "vertical", "idleScaling": true, "idleTimeoutMinutes": 15,
        "ipAccessList": [
            {"source": "203.0.113.0/24", "description": "Office"},
            {"source": "198.51.100.17/32", "description": "Build machines"}
        ],
        "createdAt": "2026-03-14T09:26:53.589Z", "privateEndpointIds": [],
        "iamRole": "arn:aws:iam::123456789012:role/CH-S3-abc0def-eu-west-1-Role",
        "availablePrivateEndpointIds": ["vpce-0123456789abcdef0"],
        "dataWarehouseId": "9c5f5a3e-2d3b-4a54-bb3c-9a7a3f4a8f10", "isPrimary": true, "isReadonly": false,
        "releaseChannel": "default", "hasTransparentDataEncryption": false, "profile": "v1-default",
        "tags": [{"key": "Environment", "value": "Production"}, {"key": "Department", "value": "Engineering"}],
        "enableCoreDumps": true,
        "currentScaling": {
            "effectiveAutoscalingMode": "vertical", "effectiveMinReplicaMemoryGb": 16, "effectiveMaxReplicaMemoryGb": 120,
            "effectiveIdleScaling": true, "effectiveIdleTimeoutMinutes": 15
        }
    })
    .to_string();
    let body = format!(r#"{{"status":200,"result":[{}]}}"#, vec![&*service; 30_000_000 / service.len()].join(","));
    let (grew, is_value) = growth(200, &body);
    println!("{:.2} times the body", grew as f64 / body.len() as f64);
    assert!(is_value && grew <= 3 * body.len(), "{grew} for {}", body.len());
}

/// A file of 200 MB, as a part and as the whole body, is never in memory.
#[test]
fn the_memory_of_an_upload_is_not_that_of_its_file() {
    const LENGTH: u64 = 200_000_000;
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(LENGTH).unwrap();
    let (url, received) = sink();
    let mut command = Command::new(std::env::current_exe().unwrap());
    let (grew, is_value) = measured(command.env("URL", url).env("FILE", file.path()));
    println!("grew {grew} bytes");
    let received = received.lock().unwrap();
    assert!(is_value && received.iter().any(|length| *length > LENGTH), "{received:?}");
    assert!(grew < 8 << 20, "{grew}");
}
