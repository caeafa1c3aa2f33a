//! Keys, tokens, permissions and limits.

use std::time::Duration;

use clickhouse_cloud_emulator::{Options, RateLimit};
use serde_json::{Value, json};

use super::Site;

/// A new key with roles; its path, user name and secret.
async fn key(site: &Site, body: Value) -> (String, String, String) {
    let made = site.result("POST", &site.path("/keys"), body).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (site.path(&format!("/keys/{}", text(&made["key"]["id"]))), text(&made["keyId"]), text(&made["keySecret"]))
}

#[tokio::test]
async fn only_a_good_key_is_let_in() {
    let site = Site::start().await;
    let services = site.path("/services");
    let (path, id, secret) = key(&site, json!({"name": "k", "roles": ["developer"]})).await;
    let status = async |id: &str, secret: &str| site.call_as((id, secret), "GET", &services, Value::Null).await.0;
    assert_eq!(status(&id, &secret).await, 200, "a new key works at once");
    assert_eq!(status(&id, "wrong").await, 401);
    assert_eq!(status("nobody", &secret).await, 401);
    assert_eq!(site.http.get(format!("{}{services}", site.emulator.url())).send().await.unwrap().status(), 401);
    let used = site.result("GET", &path, Value::Null).await["usedAt"].clone();
    assert!(used.as_str().unwrap().ends_with(":00.000Z"), "{used}: with a precision of one minute");
    for (change, expected) in [
        (json!({"state": "disabled"}), 401),
        (json!({"state": "enabled"}), 200),
        (json!({"ipAccessList": [{"source": "10.0.0.0/8"}]}), 401),
        (json!({"ipAccessList": [{"source": "127.0.0.0/8"}, {"source": "10.0.0.0/8"}]}), 200),
        (json!({"expireAt": "2020-01-01T00:00:00Z"}), 401),
        (json!({"expireAt": null}), 200),
        (json!({"expireAt": ""}), 200),
    ] {
        site.result("PATCH", &path, change.clone()).await;
        assert_eq!(status(&id, &secret).await, expected, "{change}");
    }
    site.result("PATCH", &path, json!({"expireAt": "2026-01-02T00:00:00Z"})).await;
    assert_eq!(status(&id, &secret).await, 200);
    site.emulator.advance(Duration::from_secs(2 * 86_400));
    assert_eq!(status(&id, &secret).await, 401, "it expires by the clock of the emulator");
    site.result("DELETE", &path, Value::Null).await;
    assert_eq!(status(&id, &secret).await, 401);
    assert_eq!(site.get(&path).await.0, 404);
}

#[tokio::test]
async fn hashes_authenticate_and_nothing_is_shown() {
    let site = Site::start().await;
    // echo -n "id" | sha256sum | xxd -r -p | base64, as the document has it.
    let hash = json!({
        "keyIdHash": "pWFFJwzms769HdAStzlIZ33WGNSWSIvGCKPLQ841R90=",
        "keyIdSuffix": "id",
        "keySecretHash": "K7gNU3sdo+OL0wNhqoVWhr3g6s1xYv72ol/pe/Unols=",
    });
    let made = site.result("POST", &site.path("/keys"), json!({"name": "k", "hashData": hash})).await;
    assert!(made.get("keySecret").is_none() && made.get("keyId").is_none(), "{made}");
    assert_eq!(made["key"]["keySuffix"], "id");
    let status = site.call_as(("id", "secret"), "GET", &site.path("/services"), Value::Null).await.0;
    assert_eq!(status, 200);
    assert_eq!(site.call_as(("id", "other"), "GET", &site.path("/services"), Value::Null).await.0, 401);
}

#[tokio::test]
async fn a_key_has_the_permissions_of_its_roles() {
    let site = Site::start().await;
    let service = site.service().await;
    let (_, id, secret) = key(&site, json!({"name": "k", "roles": ["developer"]})).await;
    let with = async |method: &str, path: &str, body: Value| site.call_as((&id, &secret), method, path, body).await.0;
    assert_eq!(with("GET", &service, Value::Null).await, 200);
    assert_eq!(with("POST", &site.path("/keys"), json!({"name": "n"})).await, 403, "only admins make keys");
    let configuration = format!("{service}/backupConfiguration");
    assert_eq!(with("PATCH", &configuration, json!({"backupPeriodInHours": 12})).await, 403, "ADMIN role");
    // A role of one's own, for one service.
    let only = json!([{
        "allowDeny": "ALLOW", "permissions": ["control-plane:service:view"],
        "resources": [format!("instance/{}", super::id(&service))],
    }]);
    let role = site.result("POST", &site.path("/roles"), json!({"name": "one", "actors": [], "policies": only})).await;
    assert_eq!(role["type"], "custom");
    let other = site.service().await;
    let (path, id, secret) = key(&site, json!({"name": "k2", "assignedRoleIds": [role["id"]]})).await;
    let with = async |method: &str, path: &str, body: Value| site.call_as((&id, &secret), method, path, body).await.0;
    assert_eq!(with("GET", &service, Value::Null).await, 200);
    assert_eq!(with("GET", &other, Value::Null).await, 403, "another service");
    assert_eq!(with("PATCH", &service, json!({"name": "x"})).await, 403, "another permission");
    // The role knows who holds it, and loses its permissions with its policies.
    let roles = site.path(&format!("/roles/{}", role["id"].as_str().unwrap()));
    assert_eq!(
        site.result("GET", &roles, Value::Null).await["actors"],
        json!([format!("apiKey/{}", super::id(&path))])
    );
    site.result("DELETE", &roles, Value::Null).await;
    assert_eq!(with("GET", &service, Value::Null).await, 403);
    assert_eq!(site.result("GET", &path, Value::Null).await["assignedRoles"], json!([]));
}

