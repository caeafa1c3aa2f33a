//! Keys, members, invitations and roles: who holds which role is kept with the holder, and a role's actors are read off it.

use serde_json::{Value, json};

use crate::access::actors;
use crate::call::{Call, Outcome, Refused, Reply};
use crate::document::Role;
use crate::roles::{add, by_role};
use crate::shape::Fill;
use crate::state::Credential;

pub(super) fn whoami(call: &mut Call<'_>) -> Outcome {
    let organization = call.state.organization.clone();
    let key = call.state.object(&call.caller.key).map(|object| object.value.clone());
    let said = match key {
        Some(key) => {
            let path = &call.caller.key;
            let credential = call.state.credentials.iter().find(|(_, credential)| credential.key == *path);
            let id = credential.map(|(id, _)| id.clone()).unwrap_or_default();
            json!({"actorType": "apiKey", "keyId": id, "name": key["name"], "organizationId": organization})
        }
        None => {
            let organizations: Vec<Value> = call.state.values("/v1/organizations").cloned().collect();
            let user = call.state.values(&format!("/v1/organizations/{organization}/members")).next().cloned();
            let user = user.unwrap_or_default();
            json!({
                "actorType": "user", "userId": user["userId"], "email": user["email"], "name": user["name"],
                "organizations": organizations,
            })
        }
    };
    Ok(Reply::result(call.answer(&said, Fill::Required)))
}

/// The path of the roles of the organization.
fn roles(call: &Call<'_>) -> String {
    format!("/v1/organizations/{}/roles", call.argument("organizationId"))
}

/// What `assignedRoles` says for what a request says: ids, else the old names of system roles.
fn assigned(call: &Call<'_>, body: &Value) -> Result<Option<Value>, Refused> {
    let role_of = |role: &Value| json!({"roleId": role["id"], "roleName": role["name"], "roleType": role["type"]});
    if let Some(ids) = body["assignedRoleIds"].as_array() {
        let mut assigned = Vec::new();
        for id in ids.iter().filter_map(Value::as_str) {
            let role = call.state.object(&format!("{}/{id}", roles(call)));
            let role =
                role.ok_or_else(|| Refused::new(404, format!("/body/assignedRoleIds: there is no role {id}")))?;
            assigned.push(role_of(&role.value));
        }
        return Ok(Some(Value::Array(assigned)));
    }
    let one = body["role"].as_str().into_iter();
    let names: Vec<&str> =
        body["roles"].as_array().into_iter().flatten().filter_map(Value::as_str).chain(one).collect();
    if names.is_empty() {
        return Ok(None);
    }
    let of_name = |name: &&str| {
        let named = name.replace('_', " ");
        let roles = roles(call);
        call.state
            .values(&roles)
            .find(|role| role["name"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(&named)))
            .map(role_of)
    };
    Ok(Some(names.iter().filter_map(of_name).collect()))
}

/// Rule 16: an empty expiry is none.
fn never_expires(call: &mut Call<'_>) {
    if call.body["expireAt"] == "" {
        call.body["expireAt"] = Value::Null;
    }
}

/// A key, a member or an invitation that is changed: its roles follow what the request says.
pub(super) fn holder(call: &mut Call<'_>) -> Outcome {
    never_expires(call);
    let assigned = assigned(call, &call.body.clone())?;
    let reply = by_role(call)?;
    let Some(assigned) = assigned else { return Ok(reply) };
    let path = match (&call.operation.role, reply.result.as_ref().and_then(|result| result["id"].as_str())) {
        (Role::Create, Some(id)) => format!("{}/{id}", call.target()),
        _ => call.target(),
    };
    let Some(object) = call.state.object_mut(&path) else { return Ok(reply) };
    object.value["assignedRoles"] = assigned;
    Ok(Reply::result(object.value.clone()))
}

pub(super) fn invite(call: &mut Call<'_>) -> Outcome {
    // Rule 19: stored in lower case.
    if let Some(email) = call.body["email"].as_str().map(str::to_lowercase) {
        call.body["email"] = json!(email);
    }
    holder(call)
}

