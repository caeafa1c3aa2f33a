//! Services: what the server works out for itself when one is made or changed.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Refused, Reply};
use crate::document::Role;
use crate::roles::{add, by_role};
use crate::shape::Fill;
use crate::special::scaling::bounds;
use crate::state::{Object, State};

pub(super) fn create(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return by_role(call) };
    let collection = call.target();
    let warehouse = call.body["dataWarehouseId"].as_str().map(str::to_owned);
    if let Some(warehouse) = &warehouse
        && !call.state.values(&collection).any(|service| service["dataWarehouseId"] == warehouse.as_str())
    {
        return Err(Refused::new(404, format!("/body/dataWarehouseId: there is no warehouse {warehouse}")));
    }
    bounds(call, "/body", &call.body, &call.body["autoscalingMode"])?;
    let most = call.state.settings["quotas"]["services-per-organization"].as_u64().unwrap_or(20);
    if call.state.values(&collection).count() as u64 >= most {
        return Err(Refused::new(409, format!("the organization may have at most {most} services")));
    }
    let (id, ()) = add(call, family)?;
    let path = format!("{collection}/{id}");
    let new_warehouse = call.state.seed.uuid();
    let replicas = call.state.settings["replicas"].clone();
    if let Some(object) = call.state.object_mut(&path) {
        let service = &mut object.value;
        service["isPrimary"] = json!(warehouse.is_none());
        service["dataWarehouseId"] = json!(warehouse.unwrap_or(new_warehouse));
        let is_fixed = service["numReplicas"].is_null() && service["minReplicas"].is_null();
        if is_fixed {
            service["numReplicas"] = replicas;
        }
        endpoints(service);
        derive(service);
    }
    Ok(Reply::result(call.made(family, &path)))
}

/// An update or a scaling command: what depends on other members follows.
pub(super) fn change(call: &mut Call<'_>) -> Outcome {
    let is_action = call.operation.role == Role::Action;
    let path = if is_action { call.parent() } else { call.target() };
    if is_action {
        // Rule 46: a change to another mode takes the members of the old one along.
        let body = call.body.clone();
        let known = call.state.object(&path).map(|object| object.value["autoscalingMode"].clone()).unwrap_or_default();
        bounds(call, "/body", &body, body.get("autoscalingMode").filter(|mode| mode.is_string()).unwrap_or(&known))?;
        if let Some(object) = call.state.object_mut(&path) {
            switch(&mut object.value, &body);
        }
    }
    let organization = call.parent();
    let channel = call.body["releaseChannel"].clone();
    if is_action {
        let (family, body) = (call.family(), call.body.clone());
        if let (Some(family), Some(mut object)) = (family, call.state.object(&path).cloned()) {
            call.change(family, &mut object, &body, true);
            call.state.insert(&path, object);
        }
    } else {
        // `endpoints` says which are on; the list has host and port of those.
        let changes = call.body.as_object_mut().and_then(|body| body.shift_remove("endpoints"));
        by_role(call)?;
        if let Some(object) = call.state.object_mut(&path) {
            object.value["endpoints"] = toggled(&object.value, changes.as_ref());
        }
    }
    let Some(object) = call.state.object_mut(&path) else { return Err(Refused::missing("such service")) };
    derive(&mut object.value);
    let service = object.value.clone();
    if let Some(channel) = channel.as_str().filter(|_| !is_action) {
        let warehouse = service["dataWarehouseId"].clone();
        share(call.state, &format!("{organization}/services"), &warehouse, channel);
    }
    Ok(Reply::result(call.answered(service)))
}

/// Rule 43: the release channel is shared by the warehouse.
fn share(state: &mut State, collection: &str, warehouse: &Value, channel: &str) {
    for object in state.collections.get_mut(collection).into_iter().flat_map(indexmap::IndexMap::values_mut) {
        if object.value["dataWarehouseId"] == *warehouse {
            object.value["releaseChannel"] = json!(channel);
        }
    }
}

