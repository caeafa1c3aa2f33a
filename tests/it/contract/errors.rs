//! Every failure that the document declares, for every operation: what it says is in the error of the client.

use clickhouse_cloud::ErrorKind;
use clickhouse_cloud_tests::given::Given;
use clickhouse_cloud_tests::payload::{Fill, payload};
use clickhouse_cloud_tests::schema::bodies;
use serde_json::Value;

use super::answers::{Answer, failures};
use super::judge::judge_answer;
use super::server::{Server, WANTED};
use super::{client, on_all};
use crate::generated::{Entry, Failure, OPERATIONS};

/// A part of an issue as text: of a path its steps, joined by dots.
fn text(value: &Value) -> String {
    match value {
        Value::Array(steps) => steps.iter().map(text).collect::<Vec<_>>().join("."),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether the error says all that the answer says.
fn says(failure: Result<impl Sized, Failure>, answer: &Answer) -> Result<(), String> {
    let error = match failure {
        Err(Failure::Error(error)) => error,
        Err(Failure::Test(what)) => return Err(what),
        Ok(_) => return Err("the call succeeded".to_owned()),
    };
    let body = &answer.meant;
    let issues: Vec<[String; 3]> = body["issues"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|issue| ["path", "code", "message"].map(|name| text(&issue[name])))
        .collect();
    let seen: Vec<[String; 3]> =
        error.issues().iter().map(|issue| [issue.path.clone(), issue.code.clone(), issue.message.clone()]).collect();
    let same = error.kind() == ErrorKind::Api
        && error.status().map(|status| status.as_u16()) == Some(answer.status)
        && Some(error.message()) == body["error"].as_str()
        && error.request_id() == body["requestId"].as_str()
        && error.code() == body["code"].as_str()
        && seen == issues
        && error.body() == answer.body.as_bytes();
    if same { Ok(()) } else { Err(format!("{error:?} is not {body}")) }
}

/// Lets the operation fail in every way; the number of ways, and what went wrong.
fn fail(entry: &Entry) -> (usize, Vec<String>) {
    let (server, id) = (Server::start(), entry.info.id);
    let client = client(&server);
    let body = bodies()[id].request.as_deref().map(|schema| payload(schema, Fill::Minimal).value).unwrap_or_default();
    let given = Given::new(id, Fill::Minimal).with_body(body);
    let (failures, mut wrong) = (failures(id), Vec::new());
    for (number, answer) in failures.iter().enumerate() {
        let violations = judge_answer(id, answer.status, &answer.content_type, answer.body.as_bytes());
        wrong.extend(violations.iter().map(|violation| format!("{id} {}: {violation}", answer.status)));
        let received = server.block_on((entry.call)(&client, &given, (WANTED, format!("failure={number}"))));
        wrong.extend(says(received, answer).err().map(|what| format!("{id} {}: {what}", answer.status)));
    }
    (failures.len(), wrong)
}

#[test]
fn every_declared_failure_is_an_error_that_says_it_all() {
    let (counts, wrong): (Vec<usize>, Vec<Vec<String>>) = on_all(OPERATIONS, fail).into_iter().unzip();
    let wrong: Vec<String> = wrong.into_iter().flatten().collect();
    let count: usize = counts.iter().sum();
    clickhouse_cloud_tests::counted!("{count} failures of {} operations, {} wrong", OPERATIONS.len(), wrong.len());
    let declared = clickhouse_cloud_tests::declared_failures();
    // One that declares none has none.
    assert!(count >= declared && declared > 0, "{count} of {declared} declared failures");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
