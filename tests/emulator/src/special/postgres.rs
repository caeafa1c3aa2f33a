//! Managed Postgres: passwords that are shown once, replicas and restored services.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::document::Family;
use crate::roles::{add, by_role, schedule};
use crate::shape::Fill;
use crate::state::Object;

/// Host, user and size of a service.
fn complete(value: &mut Value) {
    let id = value["id"].as_str().unwrap_or_default().get(..8).unwrap_or_default().to_owned();
    let region = value["region"].as_str().unwrap_or_default().to_owned();
    value["hostname"] =
        json!(format!("{}-{id}.{region}.pg.clickhouse.cloud", value["name"].as_str().unwrap_or_default()));
    value["username"] = json!("postgres");
}

/// The first answer: with the password, and the text that connects.
fn first(call: &mut Call<'_>, family: &Family, path: &str) -> Value {
    let mut shown = call.made(family, path);
    let password = shown["password"].as_str().unwrap_or_default().to_owned();
    let host = shown["hostname"].as_str().unwrap_or_default().to_owned();
    shown["connectionString"] = json!(format!("postgresql://postgres:{password}@{host}:5432/postgres?sslmode=require"));
    shown
}

/// Keeps what a request says of the configuration.
fn configure(call: &mut Call<'_>, path: &str, body: &Value) {
    let Some(family) = call.document.families.get("/v1/organizations/{organizationId}/postgres/{postgresId}/config")
    else {
        return;
    };
    let given = json!({"pgConfig": body["pgConfig"], "pgBouncerConfig": body["pgBouncerConfig"]});
    let value = call.shape(&family.schema.clone(), Some(&given), Fill::Required);
    call.state.insert(&format!("{path}/config"), Object { value, ..Object::default() });
}

pub(super) fn create(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return by_role(call) };
    let collection = call.target();
    let (id, ()) = add(call, family)?;
    let path = format!("{collection}/{id}");
    if let Some(object) = call.state.object_mut(&path) {
        complete(&mut object.value);
        name_rules(object);
    }
    configure(call, &path, &call.body.clone());
    Ok(Reply::result(first(call, family, &path)))
}

/// Each access rule has an id, and its source is a CIDR block.
fn name_rules(object: &mut Object) {
    for rule in object.value.get_mut("ipAccessList").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(source) = rule["source"].as_str().filter(|source| !source.contains('/')) {
            rule["source"] = json!(format!("{source}/32"));
        }
    }
}

/// A new name changes the host.
pub(super) fn rename(call: &mut Call<'_>) -> Outcome {
    by_role(call)?;
    let path = call.target();
    let Some(object) = call.state.object_mut(&path) else { return Err(Refused::missing("such Postgres service")) };
    complete(&mut object.value);
    name_rules(object);
    let value = object.value.clone();
    Ok(Reply::result(call.answered(value)))
}

/// A read replica or a restored service: a new service like the one that the path names.
pub(super) fn relative(call: &mut Call<'_>) -> Outcome {
    let (Some(family), path) = (call.family(), call.parent()) else { return by_role(call) };
    let is_replica = call.operation.template.ends_with("/readReplica");
    let parent = call.state.object(&path).map(|object| object.value.clone()).unwrap_or_default();
    let body = call.body.clone();
    let mut given = parent.as_object().cloned().unwrap_or_default();
    given.retain(|name, _| {
        ["provider", "region", "postgresVersion", "size", "storageSize", "haType"].contains(&name.as_str())
    });
    given.extend(body.as_object().cloned().unwrap_or_default());
    given.insert("isPrimary".to_owned(), json!(!is_replica));
    let mut object = call.new_object(family, &Value::Object(given));
    complete(&mut object.value);
    if is_replica {
        object.hidden.insert("replicaOf".to_owned(), parent["id"].clone());
    }
    let now = call.state.clock.milliseconds();
    let states: &[&str] = if is_replica {
        &["creating", "running"]
    } else {
        &["restoring_backup", "replaying_wal", "finalizing_restore", "running"]
    };
    if let Some(rules) = call.rules() {
        let states: Vec<String> = states.iter().map(|state| (*state).to_owned()).collect();
        schedule(&mut object, rules, &states, false, now);
    }
    let id = object.value["id"].as_str().unwrap_or_default().to_owned();
    let new = format!("{}/{id}", path.rsplit_once('/').map_or("", |(collection, _)| collection));
    call.state.insert(&new, object);
    configure(call, &new, &body);
    Ok(Reply::result(first(call, family, &new)))
}

/// Rule 107: a password is made and shown only where the caller sent none.
pub(super) fn set_password(call: &mut Call<'_>) -> Outcome {
    if call.body["password"].is_string() {
        return Ok(Reply::result(json!({})));
    }
    let password = call.state.seed.password();
    Ok(Reply::result(json!({"password": password})))
}

/// POST replaces, PATCH merges; the answer has a message.
pub(super) fn config(call: &mut Call<'_>) -> Outcome {
    let mut reply = by_role(call)?;
    if let Some(result) = reply.result.as_mut() {
        result["message"] = json!("The configuration was changed; some settings need a restart.");
    }
    Ok(reply)
}