fn switch(service: &mut Value, body: &Value) {
    let Some(members) = service.as_object_mut() else { return };
    let mode = body["autoscalingMode"].as_str().map_or_else(
        || members.get("autoscalingMode").and_then(Value::as_str).unwrap_or("vertical").to_owned(),
        str::to_owned,
    );
    if mode == "horizontal" {
        ["numReplicas", "minTotalMemoryGb", "maxTotalMemoryGb"]
            .iter()
            .for_each(|name| drop(members.shift_remove(*name)));
    } else {
        let replicas = members.get("minReplicas").cloned();
        ["minReplicas", "maxReplicas", "replicaMemoryGb"].iter().for_each(|name| drop(members.shift_remove(*name)));
        // The old members, where they are sent, are worked out anew for each replica.
        for (old, new) in [("minTotalMemoryGb", "minReplicaMemoryGb"), ("maxTotalMemoryGb", "maxReplicaMemoryGb")] {
            if body[old].is_number() {
                members.shift_remove(new);
            }
        }
        if let Some(replicas) = replicas {
            members.entry("numReplicas").or_insert(replicas);
        }
    }
}

/// Rules 45 and 46: members of one mode only, and what is in effect.
pub(super) fn derive(service: &mut Value) {
    let number = |service: &Value, name: &str| service[name].as_f64();
    let is_horizontal = service["autoscalingMode"] == "horizontal";
    if !is_horizontal {
        if let (Some(least), true) = (service["minReplicas"].as_i64(), service["minReplicas"] == service["maxReplicas"])
        {
            service["numReplicas"] = json!(least);
        }
        if let Some(members) = service.as_object_mut() {
            ["minReplicas", "maxReplicas", "replicaMemoryGb"].iter().for_each(|name| drop(members.shift_remove(*name)));
        }
    }
    let replicas = service["numReplicas"].as_i64().unwrap_or(3);
    // The old members count for three replicas.
    for (old, new) in [("minTotalMemoryGb", "minReplicaMemoryGb"), ("maxTotalMemoryGb", "maxReplicaMemoryGb")] {
        if let (Some(total), None) = (number(service, old), number(service, new)) {
            service[new] = json!((total / 3.0) as i64);
        }
    }
    let least = number(service, "minReplicaMemoryGb").unwrap_or(16.0) as i64;
    let most = (number(service, "maxReplicaMemoryGb").unwrap_or(120.0) as i64).max(least);
    service["minReplicaMemoryGb"] = json!(least);
    service["maxReplicaMemoryGb"] = json!(most);
    let (few, many) = if is_horizontal {
        service["replicaMemoryGb"] = json!(most);
        service["minReplicaMemoryGb"] = json!(most);
        if let Some(members) = service.as_object_mut() {
            ["numReplicas", "minTotalMemoryGb", "maxTotalMemoryGb"]
                .iter()
                .for_each(|name| drop(members.shift_remove(*name)));
        }
        let few = service["minReplicas"].as_i64().unwrap_or(replicas);
        let many = service["maxReplicas"].as_i64().unwrap_or(few).max(few);
        service["minReplicas"] = json!(few);
        service["maxReplicas"] = json!(many);
        (few, many)
    } else {
        service["minTotalMemoryGb"] = json!((least * 3).clamp(24, 1068));
        service["maxTotalMemoryGb"] = json!((most * 3).clamp(24, 1068));
        (replicas, replicas)
    };
    service["currentScaling"] = json!({
        "effectiveAutoscalingMode": service["autoscalingMode"],
        "effectiveMinReplicaMemoryGb": service["minReplicaMemoryGb"],
        "effectiveMaxReplicaMemoryGb": service["maxReplicaMemoryGb"],
        "effectiveMinReplicas": few,
        "effectiveMaxReplicas": many,
        "effectiveIdleScaling": service["idleScaling"].as_bool().unwrap_or(true),
        "effectiveIdleTimeoutMinutes": service["idleTimeoutMinutes"].as_f64().unwrap_or(15.0) as i64,
    });
}

