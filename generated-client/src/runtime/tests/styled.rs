//! Parameters in every style and place. The judge is RFC 6570: the examples of its section 3.2, by the expression that each style is.

use serde_json::{Value, json};

use super::sample::GetKey;
use crate::runtime::{Error, Method, Operation, OperationInfo, Place, Request, Style, Styled};

const OPERATION: &OperationInfo = &OperationInfo {
    id: "thingGet",
    resource: "things",
    method: Method::Get,
    path: "/v1/{it}/things",
    permissions: &[],
    beta: false,
    deprecated: false,
};

fn styled(place: Place, style: Style, explode: bool) -> Styled {
    Styled { name: "it", place, style, explode, reserved: false }
}

fn request(styled: Styled, value: Value) -> Result<Request, Error> {
    let builder = Request::new(OPERATION);
    if styled.place == Place::Path {
        builder.styled(&styled, &value)
    } else {
        builder.styled(&styled, &value).path(&[&"x"])
    }
    .build()
}

/// The variables of section 3.2, the members in the order of their names.
fn variable(name: &str) -> Value {
    match name {
        "var" => json!("value"),
        "hello" => json!("Hello World!"),
        "path" => json!("/foo/bar"),
        "empty" => json!(""),
        "x" => json!(1024),
        "list" => json!(["red", "green", "blue"]),
        _ => json!({ "comma": ",", "dot": ".", "semi": ";" }),
    }
}

#[test]
fn styles_expand_as_the_expressions_of_rfc_6570() {
    let mut count = 0;
    for (expression, expected) in [
        ("{var}", "value"),
        ("{hello}", "Hello%20World%21"),
        ("{list}", "red,green,blue"),
        ("{list*}", "red,green,blue"),
        ("{keys}", "comma,%2C,dot,.,semi,%3B"),
        ("{keys*}", "comma=%2C,dot=.,semi=%3B"),
        ("{.var}", ".value"),
        ("{.list}", ".red,green,blue"),
        ("{.list*}", ".red.green.blue"),
        ("{.keys}", ".comma,%2C,dot,.,semi,%3B"),
        ("{.keys*}", ".comma=%2C.dot=..semi=%3B"),
        ("{;x}", ";it=1024"),
        ("{;empty}", ";it"),
        ("{;list}", ";it=red,green,blue"),
        ("{;list*}", ";it=red;it=green;it=blue"),
        ("{;keys}", ";it=comma,%2C,dot,.,semi,%3B"),
        ("{;keys*}", ";comma=%2C;dot=.;semi=%3B"),
        ("{?x}", "?it=1024"),
        ("{?empty}", "?it="),
        ("{?list}", "?it=red,green,blue"),
        ("{?list*}", "?it=red&it=green&it=blue"),
        ("{?keys}", "?it=comma,%2C,dot,.,semi,%3B"),
        ("{?keys*}", "?comma=%2C&dot=.&semi=%3B"),
        ("{+hello}", "?it=Hello%20World!"),
        ("{+path}", "?it=/foo/bar"),
        ("{+keys}", "?it=comma,,,dot,.,semi,;"),
    ] {
        let inner = expression.trim_matches(['{', '}']);
        let explode = inner.ends_with('*');
        let name = inner.trim_end_matches('*').trim_start_matches(['.', ';', '?', '+']);
        let (place, style) = match inner.chars().next() {
            Some('.') => (Place::Path, Style::Label),
            Some(';') => (Place::Path, Style::Matrix),
            Some('?' | '+') => (Place::Query, Style::Form),
            _ => (Place::Path, Style::Simple),
        };
        let styled = Styled { reserved: inner.starts_with('+'), ..styled(place, style, explode) };
        let target = request(styled, variable(name)).unwrap().target();
        let expected =
            if place == Place::Query { format!("/v1/x/things{expected}") } else { format!("/v1/{expected}/things") };
        assert_eq!(target, expected, "{expression}");
        count += 1;
    }
    assert_eq!(count, 26);
}

#[test]
fn delimited_deep_and_json_are_what_openapi_says() {
    let query = |style, explode, value| request(styled(Place::Query, style, explode), value).unwrap().target();
    let list = json!(["a b", "c"]);
    assert_eq!(query(Style::SpaceDelimited, false, list.clone()), "/v1/x/things?it=a%20b%20c");
    assert_eq!(query(Style::PipeDelimited, false, list.clone()), "/v1/x/things?it=a%20b%7Cc");
    assert_eq!(query(Style::PipeDelimited, true, list), "/v1/x/things?it=a%20b&it=c");
    let filter = json!({ "a": 1, "b": { "c": ["x&y", true] }, "n": null });
    let deep = "/v1/x/things?it%5Ba%5D=1&it%5Bb%5D%5Bc%5D=x%26y&it%5Bb%5D%5Bc%5D=true";
    assert_eq!(query(Style::DeepObject, true, filter.clone()), deep);
    assert_eq!(query(Style::Json, false, json!({ "a": [1] })), "/v1/x/things?it=%7B%22a%22%3A%5B1%5D%7D");
    assert_eq!(query(Style::Form, true, Value::Null), "/v1/x/things", "what is not set is not sent");
    assert_eq!(query(Style::Form, true, json!([])), "/v1/x/things");
    let error = request(styled(Place::Query, Style::Form, true), filter).unwrap_err();
    assert!(error.to_string().contains("`it`"), "{error}");
}

#[test]
fn headers_and_cookies_carry_parameters() {
    let sent = |place, style, explode, value| request(styled(place, style, explode), value).unwrap();
    let header = sent(Place::Header, Style::Simple, false, json!(["a b", "c"]));
    assert_eq!(header.headers()["it"], "a b,c");
    let cookies = sent(Place::Cookie, Style::Form, true, json!(["a b", "c"]));
    assert_eq!(cookies.headers()["cookie"], "it=a%20b; it=c");
    assert!(!format!("{cookies:?}").contains("a%20b"), "a cookie may be a secret");
    for (place, value) in [(Place::Header, json!("a\nb")), (Place::Path, json!("..")), (Place::Path, json!(""))] {
        let error = request(styled(place, Style::Simple, false), value.clone()).unwrap_err();
        assert!(error.to_string().contains("`it`"), "{value}: {error}");
    }
    // Reserved characters cannot add a parameter.
    let reserved = Styled { reserved: true, ..styled(Place::Query, Style::Form, true) };
    assert_eq!(request(reserved, json!("a&b=c#d")).unwrap().target(), "/v1/x/things?it=a%26b=c%23d");
    assert_eq!(GetKey { id: "k".to_owned() }.request().unwrap().headers().len(), 0);
}
