//! Each kind of response over a real connection: values, raw responses, and bodies that are not what they should be.

use std::time::Duration;

use serde_json::{Value, json as value};

use super::sample::{ApiKeyState, GetBare, GetBareEither, GetBytes, GetEither, GetMetrics, ListIds};
use super::server::{Answer, Server, json, key, response};
use crate::runtime::{ErrorKind, Position};

#[tokio::test]
async fn an_envelope_is_unwrapped() {
    let server = Server::start(vec![key()]).await;
    let value = server.client().keys().get("k1").await.unwrap();
    assert_eq!((value.id.as_str(), value.state), ("k1", Some(ApiKeyState::Enabled)));
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "GET /v1/keys/k1 HTTP/1.1");
    for header in
        ["authorization: basic a2v5lwlkonbsyw50zwqtc2vjcmv0", "user-agent: clickhouse-cloud-rust/", "accept: "]
    {
        assert!(seen.headers.to_ascii_lowercase().contains(header), "{header} in {}", seen.headers);
    }
}

#[tokio::test]
async fn a_raw_response_has_everything() {
    let body = r#"{"status":200,"requestId":"r1","result":{"id":"k1","port":"9440","roles":["a",[]],"new":1}}"#;
    let server =
        Server::start(vec![response(201, "application/json", "x-request-id: r2\r\nx-more: yes\r\n", body)]).await;
    let raw = server.client().keys().get("k1").send_raw().await.unwrap();
    assert_eq!((raw.status.as_u16(), raw.request_id.as_deref(), raw.value.port), (201, Some("r1"), Some(9440)));
    assert_eq!((raw.headers["x-more"].as_bytes(), raw.body.as_ref()), (b"yes".as_slice(), body.as_bytes()));
    let warnings: Vec<_> = raw.warnings.iter().map(ToString::to_string).collect();
    let expected =
        ["/result/roles/1: expected string, found array of 0", "/result/port: expected integer, found string"];
    assert_eq!(warnings, expected);
    assert_eq!(raw.value.extra["new"], 1);
}

#[tokio::test]
async fn a_request_id_may_be_in_a_header() {
    let server = Server::start(vec![response(200, "text/plain", "x-request-id: r2\r\n", "up 1\n")]).await;
    let raw = server.client().call(GetMetrics { id: "s".to_owned() }).send_raw().await.unwrap();
    assert_eq!((raw.value.as_str(), raw.request_id.as_deref()), ("up 1\n", Some("r2")));
}

