//! What nobody should send: an answer of the 4xx kind in the envelope of the API, soon, and nothing is left behind.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use clickhouse_cloud_emulator::{Emulator, Entry, Options};
use clickhouse_cloud_tests::{counted, published};
use serde_json::{Map, Value, json};

use super::Site;
use super::outside::Outside;
use crate::contract::closing::{operations, place};

/// No answer is larger, whatever was sent.
const LARGEST_ANSWER: usize = 16 << 10;
/// No process grows by more because of what it refuses.
const GROWTH: u64 = 32 << 10;

impl Outside {
    /// Sends what must be refused with that status, in the envelope.
    async fn refused(&mut self, status: u16, call: (&str, &str), content_type: Option<&str>, body: &[u8]) {
        let (method, target) = call;
        let (found, answer) = self.send(method, target, content_type, body).await;
        let shown = target.get(..200).unwrap_or(target);
        let what =
            format!("{method} {shown} {content_type:?} {:?}", String::from_utf8_lossy(&body[..body.len().min(40)]));
        let text = String::from_utf8_lossy(&answer);
        assert_eq!(found, status, "{what}: {text}");
        assert!(answer.len() <= LARGEST_ANSWER, "{what}: an answer of {} bytes", answer.len());
        let answer: Value = serde_json::from_slice(&answer).unwrap_or_else(|error| panic!("{what}: {error}: {text}"));
        assert_eq!(answer["status"], status, "{what}: {answer}");
        assert!(answer["error"].as_str().is_some_and(|error| error.contains(": ")), "{what}: {answer}");
        assert!(answer["requestId"].as_str().is_some_and(|id| id.len() == 36), "{what}: {answer}");
        assert!(answer.get("result").is_none(), "{what}: {answer}");
        self.count += 1;
    }
}

/// Bodies that no operation takes.
fn bodies() -> Vec<(Option<&'static str>, Vec<u8>)> {
    let json = Some("application/json");
    let deep = |open: &str, close: &str, depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    let many = |count: usize| {
        let members: Map<String, Value> = (0..count).map(|index| (format!("unknown{index}"), json!(index))).collect();
        Value::Object(members).to_string().into_bytes()
    };
    let texts =
        ["null", "[]", "\"x\"", "1", "true", "[{}]", "{", "{} {}", "{\"a\":1e999}", "{\"nonsense\":1}", "\u{feff}{}"];
    let mut bodies: Vec<(Option<&str>, Vec<u8>)> = texts.map(|text| (json, text.as_bytes().to_vec())).to_vec();
    bodies.extend([
        (json, deep("[", "]", 100_000).into_bytes()),
        (json, deep("{\"a\":", "}", 1_000).into_bytes()),
        (json, deep("{\"a\":", "}", 100).into_bytes()),
        (json, many(2_000)),
        (json, many(20_000)),
        (json, b"{\"name\":\"\xff\xfe\"}".to_vec()),
        (json, vec![0; 100]),
        (Some("text/plain"), b"{\"name\":\"a\"}".to_vec()),
        (Some("application/x-www-form-urlencoded"), b"name=a".to_vec()),
        (None, b"{\"name\":\"a\"}".to_vec()),
    ]);
    bodies
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_refuses_what_nobody_should_send() {
    let mut site = Outside::start().await;
    let organization = site.organization.clone();
    let bodies = bodies();
    let long: Vec<String> = (0..6_000).map(|index| format!("name{index}")).collect();
    site.send("GET", "/v1/whoami", None, b"").await;
    let before = site.objects().await;
    let mut all: Vec<(String, String)> = Vec::new();
    for (pointer, _) in operations(published()) {
        all.push(place(&pointer));
    }
    let id = "3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a50";
    let path = |template: &str, bad: Option<(usize, &str)>| {
        let segments = template.split('/').enumerate().map(|(at, segment)| match bad {
            Some((place, text)) if place == at => text,
            _ if segment == "{organizationId}" => organization.as_str(),
            _ if segment.starts_with('{') => id,
            _ => segment,
        });
        segments.collect::<Vec<_>>().join("/")
    };
    let mut grown = 0;
    // After the first round every schema is compiled and the journal is full: the second one must not need more.
    for step in [1, 4] {
        let peak_before = site.peak();
        for (method, template) in all.iter().step_by(step) {
            let whole = path(template, None);
            for (content_type, body) in &bodies {
                site.refused(400, (method, &whole), *content_type, body).await;
            }
            site.refused(413, (method, &whole), Some("application/json"), &vec![b' '; Emulator::LARGEST_BODY + 1])
                .await;
            for (place, segment) in template.split('/').enumerate() {
                for bad in ["%", "%zz", "%ff", "%c3%28"].into_iter().filter(|_| segment.starts_with('{')) {
                    site.refused(400, (method, &path(template, Some((place, bad)))), None, b"").await;
                }
            }
            for query in ["x=%zz", "%ff", "nonsense=1", &long.join("&")] {
                site.refused(400, (method, &format!("{whole}?{query}")), None, b"").await;
            }
            for other in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"] {
                // A fixed segment of one path may be the parameter of another: GET …/dashboards/validate.
                let fits = |(known, other_template): &(String, String)| {
                    let mut pairs = other_template.split('/').zip(whole.split('/'));
                    known == other
                        && other_template.split('/').count() == whole.split('/').count()
                        && pairs.all(|(wanted, given)| wanted.starts_with('{') || wanted == given)
                };
                if !all.iter().any(fits) {
                    site.refused(405, (other, &whole), None, b"").await;
                }
            }
        }
        site.refused(
            413,
            ("POST", &path("/v1/organizations/{organizationId}/services", None)),
            None,
            &vec![b'x'; 10 << 20],
        )
        .await;
        grown = peak_before.zip(site.peak()).map_or(0, |(before, after)| after - before);
    }
    assert!(site.count > 2 * Entry::KEPT, "the journal was filled");
    counted!("{} requests to {} operations refused; the peak grew by {grown} KiB", site.count, all.len());
    assert!(grown < GROWTH, "the process grew by {grown} KiB");
    site.refused(404, ("GET", "/v1/nothing"), None, b"").await;
    assert_eq!(site.objects().await, before, "something was left behind");
}

