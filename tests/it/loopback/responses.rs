//! One call for each shape that a response has.

use clickhouse_cloud::query_api_endpoints::PublicQueryApiEndpointRequest;
use clickhouse_cloud::saved_queries::PublicSavedQueryRequest;
use clickhouse_cloud::services::ServiceState;
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, client};

#[tokio::test]
async fn an_object_comes_out_of_its_envelope() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s", "name": "analytics", "state": "running"}))]);
    let service = client(&server).services().get("o", "s").await.unwrap();
    assert_eq!((service.id.as_str(), service.name.as_deref()), ("s", Some("analytics")));
    assert_eq!(service.state, Some(ServiceState::Running));
}

#[tokio::test]
async fn a_list_is_a_vec() {
    let server = Server::start();
    server.on("GET /v1/organizations/o/services", [Answer::result(&json!([{"id": "a"}, {"id": "b"}]))]);
    let services = client(&server).services().list("o").await.unwrap();
    assert_eq!(services.iter().map(|service| service.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[tokio::test]
async fn a_page_has_its_items_and_the_next_cursor() {
    let server = Server::start();
    let page = json!({"status": 200, "result": [{"id": "a"}], "nextCursor": "c", "limit": 1, "totalCount": 7});
    server.on("GET /v1/organizations/o/keys", [Answer::json(200, page)]);
    let page = client(&server).api_keys().list("o").page().await.unwrap();
    assert_eq!((page.items[0].id.as_str(), page.next_cursor.as_deref()), ("a", Some("c")));
    assert_eq!((page.limit, page.total_count), (Some(1), Some(7)));
}

#[tokio::test]
async fn a_delete_gives_nothing_but_its_request_id() {
    let server = Server::start();
    let body = json!({"status": 200, "requestId": "request-1"});
    server.on("DELETE /v1/organizations/o/keys/k", [Answer::json(200, body)]);
    let raw = client(&server).api_keys().delete("o", "k").send_raw().await.unwrap();
    assert_eq!((raw.value, raw.status.as_u16(), raw.request_id.as_deref()), ((), 200, Some("request-1")));
}

#[tokio::test]
async fn an_array_without_an_envelope_is_a_vec() {
    let server = Server::start();
    let groups = json!([{"targets": ["host:443"], "labels": {"__scheme__": "https", "team": "data"}}]);
    server.on("GET /v1/organizations/o/prometheus/discovery", [Answer::json(200, groups)]);
    let groups = client(&server).prometheus().list_targets("o").await.unwrap();
    assert_eq!(groups[0].targets.as_deref(), Some(&["host:443".to_owned()][..]));
    assert_eq!(groups[0].labels.as_ref().unwrap().additional["team"], "data");
}

#[tokio::test]
async fn text_is_a_string_whatever_its_charset() {
    let server = Server::start();
    let metrics = "# HELP up\nup{host=\"é\"} 1\n";
    server.on("GET /v1/organizations/o/services/s/prometheus", [Answer::new(200, "text/plain", metrics)]);
    let with_charset = Answer::new(200, "text/plain; charset=UTF-8", metrics);
    server.on("GET /v1/organizations/o/postgres/p/prometheus", [with_charset]);
    let prometheus = client(&server).prometheus();
    assert_eq!(prometheus.get_service_metrics("o", "s").await.unwrap(), metrics);
    assert_eq!(prometheus.get_postgres_metrics("o", "p").await.unwrap(), metrics);
}

#[tokio::test]
async fn certificates_are_a_string() {
    let server = Server::start();
    let pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let answer = Answer::new(200, "application/x-pem-file", pem);
    server.on("GET /v1/organizations/o/postgres/p/caCertificates", [answer]);
    assert_eq!(client(&server).postgres().get_ca_certificates("o", "p").await.unwrap(), pem);
}

#[tokio::test]
async fn created_is_a_success() {
    let server = Server::start();
    let created = |result| Answer::json(201, json!({"status": 201, "result": result}));
    server
        .on("POST /v1/organizations/o/services/s/saved-queries", [created(json!({"id": "q"}))])
        .on("POST /v1/organizations/o/services/s/query-api-endpoints", [created(json!({"id": "e"}))])
        .on("POST /v1/organizations/o/udfUploads/url", [created(json!({"uploadUrl": "https://bucket/?signature"}))]);
    let client = client(&server);
    let query = PublicSavedQueryRequest::new("default", "hits", "SELECT 1");
    assert_eq!(client.saved_queries().create("o", "s", query).await.unwrap().id, "q");
    let endpoint = PublicQueryApiEndpointRequest::new(["k"], "default", "hits", ["sql_console_read_only"], "SELECT 1");
    assert_eq!(client.query_api_endpoints().create("o", "s", endpoint).await.unwrap().id, "e");
    let session = client.udfs().create_upload_session("o").send_raw().await.unwrap();
    assert_eq!(session.status.as_u16(), 201);
    assert_eq!(session.value.upload_url.unwrap().expose(), "https://bucket/?signature");
}

#[tokio::test]
async fn a_raw_response_has_all_that_came() {
    let server = Server::start();
    let answer = Answer::result(&json!({"id": "s", "tomorrow": 1})).header("x-more", "yes");
    server.on(GET_SERVICE, [answer]);
    let raw = client(&server).services().get("o", "s").send_raw().await.unwrap();
    assert_eq!((raw.status.as_u16(), raw.request_id.as_deref()), (200, Some("request-1")));
    assert_eq!(raw.headers["x-more"], "yes");
    assert_eq!(raw.warnings.iter().map(|warning| warning.path()).collect::<Vec<_>>(), ["/result/tomorrow"]);
    let body = r#"{"status":200,"requestId":"request-1","result":{"id":"s","tomorrow":1}}"#;
    assert_eq!((raw.value.id.as_str(), raw.body.as_ref()), ("s", body.as_bytes()));
}
