//! The parameters of an operation, and which of them have a place in a URL.

use openapiv3::{
    Operation as Source, Parameter as SourceParameter, ParameterData, ParameterSchemaOrContent, PathItem, QueryStyle,
    ReferenceOr,
};

use super::docs::docs;
use super::{Lowering, Place, pointer};
use crate::ir::{Enum, EnumValues, Format, Location, Parameter, Shape, Step, TypeRef};

impl<'a> Lowering<'a> {
    /// Path parameters in path order, then query parameters in document order.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        item: &'a PathItem,
        source: &'a Source,
        place: &Place,
    ) -> Vec<Parameter> {
        let item_at = place.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        let shared =
            item.parameters.iter().enumerate().map(|(i, p)| (pointer(item_at, &["parameters", &i.to_string()]), p));
        let own = source
            .parameters
            .iter()
            .enumerate()
            .map(|(i, p)| (pointer(&place.pointer, &["parameters", &i.to_string()]), p));
        let (mut found, own): (Vec<Parameter>, Vec<Parameter>) =
            (self.distinct(shared, place), self.distinct(own, place));
        found.retain(|shared| !own.iter().any(|own| is_same(own, shared)));
        found.extend(own);
        let mut ordered = Vec::with_capacity(found.len());
        for name in placeholders(path) {
            match found.iter().position(|p| p.location == Location::Path && p.name == name) {
                Some(index) => ordered.push(found.remove(index)),
                None => {
                    self.error("path-parameter", &place.pointer, format!("`{{{name}}}` is no declared path parameter"))
                }
            }
        }
        for extra in found.iter().filter(|parameter| parameter.location == Location::Path) {
            self.error("path-parameter", &extra.pointer, format!("the path has no `{{{}}}`", extra.name));
        }
        ordered.extend(found.into_iter().filter(|parameter| parameter.location == Location::Query));
        ordered
    }

    /// The parameters of one list, in which each may stand once.
    fn distinct(
        &mut self,
        list: impl Iterator<Item = (String, &'a ReferenceOr<SourceParameter>)>,
        place: &Place,
    ) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        for (at, source) in list {
            let Some(parameter) = self.parameter(at, source, place) else { continue };
            match found.iter().find(|known| is_same(known, &parameter)) {
                Some(known) => {
                    let message = format!("the parameter `{}` is also at {}", parameter.name, known.pointer);
                    self.error("duplicate-parameter", &parameter.pointer, message);
                }
                None => found.push(parameter),
            }
        }
        found
    }

    /// Whether a parameter of the type has a place in a URL: any scalar in the path; in the query one for which the runtime
    /// has `QueryValue`, or a list of those.
    fn fits_url(&self, ty: &TypeRef, location: Location) -> bool {
        match (self.behind(ty), location) {
            (TypeRef::List(element), Location::Query) => !element.nullable && self.is_query_value(&element.ty),
            (TypeRef::StringOr(_) | TypeRef::String(_), Location::Path) => true,
            (TypeRef::Named(id), Location::Path) => {
                matches!(self.types.get(id).map(|definition| &definition.shape), Some(Shape::Enum(_)))
            }
            (ty, _) => self.is_query_value(ty),
        }
    }

    fn is_query_value(&self, ty: &TypeRef) -> bool {
        match self.behind(ty) {
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Number => true,
            TypeRef::String(format) => *format != Format::Password,
            TypeRef::Named(id) => {
                let shape = self.types.get(id).map(|definition| &definition.shape);
                matches!(shape, Some(Shape::Enum(Enum { values: EnumValues::Strings(_), .. })))
            }
            TypeRef::List(_) | TypeRef::Map(_) | TypeRef::StringOr(_) | TypeRef::Any => false,
        }
    }

    /// The type behind aliases.
    fn behind<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        match ty {
            TypeRef::Named(id) => match self.types.get(id).map(|definition| &definition.shape) {
                Some(Shape::Alias(target)) => self.behind(target),
                _ => ty,
            },
            other => other,
        }
    }

    fn parameter(&mut self, at: String, source: &'a ReferenceOr<SourceParameter>, place: &Place) -> Option<Parameter> {
        let (data, location) = match source {
            ReferenceOr::Item(SourceParameter::Path { parameter_data, .. }) => (parameter_data, Location::Path),
            ReferenceOr::Item(SourceParameter::Query { parameter_data, style: QueryStyle::Form, .. })
                if parameter_data.explode != Some(false) =>
            {
                (parameter_data, Location::Query)
            }
            _ => {
                self.error(
                    "unsupported-parameter",
                    &at,
                    "only path parameters, and query parameters in the style `form` with `explode`, are supported",
                );
                return None;
            }
        };
        let ParameterData { name, description, required, deprecated, format, example, .. } = data;
        let ParameterSchemaOrContent::Schema(schema) = format else {
            self.error("unsupported-parameter", &at, "a parameter with `content` is not supported");
            return None;
        };
        let inner = Place { pointer: at.clone(), ..place.clone() }.step(Step::Property(name.clone()), &["schema"]);
        let slot = self.schema(schema, &inner);
        if !self.fits_url(&slot.ty, location) {
            let message = format!(
                "`{name}` has a type that no URL can hold: strings, numbers, booleans, and lists of them in a query"
            );
            self.error("unsupported-parameter", &at, message);
            return None;
        }
        let mut docs = match schema {
            ReferenceOr::Item(schema) => docs(schema),
            ReferenceOr::Reference { .. } => slot.docs,
        };
        docs.description = description.clone().or(docs.description);
        docs.example = example.clone().or(docs.example);
        docs.deprecated |= deprecated.unwrap_or_default();
        Some(Parameter { pointer: at, name: name.clone(), location, ty: slot.ty, required: *required, docs })
    }
}

/// Whether both are the same parameter.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    (one.location, &one.name) == (other.location, &other.name)
}

/// The names between braces, in order.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
