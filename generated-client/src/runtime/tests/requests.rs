//! Operations into HTTP requests, without a client.

use reqwest::Url;
use serde_json::json;

use super::sample::{ApiKey, ApiKeyState, CreateKey, GetKey, ListKeys};
use super::server::Server;
use crate::runtime::call::wire::join;
use crate::runtime::{ErrorKind, Json, Operation};

fn target(operation: &impl Operation) -> String {
    operation.request().unwrap().target()
}

#[test]
fn path_segments_are_percent_encoded() {
    for (id, encoded) in [("a b", "a%20b"), ("a/b", "a%2Fb"), ("é+?#%", "%C3%A9%2B%3F%23%25"), ("a-b.c_d~", "a-b.c_d~")]
    {
        assert_eq!(target(&GetKey { id: id.to_owned() }), format!("/v1/keys/{encoded}"));
    }
}

#[test]
fn a_path_parameter_must_name_something() {
    for id in ["", ".", ".."] {
        let error = GetKey { id: id.to_owned() }.request().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains("`keyId`"), "{error}");
        assert!(error.to_string().starts_with("keyGet (GET /v1/keys/{keyId}): "), "{error}");
    }
}

#[test]
fn queries_repeat_lists_and_leave_out_what_is_not_set() {
    let mut list = ListKeys::new("o");
    assert_eq!(target(&list), "/v1/organizations/o/keys");
    list = list.filter(["a=b", "c d"]);
    list.limit = Some(5);
    list.archived = Some(true);
    list.state = Some(ApiKeyState::Enabled);
    list.cursor = Some(String::new());
    let expected = "/v1/organizations/o/keys?filter=a%3Db&filter=c%20d&limit=5&archived=true&state=enabled&cursor=";
    assert_eq!(target(&list), expected);
}

#[test]
fn bodies_hold_what_was_set_and_nothing_else() {
    let body = ApiKey { id: "k".to_owned(), roles: Some(Vec::new()), ..ApiKey::default() };
    let request = CreateKey { id: "k".to_owned(), body: body.clone() }.request().unwrap();
    assert_eq!(request.body().unwrap(), r#"{"id":"k","roles":[]}"#);
    assert_eq!(body.write(), json!({"id": "k", "roles": []}));
    assert!(GetKey { id: "k".to_owned() }.request().unwrap().body().is_none());
}

#[test]
fn no_path_or_query_leads_to_another_host() {
    for (base, path, query, joined) in [
        ("https://host", "/v1/keys", "", "https://host/v1/keys"),
        ("https://host/base/", "/v1/keys", "a=b%26", "https://host/base/v1/keys?a=b%26"),
        ("https://host:8443", "/v1?x=1", "a=b", "https://host:8443/v1?x=1&a=b"),
        ("https://host", "/v1?x=1", "", "https://host/v1?x=1"),
        ("https://host", "//other/v1", "", "https://host//other/v1"),
        ("https://host", "/\t/other", "", "https://host//other"),
        ("https://host", "\\\\other", "", "https://host//other"),
        ("https://host", "@other", "#c", "https://host/@other?%23c"),
        ("https://host", "https://other/", "", "https://host/https://other/"),
        ("https://host", "/a#b", "", "https://host/a%23b"),
    ] {
        assert_eq!(join(&Url::parse(base).unwrap(), path, query).as_str(), joined);
    }
}

#[tokio::test]
async fn a_url_that_is_too_long_is_not_sent() {
    let server = Server::start(Vec::new()).await;
    let call = server.client().call(GetKey { id: "k".repeat(70_000) });
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Build, 0), "{error}");
    assert!(error.to_string().ends_with("the URL is not valid"), "{error}");
}
