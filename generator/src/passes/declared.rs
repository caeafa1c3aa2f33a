//! The `discriminator` that a document declares → the table of a union, and the constants that its arms imply.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{Api, Declared, Discriminator, Docs, Name, Property, Shape, TypeId, TypeRef, Union};

/// The table that a declared discriminator is; `None` if an arm has no value.
pub(super) fn table(api: &Api, union: &Union) -> Option<Discriminator> {
    let Declared { property, mapping } = union.declared.as_ref()?;
    let mut values: Vec<(String, usize)> = Vec::new();
    for (index, arm) in union.arms.iter().enumerate() {
        let TypeRef::Named(id) = &arm.ty else { return None };
        let name = match &api.types.get(id)?.name {
            Name::Component(name) => Some(name.as_str()),
            Name::Inline { .. } => None,
        };
        let means = |target: &str| {
            target == name.unwrap_or_default() || target.strip_prefix('#').is_some_and(|pointer| pointer == id)
        };
        let mut own: Vec<&str> =
            mapping.iter().filter(|(_, target)| means(target)).map(|(value, _)| value.as_str()).collect();
        // What the arm itself says is meant too; without either, the name of the component is the value.
        let said = said(api, &arm.ty, property);
        if own.is_empty() {
            own = match &said {
                Some(said) => said.iter().map(String::as_str).collect(),
                None => name.into_iter().collect(),
            };
        }
        if own.is_empty() || own.iter().any(|value| values.iter().any(|(known, _)| known == value)) {
            return None;
        }
        values.extend(own.into_iter().map(|value| (value.to_owned(), index)));
    }
    Some(Discriminator::Tag { property: property.clone(), values, absent: None })
}

/// The constant or the values that the property of an arm lists.
fn said(api: &Api, ty: &TypeRef, property: &str) -> Option<Vec<String>> {
    let property = api.object(ty)?.property(property)?;
    match &api.resolve(&property.ty)?.shape {
        Shape::Enum(values) => Some(values.values.spelled()),
        _ => None,
    }
}

/// Makes the property a constant in every arm that one value means: the arm implies it, and it is written always.
pub(super) fn imply(api: &mut Api, tables: &BTreeMap<TypeId, Discriminator>) -> Vec<(TypeId, String)> {
    let mut implied: BTreeMap<(TypeId, String), Option<String>> = BTreeMap::new();
    for (id, table) in tables {
        let (Some(Shape::Union(union)), Discriminator::Tag { property, values, .. }) =
            (api.types.get(id).map(|own| &own.shape), table)
        else {
            continue;
        };
        for (index, arm) in union.arms.iter().enumerate() {
            let own: Vec<&str> =
                values.iter().filter(|(_, arm)| *arm == index).map(|(value, _)| value.as_str()).collect();
            let Some(definition) = api.resolve(&arm.ty).filter(|own| matches!(own.shape, Shape::Object(_))) else {
                continue;
            };
            let value = match own.as_slice() {
                [only] => Some((*only).to_owned()),
                _ => None,
            };
            // An arm that two unions mean by two values implies neither.
            implied
                .entry((definition.pointer.clone(), property.clone()))
                .and_modify(|known| *known = known.take().filter(|known| Some(known) == value.as_ref()))
                .or_insert(value);
        }
    }
    let mut constants = Vec::new();
    for ((id, name), value) in implied {
        let Some(value) = value else { continue };
        let Some(Shape::Object(object)) = api.types.get_mut(&id).map(|own| &mut own.shape) else { continue };
        match object.properties.iter_mut().find(|property| property.name == name) {
            Some(property) => property.constant = Some(Value::from(value)),
            None => object.properties.push(Property {
                name: name.clone(),
                pointer: id.clone(),
                ty: TypeRef::String(crate::ir::Format::Plain),
                nullable: false,
                required: true,
                read_only: false,
                constant: Some(Value::from(value)),
                docs: Docs::default(),
                recursive: false,
            }),
        }
        constants.push((id, name));
    }
    constants
}
