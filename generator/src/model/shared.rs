//! Enums that people pass around are one type each: policy lists the places, this gathers their values.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Input};
use crate::ir::{Api, Docs, Enum, EnumValues, Name, Shape, TypeDef, TypeId, TypeRef, Usage};
use crate::policy::Policy;

/// Replaces the enums at the places that policy lists by one definition each.
pub(crate) fn gather(api: &mut Api, policy: &Policy, findings: &mut Diagnostics) {
    let by_place: BTreeMap<String, TypeId> =
        api.types.values().map(|definition| (definition.name.place(), definition.pointer.clone())).collect();
    let mut replaced: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for (name, shared) in policy.shared.iter() {
        let id = format!("/shared/{name}");
        let mut gathered: Option<EnumValues> = None;
        let mut places = Vec::new();
        let mut usage = Usage::default();
        for spelled in shared.places.keys() {
            // A place that is missing stays unused, and is reported as such.
            let Some(definition) = by_place.get(spelled).and_then(|id| api.types.get(id)) else { continue };
            shared.places.mark(spelled);
            let mut refuse = || {
                if !policy.is_aside("shared", &format!("{name}/{spelled}")) {
                    findings.push(not_an_enum(name, spelled));
                }
            };
            let Shape::Enum(one_of) = &definition.shape else {
                refuse();
                continue;
            };
            match (&mut gathered, &one_of.values) {
                (None, values) => gathered = Some(values.clone()),
                (Some(EnumValues::Strings(known)), EnumValues::Strings(values)) => add(known, values),
                (Some(EnumValues::Integers(known)), EnumValues::Integers(values)) => add(known, values),
                _ => {
                    refuse();
                    continue;
                }
            }
            usage.request |= definition.usage.request;
            usage.response |= definition.usage.response;
            usage.tags.extend(definition.usage.tags.iter().cloned());
            places.push(definition.pointer.clone());
            replaced.insert(definition.pointer.clone(), id.clone());
        }
        let Some(values) = gathered else { continue };
        let docs = Docs { description: Some(shared.doc.clone()), ..Docs::default() };
        let shape = Shape::Enum(Enum { values, places });
        let name = Name::Component(name.clone());
        api.types.insert(id.clone(), TypeDef { pointer: id, name, docs, nullable: false, shape, usage });
    }
    api.types.retain(|id, _| !replaced.contains_key(id));
    replace(api, &replaced);
}

/// Gives findings about a gathered enum, which stands nowhere in the document, the first place that it was gathered from.
pub(super) fn locate(api: &Api, findings: &mut Diagnostics) {
    for finding in findings.0.iter_mut().filter(|finding| finding.input == Input::Spec) {
        if let Some(Shape::Enum(Enum { places, .. })) =
            api.types.get(&finding.pointer).map(|definition| &definition.shape)
            && let Some(first) = places.first()
        {
            finding.pointer.clone_from(first);
        }
    }
}

fn add<T: Clone + PartialEq>(known: &mut Vec<T>, values: &[T]) {
    for value in values {
        if !known.contains(value) {
            known.push(value.clone());
        }
    }
}

fn not_an_enum(name: &str, place: &str) -> Diagnostic {
    let message = format!("`{place}` is not an enum with the values of `{name}`");
    Diagnostic::error("policy-shared", format!("/shared/{name}"), message)
        .about(Input::Policy)
        .help("take the place off the list")
        .subject("aside", format!("shared/{name}/{place}"), "")
}

fn replace(api: &mut Api, replaced: &BTreeMap<TypeId, TypeId>) {
    for definition in api.types.values_mut() {
        match &mut definition.shape {
            Shape::Object(object) => {
                let properties = object.properties.iter_mut().map(|property| &mut property.ty);
                properties.chain(&mut object.additional).for_each(|ty| rename(ty, replaced));
            }
            Shape::Union(union) => union.arms.iter_mut().for_each(|arm| rename(&mut arm.ty, replaced)),
            Shape::Alias(ty) => rename(ty, replaced),
            Shape::Enum(_) => {}
        }
    }
    for operation in api.operations.values_mut() {
        operation.parameters.iter_mut().for_each(|parameter| rename(&mut parameter.ty, replaced));
        operation.body.iter_mut().for_each(|body| rename(&mut body.ty, replaced));
        operation.given_mut().for_each(|ty| rename(ty, replaced));
        operation.pagination.iter_mut().for_each(|pagination| rename(&mut pagination.item, replaced));
    }
}

fn rename(ty: &mut TypeRef, replaced: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Named(id) => {
            if let Some(shared) = replaced.get(id) {
                id.clone_from(shared);
            }
        }
        TypeRef::List(element) | TypeRef::Map(element) => rename(&mut element.ty, replaced),
        _ => {}
    }
}
