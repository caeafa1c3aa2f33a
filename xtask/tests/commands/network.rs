//! What a hostile or broken network can do to `fetch`: passwords, redirects, proxies, time and size.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};

use crate::support::{Server, command, document, response, stderr, stdout, xtask};

fn redirect(location: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

/// Fetches through a proxy, behind which every host is outside.
fn fetch_through(root: &Path, proxy: &Server, from: &str) -> Output {
    command(root, &["fetch", "--from", from])
        .env("HTTP_PROXY", &proxy.url)
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .unwrap()
}

/// Was taken for a file, and printed as it is.
#[test]
fn a_password_in_a_url_is_printed_nowhere() {
    let server = Server::start(vec![response("200 OK", &document(&["a"]))]);
    let host = server.url.strip_prefix("http://").unwrap();
    let refused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (from, code) in [
        (format!("HTTP://user:hunter2@{host}/spec?key=hunter2"), 0),
        (format!("HtTp://user:hunter2@{refused}/"), 1),
        ("FTP://user:hunter2@host/spec".to_owned(), 1),
        ("https://user:hunter2@[broken/".to_owned(), 1),
        ("https://user:hunter2@/".to_owned(), 1),
        ("http://user:hunter2@host:99999/".to_owned(), 1),
    ] {
        let root = tempfile::tempdir().unwrap();
        let output = xtask(root.path(), &["fetch", "--from", &from, "--timeout", "1"]);
        assert_eq!(output.status.code(), Some(code), "{from}: {}", stderr(&output));
        let lock = fs::read_to_string(root.path().join("spec/spec.lock.json")).unwrap_or_default();
        for text in [stdout(&output), stderr(&output), lock] {
            assert!(!text.contains("hunter2") && !text.contains("user"), "{from}: {text}");
        }
        let output = xtask(root.path(), &["diff", &from, "-"]);
        assert!(!stderr(&output).contains("hunter2"), "{from}: {}", stderr(&output));
    }
    assert!(server.requests()[0].contains("GET /spec?key=hunter2 "), "it is asked for with all that was given");
}

#[test]
fn a_redirect_from_outside_does_not_lead_inside() {
    let inside = TcpListener::bind("127.0.0.1:0").unwrap();
    inside.set_nonblocking(true).unwrap();
    let port = inside.local_addr().unwrap().port();
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "2130706433",
        "0x7f.1",
        "127.1",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "169.254.169.254",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.0.1",
        "[fe80::1]",
        "[fd00::1]",
        "metadata.internal",
        "router",
    ] {
        let root = tempfile::tempdir().unwrap();
        let proxy = Server::start(vec![redirect(&format!("http://user:pw@{host}:{port}/latest"))]);
        let output = fetch_through(root.path(), &proxy, "http://spec.invalid/v1");
        let message = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{host}");
        assert!(message.contains("http://spec.invalid/v1 redirects to http://"), "{host}: {message}");
        assert!(message.contains("a redirect from outside to an address inside is not followed"), "{host}: {message}");
        assert!(!message.contains("trying again") && !message.contains("pw"), "{host}: {message}");
        assert!(inside.accept().is_err(), "{host} was asked");
        assert_eq!(proxy.requests().len(), 2, "the tunnel and what went through it, once");
    }
}

#[test]
fn a_redirect_to_another_host_is_said_and_what_is_there_is_not_quoted() {
    let root = tempfile::tempdir().unwrap();
    for body in ["the secret of another host", "[\"the secret\"]", "{\"openapi\":\"the secret\"}", "{\"the secret\":1}"]
    {
        let proxy = Server::start(vec![redirect("http://other.invalid/x"), response("200 OK", body)]);
        let output = fetch_through(root.path(), &proxy, "http://spec.invalid/v1");
        let message = stderr(&output);
        assert_eq!(output.status.code(), Some(1));
        assert!(message.contains("http://spec.invalid/v1 redirects to http://other.invalid/x"), "{message}");
        assert!(!message.contains("secret"), "{message}");
    }
    let proxy = Server::start(vec![redirect("/moved"), response("200 OK", "a text of the same host")]);
    let message = stderr(&fetch_through(root.path(), &proxy, "http://spec.invalid/v1"));
    assert!(message.contains("a text of the same host") && !message.contains("redirects"), "{message}");
    assert!(proxy.requests()[3].starts_with("GET /moved "), "{:?}", proxy.requests());
}