#[tokio::test]
async fn system_roles_stay_and_a_key_does_not_delete_itself() {
    let site = Site::start().await;
    let roles = site.result("GET", &site.path("/roles"), Value::Null).await;
    let system = roles.as_array().unwrap().iter().find(|role| role["type"] == "system").unwrap();
    let path = site.path(&format!("/roles/{}", system["id"].as_str().unwrap()));
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 403);
    assert_eq!(site.call("PATCH", &path, json!({"name": "x"})).await.0, 403);
    let keys = site.result("GET", &site.path("/keys"), Value::Null).await;
    let own = site.path(&format!("/keys/{}", keys[0]["id"].as_str().unwrap()));
    assert_eq!(site.call("DELETE", &own, Value::Null).await.0, 400);
    assert_eq!(site.get(&own).await.0, 200);
}

#[tokio::test]
async fn a_token_reads_and_nothing_else() {
    let site = Site::start().await;
    let url = |path: &str| format!("{}{}", site.emulator.url(), site.path(path));
    let token = site.emulator.token();
    assert_eq!(site.http.get(url("/services")).bearer_auth(&token).send().await.unwrap().status(), 200);
    assert_eq!(site.http.delete(url("/services/x")).bearer_auth("no").send().await.unwrap().status(), 401);
    let post = site.http.post(url("/services")).bearer_auth(&token).header("content-type", "application/json");
    assert_eq!(post.body(super::service().to_string()).send().await.unwrap().status(), 403);
    let who = site.http.get(format!("{}/v1/whoami", site.emulator.url())).bearer_auth(&token).send().await.unwrap();
    let who: Value = serde_json::from_slice(&who.bytes().await.unwrap()).unwrap();
    assert_eq!(who["result"]["actorType"], "user");
}

#[tokio::test]
async fn ten_requests_in_any_ten_seconds() {
    let site = Site::with(Options { rate_limit: Some(RateLimit::REAL), ..Options::default() }).await;
    let send = async || {
        let request = site.http.get(format!("{}{}", site.emulator.url(), site.path("/services")));
        request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret())).send().await.unwrap()
    };
    for number in 0..10 {
        assert_eq!(send().await.status(), 200, "{number}");
    }
    let refused = send().await;
    assert_eq!(refused.status(), 429);
    let reset: f64 = refused.headers()["x-ratelimit-reset"].to_str().unwrap().parse().unwrap();
    assert!((0.0..=10.0).contains(&reset) && reset > 5.0, "{reset}");
    // Another key has its own limit; a wrong one is not counted, and not let in.
    assert_eq!(site.call_as(("a", "b"), "GET", &site.path("/services"), Value::Null).await.0, 401);
    site.emulator.advance(Duration::from_secs_f64(reset));
    assert_eq!(send().await.status(), 200);
}

#[tokio::test]
async fn the_hundred_and_first_key_is_refused() {
    let site = Site::start().await;
    for number in 1..100 {
        site.result("POST", &site.path("/keys"), json!({"name": format!("k{number}")})).await;
    }
    let (status, answer) = site.call("POST", &site.path("/keys"), json!({"name": "one more"})).await;
    assert_eq!(status, 409, "{answer}");
    assert_eq!(site.get(&site.path("/keys?limit=1")).await.1["totalCount"], 100);
    let quota = site.result("GET", &site.path("/quotas/api-keys-per-organization"), Value::Null).await;
    assert_eq!((&quota["usage"], &quota["value"]), (&json!(100), &json!(100)));
}

#[tokio::test]
async fn another_organization_is_not_there() {
    let site = Site::start().await;
    let path = "/v1/organizations/3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a50/services";
    assert_eq!(site.get(path).await.0, 404);
    assert_eq!(site.get("/v1/organizations/no-uuid/services").await.0, 400);
}
