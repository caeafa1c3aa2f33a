//! Which operations reach which component, and in which direction.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::path::{Spot, schema_name, template};
use crate::http::Methods;

/// An operation, as far as other operations are told from it.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    pub(super) id: &'a str,
    /// As it is sent.
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// The way from its path.
    way: Vec<&'a str>,
    pub(super) spot: Spot<'a>,
    /// The path it stands under.
    pub(super) item: Spot<'a>,
    pub(super) tags: Vec<&'a str>,
}

impl<'a> Operation<'a> {
    /// Where it stands, whatever the parameters of its path are called.
    pub(super) fn place(&self) -> (&[&'a str], String) {
        (&self.way, template(self.path))
    }
}

/// The operations of a document, and what each component is reached by.
#[derive(Debug)]
pub(super) struct Reach<'a> {
    /// In document order.
    pub(super) operations: Vec<Operation<'a>>,
    /// The components, numbered.
    components: HashMap<&'a str, usize>,
    /// Component → operations whose requests carry it, ascending.
    request: Vec<Vec<usize>>,
    /// Component → operations whose responses carry it, ascending.
    response: Vec<Vec<usize>>,
    /// Pointer of a component other than a schema → operations that refer to it; `true` if the request does.
    holders: HashMap<String, Vec<(usize, bool)>>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(document: &'a Value) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let components: HashMap<&'a str, usize> =
            schemas.into_iter().flatten().enumerate().map(|(number, (name, _))| (name.as_str(), number)).collect();
        let mentions: Vec<Vec<usize>> = schemas
            .into_iter()
            .flatten()
            .map(|(_, schema)| {
                let mut found = Vec::new();
                references(schema, &mut |name| found.extend(components.get(name)));
                found
            })
            .collect();
        let mut reach = Self {
            operations: operations(document),
            request: vec![Vec::new(); components.len()],
            response: vec![Vec::new(); components.len()],
            components,
            holders: HashMap::new(),
        };
        for index in 0..reach.operations.len() {
            let Some(operation) = reach.operations.get(index) else { continue };
            let (mut sent, mut received) = (Vec::new(), Vec::new());
            let mut met: Vec<(String, bool)> = Vec::new();
            let mut follow = |raw: Spot<'a>, is_sent: bool| {
                let from = raw.at.clone();
                let followed = raw.followed(document);
                if followed.at != from {
                    met.push((followed.at.clone(), is_sent));
                }
                followed
            };
            for holder in [&operation.item, &operation.spot] {
                for parameter in holder.member("parameters").iter().flat_map(Spot::elements) {
                    contents(&follow(parameter, true), &mut |name| sent.extend(reach.components.get(name)));
                }
            }
            if let Some(body) = operation.spot.member("requestBody") {
                contents(&follow(body, true), &mut |name| sent.extend(reach.components.get(name)));
            }
            for (_, response) in operation.spot.member("responses").iter().flat_map(Spot::members) {
                let response = follow(response, false);
                contents(&response, &mut |name| received.extend(reach.components.get(name)));
                for (_, header) in response.member("headers").iter().flat_map(Spot::members) {
                    contents(&follow(header, false), &mut |name| received.extend(reach.components.get(name)));
                }
            }
            for (pointer, is_sent) in met {
                reach.holders.entry(pointer).or_default().push((index, is_sent));
            }
            spread(index, sent, &mentions, &mut reach.request);
            spread(index, received, &mentions, &mut reach.response);
        }
        reach
    }

    pub(super) fn requests(&self, component: &str) -> &[usize] {
        self.components.get(component).and_then(|number| self.request.get(*number)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn responses(&self, component: &str) -> &[usize] {
        self.components.get(component).and_then(|number| self.response.get(*number)).map_or(&[], Vec::as_slice)
    }

    /// The operations that refer to a component other than a schema; `true` if the request refers to it.
    pub(super) fn holders(&self, pointer: &str) -> &[(usize, bool)] {
        self.holders.get(pointer).map_or(&[], Vec::as_slice)
    }

    /// The operations by id; the first one where several have the same.
    pub(super) fn by_id(&self) -> BTreeMap<&'a str, usize> {
        self.operations.iter().enumerate().rev().map(|(index, operation)| (operation.id, index)).collect()
    }
}

pub(super) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    let root = Spot::new("", document);
    let methods = Methods::of(document);
    for (path, item) in root.member("paths").iter().flat_map(Spot::members) {
        let item = item.followed(document);
        for own in methods.operations(item.value) {
            let spot = Spot::new(own.pointer(&item.at), own.value);
            let tags =
                spot.member("tags").iter().flat_map(Spot::elements).filter_map(|tag| tag.value.as_str()).collect();
            let id = spot.text("operationId").unwrap_or_default();
            found.push(Operation { id, method: own.method, path, way: own.way, tags, spot, item: item.clone() });
        }
    }
    found
}

/// Notes that an operation reaches components, and all that these mention.
fn spread(operation: usize, mut open: Vec<usize>, mentions: &[Vec<usize>], reached: &mut [Vec<usize>]) {
    while let Some(component) = open.pop() {
        let Some(operations) = reached.get_mut(component) else { continue };
        if operations.last() != Some(&operation) {
            operations.push(operation);
            open.extend(mentions.get(component).into_iter().flatten());
        }
    }
}

/// Calls `visit` with the components that a parameter, header, body or response mentions.
fn contents<'a>(holder: &Spot<'a>, visit: &mut impl FnMut(&'a str)) {
    if let Some(schema) = holder.value.get("schema") {
        references(schema, visit);
    }
    for media in holder.value.get("content").and_then(Value::as_object).into_iter().flat_map(Map::values) {
        if let Some(schema) = media.get("schema") {
            references(schema, visit);
        }
    }
}

/// Calls `visit` with the components that a schema mentions. Walks schemas, not values: a property named `$ref` is not a reference.
fn references<'a>(schema: &'a Value, visit: &mut impl FnMut(&'a str)) {
    let Value::Object(schema) = schema else { return };
    for (keyword, value) in schema {
        match (keyword.as_str(), value) {
            ("$ref", Value::String(reference)) => visit(schema_name(reference)),
            ("properties", Value::Object(properties)) => {
                properties.values().for_each(|property| references(property, visit));
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(arms)) => arms.iter().for_each(|arm| references(arm, visit)),
            ("items" | "additionalProperties" | "propertyNames" | "not", inner) => references(inner, visit),
            _ => {}
        }
    }
}
