//! In which direction a definition travels, and under which tags: a walk from every operation.

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, Shape, TypeId, TypeRef, Usage};

/// Sets [`crate::ir::TypeDef::usage`]. A definition that no operation reaches has an empty one.
pub fn run(api: &mut Api) {
    let mut requests: HashMap<&str, HashSet<&TypeId>> = HashMap::new();
    let mut responses: HashMap<&str, HashSet<&TypeId>> = HashMap::new();
    for operation in api.operations.values() {
        let sent = requests.entry(&operation.tag).or_default();
        operation.parameters.iter().for_each(|parameter| reach(api, &parameter.ty, sent));
        operation.body.iter().for_each(|body| reach(api, &body.ty, sent));
        let received = responses.entry(&operation.tag).or_default();
        operation.given().for_each(|ty| reach(api, ty, received));
    }
    let webhooks: Vec<(&str, TypeRef)> =
        api.webhooks.iter().map(|(tag, id)| (tag.as_str(), TypeRef::Named(id.clone()))).collect();
    for (tag, ty) in &webhooks {
        reach(api, ty, responses.entry(tag).or_default());
    }
    let mut usages: HashMap<TypeId, Usage> = HashMap::new();
    for (reached, is_request) in [(&requests, true), (&responses, false)] {
        for (tag, types) in reached {
            for id in types {
                let usage = usages.entry((*id).clone()).or_default();
                usage.request |= is_request;
                usage.response |= !is_request;
                usage.tags.insert((*tag).to_owned());
            }
        }
    }
    for (id, definition) in &mut api.types {
        definition.usage = usages.remove(id).unwrap_or_default();
    }
}

fn reach<'a>(api: &'a Api, from: &'a TypeRef, reached: &mut HashSet<&'a TypeId>) {
    let mut open: Vec<&TypeId> = Vec::new();
    from.visit_named(&mut |id| open.push(id));
    while let Some(id) = open.pop() {
        let Some(definition) = api.types.get(id) else { continue };
        if !reached.insert(id) {
            continue;
        }
        match &definition.shape {
            // A constant is written by the client itself: nobody needs its type.
            Shape::Object(object) => {
                let properties = object.properties.iter().filter(|property| property.constant.is_none());
                properties.map(|property| &property.ty).chain(&object.additional).for_each(|ty| {
                    ty.visit_named(&mut |id| open.push(id));
                });
            }
            _ => definition.visit_types(&mut |ty| ty.visit_named(&mut |id| open.push(id))),
        }
    }
}