pub(super) fn create_key(call: &mut Call<'_>) -> Outcome {
    let Some(family) = call.family() else { return by_role(call) };
    never_expires(call);
    let collection = call.target();
    let most = call.state.settings["quotas"]["api-keys-per-organization"].as_u64().unwrap_or(100);
    if call.state.values(&collection).count() as u64 >= most {
        return Err(Refused::new(409, format!("an organization has at most {most} API keys")));
    }
    let mut body = call.body.clone();
    if body["roles"].is_null() && body["assignedRoleIds"].is_null() {
        body["roles"] = call.state.settings["rolesOfNewKeys"].clone();
    }
    let assigned = assigned(call, &body)?.unwrap_or_else(|| json!([]));
    let (id, ()) = add(call, family)?;
    let path = format!("{collection}/{id}");
    let hash = &call.body["hashData"];
    let (key_id, secret, suffix, is_hashed) = match (hash["keyIdHash"].as_str(), hash["keySecretHash"].as_str()) {
        (Some(id), Some(secret)) => {
            (id.to_owned(), secret.to_owned(), hash["keyIdSuffix"].as_str().unwrap_or_default().to_owned(), true)
        }
        _ => {
            let (id, secret) = (call.state.seed.letters(20), format!("4b1d{}", call.state.seed.letters(38)));
            let suffix = id.get(16..).unwrap_or_default().to_owned();
            (id, secret, suffix, false)
        }
    };
    call.state.credentials.insert(key_id.clone(), Credential { secret: secret.clone(), is_hashed, key: path.clone() });
    let Some(object) = call.state.object_mut(&path) else { return Err(Refused::missing("such key")) };
    object.value["assignedRoles"] = assigned;
    object.value["keySuffix"] = json!(suffix);
    let mut made = json!({"key": object.value});
    // Rule 17: shown once, and only where the caller does not know them.
    if !is_hashed {
        made["keyId"] = json!(key_id);
        made["keySecret"] = json!(secret);
    }
    Ok(Reply::result(made))
}

pub(super) fn delete_key(call: &mut Call<'_>) -> Outcome {
    if call.caller.key == call.target() {
        return Err(Refused::new(400, "a key cannot delete itself"));
    }
    by_role(call)
}

/// Roles: `actors` is the other side of `assignedRoles`.
pub(super) fn role(call: &mut Call<'_>) -> Outcome {
    let organization = call.argument("organizationId").to_owned();
    let wanted = call.body["actors"].as_array().cloned();
    let mut reply = by_role(call)?;
    if let (Some(wanted), Some(result)) = (wanted, reply.result.as_ref()) {
        let assigned = json!({"roleId": result["id"], "roleName": result["name"], "roleType": result["type"]});
        assign(call, &organization, &assigned, &wanted);
    }
    let actors = actors(call.state, &organization);
    let fill = |role: &mut Value| {
        let id = role["id"].as_str().unwrap_or_default().to_owned();
        role["actors"] = json!(actors.get(&id).cloned().unwrap_or_default());
        let tenant = format!("organization/{organization}");
        role["tenantId"] = json!(tenant);
        role["ownerId"] = json!(tenant);
        for policy in role.get_mut("policies").and_then(Value::as_array_mut).into_iter().flatten() {
            policy["roleId"] = json!(id);
            policy["tenantId"] = json!(tenant);
        }
    };
    match reply.result.as_mut() {
        Some(Value::Array(roles)) => roles.iter_mut().for_each(fill),
        Some(role) => {
            fill(role);
            let path = format!("{}/{}", roles(call), role["id"].as_str().unwrap_or_default());
            if let Some(object) = call.state.object_mut(&path) {
                object.value = role.clone();
            }
        }
        None => {}
    }
    Ok(reply)
}

/// Gives a role to those who are named, and takes it from all others.
fn assign(call: &mut Call<'_>, organization: &str, role: &Value, wanted: &[Value]) {
    for (collection, kind, id) in [("keys", "apiKey", "id"), ("members", "user", "userId")] {
        let collection = format!("/v1/organizations/{organization}/{collection}");
        for object in call.state.collections.get_mut(&collection).into_iter().flat_map(indexmap::IndexMap::values_mut) {
            let actor = format!("{kind}/{}", object.value[id].as_str().unwrap_or_default());
            let mut own = object.value["assignedRoles"].as_array().cloned().unwrap_or_default();
            own.retain(|one| one["roleId"] != role["roleId"]);
            if wanted.iter().any(|wanted| wanted == actor.as_str()) {
                own.push(role.clone());
            }
            object.value["assignedRoles"] = Value::Array(own);
        }
    }
}

pub(super) fn delete_role(call: &mut Call<'_>) -> Outcome {
    let (organization, id) = (call.argument("organizationId").to_owned(), call.argument("roleId").to_owned());
    let reply = by_role(call)?;
    assign(call, &organization, &json!({"roleId": id}), &[]);
    Ok(reply)
}
