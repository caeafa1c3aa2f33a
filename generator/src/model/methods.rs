//! What the method and the request value of an operation are called.

use super::names;
use crate::policy::{Policy, Resource};

/// Words of an operation id that say what is done, and the word the client says for it.
const VERBS: [(&str, &str); 10] = [
    ("list", "list"),
    ("get", "get"),
    ("create", "create"),
    ("post", "create"),
    ("update", "update"),
    ("patch", "update"),
    ("put", "update"),
    ("upsert", "upsert"),
    ("delete", "delete"),
    ("validate", "validate"),
];

/// The method and the request value. Those that send another body are named after those that send the best.
pub(super) fn named(policy: &Policy, resource: &Resource, operation: &str, word: Option<&str>) -> (String, String) {
    let method = policy.methods.get(operation).cloned().unwrap_or_else(|| method_name(operation, resource));
    let value = policy.requests.get(operation).cloned().unwrap_or_else(|| value_name(&method, resource));
    let Some(word) = word else { return (method, value) };
    let (id, suffix) = (format!("{operation}@{word}"), format!("as {word}"));
    let derived = || format!("{}_{}", method.trim_start_matches("r#"), names::snake(&suffix));
    let method = policy.methods.get(&id).cloned().unwrap_or_else(derived);
    let value = policy.requests.get(&id).cloned().unwrap_or_else(|| value + &names::upper_camel(&suffix));
    (method, value)
}

/// `instanceGetList` of the services → `list`: the verb first, then the words that the handle does not say already.
fn method_name(id: &str, resource: &Resource) -> String {
    let words = names::words(id);
    // `GetList` lists: the earlier verb of the table wins, and both words go.
    let verb = VERBS.iter().find(|(word, _)| words.iter().any(|own| own == word));
    let is_verb = |word: &str| match verb {
        Some((found, _)) => word == *found || (*found == "list" && word == "get"),
        None => false,
    };
    let rest = words.iter().filter(|word| !is_verb(word) && !resource.drop.contains(word)).cloned();
    let name: Vec<String> = verb.map(|(_, verb)| (*verb).to_owned()).into_iter().chain(rest).collect();
    if name.is_empty() { names::snake(id) } else { name.join("_") }
}

/// `list` of the services → `ListServices`; `get_backup_configuration` of the backups → `GetBackupConfiguration`.
fn value_name(method: &str, resource: &Resource) -> String {
    let (verb, rest) = method.split_once('_').unwrap_or((method, ""));
    let noun = if verb == "list" && rest.is_empty() { &resource.plural } else { &resource.singular };
    let rest = if rest == resource.singular || rest.starts_with(&format!("{}_", resource.singular)) {
        rest.to_owned()
    } else {
        format!("{noun}_{rest}")
    };
    names::upper_camel(&format!("{verb}_{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(drop: &[&str]) -> Resource {
        Resource {
            module: "services".to_owned(),
            handle: None,
            singular: "service".to_owned(),
            plural: "services".to_owned(),
            drop: drop.iter().map(|&word| word.to_owned()).collect(),
            doc: String::new(),
            workflows: Vec::new(),
        }
    }

    #[test]
    fn methods_start_with_a_verb_and_drop_what_the_handle_says() {
        let services = resource(&["instance", "service"]);
        for (id, method, value) in [
            ("instanceGetList", "list", "ListServices"),
            ("instanceGet", "get", "GetService"),
            ("instanceQueryEndpointUpsert", "upsert_query_endpoint", "UpsertServiceQueryEndpoint"),
            ("scalingScheduleDelete", "delete_scaling_schedule", "DeleteServiceScalingSchedule"),
            ("organizationRolePost", "create_organization_role", "CreateServiceOrganizationRole"),
        ] {
            assert_eq!(method_name(id, &services), method);
            assert_eq!(value_name(method, &services), value);
        }
    }
}
