//! What nobody should send: an answer of the 4xx kind, soon, and the emulator goes on.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use clickhouse_cloud_emulator::Options;
use serde_json::{Value, json};

use super::Site;

/// Bytes over a socket; the status of the answer, 0 for none.
fn raw(site: &Site, bytes: &[u8]) -> u16 {
    let address = site.emulator.url().replace("http://", "");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The other side may close before it has all.
    let _ = stream.write_all(bytes);
    let mut answer = vec![0; 64];
    let read = stream.read(&mut answer).unwrap_or(0);
    let text = String::from_utf8_lossy(&answer[..read]).into_owned();
    text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_requests_are_refused() {
    let site = Site::start().await;
    let services = site.path("/services");
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let send = async |path: &str, content_type: &str, body: String| {
        let request = site.http.post(format!("{}{path}", site.emulator.url()));
        let request = request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret()));
        request
            .header("content-type", content_type)
            .body(body)
            .send()
            .await
            .map_or(0, |response| response.status().as_u16())
    };
    let json = "application/json";
    assert_eq!(send(&services, json, "{".to_owned()).await, 400);
    assert_eq!(send(&services, json, deep(100_000)).await, 400);
    assert_eq!(send(&services, json, format!("{{\"name\":{}}}", deep(100))).await, 400);
    assert_eq!(send(&services, "text/plain", super::service().to_string()).await, 400);
    assert!([0, 413].contains(&send(&services, json, "x".repeat(10 << 20)).await), "10 MB");
    assert_eq!(site.call("PUT", &services, super::service()).await.0, 405);
    assert_eq!(site.call("DELETE", "/v1/organizations", Value::Null).await.0, 405);
    assert_eq!(site.get("/v1/nothing").await.0, 404);
    assert_eq!(site.get(&site.path("/services?filter=%zz")).await.0, 400);
    assert_eq!(site.get(&site.path("/services?nonsense=1")).await.0, 400);
    assert_eq!(site.get(&site.path("/services/%ff")).await.0, 400);
    assert_eq!(site.call("POST", &services, json!([])).await.0, 400);
    assert_eq!(site.call("POST", &services, json!({"name": "a\u{0}b", "provider": 1})).await.0, 400);
    assert!((400..500).contains(&raw(&site, b"NONSENSE\r\n\r\n")));
    assert!((400..500).contains(&raw(&site, b"GET / HTTP/1.1\r\n\r\n")));
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1 << 20));
    assert!([0, 400, 414, 431].contains(&raw(&site, long.as_bytes())));
    // None of it left anything behind.
    assert_eq!(site.result("GET", &services, Value::Null).await, json!([]));
}

/// By the letter of the published document most objects may be anything: no answer fails because of it.
#[tokio::test]
async fn what_only_the_letter_allows_breaks_nothing() {
    let site = Site::with(Options { lenient: true, ..Options::default() }).await;
    let service = site.service().await;
    let odd = json!(["x", 1, null, [], {}, {"id": 1}]);
    for (method, path, body) in [
        ("POST", format!("{service}/scalingSchedule"), json!({"entries": odd})),
        ("PATCH", service.clone(), json!({"ipAccessList": {"add": odd}, "tags": odd, "endpoints": odd})),
        ("POST", site.path("/roles"), json!({"name": "r", "actors": odd, "policies": odd})),
        ("POST", site.path("/keys"), json!({"name": "k", "ipAccessList": odd, "hashData": odd})),
        ("POST", site.path("/postgres"), json!({"name": "p", "ipAccessList": odd})),
        ("POST", format!("{service}/clickpipes"), json!({"name": "c", "source": {"postgres": {"tableMappings": odd}}})),
        ("POST", format!("{service}/clickstack/dashboards"), json!({"name": "d", "tiles": odd})),
        ("POST", format!("{service}/privateEndpoint"), odd.clone()),
    ] {
        let (status, answer) = site.call(method, &path, body).await;
        assert!((200..500).contains(&status), "{method} {path}: {answer}");
        let (status, answer) = site.get(&path).await;
        assert!(status < 500, "{path}: {answer}");
    }
}

/// A caller that sends its head and never its body is told so, and does not hold up others.
#[tokio::test(flavor = "multi_thread")]
async fn a_slow_caller_holds_nobody_up() {
    let site = Site::start().await;
    let head = format!("POST {} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{{", site.path("/services"));
    let address = site.emulator.url().replace("http://", "");
    let mut slow: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(&address).unwrap()).collect();
    slow.iter_mut().for_each(|stream| stream.write_all(head.as_bytes()).unwrap());
    let began = std::time::Instant::now();
    assert_eq!(site.get(&site.path("/services")).await.0, 200);
    assert!(began.elapsed() < Duration::from_secs(5));
    let mut answer = [0; 16];
    slow[0].set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let read = tokio::task::spawn_blocking(move || {
        slow[0].read_exact(&mut answer).map(|()| String::from_utf8_lossy(&answer).into_owned())
    });
    assert_eq!(read.await.unwrap().unwrap(), "HTTP/1.1 408 Req");
}