#[test]
fn a_redirect_inside_is_followed_and_a_circle_is_not() {
    let root = tempfile::tempdir().unwrap();
    let target = Server::start(vec![response("200 OK", &document(&["a"]))]);
    let server = Server::start(vec![redirect(&target.url)]);
    let output = xtask(root.path(), &["fetch", "--from", &server.url]);
    assert!(output.status.success(), "{}", stderr(&output));
    let server = Server::start(vec![redirect("/"); 6]);
    let output = xtask(root.path(), &["fetch", "--from", &server.url]);
    assert!(stderr(&output).contains("more than 5 redirects"), "{}", stderr(&output));
    assert_eq!(server.requests().len(), 6);
    for location in ["file:///etc/passwd", "ftp://host/x", "//", "http://"] {
        let server = Server::start(vec![redirect(location)]);
        let output = xtask(root.path(), &["fetch", "--from", &server.url]);
        assert_eq!(output.status.code(), Some(1), "{location}");
        assert!(stderr(&output).contains("a redirect to what is"), "{location}: {}", stderr(&output));
    }
}

/// Was passed over without a word, and the server asked directly.
#[test]
fn a_proxy_variable_that_is_none_is_an_error_without_its_value() {
    let root = tempfile::tempdir().unwrap();
    let server = Server::start(vec![response("200 OK", &document(&["a"]))]);
    for name in ["ALL_PROXY", "https_proxy", "HTTP_PROXY"] {
        for value in
            ["http://user:hunter2@[broken", "socks5://user:hunter2@host:1", "http://", "ht tp://hunter2", "host:99999"]
        {
            let output = command(root.path(), &["fetch", "--from", &server.url]).env(name, value).output().unwrap();
            assert_eq!(output.status.code(), Some(1), "{name}={value}");
            let message = stderr(&output);
            assert!(message.contains(&format!("the variable {name} is not a proxy")), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
    }
    assert_eq!(server.requests().len(), 0);
    let output = command(root.path(), &["fetch", "--from", &server.url]).env("HTTP_PROXY", "").output().unwrap();
    assert!(output.status.success(), "an empty variable is none: {}", stderr(&output));
}

/// A server that is slow in each try cost 244 s.
#[test]
fn all_tries_together_have_a_time() {
    let root = tempfile::tempdir().unwrap();
    // Takes connections and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let start = Instant::now();
    let output = xtask(root.path(), &["fetch", "--from", &url, "--timeout", "2"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert!(stderr(&output).contains("no whole answer within 2 s"), "{}", stderr(&output));

    let busy = "HTTP/1.1 503 Busy\r\nRetry-After: 30\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
    let server = Server::start(vec![busy]);
    let start = Instant::now();
    let output = xtask(root.path(), &["fetch", "--from", &server.url, "--timeout", "3"]);
    assert!(start.elapsed() < Duration::from_secs(3), "a wait that is longer than what is left is not begun");
    for words in ["503 Service Unavailable", "all tries together may take 3 s (--timeout)"] {
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
    }
}

/// Nothing is unpacked, so that no small answer becomes a large one; and a large one is not read, packed or not.
#[test]
fn a_compressed_answer_is_refused_before_it_is_read() {
    let root = tempfile::tempdir().unwrap();
    for (headers, words) in [
        ("Content-Encoding: gzip\r\nContent-Length: 60000", "the answer is compressed (gzip)"),
        ("Content-Encoding: gzip\r\nContent-Length: 9999999999", "the answer is compressed (gzip)"),
        ("Content-Encoding: br, gzip\r\nTransfer-Encoding: chunked", "the answer is compressed (br, gzip)"),
        ("Content-Length: 9999999999", "larger than 64 MiB"),
    ] {
        let server = Server::start(vec![format!("HTTP/1.1 200 OK\r\n{headers}\r\nConnection: close\r\n\r\n")]);
        let output = xtask(root.path(), &["fetch", "--from", &server.url]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        assert_eq!(server.requests().len(), 1);
        let head = server.requests()[0].to_lowercase();
        assert!(!head.contains("accept-encoding"), "{head}");
    }
}
