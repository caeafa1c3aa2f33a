//! ClickPipes: database pipes and others begin, stop and change in different ways.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::roles::{add, by_role, schedule};
use crate::shape::Fill;
use crate::state::Object;

/// The sources whose pipes are database pipes.
const DATABASES: [&str; 4] = ["postgres", "mysql", "bigquery", "mongodb"];

fn database(pipe: &Value) -> Option<&'static str> {
    DATABASES.into_iter().find(|name| pipe["source"].get(*name).is_some_and(|source| !source.is_null()))
}

pub(super) fn create(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return by_role(call) };
    let collection = call.target();
    let (id, ()) = add(call, family)?;
    let path = format!("{collection}/{id}");
    let now = call.state.clock.milliseconds();
    let states = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    let is_paused = call.body["startPaused"] == true;
    let Some(mut object) = call.state.object(&path).cloned() else { return by_role(call) };
    let kind = database(&object.value);
    let mode = kind.map(|kind| object.value["source"][kind]["settings"]["replicationMode"].clone());
    let is_once = object.value["source"]["objectStorage"].is_object()
        && object.value["source"]["objectStorage"]["isContinuous"] != true;
    let through = match kind {
        Some(_) if mode.is_some_and(|mode| mode == "snapshot") => {
            states(&["Provisioning", "Setup", "Snapshot", "Completed"])
        }
        Some(_) => states(&["Provisioning", "Setup", "Snapshot", "Running"]),
        None if is_paused => states(&["Stopped"]),
        None if is_once => states(&["Provisioning", "Running", "Completed"]),
        None => states(&["Provisioning", "Running"]),
    };
    if let Some(rules) = call.rules() {
        schedule(&mut object, rules, &through, false, now);
    }
    mask(&mut object.value);
    call.state.insert(&path, object);
    if kind.is_some() {
        // The first database pipe of a service brings the scaling of all of them.
        let service = call.parent();
        let scaling = format!("{service}/clickpipesCdcScaling");
        if call.state.object(&scaling).is_none()
            && let Some(family) = call
                .document
                .families
                .get("/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling")
        {
            let given = json!({"replicaCpuMillicores": 1000, "replicaMemoryGb": 4});
            let value = call.shape(&family.schema.clone(), Some(&given), Fill::Required);
            call.state.insert(&scaling, Object { value, ..Object::default() });
        }
    }
    Ok(Reply::result(call.made(family, &path)))
}

/// Rule 82: credentials in the URI of MongoDB come back masked.
fn mask(pipe: &mut Value) {
    if let Some(uri) = pipe["source"]["mongodb"]["uri"].as_str()
        && let Some((scheme, rest)) = uri.split_once("://")
        && let Some((_, host)) = rest.split_once('@')
    {
        pipe["source"]["mongodb"]["uri"] = json!(format!("{scheme}://[REDACTED]@{host}"));
    }
}

/// Table mappings are added and removed by name; all else is merged.
pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    let before = call.state.object(&path).map(|object| object.value.clone()).unwrap_or_default();
    let body = call.body.clone();
    by_role(call)?;
    let Some(object) = call.state.object_mut(&path) else { return Ok(Reply::default()) };
    // What a PATCH cannot change stays: the kind of the source, and all of it where its schema does not fit.
    for (name, source) in before["source"].as_object().into_iter().flatten() {
        if object.value["source"][name.as_str()].is_null() {
            object.value["source"][name.as_str()] = source.clone();
        }
    }
    if let Some(kind) = database(&before) {
        let change = &body["source"][kind];
        let same = |one: &Value, other: &Value| {
            ["sourceSchemaName", "sourceTable", "sourceDatabaseName", "sourceCollection", "targetTable"]
                .iter()
                .all(|name| one.get(*name) == other.get(*name) || other.get(*name).is_none())
        };
        let mut mappings = before["source"][kind]["tableMappings"].as_array().cloned().unwrap_or_default();
        for gone in change["tableMappingsToRemove"].as_array().into_iter().flatten() {
            mappings.retain(|mapping| !same(mapping, gone));
        }
        mappings.extend(change["tableMappingsToAdd"].as_array().cloned().unwrap_or_default());
        if !before["source"][kind]["tableMappings"].is_null() {
            object.value["source"][kind]["tableMappings"] = Value::Array(mappings);
        }
    }
    mask(&mut object.value);
    let pipe = object.value.clone();
    Ok(Reply::result(call.answered(pipe)))
}

/// The settings are a part of the pipe.
pub(super) fn settings(call: &mut Call<'_>) -> Outcome {
    let pipe = call.parent();
    let own = call.state.object(&pipe).map(|object| object.value["settings"].clone()).filter(Value::is_object);
    let own = own.unwrap_or_else(|| json!({}));
    if call.operation.method == "GET" {
        return Ok(Reply::result(call.answer(&own, Fill::Created)));
    }
    let settings = call.answer(&call.body.clone(), Fill::Created);
    if let Some(object) = call.state.object_mut(&pipe) {
        object.value["settings"] = settings.clone();
    }
    Ok(Reply::result(settings))
}

pub(super) fn scale(call: &mut Call<'_>) -> Outcome {
    let path = call.parent();
    let body = call.body.clone();
    let Some(object) = call.state.object_mut(&path) else { return by_role(call) };
    let mut scaling = object.value["scaling"].as_object().cloned().unwrap_or_default();
    scaling.extend(body.as_object().cloned().unwrap_or_default());
    object.value["scaling"] = Value::Object(scaling);
    let pipe = object.value.clone();
    Ok(Reply::result(call.answered(pipe)))
}
