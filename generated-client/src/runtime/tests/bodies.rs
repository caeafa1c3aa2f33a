//! Bodies other than plain JSON, both ways.

use serde_json::{Value, json};

use crate::runtime::{
    ErrorKind, Method, Multipart, OperationInfo, Page, Place, Request, RequestBuilder, Response, Style, Styled, decode,
};

const OPERATION: &OperationInfo = &OperationInfo {
    id: "thingDo",
    resource: "things",
    method: Method::Put,
    path: "/v1/things",
    permissions: &[],
    beta: false,
    deprecated: false,
};

fn sent(with: impl FnOnce(RequestBuilder) -> RequestBuilder) -> (String, String) {
    let request = with(Request::new(OPERATION)).build().unwrap();
    let body = String::from_utf8(request.body().unwrap().to_vec()).unwrap();
    (request.headers()["content-type"].to_str().unwrap().to_owned(), body)
}

fn answer(status: u16, body: &[u8]) -> Response {
    let request = Request::new(OPERATION).build().unwrap();
    let status = http::StatusCode::from_u16(status).unwrap();
    Response::new(&request, status, http::HeaderMap::new(), body.to_vec())
}

#[test]
fn a_body_says_its_media_type() {
    let value = json!({"a": 1});
    assert_eq!(sent(|own| own.json(&value)), ("application/json".to_owned(), r#"{"a":1}"#.to_owned()));
    let patch = sent(|own| own.json_as("application/merge-patch+json", &value));
    assert_eq!(patch, ("application/merge-patch+json".to_owned(), r#"{"a":1}"#.to_owned()));
    assert_eq!(sent(|own| own.text("text/markdown", "# é")), ("text/markdown".to_owned(), "# é".to_owned()));
    let bytes = Request::new(OPERATION).upload("application/octet-stream", &(&[0, 255]).into()).build().unwrap();
    assert_eq!(bytes.body().unwrap().as_ref(), [0, 255]);
    let error = Request::new(OPERATION).text("text/\n", "").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
}

#[test]
fn a_form_repeats_lists_and_writes_objects_as_told() {
    let value = json!({
        "words": ["a b", "c&d"], "range": {"from": 1, "to": {"x": 2}}, "other": {"x": 1}, "none": null,
        "ids": [1, 2], "flat": {"a": 1, "b": "x y"}, "all": ["a"]
    });
    let styled = |name, style, explode| Styled { name, place: Place::Query, style, explode, reserved: false };
    let styles = [
        styled("range", Style::DeepObject, true),
        styled("ids", Style::PipeDelimited, false),
        styled("flat", Style::Form, true),
        styled("all", Style::Json, false),
    ];
    let (media_type, body) = sent(|own| own.form("application/x-www-form-urlencoded", &value, &styles));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let mut pairs: Vec<&str> = body.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "a=1",
            "all=%5B%22a%22%5D",
            "b=x%20y",
            "ids=1%7C2",
            "other=%7B%22x%22%3A1%7D",
            "range%5Bfrom%5D=1",
            "range%5Bto%5D%5Bx%5D=2",
            "words=a%20b",
            "words=c%26d"
        ]
    );
    let nested = json!({"flat": {"a": {"b": 1}}});
    let error =
        Request::new(OPERATION).form("application/x-www-form-urlencoded", &nested, &styles).build().unwrap_err();
    assert!(error.to_string().contains("`flat` has a list or an object inside"), "{error}");
}

#[test]
fn parts_are_kept_apart() {
    let evil = "\r\n--part-0000000000000000\r\n";
    let body = Multipart::new().text("na\"me\r\n", "v").json("j", &json!({"a": 1})).file(
        "f",
        "a.bin",
        "text/csv\r\nX: y",
        evil.as_bytes(),
    );
    let (media_type, text) = sent(|own| own.multipart("multipart/form-data", &body));
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let parts: Vec<&str> = text.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 5, "{text}");
    assert_eq!(parts[1], "\r\nContent-Disposition: form-data; name=\"na%22me%0D%0A\"\r\n\r\nv\r\n");
    assert!(parts[2].contains("Content-Type: application/json\r\n\r\n{\"a\":1}\r\n"), "{text}");
    let file =
        "\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\nContent-Type: text/csvX: y\r\n\r\n";
    assert_eq!(parts[3], format!("{file}{evil}\r\n"));
    assert_eq!(parts[4], "--\r\n");
    assert!(!format!("{body:?}").contains("part-000"), "a part may be a secret");
}

#[test]
fn what_may_be_nothing_is() {
    let result = |status, body: &[u8]| decode::maybe_result::<String>(&answer(status, body));
    assert_eq!(result(204, b"").unwrap().value, None);
    assert_eq!(result(200, br#"{"status":200,"result":"a"}"#).unwrap().value.as_deref(), Some("a"));
    let none = result(202, br#"{"status":202,"requestId":"r"}"#).unwrap();
    assert_eq!((none.value, none.warnings, none.request_id.as_deref()), (None, Vec::new(), Some("r")));
    assert_eq!(result(400, b"").unwrap_err().kind(), ErrorKind::Api);
    assert_eq!(result(200, b"<html>").unwrap_err().kind(), ErrorKind::Decode);
    let bare = |status, body: &[u8]| decode::maybe_bare::<Value>(&answer(status, body));
    assert_eq!(bare(204, b" ").unwrap().value, None);
    assert_eq!(bare(200, b"[1]").unwrap().value, Some(json!([1])));
    assert_eq!(decode::page::<String>(&answer(204, b"")).unwrap().value, Page::of(Vec::new()));
    assert_eq!(decode::page::<String>(&answer(200, b"")).unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn lines_are_items() {
    let lines = |body: &[u8]| decode::lines::<i64>(&answer(200, body));
    assert_eq!(lines(b"1\n2\r\n\n3").unwrap().value, [1, 2, 3]);
    assert_eq!(lines(b"\x1e1\n\x1e2\n").unwrap().value, [1, 2], "JSON text sequences");
    let odd = lines(b"1\n{}\n3").unwrap();
    assert_eq!(odd.value, [1, 3]);
    assert_eq!(odd.warnings[0].to_string(), "/1: expected integer, found object");
    let error = lines(b"1\n{\n").unwrap_err();
    assert!(error.to_string().contains("the line 2 is not JSON"), "{error}");
    assert_eq!(lines(br#"{"status":500,"error":"x"}"#).unwrap_err().kind(), ErrorKind::Decode);
}
