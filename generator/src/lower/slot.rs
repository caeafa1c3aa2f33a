//! What a schema is in the place where it stands, and the definition that it brings.

use openapiv3::Schema;
use serde_json::Value;

use super::docs::docs;
use super::{Lowering, Place, pointer};
use crate::ir::{Docs, Shape, TypeDef, TypeRef, Usage};

/// What a schema is in the place where it stands.
pub(super) struct Slot {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
    pub(super) docs: Docs,
    pub(super) constant: Option<Value>,
}

impl Slot {
    pub(super) fn plain(ty: TypeRef, schema: &Schema) -> Self {
        Self { ty, nullable: schema.schema_data.nullable, docs: docs(schema), constant: None }
    }
}

/// Adds a definition: the type of the place is that.
pub(super) fn define(cx: &mut Lowering<'_>, schema: &Schema, place: &Place, shape: Shape) -> TypeRef {
    // What became of the only arm of a component's union is the component.
    let id =
        if place.path.is_empty() { pointer("/components/schemas", &[&place.owner]) } else { place.pointer.clone() };
    let definition = TypeDef {
        pointer: id.clone(),
        name: place.name(),
        docs: docs(schema),
        nullable: schema.schema_data.nullable && place.path.is_empty(),
        shape,
        usage: Usage::default(),
    };
    cx.types.insert(id.clone(), definition);
    TypeRef::Named(id)
}
