//! A planted secret is nowhere in what is printed.

use super::sample::ApiKey;
use super::server::{Server, json, response};
use crate::runtime::{Client, Operation, Secret};

const SECRET: &str = "planted-secret";
/// `key-id:planted-secret` in base64.
const ENCODED: &str = "a2V5LWlkOnBsYW50ZWQtc2VjcmV0";

fn clean(what: impl std::fmt::Debug) {
    let text = format!("{what:?} {what:#?}");
    assert!(!text.contains(SECRET) && !text.contains(ENCODED), "{text}");
}

#[tokio::test]
async fn nothing_prints_a_secret() {
    let body = format!(r#"{{"result":{{"id":"k","keySecret":"{SECRET}","newSecret":"{SECRET}","port":"{SECRET}"}}}}"#);
    let server =
        Server::start(vec![json(200, body), json(500, r#"{"error":"no"}"#), response(200, "text/plain", "", SECRET)])
            .await;
    clean(server.settings().header("x-token", SECRET));
    let client = server.client();
    clean(&client);
    let mut key = ApiKey { key_secret: Some(Secret::from(SECRET)), ..ApiKey::default() };
    let call = client.keys().create("k", key.clone()).header("x-token", SECRET);
    clean(&call);
    clean(call.operation());
    clean(crate::runtime::Operation::request(call.operation()).unwrap());
    clean(crate::runtime::Request::new(call.operation().request().unwrap().info()).json(&key));
    let raw = call.send_raw().await.unwrap();
    clean(&raw);
    assert_eq!(raw.value.key_secret.as_ref().map(Secret::expose), Some(SECRET));
    key = raw.value;
    clean(&key);
    for _ in 0..2 {
        let error = client.keys().create("k", key.clone()).await.unwrap_err();
        clean(&error);
        assert!(!error.to_string().contains(SECRET), "{error}");
    }
}

#[test]
fn wrong_settings_do_not_print_them() {
    for error in [
        Client::new("key-id", format!("{SECRET}\n")).unwrap_err(),
        Client::builder().api_key("k", "s").base_url(format!("https://u:{SECRET}@host")).build().unwrap_err(),
        Client::builder().api_key("k", "s").header("x", format!("{SECRET}\n")).build().unwrap_err(),
        Client::builder().bearer(format!("{SECRET}\n")).build().unwrap_err(),
    ] {
        clean(&error);
        assert!(!error.to_string().contains(SECRET), "{error}");
    }
}
