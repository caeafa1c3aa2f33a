//! User-defined functions: an upload serves one version, the latest version stands for the function, and services attach to one.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::clock::{later, text};
use crate::pages;
use crate::roles::{by_role, schedule};
use crate::shape::Fill;
use crate::state::Object;

const VERSIONS: &str = "/v1/organizations/{organizationId}/udfs/{functionName}/versions";

/// How long an upload URL is good, in milliseconds.
const GOOD_FOR: i64 = 3_600_000;

/// The path of the uploads of the organization.
fn uploads(call: &Call<'_>) -> String {
    format!("/v1/organizations/{}/udfUploads", call.argument("organizationId"))
}

pub(super) fn upload_session(call: &mut Call<'_>) -> Outcome {
    let id = call.state.seed.uuid();
    let expires = text(later(call.state.clock.now(), GOOD_FOR));
    let url = format!("http://{}/_emulator/uploads/{id}", call.caller.host);
    let value = json!({"uploadId": id, "uploadUrl": url, "expiresAt": expires});
    call.state.insert(&format!("{}/{id}", uploads(call)), Object { value: value.clone(), ..Object::default() });
    Ok(Reply::result(value))
}

/// Takes an upload: it serves one attempt.
fn consume(call: &mut Call<'_>) -> Result<(), Refused> {
    let id = call.body["uploadId"].as_str().unwrap_or_default().to_owned();
    let path = format!("{}/{id}", uploads(call));
    let gone = || Refused::new(410, "the archive is not available: the upload is unknown, used or expired");
    let upload = call.state.remove(&path).ok_or_else(gone)?;
    let is_late = upload.value["expiresAt"].as_str().is_none_or(|time| time < call.state.clock.text().as_str());
    if is_late { Err(gone()) } else { Ok(()) }
}

/// Adds a version of a function and gives it.
fn build(call: &mut Call<'_>, function: &str, version: u64) -> Outcome {
    let Some(family) = call.document.families.get(VERSIONS) else { return by_role(call) };
    let mut given = call.body.as_object().cloned().unwrap_or_default();
    let is_pool = given.get("type").is_some_and(|kind| kind == "executable_pool");
    // Rule 129.
    for (name, value) in [
        ("poolSize", if is_pool { json!(3) } else { Value::Null }),
        ("maxCommandExecutionTime", if is_pool { json!(10) } else { Value::Null }),
        ("commandReadTimeout", json!(10000)),
        ("commandWriteTimeout", json!(10000)),
        ("format", json!("TabSeparated")),
        ("sandboxType", json!("basic")),
        ("sandboxVersion", json!("v1")),
        ("sendChunkHeader", json!(false)),
        ("deterministic", json!(false)),
        ("arguments", json!([])),
    ] {
        given.entry(name).or_insert(value);
    }
    given.insert("functionName".to_owned(), json!(function));
    given.insert("version".to_owned(), json!(version));
    let value = call.shape(&family.schema.clone(), Some(&Value::Object(given)), Fill::Required);
    let mut value = value;
    for name in ["error", "returnName", "memoryLimitMib", "poolSize", "maxCommandExecutionTime"] {
        if call.body.get(name).is_none_or(Value::is_null)
            && !(is_pool && ["poolSize", "maxCommandExecutionTime"].contains(&name))
        {
            value[name] = Value::Null;
        }
    }
    let mut object = Object { value, ..Object::default() };
    let now = call.state.clock.milliseconds();
    if let Some(rules) = call.document.behaviour.rules(VERSIONS) {
        let states = rules.machine.as_ref().map(|machine| machine.create.clone()).unwrap_or_default();
        schedule(&mut object, rules, &states, false, now);
    }
    let value = object.value.clone();
    call.state.insert(&format!("{}/{version}", versions(call, function)), object);
    Ok(Reply::result(value))
}

fn versions(call: &Call<'_>, function: &str) -> String {
    format!("/v1/organizations/{}/udfs/{function}/versions", call.argument("organizationId"))
}

/// The latest version of a function, as it is now.
fn latest(call: &mut Call<'_>, function: &str) -> Option<Value> {
    let versions = versions(call, function);
    let last = call.state.collections.get(&versions)?.last()?.0.clone();
    call.state.observe(&format!("{versions}/{last}"), call.progress).map(|object| object.value.clone())
}

