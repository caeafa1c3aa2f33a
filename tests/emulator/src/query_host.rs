//! `POST /service/{id}/run`: the query host, with answers that a test supplies.

use std::net::IpAddr;

use http::request::Parts;
use serde_json::{Value, json};

use crate::access::{Identity, authenticate};
use crate::answer::Answer;
use crate::serve::{Shared, address, header, lock};

/// Answers a request below `/service/`.
pub(crate) fn answer(shared: &Shared, parts: &Parts, path: &str, body: &[u8], peer: IpAddr) -> Answer {
    let Some(id) = path.strip_suffix("/run").filter(|_| parts.method == "POST") else {
        return failed(404, "there is nothing at that path");
    };
    let progress = *lock(&shared.progress);
    let mut state = lock(&shared.state);
    let identity = match authenticate(&state, header(&parts.headers, "authorization"), address(&parts.headers, peer)) {
        Ok(identity) => identity,
        Err(refused) => return failed(401, &refused.message),
    };
    let Ok(asked) = serde_json::from_slice::<Value>(body) else { return failed(400, "the body is not JSON") };
    let Some(sql) = asked["sql"].as_str() else { return failed(400, "the body has no `sql`") };
    if asked["runId"].as_str().is_none() {
        return failed(400, "the body has no `runId`");
    }
    let organization = state.organization.clone();
    let service = format!("/v1/organizations/{organization}/services/{id}");
    if state.observe(&service, progress).is_none() {
        return failed(404, "there is no such service");
    }
    if let Identity::Key(key) = &identity {
        let endpoint = state.object(&format!("{service}/serviceQueryEndpoint")).map(|object| &object.value);
        let own = key.rsplit('/').next().unwrap_or_default();
        let is_bound = endpoint
            .is_some_and(|endpoint| endpoint["openApiKeys"].as_array().into_iter().flatten().any(|key| key == own));
        if !is_bound || header(&parts.headers, "auth-provider") != Some("custom") {
            return failed(403, "the API key is not one of the query endpoint, or `auth-provider: custom` is missing");
        }
    }
    let status = state.object(&service).map(|object| object.value["state"].clone()).unwrap_or_default();
    let wakes = header(&parts.headers, "wake-service") == Some("true");
    match status.as_str() {
        Some("idle") if !wakes => return Answer::json(206, json!({"data": "Confirm wake service"})),
        Some("idle") => {
            if let Some(object) = state.object_mut(&service) {
                object.value["state"] = json!("running");
            }
        }
        Some("stopped" | "stopping") => return Answer::json(206, json!({"data": "Service is stopped"})),
        Some("running" | "degraded" | "partially_running") => {}
        _ => {
            let message = "ClickHouse service is currently unavailable. Please try again later.";
            return Answer::json(404, json!({"error": message}));
        }
    }
    let answers = state.answers.entry(id.to_owned()).or_default();
    let next = if answers.len() > 1 { Some(answers.remove(0)) } else { answers.first().cloned() };
    supplied(next.as_ref(), sql)
}

/// What a test supplied: `{"body": text}`, `{"rows": [...]}`, `{"error": {"code", "details"}}` or `{"timeout": true}`.
fn supplied(answer: Option<&Value>, sql: &str) -> Answer {
    let Some(answer) = answer else {
        // A test that supplied nothing gets what `SELECT 1` gives; all else is no SQL that an emulator can run.
        let is_one = sql.trim().trim_end_matches(';').eq_ignore_ascii_case("select 1");
        return if is_one {
            rows(&[json!({"1": 1})])
        } else {
            error("the emulator runs no SQL; supply answers with PUT /_emulator/queries/{serviceId}")
        };
    };
    if answer["timeout"] == true {
        return Answer::text(500, "text/plain", "Timeout error.".to_owned());
    }
    if answer.get("error").is_some() {
        return Answer::json(400, json!({"error": answer["error"]}));
    }
    match (&answer["body"], &answer["rows"]) {
        (Value::String(body), _) => Answer::text(200, "text/plain; charset=UTF-8", body.clone()),
        (_, Value::Array(list)) => rows(list),
        _ => error("the supplied answer has neither `body` nor `rows`, `error` or `timeout`"),
    }
}

fn rows(list: &[Value]) -> Answer {
    let lines: String = list.iter().map(|row| format!("{row}\n")).collect();
    Answer::text(200, "application/x-ndjson", lines)
}

fn error(details: &str) -> Answer {
    Answer::json(400, json!({"error": {"code": "62", "details": details}}))
}

fn failed(status: u16, message: &str) -> Answer {
    Answer::json(status, json!({"error": message}))
}
