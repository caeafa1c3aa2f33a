//! A planted secret is in nothing that can be printed: client, call, operation, request, response, value, error.

use std::error::Error as StdError;
use std::fmt::Debug;

use clickhouse_cloud::api_keys::ApiKeyHashData;
use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud::backups::BackupBucketPostRequest;
use clickhouse_cloud::clickpipes::ClickPipePostRequest;
use clickhouse_cloud::clickstack::ClickStackWebhookInput;
use clickhouse_cloud::postgres::PostgresPasswordPatchRequest;
use clickhouse_cloud::services::{ServicePasswordPatchRequest, ServicePostRequest};
use clickhouse_cloud::{
    Call, Client, Error, FieldReader, FieldWriter, Json, Node, Object, Operation, Reader, Request, RetryPolicy, Secret,
    read_object,
};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{ENCODED, SECRET, settings};

/// Fails where the text has the secret, plain or as it goes into a header.
fn assert_clean(what: &str, text: &str) {
    let bytes = SECRET.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ");
    for form in [SECRET, ENCODED, bytes.as_str()] {
        assert!(!text.contains(form), "{what} prints a secret: {text}");
    }
}

fn clean(what: &str, value: &impl Debug) {
    assert_clean(what, &format!("{value:?} {value:#?}"));
}

fn clean_error(what: &str, error: &Error) {
    clean(what, error);
    assert_clean(what, &format!("{error} {error:#} {:?} {:?}", error.issues(), error.last_seen()));
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_clean(what, &format!("{error} {error:?}"));
        cause = error.source();
    }
}

