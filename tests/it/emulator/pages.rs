//! Lists in pages, and answers that are not JSON.

use clickhouse_cloud_emulator::{Effect, Fault};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::{Value, json};

use super::Site;

#[tokio::test]
async fn a_pager_gets_every_item() {
    let site = Site::start().await;
    for number in 0..24 {
        site.result("POST", &site.path("/keys"), json!({"name": format!("k{number}")})).await;
    }
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let keys = client.api_keys().list(&organization).limit(10).items().all().await.unwrap();
    assert_eq!(keys.len(), 25);
    let asked: Vec<String> =
        site.emulator.requests().into_iter().filter(|entry| entry.method == "GET").map(|entry| entry.target).collect();
    assert_eq!(asked.len(), 3, "{asked:?}");
    let (_, last) = site.get(&site.path("/keys")).await;
    assert_eq!((&last["nextCursor"], &last["totalCount"], &last["limit"]), (&Value::Null, &json!(25), &json!(250)));
    assert_eq!(site.get(&site.path("/keys?cursor=nonsense")).await.0, 400);
    assert_eq!(site.get(&site.path("/keys?cursor=")).await.1["result"].as_array().unwrap().len(), 25);
    assert_eq!(site.get(&site.path("/notifications?limit=251")).await.1["limit"], 250, "clamped, as the prose says");
    assert_eq!(site.get(&site.path("/udfs?limit=101")).await.0, 400, "refused, as the schema says");
    // The document that requests are judged by says which is which.
    let (_, document) = site.get("/_emulator/document").await;
    for (path, most) in [("notifications", Value::Null), ("udfs", json!(100))] {
        let get = &document["paths"][format!("/v1/organizations/{{organizationId}}/{path}")]["get"];
        let limit =
            get["parameters"].as_array().unwrap().iter().find(|parameter| parameter["name"] == "limit").unwrap();
        assert_eq!(limit["schema"]["maximum"], most, "{path}");
    }
    // A page that is lost on the way is asked for again; a null list is an empty page with a warning.
    site.emulator.fault(Fault::new("openapiKeyGetList", Effect::Html(502)).nth(2));
    assert_eq!(client.api_keys().list(&organization).limit(10).items().all().await.unwrap().len(), 25);
    site.emulator.fault(Fault::new("openapiKeyGetList", Effect::Null(String::new())).nth(1));
    assert_eq!(client.api_keys().list(&organization).limit(10).items().all().await.unwrap().len(), 15);
}

#[tokio::test]
async fn lists_by_offset() {
    let site = Site::start().await;
    let hooks = format!("{}/clickstack/webhooks", site.service().await);
    for number in 0..5 {
        let body = json!({"name": format!("h{number}"), "service": "generic", "url": "https://example.com/"});
        site.result("POST", &hooks, body).await;
    }
    let names = async |query: &str| {
        let page = site.result("GET", &format!("{hooks}{query}"), Value::Null).await;
        page.as_array().unwrap().iter().map(|hook| hook["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names("?limit=2").await, ["h0", "h1"]);
    assert_eq!(names("?limit=2&offset=4").await, ["h4"]);
    assert_eq!(names("").await.len(), 5);
}

/// The exposition format, line by line: what a Prometheus server would read.
#[tokio::test]
async fn metrics_are_prometheus_text() {
    let site = Site::start().await;
    let service = site.service().await;
    site.result("POST", &site.path("/postgres"), super::postgres()).await;
    for path in [site.path("/prometheus"), format!("{service}/prometheus"), site.path("/postgres/prometheus")] {
        let request = site.http.get(format!("{}{path}", site.emulator.url()));
        let response =
            request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret())).send().await.unwrap();
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/plain"));
        let text = response.text().await.unwrap();
        let mut samples = 0;
        for line in text.lines().filter(|line| !line.starts_with("# HELP ") && !line.starts_with("# TYPE ")) {
            let (name, rest) = line.split_once('{').unwrap_or_else(|| panic!("{path}: {line}"));
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b':'), "{line}");
            let (labels, value) = rest.rsplit_once("} ").unwrap();
            assert!(labels.split("\",").all(|label| label.contains("=\"")), "{line}");
            value.parse::<f64>().unwrap();
            samples += 1;
        }
        assert!(samples > 0 && text.ends_with('\n'), "{path}: {text}");
    }
}

#[tokio::test]
async fn the_certificate_is_one() {
    let site = Site::start().await;
    let made = site.result("POST", &site.path("/postgres"), super::postgres()).await;
    let path = site.path(&format!("/postgres/{}/caCertificates", made["id"].as_str().unwrap()));
    let request = site.http.get(format!("{}{path}", site.emulator.url()));
    let response = request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret())).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/x-pem-file");
    assert!(response.headers()["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let pem = response.text().await.unwrap();
    let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    rustls::RootCertStore::empty().add(certificate).unwrap();
}

#[tokio::test]
async fn costs_add_up() {
    let site = Site::start().await;
    site.service().await;
    site.emulator.advance(std::time::Duration::from_secs(3 * 86_400));
    let cost = site.result("GET", &site.path("/usageCost?from_date=2026-01-01&to_date=2026-01-31"), Value::Null).await;
    let rows = cost["costs"].as_array().unwrap();
    let total: f64 = rows.iter().map(|row| row["totalCHC"].as_f64().unwrap()).sum();
    assert_eq!(rows.len(), 8, "two entities on each of four days");
    assert!((cost["grandTotalCHC"].as_f64().unwrap() - total).abs() < 1e-9);
    assert_eq!((&rows[0]["locked"], &rows[7]["locked"]), (&json!(true), &json!(false)));
    assert_eq!(
        site.get(&site.path("/usageCost?from_date=2026-01-01&to_date=2026-02-01")).await.0,
        400,
        "at most 31 days"
    );
}