/// Where a service answers.
fn endpoints(service: &mut Value) {
    let asked = service["endpoints"].clone();
    service["endpoints"] = json!([]);
    let has_mysql =
        asked.as_array().into_iter().flatten().any(|one| one["protocol"] == "mysql" && one["enabled"] != false);
    let mut changes =
        vec![json!({"protocol": "nativesecure", "enabled": true}), json!({"protocol": "https", "enabled": true})];
    if has_mysql {
        changes.push(json!({"protocol": "mysql", "enabled": true}));
    }
    service["endpoints"] = toggled(service, Some(&Value::Array(changes)));
}

fn toggled(service: &Value, changes: Option<&Value>) -> Value {
    let mut list = service["endpoints"].as_array().cloned().unwrap_or_default();
    let id = service["id"].as_str().unwrap_or_default().get(..10).unwrap_or_default().replace('-', "");
    let region = service["region"].as_str().unwrap_or_default();
    let host = format!("{id}.{region}.{}.clickhouse.cloud", service["provider"].as_str().unwrap_or("aws"));
    for change in changes.and_then(Value::as_array).into_iter().flatten() {
        let protocol = &change["protocol"];
        if !protocol.is_string() {
            continue;
        }
        list.retain(|one| &one["protocol"] != protocol);
        if change["enabled"] != false {
            let port = match protocol.as_str() {
                Some("https") => 8443,
                Some("mysql") => 3306,
                _ => 9440,
            };
            let mut endpoint = json!({"protocol": protocol, "host": host, "port": port});
            if protocol == "mysql" {
                endpoint["username"] = json!(format!("mysql4{id}"));
            }
            list.push(endpoint);
        }
    }
    Value::Array(list)
}

/// Rule 47: a password is made and shown only where the caller sent no hash.
pub(super) fn password(call: &mut Call<'_>) -> Outcome {
    if call.body["newPasswordHash"].is_string() {
        return Ok(Reply::result(json!({})));
    }
    let password = call.state.seed.password();
    Ok(Reply::result(json!({"password": password})))
}

/// A private endpoint belongs to the organization and to the service.
pub(super) fn create_private_endpoint(call: &mut Call<'_>) -> Outcome {
    let service = call.parent();
    let organization = format!("/v1/organizations/{}", call.argument("organizationId"));
    let known = call.state.object(&service).map(|object| object.value.clone()).unwrap_or_default();
    let mut said = call.body.clone();
    said["cloudProvider"] = known["provider"].clone();
    said["region"] = known["region"].clone();
    let endpoint = call.answer(&said, Fill::Required);
    for (path, member, value) in [
        (organization, "privateEndpoints", endpoint.clone()),
        (service, "availablePrivateEndpointIds", said["id"].clone()),
    ] {
        if let Some(Object { value: object, .. }) = call.state.object_mut(&path) {
            if value.is_null() {
                continue;
            }
            let mut list = object[member].as_array().cloned().unwrap_or_default();
            list.retain(|one| one != &value && one.get("id").is_none_or(|id| Some(id) != value.get("id")));
            list.push(value);
            object[member] = Value::Array(list);
        }
    }
    Ok(Reply::result(endpoint))
}

/// A backup bucket: the members of one provider. A PATCH keeps what it does not name, and its id.
pub(super) fn bucket(call: &mut Call<'_>) -> Outcome {
    let path = call.target();
    let known = call.state.object(&path).map(|object| object.value["id"].clone());
    let reply = by_role(call)?;
    match (known.filter(|id| !id.is_null()), call.state.object_mut(&path)) {
        (Some(id), Some(object)) => {
            object.value["id"] = id;
            Ok(Reply::result(object.value.clone()))
        }
        _ => Ok(reply),
    }
}
