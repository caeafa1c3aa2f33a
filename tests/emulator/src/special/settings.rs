//! ClickHouse settings of a service: a map that is patched, and listed as names and values.

use serde_json::{Map, Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::shape::Fill;
use crate::state::Object;

/// The path of the settings of the service.
fn path(call: &Call<'_>) -> String {
    let service =
        format!("/v1/organizations/{}/services/{}", call.argument("organizationId"), call.argument("serviceId"));
    format!("{service}/clickhouseSettings")
}

fn known(call: &Call<'_>) -> Map<String, Value> {
    let known = call.state.object(&path(call)).and_then(|object| object.value.as_object().cloned());
    known.unwrap_or_default()
}

/// Rule 55: only what was set.
pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let settings: Vec<Value> =
        known(call).into_iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    Ok(Reply::result(json!({"settings": settings})))
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let name = call.argument("settingName").to_owned();
    let value = known(call).get(&name).cloned();
    let value = value.ok_or_else(|| Refused::missing("such setting: it was not set"))?;
    Ok(Reply::result(json!({"name": name, "value": value})))
}

pub(super) fn patch(call: &mut Call<'_>) -> Outcome {
    let mut settings = known(call);
    settings.extend(call.body["settings"].as_object().cloned().unwrap_or_default());
    let value = Value::Object(settings);
    call.state.insert(&path(call), Object { value: value.clone(), ..Object::default() });
    // By the letter of the document a change may have no body, and a map of settings is not empty.
    let settings = value.as_object().filter(|settings| !settings.is_empty()).map(|_| value.clone());
    Ok(Reply::result(call.answer(&json!({"settings": settings, "warnings": []}), Fill::Required)))
}

/// Rule 55: it is not an error if nothing was set.
pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let (path, name) = (path(call), call.argument("settingName").to_owned());
    if let Some(settings) = call.state.object_mut(&path).and_then(|object| object.value.as_object_mut()) {
        settings.shift_remove(&name);
    }
    Ok(Reply::default())
}

pub(super) fn schema(call: &mut Call<'_>) -> Outcome {
    Ok(Reply::result(call.answer(&json!({}), Fill::Full)))
}
