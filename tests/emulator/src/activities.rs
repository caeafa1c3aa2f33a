//! A change that was made → an entry in the activities of the organization.

use serde_json::json;

use crate::call::Call;
use crate::shape::Fill;
use crate::state::Object;

/// So many activities are kept at least, and at most so many more: dropping one alone moves all others.
const KEPT: usize = 1000;
const MORE: usize = 100;

/// Adds the activity that the table has for the operation.
pub(crate) fn record(call: &mut Call<'_>) {
    let (table, id) = (&call.document.behaviour.activities, &call.operation.id);
    let commanded = format!("{id}:{}", call.body["command"].as_str().unwrap_or_default());
    let Some(activity) = table.get(&commanded).or_else(|| table.get(id)) else { return };
    let organization = call.argument("organizationId").to_owned();
    let collection = format!("/v1/organizations/{organization}/activities");
    let Some(family) = call.document.families.get("/v1/organizations/{organizationId}/activities") else { return };
    let key = call.caller.key.rsplit('/').next().unwrap_or_default().to_owned();
    let mut given = json!({
        "id": call.state.seed.letters(24),
        "createdAt": call.state.clock.text(),
        "type": activity.kind,
        "actorType": "api",
        "actorId": key,
        "actorDetails": call.state.object(&call.caller.key).map(|object| object.value["name"].clone()),
        "actorIpAddress": call.caller.address,
        "organizationId": organization,
    });
    let service = call.argument("serviceId");
    if !service.is_empty() {
        given["serviceId"] = json!(service);
    }
    if let Some(kind) = &activity.key_update {
        given["keyUpdateType"] = json!(kind);
        given["targetKeyId"] = json!(call.argument("keyId"));
    }
    let schema = family.schema.clone();
    let value = call.shape(&schema, Some(&given), Fill::Required);
    let id = value["id"].as_str().unwrap_or_default().to_owned();
    call.state.seeded.insert(collection.clone());
    call.state.insert(&format!("{collection}/{id}"), Object { value, ..Object::default() });
    if let Some(known) = call.state.collections.get_mut(&collection)
        && known.len() > KEPT + MORE
    {
        known.drain(..MORE);
    }
}
