//! What authorises a request, and where it goes.

use std::sync::{Arc, Mutex};

use bytes::Bytes;

use super::server::{Server, json};
use crate::runtime::prelude::*;
use crate::runtime::{BoxFuture, ErrorKind, Transport, TransportError};

/// May be authorised in three ways.
#[derive(Clone, Debug)]
struct Keyed {
    session: Option<String>,
}
operation! {
    Keyed {
        id: "keyedGet",
        resource: "things",
        request: Get "/v1/keyed",
        auth: [[Query("q"), Cookie("c")], [Header("X-Key")], [Authorization]],
        styled: [session "session" Cookie Form true false],
        response: empty,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

/// Must not be authorised, and goes to a server of its own.
#[derive(Clone, Debug)]
struct Open {}
operation! {
    Open {
        id: "openGet",
        resource: "things",
        request: Get "/v1/open",
        server: "https://open.example.com/api",
        auth: [],
        response: empty,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

const KEYED: Keyed = Keyed { session: None };

#[tokio::test]
async fn the_first_way_that_the_client_has_all_of_is_taken() {
    let server = Server::start(vec![json(200, r#"{"status":200}"#)]).await;
    let bare = || server.settings().key("q", "only half");
    bare().build().unwrap().call(KEYED).await.unwrap();
    bare().key("X-Key", "planted-header").build().unwrap().call(KEYED).await.unwrap();
    let both = bare().key("q", "a&b").key("c", "planted-cookie").build().unwrap();
    both.call(KEYED).await.unwrap();
    both.call(Keyed { session: Some("s".to_owned()) }).await.unwrap();
    both.call(Open {}).await.unwrap();
    let seen = server.seen();
    assert!(seen[0].headers.contains("authorization: Basic"), "{}", seen[0].headers);
    assert!(seen[1].headers.contains("x-key: planted-header") && !seen[1].headers.contains("authorization"));
    assert_eq!(seen[2].line, "GET /v1/keyed?q=a%26b HTTP/1.1");
    assert!(seen[2].headers.contains("cookie: c=planted-cookie\r\n") && !seen[2].headers.contains("authorization"));
    assert!(seen[3].headers.contains("cookie: session=s; c=planted-cookie\r\n"), "{}", seen[3].headers);
    // The base URL of the client is that of every operation: a mock is asked, and no other server.
    assert_eq!(seen[4].line, "GET /v1/open HTTP/1.1");
    assert!(!seen[4].headers.contains("authorization") && !seen[4].headers.contains("cookie"));
    let debug = format!("{:?} {both:?}", server.settings().key("X-Key", "planted-header"));
    assert!(!debug.contains("planted"), "{debug}");
}

#[tokio::test]
async fn what_the_client_lacks_is_said_before_anything_is_sent() {
    let server = Server::start(vec![json(200, r#"{"status":200}"#)]).await;
    let client = crate::runtime::Client::builder().anonymous().base_url(server.url()).no_rate_limit();
    let error = client.build().unwrap().call(KEYED).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    let said =
        r#"it needs `key("q", …)` and `key("c", …)`, or `key("X-Key", …)`, or `api_key` or `bearer` of its builder"#;
    assert!(error.to_string().contains(said), "{error}");
    assert!(server.seen().is_empty());
}

/// Notes the URLs of requests.
#[derive(Clone, Default)]
struct Noting(Arc<Mutex<Vec<String>>>);

impl Transport for Noting {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.0.lock().unwrap().push(request.uri().to_string());
        Box::pin(async { Ok(http::Response::new(Bytes::from_static(br#"{"status":200}"#))) })
    }
}

#[tokio::test]
async fn an_operation_may_have_a_server_of_its_own() {
    let transport = Noting::default();
    let client = crate::runtime::Client::builder().api_key("id", "secret").no_rate_limit().transport(transport.clone());
    let client = client.build().unwrap();
    client.call(Open {}).await.unwrap();
    client.call(KEYED).await.unwrap();
    let base = crate::generated::BASE_URL;
    let urls = transport.0.lock().unwrap().clone();
    assert_eq!(urls, ["https://open.example.com/api/v1/open".to_owned(), format!("{base}/v1/keyed")]);
}
