//! A document and a seed → the state before the first call: an organization, its roles and members, and one API key.

use serde_json::{Value, json};

use crate::Error;
use crate::call::{Call, Caller};
use crate::clock::Clock;
use crate::document::Document;
use crate::progress::Progress;
use crate::seed::Seed;
use crate::state::{Credential, State};

const ORGANIZATIONS: &str = "/v1/organizations";

/// The first state, and the user name and secret of the key.
pub(crate) fn first(document: &Document, seed: u64, clock: Clock) -> Result<(State, String, String), Error> {
    let mut seed = Seed::new(seed);
    let organization = seed.uuid();
    let (key_id, secret, token) = (seed.letters(20), format!("4b1d{}", seed.letters(38)), seed.letters(40));
    let mut state = State {
        clock,
        seed,
        settings: document.behaviour.settings.clone(),
        organization: organization.clone(),
        key: key_id.clone(),
        token,
        credentials: Default::default(),
        collections: Default::default(),
        seeded: Default::default(),
        answers: Default::default(),
    };
    let operation = document.operations.first().ok_or_else(|| Error::Document("it has no operation".to_owned()))?;
    let path = vec![("organizationId".to_owned(), organization.clone())];
    let (query, body, caller) = (Default::default(), Value::Null, Caller::default());
    let mut call =
        Call { document, state: &mut state, progress: Progress::Immediate, operation, path, query, body, caller };
    if let Some(family) = document.families.get(ORGANIZATIONS) {
        call.state.seeded.insert(ORGANIZATIONS.to_owned());
        let mut object = call.new_object(family, &json!({"name": "Emulated organization"}));
        object.value["id"] = json!(organization);
        call.state.insert(&format!("{ORGANIZATIONS}/{organization}"), object);
    }
    for name in ["roles", "members"] {
        call.ensure_seeded(&format!("{ORGANIZATIONS}/{{organizationId}}/{name}"));
    }
    let admin =
        call.state.values(&format!("{ORGANIZATIONS}/{organization}/roles")).find(|role| role["name"] == "Admin");
    let assigned =
        admin.map(|role| json!([{"roleId": role["id"], "roleName": role["name"], "roleType": role["type"]}]));
    let keys = format!("{ORGANIZATIONS}/{{organizationId}}/keys");
    let id = call.state.seed.uuid();
    let path = format!("{ORGANIZATIONS}/{organization}/keys/{id}");
    if let Some(family) = document.families.get(&keys) {
        let mut object = call.new_object(family, &json!({"name": "Emulator", "roles": ["admin"]}));
        object.value["id"] = json!(id);
        object.value["keySuffix"] = json!(key_id.get(16..).unwrap_or_default());
        object.value["assignedRoles"] = assigned.clone().unwrap_or_default();
        call.state.insert(&path, object);
    }
    for member in
        call.state.collections.get_mut(&format!("{ORGANIZATIONS}/{organization}/members")).into_iter().flatten()
    {
        member.1.value["assignedRoles"] = assigned.clone().unwrap_or_default();
    }
    state.credentials.insert(key_id.clone(), Credential { secret: secret.clone(), is_hashed: false, key: path });
    Ok((state, key_id, secret))
}
