//! Settings that a client cannot honour: each an error of `build`, none without effect. Variables are set on a child process.

use std::process::Command;
use std::time::Duration;

use clickhouse_cloud::testing::Fake;
use clickhouse_cloud::{Client, ClientBuilder};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, settings};

fn says(builder: ClientBuilder, text: &str) {
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains(text), "{text}: {error}");
}

#[test]
fn a_proxy_that_this_build_cannot_speak_to_is_refused() {
    let builder = || Client::builder().api_key("id", "secret");
    for scheme in ["sock5", "quic", "tcp", "ftp", "htp"] {
        says(builder().proxy(format!("{scheme}://u:planted@127.0.0.1:1")), "is none that this client can speak");
    }
    for scheme in ["socks4", "socks4a", "socks5", "SOCKS5", "socks5h"] {
        says(builder().proxy(format!("{scheme}://127.0.0.1:1")), "needs the feature `socks`");
    }
    for proxy in ["http://127.0.0.1:1", "https://127.0.0.1:1", "127.0.0.1:1"] {
        builder().proxy(proxy).build().unwrap();
    }
}

#[test]
fn a_setting_that_another_one_makes_void_is_refused() {
    let own = || Client::builder().api_key("id", "secret").transport(Fake::new());
    says(own().proxy("http://127.0.0.1:1"), "`proxy` has no effect on an own transport");
    says(own().connect_timeout(Duration::from_secs(1)), "`connect_timeout` has no effect on an own transport");
    says(own().max_response_bytes(1), "`max_response_bytes` has no effect on an own transport");
    own().build().unwrap();
}

/// Run by the test below, in a process of its own.
#[test]
#[ignore = "a part of `a_proxy_of_the_environment_follows_the_same_rule`"]
fn build_and_call() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s"}))]);
    let client = match settings(&server).build() {
        Ok(client) => client,
        Err(error) => return println!("refused: {error}"),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = client.services().get("o", "s").retry(clickhouse_cloud::RetryPolicy::none());
    println!("{}", if runtime.block_on(call.send()).is_ok() { "direct" } else { "through the proxy" });
}

#[test]
fn a_proxy_of_the_environment_follows_the_same_rule() {
    for (variables, expected) in [
        (&[("HTTP_PROXY", "quic://u:planted@127.0.0.1:1")][..], "refused: "),
        (&[("http_proxy", "sock5://127.0.0.1:1")], "refused: "),
        (&[("ALL_PROXY", "socks5://127.0.0.1:1")], "refused: "),
        (&[("HTTP_PROXY", "http://127.0.0.1:1")], "through the proxy"),
        (&[("HTTP_PROXY", "quic://127.0.0.1:1"), ("NO_PROXY", "127.0.0.1")], "direct"),
        (&[("HTTPS_PROXY", "quic://127.0.0.1:1")], "direct"),
        (&[], "direct"),
    ] {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "loopback::settings::build_and_call", "--ignored", "--nocapture"]);
        for name in
            ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
        {
            command.env_remove(name);
        }
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.contains(expected) && !text.contains("planted"), "{variables:?}: {text}");
    }
}