pub(super) fn create(call: &mut Call<'_>) -> Outcome {
    let name = call.body["functionName"].as_str().unwrap_or_default().to_owned();
    let path = format!("{}/{name}", call.target());
    if call.state.object(&path).is_some() {
        return Err(Refused::new(409, format!("there is a function {name} already")));
    }
    consume(call)?;
    call.state.insert(&path, Object { value: json!({"functionName": name}), ..Object::default() });
    build(call, &name, 1)
}

pub(super) fn create_version(call: &mut Call<'_>) -> Outcome {
    let name = call.argument("functionName").to_owned();
    let newest = latest(call, &name).unwrap_or_default();
    if newest["status"] == "building" {
        return Err(Refused::new(409, "another version is still building"));
    }
    consume(call)?;
    build(call, &name, newest["version"].as_u64().unwrap_or(0) + 1)
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let name = call.argument("functionName").to_owned();
    latest(call, &name).map(Reply::result).ok_or_else(|| Refused::missing("such function"))
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let names: Vec<String> =
        call.state.collections.get(&call.target()).into_iter().flat_map(indexmap::IndexMap::keys).cloned().collect();
    let functions = names.iter().filter_map(|name| latest(call, name)).collect();
    let (page, envelope) = pages::cut(call, functions)?;
    Ok(Reply { result: Some(Value::Array(page)), envelope, text: None })
}

/// Rule 125: not the latest, not an attached one, not one that is building.
pub(super) fn delete_version(call: &mut Call<'_>) -> Outcome {
    let (name, version) = (call.argument("functionName").to_owned(), call.argument("version").to_owned());
    let number = version.parse::<u64>().ok();
    let newest = latest(call, &name).unwrap_or_default();
    let attachments = versions(call, &name).replace("/versions", "/attachments");
    let is_attached = call.state.values(&attachments).any(|one| one["version"].as_u64() == number);
    if newest["version"].as_u64() == number || is_attached {
        return Err(Refused::new(409, "the version is the latest one, or attached"));
    }
    by_role(call)
}

/// Rule 127: without a version the latest ready one.
pub(super) fn attach(call: &mut Call<'_>) -> Outcome {
    let (name, service) = (call.argument("functionName").to_owned(), call.argument("serviceId").to_owned());
    let organization = format!("/v1/organizations/{}", call.argument("organizationId"));
    let progress = call.progress;
    let state = call.state.observe(&format!("{organization}/services/{service}"), progress);
    let state = state.map(|object| object.value["state"].as_str().unwrap_or_default().to_owned());
    let state = state.ok_or_else(|| Refused::missing("such service"))?;
    if state != "running" {
        let code = match state.as_str() {
            "idle" => "SERVICE_IDLE",
            "stopped" => "SERVICE_STOPPED",
            _ => "SERVICE_NOT_RUNNING",
        };
        let mut refused = Refused::new(424, format!("the service does not run. Current state: {state}"));
        refused.extra.insert("code".to_owned(), json!(code));
        refused.extra.insert("serviceState".to_owned(), json!(state));
        refused.extra.insert("canWake".to_owned(), json!(state == "idle"));
        return Err(refused);
    }
    let wanted = call.body["version"].as_u64();
    let all = call.state.observe_all(&versions(call, &name), progress);
    let found = match wanted {
        Some(wanted) => all.iter().find(|one| one["version"] == wanted).cloned(),
        None => all.iter().rev().find(|one| one["status"] == "ready").or(all.last()).cloned(),
    };
    let found = found.ok_or_else(|| Refused::missing("such version"))?;
    if found["status"] != "ready" {
        return Err(Refused::new(409, "the version is not ready"));
    }
    let path = call.target();
    let mut object = call.state.object(&path).cloned().unwrap_or_default();
    object.value =
        json!({"functionName": name, "serviceId": service, "status": "provisioning", "version": found["version"]});
    let now = call.state.clock.milliseconds();
    if let Some(rules) = call.rules() {
        let states = rules.machine.as_ref().map(|machine| machine.create.clone()).unwrap_or_default();
        schedule(&mut object, rules, &states, false, now);
    }
    let value = object.value.clone();
    call.state.insert(&path, object);
    Ok(Reply::result(value))
}