#[tokio::test]
async fn pages_bare_values_texts_and_bytes() {
    let page = r#"{"status":200,"result":[{"id":"a"},5,{"id":"b"}],"limit":2,"nextCursor":"","totalCount":7}"#;
    let pem = "-----BEGIN CERTIFICATE-----\n";
    let server = Server::start(vec![
        json(200, page),
        json(200, "[1,2]"),
        response(200, "text/plain; charset=UTF-8", "", "up{} 1\n"),
        response(200, "application/x-pem-file", "", pem),
        response(200, "application/octet-stream", "", [0xff, 0]),
    ])
    .await;
    let client = server.client();
    let raw = client.keys().list("o").page_raw().await.unwrap();
    let page = raw.value;
    assert_eq!(page.items.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((page.limit, page.total_count, page.next_cursor.as_deref()), (Some(2), Some(7), Some("")));
    assert_eq!(Position::after_page(&page), Some(Position::Cursor(String::new())));
    assert_eq!(raw.warnings[0].to_string(), "/result/1: expected object, found number 5");
    let id = || "i".to_owned();
    assert_eq!(client.call(GetBare { id: id() }).await.unwrap(), [1, 2]);
    assert_eq!(client.call(GetMetrics { id: id() }).await.unwrap(), "up{} 1\n");
    assert_eq!(client.call(GetMetrics { id: id() }).await.unwrap(), pem);
    assert_eq!(client.call(GetBytes { id: id() }).await.unwrap(), [0xff, 0]);
}

/// Items are read while the text is parsed: what comes after them in it counts all the same.
#[tokio::test]
async fn what_stands_after_a_list_counts() {
    let list = r#"[{"id":"a"},{"id":"b","port":"1"}]"#;
    let server = Server::start(vec![
        json(200, format!(r#"{{"result":{list},"result":[{{"id":"c"}}],"nextCursor":"n","requestId":"r"}}"#)),
        json(200, format!(r#"{{"result":{list},"status":500,"error":"no"}}"#)),
        json(200, format!(r#"{{"result":{list},"status":200}} more"#)),
        json(200, format!(r#"{{"result":{list},"status":20"#)),
        json(200, format!("[{list}]")),
        json(200, r#"{"status":200,"result":{"id":"a"}}"#),
    ])
    .await;
    let client = server.client();
    let raw = client.keys().list("o").page_raw().await.unwrap();
    assert_eq!(raw.value.items.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!((raw.value.next_cursor.as_deref(), raw.request_id.as_deref()), (Some("n"), Some("r")));
    let warnings: Vec<_> = raw.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["/result/1/port: expected integer, found string"]);
    for says in ["no", "not JSON", "cut short", "expected object", "/result: expected array, found object"] {
        let error = client.keys().list("o").page().await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[tokio::test]
async fn a_response_without_a_value_has_an_envelope_or_no_content() {
    let server = Server::start(vec![
        json(200, r#"{"requestId":"r1"}"#),
        json(200, r#"{"status":200}"#),
        response(204, "text/html", "", ""),
    ])
    .await;
    for request_id in [Some("r1"), None, None] {
        let raw = server.client().keys().delete("k").send_raw().await.unwrap();
        assert_eq!(raw.request_id.as_deref(), request_id);
    }
}

#[tokio::test]
async fn a_null_list_is_empty_and_a_null_object_is_an_error() {
    let empty = json(200, r#"{"requestId":"r1","result":null}"#);
    let server = Server::start(vec![empty.clone(), empty.clone(), json(200, r#"{"status":200}"#), empty]).await;
    let client = server.client();
    let raw = client.call(ListIds { id: "i".to_owned() }).send_raw().await.unwrap();
    assert_eq!((raw.value.len(), raw.warnings.len()), (0, 1));
    assert_eq!(client.keys().list("o").await.unwrap(), []);
    assert_eq!(client.call(ListIds { id: "i".to_owned() }).await.unwrap(), [0; 0]);
    let error = client.keys().get("k").await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("r1")));
    assert!(error.to_string().contains("/result: expected a value"), "{error}");
}

#[tokio::test]
async fn a_body_that_is_not_what_it_should_be_is_a_typed_error() {
    for (answer, says) in [
        (json(200, ""), "the body is empty"),
        (response(200, "text/html", "", "<html>hello</html>"), "the body is not JSON"),
        (json(200, r#"{"result":{"id":"k"#), "cut short"),
        (json(200, b"{\"result\":\"\xff\xfe\"}"), "not UTF-8"),
        (json(200, "[]"), "expected object, found array"),
        (json(200, r#"{"result":[]}"#), "/result: expected object, found array"),
    ] {
        let server = Server::start(vec![answer]).await;
        let error = server.client().keys().get("k").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!((error.status().unwrap().as_u16(), error.is_retryable()), (200, false));
        assert_eq!(server.seen().len(), 1);
    }
    let server = Server::start(vec![response(200, "text/plain", "", [0xff])]).await;
    let error = server.client().call(GetMetrics { id: "i".to_owned() }).await.unwrap_err();
    assert_eq!((error.kind(), error.body().as_ref()), (ErrorKind::Decode, [0xff].as_slice()));
}

#[tokio::test]
async fn a_body_that_ends_early_is_a_transport_error() {
    let cut = Answer::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"result\":".to_vec());
    let server = Server::start(vec![cut.clone(), cut, key()]).await;
    assert_eq!(server.client().keys().get("k").await.unwrap().id, "k1", "a GET is repeated");
    let server = Server::start(vec![Answer::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec())]).await;
    let error = server.client().keys().get("k").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4));
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_large_body_is_read_up_to_the_limit() {
    let keys: Vec<String> = (0..400_000).map(|id| format!(r#"{{"id":"{id:060}","enabled":true}}"#)).collect();
    let body = format!(r#"{{"result":[{}]}}"#, keys.join(","));
    assert!(body.len() > 30 << 20);
    let server = Server::start(vec![json(200, body)]).await;
    assert_eq!(server.client().keys().list("o").await.unwrap().len(), 400_000);
    let small = server.settings().max_response_bytes(1 << 20).build().unwrap();
    let error = small.keys().list("o").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert!(error.to_string().contains("larger than 1048576 bytes"), "{error}");
}

#[tokio::test]
async fn a_body_in_pieces_without_a_length_is_joined_and_limited() {
    let pieces = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
                   5\r\n{\"res\r\na\r\nult\":{\"id\"\r\n7\r\n:\"k1\"}}\r\n0\r\n\r\n";
    let server = Server::start(vec![Answer::Raw(pieces.to_vec())]).await;
    assert_eq!(server.client().keys().get("k").await.unwrap().id, "k1");
    let exact = server.settings().max_response_bytes(22).build().unwrap();
    assert_eq!(exact.keys().get("k").await.unwrap().id, "k1");
    let small = server.settings().max_response_bytes(21).build().unwrap();
    let error = small.keys().get("k").await.unwrap_err();
    assert!(error.to_string().contains("larger than 21 bytes"), "{error}");
}

#[tokio::test]
async fn strict_calls_fail_at_the_first_loss() {
    let server = Server::start(vec![json(200, r#"{"result":{"id":"k","port":"1","roles":[{}]}}"#)]).await;
    let client = server.client();
    assert_eq!(client.keys().get("k").await.unwrap().roles, Some(Vec::new()));
    let error = client.keys().get("k").strict(true).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("/result/roles/0: expected string, found object"), "{error}");
    let strict = server.settings().strict(true).build().unwrap();
    assert!(strict.keys().get("k").await.is_err());
    strict.keys().get("k").strict(false).timeout(Duration::from_secs(5)).await.unwrap();
}

#[tokio::test]
async fn a_header_is_read_as_a_value() {
    let answer = response(200, "application/json", "x-count: 12\r\n", r#"{"status":200,"result":{"id":"k"}}"#);
    let server = Server::start(vec![answer]).await;
    let raw = server.client().keys().get("k").send_raw().await.unwrap();
    assert_eq!(raw.header::<i64>("X-Count"), Some(12));
    assert_eq!(raw.header::<bool>("X-Count"), None);
    assert_eq!(raw.header::<String>("X-None"), None);
}

#[tokio::test]
async fn what_is_json_or_a_text_is_told_apart_by_the_body_and_its_type() {
    let html = "<html><title>Sign in</title></html>";
    let rows: [(&str, &str, Option<Value>, Option<Value>); 8] = [
        (
            "application/json",
            r#"{"result":{"id":"a"}}"#,
            Some(value!({"id": "a"})),
            Some(value!({"result": {"id": "a"}})),
        ),
        ("text/plain", r#"{"result":7}"#, Some(value!(7)), Some(value!({"result": 7}))),
        ("text/plain; charset=utf-8", "queued", Some(value!("queued")), Some(value!("queued"))),
        ("text/plain", "[1] queued", Some(value!("[1] queued")), Some(value!("[1] queued"))),
        ("text/plain", "42", Some(value!("42")), Some(value!("42"))),
        ("text/plain", "", Some(value!("")), Some(value!(""))),
        ("application/json", "queued", None, None),
        ("text/html", html, None, None),
    ];
    for (media_type, body, result, bare) in rows {
        let server =
            Server::start(vec![response(202, media_type, "", body), response(202, media_type, "", body)]).await;
        let client = server.client();
        let found = client.call(GetEither { id: "s".to_owned() }).await;
        assert_eq!(found.as_ref().ok(), result.as_ref(), "{media_type} {body}: {found:?}");
        let found = client.call(GetBareEither { id: "s".to_owned() }).await;
        assert_eq!(found.as_ref().ok(), bare.as_ref(), "{media_type} {body}: {found:?}");
    }
}