/// Prints a call and all that comes of it: a success with secrets, and one failure of each kind.
async fn exchange<O>(server: &Server, call: Call<O>, result: Value)
where
    O: Operation + Clone + Debug,
    O::Response: Debug,
{
    let what = O::INFO.id;
    let request = call.operation().request().unwrap();
    let failures = [
        Answer::json(
            400,
            json!({"error": "invalid", "issues": [{"path": ["x"], "message": "no"}], "received": SECRET}),
        ),
        Answer::json(500, json!({"error": "no", "result": result})),
        Answer::json(200, format!(r#"{{"result":{{"password":"{SECRET}"#)),
        Answer::json(200, json!(SECRET)),
        Answer::json(200, json!({"result": SECRET})),
        Answer::new(502, "text/plain", ""),
        Answer::result(&result).cut(40),
        Answer::close(),
    ];
    let line = format!("{} {}", O::INFO.method, request.path());
    server.on(&line, [Answer::result(&result)]).on(&line, failures.clone());
    clean(what, &call);
    clean(what, call.operation());
    clean(what, &request);
    clean(what, &Request::new(O::INFO).json(&Value::from(SECRET)));
    let raw = call.clone().send_raw().await.unwrap();
    clean(what, &raw);
    clean(what, &raw.value);
    clean(what, &raw.warnings);
    assert!(String::from_utf8_lossy(&raw.body).contains(SECRET), "{what}: there was a secret");
    for _ in failures {
        match call.clone().retry(RetryPolicy::none()).send().await {
            // A text where a union should be is an arm that this version does not know.
            Ok(value) => clean(what, &value),
            Err(error) => clean_error(what, &error),
        }
    }
}

/// A request from its JSON, all of which the type must know.
fn from<T: Json>(body: Value) -> T {
    let decoded = clickhouse_cloud::Decoded::<T>::from_json(&body).unwrap();
    assert_eq!(decoded.warnings, []);
    decoded.value
}

#[tokio::test]
async fn no_secret_in_the_body_of_a_request_or_response_is_printed() {
    let server = Server::start();
    let client = settings(&server).header("x-token", SECRET).build().unwrap();
    let key = ApiKeyPostRequest::new("ci").hash_data(ApiKeyHashData::new().key_secret_hash(SECRET));
    let keys = client.api_keys();
    exchange(&server, keys.create("o", key).header("x", SECRET), json!({"keyId": "id", "keySecret": SECRET})).await;
    // Where the type is not what it should be, where it is not known, and where the value is a list of a list.
    let odd =
        json!({"keyId": {"a": SECRET}, "keySecret": [[SECRET]], "key": {"state": {"b": SECRET}}, "tomorrow": SECRET});
    exchange(&server, keys.create("odd", ApiKeyPostRequest::new("ci")), odd).await;

    let services = client.services();
    let body = ServicePostRequest::new([], "analytics", "aws", "eu-west-1");
    exchange(&server, services.create("o", body), json!({"service": {"id": "s"}, "password": SECRET})).await;
    let password = ServicePasswordPatchRequest::new().new_password_hash(SECRET).new_double_sha1_hash(SECRET);
    exchange(&server, services.update_password("o", "s", password), json!({"password": SECRET})).await;

    let postgres = client.postgres();
    let url = format!("postgres://admin:{SECRET}@host");
    let service = json!({"id": "p", "password": SECRET, "connectionString": url});
    exchange(&server, postgres.get("o", "p"), service).await;
    let password = PostgresPasswordPatchRequest::new().password(SECRET);
    exchange(&server, postgres.set_password("o", "p", password), json!({"password": SECRET})).await;

    let hook = format!("https://hooks.slack.com/services/{SECRET}");
    let input = json!({"name": "hook", "service": "generic", "url": hook, "headers": {"x-token": SECRET},
        "queryParams": {"token": SECRET}});
    let output = json!({"id": "w", "service": "slack", "url": hook});
    let input: ClickStackWebhookInput = from(input);
    exchange(&server, client.clickstack().create_webhook("o", "s", input), output).await;
    // A kind of webhook that this version does not know is kept whole, and not printed.
    let unknown = json!([{"service": "carrier-pigeon", "url": hook}, {"service": "generic", "url": hook}]);
    exchange(&server, client.clickstack().list_webhooks("o", "s").into_call(), unknown).await;

    let bucket: BackupBucketPostRequest = from(json!({"bucketProvider": "AZURE", "connectionString": SECRET}));
    exchange(&server, client.backups().create_bucket("o", "s", bucket), json!({"tomorrow": SECRET})).await;

    let pipe: ClickPipePostRequest =
        from(json!({"name": "pipe", "source": {"kafka": {"type": "kafka", "format": "JSONEachRow",
        "brokers": "b:9092", "topics": "t", "authentication": "PLAIN",
        "credentials": {"username": "u", "password": SECRET}}}, "destination": {"database": "default"}}));
    exchange(
        &server,
        client.clickpipes().create("o", "s", pipe),
        json!({"id": "c", "source": {"kafka": {"x": SECRET}}}),
    )
    .await;

    exchange(&server, client.udfs().create_upload_session("o"), json!({"uploadUrl": hook})).await;
}

#[tokio::test]
async fn the_secrets_are_sent_and_can_be_read() {
    let server = Server::start();
    let path = "/v1/organizations/o/postgres/p/password";
    server.on(&format!("PATCH {path}"), [Answer::result(&json!({"password": "another-secret"}))]);
    let client = settings(&server).build().unwrap();
    let password = PostgresPasswordPatchRequest::new().password(SECRET);
    let answer = client.postgres().set_password("o", "p", password).await.unwrap();
    assert_eq!(server.received()[0].json(), json!({"password": SECRET}));
    assert_eq!(answer.password.as_ref().map(Secret::expose), Some("another-secret"));
}

#[tokio::test]
async fn no_credential_is_printed() {
    let server = Server::start();
    let builder = || settings(&server).header("x-token", SECRET).proxy(format!("http://u:{SECRET}@proxy:3128"));
    clean("builder", &builder());
    let client = builder().build().unwrap();
    for client in [client.clone(), client.with_bearer(SECRET).unwrap(), Client::new("key-id", SECRET).unwrap()] {
        clean("client", &client);
        clean("handle", &client.services().get("o", "s"));
        clean("wait", &client.services().wait_until_running("o", "s"));
    }
}

#[test]
fn no_wrong_setting_is_printed() {
    let builder = || Client::builder().api_key("key-id", SECRET);
    for (what, client) in [
        ("a line end", Client::new("key-id", format!("{SECRET}\n"))),
        ("swapped", Client::new(format!("key-id:{SECRET}"), SECRET)),
        ("no id", Client::new("", SECRET)),
        ("token", Client::builder().bearer(format!("{SECRET}\n")).build()),
        ("base URL", builder().base_url(format!("https://user:{SECRET}@host")).build()),
        ("base URL", builder().base_url(format!("https://host?token={SECRET}")).build()),
        ("base URL", builder().base_url(format!("https://ho st/{SECRET}")).build()),
        ("header", builder().header("x-token", format!("{SECRET}\n")).build()),
        ("proxy", builder().proxy(format!("http://user:{SECRET}@proxy:port")).build()),
        ("user agent", builder().user_agent_suffix(format!("{SECRET}\n")).build()),
    ] {
        clean_error(what, &client.map(drop).unwrap_err());
    }
}

/// What a type of one's own sees of the fields it is read from and written to.
struct Probe(String);

impl Object for Probe {
    const NAME: &'static str = "Probe";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self(format!("{fields:?} {fields:#?}")))
    }
    fn write(&self, _: &mut FieldWriter) {}
}

#[test]
fn no_field_that_is_read_or_written_is_printed() {
    let probe: Probe = read_object(&Node::from(&json!({"password": SECRET})), &mut Reader::new()).unwrap();
    assert!(probe.0.contains("password"), "{}", probe.0);
    assert_clean("reader", &probe.0);
    let mut fields = FieldWriter::default();
    fields.required("password", &Secret::from(SECRET));
    clean("writer", &fields);
}
