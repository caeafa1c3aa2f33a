//! The members of an object, `allOf` merged.

use openapiv3::{AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, Type};

use super::schema::Slot;
use super::{Lowering, Place, component_id};
use crate::ir::{Object, Property, Step};

impl<'a> Lowering<'a> {
    pub(super) fn object(&mut self, object: &'a ObjectType, place: &Place) -> Object {
        let lowered = self.members(object, place);
        for name in object.required.iter().filter(|name| lowered.property(name).is_none()) {
            self.error("required-property", &place.pointer, format!("`required` lists `{name}`, which is no property"));
        }
        lowered
    }

    fn members(&mut self, object: &'a ObjectType, place: &Place) -> Object {
        let mut properties = Vec::with_capacity(object.properties.len());
        for (name, schema) in &object.properties {
            let place = place.step(Step::Property(name.clone()), &["properties", name]);
            let Slot { ty, nullable, docs, constant } = self.boxed_schema(schema, &place);
            properties.push(Property {
                name: name.clone(),
                pointer: place.pointer,
                ty,
                nullable,
                required: object.required.contains(name),
                constant,
                docs,
                recursive: false,
            });
        }
        // `additionalProperties: {}` beside properties says nothing that an open object does not say anyway.
        let additional = match &object.additional_properties {
            additional @ Some(AdditionalProperties::Schema(schema)) if !is_any(schema) => {
                Some(self.additional(additional.as_ref(), place).ty)
            }
            _ => None,
        };
        Object { properties, additional }
    }

    /// The members of all parts of an `allOf`, a later part speaking last. A part that is a component keeps the pointers
    /// of the component, so that what it defines inline stays one type.
    pub(super) fn merged(&mut self, parts: &'a [ReferenceOr<Schema>], place: &Place) -> Object {
        let mut merged = Object::default();
        // A part may require what another part defines.
        let mut required: Vec<&str> = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let (schema, place) = match part {
                ReferenceOr::Reference { reference } => {
                    let Some(schema) = self.target(reference, &place.pointer) else { continue };
                    let name = reference.rsplit('/').next().unwrap_or_default();
                    (schema, Place::root(component_id(reference), name))
                }
                ReferenceOr::Item(schema) => {
                    let pointer = super::pointer(&place.pointer, &["allOf", &index.to_string()]);
                    (schema, Place { pointer, ..place.clone() })
                }
            };
            let object = match &schema.schema_kind {
                SchemaKind::Type(Type::Object(object)) => {
                    required.extend(object.required.iter().map(String::as_str));
                    self.members(object, &place)
                }
                SchemaKind::AllOf { all_of } => self.merged(all_of, &place),
                _ => {
                    self.error("all-of", &place.pointer, "only objects can be merged by `allOf`");
                    continue;
                }
            };
            for property in object.properties {
                match merged.properties.iter_mut().find(|known| known.name == property.name) {
                    Some(known) => {
                        let required = known.required || property.required;
                        *known = Property { required, ..property };
                    }
                    None => merged.properties.push(property),
                }
            }
            merged.additional = object.additional.or(merged.additional);
        }
        for name in required {
            match merged.properties.iter_mut().find(|property| property.name == name) {
                Some(property) => property.required = true,
                None => {
                    let message = format!("`required` lists `{name}`, which is a property of no part");
                    self.error("required-property", &place.pointer, message);
                }
            }
        }
        merged
    }
}

fn is_any(schema: &ReferenceOr<Schema>) -> bool {
    match schema {
        ReferenceOr::Item(schema) => {
            matches!(&schema.schema_kind, SchemaKind::Any(any) if *any == openapiv3::AnySchema::default())
        }
        ReferenceOr::Reference { .. } => false,
    }
}
