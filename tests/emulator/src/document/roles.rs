//! Paths and methods → what each operation does, and the families of objects that they do it to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::closing::resolve;
use super::operation::{Operation, Segment};

/// What an operation does. Read off its path, its method and whether the answer is a list; never off its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Lists a collection.
    List,
    /// Adds an object to a collection.
    Create,
    /// Gives one object of a collection.
    Get,
    /// Changes one object of a collection: PATCH merges, PUT replaces.
    Update,
    /// PUT of an object that need not be there.
    Upsert,
    /// Removes one object of a collection.
    Delete,
    /// Gives the one object at a path.
    SingletonGet,
    /// Writes the one object at a path: POST and PUT replace, PATCH merges.
    SingletonSet,
    /// Removes the one object at a path.
    SingletonDelete,
    /// A command on the object that the path is below.
    Action,
    /// Reads what nothing writes at that path.
    Report,
    /// A text that is not JSON.
    Text,
}

/// Objects of one kind: a collection, or the one object at a path.
#[derive(Clone, Debug, Default)]
pub struct Family {
    /// The path of the collection or of the one object.
    pub template: String,
    /// The parameter that names an item; none for the one object.
    pub item_parameter: Option<String>,
    /// The member of an item that has its id.
    pub id_field: Option<String>,
    /// The schema of an object as it is kept: what GET answers, else an element of the list, else what create answers.
    pub schema: String,
    /// The schema of the body that makes one.
    pub request: Option<String>,
    /// Whether an operation makes such an object.
    pub has_create: bool,
    /// Whether an operation deletes such an object.
    pub has_delete: bool,
}

/// Gives every operation its role; returns the families.
pub(super) fn assign(document: &Value, operations: &mut [Operation]) -> BTreeMap<String, Family> {
    let items: BTreeSet<String> = operations.iter().filter_map(collection).collect();
    let at_path = |template: &str, method: &str| -> bool {
        operations.iter().any(|one| one.template == template && one.method == method)
    };
    let roles: Vec<Role> = operations
        .iter()
        .map(|operation| {
            let here = operation.template.as_str();
            let is_list = operation.result.as_deref().is_some_and(|result| is_list(document, result));
            let is_json = operation.content_type == "application/json";
            match (operation.method.as_str(), collection(operation)) {
                _ if !is_json => Role::Text,
                ("GET", Some(_)) => Role::Get,
                ("DELETE", Some(_)) => Role::Delete,
                ("PUT", Some(parent)) if !at_path(&parent, "POST") => Role::Upsert,
                ("PUT" | "PATCH", Some(_)) => Role::Update,
                ("GET", None) if is_list && operation.is_enveloped => Role::List,
                ("POST", None) if items.contains(here) => Role::Create,
                ("GET", None) if ["POST", "PUT", "PATCH", "DELETE"].iter().any(|method| at_path(here, method)) => {
                    Role::SingletonGet
                }
                ("DELETE", None) => Role::SingletonDelete,
                ("POST" | "PUT" | "PATCH", None) if at_path(here, "GET") => Role::SingletonSet,
                ("GET", None) => Role::Report,
                _ => Role::Action,
            }
        })
        .collect();
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for (operation, role) in operations.iter_mut().zip(roles) {
        operation.role = role;
        let template = match role {
            Role::List | Role::Create => operation.template.clone(),
            Role::Get | Role::Update | Role::Upsert | Role::Delete => collection(operation).unwrap_or_default(),
            Role::SingletonGet | Role::SingletonSet | Role::SingletonDelete => operation.template.clone(),
            Role::Action | Role::Report | Role::Text => continue,
        };
        let family = families.entry(template.clone()).or_default();
        family.template = template;
        if let Some(name) = operation.item_parameter() {
            family.item_parameter = Some(name.to_owned());
        }
        family.has_create |=
            matches!(role, Role::Create | Role::Upsert) || role == Role::SingletonSet && operation.method == "POST";
        family.has_delete |= matches!(role, Role::Delete | Role::SingletonDelete);
        if matches!(role, Role::Create | Role::Upsert | Role::SingletonSet) && family.request.is_none() {
            family.request.clone_from(&operation.request);
        }
    }
    for family in families.values_mut() {
        family.schema = schema(document, operations, family);
        family.id_field = id_field(document, family, &family.schema)
            .filter(|_| family.item_parameter.is_some() || operations.iter().any(|one| lists(one, family)));
    }
    families
}

/// The member of a schema that names an object of the family.
fn id_field(document: &Value, family: &Family, schema: &str) -> Option<String> {
    let members = resolve(document, document.pointer(schema).unwrap_or(&Value::Null));
    // A union has the members of its first arm, as far as ids go.
    let members = members["oneOf"].get(0).map_or(members, |arm| resolve(document, arm));
    let candidates = ["id"].into_iter().chain(family.item_parameter.as_deref()).chain(["name", "key"]);
    candidates.into_iter().find(|name| members["properties"].get(*name).is_some()).map(str::to_owned)
}

fn lists(operation: &Operation, family: &Family) -> bool {
    operation.role == Role::List && operation.template == family.template
}

fn schema(document: &Value, operations: &[Operation], family: &Family) -> String {
    let of = |role: Role, template: &str| {
        operations.iter().find(|one| one.role == role && one.template == template)?.result.clone()
    };
    let item = family.item_parameter.as_ref().map(|name| format!("{}/{{{name}}}", family.template));
    let item = item.and_then(|item| of(Role::Get, &item));
    let element = of(Role::List, &family.template).map(|list| items(document, &list));
    // What holds the object beside others has no id of its own: then the list says what the object is.
    let has_id = |schema: &String| id_field(document, family, schema).is_some();
    let item = item.filter(|item| has_id(item) || !element.as_ref().is_some_and(has_id));
    let made = operations.iter().find(|one| {
        matches!(one.role, Role::Create | Role::SingletonSet | Role::Upsert) && one.template == family.template
    });
    item.or_else(|| of(Role::SingletonGet, &family.template))
        .or(element)
        .or_else(|| made?.result.clone())
        .unwrap_or_default()
}

/// The pointer of the elements of a list.
fn items(document: &Value, list: &str) -> String {
    match document.pointer(list).and_then(|schema| schema["$ref"].as_str()) {
        Some(target) => items(document, target.trim_start_matches('#')),
        None => format!("{list}/items"),
    }
}

fn is_list(document: &Value, schema: &str) -> bool {
    document.pointer(schema).is_some_and(|schema| resolve(document, schema)["type"] == "array")
}

/// The path of the collection, where the path of the operation ends with the parameter of an item.
fn collection(operation: &Operation) -> Option<String> {
    match operation.segments.last() {
        Some(Segment::Parameter(_)) => operation.template.rsplit_once('/').map(|(parent, _)| parent.to_owned()),
        _ => None,
    }
}