/// What is no HTTP is answered by the server below, without an envelope.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_http_is_refused() {
    let site = Site::start().await;
    let raw = |bytes: &[u8]| {
        let mut stream = TcpStream::connect(site.emulator.url().replace("http://", "")).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        // The other side may close before it has all.
        let _ = stream.write_all(bytes);
        let mut answer = [0; 64];
        let read = stream.read(&mut answer).unwrap_or(0);
        let text = String::from_utf8_lossy(&answer[..read]).into_owned();
        text.split(' ').nth(1).and_then(|status| status.parse::<u16>().ok()).unwrap_or(0)
    };
    assert_eq!(raw(b"NONSENSE\r\n\r\n"), 400);
    assert!((400..500).contains(&raw(b"GET / HTTP/1.1\r\n\r\n")));
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1 << 20));
    assert!([0, 400, 414, 431].contains(&raw(long.as_bytes())));
    assert_eq!(site.get("/v1/organizations").await.0, 200, "it goes on");
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
        ("POST", site.path("/services"), Value::Null),
    ] {
        let (status, answer) = site.call(method, &path, body).await;
        assert!((200..500).contains(&status), "{method} {path}: {answer}");
        let (status, answer) = site.get(&path).await;
        assert!(status < 500, "{path}: {answer}");
    }
    let (status, answer) = site.get(&site.path("/prometheus/discovery")).await;
    assert_eq!(status, 200, "a service without a name has no text for a label: {answer}");
}

/// What asks for nothing gets the least that the answer allows, told apart where it is one of several; no number is too large.
#[tokio::test]
async fn nothing_and_numbers_without_end_break_no_operation() {
    let site = Site::with(Options { lenient: true, ..Options::default() }).await;
    let (service, organization) = (site.service().await, site.emulator.organization());
    let mut succeeded = 0;
    for (pointer, operation) in operations(published()) {
        let (method, path) = place(&pointer);
        let path = path.replace("{organizationId}", &organization);
        let path = path.replace("{serviceId}", super::id(&service));
        // The one service stays, and runs.
        if path.contains('{') || method == "DELETE" || path.ends_with("/state") {
            continue;
        }
        for body in [Value::Null, json!({})].iter().filter(|body| method != "GET" || body.is_null()) {
            let (status, answer) = site.call(&method, &path, body.clone()).await;
            assert!(status < 500, "{method} {path} {body}: {answer}");
            succeeded += usize::from(status < 300);
        }
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for name in parameters.filter(|own| own["in"] == "query").map(|own| own["name"].as_str().unwrap()) {
            for number in ["240976386342402735996928", "-1", "1e300", "0.5"] {
                let (status, answer) = site.call(&method, &format!("{path}?{name}={number}"), Value::Null).await;
                assert!(status < 500, "{method} {path}?{name}={number}: {answer}");
            }
        }
    }
    assert!(succeeded > 60, "{succeeded}");
    for list in [site.path("/notifications"), format!("{service}/clickstack/webhooks")] {
        let (status, answer) = site.get(&format!("{list}?limit=240976386342402735996928")).await;
        assert_eq!(status, 200, "what is cut is not refused: {answer}");
    }
}

/// Callers that send their heads and never their bodies are told so, all operations at once, and hold nobody up.
#[tokio::test(flavor = "multi_thread")]
async fn slow_callers_hold_nobody_up() {
    let site = Site::with(Options { patience: Duration::from_secs(1), ..Options::default() }).await;
    let address = site.emulator.url().replace("http://", "");
    let slow = operations(published()).map(|(pointer, _)| {
        let (method, path) = place(&pointer);
        let head = format!("{method} {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{{");
        let mut stream = TcpStream::connect(&address).unwrap();
        // A path cannot have a brace.
        stream.write_all(head.replace(['{', '}'], "").as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        stream
    });
    let slow: Vec<TcpStream> = slow.collect();
    assert_eq!(site.get(&site.path("/services")).await.0, 200);
    let answers = tokio::task::spawn_blocking(move || {
        let read = slow.into_iter().map(|mut stream| {
            let mut text = String::new();
            stream.read_to_string(&mut text).map(|_| text)
        });
        read.collect::<Result<Vec<String>, _>>()
    });
    for answer in answers.await.unwrap().unwrap() {
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 408"), "{answer}");
        let body: Value = serde_json::from_str(body).unwrap();
        assert_eq!(body["status"], 408, "{answer}");
    }
    assert_eq!(site.get(&site.path("/services")).await.0, 200);
}
