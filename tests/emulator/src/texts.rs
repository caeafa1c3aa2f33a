//! Answers that are not JSON: Prometheus text, and the certificate of the authority that signs for Postgres.

use std::sync::OnceLock;

use serde_json::Value;

use crate::call::{Call, Outcome, Refused, Reply};

/// The metrics that a service has: name, help, kind, value.
const METRICS: [(&str, &str, &str, &str); 3] = [
    ("ClickHouse_ServiceInfo", "Information about the service", "untyped", "1"),
    ("ClickHouseMetrics_Query", "Number of executing queries", "gauge", "0"),
    ("ClickHouseProfileEvents_Query", "Number of queries", "counter", "12"),
];

/// A Postgres service has others.
const POSTGRES: [(&str, &str, &str, &str); 2] = [
    ("PostgresServer_ConnectionCount", "Number of connections", "gauge", "3"),
    ("PostgresServer_DiskUsedPercent", "Part of the disk that is used", "gauge", "7.5"),
];

/// What the content type of the operation asks for.
pub(crate) fn text(call: &mut Call<'_>) -> Outcome {
    let text = if call.operation.content_type.starts_with("application/x-pem-file") {
        certificate().ok_or_else(|| Refused::new(500, "the certificate cannot be made"))?.to_owned()
    } else {
        prometheus(call)
    };
    Ok(Reply { text: Some(text), ..Reply::default() })
}

/// The metrics of the object that the path is below; of an organization those of all its services.
fn prometheus(call: &Call<'_>) -> String {
    let is_postgres = call.operation.template.contains("/postgres/");
    let metrics: &[_] = if is_postgres { &POSTGRES } else { &METRICS };
    let parent = call.parent();
    let own = call.state.object(&parent).filter(|object| object.value.get("state").is_some());
    let collection = format!("{parent}/{}", if is_postgres { "postgres" } else { "services" });
    let services: Vec<&Value> = match own {
        Some(object) => vec![&object.value],
        // Rule 27: at most 100 services.
        None => call.state.values(&collection).take(100).collect(),
    };
    let mut text = String::new();
    for (name, help, kind, value) in metrics {
        text.push_str(&format!("# HELP {name} {help}\n# TYPE {name} {kind}\n"));
        for service in &services {
            let label = |member: &str| escaped(service[member].as_str().unwrap_or_default());
            text.push_str(&format!(
                "{name}{{clickhouse_org=\"{}\",clickhouse_service=\"{}\",clickhouse_service_name=\"{}\",clickhouse_service_status=\"{}\"}} {value}\n",
                call.argument("organizationId"),
                label("id"),
                label("name"),
                label("state"),
            ));
        }
    }
    text
}

/// A label value as the text format wants it.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// A certificate of an authority, made once in a process.
fn certificate() -> Option<&'static str> {
    static MADE: OnceLock<Option<String>> = OnceLock::new();
    let make = || {
        let mut parameters = rcgen::CertificateParams::new(Vec::new()).ok()?;
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        parameters.distinguished_name.push(rcgen::DnType::CommonName, "Emulated Postgres authority");
        let key = rcgen::KeyPair::generate().ok()?;
        Some(parameters.self_signed(&key).ok()?.pem())
    };
    MADE.get_or_init(make).as_deref()
}
