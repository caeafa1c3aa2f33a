//! `/_emulator`: the state, the clock, the journal and the faults, for those who test with it.

use std::time::Duration;

use http::request::Parts;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::faults::Fault;
use crate::serve::{Shared, lock, refused};

/// Answers a request below `/_emulator/`.
pub(crate) fn answer(shared: &Shared, parts: &Parts, path: &str, body: &[u8]) -> Answer {
    let json: Value = serde_json::from_slice(body).unwrap_or_default();
    match (parts.method.as_str(), path) {
        ("GET", "state") => Answer::json(200, json!(*lock(&shared.state))),
        ("PUT", "state") => match serde_json::from_value(json) {
            Ok(state) => {
                *lock(&shared.state) = state;
                done()
            }
            Err(error) => refused(shared, 400, &format!("/body: it is not a state: {error}")),
        },
        ("POST", "reset") => {
            lock(&shared.state).clone_from(&shared.first);
            lock(&shared.journal).clear();
            lock(&shared.faults).all.clear();
            lock(&shared.limiter).clear();
            done()
        }
        ("GET", "clock") => Answer::json(200, json!({"now": lock(&shared.state).clock.text()})),
        ("POST", "clock/advance") => {
            match json["seconds"].as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
                Some(by) => {
                    lock(&shared.state).clock.advance(by);
                    lock(&shared.limiter).advance(by);
                    Answer::json(200, json!({"now": lock(&shared.state).clock.text()}))
                }
                None => refused(shared, 400, "/body/seconds: it is not a number of seconds"),
            }
        }
        ("PUT", "progress") => match json["progress"].as_str().map(str::parse) {
            Some(Ok(progress)) => {
                *lock(&shared.progress) = progress;
                done()
            }
            _ => refused(shared, 400, "/body/progress: it is not `immediate`, `polls:N` or `time:FACTOR`"),
        },
        ("GET", "requests") => {
            let query = parts.uri.query().unwrap_or_default();
            let wanted: Vec<(String, String)> =
                query.split('&').filter_map(|pair| pair.split_once('=')).map(decoded).collect();
            let entries = lock(&shared.journal).entries(|entry| {
                wanted.iter().all(|(name, value)| match name.as_str() {
                    "operation" => entry.operation.as_deref() == Some(value),
                    "method" => entry.method.eq_ignore_ascii_case(value),
                    "status" => entry.status.to_string() == *value,
                    "key" => entry.key.as_deref() == Some(value),
                    "path" => entry.target.contains(value.as_str()),
                    _ => true,
                })
            });
            Answer::json(200, json!({"requests": entries}))
        }
        ("DELETE", "requests") => {
            lock(&shared.journal).clear();
            done()
        }
        ("GET", "faults") => Answer::json(200, json!(lock(&shared.faults).all)),
        ("PUT", "faults") => match serde_json::from_slice::<Vec<Fault>>(body) {
            Ok(faults) => {
                if let Some(unknown) = unknown(shared, &faults) {
                    return refused(shared, 400, &format!("/body: the document has no operation {unknown}"));
                }
                lock(&shared.faults).all = faults;
                done()
            }
            Err(error) => refused(shared, 400, &format!("/body: it is not a list of faults: {error}")),
        },
        ("DELETE", "faults") => {
            lock(&shared.faults).all.clear();
            done()
        }
        // The answers of the query host for a service: given in order, the last again and again.
        ("PUT", path) if path.starts_with("queries/") => match json {
            Value::Array(answers) => {
                let service = path.trim_start_matches("queries/").to_owned();
                lock(&shared.state).answers.insert(service, answers);
                done()
            }
            _ => refused(shared, 400, "/body: it is not a list of answers"),
        },
        // Where an upload of a function goes.
        ("PUT", path) if path.starts_with("uploads/") => done(),
        ("GET", "document") => Answer::json(200, crate::docs::answered_document(shared)),
        _ => refused(shared, 404, "there is nothing at that path; the README of the package lists what there is"),
    }
}

fn done() -> Answer {
    Answer::json(200, json!({"done": true}))
}

fn decoded((name, value): (&str, &str)) -> (String, String) {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    (decode(name), decode(value))
}

/// An operation of a fault that the document does not have.
pub(crate) fn unknown(shared: &Shared, faults: &[Fault]) -> Option<String> {
    let named = faults.iter().filter_map(|fault| fault.operation.clone());
    named.into_iter().find(|id| shared.document.operation(id).is_none())
}
